<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>GreenBlue</name>
    <message>
        <source>0.01 to 0.1 %</source>
        <translation>0,01 bis 0,1 %</translation>
    </message>
    <message>
        <source>0.1 to 1 %</source>
        <translation>0,1 bis 1 %</translation>
    </message>
    <message>
        <source>1 Prepare</source>
        <translation>1 Vorbereiten</translation>
    </message>
    <message>
        <source>1 to 5 %</source>
        <translation>1 bis 5 %</translation>
    </message>
    <message>
        <source>10 to 30</source>
        <translation>10 bis 30</translation>
    </message>
    <message>
        <source>10 to 50 ha</source>
        <translation>10 bis 50 ha</translation>
    </message>
    <message>
        <source>2 Diagnose</source>
        <translation>2 Untersuchen</translation>
    </message>
    <message>
        <source>2 to 4 links</source>
        <translation>2 bis 4 Verbindungen</translation>
    </message>
    <message>
        <source>200 m or wider</source>
        <translation>200 m oder breiter</translation>
    </message>
    <message>
        <source>200 to 1 000 ha</source>
        <translation>200 bis 1 000 ha</translation>
    </message>
    <message>
        <source>3 Propose</source>
        <translation>3 Vorschlagen</translation>
    </message>
    <message>
        <source>3 to 10</source>
        <translation>3 bis 10</translation>
    </message>
    <message>
        <source>30 to 100</source>
        <translation>30 bis 100</translation>
    </message>
    <message>
        <source>4 Account</source>
        <translation>4 Bilanzieren</translation>
    </message>
    <message>
        <source>5 Dossier</source>
        <translation>5 Dossier erstellen</translation>
    </message>
    <message>
        <source>5 to 20 %</source>
        <translation>5 bis 20 %</translation>
    </message>
    <message>
        <source>50 to 200 ha</source>
        <translation>50 bis 200 ha</translation>
    </message>
    <message>
        <source>50 to 200 m</source>
        <translation>50 bis 200 m</translation>
    </message>
    <message>
        <source>A change names patch or link number {number}, which does not exist.</source>
        <translation>Eine Änderung nennt die Habitatfläche oder Verbindung Nummer {number}, die es nicht gibt.</translation>
    </message>
    <message>
        <source>A concrete median or guard rail runs along it.</source>
        <translation>Eine Betonschutzwand oder Schutzplanke verläuft entlang der Strecke.</translation>
    </message>
    <message>
        <source>A distance in the unit of the costs, which animals cover with the probability below. With 0.5 it is the median dispersal distance; the column d50_m of the guild table (resources/rules/guilds.csv in the plugin folder) gives one for each guild.</source>
        <translation>Eine Distanz in der Einheit der Kosten, die Tiere mit der Wahrscheinlichkeit unten zurücklegen. Mit 0,5 ist es die mediane Ausbreitungsdistanz; die Spalte d50_m der Gildentabelle (resources/rules/guilds.csv im Ordner der Erweiterung) gibt eine für jede Gilde an.</translation>
    </message>
    <message>
        <source>A fence runs along the infrastructure here.</source>
        <translation>Hier verläuft ein Zaun entlang der Infrastruktur.</translation>
    </message>
    <message>
        <source>A link between two patches spreads over {cells} cells of {cell:g} m and needs about {needed:.0f} MB. Allow more memory, give a cutoff, or use larger cells.</source>
        <translation>Eine Verbindung zwischen zwei Habitatflächen erstreckt sich über {cells} Zellen von {cell:g} m und braucht etwa {needed:.0f} MB. Erlauben Sie mehr Speicher, geben Sie eine Grenze an, oder verwenden Sie größere Zellen.</translation>
    </message>
    <message>
        <source>A link has the cost {cost}; only positive finite ones can improve.</source>
        <translation>Eine Verbindung hat die Kosten {cost}; nur positive endliche Kosten lassen sich verbessern.</translation>
    </message>
    <message>
        <source>A polygon for each link, without the cells of the two patches that it joins; none where patches touch and no least width is asked for.</source>
        <translation>Ein Polygon je Verbindung, ohne die Zellen der beiden Habitatflächen, die sie verbindet; keines, wo Flächen sich berühren und keine Mindestbreite verlangt ist.</translation>
    </message>
    <message>
        <source>A raster of land cover codes, used with its nearest cells.</source>
        <translation>Ein Raster mit Codes der Bodenbedeckung; es zählt jeweils die nächste Zelle.</translation>
    </message>
    <message>
        <source>A raster of {rows} × {cols} cells needs about {need:.0f} MB at once, and {given:.0f} MB are allowed; it can only be worked by tiles with a cutoff, so choose one.</source>
        <translation>Ein Raster von {rows} × {cols} Zellen braucht auf einmal etwa {need:.0f} MB, und {given:.0f} MB sind erlaubt; es lässt sich nur mit einer Grenze in Kacheln bearbeiten, wählen Sie also eine.</translation>
    </message>
    <message>
        <source>A strip of this width along the path belongs to the corridor in any case; 50 m for small animals to 200 m for large ones. 0 for none.</source>
        <translation>Ein Streifen dieser Breite entlang des Weges gehört auf jeden Fall zum Korridor; 50 m für kleine bis 200 m für große Tiere. 0 für keinen.</translation>
    </message>
    <message>
        <source>A strip of {length:g} m is too short for cells of {cell:g} m; it must be at least two cells long.</source>
        <translation>Ein Streifen von {length:g} m ist zu kurz für Zellen von {cell:g} m; er muss mindestens zwei Zellen lang sein.</translation>
    </message>
    <message>
        <source>A wall or noise barrier runs along it.</source>
        <translation>Eine Mauer oder Lärmschutzwand verläuft entlang der Strecke.</translation>
    </message>
    <message>
        <source>A year is given twice in {years}.</source>
        <translation>Ein Jahr kommt in {years} zweimal vor.</translation>
    </message>
    <message>
        <source>Abandoned railway</source>
        <translation>Aufgegebene Bahnstrecke</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Adds to the reason of each road how many of 100 crossings by an animal of 0.8 m at 2 m/s would meet no vehicle (van Langevelde &amp; Jaarsma 2004; 3.5 m per lane). It does not change the score.</source>
        <translation>Ergänzt im Grund jeder Straße, wie viele von 100 Querungen eines 0,8 m langen Tiers mit 2 m/s keinem Fahrzeug begegnen würden (van Langevelde &amp; Jaarsma 2004; 3,5 m je Fahrstreifen). Die Wertung ändert sich dadurch nicht.</translation>
    </message>
    <message>
        <source>All units together, one row for each habitat layer.</source>
        <translation>Alle Einheiten zusammen, eine Zeile je Habitatlayer.</translation>
    </message>
    <message>
        <source>An added link leads to a patch that does not exist.</source>
        <translation>Eine hinzugefügte Verbindung führt zu einer Habitatfläche, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Animal ramp</source>
        <translation>Tierausstieg</translation>
    </message>
    <message>
        <source>Aqueduct</source>
        <translation>Aquädukt</translation>
    </message>
    <message>
        <source>Arable land</source>
        <translation>Ackerland</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Area (ha)</source>
        <translation>Fläche (ha)</translation>
    </message>
    <message>
        <source>Area of all units together.</source>
        <translation>Fläche aller Einheiten zusammen.</translation>
    </message>
    <message>
        <source>Area of the unit; on rasters of its cells with data.</source>
        <translation>Fläche der Einheit; bei Rastern die ihrer Zellen mit Daten.</translation>
    </message>
    <message>
        <source>Area on the ellipsoid.</source>
        <translation>Fläche auf dem Ellipsoid.</translation>
    </message>
    <message>
        <source>Area over the length of the link.</source>
        <translation>Fläche geteilt durch die Länge der Verbindung.</translation>
    </message>
    <message>
        <source>Areas repaired</source>
        <translation>Reparierte Flächen</translation>
    </message>
    <message>
        <source>Areas whose outline crossed itself and was mended; their ids are in the log.</source>
        <translation>Flächen, deren Umriss sich selbst kreuzte und repariert wurde; ihre IDs stehen im Protokoll.</translation>
    </message>
    <message>
        <source>At least two patches must lie on cells with a resistance; there are {count}.</source>
        <translation>Mindestens zwei Habitatflächen müssen auf Zellen mit einem Widerstand liegen; vorhanden: {count}.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Attribute (area in ha when empty)</source>
        <translation>Attribut (leer: Fläche in ha)</translation>
    </message>
    <message>
        <source>Attribute A_L of the whole landscape, in the unit of the attribute (ha for areas). Only PC and IIC need it; they are left out when it is empty.</source>
        <translation>Attribut A_L der ganzen Landschaft, in der Einheit des Attributs (ha bei Flächen). Nur PC und IIC brauchen es; ohne diesen Wert entfallen sie.</translation>
    </message>
    <message>
        <source>Band of rasters</source>
        <translation>Kanal der Raster</translation>
    </message>
    <message>
        <source>Band of the rasters that holds the classes.</source>
        <translation>Kanal der Raster, der die Klassen enthält.</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Barriere</translation>
    </message>
    <message>
        <source>Barrier (over 2 000)</source>
        <translation>Barriere (über 2 000)</translation>
    </message>
    <message>
        <source>Barrier class</source>
        <translation>Barriereklasse</translation>
    </message>
    <message>
        <source>Barrier class of railways</source>
        <translation>Barriereklasse der Bahnstrecken</translation>
    </message>
    <message>
        <source>Barrier class of roads</source>
        <translation>Barriereklasse der Straßen</translation>
    </message>
    <message>
        <source>Barrier class of waterways</source>
        <translation>Barriereklasse der Gewässer</translation>
    </message>
    <message>
        <source>Barrier classes that cut (all when empty)</source>
        <translation>Barriereklassen, die zerschneiden (leer: alle)</translation>
    </message>
    <message>
        <source>Barrier id (feature id when empty)</source>
        <translation>ID der Barriere (leer: Objekt-ID)</translation>
    </message>
    <message>
        <source>Barrier improvement</source>
        <translation>Gewinn je behobener Barriere</translation>
    </message>
    <message>
        <source>Barrier table of your own</source>
        <translation>Eigene Barrieretabelle</translation>
    </message>
    <message>
        <source>Barrier, aquatic</source>
        <translation>Barriere, Wassertiere</translation>
    </message>
    <message>
        <source>Barrier, fliers</source>
        <translation>Barriere, Flugtiere</translation>
    </message>
    <message>
        <source>Barrier, large terrestrial</source>
        <translation>Barriere, große Landtiere</translation>
    </message>
    <message>
        <source>Barrier, rank 1 to 5</source>
        <translation>Barriere, Rang 1 bis 5</translation>
    </message>
    <message>
        <source>Barrier, small terrestrial</source>
        <translation>Barriere, kleine Landtiere</translation>
    </message>
    <message>
        <source>Barrier: effective metres by which the link becomes shorter.</source>
        <translation>Barriere: effektive Meter, um die die Verbindung kürzer wird.</translation>
    </message>
    <message>
        <source>Barrier: half the length of the strip that is restored.</source>
        <translation>Barriere: halbe Länge des Streifens, der wiederhergestellt wird.</translation>
    </message>
    <message>
        <source>Barrier: the same as a part of the least-cost distance of the link.</source>
        <translation>Barriere: dasselbe als Anteil der Distanz des geringsten Widerstands der Verbindung.</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barrieren</translation>
    </message>
    <message>
        <source>Barriers crossed</source>
        <translation>Gequerte Barrieren</translation>
    </message>
    <message>
        <source>Barriers that links may cross</source>
        <translation>Barrieren, die Verbindungen queren können</translation>
    </message>
    <message>
        <source>Barriers without a width above 0: {ids}. Give every road, railway or waterway the width in metres that it takes from the habitat.</source>
        <translation>Barrieren ohne Breite über 0: {ids}. Geben Sie jeder Straße, Bahnstrecke oder Wasserstraße die Breite in Metern, die sie dem Habitat nimmt.</translation>
    </message>
    <message>
        <source>Barriers worth mending</source>
        <translation>Lohnende Barrieren</translation>
    </message>
    <message>
        <source>Betweenness</source>
        <translation>Betweenness-Zentralität</translation>
    </message>
    <message>
        <source>Betweenness as a part 0–1 of all pairs of other patches.</source>
        <translation>Betweenness-Zentralität als Anteil 0–1 aller Paare anderer Habitatflächen.</translation>
    </message>
    <message>
        <source>Betweenness, normalised</source>
        <translation>Betweenness-Zentralität, normiert</translation>
    </message>
    <message>
        <source>Border cost</source>
        <translation>Kosten über die Zonengrenze</translation>
    </message>
    <message>
        <source>Bound from which the finest cell size follows, at 64 bytes per cell, what linking habitat takes.</source>
        <translation>Grenze, aus der die feinste Zellgröße folgt, bei 64 Byte je Zelle, dem Bedarf beim Verbinden von Habitaten.</translation>
    </message>
    <message>
        <source>Bound in megabytes; a raster or corridor that needs more is refused before the work on it starts, and patches are worked in groups that fit.</source>
        <translation>Grenze in Megabyte; ein Raster oder Korridor mit höherem Bedarf wird abgelehnt, bevor die Arbeit daran beginnt, und Habitatflächen werden in passenden Gruppen bearbeitet.</translation>
    </message>
    <message>
        <source>Bound in megabytes; a raster or link that needs more is refused before the work on it starts.</source>
        <translation>Grenze in Megabyte; ein Raster oder eine Verbindung mit höherem Bedarf wird abgelehnt, bevor die Arbeit daran beginnt.</translation>
    </message>
    <message>
        <source>Broadleaved forest</source>
        <translation>Laubwald</translation>
    </message>
    <message>
        <source>Build resistance surface</source>
        <translation>Widerstandsoberfläche erstellen</translation>
    </message>
    <message>
        <source>Builds a resistance surface for a guild: what a metre of each kind of ground costs an animal, 1 in habitat and more elsewhere.
Land cover is overwritten by hedges, these by roads, railways, waterways, car parks, fences and walls, and these by wildlife crossings. Barriers are burned at least √2 cells wide and their corners closed, so that no path slips through diagonally at any angle or cell size; hedges stay unbroken rows of cells; crossings are led on to the free ground on either side. Where barriers overlap, the higher resistance wins. Ground without land cover has no data.
The tables are expert defaults [P]: edit a copy, and try ten times more and less contrast before you rely on a result.</source>
        <translation>Erstellt eine Widerstandsoberfläche für eine Gilde: was ein Meter jeder Art von Boden ein Tier kostet, 1 im Habitat und anderswo mehr.
