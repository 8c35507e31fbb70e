<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>GreenBlue</name>
    <message>
        <source>&amp;Boundaries</source>
        <translation>&amp;Grenzen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Draw…</source>
        <translation>&amp;Zeichnen…</translation>
    </message>
    <message>
        <source>&amp;Elevation (optional)</source>
        <translation>&amp;Höhen (freiwillig)</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Datei…</translation>
    </message>
    <message>
        <source>&amp;Folder of the plan</source>
        <translation>&amp;Ordner des Plans</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Language of the dossier</source>
        <translation>&amp;Sprache des Dossiers</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Weiter &gt;</translation>
    </message>
    <message>
        <source>&amp;OpenStreetMap extract</source>
        <translation>&amp;OpenStreetMap-Auszug</translation>
    </message>
    <message>
        <source>&amp;Reason for another answer</source>
        <translation>&amp;Grund für eine andere Antwort</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>(computed)</source>
        <translation>(berechnet)</translation>
    </message>
    <message>
        <source>0.01 to 0.1 %</source>
        <translation>0,01 bis 0,1 %</translation>
    </message>
    <message>
        <source>0.1 to 1 %</source>
        <translation>0,1 bis 1 %</translation>
    </message>
    <message>
        <source>0.5 m from footpaths</source>
        <translation>0,5 m von Fußwegen</translation>
    </message>
    <message>
        <source>0.5 m from the neighbour at least, on the boundary by written agreement only</source>
        <translation>mindestens 0,5 m vom Nachbarn, auf der Grenze nur mit schriftlicher Vereinbarung</translation>
    </message>
    <message>
        <source>0–1, from what is known: land, free ground, ownership, works, cables; empty where nothing is.</source>
        <translation>0–1, aus dem, was bekannt ist: Gelände, freie Fläche, Eigentum, Arbeiten, Leitungen; leer, wo nichts bekannt ist.</translation>
    </message>
    <message>
        <source>0–1: share of the route that may be planted, less half the share away from plantable lines.</source>
        <translation>0–1: Anteil der Trasse, der bepflanzt werden darf, abzüglich des halben Anteils abseits bepflanzbarer Linien.</translation>
    </message>
    <message>
        <source>1 Prepare</source>
        <translation>1 Vorbereiten</translation>
    </message>
    <message>
        <source>1 city, 2 town or suburb, 3 rural area.</source>
        <translation>1 Stadt, 2 kleinere Stadt oder Vorort, 3 ländliches Gebiet.</translation>
    </message>
    <message>
        <source>1 city, 2 town or suburb, 3 rural area; empty where not given.</source>
        <translation>1 Stadt, 2 kleinere Stadt oder Vorort, 3 ländliches Gebiet; leer, wo nicht angegeben.</translation>
    </message>
    <message>
        <source>1 city, 2 town or suburb, 3 rural; empty where not known.</source>
        <translation>1 Stadt, 2 Kleinstadt oder Vorort, 3 ländlich; leer, wo nicht bekannt.</translation>
    </message>
    <message>
        <source>1 m from the bank of a watercourse</source>
        <translation>1 m vom Ufer eines Gewässers</translation>
    </message>
    <message>
        <source>1 m from tracks and cycle paths</source>
        <translation>1 m von Feldwegen und Radwegen</translation>
    </message>
    <message>
        <source>1 to 5 %</source>
        <translation>1 bis 5 %</translation>
    </message>
    <message>
        <source>1 to 5 km</source>
        <translation>1 bis 5 km</translation>
    </message>
    <message>
        <source>1, or 0.5 for half of a road on a municipal boundary.</source>
        <translation>1, oder 0,5 für die Hälfte einer Straße auf einer Gemeindegrenze.</translation>
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
        <source>2 m free around buildings</source>
        <translation>2 m frei um Gebäude</translation>
    </message>
    <message>
        <source>2 m from other pipelines and cables; ask for the plans (KLIP, KLIM-CICC)</source>
        <translation>2 m von anderen Leitungen und Kabeln; Pläne anfragen (KLIP, KLIM-CICC)</translation>
    </message>
    <message>
        <source>2 to 4 links</source>
        <translation>2 bis 4 Verbindungen</translation>
    </message>
    <message>
        <source>2.5 m from the pavement: the mown safety strip stays herbaceous</source>
        <translation>2,5 m von der Fahrbahn: der gemähte Sicherheitsstreifen bleibt krautig</translation>
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
        <source>4 Account</source>
        <translation>4 Bilanzieren</translation>
    </message>
    <message>
        <source>5 Dossier</source>
        <translation>5 Dossier erstellen</translation>
    </message>
    <message>
        <source>5 m from the bank: strip for maintenance</source>
        <translation>5 m vom Ufer: Streifen für den Unterhalt</translation>
    </message>
    <message>
        <source>5 to 20 %</source>
        <translation>5 bis 20 %</translation>
    </message>
    <message>
        <source>5 to 20 km</source>
        <translation>5 bis 20 km</translation>
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
        <source>6 m from the bank: strip for maintenance</source>
        <translation>6 m vom Ufer: Streifen für den Unterhalt</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Zurück</translation>
    </message>
    <message>
        <source>A (80 or more)</source>
        <translation>A (80 oder mehr)</translation>
    </message>
    <message>
        <source>A NIS code has five digits.</source>
        <translation>Ein NIS-Code hat fünf Ziffern.</translation>
    </message>
    <message>
        <source>A bridge over a watercourse stands here: dry banks under it carry small animals through.</source>
        <translation>Hier steht eine Brücke über ein Gewässer: Trockene Ufer darunter führen kleine Tiere hindurch.</translation>
    </message>
    <message>
        <source>A change names patch or link number {number}, which does not exist.</source>
        <translation>Eine Änderung nennt die Habitatfläche oder Verbindung Nummer {number}, die es nicht gibt.</translation>
    </message>
    <message>
        <source>A check in the first and in the third year after planting.</source>
        <translation>Eine Kontrolle im ersten und im dritten Jahr nach der Pflanzung.</translation>
    </message>
    <message>
        <source>A commitment belongs to the axis that it names, else to the nearest one that is at most {tolerance_m} m from its edge to the line and runs within {bearing_deg}° of it. What matches none is listed. Between two axes that fit equally one is taken and both are listed.</source>
        <translation>Eine Zusage gehört zu der Achse, die sie nennt, sonst zur nächsten, deren Rand höchstens {tolerance_m} m von der Linie entfernt ist und die höchstens {bearing_deg}° von ihrer Richtung abweicht. Was zu keiner passt, wird aufgelistet. Von zwei Achsen, die gleich gut passen, wird eine genommen, und beide werden aufgelistet.</translation>
    </message>
    <message>
        <source>A commitment counts only when all knock-out questions of the checklist are answered and passed.</source>
        <translation>Eine Zusage wird nur angerechnet, wenn alle K.-o.-Fragen der Checkliste beantwortet und bestanden sind.</translation>
    </message>
    <message>
        <source>A commitment without a duration does not count.</source>
        <translation>Eine Zusage ohne Laufzeit wird nicht angerechnet.</translation>
    </message>
    <message>
        <source>A commitment without a duration does not count. One shorter than five years never does.</source>
        <translation>Eine Zusage ohne Laufzeit wird nicht angerechnet. Eine von weniger als fünf Jahren nie.</translation>
    </message>
    <message>
        <source>A concrete median or guard rail runs along it.</source>
        <translation>Eine Betonschutzwand oder Schutzplanke verläuft entlang der Strecke.</translation>
    </message>
    <message>
        <source>A copy of a profile, with changes (CSV).</source>
        <translation>Eine geänderte Kopie eines Profils (CSV).</translation>
    </message>
    <message>
        <source>A copy of a rule set, with changes (CSV): distances, heights, prices, and the numbers by which gaps, bends and pairs of ends are judged. The species are those of the region chosen above.</source>
        <translation>Eine geänderte Kopie eines Regelwerks (CSV): Abstände, Höhen, Preise und die Zahlen, nach denen Lücken, Kurven und Paare von Enden beurteilt werden. Die Arten sind die der oben gewählten Region.</translation>
    </message>
    <message>
        <source>A copy of barriers.csv, with changes.</source>
        <translation>Eine geänderte Kopie von barriers.csv.</translation>
    </message>
    <message>
        <source>A copy of hedge_species.csv, with changes.</source>
        <translation>Eine geänderte Kopie von hedge_species.csv.</translation>
    </message>
    <message>
        <source>A culvert runs under the infrastructure here: a dry ledge in it carries small animals through.</source>
        <translation>Hier verläuft ein Durchlass unter der Infrastruktur: Eine trockene Berme darin führt kleine Tiere hindurch.</translation>
    </message>
    <message>
        <source>A distance in the unit of the costs, which animals cover with the probability below. With 0.5 it is the median dispersal distance; the column d50_m of the guild table (resources/rules/guilds.csv in the plugin folder) gives one for each guild.</source>
        <translation>Eine Distanz in der Einheit der Kosten, die Tiere mit der Wahrscheinlichkeit unten zurücklegen. Mit 0,5 ist es die mediane Ausbreitungsdistanz; die Spalte d50_m der Gildentabelle (resources/rules/guilds.csv im Ordner der Erweiterung) gibt eine für jede Gilde an.</translation>
    </message>
    <message>
        <source>A duration must be given</source>
        <translation>Eine Laufzeit muss angegeben werden</translation>
    </message>
    <message>
        <source>A fence runs along the infrastructure here.</source>
        <translation>Hier verläuft ein Zaun entlang der Infrastruktur.</translation>
    </message>
    <message>
        <source>A fragmentation point is a place where infrastructure cuts the network. The sites are ranked by how much connection is lost there and for whom.</source>
        <translation>Ein Zerschneidungspunkt ist ein Ort, an dem Infrastruktur das Netz zerschneidet. Die Punkte sind danach geordnet, wie viel Verbindung dort verloren geht und für wen.</translation>
    </message>
    <message>
        <source>A habitat raster goes with the classes that are habitat.</source>
        <translation>Zu einem Habitatraster gehören die Klassen, die Habitat sind.</translation>
    </message>
    <message>
        <source>A hedge or tree row is cut here: tall trees or screens lift bats over the traffic.</source>
        <translation>Hier ist eine Hecke oder Baumreihe unterbrochen: Hohe Bäume oder Schutzwände leiten Fledermäuse über den Verkehr.</translation>
    </message>
    <message>
        <source>A high embankment has room for a large underpass.</source>
        <translation>Eine hohe Dammlage bietet Platz für eine große Unterführung.</translation>
    </message>
    <message>
        <source>A knock-out question answered with no keeps a commitment from counting as managed, whatever its score.</source>
        <translation>Eine mit Nein beantwortete K.-o.-Frage verhindert, dass eine Zusage als gepflegt gilt, gleich welche Wertung sie hat.</translation>
    </message>
    <message>
        <source>A line leads to its row of the ledger, and the place in the ledger to its line.</source>
        <translation>Eine Linie führt zu ihrer Zeile im Kontobuch, und der Ort im Kontobuch zu seiner Linie.</translation>
    </message>
    <message>
        <source>A line nearer to the axis than this has no side</source>
        <translation>Eine Linie, die näher als dies an der Achse liegt, hat keine Seite</translation>
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
        <source>A net gain of zero or less is a no.</source>
        <translation>Ein Nettogewinn von null oder weniger ist ein Nein.</translation>
    </message>
    <message>
        <source>A new plan</source>
        <translation>Ein neuer Plan</translation>
    </message>
    <message>
        <source>A new plan needs its territory: give the polygon of the municipality.</source>
        <translation>Ein neuer Plan braucht sein Gebiet: Geben Sie das Polygon der Gemeinde an.</translation>
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
        <source>A raster that needs more is refused before it is read, with the number it needs: about 170 bytes a cell. Polygons are worked by tiles and need no bound.</source>
        <translation>Ein Raster, das mehr braucht, wird vor dem Einlesen abgelehnt, mit der nötigen Zahl: etwa 170 Byte je Zelle. Polygone werden in Kacheln bearbeitet und brauchen keine Grenze.</translation>
    </message>
    <message>
        <source>A road on a municipal boundary (the municipality {border_m} m to its left is another than to its right) is shared by halves, a measure on one side belongs to the municipality on that side.</source>
        <translation>Eine Straße auf einer Gemeindegrenze ({border_m} m links von ihr liegt eine andere Gemeinde als rechts) wird je zur Hälfte geteilt; eine Maßnahme auf einer Seite gehört der Gemeinde auf dieser Seite.</translation>
    </message>
    <message>
        <source>A road whose two sides this far away lie in two municipalities is a boundary road: each gets half</source>
        <translation>Eine Straße, deren zwei Seiten in dieser Entfernung in zwei Gemeinden liegen, ist eine Grenzstraße: Jede erhält die Hälfte</translation>
    </message>
    <message>
        <source>A section must be {least} m long at least.</source>
        <translation>Ein Abschnitt muss mindestens {least} m lang sein.</translation>
    </message>
    <message>
        <source>A small tunnel with guiding fence carries badger, marten and hedgehog through.</source>
        <translation>Eine Kleintierunterführung mit Leitzaun führt Dachs, Marder und Igel hindurch.</translation>
    </message>
    <message>
        <source>A stretch counts as managed when it is promised for at least five years, has passed all knock-out questions and goes beyond the legal minimum.</source>
        <translation>Eine Strecke gilt als gepflegt, wenn sie für mindestens fünf Jahre zugesagt ist, alle K.-o.-Fragen bestanden hat und über das gesetzliche Minimum hinausgeht.</translation>
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
        <source>A watercourse passes under the infrastructure here: animals follow it through a culvert with dry ledges.</source>
        <translation>Hier unterquert ein Gewässer die Infrastruktur: Tiere folgen ihm durch einen Durchlass mit trockenen Bermen.</translation>
    </message>
    <message>
        <source>A year is given twice in {years}.</source>
        <translation>Ein Jahr kommt in {years} zweimal vor.</translation>
    </message>
    <message>
        <source>A yes or partly without evidence counts half.</source>
        <translation>Ein Ja oder Teilweise ohne Nachweis zählt halb.</translation>
    </message>
    <message>
        <source>Abandoned railway</source>
        <translation>Aufgegebene Bahnstrecke</translation>
    </message>
    <message>
        <source>About the plan</source>
        <translation>Zum Plan</translation>
    </message>
    <message>
        <source>About this dossier</source>
        <translation>Zu diesem Dossier</translation>
    </message>
    <message>
        <source>Account by all dimensions</source>
        <translation>Bilanz nach allen Dimensionen</translation>
    </message>
    <message>
        <source>Account managed kilometres</source>
        <translation>Gepflegte Kilometer bilanzieren</translation>
    </message>
    <message>
        <source>Account of managed kilometres</source>
        <translation>Bilanz der gepflegten Kilometer</translation>
    </message>
    <message>
        <source>Account of the kilometres (HTML)</source>
        <translation>Bilanz der Kilometer (HTML)</translation>
    </message>
    <message>
        <source>Account the kilometres</source>
        <translation>Kilometer bilanzieren</translation>
    </message>
    <message>
        <source>Account to read</source>
        <translation>Bilanz zum Lesen</translation>
    </message>
    <message>
        <source>Accounted on</source>
        <translation>Bilanziert am</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Add &amp;file or photo…</source>
        <translation>Datei oder &amp;Foto hinzufügen…</translation>
    </message>
    <message>
        <source>Add &amp;link…</source>
        <translation>&amp;Link hinzufügen…</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Zum Plan hinzufügen</translation>
    </message>
    <message>
        <source>Additionality</source>
        <translation>Zusätzlichkeit</translation>
    </message>
    <message>
        <source>Address (https://…)</source>
        <translation>Adresse (https://…)</translation>
    </message>
    <message>
        <source>Adds to the reason of each road how many of 100 crossings by an animal of 0.8 m at 2 m/s would meet no vehicle (van Langevelde &amp; Jaarsma 2004; 3.5 m per lane). It does not change the score.</source>
        <translation>Ergänzt im Grund jeder Straße, wie viele von 100 Querungen eines 0,8 m langen Tiers mit 2 m/s keinem Fahrzeug begegnen würden (van Langevelde &amp; Jaarsma 2004; 3,5 m je Fahrstreifen). Die Wertung ändert sich dadurch nicht.</translation>
    </message>
    <message>
        <source>Against the table as it is</source>
        <translation>Gegenüber der Tabelle, wie sie ist</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All files written</source>
        <translation>Alle geschriebenen Dateien</translation>
    </message>
    <message>
        <source>All measures in a table without geometry: rank, gain alone and in sequence, what they cost up to there, why not, share of runs, certainty.</source>
        <translation>Alle Maßnahmen in einer Tabelle ohne Geometrie: Rang, Gewinn allein und in der Reihenfolge, Kosten bis dahin, Grund der Nichtwahl, Anteil der Läufe, Sicherheit.</translation>
    </message>
    <message>
        <source>All measures together do not connect {pairs}. Ask for a longer way at most, or propose more measures there.</source>
        <translation>Alle Maßnahmen zusammen verbinden {pairs} nicht. Lassen Sie einen längeren Weg zu oder schlagen Sie dort mehr Maßnahmen vor.</translation>
    </message>
    <message>
        <source>All rows on the ellipsoid (m)</source>
        <translation>Alle Zeilen auf dem Ellipsoid (m)</translation>
    </message>
    <message>
        <source>All rows on the plane (m)</source>
        <translation>Alle Zeilen in der Ebene (m)</translation>
    </message>
    <message>
        <source>All units together, one row for each habitat layer.</source>
        <translation>Alle Einheiten zusammen, eine Zeile je Habitatlayer.</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>Alone it wins {gain} ha of equivalent connectivity ({percent} %).</source>
        <translation>Allein gewinnt sie {gain} ha äquivalente Konnektivität ({percent} %).</translation>
    </message>
    <message>
        <source>Also counted by others</source>
        <translation>Auch von anderen angerechnet</translation>
    </message>
    <message>
        <source>Also reported to</source>
        <translation>Auch gemeldet an</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternative</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Amphibian tunnels with guide walls</source>
        <translation>Amphibientunnel mit Leitwänden</translation>
    </message>
    <message>
        <source>Amphibians cross the road here to spawn: a row of tunnels with guide walls leads them under it.</source>
        <translation>Amphibien queren hier die Straße zum Laichen: Eine Reihe von Tunneln mit Leitwänden führt sie darunter hindurch.</translation>
    </message>
    <message>
        <source>An added link leads to a patch that does not exist.</source>
        <translation>Eine hinzugefügte Verbindung führt zu einer Habitatfläche, die es nicht gibt.</translation>
    </message>
    <message>
        <source>An existing bridge or underpass with little traffic stands here: an unpaved strip in it costs far less than a new structure.</source>
        <translation>Hier steht eine Brücke oder Unterführung mit wenig Verkehr: Ein unbefestigter Streifen darin kostet weit weniger als ein neues Bauwerk.</translation>
    </message>
    <message>
        <source>An invented municipality, from map data to dossier in some minutes.</source>
        <translation>Eine erfundene Gemeinde, von den Kartendaten bis zum Dossier in wenigen Minuten.</translation>
    </message>
    <message>
        <source>Animal ramp</source>
        <translation>Tierausstieg</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>Tiere</translation>
    </message>
    <message>
        <source>Animals are not drawn to traffic, nothing new is lit, and a fence is placed only where it leads to a passage.</source>
        <translation>Tiere werden nicht zum Verkehr gelockt, nichts wird neu beleuchtet, und ein Zaun wird nur dort gesetzt, wo er zu einer Querung führt.</translation>
    </message>
    <message>
        <source>Animals for which crossings are sought; each guild has its own proposals. otter and other water animals brings weirs, culverts and banks.</source>
        <translation>Tiere, für die Querungshilfen gesucht werden; jede Gilde hat ihre eigenen Vorschläge. Fischotter und andere Wassertiere bringen Wehre, Durchlässe und Ufer mit sich.</translation>
    </message>
    <message>
        <source>Animals for which it is proposed, as in the guild table.</source>
        <translation>Tiere, für die sie vorgeschlagen wird, wie in der Gildentabelle.</translation>
    </message>
    <message>
        <source>Animals swim but cannot leave the water between steep banks: exits on both banks let them out.</source>
        <translation>Tiere schwimmen, können das Wasser zwischen steilen Ufern aber nicht verlassen: Ausstiege an beiden Ufern lassen sie heraus.</translation>
    </message>
    <message>
        <source>Animals whose dispersal distance and resistance of hedges count in the gain.</source>
        <translation>Tiere, deren Ausbreitungsdistanz und Widerstand der Hecken für den Gewinn zählen.</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Another body declares the same stretch; it is counted once.</source>
        <translation>Eine andere Stelle meldet dieselbe Strecke; sie wird einmal angerechnet.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Answered by hand</source>
        <translation>Von Hand beantwortet</translation>
    </message>
    <message>
        <source>Answered by {author}, {date}.</source>
        <translation>Beantwortet von {author}, {date}.</translation>
    </message>
    <message>
        <source>Answers to the 24 questions</source>
        <translation>Antworten auf die 24 Fragen</translation>
    </message>
    <message>
        <source>Answers to the checklist</source>
        <translation>Antworten auf die Checkliste</translation>
    </message>
    <message>
        <source>Answers to the questions</source>
        <translation>Antworten auf die Fragen</translation>
    </message>
    <message>
        <source>Anything worth keeping.</source>
        <translation>Alles, was festzuhalten ist.</translation>
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
        <source>Are all woody species native, and is no invasive species planted?</source>
        <translation>Sind alle Gehölzarten heimisch, und wird keine invasive Art gepflanzt?</translation>
    </message>
    <message>
        <source>Are no pesticides used?</source>
        <translation>Werden keine Pestizide verwendet?</translation>
    </message>
    <message>
        <source>Are owner, budget and responsible service named, and is survival checked?</source>
        <translation>Sind Eigentümer, Budget und zuständige Dienststelle benannt, und wird der Anwuchs kontrolliert?</translation>
    </message>
    <message>
        <source>Are the safety rules met?</source>
        <translation>Sind die Sicherheitsregeln eingehalten?</translation>
    </message>
    <message>
        <source>Are valuable existing elements kept?</source>
        <translation>Bleiben wertvolle vorhandene Elemente erhalten?</translation>
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
        <source>Area of Belgium: the part of a target that falls to a territory is its share of this area [P]</source>
        <translation>Fläche Belgiens: Der Teil eines Ziels, der auf ein Gebiet entfällt, ist dessen Anteil an dieser Fläche [P]</translation>
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
        <source>Area or point that counts</source>
        <translation>Fläche oder Punkt, die angerechnet werden</translation>
    </message>
    <message>
        <source>Area over the length of the link.</source>
        <translation>Fläche geteilt durch die Länge der Verbindung.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Flächen</translation>
    </message>
    <message>
        <source>Areas (ha)</source>
        <translation>Flächen (ha)</translation>
    </message>
    <message>
        <source>Areas count in hectares and points by number. Their equivalent kilometres (area divided by {equivalent_width_m} m) are in no total.</source>
        <translation>Flächen zählen in Hektar und Punkte nach Anzahl. Ihre äquivalenten Kilometer (Fläche geteilt durch {equivalent_width_m} m) gehen in keine Summe ein.</translation>
    </message>
    <message>
        <source>Areas repaired</source>
        <translation>Reparierte Flächen</translation>
    </message>
    <message>
        <source>Areas such as car parks and copses: counted in hectares.</source>
        <translation>Flächen wie Parkplätze und Feldgehölze: in Hektar gezählt.</translation>
    </message>
    <message>
        <source>Areas whose outline crossed itself and was mended; their ids are in the log.</source>
        <translation>Flächen, deren Umriss sich selbst kreuzte und repariert wurde; ihre IDs stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Areas, counted</source>
        <translation>Flächen, angerechnet</translation>
    </message>
    <message>
        <source>Ask the manager of the road, railway or waterway.</source>
        <translation>Fragen Sie den Betreiber der Straße, der Bahnstrecke oder des Gewässers.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>At its end.</source>
        <translation>An seinem Ende.</translation>
    </message>
    <message>
        <source>At least three species (five from 200 m on), none above half of the plants, and two thirds of the species visited by insects.</source>
        <translation>Mindestens drei Arten (ab 200 m fünf), keine mit mehr als der Hälfte der Pflanzen, und zwei Drittel der Arten von Insekten besucht.</translation>
    </message>
    <message>
        <source>At least two patches must lie on cells with a resistance; there are {count}.</source>
        <translation>Mindestens zwei Habitatflächen müssen auf Zellen mit einem Widerstand liegen; vorhanden: {count}.</translation>
    </message>
    <message>
        <source>At most so many sheets of fragmentation points (the worst first) and so many of commitments. 0: no sheets.</source>
        <translation>Höchstens so viele Blätter zu Zerschneidungspunkten (die schlimmsten zuerst) und so viele zu Zusagen. 0: keine Blätter.</translation>
    </message>
    <message>
        <source>At the end of the year (the latest one when empty)</source>
        <translation>Am Ende des Jahres (leer: das letzte)</translation>
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
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Axes (km)</source>
        <translation>Achsen (km)</translation>
    </message>
    <message>
        <source>Axes of the infrastructure (km)</source>
        <translation>Achsen der Infrastruktur (km)</translation>
    </message>
    <message>
        <source>Axes with axis_id, kind, name and width_m, as “Find fragmentation points” gives them. Every line is an axis of its own.</source>
        <translation>Achsen mit axis_id, kind, name und width_m, wie „Zerschneidungspunkte finden“ sie liefert. Jede Linie ist eine eigene Achse.</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>Axis along which fences guide to crossings, good and moderate.</source>
        <translation>Achse, entlang derer Zäune zu Querungshilfen leiten, gut und mäßig.</translation>
    </message>
    <message>
        <source>Axis along which fences guide to crossings.</source>
        <translation>Achse, entlang derer Zäune zu Querungen leiten.</translation>
    </message>
    <message>
        <source>Axis of infrastructure</source>
        <translation>Infrastrukturachse</translation>
    </message>
    <message>
        <source>Axis on which both targets are served</source>
        <translation>Achse, auf der beide Ziele bedient werden</translation>
    </message>
    <message>
        <source>Axis taken</source>
        <translation>Genommene Achse</translation>
    </message>
    <message>
        <source>Axis that fits equally</source>
        <translation>Achse, die gleich gut passt</translation>
    </message>
    <message>
        <source>Axis that serves both targets (km)</source>
        <translation>Achse, die beiden Zielen dient (km)</translation>
    </message>
    <message>
        <source>Axis-km in a zone that is listed apart.</source>
        <translation>Achs-km in einer Zone, die gesondert aufgeführt wird.</translation>
    </message>
    <message>
        <source>Axis-km of a status that does not count yet.</source>
        <translation>Achs-km mit einem Stand, der noch nicht zählt.</translation>
    </message>
    <message>
        <source>Axis-km that also have an element of target II.</source>
        <translation>Achs-km, die auch ein Element von Ziel II haben.</translation>
    </message>
    <message>
        <source>Axis-km that count towards target I.</source>
        <translation>Achs-km, die für Ziel I zählen.</translation>
    </message>
    <message>
        <source>Axis-km that the law asks anyway.</source>
        <translation>Achs-km, die das Gesetz ohnehin verlangt.</translation>
    </message>
    <message>
        <source>Axis-km times the probability of their status, what is not realised yet included.</source>
        <translation>Achs-km mal Wahrscheinlichkeit ihres Status, noch nicht Umgesetztes eingeschlossen.</translation>
    </message>
    <message>
        <source>B (60 to 80)</source>
        <translation>B (60 bis 80)</translation>
    </message>
    <message>
        <source>B: between urban areas</source>
        <translation>B: zwischen städtischen Gebieten</translation>
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
        <source>Bank mown in phases</source>
        <translation>Ufer abschnittsweise gemäht</translation>
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
        <translation>Barrieren ohne Breite über 0: {ids}. Geben Sie jeder Straße, der Bahnstrecke oder des Gewässers die Breite in Metern, die sie dem Habitat nimmt.</translation>
    </message>
    <message>
        <source>Barriers worth mending</source>
        <translation>Lohnende Barrieren</translation>
    </message>
    <message>
        <source>Bars of equivalent connectivity before and with all measures; the table below has the figures.</source>
        <translation>Balken der äquivalenten Konnektivität vorher und mit allen Maßnahmen; die Tabelle darunter enthält die Zahlen.</translation>
    </message>
    <message>
        <source>Bars of the mean score of each criterion; the table below has the figures.</source>
        <translation>Balken der mittleren Wertung jedes Kriteriums; die Tabelle darunter enthält die Zahlen.</translation>
    </message>
    <message>
        <source>Begin anew, also what an earlier run finished</source>
        <translation>Neu beginnen, auch was ein früherer Lauf abgeschlossen hat</translation>
    </message>
    <message>
        <source>Bermbesluit in Flanders, zéro phyto in Wallonia. This decides the additionality of the commitment.</source>
        <translation>Bermbesluit in Flandern, zéro phyto in der Wallonie. Dies entscheidet über die Zusätzlichkeit der Zusage.</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Better than the legal minimum</source>
        <translation>Besser als das gesetzliche Minimum</translation>
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
        <source>Beyond the law</source>
        <translation>Über das Gesetz hinaus</translation>
    </message>
    <message>
        <source>Biodiverse landscape elements</source>
        <translation>Biodiverse Landschaftselemente</translation>
    </message>
    <message>
        <source>Border cost</source>
        <translation>Kosten über die Zonengrenze</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Both sides belong to one patch of the network. “Prioritise measures” adds what joining them wins to an EC that counts the patch as one place; of crossings that join the same sides the best one counts.</source>
        <translation>Beide Seiten gehören zu einer Habitatfläche des Netzes. „Maßnahmen priorisieren“ zählt das, was ihre Verbindung gewinnt, zu einer EC hinzu, die die Fläche als einen Ort nimmt; von Querungshilfen, die dieselben Seiten verbinden, zählt die beste.</translation>
    </message>
    <message>
        <source>Bound from which the finest cell size follows, at 64 bytes per cell, what linking habitat takes.</source>
        <translation>Grenze, aus der die feinste Zellgröße folgt, bei 64 Byte je Zelle, dem Bedarf beim Verbinden von Habitaten.</translation>
    </message>
    <message>
        <source>Bound in megabytes of the work, beside what QGIS and its libraries hold (some 270 MB) and the tables of the result; bounds below 150 MB are therefore exceeded by some 20 MB. A raster that needs more is worked by tiles, with the same result: for planar and border links with a limit to their cost. Patches and corridors are worked in groups that fit; a corridor that needs more is left out and told.</source>
        <translation>Grenze in Megabyte für die Arbeit, neben dem, was QGIS und seine Bibliotheken belegen (etwa 270 MB), und den Tabellen des Ergebnisses; Grenzen unter 150 MB werden daher um etwa 20 MB überschritten. Ein Raster, das mehr braucht, wird in Kacheln bearbeitet, mit demselben Ergebnis: bei den Verbindungen planar und border mit einer Kostengrenze. Habitatflächen und Korridore werden in passenden Gruppen bearbeitet; ein Korridor, der mehr braucht, wird weggelassen und genannt.</translation>
    </message>
    <message>
        <source>Bound in megabytes; the log tells what the raster takes before the work starts. A raster or a link that needs more is refused with the number it needs.</source>
        <translation>Grenze in Megabyte; das Protokoll nennt vor Beginn, was das Raster braucht. Ein Raster oder eine Verbindung, die mehr braucht, wird mit der nötigen Zahl abgelehnt.</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Boundaries from a file; it is added to the project</source>
        <translation>Grenzen aus einer Datei; sie wird dem Projekt hinzugefügt</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Boundary of the municipality. Proposals outside it are left out; what lies around it still counts for the network. Let the map data reach 5 to 10 km beyond it.</source>
        <translation>Grenze der Gemeinde. Vorschläge außerhalb werden weggelassen; was ringsum liegt, zählt weiterhin für das Netz. Lassen Sie die Kartendaten 5 bis 10 km darüber hinausreichen.</translation>
    </message>
    <message>
        <source>Bridge or underpass shared with animals</source>
        <translation>Mit Tieren geteilte Brücke oder Unterführung</translation>
    </message>
    <message>
        <source>Bridge with continuous banks</source>
        <translation>Brücke mit durchgehenden Ufern</translation>
    </message>
    <message>
        <source>Bridges, underpasses, culverts and wildlife crossings such as those of “Prepare OpenStreetMap extract”. New crossings keep their distance from those that animals use; bridges and underpasses with little traffic are shared rather than new ones built.</source>
        <translation>Brücken, Unterführungen, Durchlässe und Querungshilfen wie die von „OpenStreetMap-Auszug vorbereiten“. Neue Querungshilfen halten Abstand zu denen, die Tiere nutzen; Brücken und Unterführungen mit wenig Verkehr werden eher mitgenutzt, als dass neue gebaut werden.</translation>
    </message>
    <message>
        <source>Broadleaved forest</source>
        <translation>Laubwald</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>Brüssel</translation>
    </message>
    <message>
        <source>Brussels: the Region&apos;s environment agency supports projects on the green and blue networks.</source>
        <translation>Brüssel: Die Umweltverwaltung der Region unterstützt Projekte im grünen und im blauen Netz.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Budget (€)</source>
        <translation>Budget (€)</translation>
    </message>
    <message>
        <source>Budget of each year</source>
        <translation>Budget jedes Jahres</translation>
    </message>
    <message>
        <source>Budget of the first year, the second and so on, with a semicolon between, in the unit of the budget. A measure is paid in one year, and what a year leaves is lost. The budget above stays the limit of all years together.</source>
        <translation>Budget des ersten Jahres, des zweiten und so weiter, mit Semikolon dazwischen, in der Einheit des Budgets. Eine Maßnahme wird in einem Jahr bezahlt, und was ein Jahr übrig lässt, verfällt. Das Budget oben bleibt die Grenze für alle Jahre zusammen.</translation>
    </message>
    <message>
        <source>Build resistance surface</source>
        <translation>Widerstandsoberfläche erstellen</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>Buildings as areas or points; those within 300 m disturb.</source>
        <translation>Gebäude als Flächen oder Punkte; die innerhalb von 300 m stören.</translation>
    </message>
    <message>
        <source>Builds a resistance surface for a guild: what a metre of each kind of ground costs an animal, 1 in habitat and more elsewhere.
Land cover is overwritten by hedges, these by roads, railways, waterways, car parks, fences and walls, and these by wildlife crossings. Barriers are burned at least √2 cells wide and their corners closed, so that no path slips through diagonally at any angle or cell size; hedges stay unbroken rows of cells; crossings are led on to the free ground on either side. Where barriers overlap, the higher resistance wins. Ground without land cover has no data.
The tables are expert defaults [P]: edit a copy, and before you rely on a result make the surface again with CONTRAST 0.1 and 10, link and measure again, and compare the ranks. “Prioritise measures” tries the same contrasts on the costs of its routes.</source>
        <translation>Erstellt eine Widerstandsoberfläche für eine Gilde: was ein Meter jeder Art von Boden ein Tier kostet, 1 im Habitat und anderswo mehr.
Die Bodenbedeckung wird von Hecken überschrieben, diese von Straßen, Bahnstrecken, Gewässern, Parkplätzen, Zäunen und Mauern, und diese von Querungshilfen. Barrieren werden mindestens √2 Zellen breit eingebrannt und ihre Ecken geschlossen, sodass bei keinem Winkel und keiner Zellgröße ein Weg diagonal hindurchschlüpft; Hecken bleiben ununterbrochene Zellreihen; Querungshilfen werden auf das freie Gelände beiderseits weitergeführt. Wo Barrieren sich überlagern, gilt der höhere Widerstand. Boden ohne Bodenbedeckung hat keine Daten.
Die Tabellen sind Experten-Standardwerte [P]: Bearbeiten Sie eine Kopie, und bevor Sie sich auf ein Ergebnis stützen, erstellen Sie die Oberfläche erneut mit CONTRAST 0,1 und 10, verbinden und messen Sie erneut, und vergleichen Sie die Ränge. „Maßnahmen priorisieren“ probiert dieselben Kontraste an den Kosten seiner Routen.</translation>
    </message>
    <message>
        <source>Built-up area</source>
        <translation>Siedlungsfläche</translation>
    </message>
    <message>
        <source>Built-up land is not known.</source>
        <translation>Bebaute Flächen sind nicht bekannt.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>By additionality</source>
        <translation>Nach Zusätzlichkeit</translation>
    </message>
    <message>
        <source>By default a cell belongs to the unit that its centre lies in. Exactly: each unit gets the share of the cell that it covers.</source>
        <translation>Standardmäßig gehört eine Zelle zu der Einheit, in der ihr Mittelpunkt liegt. Genau: Jede Einheit erhält den Anteil der Zelle, den sie bedeckt.</translation>
    </message>
    <message>
        <source>By how much prices rise in a year, in percent.</source>
        <translation>Um wie viel Prozent die Preise im Jahr steigen.</translation>
    </message>
    <message>
        <source>By manager</source>
        <translation>Nach Verwalter</translation>
    </message>
    <message>
        <source>By municipality</source>
        <translation>Nach Gemeinde</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Nach Eigentümer</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>By zone</source>
        <translation>Nach Zone</translation>
    </message>
    <message>
        <source>C (40 to 60)</source>
        <translation>C (40 bis 60)</translation>
    </message>
    <message>
        <source>CRS of a new plan. Left empty, the CRS of the territory where it is in true metres, else Belgian Lambert 72 or the UTM zone. An existing plan keeps its own.</source>
        <translation>KBS eines neuen Plans. Leer: das KBS des Gebiets, wenn es in wahren Metern ist, sonst das belgische Lambert 72 oder die UTM-Zone. Ein vorhandener Plan behält sein eigenes.</translation>
    </message>
    <message>
        <source>CRS of the layers (Belgian Lambert 72 in Belgium)</source>
        <translation>KBS der Layer (in Belgien das belgische Lambert 72)</translation>
    </message>
    <message>
        <source>CRS of the plan (Belgian Lambert 72 in Belgium)</source>
        <translation>KBS des Plans (in Belgien das belgische Lambert 72)</translation>
    </message>
    <message>
        <source>CSV of the form of checklist.csv: its questions replace those with the same id or are added.</source>
        <translation>CSV in der Form von checklist.csv: Ihre Fragen ersetzen die mit derselben ID oder kommen hinzu.</translation>
    </message>
    <message>
        <source>CSV with the columns id, language (en, nl, fr, de or * for all) and text, for running texts of your own; the ids are those of texts.csv in the folder resources/dossier of the plugin. Places such as {municipality} are filled.</source>
        <translation>CSV mit den Spalten id, language (en, nl, fr, de oder * für alle) und text, für eigene Fließtexte; die IDs sind die von texts.csv im Ordner resources/dossier der Erweiterung. Platzhalter wie {municipality} werden ausgefüllt.</translation>
    </message>
    <message>
        <source>Calendar of the commitments</source>
        <translation>Kalender der Zusagen</translation>
    </message>
    <message>
        <source>Cameras, track beds or transects, with a named observer.</source>
        <translation>Kameras, Spurenbetten oder Transekte, mit namentlich genanntem Beobachter.</translation>
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
        <source>Candidate places along a section are no farther apart than this; 25 to 50 m is usual.</source>
        <translation>Mögliche Standorte entlang eines Abschnitts liegen nicht weiter auseinander als dies; üblich sind 25 bis 50 m.</translation>
    </message>
    <message>
        <source>Canopy bridge</source>
        <translation>Kronenbrücke</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Car park</source>
        <translation>Parkplatz</translation>
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
        <source>Car parks; take the place of those of the extract.</source>
        <translation>Parkplätze; sie treten an die Stelle derer des Auszugs.</translation>
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
        <source>Carries a link between patches over {gap} m without hedges; {length} m here.</source>
        <translation>Trägt eine Verbindung zwischen Habitatflächen über {gap} m ohne Hecken; hier {length} m.</translation>
    </message>
    <message>
        <source>Cell size</source>
        <translation>Zellgröße</translation>
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
        <source>Cell size of the resistance surfaces. Small cells take long and need memory.</source>
        <translation>Zellgröße der Widerstandsoberflächen. Kleine Zellen brauchen lange und viel Speicher.</translation>
    </message>
    <message>
        <source>Cells of {size:g} m need {need:.1f} GB, more than the bound of {bound:.1f} GB. The finest size that fits is {finest:g} m.</source>
        <translation>Zellen von {size:g} m brauchen {need:.1f} GB, mehr als die Grenze von {bound:.1f} GB. Die feinste mögliche Größe ist {finest:g} m.</translation>
    </message>
    <message>
        <source>Cells with less current are not listed as pinch points; 0.1 = one tenth of all movement of a link squeezes through one cell. It depends on the cell size: on cells half as wide, half as much passes through one.</source>
        <translation>Zellen mit weniger Strom werden nicht als Engstellen genannt; 0,1 = ein Zehntel aller Bewegung einer Verbindung zwängt sich durch eine Zelle. Es hängt von der Zellgröße ab: Durch halb so breite Zellen geht je Zelle halb so viel.</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Chainage at its end.</source>
        <translation>Stationierung an seinem Ende.</translation>
    </message>
    <message>
        <source>Chainage at the start of the line, on the ellipsoid.</source>
        <translation>Stationierung am Anfang der Linie, auf dem Ellipsoid.</translation>
    </message>
    <message>
        <source>Chainage where the interval begins, on the ellipsoid.</source>
        <translation>Stationierung, an der das Intervall beginnt, auf dem Ellipsoid.</translation>
    </message>
    <message>
        <source>Chainage where the interval ends.</source>
        <translation>Stationierung, an der das Intervall endet.</translation>
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
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Cheapest meeting on the border of the two zones in effective metres, at least the cost; empty where the zones do not touch.</source>
        <translation>Günstigste Begegnung an der Grenze der beiden Zonen in effektiven Metern, mindestens die Kosten; leer, wo sich die Zonen nicht berühren.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Check of the lengths</source>
        <translation>Prüfung der Längen</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Checklist questions of your own</source>
        <translation>Eigene Fragen der Checkliste</translation>
    </message>
    <message>
        <source>Checklist score</source>
        <translation>Wertung der Checkliste</translation>
    </message>
    <message>
        <source>Checklist, line {line}: knock_out is &quot;{word}&quot;; it can be all, segment or empty.</source>
        <translation>Checkliste, Zeile {line}: knock_out ist &quot;{word}&quot;; möglich sind all, segment oder leer.</translation>
    </message>
    <message>
        <source>Checklist, line {line}: question {question} is there twice. Remove one.</source>
        <translation>Checkliste, Zeile {line}: Die Frage {question} kommt zweimal vor. Entfernen Sie eine.</translation>
    </message>
    <message>
        <source>Checklist, line {line}: the weights of question {question} must be above zero.</source>
        <translation>Checkliste, Zeile {line}: Die Gewichte der Frage {question} müssen über null liegen.</translation>
    </message>
    <message>
        <source>Checklist, question {question}: criterion {criterion} has the weight {weight} here and {other} elsewhere. Give it one weight.</source>
        <translation>Checkliste, Frage {question}: Das Kriterium {criterion} hat hier das Gewicht {weight} und anderswo {other}. Geben Sie ihm ein einziges Gewicht.</translation>
    </message>
    <message>
        <source>Checklist, question {question}: the answer &quot;{answer}&quot; is none of yes, partly, no, na.</source>
        <translation>Checkliste, Frage {question}: Die Antwort &quot;{answer}&quot; ist weder yes noch partly, no oder na.</translation>
    </message>
    <message>
        <source>Checklist…</source>
        <translation>Checkliste…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>Choose a file or photo, or give a link.</source>
        <translation>Wählen Sie eine Datei oder ein Foto, oder geben Sie einen Link an.</translation>
    </message>
    <message>
        <source>Choose a measure; without one it cannot be counted.</source>
        <translation>Wählen Sie eine Maßnahme; ohne sie kann nichts angerechnet werden.</translation>
    </message>
    <message>
        <source>Choose at least one language and one format.</source>
        <translation>Wählen Sie mindestens eine Sprache und ein Format.</translation>
    </message>
    <message>
        <source>Choose either a layer of habitat polygons or a raster of classes.</source>
        <translation>Wählen Sie entweder einen Layer mit Habitatpolygonen oder ein Raster mit Klassen.</translation>
    </message>
    <message>
        <source>Choose measures</source>
        <translation>Maßnahmen wählen</translation>
    </message>
    <message>
        <source>Choose one group of animals at least.</source>
        <translation>Wählen Sie mindestens eine Tiergruppe.</translation>
    </message>
    <message>
        <source>Choose one or more commitments on the map or in the list first.</source>
        <translation>Wählen Sie zuerst eine oder mehrere Zusagen auf der Karte oder in der Liste.</translation>
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
        <source>Chooses again with resistance contrasts of 0.1 and 10 times, with 20 % less and more budget and, with several species groups, with half and double the weight of each; top_share is the part of all runs in which a measure is chosen. Contrast f turns a cost c of a route of length L into L + f · (c − L).</source>
        <translation>Wählt erneut mit Widerstandskontrasten von 0,1 und 10, mit 20 % weniger und mehr Budget und, bei mehreren Artengruppen, mit halbem und doppeltem Gewicht jeder einzelnen; top_share ist der Anteil aller Läufe, in denen eine Maßnahme gewählt wird. Der Kontrast f macht aus den Kosten c einer Route der Länge L den Wert L + f · (c − L).</translation>
    </message>
    <message>
        <source>Chooses which proposed crossings and hedges to build within a budget, and in which order, so that the network gains most connectivity.
What counts is the gain of equivalent connectivity EC(PC), as a percentage, weighted over species groups. It is measured anew for every choice and never summed: two crossings side by side make each other less useful, several on one route may only work together. Measures of one route are therefore also tried together; then measures are exchanged as long as that wins something. Small cases (up to 10 measures that can be paid) are solved exactly.
Every run says how much any choice within the limits could win at most. Each measure has its gain alone and its gain in the sequence; what is left out says why.
The search was compared with the exact optimum on small random networks, series and parallel scenes; the documentation of core/propose/measures/prioritise.py gives the quality observed.</source>
        <translation>Wählt, welche vorgeschlagenen Querungshilfen und Hecken innerhalb eines Budgets gebaut werden sollen und in welcher Reihenfolge, sodass das Netz am meisten Konnektivität gewinnt.
Es zählt der Gewinn an äquivalenter Konnektivität EC(PC), in Prozent, gewichtet über die Artengruppen. Er wird für jede Wahl neu gemessen und nie summiert: Zwei Querungshilfen nebeneinander mindern gegenseitig ihren Nutzen, mehrere auf einer Route wirken vielleicht nur zusammen. Maßnahmen einer Route werden daher auch gemeinsam versucht; danach werden Maßnahmen ausgetauscht, solange das etwas gewinnt. Kleine Fälle (bis zu 10 bezahlbare Maßnahmen) werden exakt gelöst.
Jeder Lauf sagt, wie viel eine Wahl innerhalb der Grenzen höchstens gewinnen könnte. Jede Maßnahme hat ihren Gewinn allein und ihren Gewinn in der Reihenfolge; bei dem, was wegfällt, steht der Grund.
Die Suche wurde mit dem exakten Optimum an kleinen zufälligen Netzen, Reihen- und Parallelszenen verglichen; die Dokumentation von core/propose/measures/prioritise.py nennt die beobachtete Güte.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Chosen for this account</source>
        <translation>Für diese Bilanz gewählt</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
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
        <source>Classes that are habitat</source>
        <translation>Klassen, die Habitat sind</translation>
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
        <source>Clear width of the structure.</source>
        <translation>Lichte Weite des Bauwerks.</translation>
    </message>
    <message>
        <source>Click the corners of the boundary; a right click ends it.</source>
        <translation>Klicken Sie die Ecken der Grenze an; ein Rechtsklick beendet sie.</translation>
    </message>
    <message>
        <source>Closes a gap of {gap} m with {length} m of hedge.</source>
        <translation>Schließt eine Lücke von {gap} m mit {length} m Hecke.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code of the barrier class in the barrier table (R1 … P1).</source>
        <translation>Code der Barriereklasse in der Barrieretabelle (R1 … P1).</translation>
    </message>
    <message>
        <source>Code of the barrier class in the barrier table.</source>
        <translation>Code der Barriereklasse in der Barrieretabelle.</translation>
    </message>
    <message>
        <source>Code of the measure in the table of measures.</source>
        <translation>Code der Maßnahme in der Maßnahmentabelle.</translation>
    </message>
    <message>
        <source>Code of the reason</source>
        <translation>Code des Grundes</translation>
    </message>
    <message>
        <source>Code of the structure in the structure table (X1 …).</source>
        <translation>Code des Bauwerks in der Bauwerkstabelle (X1 …).</translation>
    </message>
    <message>
        <source>Code of the structure that is second choice.</source>
        <translation>Code des Bauwerks zweiter Wahl.</translation>
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
        <source>Columns of counted and promised km by year; the table below has the figures.</source>
        <translation>Säulen der angerechneten und zugesagten km nach Jahr; die Tabelle darunter enthält die Zahlen.</translation>
    </message>
    <message>
        <source>Columns of the raster.</source>
        <translation>Spalten des Rasters.</translation>
    </message>
    <message>
        <source>Combined site</source>
        <translation>Kombinierter Zerschneidungspunkt</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Commitments (areas)</source>
        <translation>Zusagen (Flächen)</translation>
    </message>
    <message>
        <source>Commitments (lines)</source>
        <translation>Zusagen (Linien)</translation>
    </message>
    <message>
        <source>Commitments (points)</source>
        <translation>Zusagen (Punkte)</translation>
    </message>
    <message>
        <source>Commitments added</source>
        <translation>Hinzugefügte Zusagen</translation>
    </message>
    <message>
        <source>Commitments answered</source>
        <translation>Beantwortete Zusagen</translation>
    </message>
    <message>
        <source>Commitments by status</source>
        <translation>Zusagen nach Status</translation>
    </message>
    <message>
        <source>Commitments in the plan</source>
        <translation>Zusagen im Plan</translation>
    </message>
    <message>
        <source>Commitments in the plan after this run.</source>
        <translation>Zusagen im Plan nach diesem Lauf.</translation>
    </message>
    <message>
        <source>Commitments of class {grade}</source>
        <translation>Zusagen der Klasse {grade}</translation>
    </message>
    <message>
        <source>Commitments that match no infrastructure</source>
        <translation>Zusagen, die zu keiner Infrastruktur passen</translation>
    </message>
    <message>
        <source>Commitments that were added.</source>
        <translation>Zusagen, die hinzugefügt wurden.</translation>
    </message>
    <message>
        <source>Commitments that were in the plan already</source>
        <translation>Zusagen, die schon im Plan waren</translation>
    </message>
    <message>
        <source>Commitments without identifier: {ids}. Give them one in the attribute table: uuid().</source>
        <translation>Zusagen ohne Kennung: {ids}. Geben Sie ihnen eine in der Attributtabelle: uuid().</translation>
    </message>
    <message>
        <source>Commitments {ids} are lost, but have no date of it; no year can take them off.</source>
        <translation>Die Zusagen {ids} sind verloren, haben dafür aber kein Datum; kein Jahr kann sie abziehen.</translation>
    </message>
    <message>
        <source>Commitments {ids} are realised, but have no date of it; no year can count them.</source>
        <translation>Die Zusagen {ids} sind umgesetzt, haben dafür aber kein Datum; kein Jahr kann sie anrechnen.</translation>
    </message>
    <message>
        <source>Commitments {ids} are verified, but have no date of it.</source>
        <translation>Die Zusagen {ids} sind überprüft, haben dafür aber kein Datum.</translation>
    </message>
    <message>
        <source>Commitments {ids} have a date of realisation, but their status is not realised.</source>
        <translation>Die Zusagen {ids} haben ein Datum der Umsetzung, aber ihr Status ist nicht umgesetzt.</translation>
    </message>
    <message>
        <source>Commitments {ids} have an outline that crosses itself; repair it with “Fix geometries”.</source>
        <translation>Die Zusagen {ids} haben einen Umriss, der sich selbst kreuzt; reparieren Sie ihn mit „Geometrien reparieren“.</translation>
    </message>
    <message>
        <source>Commitments {ids} have no length or area.</source>
        <translation>Die Zusagen {ids} haben weder Länge noch Fläche.</translation>
    </message>
    <message>
        <source>Commitments {ids} have no measure; they cannot be counted as managed.</source>
        <translation>Die Zusagen {ids} haben keine Maßnahme; sie können nicht als gepflegt gelten.</translation>
    </message>
    <message>
        <source>Commitments {ids} have no status; they count as ideas.</source>
        <translation>Die Zusagen {ids} haben keinen Status; sie gelten als Ideen.</translation>
    </message>
    <message>
        <source>Commitments {ids} have not been drawn yet.</source>
        <translation>Die Zusagen {ids} sind noch nicht gezeichnet.</translation>
    </message>
    <message>
        <source>Commitments {ids} were lost before they were realised or verified. Check the dates.</source>
        <translation>Die Zusagen {ids} gingen verloren, bevor sie umgesetzt oder überprüft waren. Prüfen Sie die Daten.</translation>
    </message>
    <message>
        <source>Commitments {ids} were verified before they were realised. Check both dates.</source>
        <translation>Die Zusagen {ids} wurden überprüft, bevor sie umgesetzt waren. Prüfen Sie beide Daten.</translation>
    </message>
    <message>
        <source>Commitments {ids}: municipality {code} is not in the territory of the plan.</source>
        <translation>Zusagen {ids}: Die Gemeinde {code} liegt nicht im Gebiet des Plans.</translation>
    </message>
    <message>
        <source>Commitments {ids}: municipality {code} merged; its code is {later} ({name}) now.</source>
        <translation>Zusagen {ids}: Die Gemeinde {code} hat fusioniert; ihr Code ist jetzt {later} ({name}).</translation>
    </message>
    <message>
        <source>Commitments {ids}: the table of measures has no “{value}”.</source>
        <translation>Zusagen {ids}: Die Maßnahmentabelle enthält kein „{value}“.</translation>
    </message>
    <message>
        <source>Commitments {ids}: {field} is no date of the form 2027-11-25.</source>
        <translation>Zusagen {ids}: {field} ist kein Datum der Form 2027-11-25.</translation>
    </message>
    <message>
        <source>Commitments {ids}: {field} lies in the future.</source>
        <translation>Zusagen {ids}: {field} liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>Commitments {ids}: “{code}” is no NIS code of five digits.</source>
        <translation>Zusagen {ids}: „{code}“ ist kein NIS-Code mit fünf Ziffern.</translation>
    </message>
    <message>
        <source>Commitments {ids}: “{value}” is no {field}; known are {allowed}.</source>
        <translation>Zusagen {ids}: „{value}“ ist kein Wert für {field}; bekannt sind {allowed}.</translation>
    </message>
    <message>
        <source>Committed management by measure</source>
        <translation>Zugesagte Pflege nach Maßnahme</translation>
    </message>
    <message>
        <source>Compare plans</source>
        <translation>Pläne vergleichen</translation>
    </message>
    <message>
        <source>Compared on</source>
        <translation>Verglichen am</translation>
    </message>
    <message>
        <source>Comparison to read</source>
        <translation>Vergleich zum Lesen</translation>
    </message>
    <message>
        <source>Comparison with the law</source>
        <translation>Vergleich mit dem Gesetz</translation>
    </message>
    <message>
        <source>Compatible with planned works (5.4)</source>
        <translation>Vereinbar mit geplanten Arbeiten (5.4)</translation>
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
        <source>Computations and their parameters</source>
        <translation>Berechnungen und ihre Parameter</translation>
    </message>
    <message>
        <source>Computations from</source>
        <translation>Berechnungen vom</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Computed by GreenBlue; the annex lists each run with its data, its parameters and its date.</source>
        <translation>Von GreenBlue berechnet; der Anhang nennt jeden Lauf mit seinen Daten, seinen Parametern und seinem Datum.</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation>Berechnet am</translation>
    </message>
    <message>
        <source>Computed: {answer}, {why}.</source>
        <translation>Berechnet: {answer}, {why}.</translation>
    </message>
    <message>
        <source>Concrete median</source>
        <translation>Betonschutzwand in der Mitte</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
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
        <source>Constraints on commitments</source>
        <translation>Einschränkungen für die Zusagen</translation>
    </message>
    <message>
        <source>Constraints on proposed hedges</source>
        <translation>Einschränkungen für die vorgeschlagenen Hecken</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Contrast (times that of the table)</source>
        <translation>Kontrast (Vielfaches des Werts der Tabelle)</translation>
    </message>
    <message>
        <source>Contrast of the resistance</source>
        <translation>Kontrast des Widerstands</translation>
    </message>
    <message>
        <source>Contrast: all ground that is dearer than habitat taken a tenth or ten times as dear, the routes as they are. Where the figures differ little, little rests on the resistance values.</source>
        <translation>Kontrast: aller Boden, der teurer ist als Lebensraum, ein Zehntel oder zehnmal so teuer gerechnet, bei gleichen Wegen. Wo sich die Zahlen wenig unterscheiden, hängt wenig von den Widerstandswerten ab.</translation>
    </message>
    <message>
        <source>Coordinate reference system of the layers; it should be in metres. Left empty, it is Belgian Lambert 72 (EPSG:31370) within Belgium and the UTM zone elsewhere.</source>
        <translation>Koordinatenreferenzsystem der Layer, möglichst in Metern. Leer: in Belgien das belgische Lambert 72 (EPSG:31370), anderswo die UTM-Zone.</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Koordinatensystem</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>Copse planted</source>
        <translation>Feldgehölz gepflanzt</translation>
    </message>
    <message>
        <source>Copy of resources/rules/barriers.csv; sections whose barrier effect on the guild is below 0.2 get no proposal.</source>
        <translation>Kopie von resources/rules/barriers.csv; Abschnitte, deren Barrierewirkung auf die Gilde unter 0,2 liegt, erhalten keinen Vorschlag.</translation>
    </message>
    <message>
        <source>Copy of resources/rules/crossing_weights.csv with weights and distances of your own.</source>
        <translation>Kopie von resources/rules/crossing_weights.csv mit eigenen Gewichten und Abständen.</translation>
    </message>
    <message>
        <source>Copy of resources/rules/decisions.csv with rules of your own: which structure where; the first line whose condition holds wins.</source>
        <translation>Kopie von resources/rules/decisions.csv mit eigenen Regeln: welches Bauwerk wo; die erste Zeile, deren Bedingung zutrifft, gilt.</translation>
    </message>
    <message>
        <source>Copy of resources/rules/structures.csv with dimensions and unit costs of your own.</source>
        <translation>Kopie von resources/rules/structures.csv mit eigenen Maßen und Einheitspreisen.</translation>
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
        <source>Corridors of these links need more memory than allowed and are left out: {ids}</source>
        <translation>Korridore dieser Verbindungen brauchen mehr Speicher als erlaubt und werden weggelassen: {ids}</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost (€)</source>
        <translation>Kosten (€)</translation>
    </message>
    <message>
        <source>Cost and gain</source>
        <translation>Kosten und Gewinn</translation>
    </message>
    <message>
        <source>Cost for each metre of the path.</source>
        <translation>Kosten je Meter des Weges.</translation>
    </message>
    <message>
        <source>Cost of all hedges (€)</source>
        <translation>Kosten aller Hecken (€)</translation>
    </message>
    <message>
        <source>Cost of all measures up to this step.</source>
        <translation>Kosten aller Maßnahmen bis zu diesem Schritt.</translation>
    </message>
    <message>
        <source>Cost of all proposals (euro)</source>
        <translation>Kosten aller Vorschläge (Euro)</translation>
    </message>
    <message>
        <source>Cost of all that counts or is planned</source>
        <translation>Kosten von allem, was angerechnet wird oder geplant ist</translation>
    </message>
    <message>
        <source>Cost of the best path in effective metres (metres times resistance).</source>
        <translation>Kosten des besten Weges in effektiven Metern (Meter mal Widerstand).</translation>
    </message>
    <message>
        <source>Cost of the chosen measures (€)</source>
        <translation>Kosten der gewählten Maßnahmen (€)</translation>
    </message>
    <message>
        <source>Cost of the commitments (known for {known} of {all})</source>
        <translation>Kosten der Zusagen (bekannt für {known} von {all})</translation>
    </message>
    <message>
        <source>Cost of the link</source>
        <translation>Kosten der Verbindung</translation>
    </message>
    <message>
        <source>Cost of the measure.</source>
        <translation>Kosten der Maßnahme.</translation>
    </message>
    <message>
        <source>Cost of this measure and all before it.</source>
        <translation>Kosten dieser Maßnahme und aller davor.</translation>
    </message>
    <message>
        <source>Cost of what counts</source>
        <translation>Kosten dessen, was angerechnet wird</translation>
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
        <source>Cost so far</source>
        <translation>Kosten bis hier</translation>
    </message>
    <message>
        <source>Cost to which each link is improved</source>
        <translation>Kosten, auf die jede Verbindung verbessert wird</translation>
    </message>
    <message>
        <source>Cost, high</source>
        <translation>Kosten, hoch</translation>
    </message>
    <message>
        <source>Cost, low</source>
        <translation>Kosten, niedrig</translation>
    </message>
    <message>
        <source>Costs and funding</source>
        <translation>Kosten und Finanzierung</translation>
    </message>
    <message>
        <source>Costs are given as ranges in the prices of the year stated. They are no bids.</source>
        <translation>Kosten sind als Spannen in den Preisen des genannten Jahres angegeben. Sie sind keine Angebote.</translation>
    </message>
    <message>
        <source>Costs are raised to the prices of this year.</source>
        <translation>Kosten werden auf die Preise dieses Jahres hochgerechnet.</translation>
    </message>
    <message>
        <source>Costs are spread by numba.</source>
        <translation>Kosten werden mit numba ausgebreitet.</translation>
    </message>
    <message>
        <source>Costs of all proposals</source>
        <translation>Kosten aller Vorschläge</translation>
    </message>
    <message>
        <source>Costs of commitments are those entered in the plan.</source>
        <translation>Die Kosten der Zusagen sind die im Plan eingetragenen.</translation>
    </message>
    <message>
        <source>Costs of hedges are unit prices for planting, protection and first care, in the prices of the base year.</source>
        <translation>Die Kosten der Hecken sind Einheitspreise für Pflanzung, Schutz und erste Pflege, in den Preisen des Basisjahres.</translation>
    </message>
    <message>
        <source>Costs of structures are unit prices of built examples or expert defaults, without VAT unless said, in the prices of the base year; low and high show the spread of prices, not a bid.</source>
        <translation>Die Kosten der Bauwerke sind Einheitspreise gebauter Beispiele oder Experten-Standardwerte, wenn nicht anders gesagt ohne MwSt., in den Preisen des Basisjahres; niedrig und hoch zeigen die Preisspanne, kein Angebot.</translation>
    </message>
    <message>
        <source>Costs of the commitments by status</source>
        <translation>Kosten der Zusagen nach Status</translation>
    </message>
    <message>
        <source>Count commitments that do no more than the law asks.</source>
        <translation>Zusagen anrechnen, die nicht mehr tun, als das Gesetz verlangt.</translation>
    </message>
    <message>
        <source>Count commitments that do no more than the law asks. By default they are reported apart.</source>
        <translation>Zusagen anrechnen, die nicht mehr tun, als das Gesetz verlangt. Standardmäßig werden sie gesondert ausgewiesen.</translation>
    </message>
    <message>
        <source>Count what the law asks anyway</source>
        <translation>Auch anrechnen, was das Gesetz ohnehin verlangt</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Angerechnet</translation>
    </message>
    <message>
        <source>Counted (km)</source>
        <translation>Angerechnet (km)</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Angerechnet von</translation>
    </message>
    <message>
        <source>Counted, or why not</source>
        <translation>Angerechnet, oder warum nicht</translation>
    </message>
    <message>
        <source>Counted: realised or verified</source>
        <translation>Angerechnet: umgesetzt oder überprüft</translation>
    </message>
    <message>
        <source>Counting rule</source>
        <translation>Zählregel</translation>
    </message>
    <message>
        <source>Counting rule of your own</source>
        <translation>Eigene Zählregel</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Counts how many kilometres a plan contributes to the two targets: managed linear infrastructure (I, axis-km) and landscape elements (II, element-km), which are never added.
Each commitment is matched to an infrastructure axis, by the axis and chainage that it names or else by its geometry, and becomes intervals with a side. Each metre of axis counts once, whatever the carriageways, tracks, sides, owners and overlapping commitments. Everything that is not counted is in the ledger too, with the reason: counted for another commitment, only what the law asks, a knock-out question not passed, not realised yet, lost, no infrastructure near.
The account to read prints the counting rule with all its numbers (defaults of GreenBlue are marked [P]); every figure in it leads to the rows of the ledger, and every row to the map.
Lengths of record are those on the ellipsoid, whatever the coordinate system of the layers; planar lengths stand beside them as a check.</source>
        <translation>Zählt, wie viele Kilometer ein Plan zu den beiden Zielen beiträgt: gepflegte lineare Infrastruktur (I, Achs-km) und Landschaftselemente (II, Element-km), die nie addiert werden.
Jede Zusage wird einer Infrastrukturachse zugeordnet, nach der Achse und Stationierung, die sie nennt, sonst nach ihrer Geometrie, und wird zu Intervallen mit einer Seite. Jeder Meter Achse zählt einmal, gleich wie viele Fahrbahnen, Gleise, Seiten, Eigentümer und sich überlagernde Zusagen es gibt. Was nicht angerechnet wird, steht ebenfalls im Kontobuch, mit dem Grund: für eine andere Zusage angerechnet, nur was das Gesetz verlangt, eine K.-o.-Frage nicht bestanden, noch nicht umgesetzt, verloren, keine Infrastruktur in der Nähe.
Die Bilanz zum Lesen druckt die Zählregel mit all ihren Zahlen ab (Standardwerte von GreenBlue sind mit [P] gekennzeichnet); jede Zahl darin führt zu den Zeilen des Kontobuchs und jede Zeile zur Karte.
Maßgeblich sind die Längen auf dem Ellipsoid, gleich welches Koordinatensystem die Layer haben; ebene Längen stehen zur Kontrolle daneben.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Bedeckung</translation>
    </message>
    <message>
        <source>Cover class</source>
        <translation>Bodenbedeckungsklasse</translation>
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
        <source>Coverage: sides managed of two</source>
        <translation>Abdeckung: gepflegte Seiten von zweien</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Create a plan</source>
        <translation>Plan erstellen</translation>
    </message>
    <message>
        <source>Create the dossier</source>
        <translation>Dossier erstellen</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Criterion: weighted mean of its answers (yes 1, partly ½, no 0; not applicable left out). Total: weighted mean of the criteria, shown when 80 % of the questions are answered. A from 80, B from 60, C from 40.</source>
        <translation>Kriterium: gewichtetes Mittel seiner Antworten (ja 1, teilweise ½, nein 0; nicht zutreffend weggelassen). Gesamt: gewichtetes Mittel der Kriterien, angezeigt, wenn 80 % der Fragen beantwortet sind. A ab 80, B ab 60, C ab 40.</translation>
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
        <source>Crossings</source>
        <translation>Querungshilfen</translation>
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
        <source>Crossings, direct</source>
        <translation>Querungen, direkt</translation>
    </message>
    <message>
        <source>Crossings, direct (km)</source>
        <translation>Querungshilfen, direkt (km)</translation>
    </message>
    <message>
        <source>Crossings, direct and indirect</source>
        <translation>Querungshilfen, direkt und indirekt</translation>
    </message>
    <message>
        <source>Crossings, indirect</source>
        <translation>Querungen, indirekt</translation>
    </message>
    <message>
        <source>Crossings, indirect (km)</source>
        <translation>Querungshilfen, indirekt (km)</translation>
    </message>
    <message>
        <source>Crossings, indirect, good (km)</source>
        <translation>Querungshilfen, indirekt, gut (km)</translation>
    </message>
    <message>
        <source>Crossings, indirect, moderate (km)</source>
        <translation>Querungshilfen, indirekt, mäßig (km)</translation>
    </message>
    <message>
        <source>Crossings: direct is the width of the structure; indirect is the axis along which fences guide to it, on each side up to {reach_good} (good) and {reach_moderate} (moderate) daily ranges of its guild. They are a part of target I told apart, not added to it.</source>
        <translation>Querungshilfen: Direkt ist die Breite des Bauwerks; indirekt ist die Achse, entlang derer Zäune zu ihm leiten, auf jeder Seite bis zu {reach_good} (gut) und {reach_moderate} (mäßig) täglichen Aktionsradien seiner Gilde. Sie sind ein gesondert genannter Teil von Ziel I und werden nicht dazugezählt.</translation>
    </message>
    <message>
        <source>Culvert</source>
        <translation>Durchlass</translation>
    </message>
    <message>
        <source>Culvert with dry ledge</source>
        <translation>Durchlass mit trockener Berme</translation>
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
        <source>Current or movement</source>
        <translation>Strom oder Bewegung</translation>
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
        <source>Curve of gain and cost</source>
        <translation>Kurve von Gewinn und Kosten</translation>
    </message>
    <message>
        <source>Curve of the gain in hectares against the cost in euro, measure by measure; the table below has the figures.</source>
        <translation>Kurve des Gewinns in Hektar gegen die Kosten in Euro, Maßnahme für Maßnahme; die Tabelle darunter enthält die Zahlen.</translation>
    </message>
    <message>
        <source>D (below 40)</source>
        <translation>D (unter 40)</translation>
    </message>
    <message>
        <source>Daily range λ of the guild of a crossing that says none</source>
        <translation>Täglicher Aktionsradius λ der Gilde einer Querungshilfe, die keine nennt</translation>
    </message>
    <message>
        <source>Dam</source>
        <translation>Damm</translation>
    </message>
    <message>
        <source>Data and licences</source>
        <translation>Daten und Lizenzen</translation>
    </message>
    <message>
        <source>Data: {credit}</source>
        <translation>Daten: {credit}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date and time of the last change (UTC, ISO 8601).</source>
        <translation>Datum und Uhrzeit der letzten Änderung (UTC, ISO 8601).</translation>
    </message>
    <message>
        <source>Date and time of the run (UTC, ISO 8601).</source>
        <translation>Datum und Uhrzeit des Laufs (UTC, ISO 8601).</translation>
    </message>
    <message>
        <source>Date and time when it was made (UTC, ISO 8601).</source>
        <translation>Datum und Uhrzeit der Erstellung (UTC, ISO 8601).</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Datum der Veröffentlichung</translation>
    </message>
    <message>
        <source>Date of publication (YYYY-MM-DD)</source>
        <translation>Datum der Veröffentlichung (JJJJ-MM-TT)</translation>
    </message>
    <message>
        <source>Date of removal</source>
        <translation>Datum der Beseitigung</translation>
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
        <source>Dearest link once mended (effective metres; no limit when empty)</source>
        <translation>Teuerste Verbindung nach dem Beheben (effektive Meter; leer: keine Grenze)</translation>
    </message>
    <message>
        <source>Dearest path that takes current (times the least cost)</source>
        <translation>Teuerster Weg, der Strom erhält (Vielfaches der geringsten Kosten)</translation>
    </message>
    <message>
        <source>Decided, with budget</source>
        <translation>Beschlossen, mit Budget</translation>
    </message>
    <message>
        <source>Decision rule</source>
        <translation>Entscheidungsregel</translation>
    </message>
    <message>
        <source>Decision table of your own</source>
        <translation>Eigene Entscheidungstabelle</translation>
    </message>
    <message>
        <source>Decision, budget line</source>
        <translation>Beschluss, Haushaltsposten</translation>
    </message>
    <message>
        <source>Degree of division</source>
        <translation>Zerteilungsgrad</translation>
    </message>
    <message>
        <source>Degree of urbanisation</source>
        <translation>Verstädterungsgrad</translation>
    </message>
    <message>
        <source>Degree of urbanisation (1, 2 or 3)</source>
        <translation>Verstädterungsgrad (1, 2 oder 3)</translation>
    </message>
    <message>
        <source>Design drawing, lighting plan</source>
        <translation>Entwurfsplan, Beleuchtungsplan</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Different bundles combine within</source>
        <translation>Verschiedene Bündel werden kombiniert innerhalb von</translation>
    </message>
    <message>
        <source>Different roads, railways and canals that run nearer to each other than this make a combined site, in metres [P].</source>
        <translation>Verschiedene Straßen, Bahnstrecken und Kanäle, die näher beieinander verlaufen, bilden einen kombinierten Zerschneidungspunkt, in Metern [P].</translation>
    </message>
    <message>
        <source>Dispersal distance</source>
        <translation>Ausbreitungsdistanz</translation>
    </message>
    <message>
        <source>Dispersal distance (effective metres)</source>
        <translation>Ausbreitungsdistanz (effektive Meter)</translation>
    </message>
    <message>
        <source>Dispersal distance of each species group</source>
        <translation>Ausbreitungsdistanz jeder Artengruppe</translation>
    </message>
    <message>
        <source>Dispersal distance of each species group, with a semicolon between; the one above for all when empty.</source>
        <translation>Ausbreitungsdistanz jeder Artengruppe, mit Semikolon dazwischen; leer: die obige für alle.</translation>
    </message>
    <message>
        <source>Dispersal distances and resistances of species groups are expert defaults; the annex lists those used.</source>
        <translation>Ausbreitungsdistanzen und Widerstände der Artengruppen sind Experten-Standardwerte; der Anhang nennt die verwendeten.</translation>
    </message>
    <message>
        <source>Distance between crossings (m; that of the guild when empty)</source>
        <translation>Abstand zwischen Querungshilfen (m; leer: der der Gilde)</translation>
    </message>
    <message>
        <source>Distance from parcel limits</source>
        <translation>Abstand von Parzellengrenzen</translation>
    </message>
    <message>
        <source>Distance from the start of the section.</source>
        <translation>Entfernung vom Anfang des Abschnitts.</translation>
    </message>
    <message>
        <source>Distance of candidate places</source>
        <translation>Abstand der möglichen Standorte</translation>
    </message>
    <message>
        <source>Distance rules met by the proposed hedges</source>
        <translation>Abstandsregeln, die die vorgeschlagenen Hecken einhalten</translation>
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
        <source>Distances, least lengths, species, costs and subsidy of the region.</source>
        <translation>Abstände, Mindestlängen, Arten, Kosten und Zuschüsse der Region.</translation>
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
        <source>Do the plants have a certified local origin?</source>
        <translation>Haben die Pflanzen eine zertifizierte gebietseigene Herkunft?</translation>
    </message>
    <message>
        <source>Does it also serve water or soil?</source>
        <translation>Dient sie auch dem Wasser oder dem Boden?</translation>
    </message>
    <message>
        <source>Does it avoid new casualties?</source>
        <translation>Vermeidet sie neue Tieropfer?</translation>
    </message>
    <message>
        <source>Does it connect to existing landscape elements?</source>
        <translation>Schließt sie an vorhandene Landschaftselemente an?</translation>
    </message>
    <message>
        <source>Does it go beyond what the law demands already?</source>
        <translation>Geht sie über das hinaus, was das Gesetz bereits verlangt?</translation>
    </message>
    <message>
        <source>Does it improve connectivity for at least one named species group, by closing a gap or lowering a barrier?</source>
        <translation>Verbessert sie die Konnektivität für mindestens eine benannte Artengruppe, indem sie eine Lücke schließt oder eine Barriere senkt?</translation>
    </message>
    <message>
        <source>Does it suit the habitat that is there?</source>
        <translation>Passt sie zum vorhandenen Habitat?</translation>
    </message>
    <message>
        <source>Does the action lie in, or join, at least two zones of the green-blue network?</source>
        <translation>Liegt die Maßnahme in mindestens zwei Zonen des grün-blauen Netzes oder verbindet sie diese?</translation>
    </message>
    <message>
        <source>Done on {date}.</source>
        <translation>Erledigt am {date}.</translation>
    </message>
    <message>
        <source>Done on {date}; changed since then: {newer}.</source>
        <translation>Erledigt am {date}; seitdem geändert: {newer}.</translation>
    </message>
    <message>
        <source>Dossier (HTML)</source>
        <translation>Dossier (HTML)</translation>
    </message>
    <message>
        <source>Dossier (ODT)</source>
        <translation>Dossier (ODT)</translation>
    </message>
    <message>
        <source>Dossier (PDF)</source>
        <translation>Dossier (PDF)</translation>
    </message>
    <message>
        <source>Doubtful matches</source>
        <translation>Zweifelhafte Zuordnungen</translation>
    </message>
    <message>
        <source>Draw the boundary on the map</source>
        <translation>Die Grenze auf der Karte zeichnen</translation>
    </message>
    <message>
        <source>Drawing of the section</source>
        <translation>Zeichnung des Querschnitts</translation>
    </message>
    <message>
        <source>Drawn ÷ axis</source>
        <translation>Gezeichnet ÷ Achse</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Duration (years)</source>
        <translation>Laufzeit (Jahre)</translation>
    </message>
    <message>
        <source>E&amp;vidence (asked: {evidence})</source>
        <translation>Nach&amp;weis (verlangt: {evidence})</translation>
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
        <source>EC so far</source>
        <translation>EC bis hier</translation>
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
        <source>Each carriageway, track and segment by itself, on the ellipsoid, as a check against the register: this counts towards no target. An axis of several managers is shared by the lengths of their lines.</source>
        <translation>Jede Fahrbahn, jedes Gleis und jeder Abschnitt für sich, auf dem Ellipsoid, zum Abgleich mit dem Register: Das zählt für kein Ziel. Eine Achse mehrerer Verwalter wird nach der Länge ihrer Linien geteilt.</translation>
    </message>
    <message>
        <source>Each commitment is judged by 24 questions on six criteria. Answers without evidence count half.</source>
        <translation>Jede Zusage wird mit 24 Fragen zu sechs Kriterien beurteilt. Antworten ohne Nachweis zählen halb.</translation>
    </message>
    <message>
        <source>Each dot is a measure, in the order of the sequence. Where the curve is flat, the first measures of a route pay off only when its last one is there.</source>
        <translation>Jeder Punkt ist eine Maßnahme, in der Folge der Reihenfolge. Wo die Kurve flach ist, lohnen sich die ersten Maßnahmen einer Route erst, wenn ihre letzte da ist.</translation>
    </message>
    <message>
        <source>Each kilometre of infrastructure counts once along its axis, whatever the number of carriageways, tracks, sides, owners, measures or commitments. The Alliance has published no counting rule; this is GreenBlue&apos;s.</source>
        <translation>Jeder Kilometer Infrastruktur zählt einmal entlang seiner Achse, gleich wie viele Fahrbahnen, Gleise, Seiten, Eigentümer, Maßnahmen oder Zusagen es gibt. Die Alliance hat keine Zählregel veröffentlicht; diese ist die von GreenBlue.</translation>
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
        <source>Ecoduct</source>
        <translation>Grünbrücke</translation>
    </message>
    <message>
        <source>Ecological management</source>
        <translation>Ökologische Pflege</translation>
    </message>
    <message>
        <source>Edges of parcels, fields, roads, tracks or water, as lines or polygons. Where none are given they are derived: outlines of parcels and land cover, both sides of roads and watercourses. Limits of parcels are added where that layer is given.</source>
        <translation>Ränder von Parzellen, Feldern, Straßen, Feldwegen oder Gewässern, als Linien oder Polygone. Wo keine angegeben sind, werden sie abgeleitet: Umrisse von Parzellen und Bodenbedeckung, beide Seiten von Straßen und Gewässern. Parzellengrenzen kommen hinzu, wo dieser Layer angegeben ist.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit status, year and other values in the list</source>
        <translation>Status, Jahr und andere Werte in der Liste bearbeiten</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
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
        <source>Effective mesh size (CUT), last measured</source>
        <translation>Effektive Maschenweite (CUT), zuletzt gemessen</translation>
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
        <source>Effective mesh size with the cross-boundary procedure; Jaeger 2000, Moser and others 2007.</source>
        <translation>Effektive Maschenweite nach dem grenzübergreifenden Verfahren; Jaeger 2000, Moser und andere 2007.</translation>
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
        <source>Effective metres that it costs more at least to pass over 50 m beside the path where that is hardest; empty where no way within the slack does, the link is short, or no slack was given.</source>
        <translation>Effektive Meter, die es mindestens mehr kostet, über 50 m neben dem Weg zu gehen, wo das am schwersten ist; leer, wo es im Spielraum keinen solchen Weg gibt, die Verbindung kurz ist oder kein Spielraum angegeben wurde.</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Wirkungen</translation>
    </message>
    <message>
        <source>Effects on species groups that are not asked for are left out: {names}</source>
        <translation>Wirkungen auf nicht verlangte Artengruppen werden weggelassen: {names}</translation>
    </message>
    <message>
        <source>Element (e) or wood (w) at one end and its feature id; the patch for links.</source>
        <translation>Element (e) oder Gehölz (w) an einem Ende und seine Objekt-ID; bei Verbindungen die Habitatfläche.</translation>
    </message>
    <message>
        <source>Element counted for another, or there before</source>
        <translation>Element für eine andere Zusage angerechnet oder schon vorher da</translation>
    </message>
    <message>
        <source>Element-km of a status that does not count yet.</source>
        <translation>Element-km mit einem Stand, der noch nicht zählt.</translation>
    </message>
    <message>
        <source>Element-km that count towards target II, net.</source>
        <translation>Element-km, die für Ziel II zählen, netto.</translation>
    </message>
    <message>
        <source>Element-km that count towards target II, removals taken off.</source>
        <translation>Element-km, die für Ziel II zählen, Beseitigungen abgezogen.</translation>
    </message>
    <message>
        <source>Element-km that the law asks anyway.</source>
        <translation>Element-km, die das Gesetz ohnehin verlangt.</translation>
    </message>
    <message>
        <source>Element-km times the probability of their status, what is not realised yet included.</source>
        <translation>Element-km mal Wahrscheinlichkeit ihres Status, noch nicht Umgesetztes eingeschlossen.</translation>
    </message>
    <message>
        <source>Elements that were removed: taken off the landscape elements.</source>
        <translation>Beseitigte Elemente: von den Landschaftselementen abgezogen.</translation>
    </message>
    <message>
        <source>Elevation model</source>
        <translation>Höhenmodell</translation>
    </message>
    <message>
        <source>Elevation model, for cuttings and embankments. Without one the lie of the land is “at grade, not verified”.</source>
        <translation>Höhenmodell, für Einschnitte und Dammlagen. Ohne ein solches ist die Geländelage „geländegleich, nicht überprüft“.</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Förderfähig</translation>
    </message>
    <message>
        <source>Ellipsoid</source>
        <translation>Ellipsoid</translation>
    </message>
    <message>
        <source>Ellipsoid and plane</source>
        <translation>Ellipsoid und Ebene</translation>
    </message>
    <message>
        <source>Empty where the plan does not say.</source>
        <translation>Leer, wo der Plan nichts dazu sagt.</translation>
    </message>
    <message>
        <source>End of the year</source>
        <translation>Ende des Jahres</translation>
    </message>
    <message>
        <source>Entered in the plan by its authors.</source>
        <translation>Von den Autoren in den Plan eingetragen.</translation>
    </message>
    <message>
        <source>Environmental and ecological qualities</source>
        <translation>Umwelt- und ökologische Qualitäten</translation>
    </message>
    <message>
        <source>Equivalent connectivity (EC, in hectares): the size of one single patch that would be worth as much as the whole network; Saura, Estreguil, Mouton and Rodríguez-Freire 2011.</source>
        <translation>Äquivalente Konnektivität (EC, in Hektar): die Größe einer einzigen Habitatfläche, die so viel wert wäre wie das ganze Netz; Saura, Estreguil, Mouton und Rodríguez-Freire 2011.</translation>
    </message>
    <message>
        <source>Equivalent connectivity EC with the chosen measures</source>
        <translation>Äquivalente Konnektivität EC mit den gewählten Maßnahmen</translation>
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
        <source>Equivalent connectivity EC, last measured</source>
        <translation>Äquivalente Konnektivität EC, zuletzt gemessen</translation>
    </message>
    <message>
        <source>Equivalent connectivity after</source>
        <translation>Äquivalente Konnektivität nachher</translation>
    </message>
    <message>
        <source>Equivalent connectivity after this step.</source>
        <translation>Äquivalente Konnektivität nach diesem Schritt.</translation>
    </message>
    <message>
        <source>Equivalent connectivity before</source>
        <translation>Äquivalente Konnektivität vorher</translation>
    </message>
    <message>
        <source>Equivalent connectivity before and after</source>
        <translation>Äquivalente Konnektivität vorher und nachher</translation>
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
        <source>Equivalent connectivity of the network as it is, weighted over species groups.</source>
        <translation>Äquivalente Konnektivität des Netzes, wie es ist, gewichtet über die Artengruppen.</translation>
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
        <source>Equivalent connectivity says in hectares how well the network hangs together for a species group. The gain of a plan is what it adds to that figure.</source>
        <translation>Die äquivalente Konnektivität sagt in Hektar, wie gut das Netz für eine Artengruppe zusammenhängt. Der Gewinn eines Plans ist das, was er dieser Zahl hinzufügt.</translation>
    </message>
    <message>
        <source>Equivalent connectivity that it wins alone.</source>
        <translation>Äquivalente Konnektivität, die sie allein gewinnt.</translation>
    </message>
    <message>
        <source>Equivalent connectivity with the chosen measures.</source>
        <translation>Äquivalente Konnektivität mit den gewählten Maßnahmen.</translation>
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
        <source>Equivalent connectivity with this measure and all before it, weighted over species groups.</source>
        <translation>Äquivalente Konnektivität mit dieser Maßnahme und allen davor, gewichtet über die Artengruppen.</translation>
    </message>
    <message>
        <source>Equivalent connectivity won by this crossing alone; empty where not computed.</source>
        <translation>Äquivalente Konnektivität, die diese Querungshilfe allein gewinnt; leer, wo nicht berechnet.</translation>
    </message>
    <message>
        <source>Equivalent connectivity {ec}, components: {count}.</source>
        <translation>Äquivalente Konnektivität {ec}, Komponenten: {count}.</translation>
    </message>
    <message>
        <source>Equivalent connectivity, cost and length after each step, for each species group and for all.</source>
        <translation>Äquivalente Konnektivität, Kosten und Länge nach jedem Schritt, für jede Artengruppe und für alle.</translation>
    </message>
    <message>
        <source>Equivalent length of areas</source>
        <translation>Äquivalente Länge der Flächen</translation>
    </message>
    <message>
        <source>Equivalent of areas (km, in no total)</source>
        <translation>Äquivalent der Flächen (km, in keiner Summe)</translation>
    </message>
    <message>
        <source>Estimate by the rule set; 0 where the hedge is not eligible.</source>
        <translation>Schätzung nach dem Regelwerk; 0, wo die Hecke nicht förderfähig ist.</translation>
    </message>
    <message>
        <source>Every stretch, and whether it counts</source>
        <translation>Jede Strecke, und ob sie angerechnet wird</translation>
    </message>
    <message>
        <source>Everything counts, or stands in the tables above.</source>
        <translation>Alles wird angerechnet oder steht in den Tabellen oben.</translation>
    </message>
    <message>
        <source>Everything that the figures rest on: assumptions, methods, sources, data with their licences, and each computation with its parameters.</source>
        <translation>Alles, worauf die Zahlen beruhen: Annahmen, Methoden, Quellen, Daten mit ihren Lizenzen und jede Berechnung mit ihren Parametern.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Evidence and checklist</source>
        <translation>Nachweis und Checkliste</translation>
    </message>
    <message>
        <source>Evidence that is not in the folders DCIM or evidence beside the plan, and so is not shown: {names}.</source>
        <translation>Nachweise, die nicht in den Ordnern DCIM oder evidence neben dem Plan liegen und daher nicht gezeigt werden: {names}.</translation>
    </message>
    <message>
        <source>Evidence {ids} belongs to no commitment of the plan; it is kept.</source>
        <translation>Der Nachweis {ids} gehört zu keiner Zusage des Plans; er bleibt erhalten.</translation>
    </message>
    <message>
        <source>Existing bridge or underpass, shared</source>
        <translation>Vorhandene Brücke oder Unterführung, mitgenutzt</translation>
    </message>
    <message>
        <source>Existing passage</source>
        <translation>Vorhandene Querung</translation>
    </message>
    <message>
        <source>Existing passages</source>
        <translation>Bestehende Querungen</translation>
    </message>
    <message>
        <source>Existing passages are not known.</source>
        <translation>Vorhandene Querungen sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Existing passages; take the place of those of the extract.</source>
        <translation>Vorhandene Querungen; sie treten an die Stelle derer des Auszugs.</translation>
    </message>
    <message>
        <source>Expected infrastructure (km)</source>
        <translation>Erwartete Infrastruktur (km)</translation>
    </message>
    <message>
        <source>Expected kilometres</source>
        <translation>Erwartete Kilometer</translation>
    </message>
    <message>
        <source>Expected landscape elements (km)</source>
        <translation>Erwartete Landschaftselemente (km)</translation>
    </message>
    <message>
        <source>Expected or real cost.</source>
        <translation>Erwartete oder tatsächliche Kosten.</translation>
    </message>
    <message>
        <source>Expected with plans (km)</source>
        <translation>Erwartet mit Planungen (km)</translation>
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
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Farthest a commitment may lie from the edge of the infrastructure it is about</source>
        <translation>Wie weit eine Zusage höchstens vom Rand der Infrastruktur liegen darf, um die es geht</translation>
    </message>
    <message>
        <source>Farthest from the edge of the infrastructure</source>
        <translation>Größter Abstand vom Rand der Infrastruktur</translation>
    </message>
    <message>
        <source>Farthest patches (effective metres; by guild when empty)</source>
        <translation>Fernste Habitatflächen (effektive Meter; leer: nach Gilde)</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation>Machbarkeit</translation>
    </message>
    <message>
        <source>Feature id of one of the two patches of the link.</source>
        <translation>Objekt-ID einer der beiden Habitatflächen der Verbindung.</translation>
    </message>
    <message>
        <source>Feature id of the existing bridge, underpass or culvert that it uses.</source>
        <translation>Objekt-ID der vorhandenen Brücke, Unterführung oder des Durchlasses, die sie nutzt.</translation>
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
        <translation>Objekt-IDs der Korridore, die an diesem Punkt zerschnitten werden.</translation>
    </message>
    <message>
        <source>Feature ids of the habitat polygons of the patch.</source>
        <translation>Objekt-IDs der Habitatpolygone der Fläche.</translation>
    </message>
    <message>
        <source>Feature ids of the lines it was made of, by layer.</source>
        <translation>Objekt-IDs der Linien, aus denen es entstand, nach Layer.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Features of all layers that could not be used.</source>
        <translation>Objekte aller Layer, die nicht verwendet werden konnten.</translation>
    </message>
    <message>
        <source>Features of the given layers without usable geometry.</source>
        <translation>Objekte der angegebenen Layer ohne brauchbare Geometrie.</translation>
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
        <source>Features that a step left out, because they have no usable geometry; the log names them.</source>
        <translation>Objekte, die ein Schritt ausgelassen hat, weil sie keine brauchbare Geometrie haben; das Protokoll nennt sie.</translation>
    </message>
    <message>
        <source>Features that were in the plan already and were not added again.</source>
        <translation>Objekte, die schon im Plan waren und nicht erneut hinzugefügt wurden.</translation>
    </message>
    <message>
        <source>Features without usable geometry.</source>
        <translation>Objekte ohne brauchbare Geometrie.</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>Zaun</translation>
    </message>
    <message>
        <source>Fence-guided length on each side of a crossing that counts as good (daily ranges of the guild)</source>
        <translation>Zaungeleitete Länge auf jeder Seite einer Querungshilfe, die als gut gilt (tägliche Aktionsradien der Gilde)</translation>
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
        <source>Fences, walls and weirs; take the place of those of the extract.</source>
        <translation>Zäune, Mauern und Wehre; sie treten an die Stelle derer des Auszugs.</translation>
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
        <source>Field of drawn features with the code of the measure; it goes before the measure chosen for all.</source>
        <translation>Feld der gezeichneten Objekte mit dem Code der Maßnahme; es geht der für alle gewählten Maßnahme vor.</translation>
    </message>
    <message>
        <source>Field of measures of which one is taken</source>
        <translation>Feld von Maßnahmen, von denen eine genommen wird</translation>
    </message>
    <message>
        <source>Field of measures that are taken together</source>
        <translation>Feld von Maßnahmen, die zusammen genommen werden</translation>
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
        <source>Field of the attribute of patches</source>
        <translation>Feld mit dem Attribut der Habitatflächen</translation>
    </message>
    <message>
        <source>Field of the cost</source>
        <translation>Feld mit den Kosten</translation>
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
        <source>Field of the proposals in which locked or excluded may stand.</source>
        <translation>Feld der Vorschläge, in dem locked oder excluded stehen kann.</translation>
    </message>
    <message>
        <source>Field of the proposals with the cost in euro: cost_low, cost_mid or cost_high, or one of your own. Measures without a cost are listed and cannot be chosen.</source>
        <translation>Feld der Vorschläge mit den Kosten in Euro: cost_low, cost_mid oder cost_high, oder ein eigenes. Maßnahmen ohne Kosten werden aufgelistet und können nicht gewählt werden.</translation>
    </message>
    <message>
        <source>Field that says locked or excluded</source>
        <translation>Feld, das locked oder excluded sagt</translation>
    </message>
    <message>
        <source>Field that says parcel, field, road, track, water, cover or element; field where it says nothing.</source>
        <translation>Feld, das parcel, field, road, track, water, cover oder element sagt; field, wo es nichts sagt.</translation>
    </message>
    <message>
        <source>Field that says who manages each road, for the lengths by manager; that of the profile when empty (LBLBEHEER or BEHEER of the Wegenregister, GESTION in Wallonia).</source>
        <translation>Feld, das sagt, wer jede Straße verwaltet, für die Längen nach Verwalter; leer: das des Profils (LBLBEHEER oder BEHEER des Wegenregisters, GESTION in der Wallonie).</translation>
    </message>
    <message>
        <source>Field that says who manages each track; that of the profile when empty.</source>
        <translation>Feld, das sagt, wer jedes Gleis verwaltet; leer: das des Profils.</translation>
    </message>
    <message>
        <source>Field with codes of the barrier table (C1 … W1).</source>
        <translation>Feld mit Codes der Barrieretabelle (C1 … W1).</translation>
    </message>
    <message>
        <source>Field with codes of the barrier table (R1 … R9).</source>
        <translation>Feld mit Codes der Barrieretabelle (R1 … R9).</translation>
    </message>
    <message>
        <source>Field with codes of the barrier table (T1 … T6).</source>
        <translation>Feld mit Codes der Barrieretabelle (T1 … T6).</translation>
    </message>
    <message>
        <source>Field with the &amp;NIS code</source>
        <translation>Feld mit dem &amp;NIS-Code</translation>
    </message>
    <message>
        <source>Field with the NIS code (five digits). Left empty, a field with a usual name is taken (nis, niscode, mun_code …).</source>
        <translation>Feld mit dem NIS-Code (fünf Ziffern). Leer: ein Feld mit üblichem Namen wird genommen (nis, niscode, mun_code …).</translation>
    </message>
    <message>
        <source>Field with the NIS code; the field “nis” when empty.</source>
        <translation>Feld mit dem NIS-Code; leer: das Feld „nis“.</translation>
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
        <source>Field with the barrier class of each road (R1 … R9), where the profile does not tell it.</source>
        <translation>Feld mit der Barriereklasse jeder Straße (R1 … R9), wo das Profil sie nicht angibt.</translation>
    </message>
    <message>
        <source>Field with the barrier class of each track (T1 … T6).</source>
        <translation>Feld mit der Barriereklasse jedes Gleises (T1 … T6).</translation>
    </message>
    <message>
        <source>Field with the barrier class of each waterway.</source>
        <translation>Feld mit der Barriereklasse jedes Gewässers.</translation>
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
        <source>Field with the cover class: built_up, broadleaved_forest, conifer_forest and others.</source>
        <translation>Feld mit der Bodenbedeckungsklasse: built_up, broadleaved_forest, conifer_forest und andere.</translation>
    </message>
    <message>
        <source>Field with the date of removal; removals without a date are taken off in any year.</source>
        <translation>Feld mit dem Datum der Beseitigung; Beseitigungen ohne Datum werden in jedem Jahr abgezogen.</translation>
    </message>
    <message>
        <source>Field with the degree of urbanisation: 1 city, 2 town or suburb, 3 rural; the field “degurba” when empty. It gives the zones: U urban, B between urban areas, R rural.</source>
        <translation>Feld mit dem Verstädterungsgrad: 1 Stadt, 2 kleinere Stadt oder Vorort, 3 ländlich; leer: das Feld „degurba“. Es ergibt die Zonen: U städtisch, B zwischen städtischen Gebieten, R ländlich.</translation>
    </message>
    <message>
        <source>Field with the five-digit NIS code.</source>
        <translation>Feld mit dem fünfstelligen NIS-Code.</translation>
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
        <source>Field with the kind: wildlife_overpass, wildlife_tunnel, track_bridge, track_underpass, culvert, water_bridge, viaduct and others. Without it every feature is a wildlife crossing.</source>
        <translation>Feld mit der Art: wildlife_overpass, wildlife_tunnel, track_bridge, track_underpass, culvert, water_bridge, viaduct und andere. Ohne es ist jedes Objekt eine Querungshilfe.</translation>
    </message>
    <message>
        <source>Field with the line number by which tracks belong together; goes before the profile&apos;s.</source>
        <translation>Feld mit der Streckennummer, nach der Gleise zusammengehören; es geht dem des Profils vor.</translation>
    </message>
    <message>
        <source>Field with the line number of each track. Tracks of one line are merged to one axis; two lines side by side stay two.</source>
        <translation>Feld mit der Streckennummer jedes Gleises. Gleise einer Strecke werden eine Achse; zwei Strecken nebeneinander bleiben zwei.</translation>
    </message>
    <message>
        <source>Field with the measure</source>
        <translation>Feld mit der Maßnahme</translation>
    </message>
    <message>
        <source>Field with the na&amp;me</source>
        <translation>Feld mit dem Na&amp;men</translation>
    </message>
    <message>
        <source>Field with the name by which pieces of a waterway belong together; goes before the profile&apos;s.</source>
        <translation>Feld mit dem Namen, nach dem Teile eines Gewässers zusammengehören; es geht dem des Profils vor.</translation>
    </message>
    <message>
        <source>Field with the name of each waterway.</source>
        <translation>Feld mit dem Namen jedes Gewässers.</translation>
    </message>
    <message>
        <source>Field with the name of the municipality. Left empty, a field with a usual name is taken (name, naam, nom …).</source>
        <translation>Feld mit dem Namen der Gemeinde. Leer: ein Feld mit üblichem Namen wird genommen (name, naam, nom …).</translation>
    </message>
    <message>
        <source>Field with the name of the unit.</source>
        <translation>Feld mit dem Namen der Einheit.</translation>
    </message>
    <message>
        <source>Field with the name.</source>
        <translation>Feld mit dem Namen.</translation>
    </message>
    <message>
        <source>Field with the name; the field “name” when empty.</source>
        <translation>Feld mit dem Namen; leer: das Feld „name“.</translation>
    </message>
    <message>
        <source>Field with the number or name of each road. Lines of one number are merged to one axis.</source>
        <translation>Feld mit Nummer oder Name jeder Straße. Linien einer Nummer werden eine Achse.</translation>
    </message>
    <message>
        <source>Field with the road number or name by which carriageways belong together; goes before the profile&apos;s.</source>
        <translation>Feld mit Straßennummer oder -namen, nach dem Fahrbahnen zusammengehören; es geht dem des Profils vor.</translation>
    </message>
    <message>
        <source>Field with the vehicles per day; aadt or traffic when empty.</source>
        <translation>Feld mit den Fahrzeugen je Tag; aadt oder traffic, wenn leer.</translation>
    </message>
    <message>
        <source>Field with the year of the count; year or aadt_year when empty.</source>
        <translation>Feld mit dem Jahr der Zählung; year oder aadt_year, wenn leer.</translation>
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
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Figures of each plan</source>
        <translation>Zahlen jedes Plans</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files named as evidence that are not beside the plan, and photos that cannot be read.</source>
        <translation>Als Nachweis genannte Dateien, die nicht neben dem Plan liegen, und nicht lesbare Fotos.</translation>
    </message>
    <message>
        <source>Files of type {suffix} cannot be written. Choose a GeoPackage (.gpkg).</source>
        <translation>Dateien vom Typ {suffix} können nicht geschrieben werden. Wählen Sie ein GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>Files of {ids} lie outside the folder of the plan. Copy them into its folder DCIM or evidence, and choose them there.</source>
        <translation>Dateien von {ids} liegen außerhalb des Ordners des Plans. Kopieren Sie sie in seinen Ordner DCIM oder evidence, und wählen Sie sie dort.</translation>
    </message>
    <message>
        <source>Filter of the list</source>
        <translation>Filter der Liste</translation>
    </message>
    <message>
        <source>Filter: part of any text or number</source>
        <translation>Filter: Teil eines beliebigen Textes oder einer Zahl</translation>
    </message>
    <message>
        <source>Find fragmentation points</source>
        <translation>Zerschneidungspunkte finden</translation>
    </message>
    <message>
        <source>Find where nature is cut</source>
        <translation>Finden, wo die Natur zerschnitten ist</translation>
    </message>
    <message>
        <source>Finds where roads, railways, waterways and car parks cut the green-blue network, how badly, and which cut matters most.
Lines that run together (carriageways, ramps, tracks) become one bundle with one axis. Each unbroken stretch of a bundle inside the network is one site; different bundles side by side make a combined site that keeps its parts. Traffic, fences, walls and light raise the barrier effect; existing passages lower it by their permeability and distance. The score is 100 × importance × remaining barrier effect, averaged over the species groups concerned: very high from 70, high from 50, normal from 30.
Defaults marked [P] in the barrier table are expert values without a published source: edit a copy of the table and give it here. The layers carry a record of the run in their metadata.</source>
        <translation>Findet, wo Straßen, Bahnstrecken, Gewässer und Parkplätze das grün-blaue Netz zerschneiden, wie stark, und welcher Schnitt am meisten zählt.
Linien, die zusammen verlaufen (Fahrbahnen, Rampen, Gleise), werden ein Bündel mit einer Achse. Jedes durchgehende Stück eines Bündels im Netz ist ein Zerschneidungspunkt; verschiedene Bündel nebeneinander bilden einen kombinierten Zerschneidungspunkt, der seine Teile behält. Verkehr, Zäune, Mauern und Licht erhöhen die Barrierewirkung; bestehende Querungen mindern sie je nach Durchlässigkeit und Abstand. Die Wertung ist 100 × Bedeutung × verbleibende Barrierewirkung, gemittelt über die betroffenen Artengruppen: sehr hoch ab 70, hoch ab 50, normal ab 30.
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
Die Habitatflächen und Verbindungen lassen sich mit „Konnektivität messen“ bewerten; die Verbindungen oder Korridore können als Netz für „Zerschneidungspunkte finden“ dienen.</translation>
    </message>
    <message>
        <source>Fingerprint of all parameters</source>
        <translation>Fingerabdruck aller Parameter</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>First three measures</source>
        <translation>Die ersten drei Maßnahmen</translation>
    </message>
    <message>
        <source>Fish cannot pass the weir: a fish pass or its removal opens the watercourse.</source>
        <translation>Fische können das Wehr nicht überwinden: Ein Fischpass oder der Rückbau öffnet das Gewässer.</translation>
    </message>
    <message>
        <source>Fish pass</source>
        <translation>Fischpass</translation>
    </message>
    <message>
        <source>Fish pass or removal of a weir</source>
        <translation>Fischpass oder Rückbau eines Wehrs</translation>
    </message>
    <message>
        <source>Flanders</source>
        <translation>Flandern</translation>
    </message>
    <message>
        <source>Flanders, Wallonia or Brussels: which law applies.</source>
        <translation>Flandern, Wallonie oder Brüssel: welches Recht gilt.</translation>
    </message>
    <message>
        <source>Flanders: the Local Energy and Climate Pact counts new hedges per inhabitant; the VLIF and the VLM support planting on farmland; roads and waterways of the Region are mended with its agencies.</source>
        <translation>Flandern: Der Lokale Energie- und Klimapakt zählt neue Hecken je Einwohner; der VLIF und die VLM fördern Pflanzungen auf Agrarflächen; Straßen und Wasserläufe der Region werden mit deren Agenturen durchlässig gemacht.</translation>
    </message>
    <message>
        <source>Flower strip at least 3 m wide</source>
        <translation>Mindestens 3 m breiter Blühstreifen</translation>
    </message>
    <message>
        <source>Flower-rich grassland</source>
        <translation>Blütenreiches Grünland</translation>
    </message>
    <message>
        <source>Flower-rich verge sown with native seed</source>
        <translation>Blütenreicher Straßenrand, mit heimischem Saatgut angesät</translation>
    </message>
    <message>
        <source>Folder of the dossier</source>
        <translation>Ordner des Dossiers</translation>
    </message>
    <message>
        <source>Folder of the plan</source>
        <translation>Ordner des Plans</translation>
    </message>
    <message>
        <source>Folder that gets plan.gpkg, plan.qgz, account.html, the folder dossier and the folder work.</source>
        <translation>Ordner, der plan.gpkg, plan.qgz, account.html, den Ordner dossier und den Ordner work erhält.</translation>
    </message>
    <message>
        <source>Folder that may hold cover.qpt, map.qpt, sheet.qpt, page.qpt and dossier.css of your own, made from those in resources/layouts and resources/dossier of the plugin; what is not there is taken from the plugin.</source>
        <translation>Ordner, der eigene cover.qpt, map.qpt, sheet.qpt, page.qpt und dossier.css enthalten kann, ausgehend von denen in resources/layouts und resources/dossier der Erweiterung; was dort fehlt, wird aus der Erweiterung genommen.</translation>
    </message>
    <message>
        <source>Folder with layouts and style sheet of your own</source>
        <translation>Ordner mit eigenen Layouts und eigenem Stylesheet</translation>
    </message>
    <message>
        <source>Folder with the dossier in the chosen languages and formats.</source>
        <translation>Ordner mit dem Dossier in den gewählten Sprachen und Formaten.</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Folgt</translation>
    </message>
    <message>
        <source>Footprints of crossings</source>
        <translation>Grundrisse der Querungshilfen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>For a combined site: the identifiers of its parts.</source>
        <translation>Bei einem kombinierten Zerschneidungspunkt: die Kennungen seiner Teile.</translation>
    </message>
    <message>
        <source>For a part of a combined site: the identifier of that site.</source>
        <translation>Bei einem Teil eines kombinierten Zerschneidungspunkts: dessen Kennung.</translation>
    </message>
    <message>
        <source>For how many years it is promised.</source>
        <translation>Für wie viele Jahre sie zugesagt ist.</translation>
    </message>
    <message>
        <source>For how many years it is promised. Left empty, what is usual for the measure.</source>
        <translation>Für wie viele Jahre sie zugesagt ist. Leer: was für die Maßnahme üblich ist.</translation>
    </message>
    <message>
        <source>For which animals, in which language?</source>
        <translation>Für welche Tiere, in welcher Sprache?</translation>
    </message>
    <message>
        <source>For which municipality?</source>
        <translation>Für welche Gemeinde?</translation>
    </message>
    <message>
        <source>Forest of mixed or unknown kind</source>
        <translation>Mischwald oder Wald unbekannter Art</translation>
    </message>
    <message>
        <source>Forest stands on both sides: a rope bridge joins the crowns.</source>
        <translation>Auf beiden Seiten steht Wald: Eine Seilbrücke verbindet die Kronen.</translation>
    </message>
    <message>
        <source>Forests, heath, scrub, wetlands, natural grassland and water.</source>
        <translation>Wälder, Heiden, Gebüsche, Feuchtgebiete, naturnahes Grünland und Wasser.</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Formats of the dossier</source>
        <translation>Formate des Dossiers</translation>
    </message>
    <message>
        <source>Formats of the dossier.</source>
        <translation>Formate des Dossiers.</translation>
    </message>
    <message>
        <source>Fourth to tenth</source>
        <translation>Vierte bis zehnte</translation>
    </message>
    <message>
        <source>Fragmentation points</source>
        <translation>Zerschneidungspunkte</translation>
    </message>
    <message>
        <source>Fragmentation points by rank</source>
        <translation>Zerschneidungspunkte nach Rang</translation>
    </message>
    <message>
        <source>Fragmentation points solved</source>
        <translation>Gelöste Zerschneidungspunkte</translation>
    </message>
    <message>
        <source>Fragmentation points solved, with what is planned</source>
        <translation>Gelöste Zerschneidungspunkte, mit Geplantem</translation>
    </message>
    <message>
        <source>Fragmentation sections</source>
        <translation>Zerschneidungsabschnitte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From (m)</source>
        <translation>Von (m)</translation>
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
        <source>From the first plan.</source>
        <translation>Aus dem ersten Plan.</translation>
    </message>
    <message>
        <source>From–to</source>
        <translation>Von–bis</translation>
    </message>
    <message>
        <source>Funding:</source>
        <translation>Finanzierung:</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Gain alone</source>
        <translation>Gewinn allein</translation>
    </message>
    <message>
        <source>Gain in sequence</source>
        <translation>Gewinn in der Reihenfolge</translation>
    </message>
    <message>
        <source>Gain in sequence (%)</source>
        <translation>Gewinn in der Reihenfolge (%)</translation>
    </message>
    <message>
        <source>Gain of EC</source>
        <translation>Gewinn an EC</translation>
    </message>
    <message>
        <source>Gain of EC (%)</source>
        <translation>Gewinn an EC (%)</translation>
    </message>
    <message>
        <source>Gain of EC (ha)</source>
        <translation>Gewinn an EC (ha)</translation>
    </message>
    <message>
        <source>Gain of EC in % per million euro of middle cost.</source>
        <translation>Gewinn an EC in % je Million Euro mittlerer Kosten.</translation>
    </message>
    <message>
        <source>Gain of EC when improved</source>
        <translation>Gewinn an EC nach Verbesserung</translation>
    </message>
    <message>
        <source>Gain of connectivity</source>
        <translation>Gewinn an Konnektivität</translation>
    </message>
    <message>
        <source>Gain of connectivity and cost</source>
        <translation>Gewinn an Konnektivität und Kosten</translation>
    </message>
    <message>
        <source>Gain of connectivity not computed: equivalent connectivity of patches on land does not say what opening a watercourse wins.</source>
        <translation>Gewinn an Konnektivität nicht berechnet: Die äquivalente Konnektivität von Flächen an Land sagt nicht, was das Öffnen eines Gewässers bringt.</translation>
    </message>
    <message>
        <source>Gain of connectivity not computed: it needs patches and links.</source>
        <translation>Gewinn an Konnektivität nicht berechnet: Er braucht Habitatflächen und Verbindungen.</translation>
    </message>
    <message>
        <source>Gain of equivalent connectivity</source>
        <translation>Gewinn an äquivalenter Konnektivität</translation>
    </message>
    <message>
        <source>Gain of equivalent connectivity (%)</source>
        <translation>Gewinn an äquivalenter Konnektivität (%)</translation>
    </message>
    <message>
        <source>Gain of equivalent connectivity by the chosen measures together, weighted over species groups.</source>
        <translation>Gewinn an äquivalenter Konnektivität durch die gewählten Maßnahmen zusammen, gewichtet über die Artengruppen.</translation>
    </message>
    <message>
        <source>Gain of equivalent connectivity by the chosen measures, {animals}</source>
        <translation>Gewinn an äquivalenter Konnektivität durch die gewählten Maßnahmen, {animals}</translation>
    </message>
    <message>
        <source>Gain of equivalent connectivity of this measure without any other, weighted over species groups.</source>
        <translation>Gewinn an äquivalenter Konnektivität dieser Maßnahme ohne jede andere, gewichtet über die Artengruppen.</translation>
    </message>
    <message>
        <source>Gain of equivalent connectivity when all measures before it in the sequence are there.</source>
        <translation>Gewinn an äquivalenter Konnektivität, wenn alle Maßnahmen davor in der Reihenfolge da sind.</translation>
    </message>
    <message>
        <source>Gain of equivalent connectivity with this hedge alone; empty without links.</source>
        <translation>Gewinn an äquivalenter Konnektivität mit dieser Hecke allein; leer ohne Verbindungen.</translation>
    </message>
    <message>
        <source>Gain of equivalent connectivity, sum of single gains</source>
        <translation>Gewinn an äquivalenter Konnektivität, Summe der Einzelgewinne</translation>
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
        <source>Gain per million euro</source>
        <translation>Gewinn je Million Euro</translation>
    </message>
    <message>
        <source>Gain since step 0 as a part of it.</source>
        <translation>Gewinn seit Schritt 0 als Anteil davon.</translation>
    </message>
    <message>
        <source>Gain so far</source>
        <translation>Gewinn bis hier</translation>
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
        <source>Gain: least-cost routes from both edges to the nearest patches.</source>
        <translation>Gewinn: Routen des geringsten Widerstands von beiden Rändern zu den nächsten Habitatflächen.</translation>
    </message>
    <message>
        <source>Gain: links that cross here, without the resistance of the infrastructure.</source>
        <translation>Gewinn: Verbindungen, die hier queren, ohne den Widerstand der Infrastruktur.</translation>
    </message>
    <message>
        <source>Gain: the links that run over the car park, with less resistance there; new ways over it are not looked for.</source>
        <translation>Gewinn: die Verbindungen, die über den Parkplatz führen, mit weniger Widerstand dort; neue Wege darüber werden nicht gesucht.</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Gap closed</source>
        <translation>Lücke geschlossen</translation>
    </message>
    <message>
        <source>Gap closed, height limited</source>
        <translation>Lücke geschlossen, Höhe begrenzt</translation>
    </message>
    <message>
        <source>Gap in a hedge planted</source>
        <translation>Lücke in einer Hecke bepflanzt</translation>
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
        <source>Gaps looked at</source>
        <translation>Betrachtete Lücken</translation>
    </message>
    <message>
        <source>Garden or park</source>
        <translation>Garten oder Park</translation>
    </message>
    <message>
        <source>General rules</source>
        <translation>Allgemeine Regeln</translation>
    </message>
    <message>
        <source>GeoPackage of the layers</source>
        <translation>GeoPackage der Layer</translation>
    </message>
    <message>
        <source>GeoPackage of the plan, as made by “Create a plan”. Edits that are not saved yet are not seen.</source>
        <translation>GeoPackage des Plans, wie von „Plan erstellen“ erzeugt. Noch nicht gespeicherte Bearbeitungen werden nicht gesehen.</translation>
    </message>
    <message>
        <source>GeoPackages of plans, as “Create a plan” makes them; the first is the one that the others are compared with.</source>
        <translation>GeoPackages von Plänen, wie „Plan erstellen“ sie erzeugt; mit dem ersten werden die anderen verglichen.</translation>
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
        <source>Geometry before and after</source>
        <translation>Geometrie vorher und nachher</translation>
    </message>
    <message>
        <source>Gets one file per language and format, named after the plan, “dossier” and the language. Files of these names are replaced.</source>
        <translation>Erhält eine Datei je Sprache und Format, benannt nach dem Plan, „dossier“ und der Sprache. Dateien dieser Namen werden ersetzt.</translation>
    </message>
    <message>
        <source>Give a plan, or a layer of commitments.</source>
        <translation>Geben Sie einen Plan oder einen Layer mit Zusagen an.</translation>
    </message>
    <message>
        <source>Give an OpenStreetMap extract, or layers of habitat and roads at least.</source>
        <translation>Geben Sie einen OpenStreetMap-Auszug an, oder mindestens Layer mit Habitat und Straßen.</translation>
    </message>
    <message>
        <source>Give an extract (its layers are made for you), or layers of your own; a layer of your own takes the place of the one from the extract. Nothing is downloaded.</source>
        <translation>Geben Sie einen Auszug an (seine Layer werden für Sie erstellt) oder eigene Layer; ein eigener Layer tritt an die Stelle dessen aus dem Auszug. Es wird nichts heruntergeladen.</translation>
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
        <source>Give at least one species group a weight above 0.</source>
        <translation>Geben Sie mindestens einer Artengruppe ein Gewicht über 0.</translation>
    </message>
    <message>
        <source>Give at least two plans, or one plan and two years.</source>
        <translation>Geben Sie mindestens zwei Pläne an, oder einen Plan und zwei Jahre.</translation>
    </message>
    <message>
        <source>Give both patches and links to have the gain computed, or neither.</source>
        <translation>Geben Sie sowohl Habitatflächen als auch Verbindungen an, damit der Gewinn berechnet wird, oder keines von beiden.</translation>
    </message>
    <message>
        <source>Give hedges and tree rows, or woods, that hedges can join.</source>
        <translation>Geben Sie Hecken und Baumreihen oder Wälder an, an die Hecken anschließen können.</translation>
    </message>
    <message>
        <source>Give it a name that colleagues know.</source>
        <translation>Geben Sie ihm einen Namen, den Kollegen kennen.</translation>
    </message>
    <message>
        <source>Give land cover either as polygons or as a raster.</source>
        <translation>Geben Sie die Bodenbedeckung entweder als Polygone oder als Raster an.</translation>
    </message>
    <message>
        <source>Give one layer of links for each layer of patches: {patches} and {links} are given.</source>
        <translation>Geben Sie für jeden Layer mit Habitatflächen einen Layer mit Verbindungen an: {patches} und {links} sind angegeben.</translation>
    </message>
    <message>
        <source>Give the date of publication as year-month-day: 2026-11-22.</source>
        <translation>Geben Sie das Datum der Veröffentlichung als Jahr-Monat-Tag an: 2026-11-22.</translation>
    </message>
    <message>
        <source>Give the infrastructure: axes, or roads, railways or waterways.</source>
        <translation>Geben Sie die Infrastruktur an: Achsen oder Straßen, Bahnstrecken oder Gewässer.</translation>
    </message>
    <message>
        <source>Give the years as numbers, separated by commas: 2026, 2030.</source>
        <translation>Geben Sie die Jahre als Zahlen an, durch Kommas getrennt: 2026, 2030.</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Angegeben von</translation>
    </message>
    <message>
        <source>Greatest height</source>
        <translation>Größte Höhe</translation>
    </message>
    <message>
        <source>Green car park</source>
        <translation>Begrünter Parkplatz</translation>
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
        <source>GreenBlue: the plan panel, and every step</source>
        <translation>GreenBlue: das Planfenster und jeder Schritt</translation>
    </message>
    <message>
        <source>Groups of animals. Crossings are proposed for the first one, hedges for the last one that uses hedges; measures are chosen for all of them together.</source>
        <translation>Tiergruppen. Querungshilfen werden für die erste vorgeschlagen, Hecken für die letzte, die Hecken nutzt; Maßnahmen werden für alle zusammen gewählt.</translation>
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
        <source>Guided by fences to a crossing, good</source>
        <translation>Durch Zäune zu einer Querungshilfe geleitet, gut</translation>
    </message>
    <message>
        <source>Guided by fences to a crossing, moderate</source>
        <translation>Durch Zäune zu einer Querungshilfe geleitet, mäßig</translation>
    </message>
    <message>
        <source>Guiding fence along infrastructure</source>
        <translation>Leitzaun entlang der Infrastruktur</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>Gilde</translation>
    </message>
    <message>
        <source>Guild whose dispersal is the limit when that is empty</source>
        <translation>Gilde, deren Ausbreitung die Grenze ist, wenn dies leer ist</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>Gilden</translation>
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
        <source>Habitat and green-blue network; takes the place of that of the extract.</source>
        <translation>Habitat und grün-blaues Netz; tritt an die Stelle dessen des Auszugs.</translation>
    </message>
    <message>
        <source>Habitat as classes of a raster</source>
        <translation>Habitat als Klassen eines Rasters</translation>
    </message>
    <message>
        <source>Habitat inside the unit, barriers taken off.</source>
        <translation>Habitat in der Einheit, Barrieren abgezogen.</translation>
    </message>
    <message>
        <source>Habitat left</source>
        <translation>Habitat links</translation>
    </message>
    <message>
        <source>Habitat map (BWK, WALEUNIS)</source>
        <translation>Habitatkarte (BWK, WALEUNIS)</translation>
    </message>
    <message>
        <source>Habitat of all units together, barriers taken off.</source>
        <translation>Habitat aller Einheiten zusammen, Barrieren abgezogen.</translation>
    </message>
    <message>
        <source>Habitat of the guild, or give a raster of classes instead; reprojected and burned onto the cells of the raster by cell centres. A patch smaller than a cell takes the cell that it lies in. Where patches overlap, the cells belong to the smaller one.</source>
        <translation>Habitat der Gilde, oder geben Sie stattdessen ein Raster mit Klassen an; umprojiziert und nach Zellmittelpunkten auf die Zellen des Rasters gebrannt. Eine Habitatfläche, die kleiner als eine Zelle ist, erhält die Zelle, in der sie liegt. Wo Habitatflächen sich überlagern, gehören die Zellen der kleineren.</translation>
    </message>
    <message>
        <source>Habitat of the guild. Its share of the ground within 300 m beyond both edges of the infrastructure is measured, and within the distance that the guild goes in a day; the poorer side counts. Ground that the resistance surface does not know, beyond a border for example, counts neither way.</source>
        <translation>Habitat der Gilde. Gemessen wird sein Anteil am Boden innerhalb von 300 m jenseits beider Ränder der Infrastruktur und innerhalb der Strecke, die die Gilde an einem Tag zurücklegt; die ärmere Seite zählt. Boden, den die Widerstandsoberfläche nicht kennt, etwa jenseits einer Grenze, zählt weder dafür noch dagegen.</translation>
    </message>
    <message>
        <source>Habitat on {left} % and {right} % of the ground within {radius} m on the two sides.</source>
        <translation>Habitat auf {left} % und {right} % des Bodens innerhalb von {radius} m auf den beiden Seiten.</translation>
    </message>
    <message>
        <source>Habitat patches</source>
        <translation>Habitatflächen</translation>
    </message>
    <message>
        <source>Habitat patches and links between them are needed together.</source>
        <translation>Habitatflächen und Verbindungen zwischen ihnen werden zusammen gebraucht.</translation>
    </message>
    <message>
        <source>Habitat patches of “Link habitat patches” (field patch_id), for the gain of connectivity.</source>
        <translation>Habitatflächen von „Habitatflächen verbinden“ (Feld patch_id), für den Gewinn an Konnektivität.</translation>
    </message>
    <message>
        <source>Habitat patches of “Link habitat patches”; the checklist and the maps use them.</source>
        <translation>Habitatflächen von „Habitatflächen verbinden“; die Checkliste und die Karten verwenden sie.</translation>
    </message>
    <message>
        <source>Habitat patches, one feature each: polygons, or points with an attribute.</source>
        <translation>Habitatflächen, je ein Objekt: Polygone, oder Punkte mit einem Attribut.</translation>
    </message>
    <message>
        <source>Habitat patches, one layer per species group</source>
        <translation>Habitatflächen, ein Layer je Artengruppe</translation>
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
        <source>Habitat right</source>
        <translation>Habitat rechts</translation>
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
        <source>Has the law been checked, and are the permits needed named?</source>
        <translation>Ist das Recht geprüft, und sind die nötigen Genehmigungen genannt?</translation>
    </message>
    <message>
        <source>Heath</source>
        <translation>Heide</translation>
    </message>
    <message>
        <source>Hectares of areas that count.</source>
        <translation>Hektar der Flächen, die angerechnet werden.</translation>
    </message>
    <message>
        <source>Hectares that count.</source>
        <translation>Hektar, die zählen.</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Hecke</translation>
    </message>
    <message>
        <source>Hedge along a link between patches</source>
        <translation>Hecke entlang einer Verbindung zwischen Habitatflächen</translation>
    </message>
    <message>
        <source>Hedge bank</source>
        <translation>Wallhecke</translation>
    </message>
    <message>
        <source>Hedge cut outside the breeding season and kept high</source>
        <translation>Hecke, außerhalb der Brutzeit geschnitten und hoch gehalten</translation>
    </message>
    <message>
        <source>Hedge of limited height</source>
        <translation>Hecke mit begrenzter Höhe</translation>
    </message>
    <message>
        <source>Hedge planted</source>
        <translation>Hecke gepflanzt</translation>
    </message>
    <message>
        <source>Hedge that keeps the distance of a rule</source>
        <translation>Hecke im Abstand, den eine Regel verlangt</translation>
    </message>
    <message>
        <source>Hedge that no rule limits</source>
        <translation>Hecke, die keine Regel einschränkt</translation>
    </message>
    <message>
        <source>Hedges</source>
        <translation>Hecken</translation>
    </message>
    <message>
        <source>Hedges along parcel limits stand so far inside. With 0 they stand on the limit, by written agreement of both owners, and the rules on neighbours do not apply.</source>
        <translation>Hecken entlang von Parzellengrenzen stehen so weit innerhalb. Bei 0 stehen sie auf der Grenze, mit schriftlicher Vereinbarung beider Eigentümer, und die Nachbarrechtsregeln gelten nicht.</translation>
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
        <source>Hedges and tree rows. Where one stands on both sides, bats are led over the road.</source>
        <translation>Hecken und Baumreihen. Wo auf beiden Seiten eine steht, werden Fledermäuse über die Straße geleitet.</translation>
    </message>
    <message>
        <source>Hedges and tree rows; take the place of those of the extract.</source>
        <translation>Hecken und Baumreihen; sie treten an die Stelle derer des Auszugs.</translation>
    </message>
    <message>
        <source>Hedges keep the distances of the rule set to roads, railways, pipes, lines and borders; each region may edit it.</source>
        <translation>Hecken halten die Abstände des Regelwerks zu Straßen, Bahnstrecken, Rohren, Leitungen und Grenzen ein; jede Region kann es bearbeiten.</translation>
    </message>
    <message>
        <source>Hedges with the same gap are sections of one route.</source>
        <translation>Hecken mit derselben Lücke sind Abschnitte einer Route.</translation>
    </message>
    <message>
        <source>Hedges, tree rows and the like that were there before the plan: planting along them does not count as new.</source>
        <translation>Hecken, Baumreihen und dergleichen, die vor dem Plan da waren: Pflanzungen an ihnen entlang zählen nicht als neu.</translation>
    </message>
    <message>
        <source>Hedges, tree rows and wooded banks, as lines or polygons.</source>
        <translation>Hecken, Baumreihen und Wallhecken, als Linien oder Polygone.</translation>
    </message>
    <message>
        <source>Heights are not known here: where the railway lies in a cutting, a deck spans it level with the ground; elsewhere it needs none.</source>
        <translation>Die Höhen sind hier nicht bekannt: Wo die Bahn im Einschnitt liegt, überspannt sie ein Deck auf Geländehöhe; anderswo braucht sie keines.</translation>
    </message>
    <message>
        <source>Heights of the ground in metres, best a terrain model of 1 to 10 m. They tell cuttings, embankments and hillsides. Where there are none, the place counts as level with the ground, not verified.</source>
        <translation>Geländehöhen in Metern, am besten ein Geländemodell von 1 bis 10 m. Sie zeigen Einschnitte, Dammlagen und Hanglagen. Wo sie fehlen, gilt der Ort als geländegleich, nicht überprüft.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>High (score 50 to 70)</source>
        <translation>Hoch (Wertung 50 bis 70)</translation>
    </message>
    <message>
        <source>High estimate in euro.</source>
        <translation>Hohe Schätzung in Euro.</translation>
    </message>
    <message>
        <source>High-voltage lines</source>
        <translation>Hochspannungsleitungen</translation>
    </message>
    <message>
        <source>High-voltage lines; nothing above 3 m within 20 m of them.</source>
        <translation>Hochspannungsleitungen; nichts über 3 m innerhalb von 20 m davon.</translation>
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
        <source>Hop-over for bats</source>
        <translation>Überflughilfe für Fledermäuse</translation>
    </message>
    <message>
        <source>How far a commitment may lie from the edge of the infrastructure that it is about (half the width from the axis), in metres [P].</source>
        <translation>Wie weit eine Zusage vom Rand der Infrastruktur liegen darf, um die es geht (halbe Breite ab der Achse), in Metern [P].</translation>
    </message>
    <message>
        <source>How far a count holds</source>
        <translation>Wie weit eine Zählung gilt</translation>
    </message>
    <message>
        <source>How far a hedge may run off the lines where hedges can stand, at one stretch.</source>
        <translation>Wie weit eine Hecke am Stück abseits der Linien verlaufen darf, an denen Hecken stehen können.</translation>
    </message>
    <message>
        <source>How far existing passages lower a barrier is an expert default where their opening is not known.</source>
        <translation>Wie weit vorhandene Querungen eine Barriere senken, ist ein Experten-Standardwert, wo ihre Öffnung nicht bekannt ist.</translation>
    </message>
    <message>
        <source>How far from the place of the count it holds along the same road [P]. Traffic changes at junctions.</source>
        <translation>Wie weit vom Ort der Zählung sie entlang derselben Straße gilt [P]. Der Verkehr ändert sich an Kreuzungen.</translation>
    </message>
    <message>
        <source>How far it is: idea, planned, decided (with budget), permit, realised, verified or lost.</source>
        <translation>Wie weit sie ist: idea (Idee), planned (geplant), decided (beschlossen, mit Budget), permit (Genehmigung), realised (umgesetzt), verified (überprüft) oder lost (verloren).</translation>
    </message>
    <message>
        <source>How far it is: idea, planned, decided, permit, realised, verified or lost.</source>
        <translation>Wie weit sie ist: idea (Idee), planned (geplant), decided (beschlossen), permit (Genehmigung), realised (umgesetzt), verified (überprüft) oder lost (verloren).</translation>
    </message>
    <message>
        <source>How far this rests on the resistance values ({animals})</source>
        <translation>Wie weit dies von den Widerstandswerten abhängt ({animals})</translation>
    </message>
    <message>
        <source>How many pinch points, and how many barriers, at most.</source>
        <translation>Wie viele Engstellen und wie viele Barrieren höchstens.</translation>
    </message>
    <message>
        <source>How much dearer than the best path a path in the corridor may be, in the unit below; also how far the narrowest cost margin of links is looked for. 0 gives neither, which saves most of the time on large rasters.</source>
        <translation>Wie viel teurer als der beste Weg ein Weg im Korridor sein darf, in der Einheit unten; auch wie weit nach dem engsten Kostenabstand der Verbindungen gesucht wird. 0 ergibt keines von beiden, was auf großen Rastern die meiste Zeit spart.</translation>
    </message>
    <message>
        <source>How near a record counts</source>
        <translation>Wie nah eine Beobachtung zählt</translation>
    </message>
    <message>
        <source>How sure the choice is (runs several times)</source>
        <translation>Wie sicher die Wahl ist (läuft mehrmals)</translation>
    </message>
    <message>
        <source>How the fields of the infrastructure layers become classes.</source>
        <translation>Wie die Felder der Infrastrukturlayer zu Klassen werden.</translation>
    </message>
    <message>
        <source>I  Managed infrastructure</source>
        <translation>I  Gepflegte Infrastruktur</translation>
    </message>
    <message>
        <source>I (km)</source>
        <translation>I (km)</translation>
    </message>
    <message>
        <source>I (managed infrastructure) or II (landscape elements).</source>
        <translation>I (gepflegte Infrastruktur) oder II (Landschaftselemente).</translation>
    </message>
    <message>
        <source>I counted (km)</source>
        <translation>I angerechnet (km)</translation>
    </message>
    <message>
        <source>I expected (km)</source>
        <translation>I erwartet (km)</translation>
    </message>
    <message>
        <source>I infrastructure or II landscape elements.</source>
        <translation>I Infrastruktur oder II Landschaftselemente.</translation>
    </message>
    <message>
        <source>I with what is planned by then (km)</source>
        <translation>I mit dem bis dahin Geplanten (km)</translation>
    </message>
    <message>
        <source>I: managed infrastructure</source>
        <translation>I: gepflegte Infrastruktur</translation>
    </message>
    <message>
        <source>I: managed infrastructure (axis-km)</source>
        <translation>I: gepflegte Infrastruktur (Achs-km)</translation>
    </message>
    <message>
        <source>II  Landscape elements</source>
        <translation>II  Landschaftselemente</translation>
    </message>
    <message>
        <source>II (km)</source>
        <translation>II (km)</translation>
    </message>
    <message>
        <source>II counted (km)</source>
        <translation>II angerechnet (km)</translation>
    </message>
    <message>
        <source>II expected (km)</source>
        <translation>II erwartet (km)</translation>
    </message>
    <message>
        <source>II with what is planned by then (km)</source>
        <translation>II mit dem bis dahin Geplanten (km)</translation>
    </message>
    <message>
        <source>II: landscape elements</source>
        <translation>II: Landschaftselemente</translation>
    </message>
    <message>
        <source>II: landscape elements (element-km)</source>
        <translation>II: Landschaftselemente (Element-km)</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Identifier (uuid) of the commitment.</source>
        <translation>Kennung (uuid) der Zusage.</translation>
    </message>
    <message>
        <source>Identifier of its proposal.</source>
        <translation>Kennung ihres Vorschlags.</translation>
    </message>
    <message>
        <source>Identifier of the algorithm.</source>
        <translation>Kennung des Algorithmus.</translation>
    </message>
    <message>
        <source>Identifier of the axis; it stays the same as long as the infrastructure does.</source>
        <translation>Kennung der Achse; sie bleibt gleich, solange die Infrastruktur es bleibt.</translation>
    </message>
    <message>
        <source>Identifier of the commitment.</source>
        <translation>Kennung der Zusage.</translation>
    </message>
    <message>
        <source>Identifier of the fragmentation site that it mends.</source>
        <translation>Kennung des Zerschneidungspunkts, den sie behebt.</translation>
    </message>
    <message>
        <source>Identifier of the hedge: H and its rank.</source>
        <translation>Kennung der Hecke: H und ihr Rang.</translation>
    </message>
    <message>
        <source>Identifier of the infrastructure axis; empty for landscape elements.</source>
        <translation>Kennung der Infrastrukturachse; leer bei Landschaftselementen.</translation>
    </message>
    <message>
        <source>Identifier of the infrastructure axis; empty: found by place.</source>
        <translation>Kennung der Infrastrukturachse; leer: nach der Lage gefunden.</translation>
    </message>
    <message>
        <source>Identifier of the link.</source>
        <translation>Kennung der Verbindung.</translation>
    </message>
    <message>
        <source>Identifier of the measure in this run.</source>
        <translation>Kennung der Maßnahme in diesem Lauf.</translation>
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
        <source>Identifier of the proposal in its layer.</source>
        <translation>Kennung des Vorschlags in seinem Layer.</translation>
    </message>
    <message>
        <source>Identifier of the proposal that it came from.</source>
        <translation>Kennung des Vorschlags, aus dem sie stammt.</translation>
    </message>
    <message>
        <source>Identifier of the proposal, the same in points and footprints; C1 is the first.</source>
        <translation>Kennung des Vorschlags, gleich bei Punkten und Grundrissen; C1 ist der erste.</translation>
    </message>
    <message>
        <source>Identifier of the row, the same in the printed account.</source>
        <translation>Kennung der Zeile, gleich in der gedruckten Bilanz.</translation>
    </message>
    <message>
        <source>Identifier of the run, made of its record.</source>
        <translation>Kennung des Laufs, aus seinem Protokolleintrag gebildet.</translation>
    </message>
    <message>
        <source>Identifier of the site, the same in points and sections; 1 is the worst site.</source>
        <translation>Kennung des Zerschneidungspunkts, gleich bei Punkten und Abschnitten; 1 ist der schlimmste.</translation>
    </message>
    <message>
        <source>Identifiers of these barriers.</source>
        <translation>Kennungen dieser Barrieren.</translation>
    </message>
    <message>
        <source>Ids of the distance rules that cut the route or lower the hedge.</source>
        <translation>IDs der Abstandsregeln, die die Trasse kürzen oder die Hecke niedriger halten.</translation>
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
        <source>In Brussels the green and blue networks of the Region are the frame. Only what goes beyond the law counts here.</source>
        <translation>In Brüssel bilden das grüne und das blaue Netz der Region den Rahmen. Hier wird nur angerechnet, was über das Gesetz hinausgeht.</translation>
    </message>
    <message>
        <source>In Flanders the decree on verges of 27 June 1984 already obliges public managers to mow verges of roads, railways and watercourses late, to remove the cuttings and to use no pesticides. Only what goes further counts here.</source>
        <translation>In Flandern verpflichtet der Erlass über die Straßenränder vom 27. Juni 1984 die öffentlichen Verwalter bereits, Ränder von Straßen, Bahnstrecken und Gewässern spät zu mähen, das Mähgut abzufahren und keine Pestizide zu verwenden. Hier wird nur angerechnet, was darüber hinausgeht.</translation>
    </message>
    <message>
        <source>In Wallonia plant protection products are forbidden in public spaces since 1 June 2019, and many municipalities mow verges late under an agreement with the Region. Only what goes further counts here.</source>
        <translation>In der Wallonie sind Pflanzenschutzmittel im öffentlichen Raum seit dem 1. Juni 2019 verboten, und viele Gemeinden mähen Straßenränder spät im Rahmen einer Vereinbarung mit der Region. Hier wird nur angerechnet, was darüber hinausgeht.</translation>
    </message>
    <message>
        <source>In metres. Empty: that of the guild, for example 1 000 m for roe deer and wild boar, 500 m for badger, 250 m for hedgehog, 40 m for amphibians; structures that serve many kinds, such as ecoducts, keep at least 1 000 m.</source>
        <translation>In Metern. Leer: der Wert der Gilde, zum Beispiel 1 000 m für Reh und Wildschwein, 500 m für Dachs, 250 m für Igel, 40 m für Amphibien; Bauwerke, die vielen Arten dienen, wie Grünbrücken, halten mindestens 1 000 m.</translation>
    </message>
    <message>
        <source>In other units</source>
        <translation>In anderen Einheiten</translation>
    </message>
    <message>
        <source>In zones listed apart</source>
        <translation>In gesondert aufgeführten Zonen</translation>
    </message>
    <message>
        <source>Infiltration, less erosion, a buffer along water. Not applicable where this cannot be.</source>
        <translation>Versickerung, weniger Erosion, ein Puffer am Wasser. Nicht zutreffend, wo das nicht sein kann.</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastruktur</translation>
    </message>
    <message>
        <source>Infrastructure (km)</source>
        <translation>Infrastruktur (km)</translation>
    </message>
    <message>
        <source>Infrastructure as drawn (km)</source>
        <translation>Infrastruktur wie gezeichnet (km)</translation>
    </message>
    <message>
        <source>Infrastructure axes</source>
        <translation>Infrastrukturachsen</translation>
    </message>
    <message>
        <source>Infrastructure axes of “Find fragmentation points”; commitments are measured along them.</source>
        <translation>Infrastrukturachsen von „Zerschneidungspunkte finden“; Zusagen werden an ihnen entlang gemessen.</translation>
    </message>
    <message>
        <source>Infrastructure counted for another commitment</source>
        <translation>Infrastruktur, für eine andere Zusage angerechnet</translation>
    </message>
    <message>
        <source>Infrastructure cuts polygons only; “{layer}” is a raster.</source>
        <translation>Infrastruktur zerschneidet nur Polygone; „{layer}“ ist ein Raster.</translation>
    </message>
    <message>
        <source>Infrastructure that counts</source>
        <translation>Infrastruktur, die angerechnet wird</translation>
    </message>
    <message>
        <source>Infrastructure that serves both targets (km)</source>
        <translation>Infrastruktur, die beiden Zielen dient (km)</translation>
    </message>
    <message>
        <source>Infrastructure, legal minimum</source>
        <translation>Infrastruktur, gesetzliches Minimum</translation>
    </message>
    <message>
        <source>Infrastructure, not realised yet</source>
        <translation>Infrastruktur, noch nicht umgesetzt</translation>
    </message>
    <message>
        <source>Infrastructure, rural, apart</source>
        <translation>Infrastruktur, ländlich, gesondert</translation>
    </message>
    <message>
        <source>Infrastructure, with plans</source>
        <translation>Infrastruktur, mit Planungen</translation>
    </message>
    <message>
        <source>Infrastructure: idea</source>
        <translation>Infrastruktur: Idee</translation>
    </message>
    <message>
        <source>Infrastructure: planned or decided</source>
        <translation>Infrastruktur: geplant oder beschlossen</translation>
    </message>
    <message>
        <source>Infrastructure: realised</source>
        <translation>Infrastruktur: umgesetzt</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Einwohner</translation>
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
        <source>Integration in the surroundings</source>
        <translation>Einbindung in die Umgebung</translation>
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
        <source>Inventory</source>
        <translation>Bestandsaufnahme</translation>
    </message>
    <message>
        <source>Invoice, label</source>
        <translation>Rechnung, Label</translation>
    </message>
    <message>
        <source>Is it compatible with planned works, mobility and heritage?</source>
        <translation>Ist sie mit geplanten Arbeiten, Mobilität und Kulturerbe vereinbar?</translation>
    </message>
    <message>
        <source>Is the character of the landscape respected?</source>
        <translation>Wird der Charakter der Landschaft gewahrt?</translation>
    </message>
    <message>
        <source>Is the choice justified for the climate to come?</source>
        <translation>Ist die Wahl im Hinblick auf das künftige Klima begründet?</translation>
    </message>
    <message>
        <source>Is the mix varied?</source>
        <translation>Ist die Mischung vielfältig?</translation>
    </message>
    <message>
        <source>Is the structure varied?</source>
        <translation>Ist die Struktur vielfältig?</translation>
    </message>
    <message>
        <source>Is the use or the effect monitored for at least three years?</source>
        <translation>Wird die Nutzung oder die Wirkung mindestens drei Jahre lang überwacht?</translation>
    </message>
    <message>
        <source>Is the work done outside the sensitive season, with care for soil and water?</source>
        <translation>Werden die Arbeiten außerhalb der sensiblen Zeit und mit Rücksicht auf Boden und Wasser ausgeführt?</translation>
    </message>
    <message>
        <source>Is there a management plan for at least five years?</source>
        <translation>Gibt es einen Pflegeplan für mindestens fünf Jahre?</translation>
    </message>
    <message>
        <source>Is there a net gain of length or area, with removals subtracted?</source>
        <translation>Gibt es einen Nettogewinn an Länge oder Fläche, Beseitigungen abgezogen?</translation>
    </message>
    <message>
        <source>Isolated: no link</source>
        <translation>Isoliert: keine Verbindung</translation>
    </message>
    <message>
        <source>It cannot be verified before it was realised.</source>
        <translation>Sie kann nicht überprüft sein, bevor sie umgesetzt war.</translation>
    </message>
    <message>
        <source>It lies {left} m and {right} m above the ground on the two sides ({topo}).</source>
        <translation>Sie liegt auf den beiden Seiten {left} m und {right} m über dem Gelände ({topo}).</translation>
    </message>
    <message>
        <source>It lies {left} m and {right} m below the ground on the two sides ({topo}).</source>
        <translation>Sie liegt auf den beiden Seiten {left} m und {right} m unter dem Gelände ({topo}).</translation>
    </message>
    <message>
        <source>It must end beyond where it starts.</source>
        <translation>Das Ende muss hinter dem Anfang liegen.</translation>
    </message>
    <message>
        <source>It serves also: {guilds}.</source>
        <translation>Dient auch: {guilds}.</translation>
    </message>
    <message>
        <source>Kernel of dispersal in the unit of the costs: over this distance an animal moves with the probability below. Take the median dispersal distance (d50) with a probability of 0.5.</source>
        <translation>Ausbreitungskern in der Einheit der Kosten: Über diese Distanz bewegt sich ein Tier mit der Wahrscheinlichkeit unten. Nehmen Sie die mediane Ausbreitungsdistanz (d50) mit einer Wahrscheinlichkeit von 0,5.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>Kilometres at the end of each year</source>
        <translation>Kilometer am Ende jedes Jahres</translation>
    </message>
    <message>
        <source>Kilometres by municipality</source>
        <translation>Kilometer nach Gemeinde</translation>
    </message>
    <message>
        <source>Kilometres by owner and zone</source>
        <translation>Kilometer nach Eigentümer und Zone</translation>
    </message>
    <message>
        <source>Kilometres by status</source>
        <translation>Kilometer nach Status</translation>
    </message>
    <message>
        <source>Kilometres by status, year, municipality …</source>
        <translation>Kilometer nach Stand, Jahr, Gemeinde …</translation>
    </message>
    <message>
        <source>Kilometres by target and status</source>
        <translation>Kilometer nach Ziel und Status</translation>
    </message>
    <message>
        <source>Kilometres by year</source>
        <translation>Kilometer nach Jahr</translation>
    </message>
    <message>
        <source>Kilometres of both targets at the end of each year.</source>
        <translation>Kilometer beider Ziele am Ende jedes Jahres.</translation>
    </message>
    <message>
        <source>Kilometres of landscape elements in the plan (target II).</source>
        <translation>Kilometer Landschaftselemente im Plan (Ziel II).</translation>
    </message>
    <message>
        <source>Kilometres of managed linear infrastructure in the plan (target I).</source>
        <translation>Kilometer gepflegter linearer Infrastruktur im Plan (Ziel I).</translation>
    </message>
    <message>
        <source>Kilometres that are taken off what counts</source>
        <translation>Kilometer, die von dem abgezogen werden, was zählt</translation>
    </message>
    <message>
        <source>Kilometres that do not count</source>
        <translation>Kilometer, die nicht angerechnet werden</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of action</source>
        <translation>Art der Maßnahme</translation>
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
        <source>Kind, height and alignment; see the atlas of landscapes.</source>
        <translation>Art, Höhe und Ausrichtung; siehe den Landschaftsatlas.</translation>
    </message>
    <message>
        <source>Km of commitments that match no infrastructure.</source>
        <translation>Km der Zusagen, die zu keiner Infrastruktur passen.</translation>
    </message>
    <message>
        <source>Km of roads, railways and waterways as drawn, of all that was read.</source>
        <translation>Km Straßen, Bahnen und Gewässer wie gezeichnet, von allem, was gelesen wurde.</translation>
    </message>
    <message>
        <source>Km of sides that are managed.</source>
        <translation>Km Seiten, die gepflegt werden.</translation>
    </message>
    <message>
        <source>Km of sides: up to two per axis-km.</source>
        <translation>Seiten-km: bis zu zwei je Achs-km.</translation>
    </message>
    <message>
        <source>Km of the axes that were made of them or given.</source>
        <translation>Km der Achsen, die daraus gemacht oder angegeben wurden.</translation>
    </message>
    <message>
        <source>Km that several commitments speak of, beyond the first.</source>
        <translation>Km, die mehrere Zusagen nennen, über die erste hinaus.</translation>
    </message>
    <message>
        <source>Knock-out</source>
        <translation>K.-o.-Frage</translation>
    </message>
    <message>
        <source>Knock-out questions</source>
        <translation>K.-o.-Fragen</translation>
    </message>
    <message>
        <source>Knock-outs not passed</source>
        <translation>Nicht bestandene K.-o.-Fragen</translation>
    </message>
    <message>
        <source>L, R, B (both) or axis, seen in the direction of chainage.</source>
        <translation>L, R, B (beide) oder axis (Achse), in Richtung der Stationierung gesehen.</translation>
    </message>
    <message>
        <source>L, R, B (both) or axis, seen in the direction of the axis.</source>
        <translation>L, R, B (beide) oder axis (Achse), in Richtung der Achse gesehen.</translation>
    </message>
    <message>
        <source>Label of local origin, such as Plant van hier or Végétal d&apos;ici.</source>
        <translation>Label gebietseigener Herkunft, etwa Plant van hier oder Végétal d&apos;ici.</translation>
    </message>
    <message>
        <source>Labels such as Végétal d&apos;ici and Plant van hier, or a seed zone. Partly: at least half of the plants.</source>
        <translation>Labels wie Végétal d&apos;ici und Plant van hier, oder eine Saatgutzone. Teilweise: mindestens die Hälfte der Pflanzen.</translation>
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
        <source>Land cover such as that of “Prepare OpenStreetMap extract”: built-up land disturbs and leaves no free land, forest on both sides carries canopy bridges.</source>
        <translation>Bodenbedeckung wie die von „OpenStreetMap-Auszug vorbereiten“: Bebaute Flächen stören und lassen keine freie Fläche, Wald auf beiden Seiten trägt Kronenbrücken.</translation>
    </message>
    <message>
        <source>Land cover with the field “cover”; takes the place of that of the extract.</source>
        <translation>Bodenbedeckung mit dem Feld „cover“; tritt an die Stelle derer des Auszugs.</translation>
    </message>
    <message>
        <source>Land that is owned publicly; it raises the feasibility.</source>
        <translation>Fläche in öffentlichem Eigentum; sie erhöht die Machbarkeit.</translation>
    </message>
    <message>
        <source>Land use and natural areas with the cover classes of the resistance tables, large areas first.</source>
        <translation>Landnutzung und Naturflächen mit den Bedeckungsklassen der Widerstandstabellen, große Flächen zuerst.</translation>
    </message>
    <message>
        <source>Landscape bridge or cut-and-cover</source>
        <translation>Landschaftsbrücke oder Überdeckelung</translation>
    </message>
    <message>
        <source>Landscape element</source>
        <translation>Landschaftselement</translation>
    </message>
    <message>
        <source>Landscape element that counts</source>
        <translation>Landschaftselement, das angerechnet wird</translation>
    </message>
    <message>
        <source>Landscape element: idea</source>
        <translation>Landschaftselement: Idee</translation>
    </message>
    <message>
        <source>Landscape element: planned or decided</source>
        <translation>Landschaftselement: geplant oder beschlossen</translation>
    </message>
    <message>
        <source>Landscape element: realised</source>
        <translation>Landschaftselement: umgesetzt</translation>
    </message>
    <message>
        <source>Landscape elements</source>
        <translation>Landschaftselemente</translation>
    </message>
    <message>
        <source>Landscape elements (km)</source>
        <translation>Landschaftselemente (km)</translation>
    </message>
    <message>
        <source>Landscape elements before the plan</source>
        <translation>Landschaftselemente vor dem Plan</translation>
    </message>
    <message>
        <source>Landscape elements count by the length of their centre line, removals subtracted; parallel rows do not multiply it.</source>
        <translation>Landschaftselemente zählen mit der Länge ihrer Mittellinie, Beseitigungen abgezogen; parallele Reihen vervielfachen sie nicht.</translation>
    </message>
    <message>
        <source>Landscape elements removed</source>
        <translation>Landschaftselemente beseitigt</translation>
    </message>
    <message>
        <source>Landscape elements that run this close together are one: rows do not multiply</source>
        <translation>Landschaftselemente, die so nah beieinander verlaufen, sind eines: Reihen vervielfachen nicht</translation>
    </message>
    <message>
        <source>Landscape elements that were removed</source>
        <translation>Landschaftselemente, die beseitigt wurden</translation>
    </message>
    <message>
        <source>Landscape elements, counted (target II)</source>
        <translation>Landschaftselemente, angerechnet (Ziel II)</translation>
    </message>
    <message>
        <source>Landscape elements, expected</source>
        <translation>Landschaftselemente, erwartet</translation>
    </message>
    <message>
        <source>Landscape elements, legal minimum</source>
        <translation>Landschaftselemente, gesetzliches Minimum</translation>
    </message>
    <message>
        <source>Landscape elements, not realised yet</source>
        <translation>Landschaftselemente, noch nicht umgesetzt</translation>
    </message>
    <message>
        <source>Landscape elements, with plans</source>
        <translation>Landschaftselemente, mit Planungen</translation>
    </message>
    <message>
        <source>Lanes (roads) or tracks (railways) abreast.</source>
        <translation>Nebeneinanderliegende Fahrstreifen (Straßen) oder Gleise (Bahnstrecken).</translation>
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
        <source>Language of forms and legends</source>
        <translation>Sprache von Formularen und Legenden</translation>
    </message>
    <message>
        <source>Language of the forms, legends and layouts: en, nl, fr, de, or qgis for the one of QGIS (an existing plan keeps its own).</source>
        <translation>Sprache der Formulare, Legenden und Layouts: en, nl, fr, de, oder qgis für die von QGIS (ein vorhandener Plan behält seine eigene).</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Languages of the dossier</source>
        <translation>Sprachen des Dossiers</translation>
    </message>
    <message>
        <source>Languages of the dossier; the first one is also that of the plan&apos;s forms and legends.</source>
        <translation>Sprachen des Dossiers; die erste ist auch die der Formulare und Legenden des Plans.</translation>
    </message>
    <message>
        <source>Large mammals need a wide deck here; without a cutting it takes long ramps.</source>
        <translation>Große Säugetiere brauchen hier eine breite Überführung; ohne Einschnitt sind lange Rampen nötig.</translation>
    </message>
    <message>
        <source>Large mammals need one wide deck over the whole bundle; without a cutting it takes long ramps.</source>
        <translation>Große Säugetiere brauchen eine einzige breite Überführung über das ganze Bündel; ohne Einschnitt sind lange Rampen nötig.</translation>
    </message>
    <message>
        <source>Large underpass for animals</source>
        <translation>Große Unterführung für Tiere</translation>
    </message>
    <message>
        <source>Largest angle between a commitment and its axis</source>
        <translation>Größter Winkel zwischen einer Zusage und ihrer Achse</translation>
    </message>
    <message>
        <source>Largest difference of a row</source>
        <translation>Größte Differenz einer Zeile</translation>
    </message>
    <message>
        <source>Largest difference of planar and ellipsoidal length (share) in Belgian Lambert</source>
        <translation>Größte Differenz zwischen ebener und ellipsoidischer Länge (Anteil) im belgischen Lambert</translation>
    </message>
    <message>
        <source>Largest gain of EC (ha)</source>
        <translation>Größter Gewinn an EC (ha)</translation>
    </message>
    <message>
        <source>Largest gain of equivalent connectivity of one crossing alone, in hectares; 0 where it is not computed.</source>
        <translation>Größter Gewinn an äquivalenter Konnektivität einer Querungshilfe allein, in Hektar; 0, wo er nicht berechnet ist.</translation>
    </message>
    <message>
        <source>Largest number of measures</source>
        <translation>Größte Anzahl von Maßnahmen</translation>
    </message>
    <message>
        <source>Late mown verge (from 1 August)</source>
        <translation>Spät gemähter Straßenrand (ab 1. August)</translation>
    </message>
    <message>
        <source>Later ones</source>
        <translation>Spätere</translation>
    </message>
    <message>
        <source>Law checked, permits named (4.1)</source>
        <translation>Recht geprüft, Genehmigungen genannt (4.1)</translation>
    </message>
    <message>
        <source>Law, safety and works: checked</source>
        <translation>Recht, Sicherheit und Bauvorhaben: geprüft</translation>
    </message>
    <message>
        <source>Law, safety or works: not met</source>
        <translation>Recht, Sicherheit oder Bauvorhaben: nicht erfüllt</translation>
    </message>
    <message>
        <source>Law, safety or works: still open</source>
        <translation>Recht, Sicherheit oder Bauvorhaben: noch offen</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
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
        <source>Layer “{layer}” has coordinates that are no numbers. Take those features out of it.</source>
        <translation>Der Layer „{layer}“ hat Koordinaten, die keine Zahlen sind. Entfernen Sie diese Objekte.</translation>
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
        <source>Layer “{layer}” has no field that tells its features apart ({fields}): distance rules that ask for it are not applied. Choose a layer that has it, or a class field.</source>
        <translation>Layer „{layer}“ hat kein Feld, das seine Objekte unterscheidet ({fields}): Abstandsregeln, die danach fragen, werden nicht angewandt. Wählen Sie einen Layer, der es hat, oder ein Klassenfeld.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has no field “{field}”, so it is not “{title}”. Choose the layer that this step made.</source>
        <translation>Layer „{layer}“ hat kein Feld „{field}“, ist also nicht „{title}“. Wählen Sie den Layer, den dieser Schritt erstellt hat.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has no field “{field}”. It has: {fields}.</source>
        <translation>Layer „{layer}“ hat kein Feld „{field}“. Vorhanden sind: {fields}.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has no polygon. Choose the polygon of the municipality.</source>
        <translation>Layer „{layer}“ hat kein Polygon. Wählen Sie das Polygon der Gemeinde.</translation>
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
        <source>Layer “{layer}” holds no habitat near the sections. Crossings join habitat; check that both layers cover the same area.</source>
        <translation>Layer „{layer}“ enthält kein Habitat in der Nähe der Abschnitte. Querungshilfen verbinden Habitat; prüfen Sie, ob beide Layer dasselbe Gebiet abdecken.</translation>
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
        <source>Layer “{layer}” holds no patches.</source>
        <translation>Layer „{layer}“ enthält keine Habitatflächen.</translation>
    </message>
    <message>
        <source>Layer “{layer}” holds no patches. Choose a layer with habitat patches.</source>
        <translation>Layer „{layer}“ enthält keine Flächen. Wählen Sie einen Layer mit Habitatflächen.</translation>
    </message>
    <message>
        <source>Layer “{layer}” holds no sections. Run “Find fragmentation points” first.</source>
        <translation>Layer „{layer}“ enthält keine Abschnitte. Führen Sie zuerst „Zerschneidungspunkte finden“ aus.</translation>
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
        <source>Layer “{layer}” holds these patch ids more than once or without a text: {ids}. Each patch needs an id of its own.</source>
        <translation>Layer „{layer}“ enthält diese IDs von Habitatflächen mehrfach oder ohne Text: {ids}. Jede Habitatfläche braucht eine eigene ID.</translation>
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
        <source>Layer “{layer}” must hold habitat patches, each with an identifier of its own in the field patch_id, as “Link habitat patches” makes them.</source>
        <translation>Layer „{layer}“ muss Habitatflächen enthalten, jede mit einer eigenen Kennung im Feld patch_id, wie „Habitatflächen verbinden“ sie erstellt.</translation>
    </message>
    <message>
        <source>Layer “{layer}” of traffic counts has no field {names}. Choose the field that holds the vehicles per day.</source>
        <translation>Der Layer „{layer}“ mit Verkehrszählungen hat kein Feld {names}. Wählen Sie das Feld mit den Fahrzeugen je Tag.</translation>
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
        <source>Layer “{layer}”: links {ids} lead to patches that layer “{patches}” does not have. Choose the patches and links of one run.</source>
        <translation>Layer „{layer}“: Die Verbindungen {ids} führen zu Habitatflächen, die Layer „{patches}“ nicht hat. Wählen Sie Habitatflächen und Verbindungen desselben Laufs.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: links {ids} lead to patches that layer “{patches}” does not have. Give the layers of patches and links in the same order.</source>
        <translation>Layer „{layer}“: Die Verbindungen {ids} führen zu Habitatflächen, die Layer „{patches}“ nicht hat. Geben Sie die Layer der Habitatflächen und Verbindungen in derselben Reihenfolge an.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: links {ids} lead to patches that layer “{patches}” does not have. Give the patches and links of one run of “Link habitat patches”.</source>
        <translation>Layer „{layer}“: Die Verbindungen {ids} führen zu Habitatflächen, die Layer „{patches}“ nicht hat. Geben Sie Habitatflächen und Verbindungen eines Laufs von „Habitatflächen verbinden“ an.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: the action of features {ids} is none of {actions}.</source>
        <translation>Layer „{layer}“: Die Aktion der Objekte {ids} ist keine von {actions}.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: the effects of features {ids} are incomplete. Each needs from, to, base and cost (numbers of at least 0), at and route; shares, if any, are two numbers above 0, together 1 at most.</source>
        <translation>Layer „{layer}“: Die Wirkungen der Objekte {ids} sind unvollständig. Jede braucht from, to, base und cost (Zahlen von mindestens 0), at und route; shares, falls vorhanden, sind zwei Zahlen über 0, zusammen höchstens 1.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: the effects of features {ids} are no valid JSON. Take the layer as “Propose crossings” or “Propose hedges” wrote it.</source>
        <translation>Layer „{layer}“: Die Wirkungen der Objekte {ids} sind kein gültiges JSON. Nehmen Sie den Layer, wie „Querungshilfen vorschlagen“ oder „Hecken vorschlagen“ ihn geschrieben hat.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: the measure {codes} is not drawn as features {ids} are. Choose another measure, or draw them as the table of measures says.</source>
        <translation>Layer „{layer}“: Die Maßnahme {codes} wird nicht so gezeichnet wie die Objekte {ids}. Wählen Sie eine andere Maßnahme, oder zeichnen Sie sie so, wie die Maßnahmentabelle es sagt.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: what features {ids} are to become is not known ({codes}). Choose a measure, or a field with codes from the table of measures.</source>
        <translation>Layer „{layer}“: Was aus den Objekten {ids} werden soll, ist nicht bekannt ({codes}). Wählen Sie eine Maßnahme oder ein Feld mit Codes aus der Maßnahmentabelle.</translation>
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
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Layers of the plan that it filled, separated by spaces.</source>
        <translation>Layer des Plans, die er gefüllt hat, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Layers of “Propose crossings” and “Propose hedges”, or any layers with a field effects (JSON: a list of from, to, base, cost, at, route) that says how much each measure shortens which route between two patches, in effective metres. A measure that joins two sides of one patch names it as from and to, the sides as shares (two parts of the patch, such as [0.3, 0.2]), and wins 2 · a² · s · s′ · (p then − p now) on top of EC, which counts the patch as one place; of measures with the same route the best counts there. Fields that are used where they are there: prop_id (else the feature id), guild, length_m (else the length of the line). Measures with the same prop_id at the same place count as one.</source>
        <translation>Layer von „Querungshilfen vorschlagen“ und „Hecken vorschlagen“, oder beliebige Layer mit einem Feld effects (JSON: eine Liste von from, to, base, cost, at, route), das sagt, um wie viel jede Maßnahme welche Route zwischen zwei Habitatflächen verkürzt, in effektiven Metern. Eine Maßnahme, die zwei Seiten einer Fläche verbindet, nennt diese als from und to, die Seiten als shares (zwei Teile der Fläche, etwa [0.3, 0.2]), und gewinnt 2 · a² · s · s′ · (p dann − p jetzt) zusätzlich zur EC, die die Fläche als einen Ort zählt; von Maßnahmen mit derselben route zählt dort die beste. Felder, die verwendet werden, wo sie vorhanden sind: prop_id (sonst die Objekt-ID), guild, length_m (sonst die Länge der Linie). Maßnahmen mit derselben prop_id am selben Ort zählen als eine.</translation>
    </message>
    <message>
        <source>Layers that were read</source>
        <translation>Gelesene Layer</translation>
    </message>
    <message>
        <source>Least current of a pinch point</source>
        <translation>Geringster Strom einer Engstelle</translation>
    </message>
    <message>
        <source>Least distance between crossings</source>
        <translation>Mindestabstand zwischen Querungshilfen</translation>
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
        <source>Ledger</source>
        <translation>Kontobuch</translation>
    </message>
    <message>
        <source>Ledger of kilometres</source>
        <translation>Kontobuch der Kilometer</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Legal minimum only</source>
        <translation>Nur gesetzliches Minimum</translation>
    </message>
    <message>
        <source>Legal minimum, apart</source>
        <translation>Gesetzliches Minimum, gesondert</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Length (m)</source>
        <translation>Länge (m)</translation>
    </message>
    <message>
        <source>Length = width of the infrastructure, {width} m.</source>
        <translation>Länge = Breite der Infrastruktur, {width} m.</translation>
    </message>
    <message>
        <source>Length across the infrastructure.</source>
        <translation>Länge quer zur Infrastruktur.</translation>
    </message>
    <message>
        <source>Length as drawn</source>
        <translation>Länge wie gezeichnet</translation>
    </message>
    <message>
        <source>Length as drawn (km)</source>
        <translation>Länge wie gezeichnet (km)</translation>
    </message>
    <message>
        <source>Length as drawn, by manager</source>
        <translation>Länge wie gezeichnet, nach Verwalter</translation>
    </message>
    <message>
        <source>Length as drawn, on the ellipsoid: every carriageway and track by itself, nothing left out.</source>
        <translation>Länge wie gezeichnet, auf dem Ellipsoid: jede Fahrbahn und jedes Gleis für sich, nichts ausgelassen.</translation>
    </message>
    <message>
        <source>Length for each hectare of gain; empty without gain.</source>
        <translation>Länge je Hektar Gewinn; leer ohne Gewinn.</translation>
    </message>
    <message>
        <source>Length in the plane of the layer&apos;s CRS; a check only.</source>
        <translation>Länge in der Ebene des KBS des Layers; nur zur Kontrolle.</translation>
    </message>
    <message>
        <source>Length inside the network</source>
        <translation>Länge im Netz</translation>
    </message>
    <message>
        <source>Length of all measures up to this step.</source>
        <translation>Länge aller Maßnahmen bis zu diesem Schritt.</translation>
    </message>
    <message>
        <source>Length of all of them on the ellipsoid, in km.</source>
        <translation>Länge aller zusammen auf dem Ellipsoid, in km.</translation>
    </message>
    <message>
        <source>Length of all sections on the ellipsoid, parts of combined sites counted in these.</source>
        <translation>Länge aller Abschnitte auf dem Ellipsoid; Teile kombinierter Zerschneidungspunkte sind darin enthalten.</translation>
    </message>
    <message>
        <source>Length of axes</source>
        <translation>Länge der Achsen</translation>
    </message>
    <message>
        <source>Length of hedges (km)</source>
        <translation>Länge der Hecken (km)</translation>
    </message>
    <message>
        <source>Length of sections (km)</source>
        <translation>Länge der Abschnitte (km)</translation>
    </message>
    <message>
        <source>Length of the axes made of it, each shared by the lengths of its lines.</source>
        <translation>Länge der daraus gemachten Achsen, jede nach der Länge ihrer Linien geteilt.</translation>
    </message>
    <message>
        <source>Length of the axis inside the network, on the ellipsoid.</source>
        <translation>Länge der Achse im Netz, auf dem Ellipsoid.</translation>
    </message>
    <message>
        <source>Length of the axis on the ellipsoid.</source>
        <translation>Länge der Achse auf dem Ellipsoid.</translation>
    </message>
    <message>
        <source>Length of the chosen measures (km)</source>
        <translation>Länge der gewählten Maßnahmen (km)</translation>
    </message>
    <message>
        <source>Length of the line on the ellipsoid.</source>
        <translation>Länge der Linie auf dem Ellipsoid.</translation>
    </message>
    <message>
        <source>Length of the lines</source>
        <translation>Länge der Linien</translation>
    </message>
    <message>
        <source>Length of the measure.</source>
        <translation>Länge der Maßnahme.</translation>
    </message>
    <message>
        <source>Length of the place: how far apart the ends of the ground are that is worth at least half as much.</source>
        <translation>Länge des Orts: wie weit die Enden des Geländes auseinanderliegen, das mindestens halb so viel wert ist.</translation>
    </message>
    <message>
        <source>Length of the roads, railways and waterways as drawn, by manager and by municipality as the register says it (left and right side), beside the length of their axes; the same of the commitments. Where it is asked for, whole registers are read and not only what lies around the commitments.</source>
        <translation>Länge der Straßen, Bahnen und Gewässer wie gezeichnet, nach Verwalter und nach Gemeinde laut Register (linke und rechte Seite), neben der Länge ihrer Achsen; ebenso der Zusagen. Wird sie verlangt, werden ganze Register gelesen und nicht nur, was um die Zusagen liegt.</translation>
    </message>
    <message>
        <source>Length of the section</source>
        <translation>Länge des Abschnitts</translation>
    </message>
    <message>
        <source>Length of this measure and all before it.</source>
        <translation>Länge dieser Maßnahme und aller davor.</translation>
    </message>
    <message>
        <source>Length on the ellipsoid, times the share.</source>
        <translation>Länge auf dem Ellipsoid, mal Anteil.</translation>
    </message>
    <message>
        <source>Length on the ellipsoid.</source>
        <translation>Länge auf dem Ellipsoid.</translation>
    </message>
    <message>
        <source>Length on the ellipsoid; of areas the outline.</source>
        <translation>Länge auf dem Ellipsoid; bei Flächen die des Umrisses.</translation>
    </message>
    <message>
        <source>Length on the map</source>
        <translation>Länge auf der Karte</translation>
    </message>
    <message>
        <source>Length so far</source>
        <translation>Länge bis hier</translation>
    </message>
    <message>
        <source>Lengths are measured on the ellipsoid, without the slope of the ground.</source>
        <translation>Längen werden auf dem Ellipsoid gemessen, ohne die Neigung des Geländes.</translation>
    </message>
    <message>
        <source>Lengths are those on the ellipsoid, horizontal, along the lines as drawn. Expected kilometres are lengths times the probability of their status.</source>
        <translation>Längen sind die auf dem Ellipsoid, horizontal, entlang der Linien wie gezeichnet. Erwartete Kilometer sind Längen mal Wahrscheinlichkeit ihres Status.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Level with the ground, not verified: no heights are known here.</source>
        <translation>Geländegleich, nicht überprüft: Hier sind keine Höhen bekannt.</translation>
    </message>
    <message>
        <source>Lie of the land</source>
        <translation>Geländelage</translation>
    </message>
    <message>
        <source>Line number of railways</source>
        <translation>Streckennummer der Bahnstrecken</translation>
    </message>
    <message>
        <source>Line {line} of the table of steps: step {step} needs {name}, which does not come before it.</source>
        <translation>Zeile {line} der Schritttabelle: Schritt {step} braucht {name}, das nicht davor steht.</translation>
    </message>
    <message>
        <source>Lines along the least-cost paths from patch edge to patch edge, with the patches at both ends, cost, length, straight distance, mean resistance, narrowest cost margin (with a slack of corridors), and the barriers crossed.</source>
        <translation>Linien entlang der Wege des geringsten Widerstands von Rand zu Rand der Habitatflächen, mit den Habitatflächen an beiden Enden, Kosten, Länge, Luftlinie, mittlerem Widerstand, engstem Kostenabstand (bei einem Spielraum der Korridore) und den gequerten Barrieren.</translation>
    </message>
    <message>
        <source>Lines of hedges and tree rows, such as the layer landscape_elements of “Prepare OpenStreetMap extract”; polygons count as woods.</source>
        <translation>Linien von Hecken und Baumreihen, wie der Layer landscape_elements von „OpenStreetMap-Auszug vorbereiten“; Polygone gelten als Wälder.</translation>
    </message>
    <message>
        <source>Lines of the proposed crossings across the infrastructure.</source>
        <translation>Linien der vorgeschlagenen Querungshilfen quer zur Infrastruktur.</translation>
    </message>
    <message>
        <source>Lines of verges, banks, hedges … with any of the fields of a commitment (uuid, target, status, side, infra_id, m_from, m_to, additionality, duration_yr, knock_outs, date_realised …). Without a plan only.</source>
        <translation>Linien von Straßenrändern, Ufern, Hecken … mit beliebigen Feldern einer Zusage (uuid, target, status, side, infra_id, m_from, m_to, additionality, duration_yr, knock_outs, date_realised …). Nur ohne Plan.</translation>
    </message>
    <message>
        <source>Lines or areas such as roads, railways, waterways or fences. Each link tells which of them it crosses.</source>
        <translation>Linien oder Flächen wie Straßen, Bahnstrecken, Gewässer oder Zäune. Jede Verbindung gibt an, welche davon sie quert.</translation>
    </message>
    <message>
        <source>Lines where hedges can stand</source>
        <translation>Linien, an denen Hecken stehen können</translation>
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
        <source>Links between these patches, in the same order</source>
        <translation>Verbindungen zwischen diesen Habitatflächen, in derselben Reihenfolge</translation>
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
        <source>Links of the same run, with the fields link_id, from_id, to_id and cost. Without a resistance surface, places near links between large patches score higher.</source>
        <translation>Verbindungen desselben Laufs, mit den Feldern link_id, from_id, to_id und cost. Ohne Widerstandsoberfläche erhalten Orte nahe Verbindungen zwischen großen Habitatflächen eine höhere Wertung.</translation>
    </message>
    <message>
        <source>Links of “Link habitat patches” (fields link_id, from_id, to_id, cost).</source>
        <translation>Verbindungen von „Habitatflächen verbinden“ (Felder link_id, from_id, to_id, cost).</translation>
    </message>
    <message>
        <source>Links of “Link habitat patches”.</source>
        <translation>Verbindungen von „Habitatflächen verbinden“.</translation>
    </message>
    <message>
        <source>Links that it shortens (JSON), for the algorithm that sets priorities.</source>
        <translation>Verbindungen, die sie verkürzt (JSON), für den Algorithmus, der die Prioritäten setzt.</translation>
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
        <source>Lists of the plan</source>
        <translation>Listen des Plans</translation>
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
        <source>Longest detour (times the gap)</source>
        <translation>Längster Umweg (Vielfaches der Lücke)</translation>
    </message>
    <message>
        <source>Longest hedge along a link</source>
        <translation>Längste Hecke entlang einer Verbindung</translation>
    </message>
    <message>
        <source>Longest link that counts for IIC</source>
        <translation>Längste Verbindung, die für IIC zählt</translation>
    </message>
    <message>
        <source>Longest stretch away from these lines</source>
        <translation>Längste Strecke abseits dieser Linien</translation>
    </message>
    <message>
        <source>Longest way between patches that are connected (effective metres)</source>
        <translation>Längster Weg zwischen verbundenen Flächen (effektive Meter)</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>Verloren am</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Low (score below 30)</source>
        <translation>Niedrig (Wertung unter 30)</translation>
    </message>
    <message>
        <source>Low estimate in euro.</source>
        <translation>Niedrige Schätzung in Euro.</translation>
    </message>
    <message>
        <source>Lowest status that counts</source>
        <translation>Niedrigster Status, der angerechnet wird</translation>
    </message>
    <message>
        <source>M&amp;unicipality</source>
        <translation>Gemei&amp;nde</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Made once, unique everywhere; never change it.</source>
        <translation>Einmal erzeugt, überall eindeutig; niemals ändern.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Make the &amp;plan</source>
        <translation>&amp;Plan erstellen</translation>
    </message>
    <message>
        <source>Make the dossier</source>
        <translation>Dossier erstellen</translation>
    </message>
    <message>
        <source>Makes a plan: one GeoPackage that remembers everything, and a QGIS project beside it.
The GeoPackage holds what is committed (lines, areas, points), the answers to the checklist, the evidence, the territory, every run, and the results of earlier steps that are given here. Forms, defaults and legends are kept in it, in the language of the plan; it is ready for work in the field with QField.
A plan that is already at the destination is never overwritten: it is brought up to date, and the given layers replace what earlier runs of the same step left in it. Commitments, answers and evidence stay as they are. A project that is already there stays as it is too.
The file is written beside its destination, verified, and put in place in one step.</source>
        <translation>Erstellt einen Plan: ein GeoPackage, das sich alles merkt, und daneben ein QGIS-Projekt.
Das GeoPackage enthält, was zugesagt ist (Linien, Flächen, Punkte), die Antworten auf die Checkliste, die Nachweise, das Gebiet, jeden Lauf und die hier angegebenen Ergebnisse früherer Schritte. Formulare, Vorgabewerte und Legenden sind darin abgelegt, in der Sprache des Plans; es ist bereit für die Feldarbeit mit QField.
Ein Plan, der am Ziel schon vorhanden ist, wird nie überschrieben: Er wird auf den neuesten Stand gebracht, und die angegebenen Layer ersetzen, was frühere Läufe desselben Schritts darin hinterlassen haben. Zusagen, Antworten und Nachweise bleiben, wie sie sind. Auch ein schon vorhandenes Projekt bleibt, wie es ist.
Die Datei wird neben ihrem Ziel geschrieben, überprüft und in einem Schritt an ihren Platz gesetzt.</translation>
    </message>
    <message>
        <source>Makes the dossier of a plan: what a municipality can hand in.
Its twelve sections are the title, a summary, the context, the fragmentation points, the proposals, the effect, the account of kilometres, the checklist, permits, management and monitoring, costs, and an annex with assumptions, methods, sources and computations.
The same words and numbers are written as one self-contained HTML file (the accessible master), as a PDF with maps and one sheet per place, and as an ODT that can be edited. Every figure has its unit and a note on what it rests on.</source>
        <translation>Erstellt das Dossier eines Plans: was eine Gemeinde einreichen kann.
Seine zwölf Abschnitte sind der Titel, eine Zusammenfassung, der Kontext, die Zerschneidungspunkte, die Vorschläge, die Wirkung, die Bilanz der Kilometer, die Checkliste, Genehmigungen, Pflege und Monitoring, Kosten und ein Anhang mit Annahmen, Methoden, Quellen und Berechnungen.
Dieselben Worte und Zahlen werden als eine eigenständige HTML-Datei (die barrierefreie Hauptfassung), als PDF mit Karten und einem Blatt je Ort und als bearbeitbares ODT geschrieben. Jede Zahl hat ihre Einheit und einen Hinweis, worauf sie beruht.</translation>
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
        <source>Manage</source>
        <translation>Pflegen</translation>
    </message>
    <message>
        <source>Managed infrastructure (km)</source>
        <translation>Gepflegte Infrastruktur (km)</translation>
    </message>
    <message>
        <source>Managed infrastructure, counted (target I)</source>
        <translation>Gepflegte Infrastruktur, angerechnet (Ziel I)</translation>
    </message>
    <message>
        <source>Managed infrastructure, expected</source>
        <translation>Gepflegte Infrastruktur, erwartet</translation>
    </message>
    <message>
        <source>Managed infrastructure, not realised yet</source>
        <translation>Gepflegte Infrastruktur, noch nicht umgesetzt</translation>
    </message>
    <message>
        <source>Managed linear infrastructure (km)</source>
        <translation>Gepflegte lineare Infrastruktur (km)</translation>
    </message>
    <message>
        <source>Managed means: a written commitment of at least {min_duration_yr} years; all knock-out questions of the checklist passed; a measure beyond the legal minimum; a geometry. What lacks one of these is listed with the reason. What the law asks anyway is reported apart.</source>
        <translation>Gepflegt bedeutet: eine schriftliche Zusage über mindestens {min_duration_yr} Jahre; alle K.-o.-Fragen der Checkliste bestanden; eine Maßnahme über das gesetzliche Minimum hinaus; eine Geometrie. Was eines davon nicht hat, wird mit dem Grund aufgelistet. Was das Gesetz ohnehin verlangt, wird gesondert ausgewiesen.</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>Management and monitoring</source>
        <translation>Pflege und Monitoring</translation>
    </message>
    <message>
        <source>Management plan (bermbeheerplan, plan de gestion)</source>
        <translation>Pflegeplan (bermbeheerplan, plan de gestion)</translation>
    </message>
    <message>
        <source>Management that goes beyond the legal minimum makes verges, banks and embankments part of the network.</source>
        <translation>Pflege, die über das gesetzliche Minimum hinausgeht, macht Straßenränder, Ufer und Böschungen zu einem Teil des Netzes.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Verwalter</translation>
    </message>
    <message>
        <source>Manager of railways</source>
        <translation>Verwalter der Bahnen</translation>
    </message>
    <message>
        <source>Manager of roads</source>
        <translation>Verwalter der Straßen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Map of site {site} and its surroundings.</source>
        <translation>Karte des Zerschneidungspunkts {site} und seiner Umgebung.</translation>
    </message>
    <message>
        <source>Map of the commitment {name} and its surroundings.</source>
        <translation>Karte der Zusage {name} und ihrer Umgebung.</translation>
    </message>
    <message>
        <source>Map of the rows of the ledger</source>
        <translation>Karte der Zeilen des Kontobuchs</translation>
    </message>
    <message>
        <source>Map of {place} with the network, the infrastructure and {count} numbered sites.</source>
        <translation>Karte von {place} mit dem Netz, der Infrastruktur und {count} nummerierten Zerschneidungspunkten.</translation>
    </message>
    <message>
        <source>Map of {place} with {count} commitments by target and status.</source>
        <translation>Karte von {place} mit {count} Zusagen nach Ziel und Status.</translation>
    </message>
    <message>
        <source>Map of {place} with {crossings} proposed crossings and {hedges} proposed hedges.</source>
        <translation>Karte von {place} mit {crossings} vorgeschlagenen Querungshilfen und {hedges} vorgeschlagenen Hecken.</translation>
    </message>
    <message>
        <source>Map of {place}: what limits proposed hedges, and which commitments still need a check of law, safety or works.</source>
        <translation>Karte von {place}: was die vorgeschlagenen Hecken einschränkt und für welche Zusagen Recht, Sicherheit oder Bauvorhaben noch zu prüfen sind.</translation>
    </message>
    <message>
        <source>Map pinch points and barriers</source>
        <translation>Engstellen und Barrieren kartieren</translation>
    </message>
    <message>
        <source>Map with the zones of the network</source>
        <translation>Karte mit den Zonen des Netzes</translation>
    </message>
    <message>
        <source>Maps and tables may be used as the licences of the data named below allow.</source>
        <translation>Karten und Tabellen dürfen so verwendet werden, wie es die Lizenzen der unten genannten Daten erlauben.</translation>
    </message>
    <message>
        <source>Marks: [P] expert default of GreenBlue, to be judged; [M] from memory of law or literature, to be checked; [L] from a published source.</source>
        <translation>Kennzeichen: [P] Experten-Standardwert von GreenBlue, zu beurteilen; [M] aus der Erinnerung an Recht oder Literatur, zu prüfen; [L] aus einer veröffentlichten Quelle.</translation>
    </message>
    <message>
        <source>Matches no infrastructure</source>
        <translation>Passt zu keiner Infrastruktur</translation>
    </message>
    <message>
        <source>Mean resistance</source>
        <translation>Mittlerer Widerstand</translation>
    </message>
    <message>
        <source>Mean resistance 10 to 30</source>
        <translation>Mittlerer Widerstand 10 bis 30</translation>
    </message>
    <message>
        <source>Mean resistance 3 to 10</source>
        <translation>Mittlerer Widerstand 3 bis 10</translation>
    </message>
    <message>
        <source>Mean resistance 30 to 100</source>
        <translation>Mittlerer Widerstand 30 bis 100</translation>
    </message>
    <message>
        <source>Mean resistance over 100: hardly passable</source>
        <translation>Mittlerer Widerstand über 100: kaum passierbar</translation>
    </message>
    <message>
        <source>Mean resistance up to 3: good ground</source>
        <translation>Mittlerer Widerstand bis 3: guter Boden</translation>
    </message>
    <message>
        <source>Mean score by criterion</source>
        <translation>Mittlere Wertung nach Kriterium</translation>
    </message>
    <message>
        <source>Mean width</source>
        <translation>Mittlere Breite</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
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
        <source>Measures along lines</source>
        <translation>Maßnahmen entlang von Linien</translation>
    </message>
    <message>
        <source>Measures at points</source>
        <translation>Maßnahmen an Punkten</translation>
    </message>
    <message>
        <source>Measures chosen</source>
        <translation>Gewählte Maßnahmen</translation>
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
        <source>Measures on areas</source>
        <translation>Maßnahmen auf Flächen</translation>
    </message>
    <message>
        <source>Measures that are left out (ids)</source>
        <translation>Maßnahmen, die weggelassen werden (IDs)</translation>
    </message>
    <message>
        <source>Measures that are taken in any case (ids)</source>
        <translation>Maßnahmen, die auf jeden Fall genommen werden (IDs)</translation>
    </message>
    <message>
        <source>Measures to choose from</source>
        <translation>Maßnahmen, aus denen gewählt wird</translation>
    </message>
    <message>
        <source>Measures with the same name at the same place count as one: {ids}</source>
        <translation>Maßnahmen mit demselben Namen am selben Ort zählen als eine: {ids}</translation>
    </message>
    <message>
        <source>Measures with the same text in this field are chosen all or none, such as the exits on both banks of a canal.</source>
        <translation>Maßnahmen mit demselben Text in diesem Feld werden alle oder gar nicht gewählt, etwa die Ausstiege an beiden Ufern eines Kanals.</translation>
    </message>
    <message>
        <source>Measures {ids} are locked in and excluded at once. Decide for one of the two.</source>
        <translation>Die Maßnahmen {ids} sind zugleich festgelegt und ausgeschlossen. Entscheiden Sie sich für eines von beiden.</translation>
    </message>
    <message>
        <source>Measures {ids} are locked in, but have no cost. Fill in their cost.</source>
        <translation>Die Maßnahmen {ids} sind festgelegt, haben aber keine Kosten. Tragen Sie ihre Kosten ein.</translation>
    </message>
    <message>
        <source>Measures {ids} do not say of which species group their effects are. Name the species group of each layer of proposals.</source>
        <translation>Die Maßnahmen {ids} sagen nicht, für welche Artengruppe ihre Wirkungen gelten. Nennen Sie die Artengruppe jedes Layers mit Vorschlägen.</translation>
    </message>
    <message>
        <source>Measures, all kinds</source>
        <translation>Maßnahmen, alle Arten</translation>
    </message>
    <message>
        <source>Memory that a raster may take (GB)</source>
        <translation>Speicher, den ein Raster belegen darf (GB)</translation>
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
        <source>Mended by crossings directly</source>
        <translation>Durch Querungshilfen direkt behoben</translation>
    </message>
    <message>
        <source>Mends an opening of {gap} m with {length} m of hedge.</source>
        <translation>Behebt eine Öffnung von {gap} m mit {length} m Hecke.</translation>
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
        <source>Mesh size across the border</source>
        <translation>Maschenweite über die Grenze hinweg</translation>
    </message>
    <message>
        <source>Mesh size, cut at the border</source>
        <translation>Maschenweite, an der Grenze abgeschnitten</translation>
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
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Metres per gain</source>
        <translation>Meter je Gewinn</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Middle estimate in euro.</source>
        <translation>Mittlere Schätzung in Euro.</translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <translation>Sitzungsprotokoll</translation>
    </message>
    <message>
        <source>Monitoring protocol, budget</source>
        <translation>Monitoringprotokoll, Budget</translation>
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
        <source>Most sheets of sites, and of commitments</source>
        <translation>Höchstzahl der Blätter zu Zerschneidungspunkten und zu Zusagen</translation>
    </message>
    <message>
        <source>Motorway</source>
        <translation>Autobahn</translation>
    </message>
    <message>
        <source>Movement through the place is not known and left out of the score.</source>
        <translation>Die Bewegung durch den Ort ist nicht bekannt und geht nicht in die Wertung ein.</translation>
    </message>
    <message>
        <source>Movement through the place is not known; the importance of the corridor stands for it.</source>
        <translation>Die Bewegung durch den Ort ist nicht bekannt; die Bedeutung des Korridors steht dafür.</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Gemeinden</translation>
    </message>
    <message>
        <source>Municipalities are those of the polygons given. The municipality codes that a road register holds tell the lengths as drawn apart, not what counts.</source>
        <translation>Die Gemeinden sind die der angegebenen Polygone. Die Gemeindecodes eines Straßenregisters unterscheiden die gezeichneten Längen, nicht das, was zählt.</translation>
    </message>
    <message>
        <source>Municipalities that merged by then are counted under the code of the new one, those of the layer and those that commitments name. Empty: the year that the plan says, else the latest list known.</source>
        <translation>Gemeinden, die bis dahin fusioniert sind, zählen unter dem Code der neuen: die der Ebene und die, welche Zusagen nennen. Leer: das Jahr, das der Plan nennt, sonst die letzte bekannte Liste.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>Municipality as the source says it; of a boundary road each side gets half.</source>
        <translation>Gemeinde laut Quelle; von einer Grenzstraße erhält jede Seite die Hälfte.</translation>
    </message>
    <message>
        <source>Municipality or municipalities</source>
        <translation>Gemeinde oder Gemeinden</translation>
    </message>
    <message>
        <source>Municipality.</source>
        <translation>Gemeinde.</translation>
    </message>
    <message>
        <source>Municipality; empty outside all municipalities.</source>
        <translation>Gemeinde; leer außerhalb aller Gemeinden.</translation>
    </message>
    <message>
        <source>NIS code</source>
        <translation>NIS-Code</translation>
    </message>
    <message>
        <source>NIS code of municipalities</source>
        <translation>NIS-Code der Gemeinden</translation>
    </message>
    <message>
        <source>NIS code of the municipality</source>
        <translation>NIS-Code der Gemeinde</translation>
    </message>
    <message>
        <source>NIS code of the municipality, five digits.</source>
        <translation>NIS-Code der Gemeinde, fünf Ziffern.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of municipalities</source>
        <translation>Name der Gemeinden</translation>
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
        <source>Name of the commitment.</source>
        <translation>Name der Zusage.</translation>
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
        <source>Name of the municipality</source>
        <translation>Name der Gemeinde</translation>
    </message>
    <message>
        <source>Name of the municipality.</source>
        <translation>Name der Gemeinde.</translation>
    </message>
    <message>
        <source>Name of the plan, account or year.</source>
        <translation>Name des Plans, der Bilanz oder des Jahres.</translation>
    </message>
    <message>
        <source>Name of the reporting unit.</source>
        <translation>Name der Bezugseinheit.</translation>
    </message>
    <message>
        <source>Name of the species group for each layer of proposals, with a semicolon between; for layers without a field guild when there are several species groups.</source>
        <translation>Name der Artengruppe für jeden Layer mit Vorschlägen, mit Semikolon dazwischen; für Layer ohne Feld guild, wenn es mehrere Artengruppen gibt.</translation>
    </message>
    <message>
        <source>Name of the structure.</source>
        <translation>Name des Bauwerks.</translation>
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
        <source>Name one species group for each of the {count} layers of proposals, or none.</source>
        <translation>Nennen Sie für jeden der {count} Layer mit Vorschlägen eine Artengruppe, oder keine.</translation>
    </message>
    <message>
        <source>Name the species groups, each once, in the order of the {count} layers of patches, with a semicolon between.</source>
        <translation>Nennen Sie die Artengruppen, jede einmal, in der Reihenfolge der {count} Layer mit Habitatflächen, mit Semikolon dazwischen.</translation>
    </message>
    <message>
        <source>Names for the plans, separated by commas; their titles when empty.</source>
        <translation>Namen für die Pläne, durch Kommas getrennt; leer: ihre Titel.</translation>
    </message>
    <message>
        <source>Names of the plans</source>
        <translation>Namen der Pläne</translation>
    </message>
    <message>
        <source>Names of the species groups as the proposals have them in the field guild, with a semicolon between, in the order of the layers; for example “large_mammals; dormouse”. May stay empty with one layer of patches: then all effects count.</source>
        <translation>Namen der Artengruppen, wie die Vorschläge sie im Feld guild haben, mit Semikolon dazwischen, in der Reihenfolge der Layer; zum Beispiel „large_mammals; dormouse“. Darf bei einem einzigen Layer mit Habitatflächen leer bleiben: Dann zählen alle Wirkungen.</translation>
    </message>
    <message>
        <source>Narrow fauna overpass</source>
        <translation>Schmale Wildbrücke</translation>
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
        <source>Narrower gaps are repair gaps, which are proposed too. Between two ends of a standing hedge the new piece may come as near to a road, a junction or a bend as those ends stand; there it is kept low (repair_h_m of the rule), and the rule is named.</source>
        <translation>Schmalere Lücken sind Reparaturlücken, die ebenfalls vorgeschlagen werden. Zwischen zwei Enden einer bestehenden Hecke darf das neue Stück einer Straße, einer Kreuzung oder einer Kurve so nahe kommen, wie diese Enden stehen; dort bleibt es niedrig (repair_h_m der Regel), und die Regel wird genannt.</translation>
    </message>
    <message>
        <source>Narrower openings in hedges are gates and stay open.</source>
        <translation>Schmalere Öffnungen in Hecken sind Durchfahrten und bleiben offen.</translation>
    </message>
    <message>
        <source>Narrowest cost margin</source>
        <translation>Kleinster Kostenabstand</translation>
    </message>
    <message>
        <source>Narrowest gap</source>
        <translation>Schmalste Lücke</translation>
    </message>
    <message>
        <source>National target</source>
        <translation>Nationales Ziel</translation>
    </message>
    <message>
        <source>Native species, resilient to climate</source>
        <translation>Heimische, klimaresiliente Arten</translation>
    </message>
    <message>
        <source>Natura 2000, VEN, small landscape elements, plan de secteur, heritage.</source>
        <translation>Natura 2000, VEN, kleine Landschaftselemente, plan de secteur, Kulturerbe.</translation>
    </message>
    <message>
        <source>Natural grassland</source>
        <translation>Naturnahes Grünland</translation>
    </message>
    <message>
        <source>Nature-friendly bank</source>
        <translation>Naturnahes Ufer</translation>
    </message>
    <message>
        <source>Nearest passage</source>
        <translation>Nächste Querung</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Neuer Plan…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Next &amp;open question</source>
        <translation>Nächste &amp;offene Frage</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No cell of these patches has a resistance (nodata or off the raster): {ids}; extend the resistance raster or leave the patches out.</source>
        <translation>Keine Zelle dieser Habitatflächen hat einen Widerstand (keine Daten oder außerhalb des Rasters): {ids}; erweitern Sie das Widerstandsraster oder lassen Sie die Flächen weg.</translation>
    </message>
    <message>
        <source>No choice that keeps to the limits wins more than this; how far the choice is from the best at most.</source>
        <translation>Keine Wahl, die die Grenzen einhält, gewinnt mehr als dies; wie weit die Wahl höchstens von der besten entfernt ist.</translation>
    </message>
    <message>
        <source>No choice wins more than (%)</source>
        <translation>Keine Wahl gewinnt mehr als (%)</translation>
    </message>
    <message>
        <source>No choice within the budget, the number of measures and the spacing connects all of {pairs}. Raise the budget, or ask for fewer pairs.</source>
        <translation>Keine Auswahl innerhalb des Budgets, der Zahl der Maßnahmen und des Abstands verbindet alle Paare {pairs}. Erhöhen Sie das Budget oder verlangen Sie weniger Paare.</translation>
    </message>
    <message>
        <source>No counting rule of the two targets has been published. This is the rule of GreenBlue; what is marked [P] is its default, which an office may change.</source>
        <translation>Für die beiden Ziele wurde keine Zählregel veröffentlicht. Dies ist die Regel von GreenBlue; was mit [P] gekennzeichnet ist, ist ihr Standardwert, den eine Dienststelle ändern kann.</translation>
    </message>
    <message>
        <source>No cutting of hedges from 1 April to 31 July.</source>
        <translation>Kein Schnitt von Hecken vom 1. April bis 31. Juli.</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Kein Nachweis</translation>
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
        <source>No hedge in open habitat of meadow birds, heath or grassland.</source>
        <translation>Keine Hecke in offenen Habitaten von Wiesenvögeln, in Heide oder Grasland.</translation>
    </message>
    <message>
        <source>No hedge is longer than the straight width of the gap times this.</source>
        <translation>Keine Hecke ist länger als die gerade Breite der Lücke mal diesen Wert.</translation>
    </message>
    <message>
        <source>No infrastructure within the tolerance</source>
        <translation>Keine Infrastruktur innerhalb der Toleranz</translation>
    </message>
    <message>
        <source>No management is committed yet.</source>
        <translation>Noch ist keine Pflege zugesagt.</translation>
    </message>
    <message>
        <source>No measure is chosen; the field why_not says why for each of them.</source>
        <translation>Es ist keine Maßnahme gewählt; das Feld why_not sagt für jede, warum.</translation>
    </message>
    <message>
        <source>No more measures than this are chosen; no limit when empty.</source>
        <translation>Es werden nicht mehr Maßnahmen als dies gewählt; leer: keine Grenze.</translation>
    </message>
    <message>
        <source>No more than the law asks</source>
        <translation>Nicht mehr, als das Gesetz verlangt</translation>
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
        <source>No plan is open.</source>
        <translation>Kein Plan ist geöffnet.</translation>
    </message>
    <message>
        <source>No reporting unit has a cell with data. Check that the raster and the reporting units lie in the same place.</source>
        <translation>Keine Bezugseinheit hat eine Zelle mit Daten. Prüfen Sie, ob Raster und Bezugseinheiten am selben Ort liegen.</translation>
    </message>
    <message>
        <source>No run of “Measure connectivity” is kept in the plan: before and after cannot be compared.</source>
        <translation>Im Plan ist kein Lauf von „Konnektivität messen“ abgelegt: Vorher und nachher lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
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
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None that runs beside it</source>
        <translation>Keine, die daneben verläuft</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Normal (score 30 to 50)</source>
        <translation>Normal (Wertung 30 bis 50)</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht angerechnet</translation>
    </message>
    <message>
        <source>Not counted, and why</source>
        <translation>Nicht angerechnet, und warum</translation>
    </message>
    <message>
        <source>Not every layer of “{label}” can be opened.</source>
        <translation>Nicht jeder Layer von „{label}“ lässt sich öffnen.</translation>
    </message>
    <message>
        <source>Not known and left out of the feasibility: {things}.</source>
        <translation>Nicht bekannt und in der Machbarkeit nicht berücksichtigt: {things}.</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>Not realised yet</source>
        <translation>Noch nicht umgesetzt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>Hinweis {number}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Nothing is committed yet.</source>
        <translation>Noch ist nichts zugesagt.</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nichts anzuzeigen.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
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
        <translation>Anzahl der Korridore, die an mindestens einem Zerschneidungspunkt zerschnitten werden.</translation>
    </message>
    <message>
        <source>Number of crossings proposed.</source>
        <translation>Anzahl der vorgeschlagenen Querungshilfen.</translation>
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
        <source>Number of features that could not be used; the log lists them.</source>
        <translation>Anzahl der Objekte, die nicht verwendet werden konnten; das Protokoll nennt sie.</translation>
    </message>
    <message>
        <source>Number of features: {layer}</source>
        <translation>Anzahl der Objekte: {layer}</translation>
    </message>
    <message>
        <source>Number of features; half ones where the two sides differ.</source>
        <translation>Zahl der Objekte; halbe, wo sich beide Seiten unterscheiden.</translation>
    </message>
    <message>
        <source>Number of fragmentation points</source>
        <translation>Anzahl der Zerschneidungspunkte</translation>
    </message>
    <message>
        <source>Number of fragmentation points found.</source>
        <translation>Anzahl der gefundenen Zerschneidungspunkte.</translation>
    </message>
    <message>
        <source>Number of habitat areas.</source>
        <translation>Anzahl der Habitatflächen.</translation>
    </message>
    <message>
        <source>Number of hedges</source>
        <translation>Anzahl der Hecken</translation>
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
        <source>Number of inhabitants, where given.</source>
        <translation>Einwohnerzahl, wo angegeben.</translation>
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
        <source>Number of ledger rows in the sum.</source>
        <translation>Anzahl der Kontobuchzeilen in der Summe.</translation>
    </message>
    <message>
        <source>Number of ledger rows in these sums.</source>
        <translation>Anzahl der Zeilen des Kontobuchs in diesen Summen.</translation>
    </message>
    <message>
        <source>Number of lines in the output.</source>
        <translation>Anzahl der Linien in der Ausgabe.</translation>
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
        <source>Number of measures chosen within the budget.</source>
        <translation>Anzahl der innerhalb des Budgets gewählten Maßnahmen.</translation>
    </message>
    <message>
        <source>Number of measures chosen.</source>
        <translation>Anzahl der gewählten Maßnahmen.</translation>
    </message>
    <message>
        <source>Number of measures done; 0 is the network as it is.</source>
        <translation>Anzahl der ausgeführten Maßnahmen; 0 ist das Netz, wie es ist.</translation>
    </message>
    <message>
        <source>Number of measures read, each counted once.</source>
        <translation>Anzahl der gelesenen Maßnahmen, jede einmal gezählt.</translation>
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
        <source>Number of plans and years</source>
        <translation>Zahl der Pläne und Jahre</translation>
    </message>
    <message>
        <source>Number of plans times years.</source>
        <translation>Zahl der Pläne mal Jahre.</translation>
    </message>
    <message>
        <source>Number of plants.</source>
        <translation>Anzahl der Pflanzen.</translation>
    </message>
    <message>
        <source>Number of point measures</source>
        <translation>Zahl der Punktmaßnahmen</translation>
    </message>
    <message>
        <source>Number of point measures that count.</source>
        <translation>Anzahl der Punktmaßnahmen, die zählen.</translation>
    </message>
    <message>
        <source>Number of proposals</source>
        <translation>Zahl der Vorschläge</translation>
    </message>
    <message>
        <source>Number of proposed crossings and hedges in the territory.</source>
        <translation>Anzahl der vorgeschlagenen Querungshilfen und Hecken im Plangebiet.</translation>
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
        <source>Number of sheets</source>
        <translation>Zahl der Blätter</translation>
    </message>
    <message>
        <source>Number of sites</source>
        <translation>Anzahl der Zerschneidungspunkte</translation>
    </message>
    <message>
        <source>Number of sites of each kind</source>
        <translation>Anzahl der Stellen jeder Art</translation>
    </message>
    <message>
        <source>Number of sites, combined sites counted once.</source>
        <translation>Anzahl der Zerschneidungspunkte; kombinierte zählen einmal.</translation>
    </message>
    <message>
        <source>Number of species</source>
        <translation>Zahl der Arten</translation>
    </message>
    <message>
        <source>Number of species in the mix.</source>
        <translation>Anzahl der Arten in der Mischung.</translation>
    </message>
    <message>
        <source>Number of the checklist question, such as 1.1.</source>
        <translation>Nummer der Frage der Checkliste, etwa 1.1.</translation>
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
        <source>Number of units: tunnels of a row, exits on both banks.</source>
        <translation>Anzahl der Einheiten: Tunnel einer Reihe, Ausstiege an beiden Ufern.</translation>
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
        <source>Numbers of the counting rule</source>
        <translation>Zahlenwerte der Zählregel</translation>
    </message>
    <message>
        <source>Numbers of the rule</source>
        <translation>Zahlenwerte der Regel</translation>
    </message>
    <message>
        <source>Numbers that the run gave, as JSON.</source>
        <translation>Zahlen, die der Lauf ergab, als JSON.</translation>
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
        <source>Of 10 000 km, in per cent.</source>
        <translation>Von 10 000 km, in Prozent.</translation>
    </message>
    <message>
        <source>Of 4 000 km, in per cent.</source>
        <translation>Von 4 000 km, in Prozent.</translation>
    </message>
    <message>
        <source>Of all units together, in the last habitat layer.</source>
        <translation>Aller Einheiten zusammen, im letzten Habitatlayer.</translation>
    </message>
    <message>
        <source>Of it the length that no axis was made of: tunnels, what is not in use.</source>
        <translation>Davon die Länge, aus der keine Achse wurde: Tunnel, was nicht in Betrieb ist.</translation>
    </message>
    <message>
        <source>Of one link and one strip, among the barriers in the sites.</source>
        <translation>Einer Verbindung und eines Streifens, unter den Barrieren der Stellen.</translation>
    </message>
    <message>
        <source>Of the first {shown} of {all} proposals, those that a rule limits are listed; the plan holds them all.</source>
        <translation>Von den ersten {shown} von {all} Vorschlägen sind jene aufgeführt, die eine Regel begrenzt; der Plan enthält alle.</translation>
    </message>
    <message>
        <source>Of the measures with the same text in this field one at most is chosen, such as alternatives for one site.</source>
        <translation>Von den Maßnahmen mit demselben Text in diesem Feld wird höchstens eine gewählt, etwa Alternativen für einen Zerschneidungspunkt.</translation>
    </message>
    <message>
        <source>Of two crossings (points) nearer to each other than this, one at most is chosen; 0 for no such rule. For example 1 000 m for roe deer, 250 m for hedgehogs.</source>
        <translation>Von zwei Querungshilfen (Punkten), die einander näher liegen als dieser Abstand, wird höchstens eine gewählt; 0: keine solche Regel. Zum Beispiel 1 000 m für Rehe, 250 m für Igel.</translation>
    </message>
    <message>
        <source>Of {count} links only the {most} cheapest are worked.</source>
        <translation>Von {count} Verbindungen werden nur die {most} günstigsten bearbeitet.</translation>
    </message>
    <message>
        <source>Old hedge laid, coppiced or filled up</source>
        <translation>Alte Hecke gelegt, auf den Stock gesetzt oder nachgepflanzt</translation>
    </message>
    <message>
        <source>Old trees, hollow roads, ponds; in Flanders many small landscape elements may not be changed at all, or need a permit.</source>
        <translation>Alte Bäume, Hohlwege, Tümpel; in Flandern dürfen viele kleine Landschaftselemente gar nicht verändert werden, oder nur mit Genehmigung.</translation>
    </message>
    <message>
        <source>On the side of a hill a deck can rest on the higher side; an underpass can open on the lower one.</source>
        <translation>Am Hang kann eine Überführung auf der höheren Seite aufliegen; eine Unterführung kann sich zur niedrigeren öffnen.</translation>
    </message>
    <message>
        <source>One GeoPackage for all layers. An existing GeoPackage keeps its other layers; the nine layers of this algorithm are replaced.</source>
        <translation>Ein GeoPackage für alle Layer. Ein vorhandenes GeoPackage behält seine übrigen Layer; die neun Layer dieses Algorithmus werden ersetzt.</translation>
    </message>
    <message>
        <source>One dossier per language: en English, nl Dutch, fr French, de German; plan: the language of the plan.</source>
        <translation>Ein Dossier je Sprache: en Englisch, nl Niederländisch, fr Französisch, de Deutsch; plan: die Sprache des Plans.</translation>
    </message>
    <message>
        <source>One large or many small: for the same cost about {count} × {structure}; these serve smaller animals and spread the risk.</source>
        <translation>Eine große oder viele kleine: für dieselben Kosten etwa {count} × {structure}; sie dienen kleineren Tieren und verteilen das Risiko.</translation>
    </message>
    <message>
        <source>One layer for each state of the landscape: polygons of habitat, or a raster of classes. Areas are planar, in the layer&apos;s own coordinate system where that is metric.</source>
        <translation>Ein Layer je Zustand der Landschaft: Habitatpolygone oder ein Klassenraster. Flächen sind eben, im eigenen Koordinatensystem des Layers, wenn es metrisch ist.</translation>
    </message>
    <message>
        <source>One line per section that can be planted; sections with the same gap belong together. Ground that two gaps share is planted once, by the better of them.</source>
        <translation>Eine Linie je Abschnitt, der bepflanzt werden kann; Abschnitte mit derselben Lücke gehören zusammen. Boden, den zwei Lücken teilen, wird einmal bepflanzt, von der besseren der beiden.</translation>
    </message>
    <message>
        <source>One link</source>
        <translation>Eine Verbindung</translation>
    </message>
    <message>
        <source>One number for each species group, with a semicolon between: how much its relative gain counts. 1 for all when empty.</source>
        <translation>Eine Zahl je Artengruppe, durch Semikolon getrennt: wie viel ihr relativer Gewinn zählt. Leer: 1 für alle.</translation>
    </message>
    <message>
        <source>One point per site (and per part of a combined site), ranked.</source>
        <translation>Ein Objekt je Zerschneidungspunkt (und je Teil eines kombinierten), mit Rang.</translation>
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
        <source>One row for each interval</source>
        <translation>Eine Zeile je Intervall</translation>
    </message>
    <message>
        <source>One row for each interval: commitment, axis, from, to, side, length, counted or why not.</source>
        <translation>Eine Zeile je Intervall: Zusage, Achse, von, bis, Seite, Länge, angerechnet oder warum nicht.</translation>
    </message>
    <message>
        <source>One row for each plan and figure, with the difference from the first plan.</source>
        <translation>Eine Zeile je Plan und Kennzahl, mit der Differenz zum ersten Plan.</translation>
    </message>
    <message>
        <source>Only hedges that lie in these polygons, at least in part, are kept; what is around them is still looked at.</source>
        <translation>Nur Hecken, die zumindest teilweise in diesen Polygonen liegen, bleiben erhalten; was darum herum liegt, wird trotzdem betrachtet.</translation>
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
        <source>Only strips that bring a link down to this least-cost distance count as a gain, in effective metres; with the distance that the guild bridges, the sites are those that open a link, not those that shorten one that stays out of reach. Links that are dearer today take no current. Many times faster where many links are dear.</source>
        <translation>Nur Streifen, die eine Verbindung auf diese Distanz des geringsten Widerstands senken, zählen als Gewinn, in effektiven Metern; mit der Distanz, die die Gilde überbrückt, sind die Stellen jene, die eine Verbindung öffnen, nicht jene, die eine weiterhin unerreichbare verkürzen. Verbindungen, die heute teurer sind, führen keinen Strom. Um ein Vielfaches schneller, wo viele Verbindungen teuer sind.</translation>
    </message>
    <message>
        <source>Only the selected features</source>
        <translation>Nur die gewählten Objekte</translation>
    </message>
    <message>
        <source>Only what is promised for five years or more counts as managed.</source>
        <translation>Nur was für fünf Jahre oder länger zugesagt ist, zählt als gepflegt.</translation>
    </message>
    <message>
        <source>Only what is realised or verified is progress; a promise is never shown as done.</source>
        <translation>Nur was umgesetzt oder überprüft ist, ist Fortschritt; eine Zusage wird nie als erledigt gezeigt.</translation>
    </message>
    <message>
        <source>Only where these polygons are</source>
        <translation>Nur wo diese Polygone liegen</translation>
    </message>
    <message>
        <source>Only within these polygons</source>
        <translation>Nur innerhalb dieser Polygone</translation>
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
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Open land that stays open</source>
        <translation>Offenland, das offen bleibt</translation>
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
        <source>Open the user guide</source>
        <translation>Benutzerhandbuch öffnen</translation>
    </message>
    <message>
        <source>Open this step…</source>
        <translation>Diesen Schritt öffnen…</translation>
    </message>
    <message>
        <source>Open-air car park</source>
        <translation>Parkplatz im Freien</translation>
    </message>
    <message>
        <source>OpenStreetMap</source>
        <translation>OpenStreetMap</translation>
    </message>
    <message>
        <source>OpenStreetMap draws woods up to the road. Gaps in the habitat up to this width, such as the strip of a motorway, count as network.</source>
        <translation>OpenStreetMap zeichnet Wälder bis an die Straße. Lücken im Habitat bis zu dieser Breite, etwa der Streifen einer Autobahn, zählen als Netz.</translation>
    </message>
    <message>
        <source>OpenStreetMap extract</source>
        <translation>OpenStreetMap-Auszug</translation>
    </message>
    <message>
        <source>OpenStreetMap extract (.osm.pbf, .osm, .osm.gz). Layers that are not given below are made of it.</source>
        <translation>OpenStreetMap-Auszug (.osm.pbf, .osm, .osm.gz). Layer, die unten nicht angegeben sind, werden daraus erzeugt.</translation>
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
        <source>Opening of a culverted watercourse</source>
        <translation>Öffnung eines verrohrten Gewässers</translation>
    </message>
    <message>
        <source>Openings left for gates</source>
        <translation>Für Tore freigelassene Öffnungen</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>Offenheit</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Or choose a layer of boundaries, a file, or draw one:</source>
        <translation>Oder wählen Sie einen Layer mit Grenzen, eine Datei, oder zeichnen Sie:</translation>
    </message>
    <message>
        <source>Orchard of tall trees</source>
        <translation>Obstwiese mit Hochstämmen</translation>
    </message>
    <message>
        <source>Origin label of plants</source>
        <translation>Herkunftszeichen der Pflanzen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Other measures</source>
        <translation>Andere Maßnahmen</translation>
    </message>
    <message>
        <source>Other patch</source>
        <translation>Andere Habitatfläche</translation>
    </message>
    <message>
        <source>Other schemes that count it, separated by semicolons.</source>
        <translation>Andere Programme, die es zählen, durch Semikolon getrennt.</translation>
    </message>
    <message>
        <source>Outline of a bridge</source>
        <translation>Umriss einer Brücke</translation>
    </message>
    <message>
        <source>Outlines of proposed crossings</source>
        <translation>Umrisse der vorgeschlagenen Querungshilfen</translation>
    </message>
    <message>
        <source>Over 1 000 ha: large connected areas</source>
        <translation>Über 1 000 ha: große zusammenhängende Flächen</translation>
    </message>
    <message>
        <source>Over 20 %: the network hangs on it</source>
        <translation>Über 20 %: das Netz hängt daran</translation>
    </message>
    <message>
        <source>Over 20 km</source>
        <translation>Über 20 km</translation>
    </message>
    <message>
        <source>Over/under relation of the road register</source>
        <translation>Über- und Unterführungen des Wegenregisters</translation>
    </message>
    <message>
        <source>Over: deck, rope or hop-over</source>
        <translation>Darüber: Überführung, Seil oder Überflughilfe</translation>
    </message>
    <message>
        <source>Overlaps removed (km)</source>
        <translation>Entfernte Überlappungen (km)</translation>
    </message>
    <message>
        <source>Overlaps removed from the account</source>
        <translation>Aus der Bilanz entfernte Überlappungen</translation>
    </message>
    <message>
        <source>Overview (A3)</source>
        <translation>Übersicht (A3)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Owner of the ground</source>
        <translation>Eigentümer des Bodens</translation>
    </message>
    <message>
        <source>Owner, pipes and cables are to be asked before planting.</source>
        <translation>Eigentümer, Leitungen und Kabel sind vor der Pflanzung abzufragen.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Pair of fauna exits on a canal</source>
        <translation>Paar von Tierausstiegen an einem Kanal</translation>
    </message>
    <message>
        <source>Pairs of ends, edges and woods within the widest gap and in sight of each other.</source>
        <translation>Paare von Enden, Rändern und Wäldern innerhalb der breitesten Lücke und in Sichtweite voneinander.</translation>
    </message>
    <message>
        <source>Pairs of patches between which there must be a way in the end, whatever that wins elsewhere: patch ids with a comma between, pairs with a semicolon between, such as “P3, P17; P4, P9”; several in a row (“P3, P17, P4”) are all joined. With several species groups, the name of the group and a colon come first: “dormouse: P3, P17”. The cheapest measures that do it are found by integer programming; money that is left goes where it wins most. When no choice within the limits can do it, the run stops and says so.</source>
        <translation>Paare von Flächen, zwischen denen es am Ende einen Weg geben muss, was auch immer das anderswo bringt: Kennungen von Flächen mit einem Komma dazwischen, Paare mit einem Semikolon dazwischen, etwa „P3, P17; P4, P9“; mehrere hintereinander („P3, P17, P4“) werden alle verbunden. Bei mehreren Artengruppen steht der Name der Gruppe mit einem Doppelpunkt davor: „dormouse: P3, P17“. Die billigsten Maßnahmen, die das leisten, werden durch ganzzahlige Optimierung gefunden; übriges Geld geht dorthin, wo es am meisten bringt. Wenn keine Auswahl innerhalb der Grenzen es kann, hält der Lauf an und sagt es.</translation>
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
        <source>Parameters, inputs and versions, as JSON.</source>
        <translation>Parameter, Eingaben und Versionen, als JSON.</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parzellen</translation>
    </message>
    <message>
        <source>Parking along a street</source>
        <translation>Parkstreifen an einer Straße</translation>
    </message>
    <message>
        <source>Part 0–1 of the runs of the sensitivity analysis in which the measure is chosen.</source>
        <translation>Anteil 0–1 der Läufe der Sensitivitätsanalyse, in denen die Maßnahme gewählt wird.</translation>
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
        <translation>Teil eines kombinierten Zerschneidungspunkts</translation>
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
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Partly: not all of them yet.</source>
        <translation>Teilweise: noch nicht alle.</translation>
    </message>
    <message>
        <source>Partly: rational use limited to a documented legal exception (the bed of a railway track, invasive species).</source>
        <translation>Teilweise: rationelle Verwendung, beschränkt auf eine dokumentierte gesetzliche Ausnahme (Gleisbett einer Bahnstrecke, invasive Arten).</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Parts of commitments that match no infrastructure.</source>
        <translation>Teile von Zusagen, die keiner Infrastruktur entsprechen.</translation>
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
        <source>Patches farther from the crossing are not joined by it. Empty: 4.3 times the median dispersal distance of the guild, which one animal in twenty exceeds.</source>
        <translation>Habitatflächen, die weiter von der Querungshilfe entfernt sind, werden durch sie nicht verbunden. Leer: 4,3-mal die mediane Ausbreitungsdistanz der Gilde, die eines von zwanzig Tieren überschreitet.</translation>
    </message>
    <message>
        <source>Patches linked</source>
        <translation>Verbundene Habitatflächen</translation>
    </message>
    <message>
        <source>Patches made by “Link habitat patches”, with the field patch_id. With the links they give the gain of each crossing.</source>
        <translation>Von „Habitatflächen verbinden“ erzeugte Habitatflächen, mit dem Feld patch_id. Zusammen mit den Verbindungen ergeben sie den Gewinn jeder Querungshilfe.</translation>
    </message>
    <message>
        <source>Patches passed</source>
        <translation>Durchquerte Habitatflächen</translation>
    </message>
    <message>
        <source>Patches that must become connected (ids)</source>
        <translation>Flächen, die verbunden werden müssen (Kennungen)</translation>
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
        <source>Path from the folder of the plan, or a link.</source>
        <translation>Pfad ab dem Ordner des Plans, oder ein Link.</translation>
    </message>
    <message>
        <source>Paths of all files, separated by semicolons.</source>
        <translation>Pfade aller Dateien, durch Semikolon getrennt.</translation>
    </message>
    <message>
        <source>Permit granted</source>
        <translation>Genehmigung erteilt</translation>
    </message>
    <message>
        <source>Permits and constraints</source>
        <translation>Genehmigungen und Auflagen</translation>
    </message>
    <message>
        <source>Permits and constraints by commitment</source>
        <translation>Genehmigungen und Auflagen je Zusage</translation>
    </message>
    <message>
        <source>Permits and constraints stand with the commitment that they concern. What is not answered is still open.</source>
        <translation>Genehmigungen und Auflagen stehen bei der Zusage, die sie betreffen. Was nicht beantwortet ist, ist noch offen.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo of {name}.</source>
        <translation>Foto von {name}.</translation>
    </message>
    <message>
        <source>Photo, file beside the plan, or link.</source>
        <translation>Foto, Datei neben dem Plan, oder Link.</translation>
    </message>
    <message>
        <source>Photo, plan</source>
        <translation>Foto, Plan</translation>
    </message>
    <message>
        <source>Photos that cannot be read and are not shown: {names}.</source>
        <translation>Fotos, die sich nicht lesen lassen und nicht gezeigt werden: {names}.</translation>
    </message>
    <message>
        <source>Picture of gain and cost</source>
        <translation>Bild von Gewinn und Kosten</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Pieces of evidence not shown</source>
        <translation>Nicht gezeigte Nachweise</translation>
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
        <source>Pipelines and cables</source>
        <translation>Leitungen und Kabel</translation>
    </message>
    <message>
        <source>Pipelines and cables; 5 m stay free where the field substance says gas, else 2 m.</source>
        <translation>Leitungen und Kabel; 5 m bleiben frei, wo das Feld substance gas angibt, sonst 2 m.</translation>
    </message>
    <message>
        <source>Pipes and cables</source>
        <translation>Leitungen und Kabel</translation>
    </message>
    <message>
        <source>Pipes and cables; those within 25 m of the infrastructure lower the feasibility.</source>
        <translation>Leitungen und Kabel; solche innerhalb von 25 m der Infrastruktur senken die Machbarkeit.</translation>
    </message>
    <message>
        <source>Place (x, y)</source>
        <translation>Ort (x, y)</translation>
    </message>
    <message>
        <source>Place along the section</source>
        <translation>Stelle entlang des Abschnitts</translation>
    </message>
    <message>
        <source>Place among the hedges; 1 wins most for its length.</source>
        <translation>Platz unter den Hecken; 1 gewinnt am meisten für ihre Länge.</translation>
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
        <source>Place in the ranking: by gain of connectivity where it is known, then by score; 1 is the best.</source>
        <translation>Platz in der Rangfolge: nach Gewinn an Konnektivität, wo er bekannt ist, dann nach Wertung; 1 ist der beste.</translation>
    </message>
    <message>
        <source>Place in the sequence; empty where not chosen.</source>
        <translation>Platz in der Reihenfolge; leer, wo nicht gewählt.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan a whole municipality</source>
        <translation>Eine ganze Gemeinde planen</translation>
    </message>
    <message>
        <source>Plan panel</source>
        <translation>Planbedienfeld</translation>
    </message>
    <message>
        <source>Plan to mend the green-blue network</source>
        <translation>Plan zur Wiederherstellung des grün-blauen Netzes</translation>
    </message>
    <message>
        <source>Plan with the commitments</source>
        <translation>Plan mit den Zusagen</translation>
    </message>
    <message>
        <source>Planar and ellipsoidal lengths differ by {share} %, more than {limit} %: does the layer have its right coordinate system?</source>
        <translation>Planare und ellipsoidische Längen weichen um {share} % voneinander ab, mehr als {limit} %: Hat der Layer das richtige Koordinatensystem?</translation>
    </message>
    <message>
        <source>Planar length</source>
        <translation>Planare Länge</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Geplant für</translation>
    </message>
    <message>
        <source>Planned works</source>
        <translation>Geplante Arbeiten</translation>
    </message>
    <message>
        <source>Planned works, the cheap moment to build; they raise the feasibility.</source>
        <translation>Geplante Arbeiten, der günstige Zeitpunkt zum Bauen; sie erhöhen die Machbarkeit.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Plans side by side</source>
        <translation>Pläne nebeneinander</translation>
    </message>
    <message>
        <source>Plant list</source>
        <translation>Pflanzenliste</translation>
    </message>
    <message>
        <source>Planted species, separated by semicolons.</source>
        <translation>Gepflanzte Arten, durch Semikolon getrennt.</translation>
    </message>
    <message>
        <source>Planting at the high unit cost.</source>
        <translation>Pflanzung zum hohen Einheitspreis.</translation>
    </message>
    <message>
        <source>Planting at the low unit cost.</source>
        <translation>Pflanzung zum niedrigen Einheitspreis.</translation>
    </message>
    <message>
        <source>Planting at the middle unit cost.</source>
        <translation>Pflanzung zum mittleren Einheitspreis.</translation>
    </message>
    <message>
        <source>Plantings are checked in the first and in the third year; 90 % surviving is assumed until then.</source>
        <translation>Pflanzungen werden im ersten und im dritten Jahr kontrolliert; bis dahin werden 90 % Anwuchs angenommen.</translation>
    </message>
    <message>
        <source>Plantings not verified yet</source>
        <translation>Pflanzungen, die noch nicht überprüft sind</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Pflanzen</translation>
    </message>
    <message>
        <source>Points at the best cells of both rasters outside the patches, with the link that has most current or gain there. A stretch that is worth about the same all along, such as a motorway between two forests, is one site, in its middle; another one on the same link must stand out by half its height. stretch_m tells how long it is.</source>
        <translation>Punkte auf den besten Zellen beider Raster außerhalb der Habitatflächen, mit der Verbindung, die dort den meisten Strom oder Gewinn hat. Eine Strecke, die durchgehend etwa gleich viel wert ist, etwa eine Autobahn zwischen zwei Wäldern, ist eine Stelle, in ihrer Mitte; eine weitere auf derselben Verbindung muss sich um die Hälfte ihrer Höhe abheben. stretch_m gibt an, wie lang sie ist.</translation>
    </message>
    <message>
        <source>Points of the same run; they place the proposals at weirs, culverts and car parks.</source>
        <translation>Punkte desselben Laufs; sie verorten die Vorschläge an Wehren, Durchlässen und Parkplätzen.</translation>
    </message>
    <message>
        <source>Points of “Find fragmentation points”.</source>
        <translation>Punkte von „Zerschneidungspunkte finden“.</translation>
    </message>
    <message>
        <source>Points such as crossings and ponds: counted by number; crossings with a width also give direct and indirect kilometres.</source>
        <translation>Punkte wie Querungshilfen und Tümpel: nach Anzahl gezählt; Querungshilfen mit einer Breite ergeben auch direkte und indirekte Kilometer.</translation>
    </message>
    <message>
        <source>Points where animals were seen or killed. Records near a measure raise its certainty; no record is no evidence against it. Rows with a field count of 0 are passed over.</source>
        <translation>Punkte, an denen Tiere gesehen oder überfahren wurden. Funde nahe einer Maßnahme erhöhen ihre Sicherheit; fehlende Funde sprechen nicht dagegen. Zeilen mit einem Feld count von 0 werden übergangen.</translation>
    </message>
    <message>
        <source>Points where traffic was counted: vehicles per day, both directions together. A count belongs to the road on which it lies, within 25 m of its edge, and replaces the default of the class, and figures of the road layer, at the sites of that road. Of several the nearest holds, of equally near ones the latest. Of GreenBlue’s own fragmentation points only those whose traffic source is “count” are read: enter a count there, choose “count” as its source, and the rating follows at the next run.</source>
        <translation>Punkte, an denen der Verkehr gezählt wurde: Fahrzeuge je Tag, beide Richtungen zusammen. Eine Zählung gehört zu der Straße, auf der sie liegt, bis 25 m von deren Rand, und ersetzt an den Zerschneidungspunkten dieser Straße den Standardwert der Klasse und Angaben des Straßenlayers. Von mehreren gilt die nächste, von gleich nahen die jüngste. Von GreenBlues eigenen Zerschneidungspunkten werden nur die gelesen, deren Verkehrsquelle „Zählung“ ist: Tragen Sie dort eine Zählung ein, wählen Sie „Zählung“ als Quelle, und die Bewertung folgt beim nächsten Lauf.</translation>
    </message>
    <message>
        <source>Polygons by which kilometres are told apart. A road on a boundary is shared by halves, so that municipalities add up to the whole. Without them the code of each commitment is taken. The municipality codes that a road register holds for its left and right side tell the lengths as drawn apart, not what counts.</source>
        <translation>Polygone, nach denen Kilometer unterschieden werden. Eine Straße auf einer Grenze wird je zur Hälfte geteilt, sodass die Gemeinden zusammen das Ganze ergeben. Ohne sie gilt der Code jeder Zusage. Die Gemeindecodes, die ein Straßenregister für seine linke und rechte Seite enthält, unterscheiden die gezeichneten Längen, nicht das, was zählt.</translation>
    </message>
    <message>
        <source>Polygons of buildings, around which 2 m stay free.</source>
        <translation>Polygone von Gebäuden, um die 2 m frei bleiben.</translation>
    </message>
    <message>
        <source>Polygons of land cover, such as the land cover layer of “Prepare OpenStreetMap extract”. Where they overlap, the smaller polygon wins.</source>
        <translation>Polygone der Bodenbedeckung, etwa der Layer Bodenbedeckung von „OpenStreetMap-Auszug vorbereiten“. Wo sie sich überlagern, gilt das kleinere Polygon.</translation>
    </message>
    <message>
        <source>Polygons of the municipalities of the plan; a selection in the layer counts. Needed for a new plan; for an existing one only where its territory changes.</source>
        <translation>Polygone der Gemeinden des Plans; eine Auswahl im Layer gilt. Nötig für einen neuen Plan; bei einem bestehenden nur, wenn sich sein Gebiet ändert.</translation>
    </message>
    <message>
        <source>Polygons that are urban or peri-urban by another definition than the degree of urbanisation; used in its place.</source>
        <translation>Polygone, die nach einer anderen Definition als dem Verstädterungsgrad städtisch oder stadtnah sind; sie treten an dessen Stelle.</translation>
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
        <source>Polygons where nothing is planted: land of meadow birds, heath, calcareous grassland.</source>
        <translation>Polygone, in denen nichts gepflanzt wird: Flächen für Wiesenvögel, Heide, Kalkmagerrasen.</translation>
    </message>
    <message>
        <source>Polygons whose outlines are edges along which a hedge can stand; by the field cover forests are joined and water is not planted.</source>
        <translation>Polygone, deren Umrisse Ränder sind, an denen eine Hecke stehen kann; nach dem Feld cover werden Wälder verbunden und Wasser nicht bepflanzt.</translation>
    </message>
    <message>
        <source>Polygons. Hedges stand inside a parcel along its limits and end where the parcel ends.</source>
        <translation>Polygone. Hecken stehen innerhalb einer Parzelle entlang ihrer Grenzen und enden, wo die Parzelle endet.</translation>
    </message>
    <message>
        <source>Polygons. Wood and scrub are joined, open habitat (heath, natural grassland, dunes, marsh) is not planted, by the field class; without that field all of it is wood.</source>
        <translation>Polygone. Wald und Gebüsch werden verbunden, offenes Habitat (Heide, natürliches Grünland, Dünen, Sumpf) wird nicht bepflanzt, nach dem Feld class; ohne dieses Feld gilt alles als Wald.</translation>
    </message>
    <message>
        <source>Pond</source>
        <translation>Tümpel</translation>
    </message>
    <message>
        <source>Prepare OpenStreetMap extract</source>
        <translation>OpenStreetMap-Auszug vorbereiten</translation>
    </message>
    <message>
        <source>Prepare the data</source>
        <translation>Daten vorbereiten</translation>
    </message>
    <message>
        <source>Price year</source>
        <translation>Preisjahr</translation>
    </message>
    <message>
        <source>Prices of {base} raised by {percent} % a year to {year}; {scope}; VAT {vat}.</source>
        <translation>Preise von {base}, um {percent} % im Jahr auf {year} angehoben; {scope}; MwSt. {vat}.</translation>
    </message>
    <message>
        <source>Printed on the cover, for example 1 or 2.1.</source>
        <translation>Steht auf dem Deckblatt, zum Beispiel 1 oder 2.1.</translation>
    </message>
    <message>
        <source>Printed on the cover, such as 2026-11-22; today when empty.</source>
        <translation>Steht auf dem Deckblatt, etwa 2026-11-22; leer: heute.</translation>
    </message>
    <message>
        <source>Prioritise measures</source>
        <translation>Maßnahmen priorisieren</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Probability 0–1 that two random points of the unit are not connected (CUT).</source>
        <translation>Wahrscheinlichkeit 0–1, dass zwei zufällige Punkte der Einheit nicht verbunden sind (CUT).</translation>
    </message>
    <message>
        <source>Probability of a direct move over the dispersal distance, between 0 and 1.</source>
        <translation>Wahrscheinlichkeit einer direkten Bewegung über die Ausbreitungsdistanz, zwischen 0 und 1.</translation>
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
        <source>Probability of each status [P]</source>
        <translation>Wahrscheinlichkeit jedes Status [P]</translation>
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
        <source>Progress towards the targets</source>
        <translation>Fortschritt zu den Zielen</translation>
    </message>
    <message>
        <source>Promised: planned, decided or permitted</source>
        <translation>Zugesagt: geplant, beschlossen oder genehmigt</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Proposal {id}</source>
        <translation>Vorschlag {id}</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Proposals are what the method finds where rules and terrain allow it. They are a choice to be made, not a promise.</source>
        <translation>Vorschläge sind, was die Methode findet, wo Regeln und Gelände es zulassen. Sie sind eine zu treffende Wahl, keine Zusage.</translation>
    </message>
    <message>
        <source>Proposals that the plan holds as rejected; they became no commitments.</source>
        <translation>Vorschläge, die im Plan als abgelehnt stehen; sie wurden keine Zusagen.</translation>
    </message>
    <message>
        <source>Propose crossings</source>
        <translation>Querungshilfen vorschlagen</translation>
    </message>
    <message>
        <source>Propose crossings and hedges</source>
        <translation>Querungshilfen und Hecken vorschlagen</translation>
    </message>
    <message>
        <source>Propose hedges</source>
        <translation>Hecken vorschlagen</translation>
    </message>
    <message>
        <source>Proposed crossings</source>
        <translation>Vorgeschlagene Querungshilfen</translation>
    </message>
    <message>
        <source>Proposed crossings and hedges</source>
        <translation>Vorgeschlagene Querungshilfen und Hecken</translation>
    </message>
    <message>
        <source>Proposed crossings by rank</source>
        <translation>Vorgeschlagene Querungshilfen nach Rang</translation>
    </message>
    <message>
        <source>Proposed crossings or hedges, the result of “Prioritise measures”, or features drawn by hand; a selection in the layer counts.</source>
        <translation>Vorgeschlagene Querungshilfen oder Hecken, das Ergebnis von „Maßnahmen priorisieren“, oder von Hand gezeichnete Objekte; eine Auswahl im Layer gilt.</translation>
    </message>
    <message>
        <source>Proposed crossings.</source>
        <translation>Vorgeschlagene Querungshilfen.</translation>
    </message>
    <message>
        <source>Proposed hedges</source>
        <translation>Vorgeschlagene Hecken</translation>
    </message>
    <message>
        <source>Proposed hedges by rank</source>
        <translation>Vorgeschlagene Hecken nach Rang</translation>
    </message>
    <message>
        <source>Proposed hedges.</source>
        <translation>Vorgeschlagene Hecken.</translation>
    </message>
    <message>
        <source>Proposed native mix, shares in per cent of the plants.</source>
        <translation>Vorgeschlagene heimische Mischung, Anteile in Prozent der Pflanzen.</translation>
    </message>
    <message>
        <source>Proposed, but rejected in the plan:</source>
        <translation>Vorgeschlagen, aber im Plan abgelehnt:</translation>
    </message>
    <message>
        <source>Proposes hedges that close gaps in the network of hedges, tree rows and woods, along lines where a hedge can stand.
A gap is a pair of ends, or an end and an edge, or two woods, at a distance between the narrowest and the widest gap; what is narrower is a repair gap. The hedge takes the cheapest route along the edges of parcels, fields, roads, tracks and water, leaves them for short stretches only, and may run straight between two ends that face each other. A gap stays open where the way along existing and better proposed hedges is at most three times as long (one and a half times between ends that face each other).
The distance rules of the rule set are applied as geometry: what breaks a rule is cut away, or its height is lowered, and the rule is named. Hedges carry a native species mix, number of plants, cost, subsidy estimate and, where links between patches are given, what they win for connectivity.</source>
        <translation>Schlägt Hecken vor, die Lücken im Netz aus Hecken, Baumreihen und Wäldern schließen, entlang von Linien, an denen eine Hecke stehen kann.
Eine Lücke ist ein Paar von Enden, ein Ende und ein Rand, oder zwei Wälder, in einem Abstand zwischen der schmalsten und der breitesten Lücke; was schmaler ist, ist eine Reparaturlücke. Die Hecke nimmt den günstigsten Weg entlang der Ränder von Parzellen, Feldern, Straßen, Wegen und Gewässern, verlässt sie nur für kurze Strecken und darf zwischen zwei einander zugewandten Enden gerade verlaufen. Eine Lücke bleibt offen, wo der Weg entlang bestehender und besserer vorgeschlagener Hecken höchstens dreimal so lang ist (eineinhalbmal zwischen einander zugewandten Enden).
Die Abstandsregeln des Regelwerks werden als Geometrie angewandt: Was gegen eine Regel verstößt, wird weggeschnitten oder in der Höhe begrenzt, und die Regel wird genannt. Die Hecken tragen eine heimische Artenmischung, die Zahl der Pflanzen, Kosten, geschätzten Zuschuss und, wo Verbindungen zwischen Habitatflächen angegeben sind, ihren Gewinn für die Konnektivität.</translation>
    </message>
    <message>
        <source>Proposes where to build which crossing for animals, of which size, at about which cost, and what each wins.
Along every fragmentation section a candidate place each 25 to 50 m is scored by the movement of animals, habitat on the poorer of the two sides, near the edges and as far as the guild goes in a day, the lie of the land, the distance to passages that animals use already, and disturbance. A place with habitat on one side only is never proposed. Of places nearer to each other than the distance that the guild asks for, the best stays.
The structure follows from a decision table that can be edited, first match wins: landscape bridges, ecoducts, underpasses, tunnels, culverts with ledges, canopy bridges, exits from canals in pairs, fish passes, culverted streams to open. An existing bridge, underpass or culvert within reach comes first.
With patches and links the gain of equivalent connectivity (EC) is computed for each crossing alone. With a resistance surface too, the cost from both edges to the nearest patches is computed; without one, the links that cross there are taken to cost what they cost without the infrastructure. Proposals are ranked by this gain times the score of the place; without a gain, by the score times the severity of the cut. What is not known is named in the assumptions and left out of the score. Costs are estimates for a first plan.</source>
        <translation>Schlägt vor, wo welche Querungshilfe für Tiere zu bauen ist, in welcher Größe, zu welchen ungefähren Kosten, und was jede gewinnt.
Entlang jedes Zerschneidungsabschnitts wird alle 25 bis 50 m ein möglicher Ort bewertet: nach der Bewegung der Tiere, dem Habitat auf der ärmeren der beiden Seiten, nahe den Rändern und so weit, wie die Gilde an einem Tag kommt, der Geländelage, dem Abstand zu Querungen, die Tiere bereits nutzen, und der Störung. Ein Ort mit Habitat nur auf einer Seite wird nie vorgeschlagen. Von Orten, die einander näher liegen als der Abstand, den die Gilde verlangt, bleibt der beste.
Das Bauwerk folgt aus einer bearbeitbaren Entscheidungstabelle, der erste Treffer gilt: Landschaftsbrücken, Grünbrücken, Unterführungen, Tunnel, Durchlässe mit Bermen, Kronenbrücken, Ausstiege aus Kanälen paarweise, Fischpässe, zu öffnende verrohrte Bäche. Eine bestehende Brücke, Unterführung oder ein Durchlass in Reichweite geht vor.
Mit Habitatflächen und Verbindungen wird der Gewinn an äquivalenter Konnektivität (EC) für jede Querungshilfe allein berechnet. Mit einer Widerstandsoberfläche werden auch die Kosten von beiden Rändern zu den nächsten Habitatflächen berechnet; ohne sie wird angenommen, dass die dort querenden Verbindungen so viel kosten wie ohne die Infrastruktur. Die Vorschläge sind nach diesem Gewinn mal der Wertung des Ortes gereiht; ohne Gewinn nach der Wertung mal der Schwere der Zerschneidung. Was nicht bekannt ist, wird in den Annahmen genannt und bleibt aus der Wertung. Kosten sind Schätzungen für einen ersten Plan.</translation>
    </message>
    <message>
        <source>Public land</source>
        <translation>Öffentlicher Grund</translation>
    </message>
    <message>
        <source>Puts two or more plans side by side, or one plan in several years: kilometres of both targets (counted, not realised yet, expected), crossings, hectares, cost, fragmentation points solved, equivalent connectivity EC and effective mesh size, with the difference from the first.
Kilometres are accounted anew by the same rule for all. EC and mesh size are those of the last run that each plan remembers.
A fragmentation point is solved when a crossing that counts came of a proposal for it, or stands within 100 m of it.</source>
        <translation>Stellt zwei oder mehr Pläne nebeneinander, oder einen Plan in mehreren Jahren: Kilometer beider Ziele (angerechnet, noch nicht umgesetzt, erwartet), Querungshilfen, Hektar, Kosten, gelöste Zerschneidungspunkte, äquivalente Konnektivität EC und effektive Maschenweite, mit der Differenz zum ersten.
Die Kilometer werden für alle nach derselben Regel neu bilanziert. EC und Maschenweite sind die des letzten Laufs, den jeder Plan gespeichert hat.
Ein Zerschneidungspunkt ist gelöst, wenn eine zählende Querungshilfe aus einem Vorschlag für sie hervorging oder innerhalb von 100 m davon steht.</translation>
    </message>
    <message>
        <source>QGIS project</source>
        <translation>QGIS-Projekt</translation>
    </message>
    <message>
        <source>QGIS project of the plan</source>
        <translation>QGIS-Projekt des Plans</translation>
    </message>
    <message>
        <source>Quality, times the attribute</source>
        <translation>Qualität, mal Attribut</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Quiet road: slow or closed at night</source>
        <translation>Ruhige Straße: langsam oder nachts gesperrt</translation>
    </message>
    <message>
        <source>R: other</source>
        <translation>R: übrige</translation>
    </message>
    <message>
        <source>R: rural</source>
        <translation>R: ländlich</translation>
    </message>
    <message>
        <source>REPAIR mends invalid geometry, SKIP leaves it out, STOP refuses the layer.</source>
        <translation>REPAIR repariert ungültige Geometrie, SKIP lässt sie weg, STOP lehnt den Layer ab.</translation>
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
        <source>Railway edge cut in turns and left standing in between</source>
        <translation>Bahnrand abwechselnd geschnitten und dazwischen stehen gelassen</translation>
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
        <source>Railway tracks, of which axes are made first: one for all tracks of a line.</source>
        <translation>Bahngleise, aus denen zuerst Achsen gebildet werden: eine für alle Gleise einer Strecke.</translation>
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
        <source>Railways; hedges keep the distances and heights of the railway rules and do not cross.</source>
        <translation>Bahnstrecken; Hecken halten die Abstände und Höhen der Bahnregeln ein und queren nicht.</translation>
    </message>
    <message>
        <source>Railways; take the place of those of the extract.</source>
        <translation>Bahnstrecken; treten an die Stelle derer des Auszugs.</translation>
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
        <source>Ramps of about {left} m and {right} m at {slope} %.</source>
        <translation>Rampen von etwa {left} m und {right} m mit {slope} % Neigung.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Range, errors independent</source>
        <translation>Spanne, Fehler unabhängig</translation>
    </message>
    <message>
        <source>Range, errors of one source</source>
        <translation>Spanne, Fehler gleicher Quelle</translation>
    </message>
    <message>
        <source>Ranges are the total less and plus its standard uncertainty. Where the errors of the commitments are independent, it is the root of the sum of the squares of length times relative uncertainty; where they all go the same way, as with one source of geometry, the sum of these.</source>
        <translation>Die Spannen sind die Summe minus und plus ihre Standardunsicherheit. Sind die Fehler der Zusagen unabhängig, ist das die Wurzel aus der Summe der Quadrate von Länge mal relativer Unsicherheit; gehen sie alle in dieselbe Richtung, wie bei einer einzigen Quelle der Geometrie, die Summe davon.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rank {rank}, severity {grade}</source>
        <translation>Rang {rank}, Schwere {grade}</translation>
    </message>
    <message>
        <source>Raster of movement, for example that of “Map pinch points and barriers”; larger values draw crossings.</source>
        <translation>Raster der Bewegung, zum Beispiel das von „Engstellen und Barrieren kartieren“; höhere Werte ziehen Querungshilfen an.</translation>
    </message>
    <message>
        <source>Raster whose cells of some classes are habitat, instead of polygons: cells that touch, also in a corner, are one patch. On other cells than those of the resistance surface, each of these takes the class at its centre.</source>
        <translation>Raster, dessen Zellen einiger Klassen Habitat sind, anstelle von Polygonen: Zellen, die sich berühren, auch an einer Ecke, sind eine Habitatfläche. Auf anderen Zellen als denen der Widerstandsoberfläche nimmt jede von diesen die Klasse in ihrer Mitte an.</translation>
    </message>
    <message>
        <source>Rasters are written as GeoTIFF; give file names with .tif.</source>
        <translation>Raster werden als GeoTIFF geschrieben; geben Sie Dateinamen mit .tif an.</translation>
    </message>
    <message>
        <source>Rates and conditions of funding change: ask the body named before applying.</source>
        <translation>Sätze und Bedingungen der Förderung ändern sich: Fragen Sie vor dem Antrag die genannte Stelle.</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>&amp;Bemerkung</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Umgesetzt</translation>
    </message>
    <message>
        <source>Realised on</source>
        <translation>Umgesetzt am</translation>
    </message>
    <message>
        <source>Realised or planned</source>
        <translation>Umgesetzt oder geplant</translation>
    </message>
    <message>
        <source>Realised, not counted: the ledger says why</source>
        <translation>Umgesetzt, nicht gezählt: das Kontobuch nennt den Grund</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Funde</translation>
    </message>
    <message>
        <source>Records of animals near the measure; empty where none were given.</source>
        <translation>Tierfunde nahe der Maßnahme; leer, wo keine angegeben waren.</translation>
    </message>
    <message>
        <source>Records of animals or road kills</source>
        <translation>Tierfunde oder Wildunfälle</translation>
    </message>
    <message>
        <source>Records within this distance of a measure count for its certainty.</source>
        <translation>Funde innerhalb dieses Abstands einer Maßnahme zählen für ihre Sicherheit.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
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
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Rejected because</source>
        <translation>Abgelehnt, weil</translation>
    </message>
    <message>
        <source>Rejected proposals left out</source>
        <translation>Ausgelassene abgelehnte Vorschläge</translation>
    </message>
    <message>
        <source>Relative uncertainty 0–1: 0.01 official, 0.03 OpenStreetMap, 0.1 sketched.</source>
        <translation>Relative Unsicherheit 0–1: 0,01 amtlich, 0,03 OpenStreetMap, 0,1 skizziert.</translation>
    </message>
    <message>
        <source>Relative uncertainty of lengths that have none of their own [P]</source>
        <translation>Relative Unsicherheit von Längen, die keine eigene haben [P]</translation>
    </message>
    <message>
        <source>Relative uncertainty of the length.</source>
        <translation>Relative Unsicherheit der Länge.</translation>
    </message>
    <message>
        <source>Relative uncertainty of the length: 0.01 for official data, 0.03 for OpenStreetMap, 0.1 for sketches.</source>
        <translation>Relative Unsicherheit der Länge: 0,01 für amtliche Daten, 0,03 für OpenStreetMap, 0,1 für Skizzen.</translation>
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
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Remarks on the account:</source>
        <translation>Bemerkungen zur Bilanz:</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Repair of a narrow gap</source>
        <translation>Reparatur einer schmalen Lücke</translation>
    </message>
    <message>
        <source>Report on constraints</source>
        <translation>Bericht über Auflagen</translation>
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
        <source>Resistance surface from which the links were made. It makes the gain exact for each place, and movement counts by what opening the place would win; it takes longer. The work is done in its coordinate system.</source>
        <translation>Widerstandsoberfläche, aus der die Verbindungen erzeugt wurden. Sie macht den Gewinn für jeden Ort genau, und die Bewegung zählt danach, was das Öffnen des Ortes gewänne; das dauert länger. Gerechnet wird in ihrem Koordinatensystem.</translation>
    </message>
    <message>
        <source>Resistance table of your own</source>
        <translation>Eigene Widerstandstabelle</translation>
    </message>
    <message>
        <source>Resistance table of your own instead of that of the guild; it gives the resistance of the infrastructure and of a crossing.</source>
        <translation>Eigene Widerstandstabelle anstelle der der Gilde; sie gibt den Widerstand der Infrastruktur und einer Querungshilfe an.</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restored bed of a stream that is not navigable</source>
        <translation>Renaturiertes Bett eines nicht schiffbaren Gewässers</translation>
    </message>
    <message>
        <source>Result of “Measure connectivity” with its parameters</source>
        <translation>Ergebnis von „Konnektivität messen“ mit seinen Parametern</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Retaining wall</source>
        <translation>Stützmauer</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Rise of prices (% a year)</source>
        <translation>Preissteigerung (% im Jahr)</translation>
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
        <source>Road</source>
        <translation>Straße</translation>
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
        <source>Road or track on piles over the valley</source>
        <translation>Straße oder Bahn auf Pfeilern über das Tal</translation>
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
        <source>Roads, of which axes are made first: one for all carriageways.</source>
        <translation>Straßen, aus denen zuerst Achsen gebildet werden: eine für alle Fahrbahnen.</translation>
    </message>
    <message>
        <source>Roads, tracks and paths, as lines.</source>
        <translation>Straßen, Feldwege und Pfade, als Linien.</translation>
    </message>
    <message>
        <source>Roads; hedges keep off the pavement, out of sight triangles, and do not cross motorways.</source>
        <translation>Straßen; Hecken bleiben von der Fahrbahn fern, außerhalb von Sichtdreiecken, und queren keine Autobahnen.</translation>
    </message>
    <message>
        <source>Roads; take the place of those of the extract.</source>
        <translation>Straßen; treten an die Stelle derer des Auszugs.</translation>
    </message>
    <message>
        <source>Rounds off the zigzag of the cells in the lines, by little more than a cell. Costs and barriers crossed stay those of the path itself.</source>
        <translation>Rundet den Zickzack der Zellen in den Linien ab, um wenig mehr als eine Zelle. Kosten und gequerte Barrieren bleiben die des Weges selbst.</translation>
    </message>
    <message>
        <source>Routes between patches that it shortens, as JSON; read by “Prioritise measures”.</source>
        <translation>Wege zwischen Habitatflächen, die sie verkürzt, als JSON; von „Maßnahmen priorisieren“ gelesen.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Row of pollards maintained</source>
        <translation>Reihe von Kopfbäumen gepflegt</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows of the ledger</source>
        <translation>Zeilen des Kontobuchs</translation>
    </message>
    <message>
        <source>Rows of the ledger.</source>
        <translation>Zeilen des Kontobuchs.</translation>
    </message>
    <message>
        <source>Rows of the raster.</source>
        <translation>Zeilen des Rasters.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rule of the decision table that chose the structure (D1 …).</source>
        <translation>Regel der Entscheidungstabelle, die das Bauwerk bestimmt hat (D1 …).</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Rule set of your own</source>
        <translation>Eigenes Regelwerk</translation>
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
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rules for hedges</source>
        <translation>Regeln für Hecken</translation>
    </message>
    <message>
        <source>Rules of distance, subsidy and species for hedges.</source>
        <translation>Regeln für Abstand, Zuschuss und Arten von Hecken.</translation>
    </message>
    <message>
        <source>Rules that set its limits</source>
        <translation>Regeln, die ihre Grenzen setzen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Runs remembered</source>
        <translation>Gespeicherte Läufe</translation>
    </message>
    <message>
        <source>Runs that the plan remembers.</source>
        <translation>Läufe, die der Plan gespeichert hat.</translation>
    </message>
    <message>
        <source>Rural area</source>
        <translation>Ländliches Gebiet</translation>
    </message>
    <message>
        <source>Rural area or not known</source>
        <translation>Ländliches Gebiet oder nicht bekannt</translation>
    </message>
    <message>
        <source>Rural infrastructure between urban areas no farther apart than this is &quot;between&quot; (zone B)</source>
        <translation>Ländliche Infrastruktur zwischen städtischen Gebieten, die höchstens so weit auseinanderliegen, ist „zwischen“ (Zone B)</translation>
    </message>
    <message>
        <source>Rural zone, apart</source>
        <translation>Ländliche Zone, getrennt ausgewiesen</translation>
    </message>
    <message>
        <source>Safe migration across zones</source>
        <translation>Sichere Wanderung zwischen Zonen</translation>
    </message>
    <message>
        <source>Safety rules met (5.3)</source>
        <translation>Sicherheitsregeln eingehalten (5.3)</translation>
    </message>
    <message>
        <source>Sand and dunes</source>
        <translation>Sand und Dünen</translation>
    </message>
    <message>
        <source>Save edits</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Say how far it is.</source>
        <translation>Geben Sie an, wie weit es ist.</translation>
    </message>
    <message>
        <source>Say since when it is lost.</source>
        <translation>Geben Sie an, seit wann es verloren ist.</translation>
    </message>
    <message>
        <source>Say when it was realised.</source>
        <translation>Geben Sie an, wann es umgesetzt wurde.</translation>
    </message>
    <message>
        <source>Say who owns the ground.</source>
        <translation>Geben Sie an, wem der Boden gehört.</translation>
    </message>
    <message>
        <source>Schedule of works</source>
        <translation>Zeitplan der Arbeiten</translation>
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
        <source>Score 0–100 of a site: importance of the corridor times the barrier effect that remains, over the species groups. Classes: very high from 70, high from 50, normal from 30.</source>
        <translation>Wertung 0–100 eines Zerschneidungspunkts: Bedeutung des Korridors mal verbleibende Barrierewirkung, über die Artengruppen. Klassen: sehr hoch ab 70, hoch ab 50, normal ab 30.</translation>
    </message>
    <message>
        <source>Score 0–100 of the checklist; computed.</source>
        <translation>Wertung 0–100 der Checkliste; berechnet.</translation>
    </message>
    <message>
        <source>Score 0–100: corridor importance × remaining barrier effect, over the chosen species groups.</source>
        <translation>Wertung 0–100: Bedeutung des Korridors × verbleibende Barrierewirkung, über die gewählten Artengruppen.</translation>
    </message>
    <message>
        <source>Score as answered</source>
        <translation>Wertung laut Antworten</translation>
    </message>
    <message>
        <source>Score for {group}</source>
        <translation>Wertung für {group}</translation>
    </message>
    <message>
        <source>Score of the place, 0–1: movement, habitat on both sides, land, distance, quiet.</source>
        <translation>Wertung des Orts, 0–1: Bewegung, Habitat auf beiden Seiten, Gelände, Abstand, Ruhe.</translation>
    </message>
    <message>
        <source>Score {values}</source>
        <translation>Wertung {values}</translation>
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
        <source>Scores of the commitments</source>
        <translation>Wertungen der Zusagen</translation>
    </message>
    <message>
        <source>Screening, nature assessment</source>
        <translation>Vorprüfung, Verträglichkeitsprüfung</translation>
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
        <source>Second choice</source>
        <translation>Zweite Wahl</translation>
    </message>
    <message>
        <source>Sections left over by the rules that are shorter than the shortest section of the rule set.</source>
        <translation>Abschnitte, die die Regeln übrig lassen und die kürzer sind als der kürzeste Abschnitt des Regelwerks.</translation>
    </message>
    <message>
        <source>Sections made by “Find fragmentation points”. For the parts of a combined site one structure over the whole bundle is proposed.</source>
        <translation>Von „Zerschneidungspunkte finden“ erzeugte Abschnitte. Für die Teile eines kombinierten Zerschneidungspunkts wird ein Bauwerk über das ganze Bündel vorgeschlagen.</translation>
    </message>
    <message>
        <source>Sections of “Find fragmentation points”.</source>
        <translation>Abschnitte von „Zerschneidungspunkte finden“.</translation>
    </message>
    <message>
        <source>Sections too short to plant</source>
        <translation>Zu kurze Abschnitte für eine Pflanzung</translation>
    </message>
    <message>
        <source>Service road</source>
        <translation>Zufahrtsweg</translation>
    </message>
    <message>
        <source>Several commitments have the same identifier: {ids}. Give copies an identifier of their own; evidence and answers belong to all of them otherwise.</source>
        <translation>Mehrere Zusagen haben dieselbe Kennung: {ids}. Geben Sie Kopien eine eigene Kennung; sonst gehören Nachweise und Antworten zu allen.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Severity class</source>
        <translation>Schwereklasse</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share of PC</source>
        <translation>Anteil an PC</translation>
    </message>
    <message>
        <source>Share of a planting that is expected to live after 3 years; a planting that nobody has verified yet counts with it</source>
        <translation>Anteil einer Pflanzung, der nach 3 Jahren voraussichtlich lebt; eine Pflanzung, die noch niemand überprüft hat, zählt mit ihm</translation>
    </message>
    <message>
        <source>Share of habitat beyond the left edge.</source>
        <translation>Anteil des Habitats jenseits des linken Rands.</translation>
    </message>
    <message>
        <source>Share of habitat beyond the right edge.</source>
        <translation>Anteil des Habitats jenseits des rechten Rands.</translation>
    </message>
    <message>
        <source>Share of runs</source>
        <translation>Anteil der Läufe</translation>
    </message>
    <message>
        <source>Share of target I (%)</source>
        <translation>Anteil an Ziel I (%)</translation>
    </message>
    <message>
        <source>Share of target II (%)</source>
        <translation>Anteil an Ziel II (%)</translation>
    </message>
    <message>
        <source>Share of the component in PC.</source>
        <translation>Anteil der Komponente an PC.</translation>
    </message>
    <message>
        <source>Share of the national target</source>
        <translation>Anteil am nationalen Ziel</translation>
    </message>
    <message>
        <source>Share raster cells on the border of units exactly</source>
        <translation>Rasterzellen an der Grenze von Einheiten genau aufteilen</translation>
    </message>
    <message>
        <source>Sheets in each dossier.</source>
        <translation>Blätter in jedem Dossier.</translation>
    </message>
    <message>
        <source>Sheets of the commitments</source>
        <translation>Blätter der Zusagen</translation>
    </message>
    <message>
        <source>Sheets of {shown} of {all} commitments.</source>
        <translation>Blätter von {shown} von {all} Zusagen.</translation>
    </message>
    <message>
        <source>Sheets of {shown} of {all} sites: the worst, and those with a proposal. Sites of low severity without a proposal have none.</source>
        <translation>Blätter von {shown} der {all} Stellen: die schlimmsten und jene mit einem Vorschlag. Stellen geringer Schwere ohne Vorschlag haben keines.</translation>
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
        <source>Shortest written commitment that is managed</source>
        <translation>Kürzeste schriftliche Zusage, die als gepflegt gilt</translation>
    </message>
    <message>
        <source>Show me with the sample</source>
        <translation>Am Beispiel zeigen</translation>
    </message>
    <message>
        <source>Shown apart, never added to a target</source>
        <translation>Getrennt ausgewiesen, nie zu einem Ziel addiert</translation>
    </message>
    <message>
        <source>Shown beside, never added</source>
        <translation>Daneben gezeigt, nie addiert</translation>
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
        <source>Side</source>
        <translation>Seite</translation>
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
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Sides managed (km)</source>
        <translation>Gepflegte Seiten (km)</translation>
    </message>
    <message>
        <source>Sides of infrastructure (both sides count)</source>
        <translation>Seiten der Infrastruktur (beide Seiten zählen)</translation>
    </message>
    <message>
        <source>Sight at junctions, height beside railways, gas pipes, high-voltage lines. A no takes the segment out, not the whole plan.</source>
        <translation>Sicht an Kreuzungen, Höhe an Bahnstrecken, Gasleitungen, Hochspannung. Ein Nein nimmt den Abschnitt heraus, nicht den ganzen Plan.</translation>
    </message>
    <message>
        <source>Since when it is there no more.</source>
        <translation>Seit wann es nicht mehr da ist.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Site sheets</source>
        <translation>Blätter der Zerschneidungspunkte</translation>
    </message>
    <message>
        <source>Site {site}: {name}</source>
        <translation>Zerschneidungspunkt {site}: {name}</translation>
    </message>
    <message>
        <source>Sites of one kind keep this distance from each other.</source>
        <translation>Stellen einer Art halten diesen Abstand voneinander.</translation>
    </message>
    <message>
        <source>Sites where the network is cut</source>
        <translation>Stellen, an denen das Netz zerschnitten ist</translation>
    </message>
    <message>
        <source>Size of the landscape, in the unit of the attribute</source>
        <translation>Größe der Landschaft, in der Einheit des Attributs</translation>
    </message>
    <message>
        <source>Sized for its length: {width} × {height} m.</source>
        <translation>Nach der Länge bemessen: {width} × {height} m.</translation>
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
        <source>Small fauna tunnel</source>
        <translation>Kleintierunterführung</translation>
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
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source of traffic</source>
        <translation>Quelle der Verkehrszahl</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sources of the figures</source>
        <translation>Quellen der Zahlen</translation>
    </message>
    <message>
        <source>Spawning waters</source>
        <translation>Laichgewässer</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Species group</source>
        <translation>Artengruppe</translation>
    </message>
    <message>
        <source>Species group of each layer of proposals</source>
        <translation>Artengruppe jedes Layers mit Vorschlägen</translation>
    </message>
    <message>
        <source>Species group, or all = weighted over all of them.</source>
        <translation>Artengruppe, oder all = gewichtet über alle.</translation>
    </message>
    <message>
        <source>Species groups</source>
        <translation>Artengruppen</translation>
    </message>
    <message>
        <source>Species groups on whose network the measure has effects.</source>
        <translation>Artengruppen, auf deren Netz die Maßnahme Wirkungen hat.</translation>
    </message>
    <message>
        <source>Species groups that the plan is for, separated by spaces; kept in the plan and shown in the dossier.</source>
        <translation>Artengruppen, für die der Plan gedacht ist, durch Leerzeichen getrennt; im Plan gespeichert und im Dossier gezeigt.</translation>
    </message>
    <message>
        <source>Species groups, in the same order</source>
        <translation>Artengruppen, in derselben Reihenfolge</translation>
    </message>
    <message>
        <source>Species list of your own</source>
        <translation>Eigene Artenliste</translation>
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
        <source>Start a plan with “New…”, or open the project of a plan.</source>
        <translation>Beginnen Sie einen Plan mit „Neu…“, oder öffnen Sie das Projekt eines Plans.</translation>
    </message>
    <message>
        <source>Start a plan: municipality, data, language, species</source>
        <translation>Einen Plan beginnen: Gemeinde, Daten, Sprache, Arten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>State at the end of</source>
        <translation>Stand am Ende von</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status at the end of the year of the account.</source>
        <translation>Status am Ende des Bilanzjahres.</translation>
    </message>
    <message>
        <source>Statuses from this one on count.</source>
        <translation>Status ab diesem zählen.</translation>
    </message>
    <message>
        <source>Statuses from this one on count: by default only what is realised or verified is progress. What has a lower status is shown beside it.</source>
        <translation>Status ab diesem zählen: Standardmäßig ist nur Umgesetztes oder Überprüftes ein Fortschritt. Was einen niedrigeren Status hat, wird daneben gezeigt.</translation>
    </message>
    <message>
        <source>Steep banks offer no cover or shore: a nature-friendly bank does.</source>
        <translation>Steile Ufer bieten weder Deckung noch Uferzone: ein naturnahes Ufer schon.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Schritte des Plans</translation>
    </message>
    <message>
        <source>Steps that an earlier run had finished</source>
        <translation>Schritte, die ein früherer Lauf abgeschlossen hatte</translation>
    </message>
    <message>
        <source>Steps that were taken over from an earlier run.</source>
        <translation>Schritte, die von einem früheren Lauf übernommen wurden.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Straight distance</source>
        <translation>Luftlinie</translation>
    </message>
    <message>
        <source>Straight distance between what the hedge joins.</source>
        <translation>Luftlinie zwischen dem, was die Hecke verbindet.</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Bach</translation>
    </message>
    <message>
        <source>Streams, rivers and canals. Where one passes under the infrastructure, small animals can follow it. Stretches with the field tunnel filled in run underground; they can be opened.</source>
        <translation>Bäche, Flüsse und Kanäle. Wo eines davon die Infrastruktur unterquert, können kleine Tiere ihm folgen. Strecken mit ausgefülltem Feld tunnel verlaufen unterirdisch; sie können geöffnet werden.</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Stretch without light, or lit on demand only</source>
        <translation>Strecke ohne Licht, oder nur bei Bedarf beleuchtet</translation>
    </message>
    <message>
        <source>Stretches between two axes</source>
        <translation>Strecken zwischen zwei Achsen</translation>
    </message>
    <message>
        <source>Stretches of links between patches that no element follows are given a hedge up to this straight length.</source>
        <translation>Strecken von Verbindungen zwischen Habitatflächen, denen kein Element folgt, erhalten bis zu dieser geraden Länge eine Hecke.</translation>
    </message>
    <message>
        <source>Stretches outside the network shorter than this do not end a section, in metres [P].</source>
        <translation>Kürzere Strecken außerhalb des Netzes beenden einen Abschnitt nicht, in Metern [P].</translation>
    </message>
    <message>
        <source>Stretches under roads cannot be opened; only known sections are left out.</source>
        <translation>Strecken unter Straßen lassen sich nicht öffnen; nur bekannte Abschnitte werden ausgelassen.</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Bauwerk</translation>
    </message>
    <message>
        <source>Structure name</source>
        <translation>Name des Bauwerks</translation>
    </message>
    <message>
        <source>Structure table of your own</source>
        <translation>Eigene Bauwerkstabelle</translation>
    </message>
    <message>
        <source>Subsidy</source>
        <translation>Zuschuss</translation>
    </message>
    <message>
        <source>Sum of the attributes of the patches.</source>
        <translation>Summe der Attribute der Habitatflächen.</translation>
    </message>
    <message>
        <source>Sum of the costs of the chosen measures in euro.</source>
        <translation>Summe der Kosten der gewählten Maßnahmen in Euro.</translation>
    </message>
    <message>
        <source>Sum of the costs, middle value, in euro.</source>
        <translation>Summe der Kosten, mittlerer Wert, in Euro.</translation>
    </message>
    <message>
        <source>Sum of the lengths of the chosen measures in kilometres.</source>
        <translation>Summe der Längen der gewählten Maßnahmen in Kilometern.</translation>
    </message>
    <message>
        <source>Sum of the middle estimates of all proposals in euro; a budget buys a choice of them.</source>
        <translation>Summe der mittleren Schätzungen aller Vorschläge in Euro; ein Budget kauft eine Auswahl davon.</translation>
    </message>
    <message>
        <source>Sum of the rows: km, hectares (ha) or pieces (n).</source>
        <translation>Summe der Zeilen: km, Hektar (ha) oder Stück (n).</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Sums of the ledger by target, status, year, municipality, owner, manager, additionality and zone at once; group it as needed.</source>
        <translation>Summen des Kontobuchs nach Ziel, Stand, Jahr, Gemeinde, Eigentümer, Verwalter, Zusätzlichkeit und Zone zugleich; nach Bedarf gruppieren.</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>Umgebung</translation>
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
        <source>Table {table}: {before} earlier rows gave way to {after} new ones.</source>
        <translation>Tabelle {table}: {before} frühere Zeilen wurden durch {after} neue ersetzt.</translation>
    </message>
    <message>
        <source>Tables filled</source>
        <translation>Gefüllte Tabellen</translation>
    </message>
    <message>
        <source>Tables of the plan</source>
        <translation>Tabellen des Plans</translation>
    </message>
    <message>
        <source>Tables that the given layers filled.</source>
        <translation>Tabellen, die die angegebenen Layer gefüllt haben.</translation>
    </message>
    <message>
        <source>Take every step anew, also those that an earlier run finished on the same inputs.</source>
        <translation>Jeden Schritt neu ausführen, auch die, die ein früherer Lauf mit denselben Eingaben abgeschlossen hat.</translation>
    </message>
    <message>
        <source>Takes a municipality from map data to a plan, an account of kilometres and a dossier, in one run.
The steps are the ordinary algorithms: prepare the data, find where the network is cut, link habitat patches for each group of animals, propose crossings and hedges, make a plan, choose measures within the budget, add them to the plan, account the kilometres, make the dossier. Their settings are the usual ones; for others, run the steps one by one or open the model.
What each step made stays in the folder “work” beside the plan. When a step fails, the message says which one; a run with the same folder goes on from there, and takes over every step whose inputs are unchanged.</source>
        <translation>Führt eine Gemeinde in einem Lauf von den Kartendaten zu einem Plan, einer Bilanz der Kilometer und einem Dossier.
Die Schritte sind die gewöhnlichen Algorithmen: Daten vorbereiten, finden, wo das Netz zerschnitten ist, Habitatflächen für jede Tiergruppe verbinden, Querungshilfen und Hecken vorschlagen, einen Plan erstellen, Maßnahmen im Rahmen des Budgets wählen, sie zum Plan hinzufügen, die Kilometer bilanzieren, das Dossier erstellen. Ihre Einstellungen sind die üblichen; für andere führen Sie die Schritte einzeln aus oder öffnen das Modell.
Was jeder Schritt erzeugt hat, bleibt im Ordner „work“ neben dem Plan. Scheitert ein Schritt, sagt die Meldung, welcher; ein Lauf mit demselben Ordner macht von dort weiter und übernimmt jeden Schritt, dessen Eingaben unverändert sind.</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>Anrechnung</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Target (km)</source>
        <translation>Ziel (km)</translation>
    </message>
    <message>
        <source>Target I counts kilometres of infrastructure axis: one for each road, railway line or waterway, whatever its carriageways, tracks and sides. A metre of axis with at least one qualifying action counts once, whoever and however many declare it.</source>
        <translation>Ziel I zählt Kilometer der Infrastrukturachse: eine für jede Straße, jede Bahnstrecke und jedes Gewässer, gleich wie viele Fahrbahnen, Gleise und Seiten sie hat. Ein Meter Achse mit mindestens einer anrechenbaren Maßnahme zählt einmal, gleich wer und wie viele ihn melden.</translation>
    </message>
    <message>
        <source>Target I speaks of infrastructure in and between urban areas (U and B); kilometres in rural zones are listed apart unless they are to count (U_B_R).</source>
        <translation>Ziel I spricht von Infrastruktur in und zwischen städtischen Gebieten (U und B); Kilometer in ländlichen Zonen werden getrennt ausgewiesen, außer sie sollen zählen (U_B_R).</translation>
    </message>
    <message>
        <source>Target I: managed linear infrastructure (axis-km)</source>
        <translation>Ziel I: gepflegte lineare Infrastruktur (Achs-km)</translation>
    </message>
    <message>
        <source>Target I: {infrastructure} km of managed infrastructure. Target II: {elements} km of landscape elements.</source>
        <translation>Ziel I: {infrastructure} km gepflegte Infrastruktur. Ziel II: {elements} km Landschaftselemente.</translation>
    </message>
    <message>
        <source>Target II counts kilometres of landscape element along its middle. Elements that run within {same_element_m} m of each other are one; elements that were there before the plan do not count when planted anew; removed elements are taken off. A planting that is realised but not verified yet counts with {planting_survival} of its length (the share that is expected to live), unless another choice is stated below.</source>
        <translation>Ziel II zählt Kilometer Landschaftselement entlang ihrer Mitte. Elemente, die höchstens {same_element_m} m voneinander entfernt verlaufen, sind eines; Elemente, die es vor dem Plan gab, zählen nicht, wenn sie neu gepflanzt werden; entfernte Elemente werden abgezogen. Eine Pflanzung, die umgesetzt, aber noch nicht überprüft ist, zählt mit {planting_survival} ihrer Länge (dem Anteil, der voraussichtlich lebt), sofern unten keine andere Wahl steht.</translation>
    </message>
    <message>
        <source>Target II: landscape elements (element-km)</source>
        <translation>Ziel II: Landschaftselemente (Element-km)</translation>
    </message>
    <message>
        <source>Targets I and II measure different things and are never added. A dash: the plan does not say. EC and mesh size are those of the last run that the plan remembers.</source>
        <translation>Ziele I und II messen Verschiedenes und werden nie addiert. Ein Strich: Der Plan sagt es nicht. EC und Maschenweite sind die des letzten Laufs, den der Plan gespeichert hat.</translation>
    </message>
    <message>
        <source>Territory of the plan</source>
        <translation>Plangebiet</translation>
    </message>
    <message>
        <source>Texts of your own</source>
        <translation>Eigene Texte</translation>
    </message>
    <message>
        <source>The Belgian Biodiversity Alliance brings public and private bodies together in voluntary commitments. Its first axis, “Expanding the green-blue network”, asks for {alliance_km_i} km of ecologically managed linear infrastructure and {alliance_km_ii} km of landscape elements, with criteria by which commitments are judged. It is not law, and no counting rule has been published: the rule used here is printed with each figure.</source>
        <translation>Die belgische Biodiversitätsallianz (Belgian Biodiversity Alliance) bringt öffentliche und private Stellen in freiwilligen Zusagen zusammen. Ihre erste Achse, „Das grün-blaue Netz erweitern“, verlangt {alliance_km_i} km ökologisch gepflegte lineare Infrastruktur und {alliance_km_ii} km Landschaftselemente, mit Kriterien, nach denen Zusagen beurteilt werden. Sie ist kein Gesetz, und eine Zählregel wurde nicht veröffentlicht: Die hier verwendete Regel steht bei jeder Zahl.</translation>
    </message>
    <message>
        <source>The GeoPackage of a plan: its commitments, and its axes and territory where nothing else is given below.</source>
        <translation>Das GeoPackage eines Plans: seine Zusagen, und seine Achsen und sein Gebiet, wo unten nichts anderes angegeben ist.</translation>
    </message>
    <message>
        <source>The GeoPackage of the plan. It may be open in QGIS; save running edits first.</source>
        <translation>Das GeoPackage des Plans. Es darf in QGIS geöffnet sein; speichern Sie laufende Änderungen vorher.</translation>
    </message>
    <message>
        <source>The GeoPackage of the plan. The QGIS project gets the same name, with .qgz.</source>
        <translation>Das GeoPackage des Plans. Das QGIS-Projekt erhält denselben Namen, mit .qgz.</translation>
    </message>
    <message>
        <source>The OpenStreetMap tag of this name.</source>
        <translation>Das OpenStreetMap-Tag dieses Namens.</translation>
    </message>
    <message>
        <source>The QGIS project beside the plan.</source>
        <translation>Das QGIS-Projekt neben dem Plan.</translation>
    </message>
    <message>
        <source>The account as a page to read and print: figures, the rule, the reasons, the ledger.</source>
        <translation>Die Bilanz als Seite zum Lesen und Drucken: Zahlen, Regel, Gründe, Kontobuch.</translation>
    </message>
    <message>
        <source>The account counts what is committed along the axes of the infrastructure and along the landscape elements. The ledger below says of each stretch whether it counts, and why not.</source>
        <translation>Die Bilanz zählt, was entlang der Achsen der Infrastruktur und entlang der Landschaftselemente zugesagt ist. Das Kontobuch darunter sagt für jede Strecke, ob sie zählt, und warum nicht.</translation>
    </message>
    <message>
        <source>The account of the kilometres with the counting rule.</source>
        <translation>Die Bilanz der Kilometer mit der Zählregel.</translation>
    </message>
    <message>
        <source>The account shows the state at the end of this year, with what was realised, lost or ended by then. Empty: the latest year in which anything was.</source>
        <translation>Die Bilanz zeigt den Stand am Ende dieses Jahres, mit dem, was bis dahin umgesetzt, verloren oder beendet ist. Leer: das letzte Jahr, in dem etwas geschah.</translation>
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
        <source>The axes of all infrastructure near the network: one line for each road, railway and waterway, whatever its carriageways and tracks, with an identifier that lasts and chainage on the ellipsoid. The plan and the account of kilometres refer to them.</source>
        <translation>Die Achsen aller Infrastruktur nahe dem Netz: eine Linie für jede Straße, jede Bahnstrecke und jedes Gewässer, gleich wie viele Fahrbahnen und Gleise sie hat, mit einer dauerhaften Kennung und der Stationierung auf dem Ellipsoid. Der Plan und die Bilanz der Kilometer beziehen sich darauf.</translation>
    </message>
    <message>
        <source>The axis itself</source>
        <translation>Die Achse selbst</translation>
    </message>
    <message>
        <source>The barrier table gives class {code} a barrier effect outside 0–1.</source>
        <translation>Die Barrieretabelle gibt der Klasse {code} eine Barrierewirkung außerhalb von 0–1.</translation>
    </message>
    <message>
        <source>The barrier table gives class {code} a width, traffic or lanes below 0.</source>
        <translation>Die Barrieretabelle gibt Klasse {code} eine Breite, Verkehr oder Fahrstreifen unter 0.</translation>
    </message>
    <message>
        <source>The barrier table gives class {code} the kind {kind} and the family {family}. Use a kind of {kinds}; a line is of {families}.</source>
        <translation>Die Barrieretabelle gibt Klasse {code} die Art {kind} und die Familie {family}. Verwenden Sie eine Art aus {kinds}; eine Linie gehört zu {families}.</translation>
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
        <source>The bundle crosses a valley on a high embankment: on piles it leaves the valley floor free.</source>
        <translation>Das Bündel quert ein Tal in hoher Dammlage: Auf Pfeilern lässt es den Talboden frei.</translation>
    </message>
    <message>
        <source>The car park lies in the network: permeable bays, trees and a dark strip make it passable.</source>
        <translation>Der Parkplatz liegt im Netz: Durchlässige Stellflächen, Bäume und ein dunkler Streifen machen ihn passierbar.</translation>
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
        <source>The chosen measures do not fit the yearly budgets.</source>
        <translation>Die gewählten Maßnahmen passen nicht in die Jahresbudgets.</translation>
    </message>
    <message>
        <source>The classes of a raster are whole numbers, not “{text}”.</source>
        <translation>Die Klassen eines Rasters sind ganze Zahlen, nicht „{text}“.</translation>
    </message>
    <message>
        <source>The codes {codes} ceased before or in {year}: the territory is of an older list of municipalities. Give the year of that list, or the new municipalities.</source>
        <translation>Die Codes {codes} sind vor oder im Jahr {year} weggefallen: Das Gebiet stammt aus einer älteren Gemeindeliste. Geben Sie das Jahr dieser Liste oder die neuen Gemeinden an.</translation>
    </message>
    <message>
        <source>The commitment</source>
        <translation>Die Zusage</translation>
    </message>
    <message>
        <source>The comparison as a page with a table and bars.</source>
        <translation>Der Vergleich als Seite mit einer Tabelle und Balken.</translation>
    </message>
    <message>
        <source>The contrast is a positive number, 1 for the table as it is, not {factor}.</source>
        <translation>Der Kontrast ist eine positive Zahl, 1 für die Tabelle wie sie ist, nicht {factor}.</translation>
    </message>
    <message>
        <source>The coordinates do not fit the coordinate reference system {crs}. Set the layer&apos;s right CRS in its properties.</source>
        <translation>Die Koordinaten passen nicht zum Koordinatenreferenzsystem {crs}. Stellen Sie in den Eigenschaften des Layers das richtige KBS ein.</translation>
    </message>
    <message>
        <source>The counting rule</source>
        <translation>Die Zählregel</translation>
    </message>
    <message>
        <source>The counting rule lacks the number “{name}”. Add its row.</source>
        <translation>Der Zählregel fehlt die Zahl „{name}“. Ergänzen Sie ihre Zeile.</translation>
    </message>
    <message>
        <source>The culvert has no dry ledge: with one, small animals pass on dry feet.</source>
        <translation>Der Durchlass hat keine trockene Berme: Mit einer kommen kleine Tiere trockenen Fußes hindurch.</translation>
    </message>
    <message>
        <source>The current density, the barrier improvement and the resistance surface must be three different files.</source>
        <translation>Stromdichte, Gewinn je behobener Barriere und Widerstandsoberfläche müssen drei verschiedene Dateien sein.</translation>
    </message>
    <message>
        <source>The curve as a picture in a page of its own that any browser shows without a network.</source>
        <translation>Die Kurve als Bild auf einer eigenen Seite, die jeder Browser ohne Netzverbindung zeigt.</translation>
    </message>
    <message>
        <source>The cut</source>
        <translation>Die Zerschneidung</translation>
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
        <source>The dearest link once mended must be a positive number of effective metres, not {reach}.</source>
        <translation>Die teuerste Verbindung nach der Wiederherstellung muss eine positive Zahl effektiver Meter sein, nicht {reach}.</translation>
    </message>
    <message>
        <source>The decision table {file}, line {line}, asks for {key}, which is not known of a place. Use: {known}.</source>
        <translation>Die Entscheidungstabelle {file}, Zeile {line}, fragt nach {key}, was von einem Ort nicht bekannt ist. Verwenden Sie: {known}.</translation>
    </message>
    <message>
        <source>The decision table {file}, line {line}, names the structure {id}, which the structure table lacks. Use one of: {known}.</source>
        <translation>Die Entscheidungstabelle {file}, Zeile {line}, nennt das Bauwerk {id}, das in der Bauwerkstabelle fehlt. Verwenden Sie eines von: {known}.</translation>
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
        <source>The dispersal distance must be above 0.</source>
        <translation>Die Ausbreitungsdistanz muss über 0 liegen.</translation>
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
        <source>The distance of candidate places must be at least 1 m.</source>
        <translation>Der Abstand möglicher Orte muss mindestens 1 m betragen.</translation>
    </message>
    <message>
        <source>The distance of these links is negative or missing: {ids}.</source>
        <translation>Die Distanz dieser Verbindungen ist negativ oder fehlt: {ids}.</translation>
    </message>
    <message>
        <source>The effects of measures {ids} name patches that layer “{patches}” does not have ({names}). Choose the patches and links with which the measures were proposed.</source>
        <translation>Die Wirkungen der Maßnahmen {ids} nennen Habitatflächen, die Layer „{patches}“ nicht hat ({names}). Wählen Sie die Habitatflächen und Verbindungen, mit denen die Maßnahmen vorgeschlagen wurden.</translation>
    </message>
    <message>
        <source>The elevation model has no heights at {count} places; they count as level with the ground, not verified.</source>
        <translation>Das Höhenmodell hat an {count} Orten keine Höhen; sie gelten als geländegleich, nicht überprüft.</translation>
    </message>
    <message>
        <source>The ellipsoid of the coordinate reference system {crs} is not known to QGIS. Choose a usual CRS for the layer, such as EPSG:31370.</source>
        <translation>QGIS kennt das Ellipsoid des Koordinatenreferenzsystems {crs} nicht. Wählen Sie ein übliches KBS für den Layer, etwa EPSG:31370.</translation>
    </message>
    <message>
        <source>The expression selects the rows in the ledger layer of QGIS (Select by expression), and so shows them on the map.</source>
        <translation>Der Ausdruck wählt die Zeilen im Kontobuchlayer von QGIS (Objekte nach Ausdruck wählen) und zeigt sie so auf der Karte.</translation>
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
        <source>The figure in words.</source>
        <translation>Die Zahl in Worten.</translation>
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
        <source>The first HTML file.</source>
        <translation>Die erste HTML-Datei.</translation>
    </message>
    <message>
        <source>The first ODT file.</source>
        <translation>Die erste ODT-Datei.</translation>
    </message>
    <message>
        <source>The first PDF file.</source>
        <translation>Die erste PDF-Datei.</translation>
    </message>
    <message>
        <source>The first choice, {structure}, does not fit a width of {width} m; this is the alternative.</source>
        <translation>Die erste Wahl, {structure}, passt nicht zu einer Breite von {width} m; dies ist die Alternative.</translation>
    </message>
    <message>
        <source>The first of these rows in the ledger.</source>
        <translation>Die erste dieser Zeilen im Kontobuch.</translation>
    </message>
    <message>
        <source>The first {shown} of {all} are listed; the plan holds them all.</source>
        <translation>Die ersten {shown} von {all} sind aufgeführt; der Plan enthält alle.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {problem}. Choose another one.</source>
        <translation>Der Ordner {folder} lässt sich nicht anlegen: {problem}. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Make it first, or choose another one.</source>
        <translation>Der Ordner {folder} existiert nicht. Legen Sie ihn zuerst an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The gain in sequence as a part of the equivalent connectivity without measures.</source>
        <translation>Der Gewinn in der Reihenfolge als Anteil der äquivalenten Konnektivität ohne Maßnahmen.</translation>
    </message>
    <message>
        <source>The gain of each measure is what it wins alone. Gains of several measures together may be more or less than their sum.</source>
        <translation>Der Gewinn jeder Maßnahme ist, was sie allein gewinnt. Die Gewinne mehrerer Maßnahmen zusammen können mehr oder weniger als ihre Summe sein.</translation>
    </message>
    <message>
        <source>The green-blue network and where it is cut</source>
        <translation>Das grün-blaue Netz und wo es zerschnitten ist</translation>
    </message>
    <message>
        <source>The green-blue network: polygons of corridors or habitat, or lines that get the width below. Results are given in the coordinate system of this layer.</source>
        <translation>Das grün-blaue Netz: Polygone von Korridoren oder Habitaten, oder Linien, die die Breite unten erhalten. Die Ergebnisse stehen im Koordinatensystem dieses Layers.</translation>
    </message>
    <message>
        <source>The ground is {left} m higher on one side and {right} m lower on the other ({topo}).</source>
        <translation>Der Boden liegt auf einer Seite {left} m höher und auf der anderen {right} m niedriger ({topo}).</translation>
    </message>
    <message>
        <source>The guild table {file} lists {ids} more than once.</source>
        <translation>Die Gildentabelle {file} nennt {ids} mehr als einmal.</translation>
    </message>
    <message>
        <source>The high embankment of the bundle has room for a large underpass.</source>
        <translation>Die hohe Dammlage des Bündels bietet Platz für eine große Unterführung.</translation>
    </message>
    <message>
        <source>The infrastructure crosses a valley on a high embankment: on piles it leaves the valley floor free.</source>
        <translation>Die Infrastruktur quert ein Tal in hoher Dammlage: Auf Pfeilern lässt sie den Talboden frei.</translation>
    </message>
    <message>
        <source>The infrastructure is lit at night.</source>
        <translation>Die Infrastruktur ist nachts beleuchtet.</translation>
    </message>
    <message>
        <source>The infrastructure lies in a cutting, where no tunnel can pass: a narrow deck spans it.</source>
        <translation>Die Infrastruktur liegt in einem Einschnitt, wo kein Tunnel hindurchpasst: Eine schmale Überführung überspannt ihn.</translation>
    </message>
    <message>
        <source>The infrastructure lies in a cutting: a deck can span it level with the ground.</source>
        <translation>Die Infrastruktur liegt in einem Einschnitt: Eine Überführung kann ihn geländegleich überspannen.</translation>
    </message>
    <message>
        <source>The knock-out questions must be passed</source>
        <translation>Die K.-o.-Fragen müssen bestanden sein</translation>
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
        <source>The layer of “{label}” cannot be opened: {value}. Check that the file exists and is not damaged.</source>
        <translation>Der Layer von „{label}“ lässt sich nicht öffnen: {value}. Prüfen Sie, ob die Datei existiert und unbeschädigt ist.</translation>
    </message>
    <message>
        <source>The layers of proposals are empty: there is nothing to choose from.</source>
        <translation>Die Layer mit Vorschlägen sind leer: Es gibt nichts zu wählen.</translation>
    </message>
    <message>
        <source>The link distance threshold must be a positive number, not {threshold}.</source>
        <translation>Die Schwelle der Verbindungsdistanz muss eine positive Zahl sein, nicht {threshold}.</translation>
    </message>
    <message>
        <source>The links between these patches: fields from_id, to_id, cost and, where it is there, length_m. As many layers as of patches, in the same order.</source>
        <translation>Die Verbindungen zwischen diesen Habitatflächen: Felder from_id, to_id, cost und, wo vorhanden, length_m. So viele Layer wie bei den Habitatflächen, in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>The links with dPC by removal, the gain of EC by improvement, betweenness and component.</source>
        <translation>Die Verbindungen mit dPC bei Wegfall, Gewinn an EC bei Verbesserung, Betweenness und Komponente.</translation>
    </message>
    <message>
        <source>The map shows the network, the infrastructure and the sites where the one cuts the other.</source>
        <translation>Die Karte zeigt das Netz, die Infrastruktur und die Stellen, an denen diese jenes zerschneidet.</translation>
    </message>
    <message>
        <source>The measure of this step.</source>
        <translation>Die Maßnahme dieses Schritts.</translation>
    </message>
    <message>
        <source>The measures that are locked in do not keep to the budget, the number of measures or the spacing by themselves. Raise the budget, or lock fewer.</source>
        <translation>Die fest gewählten Maßnahmen halten schon für sich das Budget, die Zahl der Maßnahmen oder die Abstände nicht ein. Erhöhen Sie das Budget, oder legen Sie weniger fest.</translation>
    </message>
    <message>
        <source>The measures {ids} are neither crossings nor hedges of GreenBlue. Add them from their own layer, with the measure that they are.</source>
        <translation>Die Maßnahmen {ids} sind weder Querungshilfen noch Hecken von GreenBlue. Fügen Sie sie aus ihrem eigenen Layer hinzu, mit der Maßnahme, die sie sind.</translation>
    </message>
    <message>
        <source>The memory bound is too small for a single cell; raise it.</source>
        <translation>Die Speichergrenze ist zu klein für eine einzige Zelle; erhöhen Sie sie.</translation>
    </message>
    <message>
        <source>The municipalities with their kilometres, hectares and numbers, also those without any; a map of the contribution of each.</source>
        <translation>Die Gemeinden mit ihren Kilometern, Hektar und Stückzahlen, auch die ohne; eine Karte dessen, was jede beiträgt.</translation>
    </message>
    <message>
        <source>The nearest passage that animals use lies {distance} away.</source>
        <translation>Die nächste Querung, die Tiere nutzen, liegt {distance} entfernt.</translation>
    </message>
    <message>
        <source>The one body that counts these kilometres, where several declare them. Left empty, the owner.</source>
        <translation>Die eine Stelle, die diese Kilometer anrechnet, wenn mehrere sie melden. Leer: der Eigentümer.</translation>
    </message>
    <message>
        <source>The one body that counts these kilometres; empty: the owner.</source>
        <translation>Die eine Stelle, die diese Kilometer anrechnet; leer: der Eigentümer.</translation>
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
        <source>The page template {file} cannot be read. Save it again in QGIS&apos;s layout designer.</source>
        <translation>Die Seitenvorlage {file} lässt sich nicht lesen. Speichern Sie sie erneut in der Layoutgestaltung von QGIS.</translation>
    </message>
    <message>
        <source>The page template {file} lacks an item with the id “{item}” for the text.</source>
        <translation>In der Seitenvorlage {file} fehlt ein Element mit der ID „{item}“ für den Text.</translation>
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
        <source>The patches of species group “{guild}” have no area or other attribute above 0.</source>
        <translation>Die Habitatflächen der Artengruppe „{guild}“ haben keine Fläche und kein anderes Attribut über 0.</translation>
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
        <source>The patches with which the measures were proposed, such as those of “Link habitat patches”: fields patch_id and the attribute. One layer for each species group.</source>
        <translation>Die Habitatflächen, mit denen die Maßnahmen vorgeschlagen wurden, etwa die von „Habitatflächen verbinden“: Felder patch_id und das Attribut. Ein Layer je Artengruppe.</translation>
    </message>
    <message>
        <source>The plan holds no fragmentation points. Run “Find fragmentation points” and add its result to the plan.</source>
        <translation>Der Plan enthält keine Zerschneidungspunkte. Führen Sie „Zerschneidungspunkte finden“ aus und fügen Sie das Ergebnis zum Plan hinzu.</translation>
    </message>
    <message>
        <source>The plan holds no infrastructure, and none is given: commitments of target I match nothing.</source>
        <translation>Der Plan enthält keine Infrastruktur, und es ist keine angegeben: Zusagen für Ziel I entsprechen nichts.</translation>
    </message>
    <message>
        <source>The plan holds no proposals of this kind.</source>
        <translation>Der Plan enthält keine Vorschläge dieser Art.</translation>
    </message>
    <message>
        <source>The plan in figures</source>
        <translation>Der Plan in Zahlen</translation>
    </message>
    <message>
        <source>The plan is ready: open the project {file}.</source>
        <translation>Der Plan ist fertig: Öffnen Sie das Projekt {file}.</translation>
    </message>
    <message>
        <source>The plan keeps no computation.</source>
        <translation>Der Plan hat keine Berechnung gespeichert.</translation>
    </message>
    <message>
        <source>The plan that was added to.</source>
        <translation>Der Plan, zu dem hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>The plan {path} does not hold the proposals {ids} that these measures were chosen from. Fill the plan with them by “Create a plan”, or add the proposals themselves.</source>
        <translation>Der Plan {path} enthält die Vorschläge {ids} nicht, aus denen diese Maßnahmen gewählt wurden. Füllen Sie den Plan damit über „Plan erstellen“, oder fügen Sie die Vorschläge selbst hinzu.</translation>
    </message>
    <message>
        <source>The plan {path} holds none of the chosen commitments yet. Save the edits of their layer first.</source>
        <translation>Der Plan {path} enthält noch keine der gewählten Zusagen. Speichern Sie zuerst die Änderungen an ihrem Layer.</translation>
    </message>
    <message>
        <source>The plan {path} was made by a newer GreenBlue (plan version {theirs}; this one knows {ours}). Update GreenBlue to work on it; nothing was changed.</source>
        <translation>Der Plan {path} wurde von einem neueren GreenBlue erstellt (Planversion {theirs}; dieses kennt {ours}). Aktualisieren Sie GreenBlue, um daran zu arbeiten; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The plan {path} was made by an older GreenBlue. Run “Create a plan” with it as destination: that brings it up to date and keeps everything in it.</source>
        <translation>Der Plan {path} wurde von einem älteren GreenBlue erstellt. Führen Sie „Plan erstellen“ mit ihm als Ziel aus: Das bringt ihn auf den neuesten Stand und erhält alles darin.</translation>
    </message>
    <message>
        <source>The plan&apos;s own style of {names} is not used: it asks for more than drawing.</source>
        <translation>Der planeigene Stil von {names} wird nicht verwendet: Er verlangt mehr als Zeichnen.</translation>
    </message>
    <message>
        <source>The plan: one GeoPackage.</source>
        <translation>Der Plan: ein GeoPackage.</translation>
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
        <source>The profile gives layer “{layer}” the classes {codes}, which the barrier table does not have. Add them there, or change the profile.</source>
        <translation>Das Profil gibt dem Layer „{layer}“ die Klassen {codes}, die die Barrieretabelle nicht hat. Ergänzen Sie sie dort, oder ändern Sie das Profil.</translation>
    </message>
    <message>
        <source>The profile gives the classes {codes}, which the barrier table lacks. Add them to the table, or let the profile drop these features.</source>
        <translation>Das Profil ergibt die Klassen {codes}, die in der Barrieretabelle fehlen. Ergänzen Sie sie dort, oder lassen Sie das Profil diese Objekte weglassen.</translation>
    </message>
    <message>
        <source>The project {path} could not be written: {problem}. The plan itself is there.</source>
        <translation>Das Projekt {path} konnte nicht geschrieben werden: {problem}. Der Plan selbst ist vorhanden.</translation>
    </message>
    <message>
        <source>The project {path} is there already and was left as it is. Rename it and run again to have a new one made.</source>
        <translation>Das Projekt {path} ist schon vorhanden und wurde belassen, wie es war. Benennen Sie es um und führen Sie den Vorgang erneut aus, um ein neues zu erhalten.</translation>
    </message>
    <message>
        <source>The proposals have effects on several species groups: {names}. Name the one whose patches and links these are.</source>
        <translation>Die Vorschläge haben Wirkungen auf mehrere Artengruppen: {names}. Nennen Sie die, zu der diese Habitatflächen und Verbindungen gehören.</translation>
    </message>
    <message>
        <source>The proposed crossings as points on the axis, ranked, with structure, dimensions, costs, gain, feasibility, reasons and assumptions.</source>
        <translation>Die vorgeschlagenen Querungshilfen als Punkte auf der Achse, gereiht, mit Bauwerk, Maßen, Kosten, Gewinn, Machbarkeit, Gründen und Annahmen.</translation>
    </message>
    <message>
        <source>The radii are numbers of metres, such as 50; 100, not “{text}”.</source>
        <translation>Die Radien sind Zahlen in Metern, etwa 50; 100, nicht „{text}“.</translation>
    </message>
    <message>
        <source>The railway lies in a cutting: a deck can span it level with the ground.</source>
        <translation>Die Bahn liegt in einem Einschnitt: Eine Überführung kann ihn geländegleich überspannen.</translation>
    </message>
    <message>
        <source>The raster exceeds the memory allowed and is worked by tiles.</source>
        <translation>Das Raster übersteigt den erlaubten Speicher und wird kachelweise bearbeitet.</translation>
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
        <source>The raster of current or movement has no values at {count} places; movement is left out of their score.</source>
        <translation>Das Raster von Strom oder Bewegung hat an {count} Stellen keine Werte; Bewegung zählt dort nicht in der Bewertung.</translation>
    </message>
    <message>
        <source>The raster “{layer}” cannot be brought to {crs}. Warp it yourself first.</source>
        <translation>Das Raster „{layer}“ lässt sich nicht nach {crs} bringen. Transformieren Sie es zuerst selbst.</translation>
    </message>
    <message>
        <source>The raster “{layer}” cannot be opened.</source>
        <translation>Das Raster „{layer}“ lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The raster “{layer}” cannot be read as heights or values in {crs}. Save it as a GeoTIFF of one band first.</source>
        <translation>Das Raster „{layer}“ lässt sich nicht als Höhen oder Werte in {crs} lesen. Speichern Sie es zuerst als GeoTIFF mit einem Band.</translation>
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
        <source>The raster “{layer}” has other cells than the resistance surface; each cell there takes the class at its centre.</source>
        <translation>Das Raster „{layer}“ hat andere Zellen als die Widerstandsoberfläche; jede Zelle dort nimmt die Klasse in ihrer Mitte an.</translation>
    </message>
    <message>
        <source>The raster “{layer}” has {cells} cells and needs about {needed:.0f} MB. All pairs cannot be linked by tiles. Choose planar or border links, allow more memory, clip the raster, or use larger cells.</source>
        <translation>Das Raster „{layer}“ hat {cells} Zellen und braucht etwa {needed:.0f} MB. Alle Paare lassen sich nicht kachelweise verbinden. Wählen Sie planar oder border, erlauben Sie mehr Speicher, schneiden Sie das Raster zu, oder verwenden Sie größere Zellen.</translation>
    </message>
    <message>
        <source>The raster “{layer}” has {cells} cells and needs about {needed:.0f} MB. Allow more memory, clip it, or use larger cells.</source>
        <translation>Das Raster „{layer}“ hat {cells} Zellen und braucht etwa {needed:.0f} MB. Erlauben Sie mehr Speicher, schneiden Sie es zu, oder verwenden Sie größere Zellen.</translation>
    </message>
    <message>
        <source>The raster “{layer}” has {cells} cells and needs about {needed:.0f} MB. It can be worked by tiles only when the dearest link is limited. Give a limit, allow more memory, clip the raster, or use larger cells.</source>
        <translation>Das Raster „{layer}“ hat {cells} Zellen und braucht etwa {needed:.0f} MB. Es kann nur kachelweise bearbeitet werden, wenn die teuerste Verbindung begrenzt ist. Geben Sie eine Grenze an, erlauben Sie mehr Speicher, schneiden Sie das Raster zu, oder verwenden Sie größere Zellen.</translation>
    </message>
    <message>
        <source>The raster “{layer}” has {cells} cells and needs about {needed:.1f} GB. Allow more memory, clip it, or use larger cells.</source>
        <translation>Das Raster „{layer}“ hat {cells} Zellen und braucht etwa {needed:.1f} GB. Erlauben Sie mehr Speicher, schneiden Sie es zu, oder verwenden Sie größere Zellen.</translation>
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
        <source>The region is too large ({width:.4g} m × {height:.4g} m); is its coordinate system in metres?</source>
        <translation>Das Gebiet ist zu groß ({width:.4g} m × {height:.4g} m); ist sein Koordinatensystem in Metern?</translation>
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
        <source>The resistance raster holds values above {largest:g} ({count} cells, the highest {highest:g}); make cells that nothing can cross nodata, or lower their values.</source>
        <translation>Das Widerstandsraster enthält Werte über {largest:g} ({count} Zellen, der höchste {highest:g}); setzen Sie Zellen, die nichts queren kann, auf fehlende Daten (nodata), oder senken Sie ihre Werte.</translation>
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
        <source>The resistance surface serves the gain: give patches and links.</source>
        <translation>Die Widerstandsoberfläche dient dem Gewinn: Geben Sie Habitatflächen und Verbindungen an.</translation>
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
        <source>The road lies in a cutting and is narrow: a small deck reaches.</source>
        <translation>Die Straße liegt in einem Einschnitt und ist schmal: Eine kleine Überführung reicht.</translation>
    </message>
    <message>
        <source>The row is part of the total of its quantity.</source>
        <translation>Die Zeile ist Teil der Summe ihrer Größe.</translation>
    </message>
    <message>
        <source>The rows that are not counted because another commitment counts the same metres, or because the element was there before.</source>
        <translation>Die Zeilen, die nicht angerechnet werden, weil eine andere Zusage dieselben Meter zählt, oder weil das Element schon vorher da war.</translation>
    </message>
    <message>
        <source>The rule file {file} cannot be read: {problem}. Give a UTF-8 CSV file.</source>
        <translation>Die Regeldatei {file} lässt sich nicht lesen: {problem}. Geben Sie eine CSV-Datei in UTF-8 an.</translation>
    </message>
    <message>
        <source>The rule file {file} has the rule {rule} twice; give each row an id of its own.</source>
        <translation>Die Regeldatei {file} enthält die Regel {rule} zweimal; geben Sie jeder Zeile eine eigene ID.</translation>
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
        <source>The rule file {file} lacks the setting(s) {names}.</source>
        <translation>In der Regeldatei {file} fehlen die Einstellungen {names}.</translation>
    </message>
    <message>
        <source>The rule file {file}, line {line}, column {column}: &quot;{value}&quot; is not usable ({expected} expected).</source>
        <translation>Regeldatei {file}, Zeile {line}, Spalte {column}: &quot;{value}&quot; ist nicht verwendbar (erwartet: {expected}).</translation>
    </message>
    <message>
        <source>The rule file {file}, line {line}: a distance or value is missing or negative.</source>
        <translation>Regeldatei {file}, Zeile {line}: Ein Abstand oder Wert fehlt oder ist negativ.</translation>
    </message>
    <message>
        <source>The rule file {file}, line {line}: {what} stands in two rows. Leave one of them.</source>
        <translation>Regeldatei {file}, Zeile {line}: {what} steht in zwei Zeilen. Belassen Sie eine davon.</translation>
    </message>
    <message>
        <source>The rule file {file}, line {line}: “{word}” is none of {known}.</source>
        <translation>Regeldatei {file}, Zeile {line}: „{word}“ ist keines von {known}.</translation>
    </message>
    <message>
        <source>The same as a part of equivalent connectivity now.</source>
        <translation>Dasselbe als Anteil der jetzigen äquivalenten Konnektivität.</translation>
    </message>
    <message>
        <source>The same as a part of the present equivalent connectivity.</source>
        <translation>Dasselbe als Anteil der gegenwärtigen äquivalenten Konnektivität.</translation>
    </message>
    <message>
        <source>The same at the other end.</source>
        <translation>Dasselbe am anderen Ende.</translation>
    </message>
    <message>
        <source>The same for moderate</source>
        <translation>Dasselbe für mäßig</translation>
    </message>
    <message>
        <source>The same on the plane of the map, as a check.</source>
        <translation>Dasselbe in der Kartenebene, zur Kontrolle.</translation>
    </message>
    <message>
        <source>The same one at a time: a row for each status, year, municipality, owner, manager, additionality and zone, each of these adding up to the whole.</source>
        <translation>Dasselbe einzeln: eine Zeile für jeden Stand, jedes Jahr, jede Gemeinde, jeden Eigentümer, jeden Verwalter, jede Zusätzlichkeit und jede Zone, die je für sich das Ganze ergeben.</translation>
    </message>
    <message>
        <source>The same proposals as lines across the infrastructure, from outer edge to outer edge.</source>
        <translation>Dieselben Vorschläge als Linien quer zur Infrastruktur, von Außenkante zu Außenkante.</translation>
    </message>
    <message>
        <source>The same rows for measures that are areas.</source>
        <translation>Dieselben Zeilen für flächige Maßnahmen.</translation>
    </message>
    <message>
        <source>The same rows for measures that are lines, such as hedges.</source>
        <translation>Dieselben Zeilen für linienförmige Maßnahmen, etwa Hecken.</translation>
    </message>
    <message>
        <source>The same rows for measures that are points, such as crossings.</source>
        <translation>Dieselben Zeilen für punktförmige Maßnahmen, etwa Querungshilfen.</translation>
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
        <translation>Der Abschnitt jedes Zerschneidungspunkts: die Achse des Bündels im Netz; Umrisse von Parkplätzen.</translation>
    </message>
    <message>
        <source>The share of runs is out of {count} runs.</source>
        <translation>Der Anteil der Läufe bezieht sich auf {count} Läufe.</translation>
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
        <source>The species list has no mix of {count} native species for {region} that meets the rule set. Add species, or change the shares.</source>
        <translation>Die Artenliste hat keine Mischung aus {count} heimischen Arten für {region}, die dem Regelwerk entspricht. Ergänzen Sie Arten, oder ändern Sie die Anteile.</translation>
    </message>
    <message>
        <source>The step “{step}” ({key}) failed: {problem} What was made before lies in {folder}; run again with the same folder to go on from there.</source>
        <translation>Der Schritt „{step}“ ({key}) ist gescheitert: {problem} Was vorher erzeugt wurde, liegt in {folder}; führen Sie den Vorgang mit demselben Ordner erneut aus, um von dort weiterzumachen.</translation>
    </message>
    <message>
        <source>The structure is chosen by a decision table (rule D…) from class, width, terrain and species group.</source>
        <translation>Das Bauwerk wird durch eine Entscheidungstabelle (Regel D…) aus Klasse, Breite, Gelände und Artengruppe gewählt.</translation>
    </message>
    <message>
        <source>The structure table {file}, line {line}, lists {id} a second time.</source>
        <translation>Die Bauwerkstabelle {file}, Zeile {line}, nennt {id} ein zweites Mal.</translation>
    </message>
    <message>
        <source>The structure table {file}, line {line}: form and unit of {id} must be one of {forms} and one of {units}.</source>
        <translation>Bauwerkstabelle {file}, Zeile {line}: Form und Einheit von {id} müssen eine von {forms} und eine von {units} sein.</translation>
    </message>
    <message>
        <source>The structure table {file}, line {line}: the costs of {id} must rise from low to high and not be negative.</source>
        <translation>Bauwerkstabelle {file}, Zeile {line}: Die Kosten von {id} müssen von niedrig nach hoch steigen und dürfen nicht negativ sein.</translation>
    </message>
    <message>
        <source>The structure table {file}, line {line}: the sizes of {id} must read like 20:1x0.75|30:1.5x1, longest length, width and height in metres, shortest first.</source>
        <translation>Die Bauwerkstabelle {file}, Zeile {line}: Die Maße von {id} müssen lauten wie 20:1x0.75|30:1.5x1, größte Länge, Breite und Höhe in Metern, die kürzeste zuerst.</translation>
    </message>
    <message>
        <source>The structure table {file}, line {line}: {id} names {other}, which the table lacks.</source>
        <translation>Die Bauwerkstabelle {file}, Zeile {line}: {id} nennt {other}, das in der Tabelle fehlt.</translation>
    </message>
    <message>
        <source>The style sheet {file} fetches something from the web. Use only what lies in it (data: instead of addresses).</source>
        <translation>Das Stylesheet {file} lädt etwas aus dem Netz. Verwenden Sie nur, was darin steht (data: statt Adressen).</translation>
    </message>
    <message>
        <source>The style sheet {file} is larger than 1 MB. Leave out what the dossier does not need.</source>
        <translation>Das Stylesheet {file} ist größer als 1 MB. Lassen Sie weg, was das Dossier nicht braucht.</translation>
    </message>
    <message>
        <source>The style sheet {file} is not in UTF-8. Save it with this encoding.</source>
        <translation>Das Stylesheet {file} ist nicht in UTF-8. Speichern Sie es in dieser Kodierung.</translation>
    </message>
    <message>
        <source>The table of statuses lacks {statuses}. Add their rows.</source>
        <translation>In der Tabelle der Status fehlen {statuses}. Ergänzen Sie ihre Zeilen.</translation>
    </message>
    <message>
        <source>The table {table} of the plan {path} cannot be opened. Check that the file is whole, or restore a backup.</source>
        <translation>Die Tabelle {table} des Plans {path} lässt sich nicht öffnen. Prüfen Sie, ob die Datei unversehrt ist, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The tables of the plan were brought up to date, so its project was made anew. The project that was there is kept as {path}.</source>
        <translation>Die Tabellen des Plans wurden auf den neuen Stand gebracht, daher wurde das Projekt neu erstellt. Das bisherige Projekt bleibt als {path} erhalten.</translation>
    </message>
    <message>
        <source>The territory&apos;s part of a national target is its share of the area of Belgium; no key between municipalities has been published.</source>
        <translation>Der Teil des Gebiets an einem nationalen Ziel ist sein Anteil an der Fläche Belgiens; ein Schlüssel zwischen den Gemeinden wurde nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>The territory&apos;s part of the national target</source>
        <translation>Der Teil des Gebiets am nationalen Ziel</translation>
    </message>
    <message>
        <source>The texts of GreenBlue in the language {language} are missing ({file}): that dossier has English words. Install the plugin again.</source>
        <translation>Die Texte von GreenBlue in der Sprache {language} fehlen ({file}): Dieses Dossier enthält englische Wörter. Installieren Sie die Erweiterung neu.</translation>
    </message>
    <message>
        <source>The two targets</source>
        <translation>Die zwei Ziele</translation>
    </message>
    <message>
        <source>The two targets measure different things and are never added. Where one action serves both, the length is told apart.</source>
        <translation>Die zwei Ziele messen Verschiedenes und werden nie addiert. Wo eine Maßnahme beiden dient, wird die Länge getrennt ausgewiesen.</translation>
    </message>
    <message>
        <source>The two targets measure different things. A hedge on a managed verge adds to both, and the two figures are never added up.</source>
        <translation>Die zwei Ziele messen Verschiedenes. Eine Hecke auf einem gepflegten Straßenrand zählt bei beiden, und die zwei Zahlen werden nie zusammengezählt.</translation>
    </message>
    <message>
        <source>The watercourse runs underground here: opened, it is habitat and passage again.</source>
        <translation>Das Gewässer verläuft hier unterirdisch: Geöffnet ist es wieder Habitat und Querung.</translation>
    </message>
    <message>
        <source>The weight table {file} lacks these lines: {keys}.</source>
        <translation>In der Gewichtstabelle {file} fehlen diese Zeilen: {keys}.</translation>
    </message>
    <message>
        <source>The weight table {file}, line {line}: use must be one of {uses}, and the value of {key} must not be negative.</source>
        <translation>Gewichtstabelle {file}, Zeile {line}: use muss eines von {uses} sein, und der Wert von {key} darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>The weight table {file}, line {line}: {key} must be more than 0.</source>
        <translation>Gewichtstabelle {file}, Zeile {line}: {key} muss größer als 0 sein.</translation>
    </message>
    <message>
        <source>The whole bundle lies in a cutting: one deck can span it level with the ground.</source>
        <translation>Das ganze Bündel liegt in einem Einschnitt: Eine Überführung kann ihn geländegleich überspannen.</translation>
    </message>
    <message>
        <source>The widest gap is narrower than the narrowest one.</source>
        <translation>Die breiteste Lücke ist schmaler als die schmalste.</translation>
    </message>
    <message>
        <source>The width of a corridor must be a positive number of metres, not {width}.</source>
        <translation>Die Breite eines Korridors muss eine positive Zahl von Metern sein, nicht {width}.</translation>
    </message>
    <message>
        <source>The worst cuts:</source>
        <translation>Die schlimmsten Zerschneidungen:</translation>
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
        <source>There are {plans} plans and {names} names. Give as many names as plans, separated by commas, or none.</source>
        <translation>Es gibt {plans} Pläne und {names} Namen. Geben Sie so viele Namen wie Pläne an, durch Kommas getrennt, oder keinen.</translation>
    </message>
    <message>
        <source>There are {years} years for {layers} habitat layers; give one year for each layer, in the same order, or none.</source>
        <translation>Es gibt {years} Jahre für {layers} Habitatlayer; geben Sie ein Jahr je Layer in derselben Reihenfolge an, oder keines.</translation>
    </message>
    <message>
        <source>There is no hedge, tree row or wood to continue. Give a layer of landscape elements or of woods.</source>
        <translation>Es gibt keine Hecke, keine Baumreihe und keinen Wald zum Fortsetzen. Geben Sie einen Layer mit Landschaftselementen oder Wäldern an.</translation>
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
        <source>There is no plan at {path}. Choose the GeoPackage of a plan, or make one with “Create a plan”.</source>
        <translation>Unter {path} gibt es keinen Plan. Wählen Sie das GeoPackage eines Plans, oder erstellen Sie einen mit „Plan erstellen“.</translation>
    </message>
    <message>
        <source>There is no reporting unit; give at least one polygon.</source>
        <translation>Es gibt keine Bezugseinheit; geben Sie mindestens ein Polygon an.</translation>
    </message>
    <message>
        <source>There is not enough memory for this run. Close other programs, or choose larger cells or a smaller area.</source>
        <translation>Der Speicher reicht für diesen Lauf nicht aus. Schließen Sie andere Programme, oder wählen Sie größere Zellen oder ein kleineres Gebiet.</translation>
    </message>
    <message>
        <source>There is not enough room to write {path}; nothing was changed. Free some space, or choose another disk.</source>
        <translation>Der Platz reicht nicht, um {path} zu schreiben; nichts wurde geändert. Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>Es gibt nichts zu wählen.</translation>
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
        <source>These two figures measure different things and are never added.</source>
        <translation>Diese zwei Zahlen messen Verschiedenes und werden nie addiert.</translation>
    </message>
    <message>
        <source>They must do so over more than this length, in metres [P].</source>
        <translation>Das muss über mehr als diese Länge so sein, in Metern [P].</translation>
    </message>
    <message>
        <source>This dossier shows where infrastructure cuts the green-blue network of {municipality}, what will be done about it, how many kilometres that is, what it costs and what it wins.</source>
        <translation>Dieses Dossier zeigt, wo Infrastruktur das grün-blaue Netz von {municipality} zerschneidet, was dagegen getan wird, wie viele Kilometer das sind, was es kostet und was es gewinnt.</translation>
    </message>
    <message>
        <source>This step comes next.</source>
        <translation>Dieser Schritt kommt als Nächstes.</translation>
    </message>
    <message>
        <source>This step was not taken yet.</source>
        <translation>Dieser Schritt wurde noch nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Tiles with a halo of {halo} cells need at least {least:.0f} MB of memory each, and {given:.0f} MB are allowed; allow more, or choose a smaller cutoff or larger cells.</source>
        <translation>Kacheln mit einem Rand von {halo} Zellen brauchen je mindestens {least:.0f} MB Speicher, und {given:.0f} MB sind erlaubt; erlauben Sie mehr, oder wählen Sie eine kleinere Grenze oder größere Zellen.</translation>
    </message>
    <message>
        <source>Title and version</source>
        <translation>Titel und Version</translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation>Titel des Plans</translation>
    </message>
    <message>
        <source>Title of the plan, shown on maps and in the dossier. Left empty, the names of the municipalities.</source>
        <translation>Titel des Plans, auf Karten und im Dossier gezeigt. Leer: die Namen der Gemeinden.</translation>
    </message>
    <message>
        <source>Title of the plan; the name of the municipality when empty.</source>
        <translation>Titel des Plans; leer: der Name der Gemeinde.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To (m)</source>
        <translation>Bis (m)</translation>
    </message>
    <message>
        <source>To patch</source>
        <translation>Zu Habitatfläche</translation>
    </message>
    <message>
        <source>Tolerance in Belgian Lambert</source>
        <translation>Toleranz in belgischem Lambert</translation>
    </message>
    <message>
        <source>Tolerance of drought or flooding, or a mix of origins. Resilient does not mean exotic.</source>
        <translation>Toleranz gegenüber Trockenheit oder Überflutung, oder eine Mischung von Herkünften. Widerstandsfähig heißt nicht exotisch.</translation>
    </message>
    <message>
        <source>Too narrow a road for a wide deck: a guiding fence with a gap and a warning system for drivers.</source>
        <translation>Eine zu schmale Straße für eine breite Überführung: ein Leitzaun mit Lücke und ein Warnsystem für Fahrer.</translation>
    </message>
    <message>
        <source>Total length of the lines as drawn of which the axis was made, as a check: about twice the axis for a dual carriageway.</source>
        <translation>Gesamtlänge der gezeichneten Linien, aus denen die Achse gebildet wurde, zur Kontrolle: bei getrennten Fahrbahnen etwa das Doppelte der Achse.</translation>
    </message>
    <message>
        <source>Town or suburb</source>
        <translation>Kleinere Stadt oder Vorort</translation>
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
        <source>Traffic counts</source>
        <translation>Verkehrszählungen</translation>
    </message>
    <message>
        <source>Traffic is light: slow or closed at night, the road needs no structure.</source>
        <translation>Der Verkehr ist schwach: Langsam oder nachts gesperrt braucht die Straße kein Bauwerk.</translation>
    </message>
    <message>
        <source>Traffic is moderate: slow at night, with verges that give a view, the road needs no structure.</source>
        <translation>Der Verkehr ist mäßig: Nachts langsam und mit übersichtlichen Rändern braucht die Straße kein Bauwerk.</translation>
    </message>
    <message>
        <source>Traffic of roads (vehicles/day)</source>
        <translation>Verkehr der Straßen (Fahrzeuge/Tag)</translation>
    </message>
    <message>
        <source>Traffic on the existing passage is taken to be light.</source>
        <translation>Der Verkehr auf der bestehenden Querung wird als schwach angenommen.</translation>
    </message>
    <message>
        <source>Traffic per day: a count, a model, or the default of the class where neither was given; the site&apos;s facts say which.</source>
        <translation>Verkehr je Tag: eine Zählung, ein Modell, oder der Standardwert der Klasse, wo beides fehlt; die Angaben zum Zerschneidungspunkt sagen, welches.</translation>
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
        <source>Tree row planted</source>
        <translation>Baumreihe gepflanzt</translation>
    </message>
    <message>
        <source>Trees, shrubs and a fringe of herbs of at least 1 m; or a graded bank; or a layer of flowers. Partly: two of three layers.</source>
        <translation>Bäume, Sträucher und ein Krautsaum von mindestens 1 m; oder ein abgeflachtes Ufer; oder eine Blühschicht. Teilweise: zwei von drei Schichten.</translation>
    </message>
    <message>
        <source>Turns proposals, chosen measures or drawn features into commitments of a plan, with everything known about them.
Proposed crossings become points, hedges become lines of target II (landscape elements); what each becomes follows from its structure and the table of measures. Of the result of “Prioritise measures” the chosen rows are taken, or the selected ones. Lines, areas or points that were drawn need a measure; fields with the names of the plan are taken over.
Municipality and degree of urbanisation come from the territory of the plan, the length from the ellipsoid, and whether it goes beyond the law from the table of measures and the region.
What is in the plan already is not added again: the identifier is made of what it is and where it lies. All is added, or nothing.</source>
        <translation>Macht Vorschläge, gewählte Maßnahmen oder gezeichnete Objekte zu Zusagen eines Plans, mit allem, was über sie bekannt ist.
Vorgeschlagene Querungshilfen werden Punkte, Hecken werden Linien von Ziel II (Landschaftselemente); was aus jedem wird, folgt aus seinem Bauwerk und der Maßnahmentabelle. Vom Ergebnis von „Maßnahmen priorisieren“ werden die gewählten Zeilen genommen, oder die ausgewählten. Gezeichnete Linien, Flächen oder Punkte brauchen eine Maßnahme; Felder mit den Namen des Plans werden übernommen.
Gemeinde und Verstädterungsgrad stammen aus dem Plangebiet, die Länge vom Ellipsoid, und ob es über das Gesetz hinausgeht, aus der Maßnahmentabelle und der Region.
Was schon im Plan ist, wird nicht erneut hinzugefügt: Die Kennung wird daraus gebildet, was es ist und wo es liegt. Alles wird hinzugefügt, oder nichts.</translation>
    </message>
    <message>
        <source>Two axes fit equally when their distances differ by less</source>
        <translation>Zwei Achsen passen gleich gut, wenn ihre Abstände sich um weniger unterscheiden</translation>
    </message>
    <message>
        <source>Two outputs have the same destination {path}. Choose different ones.</source>
        <translation>Zwei Ausgaben haben dasselbe Ziel {path}. Wählen Sie verschiedene.</translation>
    </message>
    <message>
        <source>Two patches count as connected when the cheapest way between them costs no more than this. When empty: the distance that an animal moves with a probability of 5 % (d05), from the dispersal distance and its probability above.</source>
        <translation>Zwei Flächen gelten als verbunden, wenn der billigste Weg zwischen ihnen nicht mehr kostet als dies. Leer: die Strecke, die ein Tier mit einer Wahrscheinlichkeit von 5 % zurücklegt (d05), aus der Ausbreitungsdistanz und ihrer Wahrscheinlichkeit oben.</translation>
    </message>
    <message>
        <source>U (urban and peri-urban), B (between) or R (other).</source>
        <translation>U (städtisch und stadtnah), B (dazwischen) oder R (übrige).</translation>
    </message>
    <message>
        <source>U urban or peri-urban, B between urban areas, R rural; empty where not known.</source>
        <translation>U städtisch oder stadtnah, B zwischen städtischen Gebieten, R ländlich; leer, wo nicht bekannt.</translation>
    </message>
    <message>
        <source>U: urban and peri-urban</source>
        <translation>U: städtisch und stadtnah</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>Uncertainty of a length: 1 % from official data, 3 % from OpenStreetMap, 10 % where sketched; the range takes the errors as independent.</source>
        <translation>Unsicherheit einer Länge: 1 % bei amtlichen Daten, 3 % bei OpenStreetMap, 10 % bei Skizzen; die Spanne nimmt die Fehler als unabhängig an.</translation>
    </message>
    <message>
        <source>Uncertainty of length</source>
        <translation>Unsicherheit der Länge</translation>
    </message>
    <message>
        <source>Uncertainty of length (0–1)</source>
        <translation>Unsicherheit der Länge (0–1)</translation>
    </message>
    <message>
        <source>Under: tunnel, underpass or culvert</source>
        <translation>Darunter: Tunnel, Unterführung oder Durchlass</translation>
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
        <source>Unit of the budget</source>
        <translation>Einheit des Budgets</translation>
    </message>
    <message>
        <source>Unit of the slack</source>
        <translation>Einheit des Spielraums</translation>
    </message>
    <message>
        <source>Unit of the value.</source>
        <translation>Einheit des Werts.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Unmatched (km)</source>
        <translation>Ohne Entsprechung (km)</translation>
    </message>
    <message>
        <source>Up to 0.01 %: hardly anything is lost without it</source>
        <translation>Bis 0,01 %: ohne dies geht kaum etwas verloren</translation>
    </message>
    <message>
        <source>Up to 1 km</source>
        <translation>Bis 1 km</translation>
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
        <source>Urban and peri-urban areas of your own</source>
        <translation>Eigene städtische und stadtnahe Gebiete</translation>
    </message>
    <message>
        <source>Urban and peri-urban: municipalities of degree of urbanisation 1 and 2 (DEGURBA, Eurostat); between: routes whose both ends reach them within 20 km.</source>
        <translation>Städtisch und stadtnah: Gemeinden mit Verstädterungsgrad 1 und 2 (DEGURBA, Eurostat); dazwischen: Strecken, deren beide Enden sie innerhalb von 20 km erreichen.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
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
        <source>Vehicles or trains per day.</source>
        <translation>Fahrzeuge oder Züge je Tag.</translation>
    </message>
    <message>
        <source>Vehicles per day of the counts</source>
        <translation>Fahrzeuge je Tag der Zählungen</translation>
    </message>
    <message>
        <source>Vehicles per day on the whole road or per one-way carriageway (they are summed). Where it is empty, the default of the class is used and said.</source>
        <translation>Fahrzeuge am Tag auf der ganzen Straße oder je Richtungsfahrbahn (sie werden summiert). Wo das Feld leer ist, gilt der Standardwert der Klasse; das wird angegeben.</translation>
    </message>
    <message>
        <source>Verge grazed by sheep</source>
        <translation>Straßenrand von Schafen beweidet</translation>
    </message>
    <message>
        <source>Verge managed as the law asks</source>
        <translation>Straßenrand gepflegt, wie das Gesetz es verlangt</translation>
    </message>
    <message>
        <source>Verge mown in phases, a part left standing</source>
        <translation>Straßenrand abschnittsweise gemäht, ein Teil bleibt stehen</translation>
    </message>
    <message>
        <source>Verge with a fringe of native shrubs</source>
        <translation>Straßenrand mit einem Saum heimischer Sträucher</translation>
    </message>
    <message>
        <source>Verge with cuttings removed</source>
        <translation>Straßenrand mit Abfuhr des Mähguts</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Überprüft</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Überprüft am</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version of the dossier</source>
        <translation>Version des Dossiers</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
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
        <source>Wallonia</source>
        <translation>Wallonie</translation>
    </message>
    <message>
        <source>Wallonia: “Yes We Plant” and the regional subsidy support hedges, tree rows and orchards; BiodiverCité supports municipal actions.</source>
        <translation>Wallonie: „Yes We Plant“ und der regionale Zuschuss fördern Hecken, Baumreihen und Obstwiesen; BiodiverCité fördert Maßnahmen der Gemeinden.</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Water: exits, banks, fish pass, opening</source>
        <translation>Wasser: Ausstiege, Ufer, Fischpass, Öffnung</translation>
    </message>
    <message>
        <source>Watercourses</source>
        <translation>Gewässer</translation>
    </message>
    <message>
        <source>Watercourses; take the place of those of the extract.</source>
        <translation>Gewässer; treten an die Stelle derer des Auszugs.</translation>
    </message>
    <message>
        <source>Watercourses; the strip for maintenance stays free.</source>
        <translation>Gewässer; der Streifen für den Unterhalt bleibt frei.</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Wasserfall</translation>
    </message>
    <message>
        <source>Waters where amphibians spawn; amphibian tunnels are proposed within 500 m of them.</source>
        <translation>Gewässer, in denen Amphibien laichen; Amphibientunnel werden innerhalb von 500 m davon vorgeschlagen.</translation>
    </message>
    <message>
        <source>Waterway</source>
        <translation>Gewässer</translation>
    </message>
    <message>
        <source>Waterways</source>
        <translation>Gewässer</translation>
    </message>
    <message>
        <source>Waterways, of which axes are made first.</source>
        <translation>Gewässer, aus denen zuerst Achsen gebildet werden.</translation>
    </message>
    <message>
        <source>Weight table of your own</source>
        <translation>Eigene Gewichtstabelle</translation>
    </message>
    <message>
        <source>Weighted betweenness</source>
        <translation>Gewichtete Betweenness-Zentralität</translation>
    </message>
    <message>
        <source>Weights of the species groups (1 when empty)</source>
        <translation>Gewichte der Artengruppen (leer: 1)</translation>
    </message>
    <message>
        <source>Weir</source>
        <translation>Wehr</translation>
    </message>
    <message>
        <source>Were neighbours, farmers and managers consulted?</source>
        <translation>Wurden Nachbarn, Landwirte und Verwalter einbezogen?</translation>
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
        <source>What GreenBlue computes itself is shown, not signed: it counts once somebody has looked at it and saved it in the checklist.</source>
        <translation>Was GreenBlue selbst berechnet, wird gezeigt, ist aber nicht unterschrieben: Es zählt, sobald es jemand geprüft und in der Checkliste gespeichert hat.</translation>
    </message>
    <message>
        <source>What a distance rule allows; empty where none limits it.</source>
        <translation>Was eine Abstandsregel zulässt; leer, wo keine sie begrenzt.</translation>
    </message>
    <message>
        <source>What a patch counts for: area_ha, or another field of numbers of the layers of patches.</source>
        <translation>Wofür eine Habitatfläche zählt: area_ha, oder ein anderes Zahlenfeld der Layer der Habitatflächen.</translation>
    </message>
    <message>
        <source>What all proposals would win for what they cost, each as if alone</source>
        <translation>Was alle Vorschläge für ihre Kosten brächten, jeder als stünde er allein</translation>
    </message>
    <message>
        <source>What changes would win</source>
        <translation>Was Änderungen bringen würden</translation>
    </message>
    <message>
        <source>What colleagues call it.</source>
        <translation>Wie die Fachkollegen es nennen.</translation>
    </message>
    <message>
        <source>What counts, and what does not</source>
        <translation>Was zählt, und was nicht</translation>
    </message>
    <message>
        <source>What counts?</source>
        <translation>Was zählt?</translation>
    </message>
    <message>
        <source>What happens to invalid geometry: repair it, skip the feature, or stop.</source>
        <translation>Was mit ungültiger Geometrie geschieht: reparieren, das Objekt übergehen, oder anhalten.</translation>
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
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>What is done and promised:</source>
        <translation>Was getan und zugesagt ist:</translation>
    </message>
    <message>
        <source>What is said: schema_version, title, nis, language and others.</source>
        <translation>Was angegeben wird: schema_version, title, nis, language und weitere.</translation>
    </message>
    <message>
        <source>What is won for what it costs</source>
        <translation>Was für die Kosten gewonnen wird</translation>
    </message>
    <message>
        <source>What is won for what it costs, mean of the species groups</source>
        <translation>Was für die Kosten gewonnen wird, Mittel der Artengruppen</translation>
    </message>
    <message>
        <source>What it becomes: by the proposal (its structure or kind), or one measure of the table of measures for all features.</source>
        <translation>Was daraus wird: nach dem Vorschlag (seinem Bauwerk oder seiner Art), oder eine Maßnahme der Maßnahmentabelle für alle Objekte.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What it is.</source>
        <translation>Was es ist.</translation>
    </message>
    <message>
        <source>What it shows.</source>
        <translation>Was es zeigt.</translation>
    </message>
    <message>
        <source>What keeps it from counting, such as 1.1 no; empty: all passed.</source>
        <translation>Was der Anrechnung entgegensteht, etwa 1.1 nein; leer: alles bestanden.</translation>
    </message>
    <message>
        <source>What of a hedge, tree row or wooded strip counts that is planted and not verified yet: the share that is expected to live (survival; nine tenths [P], the number planting_survival of the counting rule), nothing before it is verified (verified), or all of it (full). What was verified counts as it was found.</source>
        <translation>Was von einer Hecke, Baumreihe oder einem Gehölzstreifen zählt, die gepflanzt und noch nicht überprüft sind: der Anteil, der voraussichtlich lebt (survival; neun Zehntel [P], die Zahl planting_survival der Zählregel), nichts vor der Überprüfung (verified) oder alles (full). Was überprüft wurde, zählt so, wie es vorgefunden wurde.</translation>
    </message>
    <message>
        <source>What of plantings counts that nobody has verified yet, as in “Account managed kilometres”.</source>
        <translation>Was von Pflanzungen zählt, die noch niemand überprüft hat, wie in „Gepflegte Kilometer bilanzieren“.</translation>
    </message>
    <message>
        <source>What removals cost is computed by numba.</source>
        <translation>Was das Wegnehmen von Flächen und Verbindungen kostet, wird mit numba berechnet.</translation>
    </message>
    <message>
        <source>What stood at the end of each year: commitments made by then, without those lost or ended. Undated commitments count from the year of the account.</source>
        <translation>Was am Ende jedes Jahres bestand: bis dahin gemachte Zusagen, ohne verlorene oder beendete. Zusagen ohne Datum zählen ab dem Bilanzjahr.</translation>
    </message>
    <message>
        <source>What the chosen measures may cost together, in euro. The default is only a starting point.</source>
        <translation>Was die gewählten Maßnahmen zusammen kosten dürfen, in Euro. Der Standardwert ist nur ein Ausgangspunkt.</translation>
    </message>
    <message>
        <source>What the chosen measures may cost together, in the unit below. With 0 only measures that cost nothing can be chosen.</source>
        <translation>Was die gewählten Maßnahmen zusammen kosten dürfen, in der Einheit unten. Bei 0 können nur Maßnahmen ohne Kosten gewählt werden.</translation>
    </message>
    <message>
        <source>What the patch counts for: area in ha, or the chosen field, times the quality.</source>
        <translation>Wie viel die Habitatfläche zählt: Fläche in ha, oder das gewählte Feld, mal Qualität.</translation>
    </message>
    <message>
        <source>What the route follows in per cent: parcel, field, road, track, water, cover edge, element (line of two hedges that face each other) or hop.</source>
        <translation>Wem die Route folgt, in Prozent: parcel (Parzelle), field (Feld), road (Straße), track (Weg), water (Wasser), cover edge (Rand der Bedeckung), element (Linie zweier einander zugewandter Hecken) oder hop (Sprung).</translation>
    </message>
    <message>
        <source>What the tables add up: km (hectares for ha, pieces for n).</source>
        <translation>Was die Tabellen summieren: km (Hektar bei ha, Stück bei n).</translation>
    </message>
    <message>
        <source>What these lines are the edge of</source>
        <translation>Wovon diese Linien der Rand sind</translation>
    </message>
    <message>
        <source>What to add: proposals, chosen measures or drawn features</source>
        <translation>Was hinzuzufügen ist: Vorschläge, gewählte Maßnahmen oder gezeichnete Objekte</translation>
    </message>
    <message>
        <source>What was accounted</source>
        <translation>Was bilanziert wurde</translation>
    </message>
    <message>
        <source>What was assumed and must be checked.</source>
        <translation>Was angenommen wurde und zu prüfen ist.</translation>
    </message>
    <message>
        <source>What was assumed: what is not known, dimensions, prices.</source>
        <translation>Was angenommen wurde: Unbekanntes, Maße, Preise.</translation>
    </message>
    <message>
        <source>When it is to be realised.</source>
        <translation>Wann es umgesetzt werden soll.</translation>
    </message>
    <message>
        <source>When it was realised, for what is there already.</source>
        <translation>Wann es umgesetzt wurde, bei schon Vorhandenem.</translation>
    </message>
    <message>
        <source>When it was realised.</source>
        <translation>Wann es umgesetzt wurde.</translation>
    </message>
    <message>
        <source>When somebody went to look.</source>
        <translation>Wann jemand nachgesehen hat.</translation>
    </message>
    <message>
        <source>When there are more links, only the cheapest are worked; the log says so.</source>
        <translation>Gibt es mehr Verbindungen, werden nur die günstigsten bearbeitet; das Protokoll meldet es.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where each figure comes from</source>
        <translation>Woher jede Zahl stammt</translation>
    </message>
    <message>
        <source>Where geometry comes from</source>
        <translation>Woher die Geometrie stammt</translation>
    </message>
    <message>
        <source>Where it ends along the axis, in metres.</source>
        <translation>Wo es entlang der Achse endet, in Metern.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo es ist</translation>
    </message>
    <message>
        <source>Where it starts along the axis, in metres.</source>
        <translation>Wo es entlang der Achse beginnt, in Metern.</translation>
    </message>
    <message>
        <source>Where several commitments speak of the same metre, one counts it: first what counts before what does not, then the higher status, what is no planting, the counting owner before others, the newer measure, the older date. The others are listed with the one that counts.</source>
        <translation>Wo mehrere Zusagen denselben Meter betreffen, zählt ihn eine: zuerst was zählt vor dem, was nicht zählt, dann der höhere Stand, was keine Pflanzung ist, der zählende Eigentümer vor anderen, die neuere Maßnahme, das ältere Datum. Die anderen sind mit derjenigen aufgeführt, die zählt.</translation>
    </message>
    <message>
        <source>Where the infrastructure comes from</source>
        <translation>Herkunft der Infrastruktur</translation>
    </message>
    <message>
        <source>Where the lines come from, for the uncertainty of lengths that have none of their own: official 1 %, OpenStreetMap 3 %, sketched 10 % [P].</source>
        <translation>Woher die Linien stammen, für die Unsicherheit von Längen ohne eigene: amtlich 1 %, OpenStreetMap 3 %, skizziert 10 % [P].</translation>
    </message>
    <message>
        <source>Where the network is cut</source>
        <translation>Wo das Netz zerschnitten ist</translation>
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
        <source>Whether it is the legal minimum (baseline), better than that (improved) or new; or by the measure and the region.</source>
        <translation>Ob es das gesetzliche Minimum (baseline), besser (improved) oder neu (new) ist; oder nach Maßnahme und Region.</translation>
    </message>
    <message>
        <source>Whether the measure is chosen.</source>
        <translation>Ob die Maßnahme gewählt ist.</translation>
    </message>
    <message>
        <source>Whether the rule set&apos;s least lengths are met.</source>
        <translation>Ob die Mindestlängen des Regelwerks eingehalten sind.</translation>
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
        <source>Which fields of the roads, railways and waterways tell their class, name and width.</source>
        <translation>Welche Felder der Straßen, Bahnstrecken und Gewässer deren Klasse, Namen und Breite angeben.</translation>
    </message>
    <message>
        <source>Which map data do you have?</source>
        <translation>Welche Kartendaten haben Sie?</translation>
    </message>
    <message>
        <source>Which of them; empty where it is not known.</source>
        <translation>Welcher davon; leer, wo nicht bekannt.</translation>
    </message>
    <message>
        <source>Which patches to link</source>
        <translation>Welche Habitatflächen verbinden</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Wer und wann</translation>
    </message>
    <message>
        <source>Who changed it last.</source>
        <translation>Wer es zuletzt geändert hat.</translation>
    </message>
    <message>
        <source>Who counts it: the counting owner, else the owner, else the manager.</source>
        <translation>Wer es zählt: der zählende Eigentümer, sonst der Eigentümer, sonst der Verwalter.</translation>
    </message>
    <message>
        <source>Who does the work, where the features do not say it.</source>
        <translation>Wer die Arbeiten ausführt, wo die Objekte es nicht angeben.</translation>
    </message>
    <message>
        <source>Who does the work.</source>
        <translation>Wer die Arbeiten ausführt.</translation>
    </message>
    <message>
        <source>Who does what, when, and how it is watched.</source>
        <translation>Wer was wann macht und wie es überwacht wird.</translation>
    </message>
    <message>
        <source>Who manages it.</source>
        <translation>Wer es verwaltet.</translation>
    </message>
    <message>
        <source>Who manages it; empty where the source does not say.</source>
        <translation>Wer es verwaltet; leer, wo die Quelle es nicht sagt.</translation>
    </message>
    <message>
        <source>Who owns the ground, where the features do not say it.</source>
        <translation>Wem der Boden gehört, wo die Objekte es nicht angeben.</translation>
    </message>
    <message>
        <source>Who owns the ground.</source>
        <translation>Wem der Boden gehört.</translation>
    </message>
    <message>
        <source>Whole numbers with commas or blanks between them, for example 1, 2.</source>
        <translation>Ganze Zahlen mit Kommas oder Leerzeichen dazwischen, zum Beispiel 1, 2.</translation>
    </message>
    <message>
        <source>Why it is not counted, as a code.</source>
        <translation>Warum es nicht angerechnet wird, als Code.</translation>
    </message>
    <message>
        <source>Why it is not counted, in one sentence.</source>
        <translation>Warum es nicht angerechnet wird, in einem Satz.</translation>
    </message>
    <message>
        <source>Why it is not eligible.</source>
        <translation>Warum es nicht förderfähig ist.</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>Why the measure is not chosen.</source>
        <translation>Warum die Maßnahme nicht gewählt ist.</translation>
    </message>
    <message>
        <source>Why the site is rated so, in one sentence.</source>
        <translation>Warum der Zerschneidungspunkt so bewertet ist, in einem Satz.</translation>
    </message>
    <message>
        <source>Why this hedge, in a sentence.</source>
        <translation>Warum diese Hecke, in einem Satz.</translation>
    </message>
    <message>
        <source>Why this proposal is not wanted; it is then left out of choices. Empty: it is open.</source>
        <translation>Warum dieser Vorschlag nicht gewünscht ist; er bleibt dann bei der Auswahl außen vor. Leer: Er ist offen.</translation>
    </message>
    <message>
        <source>Why this structure and why here.</source>
        <translation>Warum dieses Bauwerk und warum hier.</translation>
    </message>
    <message>
        <source>Why, where the answer was computed.</source>
        <translation>Warum, wo die Antwort berechnet wurde.</translation>
    </message>
    <message>
        <source>Widened from {usual} m to {width} m to keep the openness at {openness}.</source>
        <translation>Von {usual} m auf {width} m verbreitert, um die Offenheit bei {openness} zu halten.</translation>
    </message>
    <message>
        <source>Widened from {usual} m to {width} m, for its width must be {ratio} of its length.</source>
        <translation>Von {usual} m auf {width} m verbreitert, denn die Breite muss {ratio} der Länge betragen.</translation>
    </message>
    <message>
        <source>Wider gaps are left alone.</source>
        <translation>Breitere Lücken bleiben unberücksichtigt.</translation>
    </message>
    <message>
        <source>Widest gap</source>
        <translation>Breiteste Lücke</translation>
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
        <source>Width across the axis, from outer edge to outer edge.</source>
        <translation>Breite quer zur Achse, von Außenkante zu Außenkante.</translation>
    </message>
    <message>
        <source>Width by which an area is divided for its equivalent length; never part of a total</source>
        <translation>Breite, durch die eine Fläche für ihre äquivalente Länge geteilt wird; nie Teil einer Summe</translation>
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
        <source>Width of the gap</source>
        <translation>Breite der Lücke</translation>
    </message>
    <message>
        <source>Width of the managed or planted strip.</source>
        <translation>Breite des gepflegten oder bepflanzten Streifens.</translation>
    </message>
    <message>
        <source>Width unknown</source>
        <translation>Breite unbekannt</translation>
    </message>
    <message>
        <source>Width × height / length of an underpass; empty for others.</source>
        <translation>Breite × Höhe / Länge einer Unterführung; leer bei anderen.</translation>
    </message>
    <message>
        <source>Widths of crossings.</source>
        <translation>Breiten der Querungshilfen.</translation>
    </message>
    <message>
        <source>Widths, barrier effects and traffic by class of infrastructure are expert defaults where nothing was measured.</source>
        <translation>Breiten, Barrierewirkungen und Verkehr nach Infrastrukturklasse sind fachliche Standardwerte, wo nichts gemessen wurde.</translation>
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
        <source>With dates of mowing, removal of cuttings and phasing: two cuts with removal, or late mowing with at least 15 % left uncut.</source>
        <translation>Mit Angaben zu Mähterminen, Abfuhr des Mähguts und Staffelung: zwei Schnitte mit Abfuhr, oder späte Mahd mit mindestens 15 % ungemäht.</translation>
    </message>
    <message>
        <source>With what is planned to be realised by then.</source>
        <translation>Mit dem, was bis dahin umgesetzt werden soll.</translation>
    </message>
    <message>
        <source>With {length} m of guiding fence.</source>
        <translation>Mit {length} m Leitzaun.</translation>
    </message>
    <message>
        <source>Without a dearest link given: links up to the distance that one animal in twenty of this guild exceeds, 4.32 times its median dispersal distance d50 [P]. none: no limit.</source>
        <translation>Ohne teuerste Verbindung: Verbindungen bis zu der Entfernung, die eines von zwanzig Tieren dieser Gilde überschreitet, 4,32-mal die mediane Ausbreitungsdistanz d50 [P]. none: keine Grenze.</translation>
    </message>
    <message>
        <source>Without axis</source>
        <translation>Ohne Achse</translation>
    </message>
    <message>
        <source>Without axis (km)</source>
        <translation>Ohne Achse (km)</translation>
    </message>
    <message>
        <source>Won back by crossings</source>
        <translation>Durch Querungshilfen zurückgewonnen</translation>
    </message>
    <message>
        <source>Wooded strip or bank planted</source>
        <translation>Gehölzstreifen oder Gehölzböschung gepflanzt</translation>
    </message>
    <message>
        <source>Woods and other habitat</source>
        <translation>Wälder und anderes Habitat</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschrieben: {path}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Jahr für Jahr</translation>
    </message>
    <message>
        <source>Year from which it counts, or for which it is planned.</source>
        <translation>Jahr, ab dem es zählt oder für das es geplant ist.</translation>
    </message>
    <message>
        <source>Year of that layer, where years were given.</source>
        <translation>Jahr dieses Layers, wenn Jahre angegeben sind.</translation>
    </message>
    <message>
        <source>Year of the NIS code</source>
        <translation>Jahr des NIS-Codes</translation>
    </message>
    <message>
        <source>Year of the NIS codes</source>
        <translation>Jahr der NIS-Codes</translation>
    </message>
    <message>
        <source>Year of the count</source>
        <translation>Jahr der Zählung</translation>
    </message>
    <message>
        <source>Year of the count, where it is known.</source>
        <translation>Jahr der Zählung, wo es bekannt ist.</translation>
    </message>
    <message>
        <source>Year of the counts</source>
        <translation>Jahr der Zählungen</translation>
    </message>
    <message>
        <source>Year of the list of municipalities</source>
        <translation>Jahr der Gemeindeliste</translation>
    </message>
    <message>
        <source>Year of the list of municipalities (that of the plan when empty)</source>
        <translation>Jahr der Gemeindeliste (das des Plans, wenn leer)</translation>
    </message>
    <message>
        <source>Year of the list of municipalities that the NIS codes belong to; municipalities merged in 2019 and 2025.</source>
        <translation>Jahr der Gemeindeliste, zu der die NIS-Codes gehören; Gemeinden fusionierten 2019 und 2025.</translation>
    </message>
    <message>
        <source>Year of the list of municipalities that the code belongs to.</source>
        <translation>Jahr der Gemeindeliste, zu der der Code gehört.</translation>
    </message>
    <message>
        <source>Year of the prices</source>
        <translation>Jahr der Preise</translation>
    </message>
    <message>
        <source>Year of the prices.</source>
        <translation>Jahr der Preise.</translation>
    </message>
    <message>
        <source>Year of the subsidy</source>
        <translation>Jahr des Zuschusses</translation>
    </message>
    <message>
        <source>Year of the subsidy rule.</source>
        <translation>Jahr der Zuschussregel.</translation>
    </message>
    <message>
        <source>Year of the unit costs.</source>
        <translation>Jahr der Einheitspreise.</translation>
    </message>
    <message>
        <source>Year of the yearly budgets in which it is paid; 1 is the first.</source>
        <translation>Jahr der Jahresbudgets, in dem sie bezahlt wird; 1 ist das erste.</translation>
    </message>
    <message>
        <source>Yearly budgets and patches that must be connected need scipy 1.9 or newer (integer programming). Update QGIS, or leave them empty.</source>
        <translation>Jahresbudgets und Flächen, die verbunden werden müssen, brauchen scipy 1.9 oder neuer (ganzzahlige Optimierung). Aktualisieren Sie QGIS oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Years of these layers</source>
        <translation>Jahre dieser Layer</translation>
    </message>
    <message>
        <source>Years, separated by commas: each plan is shown at the end of each. Empty: the latest year of each plan.</source>
        <translation>Jahre, durch Kommas getrennt: Jeder Plan wird am Ende jedes Jahres gezeigt. Leer: das letzte Jahr jedes Plans.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes: all native. Partly: at least 90 % native and none invasive on a European or regional list. Not applicable where nothing is planted or sown.</source>
        <translation>Ja: alle heimisch. Teilweise: mindestens 90 % heimisch und keine invasive Art einer europäischen oder regionalen Liste. Nicht zutreffend, wo nichts gepflanzt oder gesät wird.</translation>
    </message>
    <message>
        <source>Yes: at least 0.1 % more equivalent connectivity of the area, or a gap of 200 m or less closed. Partly: any gain above zero.</source>
        <translation>Ja: mindestens 0,1 % mehr äquivalente Konnektivität des Gebiets, oder eine Lücke von mindestens 200 m geschlossen. Teilweise: jeder Gewinn über null.</translation>
    </message>
    <message>
        <source>Yes: gaps of 20 m or less at both ends. Partly: at one end.</source>
        <translation>Ja: Lücken von höchstens 20 m an beiden Enden. Teilweise: an einem Ende.</translation>
    </message>
    <message>
        <source>Yes: it reaches two zones or more (20 m or less away). Partly: it reaches one.</source>
        <translation>Ja: Sie erreicht zwei oder mehr Zonen (höchstens 20 m entfernt). Teilweise: Sie erreicht eine.</translation>
    </message>
    <message>
        <source>Yes: polygons that touch or overlap become one patch, and parts of a feature that do not touch become patches of their own. No: every feature is one patch, in however many parts. A raster of classes needs no answer.</source>
        <translation>Ja: Polygone, die sich berühren oder überlappen, werden eine Habitatfläche, und Teile eines Objekts, die sich nicht berühren, werden eigene Habitatflächen. Nein: Jedes Objekt ist eine Habitatfläche, gleich aus wie vielen Teilen. Ein Klassenraster braucht keine Antwort.</translation>
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
        <source>Your copy of accounting.csv.</source>
        <translation>Ihre Kopie von accounting.csv.</translation>
    </message>
    <message>
        <source>Your copy of accounting.csv: targets, shortest duration, distances and the other numbers of the counting rule.</source>
        <translation>Ihre Kopie von accounting.csv: Ziele, kürzeste Laufzeit, Abstände und die anderen Zahlenwerte der Zählregel.</translation>
    </message>
    <message>
        <source>Your copy of the barrier table barriers.csv with the widths of all classes.</source>
        <translation>Ihre Kopie der Barrieretabelle barriers.csv mit den Breiten aller Klassen.</translation>
    </message>
    <message>
        <source>Your copy of the barrier table barriers.csv, for the widths of the classes.</source>
        <translation>Ihre Kopie der Barrieretabelle barriers.csv, für die Breiten der Klassen.</translation>
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
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Zones in which infrastructure counts towards target I: urban and between urban areas (U_B), or all (U_B_R).</source>
        <translation>Zonen, in denen Infrastruktur für Ziel I zählt: städtisch und zwischen städtischen Gebieten (U_B), oder alle (U_B_R).</translation>
    </message>
    <message>
        <source>Zones that count for infrastructure</source>
        <translation>Zonen, die für Infrastruktur zählen</translation>
    </message>
    <message>
        <source>Zones: U lies in municipalities of degree of urbanisation 1 or 2, or in areas given as urban; B lies between such areas, on a road that reaches two of them at most {route_km} km apart; R is the rest. The limit of an urban area depends on the method; here it is the one stated.</source>
        <translation>Zonen: U liegt in Gemeinden mit Verstädterungsgrad 1 oder 2, oder in als städtisch angegebenen Gebieten; B liegt zwischen solchen Gebieten, an einer Straße, die zwei von ihnen erreicht, die höchstens {route_km} km auseinanderliegen; R ist der Rest. Die Grenze eines städtischen Gebiets hängt von der Methode ab; hier gilt die angegebene.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomen</translation>
    </message>
    <message>
        <source>Zoom the map to the chosen rows</source>
        <translation>Karte auf die gewählten Zeilen zoomen</translation>
    </message>
    <message>
        <source>a gap is left when the woody way round is at most so many times the new hedge; half of that between ends that face each other</source>
        <translation>eine Lücke bleibt, wenn der Umweg entlang von Gehölzen höchstens so viele Male die neue Hecke ist; halb so viele zwischen Enden, die einander gegenüberliegen</translation>
    </message>
    <message>
        <source>a hedge drawn on from one end passes the other no farther aside (m)</source>
        <translation>eine von einem Ende weitergezogene Hecke führt höchstens so weit am anderen vorbei (m)</translation>
    </message>
    <message>
        <source>a hedge goes on ahead: what lies at a larger angle beside it is no target (degrees)</source>
        <translation>eine Hecke geht nach vorn weiter: was unter größerem Winkel daneben liegt, ist kein Ziel (Grad)</translation>
    </message>
    <message>
        <source>a hedge turns at the corner of a field so much at least (degrees)</source>
        <translation>eine Hecke dreht an der Ecke eines Feldes mindestens so viel (Grad)</translation>
    </message>
    <message>
        <source>a hedge turns at the corner of a field so much at most (degrees)</source>
        <translation>eine Hecke dreht an der Ecke eines Feldes höchstens so viel (Grad)</translation>
    </message>
    <message>
        <source>a route that follows edges over this share needs no good continuation (0–1)</source>
        <translation>eine Trasse, die auf diesem Anteil Rändern folgt, braucht keine gute Fortsetzung (0–1)</translation>
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
        <source>all knock-outs passed</source>
        <translation>alle K.-o.-Fragen bestanden</translation>
    </message>
    <message>
        <source>all of the layer</source>
        <translation>alle des Layers</translation>
    </message>
    <message>
        <source>all species groups</source>
        <translation>alle Artengruppen</translation>
    </message>
    <message>
        <source>along an arc a hedge turns so much at most at each end (degrees)</source>
        <translation>entlang eines Bogens dreht eine Hecke an jedem Ende höchstens so viel (Grad)</translation>
    </message>
    <message>
        <source>amphibian tunnels with guide walls</source>
        <translation>Amphibientunnel mit Leitwänden</translation>
    </message>
    <message>
        <source>amphibians</source>
        <translation>Amphibien</translation>
    </message>
    <message>
        <source>an axis is near, but none runs beside it</source>
        <translation>eine Achse ist nahe, aber keine verläuft daneben</translation>
    </message>
    <message>
        <source>an element that near to a link is followed by it (m)</source>
        <translation>einem so nahen Element folgt eine Verbindung (m)</translation>
    </message>
    <message>
        <source>and {count} more rows of the layer</source>
        <translation>und {count} weitere Zeilen des Layers</translation>
    </message>
    <message>
        <source>animal ramp</source>
        <translation>Tierausstieg</translation>
    </message>
    <message>
        <source>any proof</source>
        <translation>jeder Nachweis</translation>
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
        <source>as answered</source>
        <translation>laut Antworten</translation>
    </message>
    <message>
        <source>at renewal of the bridge</source>
        <translation>bei Erneuerung der Brücke</translation>
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
        <source>bank works on one side</source>
        <translation>Uferarbeiten auf einer Seite</translation>
    </message>
    <message>
        <source>baseline (the legal minimum), improved or new.</source>
        <translation>baseline (das gesetzliche Minimum), improved (besser) oder new (neu).</translation>
    </message>
    <message>
        <source>baseline, improved or new.</source>
        <translation>baseline, improved oder new.</translation>
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
        <source>bed and banks restored</source>
        <translation>Bett und Ufer renaturiert</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>belongs to a group of which {ids} is left out</source>
        <translation>gehört zu einer Gruppe, aus der {ids} wegfällt</translation>
    </message>
    <message>
        <source>bored pipe or box</source>
        <translation>Bohrrohr oder Rahmenprofil</translation>
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
        <source>bridge with continuous banks</source>
        <translation>Brücke mit durchgehenden Ufern</translation>
    </message>
    <message>
        <source>broadleaved forest</source>
        <translation>Laubwald</translation>
    </message>
    <message>
        <source>buildings within that distance that count as fully disturbed</source>
        <translation>Gebäude innerhalb dieses Abstands, die als volle Störung gelten</translation>
    </message>
    <message>
        <source>built-up area</source>
        <translation>Siedlungsfläche</translation>
    </message>
    <message>
        <source>built-up land, buildings and light</source>
        <translation>Siedlungsfläche, Gebäude und Licht</translation>
    </message>
    <message>
        <source>bundle of infrastructure</source>
        <translation>Infrastrukturbündel</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>nach Klasse</translation>
    </message>
    <message>
        <source>by the share that is expected to live</source>
        <translation>mit dem Anteil, der voraussichtlich lebt</translation>
    </message>
    <message>
        <source>canal</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>canal exits in pairs on both banks</source>
        <translation>Kanalausstiege paarweise an beiden Ufern</translation>
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
        <source>canopy bridge</source>
        <translation>Kronenbrücke</translation>
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
        <source>chainage {detail} lies outside the axis</source>
        <translation>Stationierung {detail} liegt außerhalb der Achse</translation>
    </message>
    <message>
        <source>chosen measures ({animals})</source>
        <translation>gewählte Maßnahmen ({animals})</translation>
    </message>
    <message>
        <source>class not given in the data</source>
        <translation>Klasse nicht in den Daten</translation>
    </message>
    <message>
        <source>class {grades}</source>
        <translation>Klasse {grades}</translation>
    </message>
    <message>
        <source>closes a gap of {gap} m</source>
        <translation>schließt eine Lücke von {gap} m</translation>
    </message>
    <message>
        <source>computed: {reason}</source>
        <translation>berechnet: {reason}</translation>
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
        <source>construction</source>
        <translation>Bau</translation>
    </message>
    <message>
        <source>construction under traffic</source>
        <translation>Bau unter Verkehr</translation>
    </message>
    <message>
        <source>construction with soil and planting</source>
        <translation>Bau mit Boden und Bepflanzung</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>cost (€)</source>
        <translation>Kosten (€)</translation>
    </message>
    <message>
        <source>cost per metre, high (€)</source>
        <translation>Kosten je Meter, hoch (€)</translation>
    </message>
    <message>
        <source>cost per metre, low (€)</source>
        <translation>Kosten je Meter, niedrig (€)</translation>
    </message>
    <message>
        <source>cost per metre, middle (€)</source>
        <translation>Kosten je Meter, mittel (€)</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>angerechnet</translation>
    </message>
    <message>
        <source>counted, pipeline (not realised yet), baseline (the law asks it anyway), apart (rural zone, listed apart) or out.</source>
        <translation>counted (angerechnet), pipeline (noch nicht umgesetzt), baseline (das Gesetz verlangt es ohnehin), apart (ländliche Zone, getrennt ausgewiesen) oder out (nicht angerechnet).</translation>
    </message>
    <message>
        <source>create, restore or manage.</source>
        <translation>create (anlegen), restore (wiederherstellen) oder manage (pflegen).</translation>
    </message>
    <message>
        <source>crossing, hedge or other.</source>
        <translation>crossing (Querungshilfe), hedge (Hecke) oder other (anderes).</translation>
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
        <source>cutting</source>
        <translation>Einschnitt</translation>
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
        <source>decided (budget)</source>
        <translation>beschlossen (Budget)</translation>
    </message>
    <message>
        <source>deep cutting</source>
        <translation>tiefer Einschnitt</translation>
    </message>
    <message>
        <source>deep_cutting, cutting, at_grade, embankment, high_embankment, side_hill, or unverified without heights.</source>
        <translation>deep_cutting (tiefer Einschnitt), cutting (Einschnitt), at_grade (geländegleich), embankment (Dammlage), high_embankment (hohe Dammlage), side_hill (Hanglage), oder unverified (nicht überprüft) ohne Höhen.</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>distance at which places on different infrastructure are one (m)</source>
        <translation>Abstand, in dem Orte an verschiedener Infrastruktur einer sind (m)</translation>
    </message>
    <message>
        <source>distance to existing passages</source>
        <translation>Abstand zu bestehenden Querungen</translation>
    </message>
    <message>
        <source>disturbance of other roads and railways so near (0–1)</source>
        <translation>Störung durch so nahe andere Straßen und Bahnstrecken (0–1)</translation>
    </message>
    <message>
        <source>disturbance of street lighting (0–1)</source>
        <translation>Störung durch Straßenbeleuchtung (0–1)</translation>
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
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>dormouse</source>
        <translation>Schlafmäuse</translation>
    </message>
    <message>
        <source>dry ledge in the existing culvert</source>
        <translation>trockene Berme im bestehenden Durchlass</translation>
    </message>
    <message>
        <source>ecoduct</source>
        <translation>Grünbrücke</translation>
    </message>
    <message>
        <source>embankment</source>
        <translation>Dammlage</translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>ends face each other when the line between them bends so much at most at both (degrees)</source>
        <translation>Enden liegen einander gegenüber, wenn die Linie dazwischen an beiden höchstens so viel abbiegt (Grad)</translation>
    </message>
    <message>
        <source>equivalent connectivity {gain} % higher</source>
        <translation>äquivalente Konnektivität {gain} % höher</translation>
    </message>
    <message>
        <source>euro: the field of the cost. km: the length of the measures.</source>
        <translation>euro: das Feld der Kosten. km: die Länge der Maßnahmen.</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>excluded by the user</source>
        <translation>vom Nutzer ausgeschlossen</translation>
    </message>
    <message>
        <source>existing bridge or underpass shared with animals</source>
        <translation>bestehende Brücke oder Unterführung, mit Tieren geteilt</translation>
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
        <source>f in R′ = 1 + f · (R − 1), applied to the whole table: 10 makes all that is not habitat ten times as much dearer than habitat, 0.1 a tenth; habitat stays 1 and the order of the classes stays. A path of length L and cost c then costs L + f · (c − L). Results whose ranks hold from 0.1 to 10 do not rest on the exact values.</source>
        <translation>f in R′ = 1 + f · (R − 1), auf die ganze Tabelle angewandt: 10 macht alles, was kein Habitat ist, gegenüber Habitat zehnmal so viel teurer, 0,1 ein Zehntel; Habitat bleibt 1, und die Reihenfolge der Klassen bleibt. Ein Weg der Länge L mit Kosten c kostet dann L + f · (c − L). Ergebnisse, deren Rangfolge von 0,1 bis 10 hält, beruhen nicht auf den genauen Werten.</translation>
    </message>
    <message>
        <source>fence</source>
        <translation>Zaun</translation>
    </message>
    <message>
        <source>fence 2 m high, fine mesh at the base, dug in</source>
        <translation>Zaun 2 m hoch, unten feinmaschig, eingegraben</translation>
    </message>
    <message>
        <source>fenced</source>
        <translation>eingezäunt</translation>
    </message>
    <message>
        <source>file, link or photo.</source>
        <translation>file (Datei), link oder photo (Foto).</translation>
    </message>
    <message>
        <source>fish pass</source>
        <translation>Fischpass</translation>
    </message>
    <message>
        <source>fish pass or removal of the weir</source>
        <translation>Fischpass oder Rückbau des Wehrs</translation>
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
        <source>free land</source>
        <translation>freies Gelände</translation>
    </message>
    <message>
        <source>free land on both sides</source>
        <translation>freies Gelände auf beiden Seiten</translation>
    </message>
    <message>
        <source>frogs, toads (600 m), newts (200 m)</source>
        <translation>Frösche, Kröten (600 m), Molche (200 m)</translation>
    </message>
    <message>
        <source>gain of equivalent connectivity (%)</source>
        <translation>Gewinn an äquivalenter Konnektivität (%)</translation>
    </message>
    <message>
        <source>game or security fence</source>
        <translation>Wildschutz- oder Sicherheitszaun</translation>
    </message>
    <message>
        <source>gap (of the woody network), repair_gap (a narrow one) or link (between patches that no element follows).</source>
        <translation>gap (Lücke des Gehölznetzes), repair_gap (eine schmale) oder link (zwischen Habitatflächen, denen kein Element folgt).</translation>
    </message>
    <message>
        <source>gap between elements</source>
        <translation>Lücke zwischen Elementen</translation>
    </message>
    <message>
        <source>gap in a row</source>
        <translation>Lücke in einer Reihe</translation>
    </message>
    <message>
        <source>garden or park</source>
        <translation>Garten oder Park</translation>
    </message>
    <message>
        <source>gas transport: no trees or shrubs within 5 m of the axis</source>
        <translation>Gastransport: keine Bäume oder Sträucher innerhalb von 5 m der Achse</translation>
    </message>
    <message>
        <source>grassland butterflies</source>
        <translation>Wiesenschmetterlinge</translation>
    </message>
    <message>
        <source>greatest share of one species</source>
        <translation>höchster Anteil einer Art</translation>
    </message>
    <message>
        <source>greatest share of the cost that is paid</source>
        <translation>höchster Anteil der Kosten, der übernommen wird</translation>
    </message>
    <message>
        <source>green car park</source>
        <translation>begrünter Parkplatz</translation>
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
        <source>guiding fence with warning system</source>
        <translation>Leitzaun mit Warnsystem</translation>
    </message>
    <message>
        <source>habitat on the poorer side</source>
        <translation>Habitat auf der ärmeren Seite</translation>
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
        <source>hedges nearer to a better or standing one over half their length are left out (m)</source>
        <translation>Hecken, die auf halber Länge näher an einer besseren oder bestehenden liegen, fallen weg (m)</translation>
    </message>
    <message>
        <source>height of an overpass above a railway (m)</source>
        <translation>Höhe einer Überführung über einer Bahnstrecke (m)</translation>
    </message>
    <message>
        <source>height of an overpass above a road (m)</source>
        <translation>Höhe einer Überführung über einer Straße (m)</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>high embankment</source>
        <translation>hohe Dammlage</translation>
    </message>
    <message>
        <source>high-speed railway (fenced)</source>
        <translation>Schnellfahrstrecke (eingezäunt)</translation>
    </message>
    <message>
        <source>high-voltage line: nothing above 3 m within 20 m of the line; ask the operator</source>
        <translation>Hochspannungsleitung: nichts über 3 m innerhalb von 20 m der Leitung; den Netzbetreiber fragen</translation>
    </message>
    <message>
        <source>hop-over for bats</source>
        <translation>Überflughilfe für Fledermäuse</translation>
    </message>
    <message>
        <source>how far a hedge may lie from the path of a link that it serves (m)</source>
        <translation>wie weit eine Hecke vom Weg einer Verbindung liegen darf, der sie dient (m)</translation>
    </message>
    <message>
        <source>how far along the infrastructure a link may be led to a crossing (m)</source>
        <translation>wie weit eine Verbindung entlang der Infrastruktur zu einer Querungshilfe geleitet werden darf (m)</translation>
    </message>
    <message>
        <source>how far an existing bridge or underpass may lie (m)</source>
        <translation>wie weit eine bestehende Brücke oder Unterführung liegen darf (m)</translation>
    </message>
    <message>
        <source>how far beyond the edges habitat counts (m)</source>
        <translation>wie weit jenseits der Ränder Habitat zählt (m)</translation>
    </message>
    <message>
        <source>how far beyond the edges of infrastructure a link may cross it (m)</source>
        <translation>wie weit jenseits der Ränder einer Infrastruktur eine Verbindung sie queren darf (m)</translation>
    </message>
    <message>
        <source>how far beyond the edges public land, works and pipes concern a place (m)</source>
        <translation>wie weit jenseits der Ränder öffentlicher Grund, Bauarbeiten und Leitungen eine Stelle betreffen (m)</translation>
    </message>
    <message>
        <source>how far beyond the edges the patches of a link may begin that face each other (m)</source>
        <translation>wie weit jenseits der Ränder die einander gegenüberliegenden Flächen einer Verbindung beginnen dürfen (m)</translation>
    </message>
    <message>
        <source>how far disturbance counts (m)</source>
        <translation>wie weit Störung zählt (m)</translation>
    </message>
    <message>
        <source>how far from a link its movement still counts (m)</source>
        <translation>wie weit von einer Verbindung ihre Bewegung noch zählt (m)</translation>
    </message>
    <message>
        <source>how far from each other the parts of one bundle may run (m)</source>
        <translation>wie weit voneinander die Teile eines Bündels verlaufen dürfen (m)</translation>
    </message>
    <message>
        <source>how far other roads and railways that hinder the guild disturb (m)</source>
        <translation>wie weit andere Straßen und Bahnstrecken, die die Gilde behindern, stören (m)</translation>
    </message>
    <message>
        <source>how far spawning water may lie (m)</source>
        <translation>wie weit ein Laichgewässer liegen darf (m)</translation>
    </message>
    <message>
        <source>how near to the edges a cut hedge or tree row ends (m)</source>
        <translation>wie nah an den Rändern eine unterbrochene Hecke oder Baumreihe endet (m)</translation>
    </message>
    <message>
        <source>how near to the edges trees must stand for a canopy bridge (m)</source>
        <translation>wie nah an den Rändern Bäume für eine Kronenbrücke stehen müssen (m)</translation>
    </message>
    <message>
        <source>html: one file with pictures and charts inside, for the screen and for readers that need an accessible document. pdf: for print, from page layouts. odt: for LibreOffice or Word, when words must be changed.</source>
        <translation>html: eine Datei mit Bildern und Diagrammen darin, für den Bildschirm und für Leser, die ein barrierefreies Dokument brauchen. pdf: für den Druck, aus Seitenlayouts. odt: für LibreOffice oder Word, wenn der Text zu ändern ist.</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>included</source>
        <translation>eingeschlossen</translation>
    </message>
    <message>
        <source>inside of bends with a radius below 200 m: 100 m of sight above 70 km/h</source>
        <translation>Innenseite von Kurven mit einem Radius unter 200 m: 100 m Sicht über 70 km/h</translation>
    </message>
    <message>
        <source>inside of bends with a radius below 200 m: 25 m of sight up to 50 km/h</source>
        <translation>Innenseite von Kurven mit einem Radius unter 200 m: 25 m Sicht bis 50 km/h</translation>
    </message>
    <message>
        <source>inside of bends with a radius below 200 m: 60 m of sight up to 70 km/h</source>
        <translation>Innenseite von Kurven mit einem Radius unter 200 m: 60 m Sicht bis 70 km/h</translation>
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
        <source>km_axis, km_le, expected_i, expected_ii, cost_eur, ec, m_eff, solved and so on.</source>
        <translation>km_axis, km_le, expected_i, expected_ii, cost_eur, ec, m_eff, solved und so weiter.</translation>
    </message>
    <message>
        <source>km_axis, km_side, km_colocated, km_defrag_direct, km_defrag_good, km_defrag_moderate (target I); km_le, km_removed (target II); ha, n, km_equivalent; or unmatched.</source>
        <translation>km_axis, km_side, km_colocated, km_defrag_direct, km_defrag_good, km_defrag_moderate (Ziel I); km_le, km_removed (Ziel II); ha, n, km_equivalent; oder unmatched.</translation>
    </message>
    <message>
        <source>knock-out: “no” excludes it</source>
        <translation>K.-o.-Frage: „Nein“ schließt es aus</translation>
    </message>
    <message>
        <source>knock-outs not passed: {questions}</source>
        <translation>nicht bestandene K.-o.-Fragen: {questions}</translation>
    </message>
    <message>
        <source>landscape bridge or cut-and-cover</source>
        <translation>Landschaftsbrücke oder Überdeckelung</translation>
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
        <source>large underpass</source>
        <translation>große Unterführung</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>least angle between a passage and the infrastructure (degrees)</source>
        <translation>kleinster Winkel zwischen einer Querung und der Infrastruktur (Grad)</translation>
    </message>
    <message>
        <source>least barrier effect that is worth a crossing (0–1)</source>
        <translation>kleinste Barrierewirkung, die eine Querungshilfe lohnt (0–1)</translation>
    </message>
    <message>
        <source>least number of species</source>
        <translation>Mindestzahl der Arten</translation>
    </message>
    <message>
        <source>least part of a route that may be planted (0–1)</source>
        <translation>kleinster Teil einer Trasse, der bepflanzt werden darf (0–1)</translation>
    </message>
    <message>
        <source>least share of habitat on the poorer side</source>
        <translation>Mindestanteil des Habitats auf der ärmeren Seite</translation>
    </message>
    <message>
        <source>least share of species that insects pollinate</source>
        <translation>Mindestanteil der Arten, die Insekten bestäuben</translation>
    </message>
    <message>
        <source>least total length</source>
        <translation>Mindestgesamtlänge</translation>
    </message>
    <message>
        <source>legal minimum</source>
        <translation>gesetzliches Minimum</translation>
    </message>
    <message>
        <source>length (km)</source>
        <translation>Länge (km)</translation>
    </message>
    <message>
        <source>length above which more species are wanted</source>
        <translation>Länge, ab der mehr Arten erwünscht sind</translation>
    </message>
    <message>
        <source>level with the ground</source>
        <translation>geländegleich</translation>
    </message>
    <message>
        <source>lie of the land</source>
        <translation>Geländelage</translation>
    </message>
    <message>
        <source>light at night</source>
        <translation>Licht bei Nacht</translation>
    </message>
    <message>
        <source>line above 220 km/h: only herbs within 25 m of the rail</source>
        <translation>Strecke über 220 km/h: nur Kräuter innerhalb von 25 m der Schiene</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>link between woods</source>
        <translation>Verbindung zwischen Wäldern</translation>
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
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>lost {detail}</source>
        <translation>verloren {detail}</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>made useless by {ids}</source>
        <translation>nutzlos geworden durch {ids}</translation>
    </message>
    <message>
        <source>main railway line</source>
        <translation>Hauptbahnstrecke</translation>
    </message>
    <message>
        <source>makes no link between patches shorter than the way there is</source>
        <translation>macht keine Verbindung zwischen Habitatflächen kürzer als der vorhandene Weg</translation>
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
        <source>mean of the species groups</source>
        <translation>Mittel der Artengruppen</translation>
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
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>modelled (no records near: that is no evidence against it), indicated (1 or 2 records) or supported (3 or more).</source>
        <translation>modelled (modelliert: keine Funde in der Nähe, was nicht dagegen spricht), indicated (angezeigt: 1 oder 2 Funde) oder supported (gestützt: 3 oder mehr).</translation>
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
        <source>movement through the place</source>
        <translation>Bewegung durch den Ort</translation>
    </message>
    <message>
        <source>narrow fauna overpass</source>
        <translation>schmale Wildbrücke</translation>
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
        <source>nature-friendly bank</source>
        <translation>naturnahes Ufer</translation>
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
        <source>new eco-culvert</source>
        <translation>neuer Öko-Durchlass</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no choice wins more: {percent} %</source>
        <translation>keine Wahl gewinnt mehr: {percent} %</translation>
    </message>
    <message>
        <source>no cost is known</source>
        <translation>es sind keine Kosten bekannt</translation>
    </message>
    <message>
        <source>no effects on links are given</source>
        <translation>es sind keine Wirkungen auf Verbindungen angegeben</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>kein Nachweis</translation>
    </message>
    <message>
        <source>no geometry that can be measured</source>
        <translation>keine messbare Geometrie</translation>
    </message>
    <message>
        <source>no hedge across canals and rivers</source>
        <translation>keine Hecke quer zu Kanälen und Flüssen</translation>
    </message>
    <message>
        <source>no hedge across motorways, expressways and their ramps</source>
        <translation>keine Hecke quer zu Autobahnen, Schnellstraßen und deren Rampen</translation>
    </message>
    <message>
        <source>no hedge across railways</source>
        <translation>keine Hecke quer zu Bahnstrecken</translation>
    </message>
    <message>
        <source>no hedge through buildings</source>
        <translation>keine Hecke durch Gebäude</translation>
    </message>
    <message>
        <source>no hedge through open water</source>
        <translation>keine Hecke durch offenes Wasser</translation>
    </message>
    <message>
        <source>no higher than 2 m within 2 m of the neighbour</source>
        <translation>höchstens 2 m hoch innerhalb von 2 m vom Nachbarn</translation>
    </message>
    <message>
        <source>no infrastructure axis within the tolerance</source>
        <translation>keine Infrastrukturachse innerhalb der Toleranz</translation>
    </message>
    <message>
        <source>no passage in the network within {distance}</source>
        <translation>keine Querung im Netz innerhalb von {distance}</translation>
    </message>
    <message>
        <source>no pipes and cables</source>
        <translation>keine Leitungen und Kabel</translation>
    </message>
    <message>
        <source>no planting in open habitat (heath, natural grassland, dunes, marsh)</source>
        <translation>keine Pflanzung in offenem Habitat (Heide, natürliches Grünland, Dünen, Sumpf)</translation>
    </message>
    <message>
        <source>no planting in water or marsh</source>
        <translation>keine Pflanzung in Wasser oder Sumpf</translation>
    </message>
    <message>
        <source>no planting where open-land species live (meadow birds, calcareous grassland, heath)</source>
        <translation>keine Pflanzung, wo Offenlandarten leben (Wiesenvögel, Kalkmagerrasen, Heide)</translation>
    </message>
    <message>
        <source>no question yet</source>
        <translation>noch keine Frage</translation>
    </message>
    <message>
        <source>no safety rule is broken</source>
        <translation>keine Sicherheitsregel ist verletzt</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>noch keine Wertung</translation>
    </message>
    <message>
        <source>no tall trees within 10 m of a motorway</source>
        <translation>keine hohen Bäume innerhalb von 10 m einer Autobahn</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>kein Jahr</translation>
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
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none near enough to be of use</source>
        <translation>keine nahe genug, um zu nützen</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <source>not before they are verified</source>
        <translation>nicht, bevor sie überprüft sind</translation>
    </message>
    <message>
        <source>not complete enough</source>
        <translation>nicht vollständig genug</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>nicht förderfähig</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not managed: a commitment of {detail} years is too short</source>
        <translation>nicht gepflegt: Eine Zusage über {detail} Jahre ist zu kurz</translation>
    </message>
    <message>
        <source>not managed: checklist {detail}</source>
        <translation>nicht gepflegt: Checkliste {detail}</translation>
    </message>
    <message>
        <source>not managed: neither a measure nor whether it goes beyond the law is given</source>
        <translation>nicht gepflegt: Weder eine Maßnahme noch, ob es über das Gesetz hinausgeht, ist angegeben</translation>
    </message>
    <message>
        <source>not managed: no duration is given</source>
        <translation>nicht gepflegt: Es ist keine Laufzeit angegeben</translation>
    </message>
    <message>
        <source>not managed: the knock-out questions of the checklist were not answered</source>
        <translation>nicht gepflegt: Die K.-o.-Fragen der Checkliste wurden nicht beantwortet</translation>
    </message>
    <message>
        <source>not realised yet</source>
        <translation>noch nicht umgesetzt</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>number of species of a long hedge</source>
        <translation>Artenzahl einer langen Hecke</translation>
    </message>
    <message>
        <source>obstacle in a watercourse</source>
        <translation>Hindernis in einem Gewässer</translation>
    </message>
    <message>
        <source>of which computed</source>
        <translation>davon berechnet</translation>
    </message>
    <message>
        <source>of which severe (very high or high)</source>
        <translation>davon schwer (sehr hoch oder hoch)</translation>
    </message>
    <message>
        <source>official</source>
        <translation>amtlich</translation>
    </message>
    <message>
        <source>on a bridge</source>
        <translation>auf einer Brücke</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>open-air car park</source>
        <translation>Parkplatz im Freien</translation>
    </message>
    <message>
        <source>open; computed: {answer}</source>
        <translation>offen; berechnet: {answer}</translation>
    </message>
    <message>
        <source>opening of a culverted watercourse</source>
        <translation>Öffnung eines verrohrten Gewässers</translation>
    </message>
    <message>
        <source>other measures</source>
        <translation>andere Maßnahmen</translation>
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
        <source>outdated</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>outline of a bridge</source>
        <translation>Umriss einer Brücke</translation>
    </message>
    <message>
        <source>outside the municipalities given</source>
        <translation>außerhalb der angegebenen Gemeinden</translation>
    </message>
    <message>
        <source>parking along a street</source>
        <translation>Parkstreifen an einer Straße</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>je Tag</translation>
    </message>
    <message>
        <source>percent: part of the cost of each link. metres: effective metres, the same for all links.</source>
        <translation>percent: ein Anteil der Kosten jeder Verbindung. metres: effektive Meter, gleich für alle Verbindungen.</translation>
    </message>
    <message>
        <source>permeable bays, tree rows, hedge around, unlit strip</source>
        <translation>durchlässige Stellflächen, Baumreihen, Hecke ringsum, unbeleuchteter Streifen</translation>
    </message>
    <message>
        <source>permit granted</source>
        <translation>Genehmigung erteilt</translation>
    </message>
    <message>
        <source>pinch_point (current has no other way) or barrier (mending it shortens a link).</source>
        <translation>pinch_point (der Strom hat keinen anderen Weg) oder barrier (ihr Beheben verkürzt eine Verbindung).</translation>
    </message>
    <message>
        <source>pipes and cables</source>
        <translation>Leitungen und Kabel</translation>
    </message>
    <message>
        <source>pipistrelles, horseshoe bats, brown long-eared bat</source>
        <translation>Zwergfledermäuse, Hufeisennasen, Braunes Langohr</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
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
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>planned works</source>
        <translation>geplante Arbeiten</translation>
    </message>
    <message>
        <source>planting not verified yet: {detail} of its length is taken off</source>
        <translation>Pflanzung noch nicht überprüft: {detail} ihrer Länge werden abgezogen</translation>
    </message>
    <message>
        <source>planting: counts after its first verification</source>
        <translation>Pflanzung: zählt nach ihrer ersten Überprüfung</translation>
    </message>
    <message>
        <source>plants per metre</source>
        <translation>Pflanzen je Meter</translation>
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
        <source>price year of the costs</source>
        <translation>Preisjahr der Kosten</translation>
    </message>
    <message>
        <source>prices of {year}</source>
        <translation>Preise von {year}</translation>
    </message>
    <message>
        <source>prop_id of measures that are chosen in any case and paid from the budget, with a comma or semicolon between.</source>
        <translation>prop_id der Maßnahmen, die in jedem Fall gewählt und aus dem Budget bezahlt werden, mit Komma oder Semikolon dazwischen.</translation>
    </message>
    <message>
        <source>prop_id of measures that are not chosen in any case, with a comma or semicolon between.</source>
        <translation>prop_id der Maßnahmen, die in keinem Fall gewählt werden, mit Komma oder Semikolon dazwischen.</translation>
    </message>
    <message>
        <source>public ownership</source>
        <translation>öffentliches Eigentum</translation>
    </message>
    <message>
        <source>quiet road: slow or closed at night</source>
        <translation>ruhige Straße: langsam oder nachts gesperrt</translation>
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
        <source>railway: height at most the distance to the rail less 1.5 m</source>
        <translation>Bahnstrecke: Höhe höchstens der Abstand zur Schiene minus 1,5 m</translation>
    </message>
    <message>
        <source>railway: the manager may ban all but herbs within 8 m of the rail</source>
        <translation>Bahnstrecke: Der Betreiber kann innerhalb von 8 m der Schiene alles außer Kräutern verbieten</translation>
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
        <source>realised</source>
        <translation>umgesetzt</translation>
    </message>
    <message>
        <source>realised in {detail}, after the year of the account</source>
        <translation>umgesetzt im Jahr {detail}, nach dem Bilanzjahr</translation>
    </message>
    <message>
        <source>regional road</source>
        <translation>Regionalstraße</translation>
    </message>
    <message>
        <source>rejected: {reason}</source>
        <translation>abgelehnt: {reason}</translation>
    </message>
    <message>
        <source>removed: taken off the total</source>
        <translation>entfernt: von der Summe abgezogen</translation>
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
        <source>road</source>
        <translation>Straße</translation>
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
        <source>road or track on piles over the valley</source>
        <translation>Straße oder Bahn auf Pfeilern über das Tal</translation>
    </message>
    <message>
        <source>road tunnel or underpass</source>
        <translation>Straßentunnel oder -unterführung</translation>
    </message>
    <message>
        <source>road, railway or waterway.</source>
        <translation>road (Straße), railway (Bahnstrecke) oder waterway (Gewässer).</translation>
    </message>
    <message>
        <source>road, railway, waterway or car_park.</source>
        <translation>road (Straße), railway (Bahnstrecke), waterway (Gewässer) oder car_park (Parkplatz).</translation>
    </message>
    <message>
        <source>road, railway, waterway, car_park, obstacle (weir, dam, culvert) or combined.</source>
        <translation>road (Straße), railway (Bahn), waterway (Gewässer), car_park (Parkplatz), obstacle (Wehr, Damm, Durchlass) oder combined (kombiniert).</translation>
    </message>
    <message>
        <source>road, railway, waterway, combined, car_park, obstacle (weir, culvert) or culvert (stretch to open).</source>
        <translation>road (Straße), railway (Bahnstrecke), waterway (Gewässer), combined (kombiniert), car_park (Parkplatz), obstacle (Wehr, Durchlass) oder culvert (zu öffnende Strecke).</translation>
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
        <source>roads with a smaller radius keep the inside of the bend free (m)</source>
        <translation>Straßen mit kleinerem Radius halten die Innenseite der Kurve frei (m)</translation>
    </message>
    <message>
        <source>roads, railways, waterways or commitments.</source>
        <translation>Straßen (roads), Bahnen (railways), Gewässer (waterways) oder Zusagen (commitments).</translation>
    </message>
    <message>
        <source>rock ramp or bypass</source>
        <translation>raue Rampe oder Umgehungsgerinne</translation>
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
        <source>rope or mesh between trees</source>
        <translation>Seil oder Netz zwischen Bäumen</translation>
    </message>
    <message>
        <source>rules not met: {rules}</source>
        <translation>nicht eingehaltene Regeln: {rules}</translation>
    </message>
    <message>
        <source>rural, apart</source>
        <translation>ländlich, gesondert</translation>
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
        <source>share of habitat on the poorer side that counts in full</source>
        <translation>Anteil des Habitats auf der ärmeren Seite, der voll zählt</translation>
    </message>
    <message>
        <source>shortest culverted stretch to open (m)</source>
        <translation>kürzeste verrohrte Strecke, die zu öffnen ist (m)</translation>
    </message>
    <message>
        <source>shortest section</source>
        <translation>kürzester Abschnitt</translation>
    </message>
    <message>
        <source>side of a hill</source>
        <translation>Hanglage</translation>
    </message>
    <message>
        <source>sight triangle: 100 m from junctions above 70 km/h</source>
        <translation>Sichtdreieck: 100 m von Kreuzungen über 70 km/h</translation>
    </message>
    <message>
        <source>sight triangle: 25 m from junctions up to 50 km/h</source>
        <translation>Sichtdreieck: 25 m von Kreuzungen bis 50 km/h</translation>
    </message>
    <message>
        <source>sight triangle: 60 m from junctions up to 70 km/h</source>
        <translation>Sichtdreieck: 60 m von Kreuzungen bis 70 km/h</translation>
    </message>
    <message>
        <source>signs, barriers, verge management</source>
        <translation>Schilder, Schranken, Pflege der Straßenränder</translation>
    </message>
    <message>
        <source>sketched</source>
        <translation>skizziert</translation>
    </message>
    <message>
        <source>sloping exit with foreshore</source>
        <translation>schräger Ausstieg mit Vorufer</translation>
    </message>
    <message>
        <source>slow worm, common lizard, smooth snake</source>
        <translation>Blindschleiche, Waldeidechse, Schlingnatter</translation>
    </message>
    <message>
        <source>small fauna tunnel</source>
        <translation>Kleintierunterführung</translation>
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
        <source>so much of a sway between two ends counts like the length again (degrees)</source>
        <translation>so viel Schwenk zwischen zwei Enden zählt wie noch einmal die Länge (Grad)</translation>
    </message>
    <message>
        <source>so much of a turn between two ends counts like the length again (degrees)</source>
        <translation>so viel Drehung zwischen zwei Enden zählt wie noch einmal die Länge (Grad)</translation>
    </message>
    <message>
        <source>solitary bees</source>
        <translation>Solitärbienen</translation>
    </message>
    <message>
        <source>spacing of guilds that have none (m)</source>
        <translation>Abstand bei Gilden, die keinen haben (m)</translation>
    </message>
    <message>
        <source>speed on expressways</source>
        <translation>Geschwindigkeit auf Schnellstraßen</translation>
    </message>
    <message>
        <source>speed on local roads</source>
        <translation>Geschwindigkeit auf Ortsstraßen</translation>
    </message>
    <message>
        <source>speed on motorways</source>
        <translation>Geschwindigkeit auf Autobahnen</translation>
    </message>
    <message>
        <source>speed on roads between places</source>
        <translation>Geschwindigkeit auf Straßen zwischen Orten</translation>
    </message>
    <message>
        <source>squirrel, pine marten, polecat</source>
        <translation>Eichhörnchen, Baummarder, Iltis</translation>
    </message>
    <message>
        <source>status {detail}: not progress yet</source>
        <translation>Status {detail}: noch kein Fortschritt</translation>
    </message>
    <message>
        <source>status, year, nis, owner, manager, addition or zone_ubr.</source>
        <translation>status, year, nis, owner, manager, addition oder zone_ubr.</translation>
    </message>
    <message>
        <source>steepest ramp (rise per metre)</source>
        <translation>steilste Rampe (Anstieg je Meter)</translation>
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
        <source>subsidy per metre (€)</source>
        <translation>Zuschuss je Meter (€)</translation>
    </message>
    <message>
        <source>subsidy per metre, one row (€)</source>
        <translation>Zuschuss je Meter, eine Reihe (€)</translation>
    </message>
    <message>
        <source>tall trees or screens on both sides</source>
        <translation>hohe Bäume oder Schutzwände auf beiden Seiten</translation>
    </message>
    <message>
        <source>target “{detail}” is neither I nor II</source>
        <translation>Ziel „{detail}“ ist weder I noch II</translation>
    </message>
    <message>
        <source>the commitment ended in {detail}</source>
        <translation>die Zusage endete im Jahr {detail}</translation>
    </message>
    <message>
        <source>the commitments</source>
        <translation>die Zusagen</translation>
    </message>
    <message>
        <source>the element was there before the plan</source>
        <translation>das Element war schon vor dem Plan da</translation>
    </message>
    <message>
        <source>the largest number of measures is reached</source>
        <translation>die Höchstzahl der Maßnahmen ist erreicht</translation>
    </message>
    <message>
        <source>the law asks this already (baseline): reported apart</source>
        <translation>das Gesetz verlangt dies bereits (baseline): getrennt ausgewiesen</translation>
    </message>
    <message>
        <source>the two halves of an arc differ so much at most (degrees)</source>
        <translation>die zwei Hälften eines Bogens unterscheiden sich höchstens so viel (Grad)</translation>
    </message>
    <message>
        <source>these metres are already counted for commitment {detail}</source>
        <translation>diese Meter sind bereits für Zusage {detail} angerechnet</translation>
    </message>
    <message>
        <source>too dear for what is left of every year&apos;s budget</source>
        <translation>zu teuer für den Rest aller Jahresbudgets</translation>
    </message>
    <message>
        <source>too dear for what is left of the budget</source>
        <translation>zu teuer für den Rest des Budgets</translation>
    </message>
    <message>
        <source>too dear: costs more than the whole budget</source>
        <translation>zu teuer: kostet mehr als das ganze Budget</translation>
    </message>
    <message>
        <source>too near to {ids}, which is chosen</source>
        <translation>zu nahe an {ids}, das gewählt ist</translation>
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
        <source>trains/day</source>
        <translation>Züge/Tag</translation>
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
        <source>tunnels and guide walls on both sides</source>
        <translation>Tunnel und Leitwände auf beiden Seiten</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>unbeantwortet</translation>
    </message>
    <message>
        <source>underground car park</source>
        <translation>Tiefgarage</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
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
        <translation>Gewässer ohne Namen</translation>
    </message>
    <message>
        <source>unnumbered railway</source>
        <translation>Bahnstrecke ohne Nummer</translation>
    </message>
    <message>
        <source>unpaved strip, stump wall, screens, closed to cars</source>
        <translation>unbefestigter Streifen, Stubbenwall, Sichtschutzwände, für Autos gesperrt</translation>
    </message>
    <message>
        <source>user or computed.</source>
        <translation>user (Nutzer) oder computed (berechnet).</translation>
    </message>
    <message>
        <source>vehicles/day</source>
        <translation>Fahrzeuge/Tag</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>überprüft</translation>
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
        <source>wallonia, flanders, brussels, generic, or the name of a file.</source>
        <translation>wallonia (Wallonie), flanders (Flandern), brussels (Brüssel), generic (allgemein), oder der Name einer Datei.</translation>
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
        <source>waterway</source>
        <translation>Gewässer</translation>
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
        <source>what such a route counts at most, times its length</source>
        <translation>was eine solche Trasse höchstens zählt, mal ihre Länge</translation>
    </message>
    <message>
        <source>width of footpaths</source>
        <translation>Breite von Fußwegen</translation>
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
        <source>wins less for its cost than those chosen</source>
        <translation>gewinnt für ihre Kosten weniger als die gewählten</translation>
    </message>
    <message>
        <source>wins next to nothing: less than a millionth of a per cent</source>
        <translation>gewinnt so gut wie nichts: weniger als ein Millionstel Prozent</translation>
    </message>
    <message>
        <source>wins nothing alone, only together with {ids}</source>
        <translation>gewinnt allein nichts, nur zusammen mit {ids}</translation>
    </message>
    <message>
        <source>with a known cost</source>
        <translation>mit bekannten Kosten</translation>
    </message>
    <message>
        <source>with all measures</source>
        <translation>mit allen Maßnahmen</translation>
    </message>
    <message>
        <source>with the discount for missing evidence</source>
        <translation>mit dem Abzug für fehlende Nachweise</translation>
    </message>
    <message>
        <source>without evidence, at half value: {questions}</source>
        <translation>ohne Nachweis, zum halben Wert: {questions}</translation>
    </message>
    <message>
        <source>wood and scrub; every habitat where classes are unknown</source>
        <translation>Wald und Gebüsch; jedes Habitat, wo die Klassen unbekannt sind</translation>
    </message>
    <message>
        <source>wood, scrub and hedges drawn as areas</source>
        <translation>als Flächen gezeichneter Wald, Gebüsch und Hecken</translation>
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
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>year of the subsidy rule</source>
        <translation>Jahr der Zuschussregel</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>years that the hedge is kept</source>
        <translation>Jahre, die die Hecke erhalten bleibt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yes, partly, no or na (not applicable).</source>
        <translation>yes (ja), partly (teilweise), no (nein) oder na (nicht zutreffend).</translation>
    </message>
    <message>
        <source>zone {detail}: listed apart from target I</source>
        <translation>Zone {detail}: getrennt von Ziel I ausgewiesen</translation>
    </message>
    <message>
        <source>zones of the network within {reach} m: {zones}</source>
        <translation>Zonen des Netzes innerhalb von {reach} m: {zones}</translation>
    </message>
    <message>
        <source>{added} commitments added, {known} were in the plan already.</source>
        <translation>{added} Zusagen hinzugefügt, {known} waren schon im Plan.</translation>
    </message>
    <message>
        <source>{algorithm}: results</source>
        <translation>{algorithm}: Ergebnisse</translation>
    </message>
    <message>
        <source>{answer}; computed, not signed: {reason}</source>
        <translation>{answer}; berechnet, nicht unterschrieben: {reason}</translation>
    </message>
    <message>
        <source>{cells} cells take about {needed} MB of memory; {left} MB are left for each link.</source>
        <translation>{cells} Zellen brauchen etwa {needed} MB Speicher; {left} MB bleiben für jede Verbindung.</translation>
    </message>
    <message>
        <source>{commitments} commitments, {filled} tables filled, {runs} runs remembered.</source>
        <translation>{commitments} Zusagen, {filled} Tabellen gefüllt, {runs} Läufe gespeichert.</translation>
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
        <source>{count} commitments at once: {names}</source>
        <translation>{count} Zusagen zugleich: {names}</translation>
    </message>
    <message>
        <source>{count} commitments have an unknown status and count as an idea ({ids}).</source>
        <translation>{count} Zusagen haben einen unbekannten Status und zählen als Idee ({ids}).</translation>
    </message>
    <message>
        <source>{count} commitments lie between two axes that fit equally; one was taken ({ids}).</source>
        <translation>{count} Zusagen liegen zwischen zwei Achsen, die gleich gut passen; eine wurde genommen ({ids}).</translation>
    </message>
    <message>
        <source>{count} commitments name an infrastructure that is not among the axes; they were matched by their geometry ({ids}).</source>
        <translation>{count} Zusagen nennen eine Infrastruktur, die nicht unter den Achsen ist; sie wurden nach ihrer Geometrie zugeordnet ({ids}).</translation>
    </message>
    <message>
        <source>{count} crossings lead to no second side of their barrier and open nothing: {ids}</source>
        <translation>{count} Querungen erreichen keine zweite Seite ihrer Barriere und öffnen nichts: {ids}</translation>
    </message>
    <message>
        <source>{count} crossings proposed, {cost} million euro together.</source>
        <translation>{count} Querungshilfen vorgeschlagen, zusammen {cost} Millionen Euro.</translation>
    </message>
    <message>
        <source>{count} ends and woods have no line to follow across any gap.</source>
        <translation>{count} Enden und Wälder haben über keine Lücke hinweg eine Linie, der zu folgen wäre.</translation>
    </message>
    <message>
        <source>{count} features of {layer} have no known class and got the generic one ({ids}).</source>
        <translation>{count} Objekte von {layer} haben keine bekannte Klasse und erhielten die allgemeine ({ids}).</translation>
    </message>
    <message>
        <source>{count} hedges, {km} km, about {cost} €.</source>
        <translation>{count} Hecken, {km} km, etwa {cost} €.</translation>
    </message>
    <message>
        <source>{count} measures chosen: connectivity gains {gain} %; no choice within the limits gains more than {bound} %.</source>
        <translation>{count} Maßnahmen gewählt: Die Konnektivität gewinnt {gain} %; keine Wahl innerhalb der Grenzen gewinnt mehr als {bound} %.</translation>
    </message>
    <message>
        <source>{count} measures have no cost and cannot be chosen: {ids}</source>
        <translation>{count} Maßnahmen haben keine Kosten und können nicht gewählt werden: {ids}</translation>
    </message>
    <message>
        <source>{count} measures win {gain} % of equivalent connectivity. Whatever is chosen within the same limits, it cannot win more than {bound} %.</source>
        <translation>{count} Maßnahmen gewinnen {gain} % äquivalente Konnektivität. Was immer innerhalb derselben Grenzen gewählt wird, es kann nicht mehr als {bound} % gewinnen.</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>{count} more rows are in the ledger layer.</source>
        <translation>{count} weitere Zeilen stehen im Kontobuchlayer.</translation>
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
        <source>{count} patches lie on no cell with a resistance and are left out.</source>
        <translation>{count} Habitatflächen liegen auf keiner Zelle mit einem Widerstand und fallen weg.</translation>
    </message>
    <message>
        <source>{count} patches overlap others, so that ground counts twice; dissolve them: {ids}</source>
        <translation>{count} Habitatflächen überlappen andere, sodass Boden doppelt zählt; lösen Sie sie auf (Auflösen): {ids}</translation>
    </message>
    <message>
        <source>{count} patches span infrastructure and are taken as cut there, so that crossings within them have a gain.</source>
        <translation>{count} Habitatflächen liegen beiderseits von Infrastruktur und gelten dort als zerschnitten, sodass Querungshilfen darin einen Gewinn haben.</translation>
    </message>
    <message>
        <source>{count} places have habitat on one side at most; left out.</source>
        <translation>{count} Orte haben höchstens auf einer Seite Habitat; ausgelassen.</translation>
    </message>
    <message>
        <source>{count} places suit no line of the decision table.</source>
        <translation>{count} Orte passen zu keiner Zeile der Entscheidungstabelle.</translation>
    </message>
    <message>
        <source>{count} proposals stay rejected, with the reason given before.</source>
        <translation>{count} Vorschläge bleiben abgelehnt, mit dem früher angegebenen Grund.</translation>
    </message>
    <message>
        <source>{count} rejected proposals are left out.</source>
        <translation>{count} abgelehnte Vorschläge sind ausgelassen.</translation>
    </message>
    <message>
        <source>{count} routes are mostly cut away by distance rules.</source>
        <translation>{count} Routen sind durch Abstandsregeln größtenteils weggeschnitten.</translation>
    </message>
    <message>
        <source>{count} routes join what is joined already.</source>
        <translation>{count} Routen verbinden, was schon verbunden ist.</translation>
    </message>
    <message>
        <source>{count} routes run beside a better one.</source>
        <translation>{count} Routen verlaufen neben einer besseren.</translation>
    </message>
    <message>
        <source>{count} sections are too short to plant.</source>
        <translation>{count} Abschnitte sind zu kurz für eine Pflanzung.</translation>
    </message>
    <message>
        <source>{count} sections hinder these animals too little.</source>
        <translation>{count} Abschnitte behindern diese Tiere zu wenig.</translation>
    </message>
    <message>
        <source>{count} traffic counts of {layer} lie on no road near the network ({ids}).</source>
        <translation>{count} Verkehrszählungen von {layer} liegen auf keiner Straße nahe dem Netz ({ids}).</translation>
    </message>
    <message>
        <source>{count} units.</source>
        <translation>{count} Einheiten.</translation>
    </message>
    <message>
        <source>{done} of {questions} answered</source>
        <translation>{done} von {questions} beantwortet</translation>
    </message>
    <message>
        <source>{ends} of {of} ends within {reach} m of an existing element</source>
        <translation>{ends} von {of} Enden innerhalb von {reach} m eines bestehenden Elements</translation>
    </message>
    <message>
        <source>{file} cannot be shown from here.</source>
        <translation>{file} kann von hier aus nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>{file} could not be copied into the plan&apos;s folder {folder}: {problem}.</source>
        <translation>{file} konnte nicht in den Ordner des Plans {folder} kopiert werden: {problem}.</translation>
    </message>
    <message>
        <source>{file} holds no polygons.</source>
        <translation>{file} enthält keine Polygone.</translation>
    </message>
    <message>
        <source>{guild}: links up to {metres} effective metres.</source>
        <translation>{guild}: Verbindungen bis {metres} effektive Meter.</translation>
    </message>
    <message>
        <source>{guild}: {count} places looked at.</source>
        <translation>{guild}: {count} Orte betrachtet.</translation>
    </message>
    <message>
        <source>{ids} is chosen instead</source>
        <translation>{ids} ist stattdessen gewählt</translation>
    </message>
    <message>
        <source>{km} as drawn</source>
        <translation>{km} wie gezeichnet</translation>
    </message>
    <message>
        <source>{km} km counted then and not now</source>
        <translation>{km} km zählten damals und jetzt nicht</translation>
    </message>
    <message>
        <source>{km} km of infrastructure count although their zone is not known: give municipalities with a degree of urbanisation, or urban areas.</source>
        <translation>{km} km Infrastruktur zählen, obwohl ihre Zone nicht bekannt ist: Geben Sie Gemeinden mit einem Verstädterungsgrad oder städtische Gebiete an.</translation>
    </message>
    <message>
        <source>{km} km of {count} commitments match no infrastructure and are listed apart ({ids}).</source>
        <translation>{km} km aus {count} Zusagen entsprechen keiner Infrastruktur und werden getrennt ausgewiesen ({ids}).</translation>
    </message>
    <message>
        <source>{links} links between {patches} patches, {parts} components.</source>
        <translation>{links} Verbindungen zwischen {patches} Habitatflächen, {parts} Komponenten.</translation>
    </message>
    <message>
        <source>{made} m made, {removed} m removed: net {net} m</source>
        <translation>{made} m angelegt, {removed} m entfernt: netto {net} m</translation>
    </message>
    <message>
        <source>{measure}: {count} (of which realised: {done})</source>
        <translation>{measure}: {count} (davon umgesetzt: {done})</translation>
    </message>
    <message>
        <source>{names} side by side, {width} m wide together</source>
        <translation>{names} nebeneinander, zusammen {width} m breit</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
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
        <source>{number} vehicles/day counted in {year}</source>
        <translation>{number} Fahrzeuge/Tag, gezählt {year}</translation>
    </message>
    <message>
        <source>{number} vehicles/day modelled</source>
        <translation>{number} Fahrzeuge/Tag modelliert</translation>
    </message>
    <message>
        <source>{pair}: the way costs {then} effective metres with the chosen measures, {now} without.</source>
        <translation>{pair}: Der Weg kostet {then} effektive Meter mit den gewählten Maßnahmen, {now} ohne.</translation>
    </message>
    <message>
        <source>{path} cannot be replaced: it is open in another program (or in this QGIS project) or write-protected. Close it there, or choose another file name.</source>
        <translation>{path} lässt sich nicht ersetzen: Die Datei ist in einem anderen Programm (oder in diesem QGIS-Projekt) geöffnet oder schreibgeschützt. Schließen Sie sie dort, oder wählen Sie einen anderen Dateinamen.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Close it elsewhere, or choose another folder.</source>
        <translation>{path} lässt sich nicht schreiben. Schließen Sie es anderswo, oder wählen Sie einen anderen Ordner.</translation>
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
        <source>{path} holds no plan of GreenBlue. Choose the GeoPackage of a plan, or make one with “Create a plan”.</source>
        <translation>{path} enthält keinen Plan von GreenBlue. Wählen Sie das GeoPackage eines Plans, oder erstellen Sie einen mit „Plan erstellen“.</translation>
    </message>
    <message>
        <source>{path} holds no plan of GreenBlue: {names} are no tables. Restore a backup.</source>
        <translation>{path} enthält keinen Plan von GreenBlue: {names} sind keine Tabellen. Stellen Sie eine Sicherung wieder her.</translation>
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
        <source>{planned} km planned, {realised} km realised</source>
        <translation>{planned} km geplant, {realised} km umgesetzt</translation>
    </message>
    <message>
        <source>{rows} × {columns} cells of {cell} m take about {needed} GB of memory (finest size within {memory} GB: {finest} m).</source>
        <translation>{rows} × {columns} Zellen von {cell} m brauchen etwa {needed} GB Speicher (feinste Größe innerhalb von {memory} GB: {finest} m).</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>{score} von 100</translation>
    </message>
    <message>
        <source>{share} % of Belgium&apos;s {target} km</source>
        <translation>{share} % von {target} km in Belgien</translation>
    </message>
    <message>
        <source>{share} % of the national {target} km</source>
        <translation>{share} % der nationalen {target} km</translation>
    </message>
    <message>
        <source>{share} % of the {target} km that are the territory&apos;s part</source>
        <translation>{share} % der {target} km, die auf das Gebiet entfallen</translation>
    </message>
    <message>
        <source>{share} % of {target} km here</source>
        <translation>{share} % von {target} km hier</translation>
    </message>
    <message>
        <source>{sites} sites, {km} km of sections, {corridors} corridors cut.</source>
        <translation>{sites} Zerschneidungspunkte, {km} km Abschnitte, {corridors} Korridore zerschnitten.</translation>
    </message>
    <message>
        <source>{site} {name} ({barrier}): severity {grade}, score {score} of 100</source>
        <translation>{site} {name} ({barrier}): Schwere {grade}, Wertung {score} von 100</translation>
    </message>
    <message>
        <source>{step} …</source>
        <translation>{step} …</translation>
    </message>
    <message>
        <source>{step}: taken over from an earlier run.</source>
        <translation>{step}: von einem früheren Lauf übernommen.</translation>
    </message>
    <message>
        <source>{target} counted (km)</source>
        <translation>{target} angerechnet (km)</translation>
    </message>
    <message>
        <source>{target} legal minimum (km)</source>
        <translation>{target} gesetzliches Minimum (km)</translation>
    </message>
    <message>
        <source>{target} not realised yet (km)</source>
        <translation>{target} noch nicht umgesetzt (km)</translation>
    </message>
    <message>
        <source>{target} rural, apart (km)</source>
        <translation>{target} ländlich, getrennt (km)</translation>
    </message>
    <message>
        <source>{target}: counted (realised or verified)</source>
        <translation>{target}: angerechnet (umgesetzt oder überprüft)</translation>
    </message>
    <message>
        <source>{target}: counted and promised, share of the national {km} km</source>
        <translation>{target}: angerechnet und zugesagt, Anteil an den nationalen {km} km</translation>
    </message>
    <message>
        <source>{target}: km by year, cumulated</source>
        <translation>{target}: km nach Jahr, kumuliert</translation>
    </message>
    <message>
        <source>{target}: promised</source>
        <translation>{target}: zugesagt</translation>
    </message>
    <message>
        <source>{target}: realised, not counted yet</source>
        <translation>{target}: umgesetzt, noch nicht gezählt</translation>
    </message>
    <message>
        <source>{target}: the same, share of the territory&apos;s part of {km} km</source>
        <translation>{target}: dasselbe, Anteil am Gebietsteil von {km} km</translation>
    </message>
    <message>
        <source>{total} m in sections that count; {least} m are wanted in all.</source>
        <translation>{total} m in Abschnitten, die zählen; {least} m sind insgesamt gefordert.</translation>
    </message>
    <message>
        <source>{what}: {value}, the sum of {count} rows</source>
        <translation>{what}: {value}, die Summe von {count} Zeilen</translation>
    </message>
    <message>
        <source>½ none</source>
        <translation>½ keiner</translation>
    </message>
    <message>
        <source>“{label}” is missing: choose a layer.</source>
        <translation>„{label}“ fehlt: Wählen Sie einen Layer.</translation>
    </message>
    <message>
        <source>“{label}” must be above 0.</source>
        <translation>„{label}“ muss über 0 liegen.</translation>
    </message>
    <message>
        <source>“{label}”: no patch is called {ids}.</source>
        <translation>„{label}“: Keine Fläche heißt {ids}.</translation>
    </message>
    <message>
        <source>“{label}”: no proposal is called {ids}.</source>
        <translation>„{label}“: Kein Vorschlag heißt {ids}.</translation>
    </message>
    <message>
        <source>“{label}”: numbers must be 0 or more.</source>
        <translation>„{label}“: Zahlen müssen 0 oder mehr sein.</translation>
    </message>
    <message>
        <source>“{label}”: write the species group before “{text}”, with a colon between: one of {names}.</source>
        <translation>„{label}“: Schreiben Sie die Artengruppe vor „{text}“, mit einem Doppelpunkt dazwischen: eine von {names}.</translation>
    </message>
    <message>
        <source>“{label}”: {count} numbers are needed, {given} are given.</source>
        <translation>„{label}“: {count} Zahlen sind nötig, {given} sind angegeben.</translation>
    </message>
    <message>
        <source>“{label}”: “{text}” is no list of numbers. Write them with a semicolon between.</source>
        <translation>„{label}“: „{text}“ ist keine Liste von Zahlen. Schreiben Sie sie mit Semikolon dazwischen.</translation>
    </message>
    <message>
        <source>“{label}”: “{text}” needs two different patches, with a comma between.</source>
        <translation>„{label}“: „{text}“ braucht zwei verschiedene Flächen, mit einem Komma dazwischen.</translation>
    </message>
    <message>
        <source>… or land cover raster</source>
        <translation>… oder Raster der Bodenbedeckung</translation>
    </message>
    <message>
        <source>… when side by side over</source>
        <translation>… wenn nebeneinander über mehr als</translation>
    </message>
    <message>
        <source>≠ different</source>
        <translation>≠ abweichend</translation>
    </message>
</context>
</TS>