Hecken überschreiben die Bodenbedeckung, Straßen, Bahnstrecken, Gewässer, Parkplätze, Zäune und Mauern überschreiben die Hecken, und Querungshilfen überschreiben wiederum diese. Barrieren werden mindestens √2 Zellen breit eingebrannt und ihre Ecken geschlossen, damit bei keinem Winkel und keiner Zellgröße ein Weg schräg hindurchschlüpft; Hecken bleiben lückenlose Zellreihen; Querungen werden bis auf den freien Boden beiderseits verlängert. Wo sich Barrieren überlagern, gilt der höhere Widerstand. Boden ohne Bodenbedeckung bleibt ohne Daten.
Die Tabellen enthalten Standardwerte nach Experteneinschätzung [P]: Bearbeiten Sie eine Kopie und versuchen Sie es mit zehnmal mehr und weniger Kontrast, bevor Sie sich auf ein Ergebnis verlassen.</translation>
    </message>
    <message>
        <source>Built-up area</source>
        <translation>Siedlungsfläche</translation>
    </message>
    <message>
        <source>By default a cell belongs to the unit that its centre lies in. Exactly: each unit gets the share of the cell that it covers.</source>
        <translation>Standardmäßig gehört eine Zelle zu der Einheit, in der ihr Mittelpunkt liegt. Genau: Jede Einheit erhält den Anteil der Zelle, den sie bedeckt.</translation>
    </message>
    <message>
        <source>CRS of the layers (Belgian Lambert 72 in Belgium)</source>
        <translation>KBS der Layer (in Belgien das belgische Lambert 72)</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Canals and rivers that cut the habitat, as lines.</source>
        <translation>Kanäle und Flüsse, die das Habitat zerschneiden, als Linien.</translation>
    </message>
    <message>
        <source>Canals, rivers and streams as lines.</source>
        <translation>Kanäle, Flüsse und Bäche als Linien.</translation>
    </message>
    <message>
        <source>Canals, rivers and streams as lines. Canals and rivers are barriers; streams only count where a bridge spans them; culverts and weirs stop fish.</source>
        <translation>Kanäle, Flüsse und Bäche als Linien. Kanäle und Flüsse sind Barrieren; Bäche zählen nur, wo eine Brücke sie überspannt; Durchlässe und Wehre halten Fische auf.</translation>
    </message>
    <message>
        <source>Car park in or on a building</source>
        <translation>Parkplatz in oder auf einem Gebäude</translation>
    </message>
    <message>
        <source>Car parks</source>
        <translation>Parkplätze</translation>
    </message>
    <message>
        <source>Car parks as polygons.</source>
        <translation>Parkplätze als Polygone.</translation>
    </message>
    <message>
        <source>Car parks as polygons; those from 0.25 ha count.</source>
        <translation>Parkplätze als Polygone; sie zählen ab 0,25 ha.</translation>
    </message>
    <message>
        <source>Car parks that are mapped as areas.</source>
        <translation>Parkplätze, die als Fläche kartiert sind.</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Trägt</translation>
    </message>
    <message>
        <source>Carries (kinds)</source>
        <translation>Trägt (Arten)</translation>
    </message>
    <message>
        <source>Cell size (m)</source>
        <translation>Zellgröße (m)</translation>
    </message>
    <message>
        <source>Cell size (m; finest that fits when empty)</source>
        <translation>Zellgröße (m; leer: die feinste mögliche)</translation>
    </message>
    <message>
        <source>Cells of {size:g} m need {need:.1f} GB, more than the bound of {bound:.1f} GB. The finest size that fits is {finest:g} m.</source>
        <translation>Zellen von {size:g} m brauchen {need:.1f} GB, mehr als die Grenze von {bound:.1f} GB. Die feinste mögliche Größe ist {finest:g} m.</translation>
    </message>
    <message>
        <source>Change of EC</source>
        <translation>Änderung von EC</translation>
    </message>
    <message>
        <source>Change of EC (%)</source>
        <translation>Änderung von EC (%)</translation>
    </message>
    <message>
        <source>Change of EC as a part of EC before.</source>
        <translation>Änderung von EC als Anteil von EC vorher.</translation>
    </message>
    <message>
        <source>Change of equivalent connectivity with this link at the improved cost.</source>
        <translation>Änderung der äquivalenten Konnektivität mit dieser Verbindung zu den verbesserten Kosten.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Cheapest meeting on the border of the two zones in effective metres, at least the cost; empty where the zones do not touch.</source>
        <translation>Günstigste Begegnung an der Grenze der beiden Zonen in effektiven Metern, mindestens die Kosten; leer, wo sich die Zonen nicht berühren.</translation>
    </message>
    <message>
        <source>Choose the field that holds the cover class of the polygons.</source>
        <translation>Wählen Sie das Feld mit der Bedeckungsklasse der Polygone.</translation>
    </message>
    <message>
        <source>Choose the layer of barriers whose id field this is.</source>
        <translation>Wählen Sie den Layer der Barrieren, dessen ID-Feld dies ist.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Class and number or name of what it passes over or under.</source>
        <translation>Klasse und Nummer oder Name dessen, was über- oder unterquert wird.</translation>
    </message>
    <message>
        <source>Class and number or name of what runs on or through it.</source>
        <translation>Klasse und Nummer oder Name dessen, was darauf oder hindurch verläuft.</translation>
    </message>
    <message>
        <source>Class by the rule table (osm_layers.csv).</source>
        <translation>Klasse nach der Regeltabelle (osm_layers.csv).</translation>
    </message>
    <message>
        <source>Class field of habitat polygons</source>
        <translation>Klassenfeld der Habitatpolygone</translation>
    </message>
    <message>
        <source>Class name</source>
        <translation>Name der Klasse</translation>
    </message>
    <message>
        <source>Classes are given, but no class field of the habitat polygons.</source>
        <translation>Klassen sind angegeben, aber kein Klassenfeld der Habitatpolygone.</translation>
    </message>
    <message>
        <source>Classes that are habitat (all when empty)</source>
        <translation>Klassen, die Habitat sind (leer: alle)</translation>
    </message>
    <message>
        <source>Classes that are habitat, such as 2; 6; 7. The other polygons or cells of the layer count as land without habitat.</source>
        <translation>Klassen, die Habitat sind, etwa 2; 6; 7. Die übrigen Polygone oder Zellen des Layers zählen als Land ohne Habitat.</translation>
    </message>
    <message>
        <source>Code of the barrier class in the barrier table (R1 … P1).</source>
        <translation>Code der Barriereklasse in der Barrieretabelle (R1 … P1).</translation>
    </message>
    <message>
        <source>Codes of the barrier table. By default roads from about 1 000 vehicles a day, as the European Environment Agency counts them, railways, canals and car parks. Tunnels and viaducts never cut.</source>
        <translation>Codes der Barrieretabelle. Standardmäßig Straßen ab etwa 1 000 Fahrzeugen am Tag, wie die Europäische Umweltagentur sie zählt, Bahnstrecken, Kanäle und Parkplätze. Tunnel und Viadukte zerschneiden nie.</translation>
    </message>
    <message>
        <source>Codes of the raster</source>
        <translation>Codes des Rasters</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns of the raster.</source>
        <translation>Spalten des Rasters.</translation>
    </message>
    <message>
        <source>Combined site</source>
        <translation>Kombinierte Konfliktstelle</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Concrete median</source>
        <translation>Betonschutzwand in der Mitte</translation>
    </message>
    <message>
        <source>Conifer forest</source>
        <translation>Nadelwald</translation>
    </message>
    <message>
        <source>Connected areas of habitat in all units together.</source>
        <translation>Zusammenhängende Habitatflächen in allen Einheiten zusammen.</translation>
    </message>
    <message>
        <source>Connected areas of habitat inside the unit.</source>
        <translation>Zusammenhängende Habitatflächen in der Einheit.</translation>
    </message>
    <message>
        <source>Connected parts of the network; a patch without links is one too.</source>
        <translation>Zusammenhängende Teile des Netzes; eine Habitatfläche ohne Verbindungen ist auch einer.</translation>
    </message>
    <message>
        <source>Coordinate reference system of the layers; it should be in metres. Left empty, it is Belgian Lambert 72 (EPSG:31370) within Belgium and the UTM zone elsewhere.</source>
        <translation>Koordinatenreferenzsystem der Layer, möglichst in Metern. Leer: in Belgien das belgische Lambert 72 (EPSG:31370), anderswo die UTM-Zone.</translation>
    </message>
    <message>
        <source>Corridor importance</source>
        <translation>Bedeutung des Korridors</translation>
    </message>
    <message>
        <source>Corridors between patches</source>
        <translation>Korridore zwischen Habitatflächen</translation>
    </message>
    <message>
        <source>Corridors cut</source>
        <translation>Zerschnittene Korridore</translation>
    </message>
    <message>
        <source>Corridors need links with their true least cost; choose another method than border links.</source>
        <translation>Korridore brauchen Verbindungen mit ihren wahren geringsten Kosten; wählen Sie eine andere Methode als border.</translation>
    </message>
    <message>
        <source>Corridors need the true least costs. Choose another method than border, or a slack of 0.</source>
        <translation>Korridore brauchen die wahren geringsten Kosten. Wählen Sie eine andere Methode als border, oder einen Spielraum von 0.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost for each metre of the path.</source>
        <translation>Kosten je Meter des Weges.</translation>
    </message>
    <message>
        <source>Cost of the best path in effective metres (metres times resistance).</source>
        <translation>Kosten des besten Weges in effektiven Metern (Meter mal Widerstand).</translation>
    </message>
    <message>
        <source>Cost of the link</source>
        <translation>Kosten der Verbindung</translation>
    </message>
    <message>
        <source>Cost or distance (length when empty)</source>
        <translation>Kosten oder Distanz (leer: Länge)</translation>
    </message>
    <message>
        <source>Cost or length of the link, in effective metres.</source>
        <translation>Kosten oder Länge der Verbindung, in effektiven Metern.</translation>
    </message>
    <message>
        <source>Cost to which each link is improved</source>
        <translation>Kosten, auf die jede Verbindung verbessert wird</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Bedeckung</translation>
    </message>
    <message>
        <source>Cover class of the resistance tables, by the rule table (osm_layers.csv).</source>
        <translation>Bedeckungsklasse der Widerstandstabellen, nach der Regeltabelle (osm_layers.csv).</translation>
    </message>
    <message>
        <source>Cover name</source>
        <translation>Name der Bedeckung</translation>
    </message>
    <message>
        <source>Crosses</source>
        <translation>Quert</translation>
    </message>
    <message>
        <source>Crosses (ids)</source>
        <translation>Quert (IDs)</translation>
    </message>
    <message>
        <source>Crosses (kinds)</source>
        <translation>Quert (Arten)</translation>
    </message>
    <message>
        <source>Crossings on a barrier that lead to no second side within 40 cells; the log lists them.</source>
        <translation>Querungen auf einer Barriere, die innerhalb von 40 Zellen keine zweite Seite erreichen; das Protokoll nennt sie.</translation>
    </message>
    <message>
        <source>Crossings that open nothing</source>
        <translation>Querungen, die nichts öffnen</translation>
    </message>
    <message>
        <source>Culvert</source>
        <translation>Durchlass</translation>
    </message>
    <message>
        <source>Current can only flow between two different patches of the raster; look at {ids}.</source>
        <translation>Strom kann nur zwischen zwei verschiedenen Habitatflächen des Rasters fließen; prüfen Sie {ids}.</translation>
    </message>
    <message>
        <source>Current density</source>
        <translation>Stromdichte</translation>
    </message>
    <message>
        <source>Current needs at least two patches on passable cells of the resistance raster; there are {count}.</source>
        <translation>Für Strom braucht es mindestens zwei Habitatflächen auf durchlässigen Zellen des Widerstandsrasters; vorhanden: {count}.</translation>
    </message>
    <message>
        <source>Current of a link flows on ground over which a path costs at most so many times the least cost. Higher values take more time and spread the current wider.</source>
        <translation>Der Strom einer Verbindung fließt über Boden, auf dem ein Weg höchstens so viele Male die geringsten Kosten verursacht. Höhere Werte brauchen mehr Zeit und verteilen den Strom breiter.</translation>
    </message>
    <message>
        <source>Current up to 0.03</source>
        <translation>Strom bis 0,03</translation>
    </message>
    <message>
        <source>Current up to 0.1</source>
        <translation>Strom bis 0,1</translation>
    </message>
    <message>
        <source>Current up to 0.2</source>
        <translation>Strom bis 0,2</translation>
    </message>
    <message>
        <source>Current up to 0.5</source>
        <translation>Strom bis 0,5</translation>
    </message>
    <message>
        <source>Dam</source>
        <translation>Damm</translation>
    </message>
    <message>
        <source>Dearer links are left out, in effective metres (metres times resistance). Take 4.3 times the median dispersal distance (d50) of the guild: one animal in twenty moves farther. For example 1 300 for amphibians (d50 300 m), 4 300 for squirrel and marten (d50 1 000 m).</source>
        <translation>Teurere Verbindungen fallen weg, in effektiven Metern (Meter mal Widerstand). Nehmen Sie das 4,3-Fache der medianen Ausbreitungsdistanz (d50) der Gilde: Eines von zwanzig Tieren kommt weiter. Zum Beispiel 1 300 für Amphibien (d50 300 m), 4 300 für Eichhörnchen und Marder (d50 1 000 m).</translation>
    </message>
    <message>
        <source>Dearest link (effective metres; no limit when empty)</source>
        <translation>Teuerste Verbindung (effektive Meter; leer: keine Grenze)</translation>
    </message>
    <message>
        <source>Dearest path that takes current (times the least cost)</source>
        <translation>Teuerster Weg, der Strom erhält (Vielfaches der geringsten Kosten)</translation>
    </message>
    <message>
        <source>Degree of division</source>
        <translation>Zerteilungsgrad</translation>
    </message>
    <message>
        <source>Different bundles combine within</source>
        <translation>Verschiedene Bündel werden kombiniert innerhalb von</translation>
    </message>
    <message>
        <source>Different roads, railways and canals that run nearer to each other than this make a combined site, in metres [P].</source>
        <translation>Verschiedene Straßen, Bahnstrecken und Kanäle, die näher beieinander verlaufen, bilden eine kombinierte Konfliktstelle, in Metern [P].</translation>
    </message>
    <message>
        <source>Dispersal distance (effective metres)</source>
        <translation>Ausbreitungsdistanz (effektive Meter)</translation>
    </message>
    <message>
        <source>Distance to passage</source>
        <translation>Abstand zur Querung</translation>
    </message>
    <message>
        <source>Distance to that passage along straight line.</source>
        <translation>Abstand zu dieser Querung in Luftlinie.</translation>
    </message>
    <message>
        <source>Disused railway</source>
        <translation>Stillgelegte Bahnstrecke</translation>
    </message>
    <message>
        <source>Ditch</source>
        <translation>Graben</translation>
    </message>
    <message>
        <source>Ditch or drain</source>
        <translation>Graben oder Entwässerungsgraben</translation>
    </message>
    <message>
        <source>EC</source>
        <translation>EC</translation>
    </message>
    <message>
        <source>EC after</source>
        <translation>EC nachher</translation>
    </message>
    <message>
        <source>EC after less EC before, in the unit of the attribute.</source>
        <translation>EC nachher minus EC vorher, in der Einheit des Attributs.</translation>
    </message>
    <message>
        <source>EC before</source>
        <translation>EC vorher</translation>
    </message>
    <message>
        <source>EC when improved</source>
        <translation>EC nach Verbesserung</translation>
    </message>
    <message>
        <source>EC(PC) with all changes</source>
        <translation>EC(PC) mit allen Änderungen</translation>
    </message>
    <message>
        <source>Each link in turn is shortened to this cost (links that are shorter stay as they are), and the gain of EC is told. Not measured when empty.</source>
        <translation>Jede Verbindung wird reihum auf diese Kosten verkürzt (kürzere bleiben, wie sie sind) und der Gewinn an EC angegeben. Leer: nicht gemessen.</translation>
    </message>
    <message>
        <source>Easy (up to 5)</source>
        <translation>Leicht (bis 5)</translation>
    </message>
    <message>
        <source>Effective mesh size</source>
        <translation>Effektive Maschenweite</translation>
    </message>
    <message>
        <source>Effective mesh size (CBC)</source>
        <translation>Effektive Maschenweite (CBC)</translation>
    </message>
    <message>
        <source>Effective mesh size (CUT)</source>
        <translation>Effektive Maschenweite (CUT)</translation>
    </message>
    <message>
        <source>Effective mesh size of the last layer, CBC (ha)</source>
        <translation>Effektive Maschenweite des letzten Layers, CBC (ha)</translation>
    </message>
    <message>
        <source>Effective mesh size of the last layer, CUT (ha)</source>
        <translation>Effektive Maschenweite des letzten Layers, CUT (ha)</translation>
    </message>
    <message>
        <source>Effective mesh size with the whole patch also beyond the border of the unit.</source>
        <translation>Effektive Maschenweite mit der ganzen Habitatfläche, auch jenseits der Grenze der Einheit.</translation>
    </message>
    <message>
        <source>Effective mesh size {cut} ha (CUT), {cbc} ha (CBC).</source>
        <translation>Effektive Maschenweite {cut} ha (CUT), {cbc} ha (CBC).</translation>
    </message>
    <message>
        <source>Effective mesh size, all units</source>
        <translation>Effektive Maschenweite, alle Einheiten</translation>
    </message>
    <message>
        <source>Effective mesh size, patches cut at the border of the unit.</source>
        <translation>Effektive Maschenweite, Habitatflächen an der Grenze der Einheit abgeschnitten.</translation>
    </message>
    <message>
        <source>Effective metres by which paths in the corridor are dearer than the best at most.</source>
        <translation>Effektive Meter, um die Wege im Korridor höchstens teurer sind als der beste.</translation>
    </message>
    <message>
        <source>Effective metres that it costs more at least to pass over 50 m beside the path where that is hardest; empty where no way within the slack does, or the link is short.</source>
        <translation>Effektive Meter, die es mindestens mehr kostet, über 50 m neben dem Weg zu gehen, wo das am schwersten ist; leer, wo es im Spielraum keinen solchen Weg gibt oder die Verbindung kurz ist.</translation>
    </message>
    <message>
        <source>Equivalent connectivity EC(IIC)</source>
        <translation>Äquivalente Konnektivität EC(IIC)</translation>
    </message>
    <message>
        <source>Equivalent connectivity EC(PC)</source>
        <translation>Äquivalente Konnektivität EC(PC)</translation>
    </message>
    <message>
        <source>Equivalent connectivity by IIC, in the unit of the attribute.</source>
        <translation>Äquivalente Konnektivität nach IIC, in der Einheit des Attributs.</translation>
    </message>
    <message>
        <source>Equivalent connectivity by PC when all changes are made. Only with changes.</source>
        <translation>Äquivalente Konnektivität nach PC, wenn alle Änderungen umgesetzt sind. Nur mit Änderungen.</translation>
    </message>
    <message>
        <source>Equivalent connectivity by PC, in the unit of the attribute.</source>
        <translation>Äquivalente Konnektivität nach PC, in der Einheit des Attributs.</translation>
    </message>
    <message>
        <source>Equivalent connectivity of the network as it is.</source>
        <translation>Äquivalente Konnektivität des Netzes, wie es ist.</translation>
    </message>
    <message>
        <source>Equivalent connectivity of this part alone, in the unit of the attribute.</source>
        <translation>Äquivalente Konnektivität dieses Teils allein, in der Einheit des Attributs.</translation>
    </message>
    <message>
        <source>Equivalent connectivity with this change.</source>
        <translation>Äquivalente Konnektivität mit dieser Änderung.</translation>
    </message>
    <message>
        <source>Equivalent connectivity with this link at the improved cost.</source>
        <translation>Äquivalente Konnektivität mit dieser Verbindung zu den verbesserten Kosten.</translation>
    </message>
    <message>
        <source>Equivalent connectivity {ec}, components: {count}.</source>
        <translation>Äquivalente Konnektivität {ec}, Komponenten: {count}.</translation>
    </message>
    <message>
        <source>Existing passages</source>
        <translation>Bestehende Querungen</translation>
    </message>
    <message>
        <source>Explain what the traffic means on foot</source>
        <translation>Erklären, was der Verkehr für Tiere zu Fuß bedeutet</translation>
    </message>
    <message>
        <source>Expressway</source>
        <translation>Schnellstraße</translation>
    </message>
    <message>
        <source>Extensive grassland</source>
        <translation>Extensives Grünland</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <source>Feature id of one of the two patches of the link.</source>
        <translation>Objekt-ID einer der beiden Habitatflächen der Verbindung.</translation>
    </message>
    <message>
        <source>Feature id of the existing passage that lowers the barrier most.</source>
        <translation>Objekt-ID der bestehenden Querung, die die Barriere am meisten mindert.</translation>
    </message>
    <message>
        <source>Feature id of the other patch.</source>
        <translation>Objekt-ID der anderen Habitatfläche.</translation>
    </message>
    <message>
        <source>Feature id of the reporting unit; all = all units together.</source>
        <translation>Objekt-ID der Bezugseinheit; all = alle Einheiten zusammen.</translation>
    </message>
    <message>
        <source>Feature ids of the changes layer; all = all changes together.</source>
        <translation>Objekt-IDs des Layers der Änderungen; all = alle Änderungen zusammen.</translation>
    </message>
    <message>
        <source>Feature ids of the corridors that the site cuts.</source>
        <translation>Objekt-IDs der Korridore, die die Konfliktstelle zerschneidet.</translation>
    </message>
    <message>
        <source>Feature ids of the habitat polygons of the patch.</source>
        <translation>Objekt-IDs der Habitatpolygone der Fläche.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Features of unknown class</source>
        <translation>Objekte unbekannter Klasse</translation>
    </message>
    <message>
        <source>Features skipped</source>
        <translation>Übergangene Objekte</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>Zaun</translation>
    </message>
    <message>
        <source>Fences, walls and noise barriers.</source>
        <translation>Zäune, Mauern und Lärmschutzwände.</translation>
    </message>
    <message>
        <source>Fences, walls and weirs</source>
        <translation>Zäune, Mauern und Wehre</translation>
    </message>
    <message>
        <source>Fences, walls, noise barriers, guard rails along the infrastructure, and weirs or dams.</source>
        <translation>Zäune, Mauern, Lärmschutzwände und Schutzplanken entlang der Infrastruktur, dazu Wehre oder Dämme.</translation>
    </message>
    <message>
        <source>Fences, walls, noise barriers, guard rails, and weirs, dams and lock gates. One that is mapped as a point becomes a line of 2 m across what it lies on.</source>
        <translation>Zäune, Mauern, Lärmschutzwände, Schutzplanken sowie Wehre, Dämme und Schleusentore. Was als Punkt kartiert ist, wird eine Linie von 2 m quer zu dem, worauf es liegt.</translation>
    </message>
    <message>
        <source>Fences, walls, weirs</source>
        <translation>Zäune, Mauern, Wehre</translation>
    </message>
    <message>
        <source>Field of numbers that says what a patch counts for; 0 is allowed. The area on the ellipsoid, in ha, when empty.</source>
        <translation>Zahlenfeld, das sagt, wie viel eine Habitatfläche zählt; 0 ist erlaubt. Leer: die Fläche auf dem Ellipsoid, in ha.</translation>
    </message>
    <message>
        <source>Field of numbers, such as 0 to 1, that the attribute is multiplied by.</source>
        <translation>Zahlenfeld, etwa 0 bis 1, mit dem das Attribut multipliziert wird.</translation>
    </message>
    <message>
        <source>Field of the cover class</source>
        <translation>Feld der Bedeckungsklasse</translation>
    </message>
    <message>
        <source>Field of the habitat polygons with their class. Polygons of different classes never join.</source>
        <translation>Feld der Habitatpolygone mit ihrer Klasse. Polygone verschiedener Klassen werden nie vereinigt.</translation>
    </message>
    <message>
        <source>Field of the identifiers that links list. Barriers with one identifier count once; several roads with one number, for example.</source>
        <translation>Feld der Kennungen, die Verbindungen auflisten. Barrieren mit derselben Kennung zählen einmal; zum Beispiel mehrere Straßen mit einer Nummer.</translation>
    </message>
    <message>
        <source>Field with the barrier class code (C1 … C5); goes before the profile&apos;s rules.</source>
        <translation>Feld mit dem Code der Barriereklasse (C1 … C5); es geht den Regeln des Profils vor.</translation>
    </message>
    <message>
        <source>Field with the barrier class code (R1 … R9); goes before the profile&apos;s rules.</source>
        <translation>Feld mit dem Code der Barriereklasse (R1 … R9); es geht den Regeln des Profils vor.</translation>
    </message>
    <message>
        <source>Field with the barrier class code (T1 … T6); goes before the profile&apos;s rules.</source>
        <translation>Feld mit dem Code der Barriereklasse (T1 … T6); es geht den Regeln des Profils vor.</translation>
    </message>
    <message>
        <source>Field with the cost distance or length of the link, 0 or more. The length on the ellipsoid, in m, when empty.</source>
        <translation>Feld mit der Kostendistanz oder Länge der Verbindung, 0 oder mehr. Leer: die Länge auf dem Ellipsoid, in m.</translation>
    </message>
    <message>
        <source>Field with the cover class of the resistance table: broadleaved_forest, arable … Classes that it does not list take the line *.</source>
        <translation>Feld mit der Bedeckungsklasse der Widerstandstabelle: broadleaved_forest, arable … Klassen, die sie nicht nennt, erhalten die Zeile *.</translation>
    </message>
    <message>
        <source>Field with the id of each link, for messages, changes and outputs. The feature id when empty.</source>
        <translation>Feld mit der ID jeder Verbindung, für Meldungen, Änderungen und Ausgaben. Leer: die Objekt-ID.</translation>
    </message>
    <message>
        <source>Field with the id of each patch, by which the links name them. Whole numbers and texts both do. The feature id when empty.</source>
        <translation>Feld mit der ID jeder Habitatfläche, mit der die Verbindungen sie nennen. Ganze Zahlen und Texte sind beide möglich. Leer: die Objekt-ID.</translation>
    </message>
    <message>
        <source>Field with the id of the patch at one end.</source>
        <translation>Feld mit der ID der Habitatfläche am einen Ende.</translation>
    </message>
    <message>
        <source>Field with the id of the patch at the other end.</source>
        <translation>Feld mit der ID der Habitatfläche am anderen Ende.</translation>
    </message>
    <message>
        <source>Field with the importance of each corridor, 0–1. Without it every corridor counts fully.</source>
        <translation>Feld mit der Bedeutung jedes Korridors, 0–1. Ohne dieses Feld zählt jeder Korridor voll.</translation>
    </message>
    <message>
        <source>Field with the line number by which tracks belong together; goes before the profile&apos;s.</source>
        <translation>Feld mit der Streckennummer, nach der Gleise zusammengehören; es geht dem des Profils vor.</translation>
    </message>
    <message>
        <source>Field with the name by which pieces of a waterway belong together; goes before the profile&apos;s.</source>
        <translation>Feld mit dem Namen, nach dem Teile eines Gewässers zusammengehören; es geht dem des Profils vor.</translation>
    </message>
    <message>
        <source>Field with the name of the unit.</source>
        <translation>Feld mit dem Namen der Einheit.</translation>
    </message>
    <message>
        <source>Field with the road number or name by which carriageways belong together; goes before the profile&apos;s.</source>
        <translation>Feld mit Straßennummer oder -namen, nach dem Fahrbahnen zusammengehören; es geht dem des Profils vor.</translation>
    </message>
    <message>
        <source>Field “{field}” of layer “{layer}” holds text where numbers are expected (features {ids}). Choose a field of numbers.</source>
        <translation>Feld „{field}“ des Layers „{layer}“ enthält Text, wo Zahlen erwartet werden (Objekte {ids}). Wählen Sie ein Zahlenfeld.</translation>
    </message>
    <message>
        <source>Field “{field}” of layer “{layer}” is empty or negative in features {ids}. Give them a number, 0 where they count for nothing.</source>
        <translation>Feld „{field}“ des Layers „{layer}“ ist in den Objekten {ids} leer oder negativ. Geben Sie ihnen eine Zahl, 0, wo sie nichts zählen.</translation>
    </message>
    <message>
        <source>Field “{field}” of layer “{layer}”: {count} values are no numbers and count as unknown ({ids}).</source>
        <translation>Feld „{field}“ des Layers „{layer}“: {count} Werte sind keine Zahlen und gelten als unbekannt ({ids}).</translation>
    </message>
    <message>
        <source>Files of type {suffix} cannot be written. Choose a GeoPackage (.gpkg).</source>
        <translation>Dateien vom Typ {suffix} können nicht geschrieben werden. Wählen Sie ein GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>Find fragmentation points</source>
        <translation>Konfliktstellen finden</translation>
    </message>
    <message>
        <source>Finds where roads, railways, waterways and car parks cut the green-blue network, how badly, and which cut matters most.
Lines that run together (carriageways, ramps, tracks) become one bundle with one axis. Each unbroken stretch of a bundle inside the network is one site; different bundles side by side make a combined site that keeps its parts. Traffic, fences, walls and light raise the barrier effect; existing passages lower it by their permeability and distance. The score is 100 × importance × remaining barrier effect, averaged over the species groups concerned: very high from 70, high from 50, normal from 30.
Defaults marked [P] in the barrier table are expert values without a published source: edit a copy of the table and give it here. The layers carry a record of the run in their metadata.</source>
        <translation>Findet, wo Straßen, Bahnstrecken, Gewässer und Parkplätze das grün-blaue Netz zerschneiden, wie stark, und welcher Schnitt am meisten zählt.
Linien, die zusammen verlaufen (Fahrbahnen, Rampen, Gleise), werden ein Bündel mit einer Achse. Jedes durchgehende Stück eines Bündels im Netz ist eine Konfliktstelle; verschiedene Bündel nebeneinander bilden eine kombinierte Konfliktstelle, die ihre Teile behält. Verkehr, Zäune, Mauern und Licht erhöhen die Barrierewirkung; bestehende Querungen mindern sie je nach Durchlässigkeit und Abstand. Die Wertung ist 100 × Bedeutung × verbleibende Barrierewirkung, gemittelt über die betroffenen Artengruppen: sehr hoch ab 70, hoch ab 50, normal ab 30.
Mit [P] markierte Werte der Barrieretabelle sind Experteneinschätzungen ohne veröffentlichte Quelle: Bearbeiten Sie eine Kopie der Tabelle und geben Sie sie hier an. Die Layer tragen ein Protokoll der Berechnung in ihren Metadaten.</translation>
    </message>
    <message>
        <source>Finds which habitat patches are linked over a resistance surface, at what least cost and along which path, and the corridors around these paths.
One pass gives every cell to its nearest patch; patches whose zones touch are neighbours (planar graph). Each link gets its true least-cost distance and path, also where they run through the zone of a third patch. Costs are in effective metres: metres times resistance; a step costs the mean resistance of two cells times the distance of their centres, in eight directions.
A corridor is the ground over which the best path costs at most the slack more than the link. A strip of the least width along the path belongs to it in any case.
The patches and links can be measured with “Measure connectivity”; the links or corridors can serve as network of “Find fragmentation points”.</source>
        <translation>Findet, welche Habitatflächen über eine Widerstandsoberfläche verbunden sind, zu welchen geringsten Kosten und auf welchem Weg, und die Korridore um diese Wege.
Ein Durchgang gibt jede Zelle ihrer nächsten Habitatfläche; Flächen, deren Zonen sich berühren, sind Nachbarn (planarer Graph). Jede Verbindung erhält ihre wahre Distanz und ihren wahren Weg des geringsten Widerstands, auch wo sie durch die Zone einer dritten Fläche führen. Kosten sind in effektiven Metern: Meter mal Widerstand; ein Schritt kostet den mittleren Widerstand zweier Zellen mal dem Abstand ihrer Mittelpunkte, in acht Richtungen.
Ein Korridor ist der Boden, auf dem der beste Weg höchstens um den Spielraum teurer ist als die Verbindung. Ein Streifen der Mindestbreite entlang des Weges gehört auf jeden Fall dazu.
Die Habitatflächen und Verbindungen lassen sich mit „Konnektivität messen“ bewerten; die Verbindungen oder Korridore können als Netz für „Konfliktstellen finden“ dienen.</translation>
    </message>
    <message>
        <source>Fish pass</source>
        <translation>Fischpass</translation>
    </message>
    <message>
        <source>For a combined site: the identifiers of its parts.</source>
        <translation>Bei einer kombinierten Konfliktstelle: die Kennungen ihrer Teile.</translation>
    </message>
    <message>
        <source>For a part of a combined site: the identifier of that site.</source>
        <translation>Bei einem Teil einer kombinierten Konfliktstelle: deren Kennung.</translation>
    </message>
    <message>
        <source>Forest of mixed or unknown kind</source>
        <translation>Mischwald oder Wald unbekannter Art</translation>
    </message>
    <message>
        <source>Forests, heath, scrub, wetlands, natural grassland and water.</source>
        <translation>Wälder, Heiden, Gebüsche, Feuchtgebiete, naturnahes Grünland und Wasser.</translation>
    </message>
    <message>
        <source>Fragmentation points</source>
        <translation>Konfliktstellen</translation>
    </message>
    <message>
        <source>Fragmentation sections</source>
        <translation>Zerschneidungsabschnitte</translation>
    </message>
    <message>
        <source>From patch</source>
        <translation>Von Habitatfläche</translation>
    </message>
    <message>
        <source>From patch edge to patch edge.</source>
        <translation>Von Rand zu Rand der Habitatflächen.</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Gain of EC when improved</source>
        <translation>Gewinn an EC nach Verbesserung</translation>
    </message>
    <message>
        <source>Gain of the link</source>
        <translation>Gewinn der Verbindung</translation>
    </message>
    <message>
        <source>Gain over 100 m per metre</source>
        <translation>Gewinn über 100 m je Meter</translation>
    </message>
    <message>
        <source>Gain up to 1 m per metre restored</source>
        <translation>Gewinn bis 1 m je wiederhergestelltem Meter</translation>
    </message>
    <message>
        <source>Gain up to 10 m per metre</source>
        <translation>Gewinn bis 10 m je Meter</translation>
    </message>
    <message>
        <source>Gain up to 100 m per metre</source>
        <translation>Gewinn bis 100 m je Meter</translation>
    </message>
    <message>
        <source>Gain up to 3 m per metre</source>
        <translation>Gewinn bis 3 m je Meter</translation>
    </message>
    <message>
        <source>Gain up to 30 m per metre</source>
        <translation>Gewinn bis 30 m je Meter</translation>
    </message>
    <message>
        <source>Gap that is closed</source>
        <translation>Lücke, die geschlossen wird</translation>
    </message>
    <message>
        <source>Gaps in the network narrower than this count as network, in metres. Habitat maps often leave out the roads themselves: give the widest strip between two habitats that a road may lie in, for example 60 m [P]. 0 takes the network as it is drawn.</source>
        <translation>Schmalere Lücken im Netz zählen als Netz, in Metern. In Habitatkarten fehlen oft die Straßen selbst: Geben Sie den breitesten Streifen zwischen zwei Habitaten an, in dem eine Straße liegen darf, zum Beispiel 60 m [P]. 0 nimmt das Netz, wie es gezeichnet ist.</translation>
    </message>
    <message>
        <source>Garden or park</source>
        <translation>Garten oder Park</translation>
    </message>
    <message>
        <source>GeoPackage of the layers</source>
        <translation>GeoPackage der Layer</translation>
    </message>
    <message>
        <source>GeoTIFF of current, 1 = all of a link; no data where none flows and in the patches that a link joins.</source>
        <translation>GeoTIFF des Stroms, 1 = aller Strom einer Verbindung; keine Daten, wo keiner fließt und in den Habitatflächen, die eine Verbindung verknüpft.</translation>
    </message>
    <message>
        <source>GeoTIFF of effective metres gained per metre restored; no data where no strip shortens a link.</source>
        <translation>GeoTIFF der gewonnenen effektiven Meter je wiederhergestelltem Meter; keine Daten, wo kein Streifen eine Verbindung verkürzt.</translation>
    </message>
    <message>
        <source>GeoTIFF of resistances, compressed and tiled, with its style and a record of the run beside it.</source>
        <translation>GeoTIFF der Widerstände, komprimiert und gekachelt, mit Stil und Protokoll der Berechnung daneben.</translation>
    </message>
    <message>
        <source>Give at least one habitat layer: polygons or a class raster.</source>
        <translation>Geben Sie mindestens einen Habitatlayer an: Polygone oder ein Klassenraster.</translation>
    </message>
    <message>
        <source>Give at least one infrastructure layer: roads, railways, waterways or car parks.</source>
        <translation>Geben Sie mindestens einen Infrastrukturlayer an: Straßen, Bahnstrecken, Gewässer oder Parkplätze.</translation>
    </message>
    <message>
        <source>Give at least one length of strip to try.</source>
        <translation>Geben Sie mindestens eine Streifenlänge zum Ausprobieren an.</translation>
    </message>
    <message>
        <source>Give land cover either as polygons or as a raster.</source>
        <translation>Geben Sie die Bodenbedeckung entweder als Polygone oder als Raster an.</translation>
    </message>
    <message>
        <source>Green-blue network</source>
        <translation>Grün-blaues Netz</translation>
    </message>
    <message>
        <source>GreenBlue needs {packages}. {how}</source>
        <translation>GreenBlue braucht {packages}. {how}</translation>
    </message>
    <message>
        <source>GreenBlue: find where the network is cut</source>
        <translation>GreenBlue: finden, wo das Netz zerschnitten ist</translation>
    </message>
    <message>
        <source>Guard rail</source>
        <translation>Schutzplanke</translation>
    </message>
    <message>
        <source>Guard rail or median</source>
        <translation>Schutzplanke oder Mitteltrennung</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>Gilde</translation>
    </message>
    <message>
        <source>Habitat</source>
        <translation>Habitat</translation>
    </message>
    <message>
        <source>Habitat (1)</source>
        <translation>Habitat (1)</translation>
    </message>
    <message>
        <source>Habitat (ha)</source>
        <translation>Habitat (ha)</translation>
    </message>
    <message>
        <source>Habitat inside the unit, barriers taken off.</source>
        <translation>Habitat in der Einheit, Barrieren abgezogen.</translation>
    </message>
    <message>
        <source>Habitat of all units together, barriers taken off.</source>
        <translation>Habitat aller Einheiten zusammen, Barrieren abgezogen.</translation>
    </message>
    <message>
        <source>Habitat of the guild; reprojected and burned onto the cells of the raster by cell centres. A patch smaller than a cell takes the cell that it lies in. Where patches overlap, the cells belong to the smaller one.</source>
        <translation>Habitat der Gilde; es wird umprojiziert und nach Zellmittelpunkten in die Zellen des Rasters eingebrannt. Eine Habitatfläche, die kleiner als eine Zelle ist, erhält die Zelle, in der sie liegt. Wo sich Flächen überlagern, gehören die Zellen zur kleineren.</translation>
    </message>
    <message>
        <source>Habitat patches</source>
        <translation>Habitatflächen</translation>
    </message>
    <message>
        <source>Habitat patches, one feature each: polygons, or points with an attribute.</source>
        <translation>Habitatflächen, je ein Objekt: Polygone, oder Punkte mit einem Attribut.</translation>
    </message>
    <message>
        <source>Habitat polygons</source>
        <translation>Habitatpolygone</translation>
    </message>
    <message>
        <source>Habitat polygons; reprojected and burned onto the raster by cell centres. A patch smaller than a cell takes the cell that it lies in. Where patches overlap, cells belong to one of them. Merge polygons that belong to one patch first.</source>
        <translation>Habitatpolygone; sie werden umprojiziert und nach Zellmittelpunkten in das Raster eingebrannt. Eine Habitatfläche, die kleiner als eine Zelle ist, erhält die Zelle, in der sie liegt. Wo sich Flächen überlagern, gehören die Zellen zu einer von ihnen. Vereinigen Sie zuerst Polygone, die zu einer Fläche gehören.</translation>
    </message>
    <message>
        <source>Habitat: polygons or class rasters, one layer per state</source>
        <translation>Habitat: Polygone oder Klassenraster, ein Layer je Zustand</translation>
    </message>
    <message>
        <source>Half the lengths of the strips to mend (m)</source>
        <translation>Halbe Längen der wiederherzustellenden Streifen (m)</translation>
    </message>
    <message>
        <source>Heath</source>
        <translation>Heide</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Hecke</translation>
    </message>
    <message>
        <source>Hedge bank</source>
        <translation>Wallhecke</translation>
    </message>
    <message>
        <source>Hedges and tree rows</source>
        <translation>Hecken und Baumreihen</translation>
    </message>
    <message>
        <source>Hedges and tree rows, as lines.</source>
        <translation>Hecken und Baumreihen, als Linien.</translation>
    </message>
    <message>
        <source>Hedges, tree rows and wooded banks, as lines or polygons.</source>
        <translation>Hecken, Baumreihen und Wallhecken, als Linien oder Polygone.</translation>
    </message>
    <message>
        <source>High (score 50 to 70)</source>
        <translation>Hoch (Wertung 50 bis 70)</translation>
    </message>
    <message>
        <source>Highest gain of a site (effective metres)</source>
        <translation>Höchster Gewinn einer Stelle (effektive Meter)</translation>
    </message>
    <message>
        <source>Highest group score</source>
        <translation>Höchste Gruppenwertung</translation>
    </message>
    <message>
        <source>How many pinch points, and how many barriers, at most.</source>
        <translation>Wie viele Engstellen und wie viele Barrieren höchstens.</translation>
    </message>
    <message>
        <source>How much dearer than the best path a path in the corridor may be, in the unit below. 0 gives no corridors, which saves most of the time on large rasters.</source>
        <translation>Um wie viel teurer als der beste Weg ein Weg im Korridor sein darf, in der Einheit darunter. 0 ergibt keine Korridore, was bei großen Rastern die meiste Zeit spart.</translation>
    </message>
    <message>
        <source>Identifier of the link.</source>
        <translation>Kennung der Verbindung.</translation>
    </message>
    <message>
        <source>Identifier of the patch at one end.</source>
        <translation>Kennung der Habitatfläche am einen Ende.</translation>
    </message>
    <message>
        <source>Identifier of the patch at the other end.</source>
        <translation>Kennung der Habitatfläche am anderen Ende.</translation>
    </message>
    <message>
        <source>Identifier of the patch or link, or of the patches that a link joins.</source>
        <translation>Kennung der Habitatfläche oder Verbindung, oder der Flächen, die eine Verbindung verknüpft.</translation>
    </message>
    <message>
        <source>Identifier of the patch.</source>
        <translation>Kennung der Habitatfläche.</translation>
    </message>
    <message>
        <source>Identifier of the patch; 1 lies farthest north.</source>
        <translation>Kennung der Habitatfläche; 1 liegt am weitesten nördlich.</translation>
    </message>
    <message>
        <source>Identifier of the site, the same in points and sections; 1 is the worst site.</source>
        <translation>Kennung der Konfliktstelle, gleich bei Punkten und Abschnitten; 1 ist die schlimmste.</translation>
    </message>
    <message>
        <source>Identifiers of these barriers.</source>
        <translation>Kennungen dieser Barrieren.</translation>
    </message>
    <message>
        <source>Importance 0–1 of the most important corridor that is cut.</source>
        <translation>Bedeutung 0–1 des wichtigsten zerschnittenen Korridors.</translation>
    </message>
    <message>
        <source>Importance of corridors (0–1)</source>
        <translation>Bedeutung der Korridore (0–1)</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastruktur</translation>
    </message>
    <message>
        <source>Infrastructure cuts polygons only; “{layer}” is a raster.</source>
        <translation>Infrastruktur zerschneidet nur Polygone; „{layer}“ ist ein Raster.</translation>
    </message>
    <message>
        <source>Install your distribution&apos;s packages python3-scipy and python3-shapely (≥ 2.0); where it has only an older shapely, run: python3 -m pip install --user --no-deps &quot;shapely&gt;=2,&lt;3&quot;</source>
        <translation>Installieren Sie die Pakete python3-scipy und python3-shapely (≥ 2.0) Ihrer Distribution; hat sie nur ein älteres shapely, führen Sie aus: python3 -m pip install --user --no-deps &quot;shapely&gt;=2,&lt;3&quot;</translation>
    </message>
    <message>
        <source>Integral index of connectivity IIC</source>
        <translation>Integraler Konnektivitätsindex IIC</translation>
    </message>
    <message>
        <source>Integral index of connectivity. Only with the size of the landscape.</source>
        <translation>Integraler Konnektivitätsindex. Nur mit der Größe der Landschaft.</translation>
    </message>
    <message>
        <source>Intensive grassland</source>
        <translation>Intensives Grünland</translation>
    </message>
    <message>
        <source>Inter-local road</source>
        <translation>Zwischenörtliche Straße</translation>
    </message>
    <message>
        <source>Invalid geometry</source>
        <translation>Ungültige Geometrie</translation>
    </message>
    <message>
        <source>Isolated: no link</source>
        <translation>Isoliert: keine Verbindung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of passage</source>
        <translation>Art der Querung</translation>
    </message>
    <message>
        <source>Kind of passage by the rule table (osm_layers.csv).</source>
        <translation>Art der Querung nach der Regeltabelle (osm_layers.csv).</translation>
    </message>
    <message>
        <source>Kind of that passage.</source>
        <translation>Art dieser Querung.</translation>
    </message>
    <message>
        <source>Kind of traffic figures</source>
        <translation>Art der Verkehrszahlen</translation>
    </message>
    <message>
        <source>Land cover</source>
        <translation>Bodenbedeckung</translation>
    </message>
    <message>
        <source>Land cover polygons</source>
        <translation>Polygone der Bodenbedeckung</translation>
    </message>
    <message>
        <source>Land use and natural areas with the cover classes of the resistance tables, large areas first.</source>
        <translation>Landnutzung und Naturflächen mit den Bedeckungsklassen der Widerstandstabellen, große Flächen zuerst.</translation>
    </message>
    <message>
        <source>Lanes (roads) or tracks (railways) of the whole bundle.</source>
        <translation>Fahrstreifen (Straßen) oder Gleise (Bahnstrecken) des ganzen Bündels.</translation>
    </message>
    <message>
        <source>Lanes or tracks</source>
        <translation>Fahrstreifen oder Gleise</translation>
    </message>
    <message>
        <source>Layer or table with a row for each change, by fields of these names. action: add_patch, remove_patch, change_patch, add_link, remove_link or change_link. patch_id: the patch, or the id of a new one. attr: the attribute of a new or changed patch, quality included. link_id: the link; or from_id and to_id: the patches that it joins. cost: the cost of a new or changed link. Links added to a new patch belong to that patch. Where no attribute or cost field is chosen, an empty attr is the area of the drawn polygon in ha and an empty cost the length of the drawn line.</source>
        <translation>Layer oder Tabelle mit einer Zeile je Änderung, in Feldern dieser Namen. action: add_patch, remove_patch, change_patch, add_link, remove_link oder change_link. patch_id: die Habitatfläche, oder die ID einer neuen. attr: das Attribut einer neuen oder geänderten Fläche, Qualität eingerechnet. link_id: die Verbindung; oder from_id und to_id: die Flächen, die sie verknüpft. cost: die Kosten einer neuen oder geänderten Verbindung. Verbindungen, die zu einer neuen Fläche hinzugefügt werden, gehören zu dieser Fläche. Ist kein Attribut- oder Kostenfeld gewählt, ist ein leeres attr die Fläche des gezeichneten Polygons in ha und ein leeres cost die Länge der gezeichneten Linie.</translation>
    </message>
    <message>
        <source>Layer “{layer}” cannot be read to its end; the file seems damaged or truncated. Get it anew, or restore a backup.</source>
        <translation>Layer „{layer}“ lässt sich nicht bis zum Ende lesen; die Datei scheint beschädigt oder abgeschnitten. Beschaffen Sie sie neu oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has a nameless coordinate reference system; it equals {crs}.</source>
        <translation>Layer „{layer}“ hat ein namenloses Koordinatenreferenzsystem; es entspricht {crs}.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has corridors drawn as lines; give them a width above 0 m.</source>
        <translation>Layer „{layer}“ enthält als Linien gezeichnete Korridore; geben Sie ihnen eine Breite über 0 m.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has importances outside 0–1 (features {ids}). Scale the field to 0–1.</source>
        <translation>Layer „{layer}“ hat Bedeutungen außerhalb von 0–1 (Objekte {ids}). Skalieren Sie das Feld auf 0–1.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has invalid geometry in features {ids}. Repair it with “Fix geometries”, or choose to repair or skip invalid geometry.</source>
        <translation>Layer „{layer}“ hat ungültige Geometrie in den Objekten {ids}. Reparieren Sie sie mit „Geometrien reparieren“, oder wählen Sie, ungültige Geometrie zu reparieren oder zu übergehen.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has no coordinate reference system. Set it in the layer&apos;s properties.</source>
        <translation>Layer „{layer}“ hat kein Koordinatenreferenzsystem. Stellen Sie es in den Eigenschaften des Layers ein.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has no coordinate reference system. Set the layer&apos;s CRS in its properties (or with “Assign projection”).</source>
        <translation>Layer „{layer}“ hat kein Koordinatenreferenzsystem. Stellen Sie das KBS in den Eigenschaften des Layers ein (oder mit „Projektion zuweisen“).</translation>
    </message>
    <message>
        <source>Layer “{layer}” has no field “{field}”. It has: {fields}.</source>
        <translation>Layer „{layer}“ hat kein Feld „{field}“. Vorhanden sind: {fields}.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has no polygons of class {classes}; it has {present}.</source>
        <translation>Layer „{layer}“ hat keine Polygone der Klasse {classes}; vorhanden sind {present}.</translation>
    </message>
    <message>
        <source>Layer “{layer}” holds no corridor. Choose a layer with the polygons or lines of the green-blue network.</source>
        <translation>Layer „{layer}“ enthält keinen Korridor. Wählen Sie einen Layer mit den Polygonen oder Linien des grün-blauen Netzes.</translation>
    </message>
    <message>
        <source>Layer “{layer}” holds no habitat polygons to link.</source>
        <translation>Layer „{layer}“ enthält keine Habitatpolygone zum Verbinden.</translation>
    </message>
    <message>
        <source>Layer “{layer}” holds no links: every patch stands alone.</source>
        <translation>Layer „{layer}“ enthält keine Verbindungen: Jede Habitatfläche steht allein.</translation>
    </message>
    <message>
        <source>Layer “{layer}” holds no patches. Choose a layer with habitat patches.</source>
        <translation>Layer „{layer}“ enthält keine Flächen. Wählen Sie einen Layer mit Habitatflächen.</translation>
    </message>
    <message>
        <source>Layer “{layer}” holds no {wanted}. Choose a layer of {wanted}.</source>
        <translation>Layer „{layer}“ enthält keine {wanted}. Wählen Sie einen Layer mit {wanted}.</translation>
    </message>
    <message>
        <source>Layer “{layer}” holds points, which have no area. Choose the field with the area or another attribute of the patches.</source>
        <translation>Layer „{layer}“ enthält Punkte, die keine Fläche haben. Wählen Sie das Feld mit der Fläche oder einem anderen Attribut der Habitatflächen.</translation>
    </message>
    <message>
        <source>Layer “{layer}” holds these patch ids more than once: {ids}. Each patch needs one of its own; dissolve the features of a patch.</source>
        <translation>Layer „{layer}“ enthält diese IDs von Habitatflächen mehr als einmal: {ids}. Jede Fläche braucht eine eigene; vereinigen Sie die Objekte einer Fläche.</translation>
    </message>
    <message>
        <source>Layer “{layer}” is no habitat layer.</source>
        <translation>Layer „{layer}“ ist kein Habitatlayer.</translation>
    </message>
    <message>
        <source>Layer “{layer}” lies outside the area of {crs}; it is measured on the plane.</source>
        <translation>Layer „{layer}“ liegt außerhalb des Gebiets von {crs}; er wird in der Ebene gemessen.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, feature {id}: a new patch needs a patch_id that no other patch has, not “{name}”.</source>
        <translation>Layer „{layer}“, Objekt {id}: Eine neue Habitatfläche braucht eine patch_id, die keine andere hat, nicht „{name}“.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, feature {id}: {count} links are called “{name}”. Give the link_id of one link.</source>
        <translation>Layer „{layer}“, Objekt {id}: {count} Verbindungen heißen „{name}“. Geben Sie die link_id einer Verbindung an.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, feature {id}: {field} is empty or negative; {action} needs it.</source>
        <translation>Layer „{layer}“, Objekt {id}: {field} ist leer oder negativ; {action} braucht es.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, feature {id}: {field} names the patch “{name}”, which does not exist.</source>
        <translation>Layer „{layer}“, Objekt {id}: {field} nennt die Habitatfläche „{name}“, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: features {ids} cannot be transformed from {source} to {target}. Check that the layer&apos;s CRS is the right one and that these features lie in its area.</source>
        <translation>Layer „{layer}“: Die Objekte {ids} lassen sich nicht von {source} nach {target} umrechnen. Prüfen Sie, ob das KBS des Layers stimmt und diese Objekte in seinem Gebiet liegen.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: features {ids} change or remove the same patch or link. Keep one of them.</source>
        <translation>Layer „{layer}“: Die Objekte {ids} ändern oder entfernen dieselbe Habitatfläche oder Verbindung. Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: features {ids} have no patch id. Fill in the field, or leave the choice of it empty to take the feature ids.</source>
        <translation>Layer „{layer}“: Die Objekte {ids} haben keine Flächen-ID. Füllen Sie das Feld aus, oder wählen Sie keines, um die Objekt-IDs zu nehmen.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: links {ids} have no line to measure. Choose the field with the cost or distance of the links.</source>
        <translation>Layer „{layer}“: Die Verbindungen {ids} haben keine Linie zum Messen. Wählen Sie das Feld mit den Kosten oder der Distanz der Verbindungen.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: links {ids} lead to patches that layer “{patches}” does not have ({names}). Check the fields with the patch ids.</source>
        <translation>Layer „{layer}“: Die Verbindungen {ids} führen zu Habitatflächen, die Layer „{patches}“ nicht hat ({names}). Prüfen Sie die Felder mit den Flächen-IDs.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: the action of features {ids} is none of {actions}.</source>
        <translation>Layer „{layer}“: Die Aktion der Objekte {ids} ist keine von {actions}.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} features of another geometry type skipped ({ids}).</source>
        <translation>Layer „{layer}“: {count} Objekte eines anderen Geometrietyps übergangen ({ids}).</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} features of zero length or with unusable coordinates skipped ({ids}).</source>
        <translation>Layer „{layer}“: {count} Objekte mit Länge null oder unbrauchbaren Koordinaten übergangen ({ids}).</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} features without geometry skipped ({ids}).</source>
        <translation>Layer „{layer}“: {count} Objekte ohne Geometrie übergangen ({ids}).</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} invalid features repaired ({ids}).</source>
        <translation>Layer „{layer}“: {count} ungültige Objekte repariert ({ids}).</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} invalid features skipped ({ids}).</source>
        <translation>Layer „{layer}“: {count} ungültige Objekte übergangen ({ids}).</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} links lead back to their own patch and add nothing.</source>
        <translation>Layer „{layer}“: {count} Verbindungen führen zu ihrer eigenen Habitatfläche zurück und tragen nichts bei.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} traffic figures below 0 count as unknown ({ids}).</source>
        <translation>Layer „{layer}“: {count} Verkehrszahlen unter 0 gelten als unbekannt ({ids}).</translation>
    </message>
    <message>
        <source>Least distance between sites</source>
        <translation>Kleinster Abstand zwischen Stellen</translation>
    </message>
    <message>
        <source>Least width of corridors</source>
        <translation>Mindestbreite der Korridore</translation>
    </message>
    <message>
        <source>Least-cost distance between the two patches, in effective metres.</source>
        <translation>Distanz des geringsten Widerstands zwischen den beiden Habitatflächen, in effektiven Metern.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Length of all sections on the ellipsoid, parts of combined sites counted in these.</source>
        <translation>Länge aller Abschnitte auf dem Ellipsoid; Teile kombinierter Konfliktstellen sind darin enthalten.</translation>
    </message>
    <message>
        <source>Length of sections (km)</source>
        <translation>Länge der Abschnitte (km)</translation>
    </message>
    <message>
        <source>Length of the axis inside the network, on the ellipsoid.</source>
        <translation>Länge der Achse im Netz, auf dem Ellipsoid.</translation>
    </message>
    <message>
        <source>Length of the line on the ellipsoid.</source>
        <translation>Länge der Linie auf dem Ellipsoid.</translation>
    </message>
    <message>
        <source>Length of the section</source>
        <translation>Länge des Abschnitts</translation>
    </message>
    <message>
        <source>Length on the ellipsoid.</source>
        <translation>Länge auf dem Ellipsoid.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Line number of railways</source>
        <translation>Streckennummer der Bahnstrecken</translation>
    </message>
    <message>
        <source>Lines along the least-cost paths from patch edge to patch edge, with the patches at both ends, cost, length, straight distance, mean resistance, and the barriers crossed.</source>
        <translation>Linien entlang der Wege des geringsten Widerstands von Flächenrand zu Flächenrand, mit den Habitatflächen an beiden Enden, Kosten, Länge, Luftlinie, mittlerem Widerstand und den gequerten Barrieren.</translation>
    </message>
    <message>
        <source>Lines or areas such as roads, railways, waterways or fences. Each link tells which of them it crosses.</source>
        <translation>Linien oder Flächen wie Straßen, Bahnstrecken, Gewässer oder Zäune. Jede Verbindung gibt an, welche davon sie quert.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Link habitat patches</source>
        <translation>Habitatflächen verbinden</translation>
    </message>
    <message>
        <source>Link id (feature id when empty)</source>
        <translation>ID der Verbindung (leer: Objekt-ID)</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Links between patches</source>
        <translation>Verbindungen zwischen Habitatflächen</translation>
    </message>
    <message>
        <source>Links between patches: lines, or a table without geometry, such as a CSV file. Links without a line are drawn straight.</source>
        <translation>Verbindungen zwischen Habitatflächen: Linien, oder eine Tabelle ohne Geometrie, etwa eine CSV-Datei. Verbindungen ohne Linie werden gerade gezeichnet.</translation>
    </message>
    <message>
        <source>Links combine by &quot;max&quot; or &quot;sum&quot;, not &quot;{combine}&quot;.</source>
        <translation>Verbindungen werden mit &quot;max&quot; oder &quot;sum&quot; zusammengefasst, nicht mit &quot;{combine}&quot;.</translation>
    </message>
    <message>
        <source>Links of a higher least-cost distance are left out, in effective metres (metres times resistance), such as the dispersal distance of the guild.</source>
        <translation>Verbindungen mit höherer Distanz des geringsten Widerstands fallen weg, in effektiven Metern (Meter mal Widerstand), etwa die Ausbreitungsdistanz der Gilde.</translation>
    </message>
    <message>
        <source>Links of all pairs cannot be found by tiles; choose planar or border links, or allow more memory.</source>
        <translation>Verbindungen aller Paare lassen sich nicht kachelweise finden; wählen Sie planar oder border, oder erlauben Sie mehr Speicher.</translation>
    </message>
    <message>
        <source>Links together</source>
        <translation>Verbindungen zusammenfassen</translation>
    </message>
    <message>
        <source>Links up to and including this cost count for IIC. The dispersal distance when empty.</source>
        <translation>Verbindungen bis einschließlich dieser Kosten zählen für IIC. Leer: die Ausbreitungsdistanz.</translation>
    </message>
    <message>
        <source>Links worked</source>
        <translation>Bearbeitete Verbindungen</translation>
    </message>
    <message>
        <source>Lit</source>
        <translation>Beleuchtet</translation>
    </message>
    <message>
        <source>Local distributor</source>
        <translation>Örtliche Sammelstraße</translation>
    </message>
    <message>
        <source>Local road</source>
        <translation>Ortsstraße</translation>
    </message>
    <message>
        <source>Lock gate</source>
        <translation>Schleusentor</translation>
    </message>
    <message>
        <source>Longest link that counts for IIC</source>
        <translation>Längste Verbindung, die für IIC zählt</translation>
    </message>
    <message>
        <source>Low (score below 30)</source>
        <translation>Niedrig (Wertung unter 30)</translation>
    </message>
    <message>
        <source>Makes the layers that GreenBlue works with from an OpenStreetMap extract: roads, railways, watercourses, car parks, habitat, hedges and tree rows, barriers, passages (bridges, tunnels, culverts and wildlife crossings, with what they carry and cross) and land cover.
Extracts of Belgium, its regions and provinces are offered by Geofabrik and others. A table of rules says which tags make which layer and class; copy it, change it and give your copy as rule table. Old tagging is understood (landuse=farm, waterway=riverbank, railway=abandoned).
Objects are kept whole where they cross the border of the area. Lengths and areas are measured on the ellipsoid. Data © OpenStreetMap contributors, ODbL: keep this credit on every map.</source>
        <translation>Erstellt aus einem OpenStreetMap-Auszug die Layer, mit denen GreenBlue arbeitet: Straßen, Bahnstrecken, Gewässer, Parkplätze, Habitat, Hecken und Baumreihen, Barrieren, Querungen (Brücken, Tunnel, Durchlässe und Querungshilfen, mit dem, was sie tragen und queren) und Bodenbedeckung.
Auszüge von Belgien, seinen Regionen und Provinzen bieten Geofabrik und andere an. Eine Regeltabelle sagt, welche Tags welchen Layer und welche Klasse ergeben; kopieren Sie sie, ändern Sie sie und geben Sie Ihre Kopie als Regeltabelle an. Alte Tags werden verstanden (landuse=farm, waterway=riverbank, railway=abandoned).
Objekte bleiben ganz, wo sie über die Grenze des Gebiets reichen. Längen und Flächen werden auf dem Ellipsoid gemessen. Daten © OpenStreetMap-Mitwirkende, ODbL: Lassen Sie diesen Nachweis auf jeder Karte stehen.</translation>
    </message>
    <message>
        <source>Map pinch points and barriers</source>
        <translation>Engstellen und Barrieren kartieren</translation>
    </message>
    <message>
        <source>Mean resistance</source>
        <translation>Mittlerer Widerstand</translation>
    </message>
    <message>
        <source>Mean resistance up to 3: good ground</source>
        <translation>Mittlerer Widerstand bis 3: guter Boden</translation>
    </message>
    <message>
        <source>Mean width</source>
        <translation>Mittlere Breite</translation>
    </message>
    <message>
        <source>Measure also what every patch and link is worth by IIC. May take long for large networks, since no distance limits what has to be looked at.</source>
        <translation>Misst auch, was jede Habitatfläche und Verbindung nach IIC wert ist. Kann bei großen Netzen lange dauern, da keine Distanz begrenzt, was zu betrachten ist.</translation>
    </message>
    <message>
        <source>Measure connectivity</source>
        <translation>Konnektivität messen</translation>
    </message>
    <message>
        <source>Measure dPC with its fractions for every patch, and dPC for every link. Both come from one pass, the longest part of the run for large networks.</source>
        <translation>Misst dPC mit seinen Anteilen für jede Habitatfläche und dPC für jede Verbindung. Beides kommt aus einem Durchgang, bei großen Netzen dem längsten Teil der Berechnung.</translation>
    </message>
    <message>
        <source>Measure fragmentation (effective mesh size)</source>
        <translation>Zerschneidung messen (effektive Maschenweite)</translation>
    </message>
    <message>
        <source>Measure how many shortest paths, and how much of the flux, run through every patch and link.</source>
        <translation>Misst, wie viele kürzeste Wege und wie viel des Flusses durch jede Habitatfläche und Verbindung verlaufen.</translation>
    </message>
    <message>
        <source>Measures how connected habitat is, and what each patch and each link is worth.
A link of length or cost d is crossed with probability p = exp(−k·d), where k follows from the dispersal distance and its probability. p* of two patches is the best product of probabilities over all paths, a the attribute of a patch and A_L that of the whole landscape:
PC = Σ_i Σ_j a_i a_j p*_ij / A_L²; EC = √(Σ_i Σ_j a_i a_j p*_ij), the size of one patch that would be worth as much; IIC the same with 1 / (1 + links on the way) instead of p*, over links not longer than a threshold. All ordered pairs count, a patch with itself too.
dPC of a patch or link is the part of PC lost when it is taken away; dPC = intra (the habitat itself) + flux (moves to and from it) + connector (moves by way of it). ΔEC tells what improving a link, or a plan, would win. Effects of several changes do not add up, so the changes are measured each alone and all together.
Conventions are those of Conefor: links up to and including the threshold count (d ≤ t), pairs without a path add nothing, no small probability is dropped. Links have no direction; of several links between two patches the best counts.
The values are exact, without a full recomputation for each patch and link. The indices, components and betweenness take one shortest-path search per patch, n (n + m) log n steps for n patches and m links; dPC looks at each pair of patches once per patch between them, at most n² times the links on a path, far less where the dispersal distance is short. The improved cost and the changes need a table of all pairs, which holds up to 15 800 patches.
Saura &amp; Pascual-Hortal 2007, Landscape and Urban Planning 83; Pascual-Hortal &amp; Saura 2006, Landscape Ecology 21; Saura &amp; Rubio 2010, Ecography 33; Saura et al. 2011, Ecological Indicators 11; Bodin &amp; Saura 2010, Ecological Modelling 221.</source>
        <translation>Misst, wie verbunden Habitate sind, und was jede Habitatfläche und jede Verbindung wert ist.
Eine Verbindung der Länge oder Kosten d wird mit der Wahrscheinlichkeit p = exp(−k·d) überwunden, wobei k aus der Ausbreitungsdistanz und ihrer Wahrscheinlichkeit folgt. p* zweier Flächen ist das beste Produkt der Wahrscheinlichkeiten über alle Wege, a das Attribut einer Fläche und A_L das der ganzen Landschaft:
PC = Σ_i Σ_j a_i a_j p*_ij / A_L²; EC = √(Σ_i Σ_j a_i a_j p*_ij), die Größe einer einzigen Fläche, die ebenso viel wert wäre; IIC ebenso mit 1 / (1 + Verbindungen auf dem Weg) statt p*, über Verbindungen, die nicht länger als eine Schwelle sind. Alle geordneten Paare zählen, auch eine Fläche mit sich selbst.
dPC einer Fläche oder Verbindung ist der Anteil von PC, der ohne sie verloren geht; dPC = intra (das Habitat selbst) + flux (Bewegungen hin und weg) + connector (Bewegungen darüber). ΔEC sagt, was die Verbesserung einer Verbindung oder ein Plan bringen würde. Wirkungen mehrerer Änderungen addieren sich nicht; darum werden die Änderungen einzeln und alle zusammen gemessen.
Die Konventionen sind die von Conefor: Verbindungen bis einschließlich der Schwelle zählen (d ≤ t), Paare ohne Weg tragen nichts bei, keine kleine Wahrscheinlichkeit entfällt. Verbindungen haben keine Richtung; von mehreren Verbindungen zwischen zwei Flächen zählt die beste.
Die Werte sind exakt, ohne vollständige Neuberechnung für jede Fläche und Verbindung. Indizes, Komponenten und Betweenness brauchen eine Suche kürzester Wege je Fläche, n (n + m) log n Schritte für n Flächen und m Verbindungen; dPC betrachtet jedes Flächenpaar einmal je Fläche dazwischen, höchstens n² mal die Verbindungen eines Weges, viel weniger bei kurzer Ausbreitungsdistanz. Die verbesserten Kosten und die Änderungen brauchen eine Tabelle aller Paare, die bis zu 15 800 Flächen fasst.
Saura &amp; Pascual-Hortal 2007, Landscape and Urban Planning 83; Pascual-Hortal &amp; Saura 2006, Landscape Ecology 21; Saura &amp; Rubio 2010, Ecography 33; Saura et al. 2011, Ecological Indicators 11; Bodin &amp; Saura 2010, Ecological Modelling 221.</translation>
    </message>
    <message>
        <source>Measures how finely a landscape is cut: the effective mesh size of reporting units (municipalities, grid cells) and of all of them together.
Polygons of habitat dissolve where they share an edge (not where they meet in a corner) and are cut by roads, railways, canals and car parks as wide as their class in the barrier table. In a raster the cells of one class that share an edge are a patch. CUT ends patches at the border of the unit; CBC counts the whole patch also beyond it, is comparable between units and adds up over them, so use data that reach 5 to 10 km beyond the border. Several layers with a year each give a plan before and after.
Jaeger 2000, Landscape Ecology 15; Moser et al. 2007, Landscape Ecology 22.</source>
        <translation>Misst, wie fein eine Landschaft zerschnitten ist: die effektive Maschenweite von Bezugseinheiten (Gemeinden, Rasterzellen) und von allen zusammen.
Habitatpolygone verschmelzen, wo sie eine Kante teilen (nicht, wo sie sich an einer Ecke berühren), und werden von Straßen, Bahnstrecken, Kanälen und Parkplätzen in der Breite ihrer Klasse in der Barrieretabelle zerschnitten. In einem Raster bilden die Zellen einer Klasse, die eine Kante teilen, eine Habitatfläche. CUT lässt Flächen an der Grenze der Einheit enden; CBC zählt die ganze Fläche auch jenseits der Grenze, ist zwischen Einheiten vergleichbar und summierbar; verwenden Sie daher Daten, die 5 bis 10 km über die Grenze reichen. Mehrere Layer mit je einem Jahr ergeben einen Plan vorher und nachher.
Jaeger 2000, Landscape Ecology 15; Moser et al. 2007, Landscape Ecology 22.</translation>
    </message>
    <message>
        <source>Memory that the run may take (GB)</source>
        <translation>Speicher, den die Berechnung nutzen darf (GB)</translation>
    </message>
    <message>
        <source>Memory that the run may take (MB)</source>
        <translation>Speicher, den die Berechnung nutzen darf (MB)</translation>
    </message>
    <message>
        <source>Mesh density (CBC)</source>
        <translation>Maschendichte (CBC)</translation>
    </message>
    <message>
        <source>Mesh density (CUT)</source>
        <translation>Maschendichte (CUT)</translation>
    </message>
    <message>
        <source>Mesh density (per 1 000 km²)</source>
        <translation>Maschendichte (je 1 000 km²)</translation>
    </message>
    <message>
        <source>Meshes per 1 000 km² by CBC; empty without habitat.</source>
        <translation>Maschen je 1 000 km² nach CBC; leer ohne Habitat.</translation>
    </message>
    <message>
        <source>Meshes per 1 000 km².</source>
        <translation>Maschen je 1 000 km².</translation>
    </message>
    <message>
        <source>Meshes per 1 000 km²; empty without habitat.</source>
        <translation>Maschen je 1 000 km²; leer ohne Habitat.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>More than 4 links</source>
        <translation>Mehr als 4 Verbindungen</translation>
    </message>
    <message>
        <source>Most links to work</source>
        <translation>Höchstzahl zu bearbeitender Verbindungen</translation>
    </message>
    <message>
        <source>Motorway</source>
        <translation>Autobahn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of that kind.</source>
        <translation>Name dieser Art.</translation>
    </message>
    <message>
        <source>Name of the barrier class.</source>
        <translation>Name der Barriereklasse.</translation>
    </message>
    <message>
        <source>Name of the class.</source>
        <translation>Name der Klasse.</translation>
    </message>
    <message>
        <source>Name of the cover class.</source>
        <translation>Name der Bedeckungsklasse.</translation>
    </message>
    <message>
        <source>Name of the habitat layer that was measured.</source>
        <translation>Name des gemessenen Habitatlayers.</translation>
    </message>
    <message>
        <source>Name of the reporting unit.</source>
        <translation>Name der Bezugseinheit.</translation>
    </message>
    <message>
        <source>Name of units</source>
        <translation>Name der Einheiten</translation>
    </message>
    <message>
        <source>Name of waterways</source>
        <translation>Name der Gewässer</translation>
    </message>
    <message>
        <source>Narrow-gauge or heritage railway</source>
        <translation>Schmalspur- oder Museumsbahn</translation>
    </message>
    <message>
        <source>Narrow: under 50 m wide on average</source>
        <translation>Schmal: im Mittel unter 50 m breit</translation>
    </message>
    <message>
        <source>Narrowest cost margin</source>
        <translation>Kleinster Kostenabstand</translation>
    </message>
    <message>
        <source>Natural grassland</source>
        <translation>Naturnahes Grünland</translation>
    </message>
    <message>
        <source>Nearest passage</source>
        <translation>Nächste Querung</translation>
    </message>
    <message>
        <source>No cell of these patches has a resistance (nodata or off the raster): {ids}; extend the resistance raster or leave the patches out.</source>
        <translation>Keine Zelle dieser Habitatflächen hat einen Widerstand (keine Daten oder außerhalb des Rasters): {ids}; erweitern Sie das Widerstandsraster oder lassen Sie die Flächen weg.</translation>
    </message>
    <message>
        <source>No habitat of layer “{layer}” is as large as {area:g} ha. Allow smaller patches.</source>
        <translation>Kein Habitat des Layers „{layer}“ ist mindestens {area:g} ha groß. Erlauben Sie kleinere Habitatflächen.</translation>
    </message>
    <message>
        <source>No habitat of layer “{layer}” lies on cells with a resistance. Check that the layer and the resistance surface cover the same area.</source>
        <translation>Kein Habitat des Layers „{layer}“ liegt auf Zellen mit einem Widerstand. Prüfen Sie, ob der Layer und die Widerstandsoberfläche dasselbe Gebiet abdecken.</translation>
    </message>
    <message>
        <source>No patch of habitat is as large as {min_area_ha:g} ha; the largest has {largest:g} ha.</source>
        <translation>Keine Habitatfläche ist mindestens {min_area_ha:g} ha groß; die größte hat {largest:g} ha.</translation>
    </message>
    <message>
        <source>No path joins two patches within the cutoff. Raise it, or look for nodata between the patches.</source>
        <translation>Kein Weg verbindet zwei Habitatflächen innerhalb der Grenze. Erhöhen Sie sie, oder suchen Sie nach fehlenden Daten zwischen den Flächen.</translation>
    </message>
    <message>
        <source>No reporting unit has a cell with data. Check that the raster and the reporting units lie in the same place.</source>
        <translation>Keine Bezugseinheit hat eine Zelle mit Daten. Prüfen Sie, ob Raster und Bezugseinheiten am selben Ort liegen.</translation>
    </message>
    <message>
        <source>Noise barrier</source>
        <translation>Lärmschutzwand</translation>
    </message>
    <message>
        <source>Noise barrier or wall</source>
        <translation>Lärmschutzwand oder Mauer</translation>
    </message>
    <message>
        <source>Normal (score 30 to 50)</source>
        <translation>Normal (Wertung 30 bis 50)</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>Number of barriers in the sites.</source>
        <translation>Anzahl der Barrieren unter den Stellen.</translation>
    </message>
    <message>
        <source>Number of barriers that the line crosses.</source>
        <translation>Anzahl der Barrieren, die die Linie quert.</translation>
    </message>
    <message>
        <source>Number of barriers.</source>
        <translation>Anzahl der Barrieren.</translation>
    </message>
    <message>
        <source>Number of car parks.</source>
        <translation>Anzahl der Parkplätze.</translation>
    </message>
    <message>
        <source>Number of components</source>
        <translation>Anzahl der Komponenten</translation>
    </message>
    <message>
        <source>Number of corridors that at least one site cuts.</source>
        <translation>Anzahl der Korridore, die mindestens eine Konfliktstelle zerschneidet.</translation>
    </message>
    <message>
        <source>Number of equal patches with the same division (CUT); empty without habitat.</source>
        <translation>Anzahl gleich großer Flächen mit derselben Zerteilung (CUT); leer ohne Habitat.</translation>
    </message>
    <message>
        <source>Number of equal patches with the same division.</source>
        <translation>Anzahl gleich großer Flächen mit derselben Zerteilung.</translation>
    </message>
    <message>
        <source>Number of features: {layer}</source>
        <translation>Anzahl der Objekte: {layer}</translation>
    </message>
    <message>
        <source>Number of habitat areas.</source>
        <translation>Anzahl der Habitatflächen.</translation>
    </message>
    <message>
        <source>Number of hedges and tree rows.</source>
        <translation>Anzahl der Hecken und Baumreihen.</translation>
    </message>
    <message>
        <source>Number of infrastructure features that no rule of the profile knew.</source>
        <translation>Anzahl der Infrastrukturobjekte, die keine Regel des Profils kannte.</translation>
    </message>
    <message>
        <source>Number of input features that could not be used; the log lists them.</source>
        <translation>Anzahl der Eingabeobjekte, die nicht verwendbar waren; das Protokoll nennt sie.</translation>
    </message>
    <message>
        <source>Number of land cover areas.</source>
        <translation>Anzahl der Bodenbedeckungsflächen.</translation>
    </message>
    <message>
        <source>Number of links</source>
        <translation>Anzahl der Verbindungen</translation>
    </message>
    <message>
        <source>Number of links found.</source>
        <translation>Anzahl der gefundenen Verbindungen.</translation>
    </message>
    <message>
        <source>Number of links of the patch; 0 = isolated.</source>
        <translation>Anzahl der Verbindungen der Habitatfläche; 0 = isoliert.</translation>
    </message>
    <message>
        <source>Number of links that were measured.</source>
        <translation>Anzahl der gemessenen Verbindungen.</translation>
    </message>
    <message>
        <source>Number of links.</source>
        <translation>Anzahl der Verbindungen.</translation>
    </message>
    <message>
        <source>Number of other patches that the path runs through.</source>
        <translation>Anzahl anderer Habitatflächen, durch die der Weg führt.</translation>
    </message>
    <message>
        <source>Number of parts of the network that no link joins; a patch without a link is one.</source>
        <translation>Anzahl der Teile des Netzes, die keine Verbindung verknüpft; eine Habitatfläche ohne Verbindung ist einer.</translation>
    </message>
    <message>
        <source>Number of passages.</source>
        <translation>Anzahl der Querungen.</translation>
    </message>
    <message>
        <source>Number of patches</source>
        <translation>Anzahl der Habitatflächen</translation>
    </message>
    <message>
        <source>Number of patches on the raster.</source>
        <translation>Anzahl der Habitatflächen auf dem Raster.</translation>
    </message>
    <message>
        <source>Number of patches that were measured.</source>
        <translation>Anzahl der gemessenen Habitatflächen.</translation>
    </message>
    <message>
        <source>Number of patches with a link.</source>
        <translation>Anzahl der Habitatflächen mit einer Verbindung.</translation>
    </message>
    <message>
        <source>Number of patches without any link.</source>
        <translation>Anzahl der Habitatflächen ohne jede Verbindung.</translation>
    </message>
    <message>
        <source>Number of patches.</source>
        <translation>Anzahl der Habitatflächen.</translation>
    </message>
    <message>
        <source>Number of pinch points in the sites.</source>
        <translation>Anzahl der Engstellen unter den Stellen.</translation>
    </message>
    <message>
        <source>Number of railway lines.</source>
        <translation>Anzahl der Bahnlinien.</translation>
    </message>
    <message>
        <source>Number of reporting units</source>
        <translation>Anzahl der Bezugseinheiten</translation>
    </message>
    <message>
        <source>Number of reporting units.</source>
        <translation>Anzahl der Bezugseinheiten.</translation>
    </message>
    <message>
        <source>Number of road lines.</source>
        <translation>Anzahl der Straßenlinien.</translation>
    </message>
    <message>
        <source>Number of sites</source>
        <translation>Anzahl der Konfliktstellen</translation>
    </message>
    <message>
        <source>Number of sites of each kind</source>
        <translation>Anzahl der Stellen jeder Art</translation>
    </message>
    <message>
        <source>Number of sites, combined sites counted once.</source>
        <translation>Anzahl der Konfliktstellen; kombinierte zählen einmal.</translation>
    </message>
    <message>
        <source>Number of the connected part of the network; 1 holds the most habitat.</source>
        <translation>Nummer des zusammenhängenden Teils des Netzes; 1 enthält das meiste Habitat.</translation>
    </message>
    <message>
        <source>Number of the connected part of the network; 1 is the largest.</source>
        <translation>Nummer des zusammenhängenden Teils des Netzes; 1 ist der größte.</translation>
    </message>
    <message>
        <source>Number of watercourse lines.</source>
        <translation>Anzahl der Gewässerlinien.</translation>
    </message>
    <message>
        <source>Number or name of roads</source>
        <translation>Nummer oder Name der Straßen</translation>
    </message>
    <message>
        <source>Number or name of the infrastructure.</source>
        <translation>Nummer oder Name der Infrastruktur.</translation>
    </message>
    <message>
        <source>OSM id</source>
        <translation>OSM-ID</translation>
    </message>
    <message>
        <source>Objects left out as unusable</source>
        <translation>Als unbrauchbar weggelassene Objekte</translation>
    </message>
    <message>
        <source>Objects that were left out, since their outline is open or empty or the extract holds only a part of it; their ids are in the log.</source>
        <translation>Objekte, die weggelassen wurden, weil ihr Umriss offen oder leer ist oder der Auszug nur einen Teil davon enthält; ihre IDs stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Of all units together, in the last habitat layer.</source>
        <translation>Aller Einheiten zusammen, im letzten Habitatlayer.</translation>
    </message>
    <message>
        <source>Of one link and one strip, among the barriers in the sites.</source>
        <translation>Einer Verbindung und eines Streifens, unter den Barrieren der Stellen.</translation>
    </message>
    <message>
        <source>Of {count} links only the {most} cheapest are worked.</source>
        <translation>Von {count} Verbindungen werden nur die {most} günstigsten bearbeitet.</translation>
    </message>
    <message>
        <source>One GeoPackage for all layers. An existing GeoPackage keeps its other layers; the nine layers of this algorithm are replaced.</source>
        <translation>Ein GeoPackage für alle Layer. Ein vorhandenes GeoPackage behält seine übrigen Layer; die neun Layer dieses Algorithmus werden ersetzt.</translation>
    </message>
    <message>
        <source>One layer for each state of the landscape: polygons of habitat, or a raster of classes. Areas are planar, in the layer&apos;s own coordinate system where that is metric.</source>
        <translation>Ein Layer je Zustand der Landschaft: Habitatpolygone oder ein Klassenraster. Flächen sind eben, im eigenen Koordinatensystem des Layers, wenn es metrisch ist.</translation>
    </message>
    <message>
        <source>One link</source>
        <translation>Eine Verbindung</translation>
    </message>
    <message>
        <source>One point per site (and per part of a combined site), ranked.</source>
        <translation>Ein Punkt je Konfliktstelle (und je Teil einer kombinierten), mit Rang.</translation>
    </message>
    <message>
        <source>One row for each change, with EC before and after it alone, and a last row for all changes together. Written only where changes are given.</source>
        <translation>Eine Zeile je Änderung, mit EC vor und nach ihr allein, und eine letzte Zeile für alle Änderungen zusammen. Nur geschrieben, wenn Änderungen angegeben sind.</translation>
    </message>
    <message>
        <source>One row for each connected part of the network, with its share of PC.</source>
        <translation>Eine Zeile je zusammenhängendem Teil des Netzes, mit seinem Anteil an PC.</translation>
    </message>
    <message>
        <source>Only objects that touch one of these polygons, such as a municipality. Leave empty for the whole extract.</source>
        <translation>Nur Objekte, die eines dieser Polygone berühren, etwa eine Gemeinde. Leer lassen für den ganzen Auszug.</translation>
    </message>
    <message>
        <source>Only objects that touch this rectangle. Leave empty for the whole extract.</source>
        <translation>Nur Objekte, die dieses Rechteck berühren. Leer lassen für den ganzen Auszug.</translation>
    </message>
    <message>
        <source>Only where these polygons are</source>
        <translation>Nur wo diese Polygone liegen</translation>
    </message>
    <message>
        <source>Only within this extent</source>
        <translation>Nur innerhalb dieser Ausdehnung</translation>
    </message>
    <message>
        <source>Open Terminal and run the Python of QGIS: /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --no-deps &quot;shapely&gt;=2,&lt;3&quot; scipy</source>
        <translation>Öffnen Sie das Terminal und führen Sie das Python von QGIS aus: /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --no-deps &quot;shapely&gt;=2,&lt;3&quot; scipy</translation>
    </message>
    <message>
        <source>Open the OSGeo4W Shell of your QGIS and run: python -m pip install --no-deps &quot;shapely&gt;=2,&lt;3&quot; (scipy comes with OSGeo4W Setup).</source>
        <translation>Öffnen Sie die OSGeo4W Shell Ihres QGIS und führen Sie aus: python -m pip install --no-deps &quot;shapely&gt;=2,&lt;3&quot; (scipy kommt mit OSGeo4W Setup).</translation>
    </message>
    <message>
        <source>Open the layers after running</source>
        <translation>Die Layer nach der Ausführung öffnen</translation>
    </message>
    <message>
        <source>Open-air car park</source>
        <translation>Parkplatz im Freien</translation>
    </message>
    <message>
        <source>OpenStreetMap extract</source>
        <translation>OpenStreetMap-Auszug</translation>
    </message>
    <message>
        <source>OpenStreetMap files</source>
        <translation>OpenStreetMap-Dateien</translation>
    </message>
    <message>
        <source>OpenStreetMap ids of what it passes over or under.</source>
        <translation>OpenStreetMap-IDs dessen, was über- oder unterquert wird.</translation>
    </message>
    <message>
        <source>OpenStreetMap object: n (node), w (way) or r (relation) and its number.</source>
        <translation>OpenStreetMap-Objekt: n (Knoten), w (Weg) oder r (Relation) und seine Nummer.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Other patch</source>
        <translation>Andere Habitatfläche</translation>
    </message>
    <message>
        <source>Outline of a bridge</source>
        <translation>Umriss einer Brücke</translation>
    </message>
    <message>
        <source>Over 1 000 ha: large connected areas</source>
        <translation>Über 1 000 ha: große zusammenhängende Flächen</translation>
    </message>
    <message>
        <source>Over 100: hardly passable</source>
        <translation>Über 100: kaum passierbar</translation>
    </message>
    <message>
        <source>Over 20 %: the network hangs on it</source>
        <translation>Über 20 %: das Netz hängt daran</translation>
    </message>
    <message>
        <source>Over/under relation of the road register</source>
        <translation>Über- und Unterführungen des Wegenregisters</translation>
    </message>
    <message>
        <source>Pairs of patches to link</source>
        <translation>Zu verbindende Paare von Habitatflächen</translation>
    </message>
    <message>
        <source>Pairs of patches whose shortest path runs through it; equal paths share a pair.</source>
        <translation>Paare von Habitatflächen, deren kürzester Weg hindurchführt; gleich lange Wege teilen sich ein Paar.</translation>
    </message>
    <message>
        <source>Parking along a street</source>
        <translation>Parkstreifen an einer Straße</translation>
    </message>
    <message>
        <source>Part of IIC that is lost when this is taken away.</source>
        <translation>Anteil von IIC, der ohne dies verloren geht.</translation>
    </message>
    <message>
        <source>Part of PC that is lost when this is taken away.</source>
        <translation>Anteil von PC, der ohne dies verloren geht.</translation>
    </message>
    <message>
        <source>Part of a combined site</source>
        <translation>Teil einer kombinierten Konfliktstelle</translation>
    </message>
    <message>
        <source>Part of dPC that is moves between other patches by way of this one.</source>
        <translation>Anteil von dPC aus Bewegungen zwischen anderen Habitatflächen über diese hinweg.</translation>
    </message>
    <message>
        <source>Part of dPC that is moves to and from the patch.</source>
        <translation>Anteil von dPC aus Bewegungen zur Habitatfläche hin und von ihr weg.</translation>
    </message>
    <message>
        <source>Part of dPC that is the habitat of the patch itself.</source>
        <translation>Anteil von dPC aus dem Habitat der Fläche selbst.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Querungen</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Habitatfläche</translation>
    </message>
    <message>
        <source>Patch id (feature id when empty)</source>
        <translation>ID der Habitatfläche (leer: Objekt-ID)</translation>
    </message>
    <message>
        <source>Patch id at one end</source>
        <translation>ID der Habitatfläche am einen Ende</translation>
    </message>
    <message>
        <source>Patch id at the other end</source>
        <translation>ID der Habitatfläche am anderen Ende</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>Habitatflächen</translation>
    </message>
    <message>
        <source>Patches are built from 4 or 8 neighbours, not {neighbours}.</source>
        <translation>Habitatflächen werden aus 4 oder 8 Nachbarn gebildet, nicht aus {neighbours}.</translation>
    </message>
    <message>
        <source>Patches linked</source>
        <translation>Verbundene Habitatflächen</translation>
    </message>
    <message>
        <source>Patches passed</source>
        <translation>Durchquerte Habitatflächen</translation>
    </message>
    <message>
        <source>Patches without a link</source>
        <translation>Habitatflächen ohne Verbindung</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Pinch point</source>
        <translation>Engstelle</translation>
    </message>
    <message>
        <source>Pinch point, rank 1 to 5</source>
        <translation>Engstelle, Rang 1 bis 5</translation>
    </message>
    <message>
        <source>Pinch point: current, 1 = all of a link. Barrier: effective metres gained per metre restored.</source>
        <translation>Engstelle: Strom, 1 = aller Strom einer Verbindung. Barriere: gewonnene effektive Meter je wiederhergestelltem Meter.</translation>
    </message>
    <message>
        <source>Pinch points</source>
        <translation>Engstellen</translation>
    </message>
    <message>
        <source>Pinch points and barriers</source>
        <translation>Engstellen und Barrieren</translation>
    </message>
    <message>
        <source>Pinched (current over 0.5)</source>
        <translation>Eingeengt (Strom über 0,5)</translation>
    </message>
    <message>
        <source>Place among the sites of its kind; 1 has the highest value.</source>
        <translation>Platz unter den Stellen ihrer Art; 1 hat den höchsten Wert.</translation>
    </message>
    <message>
        <source>Place in the ranking by score; 1 is the worst.</source>
        <translation>Platz in der Rangfolge nach Wertung; 1 ist am schlimmsten.</translation>
    </message>
    <message>
        <source>Points at the best cells of both rasters outside the patches, with the link that has most current or gain there.</source>
        <translation>Punkte an den besten Zellen beider Raster außerhalb der Habitatflächen, mit der Verbindung, die dort am meisten Strom oder Gewinn hat.</translation>
    </message>
    <message>
        <source>Polygons of land cover, such as the land cover layer of “Prepare OpenStreetMap extract”. Where they overlap, the smaller polygon wins.</source>
        <translation>Polygone der Bodenbedeckung, etwa der Layer Bodenbedeckung von „OpenStreetMap-Auszug vorbereiten“. Wo sie sich überlagern, gilt das kleinere Polygon.</translation>
    </message>
    <message>
        <source>Polygons that touch or overlap are one patch</source>
        <translation>Polygone, die sich berühren oder überlappen, sind eine Fläche</translation>
    </message>
    <message>
        <source>Polygons to measure, such as municipalities. They may overlap. Without them all polygons of the habitat layer, or all cells with data, are one unit.</source>
        <translation>Zu messende Polygone, etwa Gemeinden. Sie dürfen sich überlappen. Ohne sie sind alle Polygone des Habitatlayers oder alle Zellen mit Daten eine Einheit.</translation>
    </message>
    <message>
        <source>Prepare OpenStreetMap extract</source>
        <translation>OpenStreetMap-Auszug vorbereiten</translation>
    </message>
    <message>
        <source>Probability 0–1 that two random points of the unit are not connected (CUT).</source>
        <translation>Wahrscheinlichkeit 0–1, dass zwei zufällige Punkte der Einheit nicht verbunden sind (CUT).</translation>
    </message>
    <message>
        <source>Probability of connectivity PC</source>
        <translation>Konnektivitätswahrscheinlichkeit PC</translation>
    </message>
    <message>
        <source>Probability of connectivity, 0 to 1 where the landscape is larger than the habitat. Only with the size of the landscape.</source>
        <translation>Konnektivitätswahrscheinlichkeit, 0 bis 1, wenn die Landschaft größer als das Habitat ist. Nur mit der Größe der Landschaft.</translation>
    </message>
    <message>
        <source>Probability of moving that far</source>
        <translation>Wahrscheinlichkeit, so weit zu kommen</translation>
    </message>
    <message>
        <source>Probability that two random points are not connected.</source>
        <translation>Wahrscheinlichkeit, dass zwei zufällige Punkte nicht verbunden sind.</translation>
    </message>
    <message>
        <source>Profile of your own</source>
        <translation>Eigenes Profil</translation>
    </message>
    <message>
        <source>Quality, times the attribute</source>
        <translation>Qualität, mal Attribut</translation>
    </message>
    <message>
        <source>Radii of {radii} m are close to the cell size of {cell} m; the gain found depends on the grid. Take at least three cells.</source>
        <translation>Radien von {radii} m liegen nahe an der Zellgröße von {cell} m; der gefundene Gewinn hängt vom Gitter ab. Nehmen Sie mindestens drei Zellen.</translation>
    </message>
    <message>
        <source>Radii to try in metres, separated by semicolons or spaces; the strip is twice as long. When empty 3, 6 and 12 cells. The best per metre is kept for each cell.</source>
        <translation>Zu versuchende Radien in Metern, getrennt durch Semikolons oder Leerzeichen; der Streifen ist doppelt so lang. Leer: 3, 6 und 12 Zellen. Je Zelle bleibt der beste je Meter.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>Railway</source>
        <translation>Bahnstrecke</translation>
    </message>
    <message>
        <source>Railway bridge</source>
        <translation>Eisenbahnbrücke</translation>
    </message>
    <message>
        <source>Railway lines as barriers.</source>
        <translation>Bahnlinien als Barrieren.</translation>
    </message>
    <message>
        <source>Railway lines that cut the habitat.</source>
        <translation>Bahnlinien, die das Habitat zerschneiden.</translation>
    </message>
    <message>
        <source>Railway lines, one line per track or per railway.</source>
        <translation>Bahnlinien, eine Linie je Gleis oder je Strecke.</translation>
    </message>
    <message>
        <source>Railway tunnel</source>
        <translation>Eisenbahntunnel</translation>
    </message>
    <message>
        <source>Railways</source>
        <translation>Bahnstrecken</translation>
    </message>
    <message>
        <source>Railways and tramways, also disused and abandoned ones, as lines.</source>
        <translation>Bahn- und Straßenbahnstrecken, auch stillgelegte und aufgegebene, als Linien.</translation>
    </message>
    <message>
        <source>Ramp or link</source>
        <translation>Rampe oder Verbindung</translation>
    </message>
    <message>
        <source>Ramps and parallel roads join within</source>
        <translation>Rampen und Parallelstraßen zuordnen innerhalb von</translation>
    </message>
    <message>
        <source>Ramps and parallel roads that run nearer to a main road than this are part of it, in metres [P].</source>
        <translation>Rampen und Parallelstraßen, die näher an einer Hauptstraße verlaufen, gehören zu ihr, in Metern [P].</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rasters are written as GeoTIFF; give file names with .tif.</source>
        <translation>Raster werden als GeoTIFF geschrieben; geben Sie Dateinamen mit .tif an.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Region to build; that of the land cover when empty.</source>
        <translation>Zu erstellendes Gebiet; leer: das der Bodenbedeckung.</translation>
    </message>
    <message>
        <source>Regional road</source>
        <translation>Regionalstraße</translation>
    </message>
    <message>
        <source>Remaining barrier effect 0–1 for aquatic animals.</source>
        <translation>Verbleibende Barrierewirkung 0–1 für Wassertiere.</translation>
    </message>
    <message>
        <source>Remaining barrier effect 0–1 for fliers.</source>
        <translation>Verbleibende Barrierewirkung 0–1 für Flugtiere.</translation>
    </message>
    <message>
        <source>Remaining barrier effect 0–1 for large terrestrial animals.</source>
        <translation>Verbleibende Barrierewirkung 0–1 für große Landtiere.</translation>
    </message>
    <message>
        <source>Remaining barrier effect 0–1 for small terrestrial animals.</source>
        <translation>Verbleibende Barrierewirkung 0–1 für kleine Landtiere.</translation>
    </message>
    <message>
        <source>Reporting units</source>
        <translation>Bezugseinheiten</translation>
    </message>
    <message>
        <source>Reporting units overlap by {area} ha; each is measured whole, the total counts that area once.</source>
        <translation>Bezugseinheiten überlappen sich auf {area} ha; jede wird ganz gemessen, die Summe zählt diese Fläche einmal.</translation>
    </message>
    <message>
        <source>Reporting units without area: {ids}. Remove them or draw them as polygons.</source>
        <translation>Bezugseinheiten ohne Fläche: {ids}. Entfernen Sie sie oder zeichnen Sie sie als Polygone.</translation>
    </message>
    <message>
        <source>Reporting units without data got no values: {ids}</source>
        <translation>Bezugseinheiten ohne Daten erhielten keine Werte: {ids}</translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>Widerstand</translation>
    </message>
    <message>
        <source>Resistance raster such as that of “Build resistance surface”: 1 in habitat and more elsewhere, square cells in a metric coordinate system. Cells without data cannot be crossed, but a strip may be restored over them.</source>
        <translation>Widerstandsraster wie das von „Widerstandsoberfläche erstellen“: 1 im Habitat und anderswo mehr, quadratische Zellen in einem metrischen Koordinatensystem. Zellen ohne Daten sind undurchlässig, aber ein Streifen kann darüber wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Resistance raster such as that of “Build resistance surface”: 1 in habitat and more elsewhere, square cells in a metric coordinate system. Cells without data cannot be crossed. The outputs have its coordinate system.</source>
        <translation>Widerstandsraster wie das von „Widerstandsoberfläche erstellen“: 1 im Habitat und anderswo mehr, quadratische Zellen in einem metrischen Koordinatensystem. Zellen ohne Daten sind undurchlässig. Die Ausgaben haben sein Koordinatensystem.</translation>
    </message>
    <message>
        <source>Resistance surface</source>
        <translation>Widerstandsoberfläche</translation>
    </message>
    <message>
        <source>Resistance table of your own</source>
        <translation>Eigene Widerstandstabelle</translation>
    </message>
    <message>
        <source>Retaining wall</source>
        <translation>Stützmauer</translation>
    </message>
    <message>
        <source>River</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>Rivers, canals, streams and ditches, as lines.</source>
        <translation>Flüsse, Kanäle, Bäche und Gräben, als Linien.</translation>
    </message>
    <message>
        <source>Road bridge</source>
        <translation>Straßenbrücke</translation>
    </message>
    <message>
        <source>Road lines as barriers.</source>
        <translation>Straßenlinien als Barrieren.</translation>
    </message>
    <message>
        <source>Road lines that cut the habitat.</source>
        <translation>Straßenlinien, die das Habitat zerschneiden.</translation>
    </message>
    <message>
        <source>Road lines. With the OpenStreetMap profile: the roads layer of “Prepare OpenStreetMap extract”.</source>
        <translation>Straßenlinien. Mit dem OpenStreetMap-Profil: der Straßenlayer von „OpenStreetMap-Auszug vorbereiten“.</translation>
    </message>
    <message>
        <source>Road tunnel or underpass</source>
        <translation>Straßentunnel oder -unterführung</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Straßen</translation>
    </message>
    <message>
        <source>Roads, tracks and paths, as lines.</source>
        <translation>Straßen, Feldwege und Pfade, als Linien.</translation>
    </message>
    <message>
        <source>Rounds off the zigzag of the cells in the lines, by little more than a cell. Costs and barriers crossed stay those of the path itself.</source>
        <translation>Rundet den Zickzack der Zellen in den Linien ab, um wenig mehr als eine Zelle. Kosten und gequerte Barrieren bleiben die des Weges selbst.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows of the raster.</source>
        <translation>Zeilen des Rasters.</translation>
    </message>
    <message>
        <source>Rule table of your own</source>
        <translation>Eigene Regeltabelle</translation>
    </message>
    <message>
        <source>Rule tables</source>
        <translation>Regeltabellen</translation>
    </message>
    <message>
        <source>Sand and dunes</source>
        <translation>Sand und Dünen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Score 0–100 for aquatic animals.</source>
        <translation>Wertung 0–100 für Wassertiere.</translation>
    </message>
    <message>
        <source>Score 0–100 for fliers.</source>
        <translation>Wertung 0–100 für Flugtiere.</translation>
    </message>
    <message>
        <source>Score 0–100 for large terrestrial animals.</source>
        <translation>Wertung 0–100 für große Landtiere.</translation>
    </message>
    <message>
        <source>Score 0–100 for small terrestrial animals.</source>
        <translation>Wertung 0–100 für kleine Landtiere.</translation>
    </message>
    <message>
        <source>Score 0–100: corridor importance × remaining barrier effect, over the chosen species groups.</source>
        <translation>Wertung 0–100: Bedeutung des Korridors × verbleibende Barrierewirkung, über die gewählten Artengruppen.</translation>
    </message>
    <message>
        <source>Score, aquatic</source>
        <translation>Wertung, Wassertiere</translation>
    </message>
    <message>
        <source>Score, fliers</source>
        <translation>Wertung, Flugtiere</translation>
    </message>
    <message>
        <source>Score, large terrestrial</source>
        <translation>Wertung, große Landtiere</translation>
    </message>
    <message>
        <source>Score, small terrestrial</source>
        <translation>Wertung, kleine Landtiere</translation>
    </message>
    <message>
        <source>Scrub</source>
        <translation>Gebüsch</translation>
    </message>
    <message>
        <source>Scrub and fallow</source>
        <translation>Gebüsch und Brache</translation>
    </message>
    <message>
        <source>Service road</source>
        <translation>Zufahrtsweg</translation>
    </message>
    <message>
        <source>Severity class</source>
        <translation>Schwereklasse</translation>
    </message>
    <message>
        <source>Share of PC</source>
        <translation>Anteil an PC</translation>
    </message>
    <message>
        <source>Share of the component in PC.</source>
        <translation>Anteil der Komponente an PC.</translation>
    </message>
    <message>
        <source>Share raster cells on the border of units exactly</source>
        <translation>Rasterzellen an der Grenze von Einheiten genau aufteilen</translation>
    </message>
    <message>
        <source>Shorter sections are dropped, unless they cross the axis of a corridor given as a line, in metres [P].</source>
        <translation>Kürzere Abschnitte fallen weg, außer sie kreuzen die Achse eines als Linie gegebenen Korridors, in Metern [P].</translation>
    </message>
    <message>
        <source>Shortest section</source>
        <translation>Kürzester Abschnitt</translation>
    </message>
    <message>
        <source>Shows where links between habitat patches depend on one place, and where mending a barrier wins most.
Current density: the resistance surface as a net of resistors between neighbouring cells; one unit of current flows between the two patches of each link and takes all ways at once. Where it is dense there is no other way: protect or widen these pinch points (McRae et al. 2008, Ecology 89).
Barrier improvement: for a strip of length D = 2 × radius centred on each cell, the effective metres by which the link becomes shorter when the strip gets resistance 1, divided by D (McRae et al. 2012, PLoS ONE 7). A crossing or hedge wins most where this is highest.
Each link is worked in the part of the raster that can matter to it, so many patches on a large raster stay quick. Links join neighbouring patches at their true least cost.</source>
        <translation>Zeigt, wo Verbindungen zwischen Habitatflächen von einer Stelle abhängen, und wo das Beheben einer Barriere am meisten bringt.
Stromdichte: die Widerstandsoberfläche als Netz von Widerständen zwischen Nachbarzellen; zwischen den beiden Flächen jeder Verbindung fließt eine Einheit Strom auf allen Wegen zugleich. Wo er dicht ist, gibt es keinen anderen Weg: Schützen oder verbreitern Sie diese Engstellen (McRae et al. 2008, Ecology 89).
Gewinn je behobener Barriere: für einen Streifen der Länge D = 2 × Radius um jede Zelle die effektiven Meter, um die die Verbindung kürzer wird, wenn der Streifen den Widerstand 1 erhält, geteilt durch D (McRae et al. 2012, PLoS ONE 7). Eine Querungshilfe oder Hecke bringt am meisten, wo dieser Wert am höchsten ist.
Jede Verbindung wird in dem Teil des Rasters bearbeitet, der für sie von Belang sein kann; auch viele Flächen auf einem großen Raster gehen daher schnell. Verbindungen verknüpfen benachbarte Flächen zu ihren wahren geringsten Kosten.</translation>
    </message>
    <message>
        <source>Side of a cell.</source>
        <translation>Seite einer Zelle.</translation>
    </message>
    <message>
        <source>Side of the square cells in metres. When empty, the finest round size that keeps the later steps under the memory; the log says it before the work starts.</source>
        <translation>Seite der quadratischen Zellen in Metern. Leer: die feinste runde Größe, bei der die späteren Schritte im Speicher bleiben; das Protokoll nennt sie, bevor die Arbeit beginnt.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Konfliktstelle</translation>
    </message>
    <message>
        <source>Sites of one kind keep this distance from each other.</source>
        <translation>Stellen einer Art halten diesen Abstand voneinander.</translation>
    </message>
    <message>
        <source>Size of the landscape, in the unit of the attribute</source>
        <translation>Größe der Landschaft, in der Einheit des Attributs</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Spielraum</translation>
    </message>
    <message>
        <source>Slack of corridors (0 = no corridors)</source>
        <translation>Spielraum der Korridore (0 = keine Korridore)</translation>
    </message>
    <message>
        <source>Smaller patches are left out, in hectares; for example 1 for woodland ground beetles, 2 to 5 for squirrels, 20 for roe deer.</source>
        <translation>Kleinere Habitatflächen fallen weg, in Hektar; zum Beispiel 1 für Waldlaufkäfer, 2 bis 5 für Eichhörnchen, 20 für Rehe.</translation>
    </message>
    <message>
        <source>Smallest patch (ha)</source>
        <translation>Kleinste Habitatfläche (ha)</translation>
    </message>
    <message>
        <source>Smooth the lines of the links</source>
        <translation>Linien der Verbindungen glätten</translation>
    </message>
    <message>
        <source>Species group</source>
        <translation>Artengruppe</translation>
    </message>
    <message>
        <source>Splitting index</source>
        <translation>Zerstückelungsindex</translation>
    </message>
    <message>
        <source>Spread out (current up to 0.01)</source>
        <translation>Verteilt (Strom bis 0,01)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Straight distance</source>
        <translation>Luftlinie</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Bach</translation>
    </message>
    <message>
        <source>Stretches outside the network shorter than this do not end a section, in metres [P].</source>
        <translation>Kürzere Strecken außerhalb des Netzes beenden einen Abschnitt nicht, in Metern [P].</translation>
    </message>
    <message>
        <source>Sum of the attributes of the patches.</source>
        <translation>Summe der Attribute der Habitatflächen.</translation>
    </message>
    <message>
        <source>Table of raster codes of your own</source>
        <translation>Eigene Tabelle der Rastercodes</translation>
    </message>
    <message>
        <source>Table of the Wegenregister with the upper (BO_WS_OIDN) and lower (ON_WS_OIDN) road of each crossing at different levels.</source>
        <translation>Tabelle des Wegenregisters mit der oberen (BO_WS_OIDN) und unteren (ON_WS_OIDN) Straße jeder höhenungleichen Kreuzung.</translation>
    </message>
    <message>
        <source>The OpenStreetMap tag of this name.</source>
        <translation>Das OpenStreetMap-Tag dieses Namens.</translation>
    </message>
    <message>
        <source>The animals whose barriers count: all = the mean over the groups concerned.</source>
        <translation>Die Tiere, deren Barrieren zählen: all = der Mittelwert der betroffenen Gruppen.</translation>
    </message>
    <message>
        <source>The animals; names, distances and tables are in guilds.csv.</source>
        <translation>Die Tiere; Namen, Abstände und Tabellen stehen in guilds.csv.</translation>
    </message>
    <message>
        <source>The attribute of these patches is negative or missing: {ids}.</source>
        <translation>Das Attribut dieser Habitatflächen ist negativ oder fehlt: {ids}.</translation>
    </message>
    <message>
        <source>The barrier table gives class {code} a barrier effect outside 0–1.</source>
        <translation>Die Barrieretabelle gibt der Klasse {code} eine Barrierewirkung außerhalb von 0–1.</translation>
    </message>
    <message>
        <source>The barrier table has no class {codes}; it has {known}.</source>
        <translation>Die Barrieretabelle hat keine Klasse {codes}; vorhanden sind {known}.</translation>
    </message>
    <message>
        <source>The barrier table has the class {code} twice; keep one of the two rows.</source>
        <translation>Die Barrieretabelle enthält die Klasse {code} zweimal; behalten Sie eine der beiden Zeilen.</translation>
    </message>
    <message>
        <source>The cell size must be a positive number of metres, not {size}.</source>
        <translation>Die Zellgröße muss eine positive Zahl von Metern sein, nicht {size}.</translation>
    </message>
    <message>
        <source>The cell size must be above 0 m, not {size}.</source>
        <translation>Die Zellgröße muss über 0 m liegen, nicht bei {size}.</translation>
    </message>
    <message>
        <source>The cells of “{layer}” have no true size in {crs}. Warp it to a metric coordinate system, such as Belgian Lambert 72 (EPSG:31370).</source>
        <translation>Die Zellen von „{layer}“ haben in {crs} keine wahre Größe. Transformieren Sie das Raster in ein metrisches Koordinatensystem, etwa das belgische Lambert 72 (EPSG:31370).</translation>
    </message>
    <message>
        <source>The cells of “{layer}” measure {width:g} × {height:g} m. Warp it to square cells.</source>
        <translation>Die Zellen von „{layer}“ messen {width:g} × {height:g} m. Transformieren Sie das Raster auf quadratische Zellen.</translation>
    </message>
    <message>
        <source>The classes of a raster are whole numbers, not “{text}”.</source>
        <translation>Die Klassen eines Rasters sind ganze Zahlen, nicht „{text}“.</translation>
    </message>
    <message>
        <source>The coordinates do not fit the coordinate reference system {crs}. Set the layer&apos;s right CRS in its properties.</source>
        <translation>Die Koordinaten passen nicht zum Koordinatenreferenzsystem {crs}. Stellen Sie in den Eigenschaften des Layers das richtige KBS ein.</translation>
    </message>
    <message>
        <source>The current density, the barrier improvement and the resistance surface must be three different files.</source>
        <translation>Stromdichte, Gewinn je behobener Barriere und Widerstandsoberfläche müssen drei verschiedene Dateien sein.</translation>
    </message>
    <message>
        <source>The cutoff must be a positive cost distance in effective metres, not {cutoff}.</source>
        <translation>Die Grenze muss eine positive Kostendistanz in effektiven Metern sein, nicht {cutoff}.</translation>
    </message>
    <message>
        <source>The dearest link must cost more than 0; leave it empty for no limit.</source>
        <translation>Die teuerste Verbindung muss mehr als 0 kosten; leer lassen für keine Grenze.</translation>
    </message>
    <message>
        <source>The detour must be at least 1 times the least cost, not {detour}.</source>
        <translation>Der Umweg muss mindestens das 1-Fache der geringsten Kosten betragen, nicht {detour}.</translation>
    </message>
    <message>
        <source>The dispersal distance must be a positive number, not {distance}.</source>
        <translation>Die Ausbreitungsdistanz muss eine positive Zahl sein, nicht {distance}.</translation>
    </message>
    <message>
        <source>The dispersal probability must lie between 0 and 1 (both excluded), not {value}.</source>
        <translation>Die Ausbreitungswahrscheinlichkeit muss zwischen 0 und 1 liegen (beide ausgeschlossen), nicht bei {value}.</translation>
    </message>
    <message>
        <source>The distance of an added link is negative or missing.</source>
        <translation>Die Distanz einer hinzugefügten Verbindung ist negativ oder fehlt.</translation>
    </message>
    <message>
        <source>The distance of these links is negative or missing: {ids}.</source>
        <translation>Die Distanz dieser Verbindungen ist negativ oder fehlt: {ids}.</translation>
    </message>
    <message>
        <source>The ellipsoid of the coordinate reference system {crs} is not known to QGIS. Choose a usual CRS for the layer, such as EPSG:31370.</source>
        <translation>QGIS kennt das Ellipsoid des Koordinatenreferenzsystems {crs} nicht. Wählen Sie ein übliches KBS für den Layer, etwa EPSG:31370.</translation>
    </message>
    <message>
        <source>The extent and the polygons of the area do not overlap. Leave one of them out.</source>
        <translation>Die Ausdehnung und die Polygone des Gebiets überlappen sich nicht. Lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <source>The extract must be an .osm.pbf, .osm, .osm.gz or .osm.bz2 file.</source>
        <translation>Der Auszug muss eine Datei .osm.pbf, .osm, .osm.gz oder .osm.bz2 sein.</translation>
    </message>
    <message>
        <source>The extract: .osm.pbf, .osm, .osm.gz or .osm.bz2.</source>
        <translation>Der Auszug: .osm.pbf, .osm, .osm.gz oder .osm.bz2.</translation>
    </message>
    <message>
        <source>The file {file} cannot be opened as OpenStreetMap data ({problem}). Get it anew, or use a QGIS whose GDAL has the OSM driver.</source>
        <translation>Die Datei {file} lässt sich nicht als OpenStreetMap-Daten öffnen ({problem}). Beschaffen Sie sie neu, oder verwenden Sie ein QGIS, dessen GDAL den OSM-Treiber hat.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read to its end ({problem}); it seems damaged. Get it anew.</source>
        <translation>Die Datei {file} lässt sich nicht bis zum Ende lesen ({problem}); sie scheint beschädigt. Beschaffen Sie sie neu.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {problem}. Check the path and your rights to it.</source>
        <translation>Die Datei {file} lässt sich nicht lesen: {problem}. Prüfen Sie den Pfad und Ihre Rechte daran.</translation>
    </message>
    <message>
        <source>The file {file} cannot be unpacked to the temporary folder: {problem}. Free some space there, or unpack the file yourself.</source>
        <translation>Die Datei {file} lässt sich nicht in den temporären Ordner entpacken: {problem}. Schaffen Sie dort Platz, oder entpacken Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>The file {file} holds nothing that the rule table asks for in the chosen area. Check the area, or choose an extract of this region.</source>
        <translation>Die Datei {file} enthält im gewählten Gebiet nichts, wonach die Regeltabelle fragt. Prüfen Sie das Gebiet, oder wählen Sie einen Auszug dieser Gegend.</translation>
    </message>
    <message>
        <source>The file {file} is damaged or was not loaded to its end. Get it anew, and compare its size with the one on the server.</source>
        <translation>Die Datei {file} ist beschädigt oder wurde nicht vollständig geladen. Beschaffen Sie sie neu und vergleichen Sie ihre Größe mit der auf dem Server.</translation>
    </message>
    <message>
        <source>The file {file} is no OpenStreetMap file. Choose an .osm.pbf, .osm, .osm.gz or .osm.bz2 file, such as a Geofabrik extract.</source>
        <translation>Die Datei {file} ist keine OpenStreetMap-Datei. Wählen Sie eine Datei .osm.pbf, .osm, .osm.gz oder .osm.bz2, etwa einen Auszug von Geofabrik.</translation>
    </message>
    <message>
        <source>The file {file} unpacks to more than {size} GB; that is no OpenStreetMap extract. Get it anew.</source>
        <translation>Die Datei {file} wird entpackt größer als {size} GB; das ist kein OpenStreetMap-Auszug. Beschaffen Sie sie neu.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Make it first, or choose another one.</source>
        <translation>Der Ordner {folder} existiert nicht. Legen Sie ihn zuerst an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The green-blue network: polygons of corridors or habitat, or lines that get the width below. Results are given in the coordinate system of this layer.</source>
        <translation>Das grün-blaue Netz: Polygone von Korridoren oder Habitaten, oder Linien, die die Breite unten erhalten. Die Ergebnisse stehen im Koordinatensystem dieses Layers.</translation>
    </message>
    <message>
        <source>The guild table {file} lists {ids} more than once.</source>
        <translation>Die Gildentabelle {file} nennt {ids} mehr als einmal.</translation>
    </message>
    <message>
        <source>The infrastructure is lit at night.</source>
        <translation>Die Infrastruktur ist nachts beleuchtet.</translation>
    </message>
    <message>
        <source>The land cover layer cannot be opened.</source>
        <translation>Der Layer der Bodenbedeckung lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The layer for {parameter} cannot be opened: {value}. Check that the file exists, is not damaged and is a vector layer.</source>
        <translation>Der Layer für {parameter} lässt sich nicht öffnen: {value}. Prüfen Sie, ob die Datei existiert, unbeschädigt und ein Vektorlayer ist.</translation>
    </message>
    <message>
        <source>The layer of changes is empty: there is nothing to compare.</source>
        <translation>Der Layer der Änderungen ist leer: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>The layer of the area has no polygon. Choose another layer, or none.</source>
        <translation>Der Layer des Gebiets hat kein Polygon. Wählen Sie einen anderen Layer, oder keinen.</translation>
    </message>
    <message>
        <source>The link distance threshold must be a positive number, not {threshold}.</source>
        <translation>Die Schwelle der Verbindungsdistanz muss eine positive Zahl sein, nicht {threshold}.</translation>
    </message>
    <message>
        <source>The links with dPC by removal, the gain of EC by improvement, betweenness and component.</source>
        <translation>Die Verbindungen mit dPC bei Wegfall, Gewinn an EC bei Verbesserung, Betweenness und Komponente.</translation>
    </message>
    <message>
        <source>The memory bound is too small for a single cell; raise it.</source>
        <translation>Die Speichergrenze ist zu klein für eine einzige Zelle; erhöhen Sie sie.</translation>
    </message>
    <message>
        <source>The output must be a GeoPackage; give a file name with .gpkg.</source>
        <translation>Die Ausgabe muss ein GeoPackage sein; geben Sie einen Dateinamen mit .gpkg an.</translation>
    </message>
    <message>
        <source>The output must be a GeoTIFF; give a file name with .tif.</source>
        <translation>Die Ausgabe muss ein GeoTIFF sein; geben Sie einen Dateinamen mit .tif an.</translation>
    </message>
    <message>
        <source>The output would replace the layer of the area. Choose another file.</source>
        <translation>Die Ausgabe würde den Layer des Gebiets ersetzen. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The output {output} cannot be made at {destination}. Choose another destination.</source>
        <translation>Die Ausgabe {output} lässt sich nicht unter {destination} anlegen. Wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>The output {path} is also the input “{input}”. Choose another file, or for a GeoPackage another layer name (“Save to GeoPackage…”).</source>
        <translation>Die Ausgabe {path} ist zugleich die Eingabe „{input}“. Wählen Sie eine andere Datei, oder bei einem GeoPackage einen anderen Layernamen („In GeoPackage speichern…“).</translation>
    </message>
    <message>
        <source>The output {path} is also the land cover raster. Choose another file.</source>
        <translation>Die Ausgabe {path} ist zugleich das Raster der Bodenbedeckung. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The patch raster has {patch_rows} × {patch_cols} cells, the resistance raster {rows} × {cols}; they must lie on the same grid.</source>
        <translation>Das Raster der Habitatflächen hat {patch_rows} × {patch_cols} Zellen, das Widerstandsraster {rows} × {cols}; sie müssen auf demselben Gitter liegen.</translation>
    </message>
    <message>
        <source>The patches and the resistance raster have different numbers of cells.</source>
        <translation>Die Habitatflächen und das Widerstandsraster haben unterschiedlich viele Zellen.</translation>
    </message>
    <message>
        <source>The patches on the raster with area, number of links, component, and the features they come from.</source>
        <translation>Die Habitatflächen auf dem Raster mit Fläche, Zahl der Verbindungen, Komponente und den Objekten, aus denen sie stammen.</translation>
    </message>
    <message>
        <source>The patches with dPC, its fractions, betweenness and component; polygons or points as given.</source>
        <translation>Die Habitatflächen mit dPC, seinen Anteilen, Betweenness und Komponente; Polygone oder Punkte wie angegeben.</translation>
    </message>
    <message>
        <source>The probability must lie between 0 and 1, both excluded.</source>
        <translation>Die Wahrscheinlichkeit muss zwischen 0 und 1 liegen, beide ausgeschlossen.</translation>
    </message>
    <message>
        <source>The probability of a direct move over the dispersal distance, between 0 and 1. Use 0.05 where the distance is one that few animals exceed.</source>
        <translation>Die Wahrscheinlichkeit einer direkten Bewegung über die Ausbreitungsdistanz, zwischen 0 und 1. Verwenden Sie 0,05, wenn nur wenige Tiere diese Distanz überschreiten.</translation>
    </message>
    <message>
        <source>The profile gives the classes {codes}, which the barrier table lacks. Add them to the table, or let the profile drop these features.</source>
        <translation>Das Profil ergibt die Klassen {codes}, die in der Barrieretabelle fehlen. Ergänzen Sie sie dort, oder lassen Sie das Profil diese Objekte weglassen.</translation>
    </message>
    <message>
        <source>The radii are numbers of metres, such as 50; 100, not “{text}”.</source>
        <translation>Die Radien sind Zahlen in Metern, etwa 50; 100, nicht „{text}“.</translation>
    </message>
    <message>
        <source>The raster has no cell of the habitat classes {classes}.</source>
        <translation>Das Raster hat keine Zelle der Habitatklassen {classes}.</translation>
    </message>
    <message>
        <source>The raster has no cells of class {classes}; its classes are {present}.</source>
        <translation>Das Raster hat keine Zellen der Klasse {classes}; seine Klassen sind {present}.</translation>
    </message>
    <message>
        <source>The raster {path} could not be written completely.</source>
        <translation>Das Raster {path} konnte nicht vollständig geschrieben werden.</translation>
    </message>
    <message>
        <source>The raster “{layer}” cannot be brought to {crs}. Warp it yourself first.</source>
        <translation>Das Raster „{layer}“ lässt sich nicht nach {crs} bringen. Transformieren Sie es zuerst selbst.</translation>
    </message>
    <message>
        <source>The raster “{layer}” cannot be read. Save it as a GeoTIFF first.</source>
        <translation>Das Raster „{layer}“ lässt sich nicht lesen. Speichern Sie es zuerst als GeoTIFF.</translation>
    </message>
    <message>
        <source>The raster “{layer}” has codes without a cover class: {codes}. Choose the table that belongs to it, or add lines to a copy of it.</source>
        <translation>Das Raster „{layer}“ hat Codes ohne Bedeckungsklasse: {codes}. Wählen Sie die zugehörige Tabelle, oder ergänzen Sie Zeilen in einer Kopie davon.</translation>
    </message>
    <message>
        <source>The raster “{layer}” has no coordinate reference system. Set it in its properties.</source>
        <translation>Das Raster „{layer}“ hat kein Koordinatenreferenzsystem. Stellen Sie es in seinen Eigenschaften ein.</translation>
    </message>
    <message>
        <source>The raster “{layer}” has {cells} cells and needs about {needed:.0f} MB. Allow more memory, clip it, or use larger cells.</source>
        <translation>Das Raster „{layer}“ hat {cells} Zellen und braucht etwa {needed:.0f} MB. Erlauben Sie mehr Speicher, schneiden Sie es zu, oder verwenden Sie größere Zellen.</translation>
    </message>
    <message>
        <source>The raster “{layer}” has {count} bands; there is no band {band}.</source>
        <translation>Das Raster „{layer}“ hat {count} Kanäle; es gibt keinen Kanal {band}.</translation>
    </message>
    <message>
        <source>The raster “{layer}” holds decimal values; habitat needs classes in whole numbers.</source>
        <translation>Das Raster „{layer}“ enthält Dezimalwerte; Habitat braucht Klassen in ganzen Zahlen.</translation>
    </message>
    <message>
        <source>The raster “{layer}” is rotated or not north-up. Warp it to a north-up grid first.</source>
        <translation>Das Raster „{layer}“ ist gedreht oder nicht nach Norden ausgerichtet. Transformieren Sie es zuerst auf ein nach Norden ausgerichtetes Gitter.</translation>
    </message>
    <message>
        <source>The region has no area; choose an extent or another layer.</source>
        <translation>Das Gebiet hat keine Fläche; wählen Sie eine Ausdehnung oder einen anderen Layer.</translation>
    </message>
    <message>
        <source>The region is too large ({width:.0f} m × {height:.0f} m); is its coordinate system in metres?</source>
        <translation>Das Gebiet ist zu groß ({width:.0f} m × {height:.0f} m); ist sein Koordinatensystem in Metern?</translation>
    </message>
    <message>
        <source>The reporting units with their measures, once for each habitat layer.</source>
        <translation>Die Bezugseinheiten mit ihren Maßen, einmal je Habitatlayer.</translation>
    </message>
    <message>
        <source>The resistance raster holds negative values ({count} cells below 1, the lowest {lowest:g}); set its nodata value, or give every passable cell 1 or more.</source>
        <translation>Das Widerstandsraster enthält negative Werte ({count} Zellen unter 1, der niedrigste {lowest:g}); setzen Sie den Wert für fehlende Daten, oder geben Sie jeder durchlässigen Zelle 1 oder mehr.</translation>
    </message>
    <message>
        <source>The resistance raster holds values below 1 ({count} cells, the lowest {lowest:g}); a resistance is 1 in habitat and more elsewhere, so rescale the raster.</source>
        <translation>Das Widerstandsraster enthält Werte unter 1 ({count} Zellen, der niedrigste {lowest:g}); ein Widerstand ist 1 im Habitat und anderswo mehr, skalieren Sie also das Raster.</translation>
    </message>
    <message>
        <source>The resistance raster holds zeros ({count} cells below 1); a resistance is 1 in habitat and more elsewhere, so give those cells 1 or make them nodata.</source>
        <translation>Das Widerstandsraster enthält Nullen ({count} Zellen unter 1); ein Widerstand ist 1 im Habitat und anderswo mehr, geben Sie diesen Zellen also 1 oder keine Daten.</translation>
    </message>
    <message>
        <source>The resistance raster holds {lowest:g}, less than the lowest resistance it was said to have ({least:g}).</source>
        <translation>Das Widerstandsraster enthält {lowest:g}, weniger als der angegebene niedrigste Widerstand ({least:g}).</translation>
    </message>
    <message>
        <source>The resistance raster must have exactly one band.</source>
        <translation>Das Widerstandsraster muss genau einen Kanal haben.</translation>
    </message>
    <message>
        <source>The resistance surface cannot be opened.</source>
        <translation>Die Widerstandsoberfläche lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The resistance table {file} has no value for the {kind} class &quot;{code}&quot;. Add a line for it, or a line with code *.</source>
        <translation>Die Widerstandstabelle {file} hat keinen Wert für die Klasse &quot;{code}&quot; der Art {kind}. Ergänzen Sie eine Zeile dafür, oder eine Zeile mit dem Code *.</translation>
    </message>
    <message>
        <source>The resistance table {file} has the unknown kind {kinds}; use {known}.</source>
        <translation>Die Widerstandstabelle {file} hat die unbekannte Art {kinds}; verwenden Sie {known}.</translation>
    </message>
    <message>
        <source>The resistance table {file} has values below 1: {classes}. The easiest ground has resistance 1; scale the others to it.</source>
        <translation>Die Widerstandstabelle {file} hat Werte unter 1: {classes}. Der leichteste Boden hat den Widerstand 1; skalieren Sie die übrigen danach.</translation>
    </message>
    <message>
        <source>The resistance table {file} lists {classes} more than once.</source>
        <translation>Die Widerstandstabelle {file} nennt {classes} mehr als einmal.</translation>
    </message>
    <message>
        <source>The rule file {file} cannot be read: {problem}. Give a UTF-8 CSV file.</source>
        <translation>Die Regeldatei {file} lässt sich nicht lesen: {problem}. Geben Sie eine CSV-Datei in UTF-8 an.</translation>
    </message>
    <message>
        <source>The rule file {file} is empty; it needs a header line.</source>
        <translation>Die Regeldatei {file} ist leer; sie braucht eine Kopfzeile.</translation>
    </message>
    <message>
        <source>The rule file {file} is larger than 5 MB; it is not a rule table.</source>
        <translation>Die Regeldatei {file} ist größer als 5 MB; das ist keine Regeltabelle.</translation>
    </message>
    <message>
        <source>The rule file {file} is not a readable CSV table: {problem}.</source>
        <translation>Die Regeldatei {file} ist keine lesbare CSV-Tabelle: {problem}.</translation>
    </message>
    <message>
        <source>The rule file {file} lacks the column(s) {columns}; its header is: {header}.</source>
        <translation>In der Regeldatei {file} fehlen die Spalten {columns}; ihre Kopfzeile ist: {header}.</translation>
    </message>
    <message>
        <source>The rule file {file}, line {line}, column {column}: &quot;{value}&quot; is not usable ({expected} expected).</source>
        <translation>Regeldatei {file}, Zeile {line}, Spalte {column}: &quot;{value}&quot; ist nicht verwendbar (erwartet: {expected}).</translation>
    </message>
    <message>
        <source>The same, each pair counted by the product of the attributes and the probability.</source>
        <translation>Dasselbe, jedes Paar nach dem Produkt der Attribute und der Wahrscheinlichkeit gezählt.</translation>
    </message>
    <message>
        <source>The score of the species group that suffers most.</source>
        <translation>Die Wertung der Artengruppe, die am meisten leidet.</translation>
    </message>
    <message>
        <source>The section of each site: the axis of the bundle inside the network; outlines of car parks.</source>
        <translation>Der Abschnitt jeder Konfliktstelle: die Achse des Bündels im Netz; Umrisse von Parkplätzen.</translation>
    </message>
    <message>
        <source>The size of the landscape must be a positive number, not {landscape}.</source>
        <translation>Die Größe der Landschaft muss eine positive Zahl sein, nicht {landscape}.</translation>
    </message>
    <message>
        <source>The slack of a corridor must be 0 or more effective metres.</source>
        <translation>Der Spielraum eines Korridors muss 0 oder mehr effektive Meter betragen.</translation>
    </message>
    <message>
        <source>The width of a corridor must be a positive number of metres, not {width}.</source>
        <translation>Die Breite eines Korridors muss eine positive Zahl von Metern sein, nicht {width}.</translation>
    </message>
    <message>
        <source>The year of each layer, in the same order, such as 2016, 2030. May be left empty.</source>
        <translation>Das Jahr jedes Layers, in derselben Reihenfolge, etwa 2016, 2030. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>There are no patches to measure.</source>
        <translation>Es gibt keine Habitatflächen zu messen.</translation>
    </message>
    <message>
        <source>There are {years} years for {layers} habitat layers; give one year for each layer, in the same order, or none.</source>
        <translation>Es gibt {years} Jahre für {layers} Habitatlayer; geben Sie ein Jahr je Layer in derselben Reihenfolge an, oder keines.</translation>
    </message>
    <message>
        <source>There is no link between the patches whose barriers could be mended.</source>
        <translation>Es gibt keine Verbindung zwischen den Habitatflächen, deren Barrieren behoben werden könnten.</translation>
    </message>
    <message>
        <source>There is no linking method called {method}.</source>
        <translation>Es gibt keine Verbindungsmethode namens {method}.</translation>
    </message>
    <message>
        <source>There is no patch on the resistance raster; check that both cover the same area.</source>
        <translation>Auf dem Widerstandsraster liegt keine Habitatfläche; prüfen Sie, ob beide dasselbe Gebiet abdecken.</translation>
    </message>
    <message>
        <source>There is no reporting unit; give at least one polygon.</source>
        <translation>Es gibt keine Bezugseinheit; geben Sie mindestens ein Polygon an.</translation>
    </message>
    <message>
        <source>There is not enough room to write {path}; nothing was changed. Free some space, or choose another disk.</source>
        <translation>Der Platz reicht nicht, um {path} zu schreiben; nichts wurde geändert. Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>These are no years: {words}. Write whole years such as 2016, 2030.</source>
        <translation>Das sind keine Jahre: {words}. Schreiben Sie ganze Jahre wie 2016, 2030.</translation>
    </message>
    <message>
        <source>These links lead to a patch that does not exist: {ids}.</source>
        <translation>Diese Verbindungen führen zu einer Habitatfläche, die es nicht gibt: {ids}.</translation>
    </message>
    <message>
        <source>They must do so over more than this length, in metres [P].</source>
        <translation>Das muss über mehr als diese Länge so sein, in Metern [P].</translation>
    </message>
    <message>
        <source>Tiles with a halo of {halo} cells need at least {least:.0f} MB of memory each, and {given:.0f} MB are allowed; allow more, or choose a smaller cutoff or larger cells.</source>
        <translation>Kacheln mit einem Rand von {halo} Zellen brauchen je mindestens {least:.0f} MB Speicher, und {given:.0f} MB sind erlaubt; erlauben Sie mehr, oder wählen Sie eine kleinere Grenze oder größere Zellen.</translation>
    </message>
    <message>
        <source>To patch</source>
        <translation>Zu Habitatfläche</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Feldweg</translation>
    </message>
    <message>
        <source>Track or path bridge</source>
        <translation>Feldweg- oder Fußwegbrücke</translation>
    </message>
    <message>
        <source>Track or path underpass</source>
        <translation>Feldweg- oder Fußwegunterführung</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Traffic of roads (vehicles/day)</source>
        <translation>Verkehr der Straßen (Fahrzeuge/Tag)</translation>
    </message>
    <message>
        <source>Traffic source</source>
        <translation>Quelle der Verkehrszahl</translation>
    </message>
    <message>
        <source>Tram or light rail</source>
        <translation>Straßenbahn oder Stadtbahn</translation>
    </message>
    <message>
        <source>Tree row</source>
        <translation>Baumreihe</translation>
    </message>
    <message>
        <source>Two outputs have the same destination {path}. Choose different ones.</source>
        <translation>Zwei Ausgaben haben dasselbe Ziel {path}. Wählen Sie verschiedene.</translation>
    </message>
    <message>
        <source>Underground car park</source>
        <translation>Tiefgarage</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit of the slack</source>
        <translation>Einheit des Spielraums</translation>
    </message>
    <message>
        <source>Up to 0.01 %: hardly anything is lost without it</source>
        <translation>Bis 0,01 %: ohne dies geht kaum etwas verloren</translation>
    </message>
    <message>
        <source>Up to 10 ha: very finely cut</source>
        <translation>Bis 10 ha: sehr fein zerschnitten</translation>
    </message>
    <message>
        <source>Up to 2 000</source>
        <translation>Bis 2 000</translation>
    </message>
    <message>
        <source>Up to 20</source>
        <translation>Bis 20</translation>
    </message>
    <message>
        <source>Up to 200</source>
        <translation>Bis 200</translation>
    </message>
    <message>
        <source>Up to 60</source>
        <translation>Bis 60</translation>
    </message>
    <message>
        <source>Up to 600</source>
        <translation>Bis 600</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value of each patch and link (dPC)</source>
        <translation>Wert jeder Habitatfläche und Verbindung (dPC)</translation>
    </message>
    <message>
        <source>Value of each patch and link by IIC (dIIC)</source>
        <translation>Wert jeder Habitatfläche und Verbindung nach IIC (dIIC)</translation>
    </message>
    <message>
        <source>Value of links</source>
        <translation>Wert der Verbindungen</translation>
    </message>
    <message>
        <source>Value of patches</source>
        <translation>Wert der Habitatflächen</translation>
    </message>
    <message>
        <source>Vehicles or trains per day, summed over the carriageways or tracks.</source>
        <translation>Fahrzeuge oder Züge am Tag, summiert über die Fahrbahnen oder Gleise.</translation>
    </message>
    <message>
        <source>Vehicles per day on the whole road or per one-way carriageway (they are summed). Where it is empty, the default of the class is used and said.</source>
        <translation>Fahrzeuge am Tag auf der ganzen Straße oder je Richtungsfahrbahn (sie werden summiert). Wo das Feld leer ist, gilt der Standardwert der Klasse; das wird angegeben.</translation>
    </message>
    <message>
        <source>Very high (score from 70)</source>
        <translation>Sehr hoch (Wertung ab 70)</translation>
    </message>
    <message>
        <source>Viaduct</source>
        <translation>Viadukt</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Mauer</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Watercourses</source>
        <translation>Gewässer</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Wasserfall</translation>
    </message>
    <message>
        <source>Waterways</source>
        <translation>Gewässer</translation>
    </message>
    <message>
        <source>Weighted betweenness</source>
        <translation>Gewichtete Betweenness-Zentralität</translation>
    </message>
    <message>
        <source>Weir</source>
        <translation>Wehr</translation>
    </message>
    <message>
        <source>Wetland</source>
        <translation>Feuchtgebiet</translation>
    </message>
    <message>
        <source>Wetland and pond margin</source>
        <translation>Feuchtgebiet und Teichrand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What changes would win</source>
        <translation>Was Änderungen bringen würden</translation>
    </message>
    <message>
        <source>What happens to invalid geometry: repair it, skip the feature, or stop. Repaired and skipped features are counted and listed in the log.</source>
        <translation>Was mit ungültiger Geometrie geschieht: reparieren (REPAIR), das Objekt übergehen (SKIP) oder anhalten (STOP). Reparierte und übergangene Objekte werden gezählt und im Protokoll genannt.</translation>
    </message>
    <message>
        <source>What happens to patches of invalid geometry: repair them, skip them, or stop. Repaired and skipped features are counted and listed in the log.</source>
        <translation>Was mit Habitatflächen ungültiger Geometrie geschieht: reparieren (REPAIR), übergehen (SKIP) oder anhalten (STOP). Reparierte und übergangene Objekte werden gezählt und im Protokoll genannt.</translation>
    </message>
    <message>
        <source>What if: changes of patches and links</source>
        <translation>Was wäre, wenn: Änderungen an Habitatflächen und Verbindungen</translation>
    </message>
    <message>
        <source>What the patch counts for: area in ha, or the chosen field, times the quality.</source>
        <translation>Wie viel die Habitatfläche zählt: Fläche in ha, oder das gewählte Feld, mal Qualität.</translation>
    </message>
    <message>
        <source>When there are more links, only the cheapest are worked; the log says so.</source>
        <translation>Gibt es mehr Verbindungen, werden nur die günstigsten bearbeitet; das Protokoll meldet es.</translation>
    </message>
    <message>
        <source>Where the infrastructure comes from</source>
        <translation>Herkunft der Infrastruktur</translation>
    </message>
    <message>
        <source>Where the traffic figure comes from: count, model or class_default.</source>
        <translation>Woher die Verkehrszahl stammt: count (Zählung), model (Modell) oder class_default (Standardwert der Klasse).</translation>
    </message>
    <message>
        <source>Whether QGIS opens the layers that hold something, styled. Switch it off in models.</source>
        <translation>Ob QGIS die Layer öffnet, die etwas enthalten, mit Stil. In Modellen ausschalten.</translation>
    </message>
    <message>
        <source>Whether those figures are counts or come from a model; it is written to the results.</source>
        <translation>Ob diese Zahlen gezählt sind oder aus einem Modell stammen; es wird in die Ergebnisse geschrieben.</translation>
    </message>
    <message>
        <source>Which codes the raster holds: the Flemish land use map of the Nature Report, or CORINE (1–44).</source>
        <translation>Welche Codes das Raster enthält: die flämische Landnutzungskarte des Naturberichts oder CORINE (1–44).</translation>
    </message>
    <message>
        <source>Which data model the infrastructure has: OpenStreetMap tags, the Flemish Wegenregister (roads), Infrabel tracks (railways), or generic: a field with the class codes R1 … P1 of the barrier table.</source>
        <translation>Welches Datenmodell die Infrastruktur hat: OpenStreetMap-Tags, das flämische Wegenregister (Straßen), Gleise von Infrabel (Bahnstrecken) oder generic: ein Feld mit den Klassencodes R1 … P1 der Barrieretabelle.</translation>
    </message>
    <message>
        <source>Which patches to link</source>
        <translation>Welche Habitatflächen verbinden</translation>
    </message>
    <message>
        <source>Why the site is rated so, in one sentence.</source>
        <translation>Warum die Konfliktstelle so bewertet ist, in einem Satz.</translation>
    </message>
    <message>
        <source>Widest gap in the network to fill</source>
        <translation>Breiteste zu füllende Lücke im Netz</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Width of corridors given as lines</source>
        <translation>Breite der als Linien gegebenen Korridore</translation>
    </message>
    <message>
        <source>Width of corridors that are drawn as lines, in metres [P].</source>
        <translation>Breite der als Linien gezeichneten Korridore, in Metern [P].</translation>
    </message>
    <message>
        <source>Width of crossings drawn as lines or points, in metres [P]; on the raster at least √2 cells.</source>
        <translation>Breite der als Linien oder Punkte gezeichneten Querungen, in Metern [P]; auf dem Raster mindestens √2 Zellen.</translation>
    </message>
    <message>
        <source>Width of crossings given as lines or points</source>
        <translation>Breite der als Linien oder Punkte gegebenen Querungen</translation>
    </message>
    <message>
        <source>Width of hedges drawn as lines, in metres [P]; on the raster at least one cell.</source>
        <translation>Breite der als Linien gezeichneten Hecken, in Metern [P]; auf dem Raster mindestens eine Zelle.</translation>
    </message>
    <message>
        <source>Width of hedges given as lines</source>
        <translation>Breite der als Linien gegebenen Hecken</translation>
    </message>
    <message>
        <source>Width of the bundle across its axis, from outer edge to outer edge.</source>
        <translation>Breite des Bündels quer zu seiner Achse, von Außenkante zu Außenkante.</translation>
    </message>
    <message>
        <source>Width unknown</source>
        <translation>Breite unbekannt</translation>
    </message>
    <message>
        <source>Wildlife crossing</source>
        <translation>Querungshilfe</translation>
    </message>
    <message>
        <source>Wildlife crossings</source>
        <translation>Querungshilfen</translation>
    </message>
    <message>
        <source>Wildlife crossings suited to the guild, as points, lines or polygons. Select those that count if the layer holds other passages too.</source>
        <translation>Für die Gilde geeignete Querungshilfen, als Punkte, Linien oder Polygone. Wählen Sie die aus, die zählen, wenn der Layer auch andere Querungen enthält.</translation>
    </message>
    <message>
        <source>Wildlife crossings, fish passes and other existing passages. Bridges and tunnels are found from the infrastructure itself. Passages farther than 150 m from the sections in the network do not count [P].</source>
        <translation>Querungshilfen, Fischpässe und andere bestehende Querungen. Brücken und Tunnel werden aus der Infrastruktur selbst ermittelt. Querungen, die weiter als 150 m von den Abschnitten im Netz liegen, zählen nicht [P].</translation>
    </message>
    <message>
        <source>Wildlife crossings, fish passes, bridges, tunnels and culverts, with what they carry and cross. Areas give their outline; points give a line of 2 m across what they lie on.</source>
        <translation>Querungshilfen, Fischpässe, Brücken, Tunnel und Durchlässe, mit dem, was sie tragen und queren. Flächen ergeben ihren Umriss; Punkte ergeben eine Linie von 2 m quer zu dem, worauf sie liegen.</translation>
    </message>
    <message>
        <source>Wildlife overpass (ecoduct)</source>
        <translation>Grünbrücke</translation>
    </message>
    <message>
        <source>Wildlife tunnel</source>
        <translation>Wildtierunterführung</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Year of that layer, where years were given.</source>
        <translation>Jahr dieses Layers, wenn Jahre angegeben sind.</translation>
    </message>
    <message>
        <source>Years of these layers</source>
        <translation>Jahre dieser Layer</translation>
    </message>
    <message>
        <source>Yes: polygons that touch or overlap become one patch, and parts of a feature that do not touch become patches of their own. No: every feature is one patch, in however many parts.</source>
        <translation>Ja: Polygone, die sich berühren oder überlappen, werden eine Habitatfläche, und Teile eines Objekts, die sich nicht berühren, werden eigene Flächen. Nein: Jedes Objekt ist eine Fläche, in wie vielen Teilen auch immer.</translation>
    </message>
    <message>
        <source>Your copy of a profile table (resources/rules/profiles in the plugin folder).</source>
        <translation>Ihre Kopie einer Profiltabelle (resources/rules/profiles im Ordner der Erweiterung).</translation>
    </message>
    <message>
        <source>Your copy of a table of resources/rules/land_cover: code and cover class.</source>
        <translation>Ihre Kopie einer Tabelle aus resources/rules/land_cover: Code und Bedeckungsklasse.</translation>
    </message>
    <message>
        <source>Your copy of a table of resources/rules/resistance in the plugin folder; goes before the guild&apos;s.</source>
        <translation>Ihre Kopie einer Tabelle aus resources/rules/resistance im Ordner der Erweiterung; sie geht der der Gilde vor.</translation>
    </message>
    <message>
        <source>Your copy of the barrier table barriers.csv with the widths of all classes.</source>
        <translation>Ihre Kopie der Barrieretabelle barriers.csv mit den Breiten aller Klassen.</translation>
    </message>
    <message>
        <source>Your copy of the barrier table barriers.csv: widths, traffic and severities of all classes.</source>
        <translation>Ihre Kopie der Barrieretabelle barriers.csv: Breite, Verkehr und Schwere aller Klassen.</translation>
    </message>
    <message>
        <source>Your copy of the rule table osm_layers.csv. Left empty, the plugin&apos;s own table is used.</source>
        <translation>Ihre Kopie der Regeltabelle osm_layers.csv. Leer: die Tabelle der Erweiterung.</translation>
    </message>
    <message>
        <source>abandoned railway</source>
        <translation>aufgegebene Bahnstrecke</translation>
    </message>
    <message>
        <source>add_patch, remove_patch, change_patch, add_link, remove_link, change_link or all.</source>
        <translation>add_patch, remove_patch, change_patch, add_link, remove_link, change_link oder all.</translation>
    </message>
    <message>
        <source>amphibians</source>
        <translation>Amphibien</translation>
    </message>
    <message>
        <source>animal ramp</source>
        <translation>Tierausstieg</translation>
    </message>
    <message>
        <source>aquatic animals</source>
        <translation>Wassertiere</translation>
    </message>
    <message>
        <source>aqueduct</source>
        <translation>Aquädukt</translation>
    </message>
    <message>
        <source>arable land</source>
        <translation>Ackerland</translation>
    </message>
    <message>
        <source>at_grade, over (the infrastructure is on a bridge) or under.</source>
        <translation>at_grade (höhengleich), over (die Infrastruktur liegt auf einer Brücke) oder under (darunter).</translation>
    </message>
    <message>
        <source>badger, fox</source>
        <translation>Dachs, Fuchs</translation>
    </message>
    <message>
        <source>bats that follow hedges</source>
        <translation>heckengebundene Fledermäuse</translation>
    </message>
    <message>
        <source>bats, butterflies, hedge birds</source>
        <translation>Fledermäuse, Schmetterlinge, Heckenvögel</translation>
    </message>
    <message>
        <source>branch or single-track railway</source>
        <translation>Neben- oder eingleisige Bahnstrecke</translation>
    </message>
    <message>
        <source>bridge over a watercourse with natural banks</source>
        <translation>Brücke über ein Gewässer mit natürlichen Ufern</translation>
    </message>
    <message>
        <source>broadleaved forest</source>
        <translation>Laubwald</translation>
    </message>
    <message>
        <source>built-up area</source>
        <translation>Siedlungsfläche</translation>
    </message>
    <message>
        <source>canal</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>canal or river, CEMT Va or larger, vertical banks</source>
        <translation>Kanal oder Fluss, CEMT Va oder größer, senkrechte Ufer</translation>
    </message>
    <message>
        <source>canal or river, natural or sloping banks</source>
        <translation>Kanal oder Fluss, natürliche oder flache Ufer</translation>
    </message>
    <message>
        <source>canal, CEMT I–IV, sheet-piled</source>
        <translation>Kanal, CEMT I–IV, mit Spundwänden</translation>
    </message>
    <message>
        <source>car park</source>
        <translation>Parkplatz</translation>
    </message>
    <message>
        <source>car park in or on a building</source>
        <translation>Parkplatz in oder auf einem Gebäude</translation>
    </message>
    <message>
        <source>car park without a name</source>
        <translation>Parkplatz ohne Namen</translation>
    </message>
    <message>
        <source>carabids of old woodland</source>
        <translation>Laufkäfer alter Wälder</translation>
    </message>
    <message>
        <source>class not given in the data</source>
        <translation>Klasse nicht in den Daten</translation>
    </message>
    <message>
        <source>concrete barrier in the median</source>
        <translation>Betonschutzwand im Mittelstreifen</translation>
    </message>
    <message>
        <source>concrete median</source>
        <translation>Betonschutzwand in der Mitte</translation>
    </message>
    <message>
        <source>conifer forest</source>
        <translation>Nadelwald</translation>
    </message>
    <message>
        <source>culvert</source>
        <translation>Durchlass</translation>
    </message>
    <message>
        <source>culvert with dry ledge</source>
        <translation>Durchlass mit trockener Berme</translation>
    </message>
    <message>
        <source>culvert without ledge</source>
        <translation>Durchlass ohne Berme</translation>
    </message>
    <message>
        <source>dIIC</source>
        <translation>dIIC</translation>
    </message>
    <message>
        <source>dPC</source>
        <translation>dPC</translation>
    </message>
    <message>
        <source>dPC connector</source>
        <translation>dPC connector</translation>
    </message>
    <message>
        <source>dPC flux</source>
        <translation>dPC flux</translation>
    </message>
    <message>
        <source>dPC intra</source>
        <translation>dPC intra</translation>
    </message>
    <message>
        <source>dam</source>
        <translation>Damm</translation>
    </message>
    <message>
        <source>disused railway</source>
        <translation>stillgelegte Bahnstrecke</translation>
    </message>
    <message>
        <source>ditch</source>
        <translation>Graben</translation>
    </message>
    <message>
        <source>ditch or drain</source>
        <translation>Graben oder Entwässerungsgraben</translation>
    </message>
    <message>
        <source>dormouse</source>
        <translation>Schlafmäuse</translation>
    </message>
    <message>
        <source>expressway</source>
        <translation>Schnellstraße</translation>
    </message>
    <message>
        <source>expressway or dual carriageway</source>
        <translation>Schnellstraße oder Straße mit getrennten Fahrbahnen</translation>
    </message>
    <message>
        <source>extensive grassland</source>
        <translation>extensives Grünland</translation>
    </message>
    <message>
        <source>fence</source>
        <translation>Zaun</translation>
    </message>
    <message>
        <source>fenced</source>
        <translation>eingezäunt</translation>
    </message>
    <message>
        <source>fish pass</source>
        <translation>Fischpass</translation>
    </message>
    <message>
        <source>fish, otter</source>
        <translation>Fische, Fischotter</translation>
    </message>
    <message>
        <source>flying animals</source>
        <translation>Flugtiere</translation>
    </message>
    <message>
        <source>forest of mixed or unknown kind</source>
        <translation>Mischwald oder Wald unbekannter Art</translation>
    </message>
    <message>
        <source>frogs, toads (600 m), newts (200 m)</source>
        <translation>Frösche, Kröten (600 m), Molche (200 m)</translation>
    </message>
    <message>
        <source>game or security fence</source>
        <translation>Wildschutz- oder Sicherheitszaun</translation>
    </message>
    <message>
        <source>garden or park</source>
        <translation>Garten oder Park</translation>
    </message>
    <message>
        <source>grassland butterflies</source>
        <translation>Wiesenschmetterlinge</translation>
    </message>
    <message>
        <source>guard rail</source>
        <translation>Schutzplanke</translation>
    </message>
    <message>
        <source>guard rail or median</source>
        <translation>Schutzplanke oder Mitteltrennung</translation>
    </message>
    <message>
        <source>hazel dormouse, garden dormouse</source>
        <translation>Haselmaus, Gartenschläfer</translation>
    </message>
    <message>
        <source>heath</source>
        <translation>Heide</translation>
    </message>
    <message>
        <source>hedge</source>
        <translation>Hecke</translation>
    </message>
    <message>
        <source>hedge bank</source>
        <translation>Wallhecke</translation>
    </message>
    <message>
        <source>hedgehog, amphibians, reptiles, ground beetles</source>
        <translation>Igel, Amphibien, Reptilien, Laufkäfer</translation>
    </message>
    <message>
        <source>hedgehog, shrews, mice</source>
        <translation>Igel, Spitzmäuse, Mäuse</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>high-speed railway (fenced)</source>
        <translation>Schnellfahrstrecke (eingezäunt)</translation>
    </message>
    <message>
        <source>intensive grassland</source>
        <translation>intensives Grünland</translation>
    </message>
    <message>
        <source>inter-local road</source>
        <translation>zwischenörtliche Straße</translation>
    </message>
    <message>
        <source>large mammals</source>
        <translation>große Säugetiere</translation>
    </message>
    <message>
        <source>large terrestrial animals</source>
        <translation>große Landtiere</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>lit</source>
        <translation>beleuchtet</translation>
    </message>
    <message>
        <source>local access road</source>
        <translation>örtliche Anliegerstraße</translation>
    </message>
    <message>
        <source>local distributor</source>
        <translation>örtliche Sammelstraße</translation>
    </message>
    <message>
        <source>local distributor road</source>
        <translation>örtliche Sammelstraße</translation>
    </message>
    <message>
        <source>local road</source>
        <translation>Ortsstraße</translation>
    </message>
    <message>
        <source>lock gate</source>
        <translation>Schleusentor</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>main railway line</source>
        <translation>Hauptbahnstrecke</translation>
    </message>
    <message>
        <source>marbled white, blues, skippers</source>
        <translation>Schachbrettfalter, Bläulinge, Dickkopffalter</translation>
    </message>
    <message>
        <source>max: the highest current and gain of any link. sum: current and gains of all links added up, so that places that serve many links come first.</source>
        <translation>max: höchster Strom und Gewinn einer Verbindung. sum: Strom und Gewinne aller Verbindungen summiert, sodass Stellen, die vielen Verbindungen dienen, zuerst kommen.</translation>
    </message>
    <message>
        <source>medium-sized mammals</source>
        <translation>mittelgroße Säugetiere</translation>
    </message>
    <message>
        <source>mining bees and other wild bees</source>
        <translation>Sandbienen und andere Wildbienen</translation>
    </message>
    <message>
        <source>motorway</source>
        <translation>Autobahn</translation>
    </message>
    <message>
        <source>motorway 2×2</source>
        <translation>Autobahn 2×2</translation>
    </message>
    <message>
        <source>motorway 2×3</source>
        <translation>Autobahn 2×3</translation>
    </message>
    <message>
        <source>narrow-gauge or heritage railway</source>
        <translation>Schmalspur- oder Museumsbahn</translation>
    </message>
    <message>
        <source>natural grassland</source>
        <translation>naturnahes Grünland</translation>
    </message>
    <message>
        <source>nearest passage ({kind}) at {distance}</source>
        <translation>nächste Querung ({kind}) in {distance}</translation>
    </message>
    <message>
        <source>neighbours: patches whose zones of nearest cost touch. all: every pair of patches, within the cutoff if given.</source>
        <translation>neighbours: Habitatflächen, deren Zonen der nächsten Kosten sich berühren. all: jedes Flächenpaar, innerhalb der Grenze, falls angegeben.</translation>
    </message>
    <message>
        <source>no passage in the network within {distance}</source>
        <translation>keine Querung im Netz innerhalb von {distance}</translation>
    </message>
    <message>
        <source>noise barrier</source>
        <translation>Lärmschutzwand</translation>
    </message>
    <message>
        <source>noise barrier or wall</source>
        <translation>Lärmschutzwand oder Mauer</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>on a bridge</source>
        <translation>auf einer Brücke</translation>
    </message>
    <message>
        <source>open-air car park</source>
        <translation>Parkplatz im Freien</translation>
    </message>
    <message>
        <source>other road</source>
        <translation>sonstige Straße</translation>
    </message>
    <message>
        <source>otter and other water animals</source>
        <translation>Fischotter und andere Wassertiere</translation>
    </message>
    <message>
        <source>otter, beaver, water vole</source>
        <translation>Fischotter, Biber, Schermaus</translation>
    </message>
    <message>
        <source>outline of a bridge</source>
        <translation>Umriss einer Brücke</translation>
    </message>
    <message>
        <source>parking along a street</source>
        <translation>Parkstreifen an einer Straße</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>percent: part of the cost of each link. metres: effective metres, the same for all links.</source>
        <translation>percent: ein Anteil der Kosten jeder Verbindung. metres: effektive Meter, gleich für alle Verbindungen.</translation>
    </message>
    <message>
        <source>pinch_point (current has no other way) or barrier (mending it shortens a link).</source>
        <translation>pinch_point (der Strom hat keinen anderen Weg) oder barrier (ihr Beheben verkürzt eine Verbindung).</translation>
    </message>
    <message>
        <source>pipistrelles, horseshoe bats, brown long-eared bat</source>
        <translation>Zwergfledermäuse, Hufeisennasen, Braunes Langohr</translation>
    </message>
    <message>
        <source>planar (true least cost), border (cost is an upper bound) or complete.</source>
        <translation>planar (wahre geringste Kosten), border (die Kosten sind eine Obergrenze) oder complete (jedes Paar).</translation>
    </message>
    <message>
        <source>planar: neighbouring patches at their true least cost. border: the same pairs at the cheapest path across the border of their zones, faster; the cost is an upper bound, exact for the minimum spanning tree. complete: every pair of patches within the cutoff.</source>
        <translation>planar: benachbarte Habitatflächen zu ihren wahren geringsten Kosten. border: dieselben Paare auf dem günstigsten Weg über die Grenze ihrer Zonen, schneller; die Kosten sind eine Obergrenze, genau für den minimalen Spannbaum. complete: jedes Flächenpaar innerhalb der Grenze.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <source>railway</source>
        <translation>Bahnstrecke</translation>
    </message>
    <message>
        <source>railway bridge</source>
        <translation>Eisenbahnbrücke</translation>
    </message>
    <message>
        <source>railway line</source>
        <translation>Bahnlinie</translation>
    </message>
    <message>
        <source>railway line drawn as a train route</source>
        <translation>als Zugroute gezeichnete Bahnlinie</translation>
    </message>
    <message>
        <source>railway tunnel</source>
        <translation>Eisenbahntunnel</translation>
    </message>
    <message>
        <source>railway yard</source>
        <translation>Rangierbahnhof</translation>
    </message>
    <message>
        <source>ramp or link</source>
        <translation>Rampe oder Verbindung</translation>
    </message>
    <message>
        <source>ramp or link road</source>
        <translation>Rampe oder Verbindungsstraße</translation>
    </message>
    <message>
        <source>regional road</source>
        <translation>Regionalstraße</translation>
    </message>
    <message>
        <source>reptiles</source>
        <translation>Reptilien</translation>
    </message>
    <message>
        <source>retaining wall</source>
        <translation>Stützmauer</translation>
    </message>
    <message>
        <source>river</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>road bridge</source>
        <translation>Straßenbrücke</translation>
    </message>
    <message>
        <source>road bridge or underpass</source>
        <translation>Straßenbrücke oder -unterführung</translation>
    </message>
    <message>
        <source>road tunnel or underpass</source>
        <translation>Straßentunnel oder -unterführung</translation>
    </message>
    <message>
        <source>road, railway, waterway, car_park, obstacle (weir, dam, culvert) or combined.</source>
        <translation>road (Straße), railway (Bahn), waterway (Gewässer), car_park (Parkplatz), obstacle (Wehr, Damm, Durchlass) oder combined (kombiniert).</translation>
    </message>
    <message>
        <source>road, railway, waterway: what it passes over or under.</source>
        <translation>road (Straße), railway (Bahn), waterway (Gewässer): was über- oder unterquert wird.</translation>
    </message>
    <message>
        <source>road, railway, waterway: what runs on or through it.</source>
        <translation>road (Straße), railway (Bahn), waterway (Gewässer): was darauf oder hindurch verläuft.</translation>
    </message>
    <message>
        <source>roe deer, red deer, wild boar</source>
        <translation>Reh, Rothirsch, Wildschwein</translation>
    </message>
    <message>
        <source>roe deer, wild boar</source>
        <translation>Reh, Wildschwein</translation>
    </message>
    <message>
        <source>sand and dunes</source>
        <translation>Sand und Dünen</translation>
    </message>
    <message>
        <source>scrub</source>
        <translation>Gebüsch</translation>
    </message>
    <message>
        <source>scrub and fallow</source>
        <translation>Gebüsch und Brache</translation>
    </message>
    <message>
        <source>service road</source>
        <translation>Zufahrtsweg</translation>
    </message>
    <message>
        <source>service road, track or cycle path</source>
        <translation>Zufahrtsweg, Feldweg oder Radweg</translation>
    </message>
    <message>
        <source>slow worm, common lizard, smooth snake</source>
        <translation>Blindschleiche, Waldeidechse, Schlingnatter</translation>
    </message>
    <message>
        <source>small ground mammals</source>
        <translation>kleine Bodensäuger</translation>
    </message>
    <message>
        <source>small terrestrial animals</source>
        <translation>kleine Landtiere</translation>
    </message>
    <message>
        <source>solitary bees</source>
        <translation>Solitärbienen</translation>
    </message>
    <message>
        <source>squirrel, pine marten, polecat</source>
        <translation>Eichhörnchen, Baummarder, Iltis</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>Bach</translation>
    </message>
    <message>
        <source>stream, brook or ditch</source>
        <translation>Bach oder Graben</translation>
    </message>
    <message>
        <source>street lighting</source>
        <translation>Straßenbeleuchtung</translation>
    </message>
    <message>
        <source>track</source>
        <translation>Feldweg</translation>
    </message>
    <message>
        <source>track or path bridge</source>
        <translation>Feldweg- oder Fußwegbrücke</translation>
    </message>
    <message>
        <source>track or path bridge or underpass</source>
        <translation>Feldweg- oder Fußwegbrücke oder -unterführung</translation>
    </message>
    <message>
        <source>track or path underpass</source>
        <translation>Feldweg- oder Fußwegunterführung</translation>
    </message>
    <message>
        <source>tram on its own bed</source>
        <translation>Straßenbahn auf eigenem Bahnkörper</translation>
    </message>
    <message>
        <source>tram or light rail</source>
        <translation>Straßenbahn oder Stadtbahn</translation>
    </message>
    <message>
        <source>tree row</source>
        <translation>Baumreihe</translation>
    </message>
    <message>
        <source>underground car park</source>
        <translation>Tiefgarage</translation>
    </message>
    <message>
        <source>unnamed road</source>
        <translation>Straße ohne Namen</translation>
    </message>
    <message>
        <source>unnamed watercourse</source>
        <translation>Fließgewässer ohne Namen</translation>
    </message>
    <message>
        <source>unnamed waterway</source>
        <translation>Wasserstraße ohne Namen</translation>
    </message>
    <message>
        <source>unnumbered railway</source>
        <translation>Bahnstrecke ohne Nummer</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>sehr hoch</translation>
    </message>
    <message>
        <source>very_high (score from 70), high (50–70), normal (30–50) or low (below 30).</source>
        <translation>very_high (sehr hoch, Wertung ab 70), high (hoch, 50–70), normal (30–50) oder low (niedrig, unter 30).</translation>
    </message>
    <message>
        <source>viaduct</source>
        <translation>Viadukt</translation>
    </message>
    <message>
        <source>viaduct or valley bridge</source>
        <translation>Viadukt oder Talbrücke</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>Mauer</translation>
    </message>
    <message>
        <source>water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>waterfall</source>
        <translation>Wasserfall</translation>
    </message>
    <message>
        <source>weir</source>
        <translation>Wehr</translation>
    </message>
    <message>
        <source>weir, dam or lock</source>
        <translation>Wehr, Damm oder Schleuse</translation>
    </message>
    <message>
        <source>wetland</source>
        <translation>Feuchtgebiet</translation>
    </message>
    <message>
        <source>wetland and pond margin</source>
        <translation>Feuchtgebiet und Teichrand</translation>
    </message>
    <message>
        <source>wildlife crossing</source>
        <translation>Querungshilfe</translation>
    </message>
    <message>
        <source>wildlife overpass (ecoduct)</source>
        <translation>Grünbrücke</translation>
    </message>
    <message>
        <source>wildlife tunnel</source>
        <translation>Wildtierunterführung</translation>
    </message>
    <message>
        <source>woodland and hedge mammals</source>
        <translation>Säugetiere der Wälder und Hecken</translation>
    </message>
    <message>
        <source>woodland ground beetles</source>
        <translation>Waldlaufkäfer</translation>
    </message>
    <message>
        <source>{count} areas were left out, since the extract holds only some of their ways: {ids}. Choose a larger extract if they matter.</source>
        <translation>{count} Flächen wurden weggelassen, weil der Auszug nur einen Teil ihrer Wege enthält: {ids}. Wählen Sie einen größeren Auszug, wenn sie wichtig sind.</translation>
    </message>
    <message>
        <source>{count} areas with crossing outlines were repaired: {ids}</source>
        <translation>{count} Flächen mit sich kreuzendem Umriss wurden repariert: {ids}</translation>
    </message>
    <message>
        <source>{count} crossings lead to no second side of their barrier and open nothing: {ids}</source>
        <translation>{count} Querungen erreichen keine zweite Seite ihrer Barriere und öffnen nichts: {ids}</translation>
    </message>
    <message>
        <source>{count} features of {layer} have no known class and got the generic one ({ids}).</source>
        <translation>{count} Objekte von {layer} haben keine bekannte Klasse und erhielten die allgemeine ({ids}).</translation>
    </message>
    <message>
        <source>{count} objects were left out, since their outline is open or empty: {ids}</source>
        <translation>{count} Objekte wurden weggelassen, weil ihr Umriss offen oder leer ist: {ids}</translation>
    </message>
    <message>
        <source>{count} patches are smaller than {area} ha and left out.</source>
        <translation>{count} Habitatflächen sind kleiner als {area} ha und fallen weg.</translation>
    </message>
    <message>
        <source>{count} patches are too many to keep all their pairs in memory.</source>
        <translation>{count} Habitatflächen sind zu viele, um alle ihre Paare im Speicher zu halten.</translation>
    </message>
    <message>
        <source>{count} patches lie on no cell with a resistance (nodata, off the raster or under another patch) and are left out: {ids}</source>
        <translation>{count} Habitatflächen liegen auf keiner Zelle mit einem Widerstand (keine Daten, außerhalb des Rasters oder unter einer anderen Fläche) und fallen weg: {ids}</translation>
    </message>
    <message>
        <source>{count} patches lie on no cell with a resistance (nodata, off the raster or under another patch) and are left out; features {ids}</source>
        <translation>{count} Habitatflächen liegen auf keiner Zelle mit einem Widerstand (keine Daten, außerhalb des Rasters oder unter einer anderen Fläche) und fallen weg; Objekte {ids}</translation>
    </message>
    <message>
        <source>{links} links between {patches} patches, {parts} components.</source>
        <translation>{links} Verbindungen zwischen {patches} Habitatflächen, {parts} Komponenten.</translation>
    </message>
    <message>
        <source>{names} side by side, {width} m wide together</source>
        <translation>{names} nebeneinander, zusammen {width} m breit</translation>
    </message>
    <message>
        <source>{number} trains/day by class default</source>
        <translation>{number} Züge/Tag nach Standardwert der Klasse</translation>
    </message>
    <message>
        <source>{number} trains/day counted</source>
        <translation>{number} Züge/Tag gezählt</translation>
    </message>
    <message>
        <source>{number} trains/day modelled</source>
        <translation>{number} Züge/Tag modelliert</translation>
    </message>
    <message>
        <source>{number} vehicles/day by class default</source>
        <translation>{number} Fahrzeuge/Tag nach Standardwert der Klasse</translation>
    </message>
    <message>
        <source>{number} vehicles/day counted</source>
        <translation>{number} Fahrzeuge/Tag gezählt</translation>
    </message>
    <message>
        <source>{number} vehicles/day modelled</source>
        <translation>{number} Fahrzeuge/Tag modelliert</translation>
    </message>
    <message>
        <source>{path} cannot be replaced: it is open in another program (or in this QGIS project) or write-protected. Close it there, or choose another file name.</source>
        <translation>{path} lässt sich nicht ersetzen: Die Datei ist in einem anderen Programm (oder in diesem QGIS-Projekt) geöffnet oder schreibgeschützt. Schließen Sie sie dort, oder wählen Sie einen anderen Dateinamen.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the folder or the file is read-only. Choose a folder in which you may write.</source>
        <translation>{path} lässt sich nicht schreiben: Ordner oder Datei sind schreibgeschützt. Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {problem}. Choose another file.</source>
        <translation>{path} lässt sich nicht schreiben: {problem}. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} could not be written completely, so nothing was changed. Check the room on the disk, or choose another destination.</source>
        <translation>{path} konnte nicht vollständig geschrieben werden, daher wurde nichts geändert. Prüfen Sie den Platz auf dem Datenträger, oder wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>{path} could not be written completely, so nothing was changed: {problem}. Check the room on the disk, or choose another destination.</source>
        <translation>{path} konnte nicht vollständig geschrieben werden, daher wurde nichts geändert: {problem}. Prüfen Sie den Platz auf dem Datenträger, oder wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>{path} is damaged or no GeoPackage ({problem}). Choose another file name, or restore a backup.</source>
        <translation>{path} ist beschädigt oder kein GeoPackage ({problem}). Wählen Sie einen anderen Dateinamen, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{path} is locked by another program that writes to it. Save or stop the edits there (in QGIS: end the edit session), or choose another file.</source>
        <translation>{path} ist von einem anderen Programm gesperrt, das hineinschreibt. Speichern oder beenden Sie dort die Bearbeitung (in QGIS: den Bearbeitungsmodus beenden), oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} was changed by another program meanwhile; nothing was written. Run again when nobody else edits it.</source>
        <translation>{path} wurde inzwischen von einem anderen Programm geändert; nichts wurde geschrieben. Starten Sie erneut, wenn niemand sonst die Datei bearbeitet.</translation>
    </message>
    <message>
        <source>{percent} % of crossings on foot would meet no vehicle</source>
        <translation>{percent} % der Querungen zu Fuß würden keinem Fahrzeug begegnen</translation>
    </message>
    <message>
        <source>{rows} × {columns} cells of {cell} m (finest within {memory} GB: {finest} m).</source>
        <translation>{rows} × {columns} Zellen von {cell} m (feinste innerhalb von {memory} GB: {finest} m).</translation>
    </message>
    <message>
        <source>{sites} sites, {km} km of sections, {corridors} corridors cut.</source>
        <translation>{sites} Konfliktstellen, {km} km Abschnitte, {corridors} Korridore zerschnitten.</translation>
    </message>
    <message>
        <source>“{label}” must be above 0.</source>
        <translation>„{label}“ muss über 0 liegen.</translation>
    </message>
    <message>
        <source>… or land cover raster</source>
        <translation>… oder Raster der Bodenbedeckung</translation>
    </message>
    <message>
        <source>… when side by side over</source>
        <translation>… wenn nebeneinander über mehr als</translation>
    </message>
</context>
</TS>
