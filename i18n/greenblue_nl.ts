<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>GreenBlue</name>
    <message>
        <source>0.01 to 0.1 %</source>
        <translation>0,01 tot 0,1 %</translation>
    </message>
    <message>
        <source>0.1 to 1 %</source>
        <translation>0,1 tot 1 %</translation>
    </message>
    <message>
        <source>1 Prepare</source>
        <translation>1 Voorbereiden</translation>
    </message>
    <message>
        <source>1 to 5 %</source>
        <translation>1 tot 5 %</translation>
    </message>
    <message>
        <source>10 to 30</source>
        <translation>10 tot 30</translation>
    </message>
    <message>
        <source>10 to 50 ha</source>
        <translation>10 tot 50 ha</translation>
    </message>
    <message>
        <source>2 Diagnose</source>
        <translation>2 Knelpunten opsporen</translation>
    </message>
    <message>
        <source>2 to 4 links</source>
        <translation>2 tot 4 verbindingen</translation>
    </message>
    <message>
        <source>200 m or wider</source>
        <translation>200 m of breder</translation>
    </message>
    <message>
        <source>200 to 1 000 ha</source>
        <translation>200 tot 1 000 ha</translation>
    </message>
    <message>
        <source>3 Propose</source>
        <translation>3 Voorstellen</translation>
    </message>
    <message>
        <source>3 to 10</source>
        <translation>3 tot 10</translation>
    </message>
    <message>
        <source>30 to 100</source>
        <translation>30 tot 100</translation>
    </message>
    <message>
        <source>4 Account</source>
        <translation>4 Balans opmaken</translation>
    </message>
    <message>
        <source>5 Dossier</source>
        <translation>5 Dossier samenstellen</translation>
    </message>
    <message>
        <source>5 to 20 %</source>
        <translation>5 tot 20 %</translation>
    </message>
    <message>
        <source>50 to 200 ha</source>
        <translation>50 tot 200 ha</translation>
    </message>
    <message>
        <source>50 to 200 m</source>
        <translation>50 tot 200 m</translation>
    </message>
    <message>
        <source>A change names patch or link number {number}, which does not exist.</source>
        <translation>Een wijziging noemt leefgebiedplek of verbinding nummer {number}, maar die bestaat niet.</translation>
    </message>
    <message>
        <source>A concrete median or guard rail runs along it.</source>
        <translation>Er loopt een betonnen stootband of vangrail langs.</translation>
    </message>
    <message>
        <source>A distance in the unit of the costs, which animals cover with the probability below. With 0.5 it is the median dispersal distance; the column d50_m of the guild table (resources/rules/guilds.csv in the plugin folder) gives one for each guild.</source>
        <translation>Een afstand in de eenheid van de kosten, die dieren afleggen met de kans hieronder. Met 0,5 is het de mediane dispersieafstand; de kolom d50_m van de gildetabel (resources/rules/guilds.csv in de map van de plug-in) geeft er een voor elk gilde.</translation>
    </message>
    <message>
        <source>A fence runs along the infrastructure here.</source>
        <translation>Er loopt hier een afsluiting langs de infrastructuur.</translation>
    </message>
    <message>
        <source>A link between two patches spreads over {cells} cells of {cell:g} m and needs about {needed:.0f} MB. Allow more memory, give a cutoff, or use larger cells.</source>
        <translation>Een verbinding tussen twee leefgebiedplekken strekt zich uit over {cells} cellen van {cell:g} m en vraagt ongeveer {needed:.0f} MB. Sta meer geheugen toe, geef een grens op, of gebruik grotere cellen.</translation>
    </message>
    <message>
        <source>A link has the cost {cost}; only positive finite ones can improve.</source>
        <translation>Een verbinding heeft de kost {cost}; alleen positieve eindige kosten kunnen verbeteren.</translation>
    </message>
    <message>
        <source>A polygon for each link, without the cells of the two patches that it joins; none where patches touch and no least width is asked for.</source>
        <translation>Een polygoon per verbinding, zonder de cellen van de twee leefgebiedplekken die ze verbindt; geen waar plekken elkaar raken en geen minimumbreedte gevraagd is.</translation>
    </message>
    <message>
        <source>A raster of land cover codes, used with its nearest cells.</source>
        <translation>Een raster met codes van de bodembedekking; telkens telt de dichtstbijzijnde cel.</translation>
    </message>
    <message>
        <source>A raster of {rows} × {cols} cells needs about {need:.0f} MB at once, and {given:.0f} MB are allowed; it can only be worked by tiles with a cutoff, so choose one.</source>
        <translation>Een raster van {rows} × {cols} cellen vraagt ongeveer {need:.0f} MB ineens, en {given:.0f} MB is toegestaan; het kan alleen met een grens in tegels bewerkt worden, kies er dus een.</translation>
    </message>
    <message>
        <source>A strip of this width along the path belongs to the corridor in any case; 50 m for small animals to 200 m for large ones. 0 for none.</source>
        <translation>Een strook van deze breedte langs het pad hoort in elk geval bij de corridor; 50 m voor kleine dieren tot 200 m voor grote. 0 voor geen strook.</translation>
    </message>
    <message>
        <source>A strip of {length:g} m is too short for cells of {cell:g} m; it must be at least two cells long.</source>
        <translation>Een strook van {length:g} m is te kort voor cellen van {cell:g} m; ze moet minstens twee cellen lang zijn.</translation>
    </message>
    <message>
        <source>A wall or noise barrier runs along it.</source>
        <translation>Er loopt een muur of geluidsscherm langs.</translation>
    </message>
    <message>
        <source>A year is given twice in {years}.</source>
        <translation>Een jaar komt tweemaal voor in {years}.</translation>
    </message>
    <message>
        <source>Abandoned railway</source>
        <translation>Opgebroken spoorweg</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Adds to the reason of each road how many of 100 crossings by an animal of 0.8 m at 2 m/s would meet no vehicle (van Langevelde &amp; Jaarsma 2004; 3.5 m per lane). It does not change the score.</source>
        <translation>Voegt aan de reden van elke weg toe hoeveel van 100 oversteken door een dier van 0,8 m aan 2 m/s geen voertuig zouden ontmoeten (van Langevelde &amp; Jaarsma 2004; 3,5 m per rijstrook). De score verandert er niet door.</translation>
    </message>
    <message>
        <source>All units together, one row for each habitat layer.</source>
        <translation>Alle eenheden samen, één rij per leefgebiedlaag.</translation>
    </message>
    <message>
        <source>An added link leads to a patch that does not exist.</source>
        <translation>Een toegevoegde verbinding leidt naar een leefgebiedplek die niet bestaat.</translation>
    </message>
    <message>
        <source>Animal ramp</source>
        <translation>Fauna-uitstapplaats</translation>
    </message>
    <message>
        <source>Aqueduct</source>
        <translation>Aquaduct</translation>
    </message>
    <message>
        <source>Arable land</source>
        <translation>Akkerland</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Oppervlakte</translation>
    </message>
    <message>
        <source>Area (ha)</source>
        <translation>Oppervlakte (ha)</translation>
    </message>
    <message>
        <source>Area of all units together.</source>
        <translation>Oppervlakte van alle eenheden samen.</translation>
    </message>
    <message>
        <source>Area of the unit; on rasters of its cells with data.</source>
        <translation>Oppervlakte van de eenheid; bij rasters van haar cellen met gegevens.</translation>
    </message>
    <message>
        <source>Area on the ellipsoid.</source>
        <translation>Oppervlakte op de ellipsoïde.</translation>
    </message>
    <message>
        <source>Area over the length of the link.</source>
        <translation>Oppervlakte gedeeld door de lengte van de verbinding.</translation>
    </message>
    <message>
        <source>Areas repaired</source>
        <translation>Herstelde vlakken</translation>
    </message>
    <message>
        <source>Areas whose outline crossed itself and was mended; their ids are in the log.</source>
        <translation>Vlakken waarvan de omtrek zichzelf kruiste en hersteld is; hun id&apos;s staan in het logboek.</translation>
    </message>
    <message>
        <source>At least two patches must lie on cells with a resistance; there are {count}.</source>
        <translation>Minstens twee leefgebiedplekken moeten op cellen met een weerstand liggen; er zijn er {count}.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribuut</translation>
    </message>
    <message>
        <source>Attribute (area in ha when empty)</source>
        <translation>Attribuut (oppervlakte in ha indien leeg)</translation>
    </message>
    <message>
        <source>Attribute A_L of the whole landscape, in the unit of the attribute (ha for areas). Only PC and IIC need it; they are left out when it is empty.</source>
        <translation>Attribuut A_L van het hele landschap, in de eenheid van het attribuut (ha bij oppervlakten). Alleen PC en IIC hebben het nodig; zonder deze waarde vallen ze weg.</translation>
    </message>
    <message>
        <source>Band of rasters</source>
        <translation>Band van de rasters</translation>
    </message>
    <message>
        <source>Band of the rasters that holds the classes.</source>
        <translation>Band van de rasters met de klassen.</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Barrière</translation>
    </message>
    <message>
        <source>Barrier (over 2 000)</source>
        <translation>Barrière (meer dan 2 000)</translation>
    </message>
    <message>
        <source>Barrier class</source>
        <translation>Barrièreklasse</translation>
    </message>
    <message>
        <source>Barrier class of railways</source>
        <translation>Barrièreklasse van spoorwegen</translation>
    </message>
    <message>
        <source>Barrier class of roads</source>
        <translation>Barrièreklasse van wegen</translation>
    </message>
    <message>
        <source>Barrier class of waterways</source>
        <translation>Barrièreklasse van waterlopen</translation>
    </message>
    <message>
        <source>Barrier classes that cut (all when empty)</source>
        <translation>Barrièreklassen die doorsnijden (alle indien leeg)</translation>
    </message>
    <message>
        <source>Barrier id (feature id when empty)</source>
        <translation>Id van de barrière (object-id indien leeg)</translation>
    </message>
    <message>
        <source>Barrier improvement</source>
        <translation>Winst per herstelde barrière</translation>
    </message>
    <message>
        <source>Barrier table of your own</source>
        <translation>Eigen barrièretabel</translation>
    </message>
    <message>
        <source>Barrier, aquatic</source>
        <translation>Barrière, waterdieren</translation>
    </message>
    <message>
        <source>Barrier, fliers</source>
        <translation>Barrière, vliegende dieren</translation>
    </message>
    <message>
        <source>Barrier, large terrestrial</source>
        <translation>Barrière, grote landdieren</translation>
    </message>
    <message>
        <source>Barrier, rank 1 to 5</source>
        <translation>Barrière, rang 1 tot 5</translation>
    </message>
    <message>
        <source>Barrier, small terrestrial</source>
        <translation>Barrière, kleine landdieren</translation>
    </message>
    <message>
        <source>Barrier: effective metres by which the link becomes shorter.</source>
        <translation>Barrière: effectieve meter waarmee de verbinding korter wordt.</translation>
    </message>
    <message>
        <source>Barrier: half the length of the strip that is restored.</source>
        <translation>Barrière: halve lengte van de strook die hersteld wordt.</translation>
    </message>
    <message>
        <source>Barrier: the same as a part of the least-cost distance of the link.</source>
        <translation>Barrière: hetzelfde als deel van de minste-kostenafstand van de verbinding.</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barrières</translation>
    </message>
    <message>
        <source>Barriers crossed</source>
        <translation>Overgestoken barrières</translation>
    </message>
    <message>
        <source>Barriers that links may cross</source>
        <translation>Barrières die verbindingen mogelijk oversteken</translation>
    </message>
    <message>
        <source>Barriers without a width above 0: {ids}. Give every road, railway or waterway the width in metres that it takes from the habitat.</source>
        <translation>Barrières zonder breedte boven 0: {ids}. Geef elke weg, spoorweg of waterloop de breedte in meter die hij van het leefgebied inneemt.</translation>
    </message>
    <message>
        <source>Barriers worth mending</source>
        <translation>Barrières die herstel lonen</translation>
    </message>
    <message>
        <source>Betweenness</source>
        <translation>Betweenness-centraliteit</translation>
    </message>
    <message>
        <source>Betweenness as a part 0–1 of all pairs of other patches.</source>
        <translation>Betweenness-centraliteit als deel 0–1 van alle paren van andere leefgebiedplekken.</translation>
    </message>
    <message>
        <source>Betweenness, normalised</source>
        <translation>Betweenness-centraliteit, genormaliseerd</translation>
    </message>
    <message>
        <source>Border cost</source>
        <translation>Kost over de zonegrens</translation>
    </message>
    <message>
        <source>Bound from which the finest cell size follows, at 64 bytes per cell, what linking habitat takes.</source>
        <translation>Grens waaruit de fijnste celgrootte volgt, met 64 bytes per cel: wat het verbinden van leefgebied nodig heeft.</translation>
    </message>
    <message>
        <source>Bound in megabytes; a raster or corridor that needs more is refused before the work on it starts, and patches are worked in groups that fit.</source>
        <translation>Grens in megabyte; een raster of corridor die meer nodig heeft, wordt geweigerd voor het werk eraan begint, en leefgebiedplekken worden bewerkt in groepen die passen.</translation>
    </message>
    <message>
        <source>Bound in megabytes; a raster or link that needs more is refused before the work on it starts.</source>
        <translation>Grens in megabyte; een raster of verbinding die meer nodig heeft, wordt geweigerd voor het werk eraan begint.</translation>
    </message>
    <message>
        <source>Broadleaved forest</source>
        <translation>Loofbos</translation>
    </message>
    <message>
        <source>Build resistance surface</source>
        <translation>Weerstandskaart opbouwen</translation>
    </message>
    <message>
        <source>Builds a resistance surface for a guild: what a metre of each kind of ground costs an animal, 1 in habitat and more elsewhere.
Land cover is overwritten by hedges, these by roads, railways, waterways, car parks, fences and walls, and these by wildlife crossings. Barriers are burned at least √2 cells wide and their corners closed, so that no path slips through diagonally at any angle or cell size; hedges stay unbroken rows of cells; crossings are led on to the free ground on either side. Where barriers overlap, the higher resistance wins. Ground without land cover has no data.
The tables are expert defaults [P]: edit a copy, and try ten times more and less contrast before you rely on a result.</source>
        <translation>Bouwt een weerstandskaart voor een gilde: wat een meter van elke soort grond een dier kost, 1 in leefgebied en elders meer.
Hagen overschrijven de bodembedekking; wegen, spoorwegen, waterlopen, parkings, afsluitingen en muren overschrijven de hagen; faunapassages overschrijven die weer. Barrières worden minstens √2 cellen breed ingebrand en hun hoeken gesloten, zodat geen pad er schuin doorheen glipt, onder welke hoek of bij welke celgrootte ook; hagen blijven ononderbroken rijen cellen; passages lopen door tot op de vrije grond aan weerszijden. Waar barrières overlappen, telt de hoogste weerstand. Grond zonder bodembedekking krijgt geen waarde.
De tabellen bevatten standaardwaarden van deskundigen [P]: bewerk een kopie en probeer tien keer meer en minder contrast voor u op een resultaat vertrouwt.</translation>
    </message>
    <message>
        <source>Built-up area</source>
        <translation>Bebouwd gebied</translation>
    </message>
    <message>
        <source>By default a cell belongs to the unit that its centre lies in. Exactly: each unit gets the share of the cell that it covers.</source>
        <translation>Standaard hoort een cel bij de eenheid waarin haar middelpunt ligt. Exact: elke eenheid krijgt het deel van de cel dat ze bedekt.</translation>
    </message>
    <message>
        <source>CRS of the layers (Belgian Lambert 72 in Belgium)</source>
        <translation>CRS van de lagen (Belgisch Lambert 72 in België)</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Canals and rivers that cut the habitat, as lines.</source>
        <translation>Kanalen en rivieren die het leefgebied doorsnijden, als lijnen.</translation>
    </message>
    <message>
        <source>Canals, rivers and streams as lines.</source>
        <translation>Kanalen, rivieren en beken als lijnen.</translation>
    </message>
    <message>
        <source>Canals, rivers and streams as lines. Canals and rivers are barriers; streams only count where a bridge spans them; culverts and weirs stop fish.</source>
        <translation>Kanalen, rivieren en beken als lijnen. Kanalen en rivieren zijn barrières; beken tellen alleen mee waar er een brug over ligt; duikers en stuwen houden vissen tegen.</translation>
    </message>
    <message>
        <source>Car park in or on a building</source>
        <translation>Parking in of op een gebouw</translation>
    </message>
    <message>
        <source>Car parks</source>
        <translation>Parkings</translation>
    </message>
    <message>
        <source>Car parks as polygons.</source>
        <translation>Parkings als polygonen.</translation>
    </message>
    <message>
        <source>Car parks as polygons; those from 0.25 ha count.</source>
        <translation>Parkings als polygonen; ze tellen mee vanaf 0,25 ha.</translation>
    </message>
    <message>
        <source>Car parks that are mapped as areas.</source>
        <translation>Parkings die als vlak in kaart staan.</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Draagt</translation>
    </message>
    <message>
        <source>Carries (kinds)</source>
        <translation>Draagt (soorten)</translation>
    </message>
    <message>
        <source>Cell size (m)</source>
        <translation>Celgrootte (m)</translation>
    </message>
    <message>
        <source>Cell size (m; finest that fits when empty)</source>
        <translation>Celgrootte (m; de fijnste die past indien leeg)</translation>
    </message>
    <message>
        <source>Cells of {size:g} m need {need:.1f} GB, more than the bound of {bound:.1f} GB. The finest size that fits is {finest:g} m.</source>
        <translation>Cellen van {size:g} m vragen {need:.1f} GB, meer dan de grens van {bound:.1f} GB. De fijnste grootte die past is {finest:g} m.</translation>
    </message>
    <message>
        <source>Change of EC</source>
        <translation>Verandering van EC</translation>
    </message>
    <message>
        <source>Change of EC (%)</source>
        <translation>Verandering van EC (%)</translation>
    </message>
    <message>
        <source>Change of EC as a part of EC before.</source>
        <translation>Verandering van EC als deel van EC vooraf.</translation>
    </message>
    <message>
        <source>Change of equivalent connectivity with this link at the improved cost.</source>
        <translation>Verandering van de equivalente connectiviteit met deze verbinding aan de verbeterde kost.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Cheapest meeting on the border of the two zones in effective metres, at least the cost; empty where the zones do not touch.</source>
        <translation>Goedkoopste ontmoeting op de grens van de twee zones in effectieve meter, minstens de kost; leeg waar de zones elkaar niet raken.</translation>
    </message>
    <message>
        <source>Choose the field that holds the cover class of the polygons.</source>
        <translation>Kies het veld met de bedekkingsklasse van de polygonen.</translation>
    </message>
    <message>
        <source>Choose the layer of barriers whose id field this is.</source>
        <translation>Kies de laag met barrières waarvan dit het id-veld is.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Class and number or name of what it passes over or under.</source>
        <translation>Klasse en nummer of naam van wat eronder of erover loopt.</translation>
    </message>
    <message>
        <source>Class and number or name of what runs on or through it.</source>
        <translation>Klasse en nummer of naam van wat erop of erdoor loopt.</translation>
    </message>
    <message>
        <source>Class by the rule table (osm_layers.csv).</source>
        <translation>Klasse volgens de regeltabel (osm_layers.csv).</translation>
    </message>
    <message>
        <source>Class field of habitat polygons</source>
        <translation>Klassenveld van de leefgebiedpolygonen</translation>
    </message>
    <message>
        <source>Class name</source>
        <translation>Naam van de klasse</translation>
    </message>
    <message>
        <source>Classes are given, but no class field of the habitat polygons.</source>
        <translation>Er zijn klassen opgegeven, maar geen klassenveld van de leefgebiedpolygonen.</translation>
    </message>
    <message>
        <source>Classes that are habitat (all when empty)</source>
        <translation>Klassen die leefgebied zijn (alle indien leeg)</translation>
    </message>
    <message>
        <source>Classes that are habitat, such as 2; 6; 7. The other polygons or cells of the layer count as land without habitat.</source>
        <translation>Klassen die leefgebied zijn, zoals 2; 6; 7. De andere polygonen of cellen van de laag tellen als land zonder leefgebied.</translation>
    </message>
    <message>
        <source>Code of the barrier class in the barrier table (R1 … P1).</source>
        <translation>Code van de barrièreklasse in de barrièretabel (R1 … P1).</translation>
    </message>
    <message>
        <source>Codes of the barrier table. By default roads from about 1 000 vehicles a day, as the European Environment Agency counts them, railways, canals and car parks. Tunnels and viaducts never cut.</source>
        <translation>Codes van de barrièretabel. Standaard wegen vanaf ongeveer 1 000 voertuigen per dag, zoals het Europees Milieuagentschap ze telt, spoorwegen, kanalen en parkings. Tunnels en viaducten doorsnijden nooit.</translation>
    </message>
    <message>
        <source>Codes of the raster</source>
        <translation>Codes van het raster</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Columns of the raster.</source>
        <translation>Kolommen van het raster.</translation>
    </message>
    <message>
        <source>Combined site</source>
        <translation>Gecombineerd knelpunt</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componenten</translation>
    </message>
    <message>
        <source>Concrete median</source>
        <translation>Betonnen middenafscheiding</translation>
    </message>
    <message>
        <source>Conifer forest</source>
        <translation>Naaldbos</translation>
    </message>
    <message>
        <source>Connected areas of habitat in all units together.</source>
        <translation>Aaneengesloten leefgebieden in alle eenheden samen.</translation>
    </message>
    <message>
        <source>Connected areas of habitat inside the unit.</source>
        <translation>Aaneengesloten leefgebieden binnen de eenheid.</translation>
    </message>
    <message>
        <source>Connected parts of the network; a patch without links is one too.</source>
        <translation>Samenhangende delen van het netwerk; een leefgebiedplek zonder verbindingen is er ook een.</translation>
    </message>
    <message>
        <source>Coordinate reference system of the layers; it should be in metres. Left empty, it is Belgian Lambert 72 (EPSG:31370) within Belgium and the UTM zone elsewhere.</source>
        <translation>Coördinatenreferentiesysteem van de lagen, liefst in meter. Indien leeg: Belgisch Lambert 72 (EPSG:31370) in België en elders de UTM-zone.</translation>
    </message>
    <message>
        <source>Corridor importance</source>
        <translation>Belang van de corridor</translation>
    </message>
    <message>
        <source>Corridors between patches</source>
        <translation>Corridors tussen leefgebiedplekken</translation>
    </message>
    <message>
        <source>Corridors cut</source>
        <translation>Doorsneden corridors</translation>
    </message>
    <message>
        <source>Corridors need links with their true least cost; choose another method than border links.</source>
        <translation>Corridors hebben verbindingen met hun ware minste kost nodig; kies een andere methode dan border.</translation>
    </message>
    <message>
        <source>Corridors need the true least costs. Choose another method than border, or a slack of 0.</source>
        <translation>Corridors hebben de ware minste kosten nodig. Kies een andere methode dan border, of een speling van 0.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kost</translation>
    </message>
    <message>
        <source>Cost for each metre of the path.</source>
        <translation>Kost per meter van het pad.</translation>
    </message>
    <message>
        <source>Cost of the best path in effective metres (metres times resistance).</source>
        <translation>Kost van het beste pad in effectieve meter (meter maal weerstand).</translation>
    </message>
    <message>
        <source>Cost of the link</source>
        <translation>Kost van de verbinding</translation>
    </message>
    <message>
        <source>Cost or distance (length when empty)</source>
        <translation>Kost of afstand (lengte indien leeg)</translation>
    </message>
    <message>
        <source>Cost or length of the link, in effective metres.</source>
        <translation>Kost of lengte van de verbinding, in effectieve meter.</translation>
    </message>
    <message>
        <source>Cost to which each link is improved</source>
        <translation>Kost waartoe elke verbinding verbeterd wordt</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Bedekking</translation>
    </message>
    <message>
        <source>Cover class of the resistance tables, by the rule table (osm_layers.csv).</source>
        <translation>Bedekkingsklasse van de weerstandstabellen, volgens de regeltabel (osm_layers.csv).</translation>
    </message>
    <message>
        <source>Cover name</source>
        <translation>Naam van de bedekking</translation>
    </message>
    <message>
        <source>Crosses</source>
        <translation>Kruist</translation>
    </message>
    <message>
        <source>Crosses (ids)</source>
        <translation>Kruist (id&apos;s)</translation>
    </message>
    <message>
        <source>Crosses (kinds)</source>
        <translation>Kruist (soorten)</translation>
    </message>
    <message>
        <source>Crossings on a barrier that lead to no second side within 40 cells; the log lists them.</source>
        <translation>Passages op een barrière die binnen 40 cellen geen overkant bereiken; het logboek noemt ze.</translation>
    </message>
    <message>
        <source>Crossings that open nothing</source>
        <translation>Passages die niets openen</translation>
    </message>
    <message>
        <source>Culvert</source>
        <translation>Duiker</translation>
    </message>
    <message>
        <source>Current can only flow between two different patches of the raster; look at {ids}.</source>
        <translation>Stroom kan alleen vloeien tussen twee verschillende leefgebiedplekken van het raster; bekijk {ids}.</translation>
    </message>
    <message>
        <source>Current density</source>
        <translation>Stroomdichtheid</translation>
    </message>
    <message>
        <source>Current needs at least two patches on passable cells of the resistance raster; there are {count}.</source>
        <translation>Voor stroom zijn minstens twee leefgebiedplekken op doordringbare cellen van het weerstandsraster nodig; er zijn er {count}.</translation>
    </message>
    <message>
        <source>Current of a link flows on ground over which a path costs at most so many times the least cost. Higher values take more time and spread the current wider.</source>
        <translation>De stroom van een verbinding vloeit over grond waarover een pad hoogstens zoveel keer de minste kost vergt. Hogere waarden vragen meer tijd en spreiden de stroom breder.</translation>
    </message>
    <message>
        <source>Current up to 0.03</source>
        <translation>Stroom tot 0,03</translation>
    </message>
    <message>
        <source>Current up to 0.1</source>
        <translation>Stroom tot 0,1</translation>
    </message>
    <message>
        <source>Current up to 0.2</source>
        <translation>Stroom tot 0,2</translation>
    </message>
    <message>
        <source>Current up to 0.5</source>
        <translation>Stroom tot 0,5</translation>
    </message>
    <message>
        <source>Dam</source>
        <translation>Dam</translation>
    </message>
    <message>
        <source>Dearer links are left out, in effective metres (metres times resistance). Take 4.3 times the median dispersal distance (d50) of the guild: one animal in twenty moves farther. For example 1 300 for amphibians (d50 300 m), 4 300 for squirrel and marten (d50 1 000 m).</source>
        <translation>Duurdere verbindingen vallen weg, in effectieve meter (meter maal weerstand). Neem 4,3 keer de mediane dispersieafstand (d50) van het gilde: één dier op twintig gaat verder. Bijvoorbeeld 1 300 voor amfibieën (d50 300 m), 4 300 voor eekhoorn en marter (d50 1 000 m).</translation>
    </message>
    <message>
        <source>Dearest link (effective metres; no limit when empty)</source>
        <translation>Duurste verbinding (effectieve meter; geen grens indien leeg)</translation>
    </message>
    <message>
        <source>Dearest path that takes current (times the least cost)</source>
        <translation>Duurste pad dat stroom krijgt (aantal keer de minste kost)</translation>
    </message>
    <message>
        <source>Degree of division</source>
        <translation>Opdelingsgraad</translation>
    </message>
    <message>
        <source>Different bundles combine within</source>
        <translation>Verschillende bundels combineren binnen</translation>
    </message>
    <message>
        <source>Different roads, railways and canals that run nearer to each other than this make a combined site, in metres [P].</source>
        <translation>Verschillende wegen, spoorwegen en kanalen die dichter bij elkaar lopen dan deze afstand vormen een gecombineerd knelpunt, in meter [P].</translation>
    </message>
    <message>
        <source>Dispersal distance (effective metres)</source>
        <translation>Dispersieafstand (effectieve meter)</translation>
    </message>
    <message>
        <source>Distance to passage</source>
        <translation>Afstand tot de passage</translation>
    </message>
    <message>
        <source>Distance to that passage along straight line.</source>
        <translation>Afstand tot die passage in vogelvlucht.</translation>
    </message>
    <message>
        <source>Disused railway</source>
        <translation>Spoorweg buiten gebruik</translation>
    </message>
    <message>
        <source>Ditch</source>
        <translation>Gracht</translation>
    </message>
    <message>
        <source>Ditch or drain</source>
        <translation>Gracht of sloot</translation>
    </message>
    <message>
        <source>EC</source>
        <translation>EC</translation>
    </message>
    <message>
        <source>EC after</source>
        <translation>EC nadien</translation>
    </message>
    <message>
        <source>EC after less EC before, in the unit of the attribute.</source>
        <translation>EC nadien min EC vooraf, in de eenheid van het attribuut.</translation>
    </message>
    <message>
        <source>EC before</source>
        <translation>EC vooraf</translation>
    </message>
    <message>
        <source>EC when improved</source>
        <translation>EC na verbetering</translation>
    </message>
    <message>
        <source>EC(PC) with all changes</source>
        <translation>EC(PC) met alle wijzigingen</translation>
    </message>
    <message>
        <source>Each link in turn is shortened to this cost (links that are shorter stay as they are), and the gain of EC is told. Not measured when empty.</source>
        <translation>Elke verbinding wordt om beurten tot deze kost ingekort (kortere verbindingen blijven zoals ze zijn) en de winst aan EC wordt vermeld. Indien leeg wordt dit niet gemeten.</translation>
    </message>
    <message>
        <source>Easy (up to 5)</source>
        <translation>Gemakkelijk (tot 5)</translation>
    </message>
    <message>
        <source>Effective mesh size</source>
        <translation>Effectieve maaswijdte</translation>
    </message>
    <message>
        <source>Effective mesh size (CBC)</source>
        <translation>Effectieve maaswijdte (CBC)</translation>
    </message>
    <message>
        <source>Effective mesh size (CUT)</source>
        <translation>Effectieve maaswijdte (CUT)</translation>
    </message>
    <message>
        <source>Effective mesh size of the last layer, CBC (ha)</source>
        <translation>Effectieve maaswijdte van de laatste laag, CBC (ha)</translation>
    </message>
    <message>
        <source>Effective mesh size of the last layer, CUT (ha)</source>
        <translation>Effectieve maaswijdte van de laatste laag, CUT (ha)</translation>
    </message>
    <message>
        <source>Effective mesh size with the whole patch also beyond the border of the unit.</source>
        <translation>Effectieve maaswijdte met de volledige leefgebiedplek, ook buiten de grens van de eenheid.</translation>
    </message>
    <message>
        <source>Effective mesh size {cut} ha (CUT), {cbc} ha (CBC).</source>
        <translation>Effectieve maaswijdte {cut} ha (CUT), {cbc} ha (CBC).</translation>
    </message>
    <message>
        <source>Effective mesh size, all units</source>
        <translation>Effectieve maaswijdte, alle eenheden</translation>
    </message>
    <message>
        <source>Effective mesh size, patches cut at the border of the unit.</source>
        <translation>Effectieve maaswijdte, leefgebiedplekken afgesneden op de grens van de eenheid.</translation>
    </message>
    <message>
        <source>Effective metres by which paths in the corridor are dearer than the best at most.</source>
        <translation>Effectieve meter die paden in de corridor hoogstens meer kosten dan het beste.</translation>
    </message>
    <message>
        <source>Effective metres that it costs more at least to pass over 50 m beside the path where that is hardest; empty where no way within the slack does, or the link is short.</source>
        <translation>Effectieve meter die het minstens meer kost om verder dan 50 m naast het pad te lopen, waar dat het moeilijkst is; leeg waar geen weg binnen de speling dat doet, of de verbinding kort is.</translation>
    </message>
    <message>
        <source>Equivalent connectivity EC(IIC)</source>
        <translation>Equivalente connectiviteit EC(IIC)</translation>
    </message>
    <message>
        <source>Equivalent connectivity EC(PC)</source>
        <translation>Equivalente connectiviteit EC(PC)</translation>
    </message>
    <message>
        <source>Equivalent connectivity by IIC, in the unit of the attribute.</source>
        <translation>Equivalente connectiviteit volgens IIC, in de eenheid van het attribuut.</translation>
    </message>
    <message>
        <source>Equivalent connectivity by PC when all changes are made. Only with changes.</source>
        <translation>Equivalente connectiviteit volgens PC als alle wijzigingen uitgevoerd zijn. Alleen met wijzigingen.</translation>
    </message>
    <message>
        <source>Equivalent connectivity by PC, in the unit of the attribute.</source>
        <translation>Equivalente connectiviteit volgens PC, in de eenheid van het attribuut.</translation>
    </message>
    <message>
        <source>Equivalent connectivity of the network as it is.</source>
        <translation>Equivalente connectiviteit van het netwerk zoals het is.</translation>
    </message>
    <message>
        <source>Equivalent connectivity of this part alone, in the unit of the attribute.</source>
        <translation>Equivalente connectiviteit van dit deel alleen, in de eenheid van het attribuut.</translation>
    </message>
    <message>
        <source>Equivalent connectivity with this change.</source>
        <translation>Equivalente connectiviteit met deze wijziging.</translation>
    </message>
    <message>
        <source>Equivalent connectivity with this link at the improved cost.</source>
        <translation>Equivalente connectiviteit met deze verbinding aan de verbeterde kost.</translation>
    </message>
    <message>
        <source>Equivalent connectivity {ec}, components: {count}.</source>
        <translation>Equivalente connectiviteit {ec}, componenten: {count}.</translation>
    </message>
    <message>
        <source>Existing passages</source>
        <translation>Bestaande passages</translation>
    </message>
    <message>
        <source>Explain what the traffic means on foot</source>
        <translation>Uitleggen wat het verkeer betekent voor dieren te voet</translation>
    </message>
    <message>
        <source>Expressway</source>
        <translation>Expresweg</translation>
    </message>
    <message>
        <source>Extensive grassland</source>
        <translation>Extensief grasland</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>Feature id of one of the two patches of the link.</source>
        <translation>Object-id van een van de twee leefgebiedplekken van de verbinding.</translation>
    </message>
    <message>
        <source>Feature id of the existing passage that lowers the barrier most.</source>
        <translation>Object-id van de bestaande passage die de barrière het meest verlaagt.</translation>
    </message>
    <message>
        <source>Feature id of the other patch.</source>
        <translation>Object-id van de andere leefgebiedplek.</translation>
    </message>
    <message>
        <source>Feature id of the reporting unit; all = all units together.</source>
        <translation>Object-id van de rapporteringseenheid; all = alle eenheden samen.</translation>
    </message>
    <message>
        <source>Feature ids of the changes layer; all = all changes together.</source>
        <translation>Object-id&apos;s van de laag met wijzigingen; all = alle wijzigingen samen.</translation>
    </message>
    <message>
        <source>Feature ids of the corridors that the site cuts.</source>
        <translation>Object-id&apos;s van de corridors die het knelpunt doorsnijdt.</translation>
    </message>
    <message>
        <source>Feature ids of the habitat polygons of the patch.</source>
        <translation>Object-id&apos;s van de leefgebiedpolygonen van de plek.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Objecten</translation>
    </message>
    <message>
        <source>Features of unknown class</source>
        <translation>Objecten van onbekende klasse</translation>
    </message>
    <message>
        <source>Features skipped</source>
        <translation>Overgeslagen objecten</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>Afsluiting</translation>
    </message>
    <message>
        <source>Fences, walls and noise barriers.</source>
        <translation>Afsluitingen, muren en geluidsschermen.</translation>
    </message>
    <message>
        <source>Fences, walls and weirs</source>
        <translation>Afsluitingen, muren en stuwen</translation>
    </message>
    <message>
        <source>Fences, walls, noise barriers, guard rails along the infrastructure, and weirs or dams.</source>
        <translation>Afsluitingen, muren, geluidsschermen en vangrails langs de infrastructuur, en stuwen of dammen.</translation>
    </message>
    <message>
        <source>Fences, walls, noise barriers, guard rails, and weirs, dams and lock gates. One that is mapped as a point becomes a line of 2 m across what it lies on.</source>
        <translation>Afsluitingen, muren, geluidsschermen, vangrails, en stuwen, dammen en sluisdeuren. Wat als punt in kaart staat, wordt een lijn van 2 m dwars op de lijn waarop het ligt.</translation>
    </message>
    <message>
        <source>Fences, walls, weirs</source>
        <translation>Afsluitingen, muren, stuwen</translation>
    </message>
    <message>
        <source>Field of numbers that says what a patch counts for; 0 is allowed. The area on the ellipsoid, in ha, when empty.</source>
        <translation>Getallenveld dat zegt hoe zwaar een leefgebiedplek telt; 0 is toegestaan. Indien leeg de oppervlakte op de ellipsoïde, in ha.</translation>
    </message>
    <message>
        <source>Field of numbers, such as 0 to 1, that the attribute is multiplied by.</source>
        <translation>Getallenveld, bijvoorbeeld 0 tot 1, waarmee het attribuut vermenigvuldigd wordt.</translation>
    </message>
    <message>
        <source>Field of the cover class</source>
        <translation>Veld met de bedekkingsklasse</translation>
    </message>
    <message>
        <source>Field of the habitat polygons with their class. Polygons of different classes never join.</source>
        <translation>Veld van de leefgebiedpolygonen met hun klasse. Polygonen van verschillende klassen worden nooit samengevoegd.</translation>
    </message>
    <message>
        <source>Field of the identifiers that links list. Barriers with one identifier count once; several roads with one number, for example.</source>
        <translation>Veld met de codes die verbindingen vermelden. Barrières met dezelfde code tellen één keer; bijvoorbeeld meerdere wegen met één nummer.</translation>
    </message>
    <message>
        <source>Field with the barrier class code (C1 … C5); goes before the profile&apos;s rules.</source>
        <translation>Veld met de code van de barrièreklasse (C1 … C5); gaat voor op de regels van het profiel.</translation>
    </message>
    <message>
        <source>Field with the barrier class code (R1 … R9); goes before the profile&apos;s rules.</source>
        <translation>Veld met de code van de barrièreklasse (R1 … R9); gaat voor op de regels van het profiel.</translation>
    </message>
    <message>
        <source>Field with the barrier class code (T1 … T6); goes before the profile&apos;s rules.</source>
        <translation>Veld met de code van de barrièreklasse (T1 … T6); gaat voor op de regels van het profiel.</translation>
    </message>
    <message>
        <source>Field with the cost distance or length of the link, 0 or more. The length on the ellipsoid, in m, when empty.</source>
        <translation>Veld met de kostenafstand of lengte van de verbinding, 0 of meer. Indien leeg de lengte op de ellipsoïde, in m.</translation>
    </message>
    <message>
        <source>Field with the cover class of the resistance table: broadleaved_forest, arable … Classes that it does not list take the line *.</source>
        <translation>Veld met de bedekkingsklasse van de weerstandstabel: broadleaved_forest, arable … Klassen die er niet in staan, krijgen de regel *.</translation>
    </message>
    <message>
        <source>Field with the id of each link, for messages, changes and outputs. The feature id when empty.</source>
        <translation>Veld met de id van elke verbinding, voor meldingen, wijzigingen en uitvoer. Indien leeg de object-id.</translation>
    </message>
    <message>
        <source>Field with the id of each patch, by which the links name them. Whole numbers and texts both do. The feature id when empty.</source>
        <translation>Veld met de id van elke leefgebiedplek, waarmee de verbindingen ze aanduiden. Gehele getallen en teksten zijn beide goed. Indien leeg de object-id.</translation>
    </message>
    <message>
        <source>Field with the id of the patch at one end.</source>
        <translation>Veld met de id van de leefgebiedplek aan het ene uiteinde.</translation>
    </message>
    <message>
        <source>Field with the id of the patch at the other end.</source>
        <translation>Veld met de id van de leefgebiedplek aan het andere uiteinde.</translation>
    </message>
    <message>
        <source>Field with the importance of each corridor, 0–1. Without it every corridor counts fully.</source>
        <translation>Veld met het belang van elke corridor, 0–1. Zonder dit veld telt elke corridor volledig mee.</translation>
    </message>
    <message>
        <source>Field with the line number by which tracks belong together; goes before the profile&apos;s.</source>
        <translation>Veld met het lijnnummer waarmee sporen bij elkaar horen; gaat voor op dat van het profiel.</translation>
    </message>
    <message>
        <source>Field with the name by which pieces of a waterway belong together; goes before the profile&apos;s.</source>
        <translation>Veld met de naam waarmee stukken van een waterloop bij elkaar horen; gaat voor op dat van het profiel.</translation>
    </message>
    <message>
        <source>Field with the name of the unit.</source>
        <translation>Veld met de naam van de eenheid.</translation>
    </message>
    <message>
        <source>Field with the road number or name by which carriageways belong together; goes before the profile&apos;s.</source>
        <translation>Veld met het wegnummer of de naam waarmee rijbanen bij elkaar horen; gaat voor op dat van het profiel.</translation>
    </message>
    <message>
        <source>Field “{field}” of layer “{layer}” holds text where numbers are expected (features {ids}). Choose a field of numbers.</source>
        <translation>Veld “{field}” van laag “{layer}” bevat tekst waar getallen verwacht worden (objecten {ids}). Kies een veld met getallen.</translation>
    </message>
    <message>
        <source>Field “{field}” of layer “{layer}” is empty or negative in features {ids}. Give them a number, 0 where they count for nothing.</source>
        <translation>Veld “{field}” van laag “{layer}” is leeg of negatief in de objecten {ids}. Geef ze een getal, 0 waar ze voor niets tellen.</translation>
    </message>
    <message>
        <source>Field “{field}” of layer “{layer}”: {count} values are no numbers and count as unknown ({ids}).</source>
        <translation>Veld “{field}” van laag “{layer}”: {count} waarden zijn geen getallen en tellen als onbekend ({ids}).</translation>
    </message>
    <message>
        <source>Files of type {suffix} cannot be written. Choose a GeoPackage (.gpkg).</source>
        <translation>Bestanden van het type {suffix} kunnen niet geschreven worden. Kies een GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>Find fragmentation points</source>
        <translation>Knelpunten zoeken</translation>
    </message>
    <message>
        <source>Finds where roads, railways, waterways and car parks cut the green-blue network, how badly, and which cut matters most.
Lines that run together (carriageways, ramps, tracks) become one bundle with one axis. Each unbroken stretch of a bundle inside the network is one site; different bundles side by side make a combined site that keeps its parts. Traffic, fences, walls and light raise the barrier effect; existing passages lower it by their permeability and distance. The score is 100 × importance × remaining barrier effect, averaged over the species groups concerned: very high from 70, high from 50, normal from 30.
Defaults marked [P] in the barrier table are expert values without a published source: edit a copy of the table and give it here. The layers carry a record of the run in their metadata.</source>
        <translation>Zoekt waar wegen, spoorwegen, waterlopen en parkings het groenblauwe netwerk doorsnijden, hoe erg, en welke doorsnijding het zwaarst weegt.
Lijnen die samen lopen (rijbanen, op- en afritten, sporen) worden één bundel met één as. Elk ononderbroken stuk van een bundel binnen het netwerk is één knelpunt; verschillende bundels naast elkaar vormen een gecombineerd knelpunt dat zijn delen behoudt. Verkeer, afsluitingen, muren en licht versterken het barrière-effect; bestaande passages verlagen het volgens hun doorlaatbaarheid en afstand. De score is 100 × belang × resterend barrière-effect, gemiddeld over de betrokken soortengroepen: zeer hoog vanaf 70, hoog vanaf 50, normaal vanaf 30.
Standaardwaarden met [P] in de barrièretabel zijn waarden van deskundigen zonder gepubliceerde bron: bewerk een kopie van de tabel en geef die hier op. De lagen dragen een verslag van de berekening in hun metadata.</translation>
    </message>
    <message>
        <source>Finds which habitat patches are linked over a resistance surface, at what least cost and along which path, and the corridors around these paths.
One pass gives every cell to its nearest patch; patches whose zones touch are neighbours (planar graph). Each link gets its true least-cost distance and path, also where they run through the zone of a third patch. Costs are in effective metres: metres times resistance; a step costs the mean resistance of two cells times the distance of their centres, in eight directions.
A corridor is the ground over which the best path costs at most the slack more than the link. A strip of the least width along the path belongs to it in any case.
The patches and links can be measured with “Measure connectivity”; the links or corridors can serve as network of “Find fragmentation points”.</source>
        <translation>Zoekt welke leefgebiedplekken over een weerstandskaart verbonden zijn, tegen welke minste kost en langs welk pad, en de corridors rond deze paden.
Eén doorgang geeft elke cel aan de dichtstbijzijnde leefgebiedplek; plekken waarvan de zones elkaar raken zijn buren (planaire graaf). Elke verbinding krijgt haar ware minste-kostenafstand en pad van de minste weerstand, ook waar die door de zone van een derde plek lopen. Kosten zijn in effectieve meter: meter maal weerstand; een stap kost de gemiddelde weerstand van twee cellen maal de afstand van hun middelpunten, in acht richtingen.
Een corridor is de grond waarover het beste pad hoogstens de speling meer kost dan de verbinding. Een strook van de kleinste breedte langs het pad hoort er in elk geval bij.
De leefgebiedplekken en verbindingen kunnen gemeten worden met “Connectiviteit meten”; de verbindingen of corridors kunnen dienen als netwerk van “Knelpunten zoeken”.</translation>
    </message>
    <message>
        <source>Fish pass</source>
        <translation>Vispassage</translation>
    </message>
    <message>
        <source>For a combined site: the identifiers of its parts.</source>
        <translation>Voor een gecombineerd knelpunt: de codes van zijn delen.</translation>
    </message>
    <message>
        <source>For a part of a combined site: the identifier of that site.</source>
        <translation>Voor een deel van een gecombineerd knelpunt: de code van dat knelpunt.</translation>
    </message>
    <message>
        <source>Forest of mixed or unknown kind</source>
        <translation>Bos van gemengde of onbekende soort</translation>
    </message>
    <message>
        <source>Forests, heath, scrub, wetlands, natural grassland and water.</source>
        <translation>Bossen, heide, struweel, moerassen, natuurlijk grasland en water.</translation>
    </message>
    <message>
        <source>Fragmentation points</source>
        <translation>Knelpunten</translation>
    </message>
    <message>
        <source>Fragmentation sections</source>
        <translation>Doorsnijdingen</translation>
    </message>
    <message>
        <source>From patch</source>
        <translation>Van leefgebiedplek</translation>
    </message>
    <message>
        <source>From patch edge to patch edge.</source>
        <translation>Van rand tot rand van de leefgebiedplekken.</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Winst</translation>
    </message>
    <message>
        <source>Gain of EC when improved</source>
        <translation>Winst aan EC na verbetering</translation>
    </message>
    <message>
        <source>Gain of the link</source>
        <translation>Winst van de verbinding</translation>
    </message>
    <message>
        <source>Gain over 100 m per metre</source>
        <translation>Winst boven 100 m per meter</translation>
    </message>
    <message>
        <source>Gain up to 1 m per metre restored</source>
        <translation>Winst tot 1 m per herstelde meter</translation>
    </message>
    <message>
        <source>Gain up to 10 m per metre</source>
        <translation>Winst tot 10 m per meter</translation>
    </message>
    <message>
        <source>Gain up to 100 m per metre</source>
        <translation>Winst tot 100 m per meter</translation>
    </message>
    <message>
        <source>Gain up to 3 m per metre</source>
        <translation>Winst tot 3 m per meter</translation>
    </message>
    <message>
        <source>Gain up to 30 m per metre</source>
        <translation>Winst tot 30 m per meter</translation>
    </message>
    <message>
        <source>Gap that is closed</source>
        <translation>Onderbreking die gedicht wordt</translation>
    </message>
    <message>
        <source>Gaps in the network narrower than this count as network, in metres. Habitat maps often leave out the roads themselves: give the widest strip between two habitats that a road may lie in, for example 60 m [P]. 0 takes the network as it is drawn.</source>
        <translation>Onderbrekingen van het netwerk die smaller zijn dan dit tellen als netwerk, in meter. In leefgebiedkaarten ontbreken de wegen zelf vaak: geef de breedste strook tussen twee leefgebieden waarin een weg mag liggen, bijvoorbeeld 60 m [P]. 0 neemt het netwerk zoals het getekend is.</translation>
    </message>
    <message>
        <source>Garden or park</source>
        <translation>Tuin of park</translation>
    </message>
    <message>
        <source>GeoPackage of the layers</source>
        <translation>GeoPackage van de lagen</translation>
    </message>
    <message>
        <source>GeoTIFF of current, 1 = all of a link; no data where none flows and in the patches that a link joins.</source>
        <translation>GeoTIFF van de stroom, 1 = alles van een verbinding; geen gegevens waar geen stroom vloeit en in de leefgebiedplekken die een verbinding samenbrengt.</translation>
    </message>
    <message>
        <source>GeoTIFF of effective metres gained per metre restored; no data where no strip shortens a link.</source>
        <translation>GeoTIFF van de effectieve meter winst per herstelde meter; geen gegevens waar geen strook een verbinding inkort.</translation>
    </message>
    <message>
        <source>GeoTIFF of resistances, compressed and tiled, with its style and a record of the run beside it.</source>
        <translation>GeoTIFF met weerstanden, gecomprimeerd en in tegels, met zijn opmaak en een verslag van de berekening ernaast.</translation>
    </message>
    <message>
        <source>Give at least one habitat layer: polygons or a class raster.</source>
        <translation>Geef minstens één leefgebiedlaag op: polygonen of een klassenraster.</translation>
    </message>
    <message>
        <source>Give at least one infrastructure layer: roads, railways, waterways or car parks.</source>
        <translation>Geef minstens één infrastructuurlaag op: wegen, spoorwegen, waterlopen of parkings.</translation>
    </message>
    <message>
        <source>Give at least one length of strip to try.</source>
        <translation>Geef minstens één strooklengte op om te proberen.</translation>
    </message>
    <message>
        <source>Give land cover either as polygons or as a raster.</source>
        <translation>Geef de bodembedekking op als polygonen of als raster, niet allebei of geen van beide.</translation>
    </message>
    <message>
        <source>Green-blue network</source>
        <translation>Groenblauw netwerk</translation>
    </message>
    <message>
        <source>GreenBlue needs {packages}. {how}</source>
        <translation>GreenBlue heeft {packages} nodig. {how}</translation>
    </message>
    <message>
        <source>GreenBlue: find where the network is cut</source>
        <translation>GreenBlue: zoek waar het netwerk doorsneden is</translation>
    </message>
    <message>
        <source>Guard rail</source>
        <translation>Vangrail</translation>
    </message>
    <message>
        <source>Guard rail or median</source>
        <translation>Vangrail of middenafscheiding</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>Gilde</translation>
    </message>
    <message>
        <source>Habitat</source>
        <translation>Leefgebied</translation>
    </message>
    <message>
        <source>Habitat (1)</source>
        <translation>Leefgebied (1)</translation>
    </message>
    <message>
        <source>Habitat (ha)</source>
        <translation>Leefgebied (ha)</translation>
    </message>
    <message>
        <source>Habitat inside the unit, barriers taken off.</source>
        <translation>Leefgebied binnen de eenheid, zonder de barrières.</translation>
    </message>
    <message>
        <source>Habitat of all units together, barriers taken off.</source>
        <translation>Leefgebied van alle eenheden samen, zonder de barrières.</translation>
    </message>
    <message>
        <source>Habitat of the guild; reprojected and burned onto the cells of the raster by cell centres. A patch smaller than a cell takes the cell that it lies in. Where patches overlap, the cells belong to the smaller one.</source>
        <translation>Leefgebied van het gilde; het wordt omgezet en volgens het middelpunt van de cellen in het raster gebrand. Een leefgebiedplek kleiner dan een cel krijgt de cel waarin ze ligt. Waar plekken overlappen, horen de cellen bij de kleinste.</translation>
    </message>
    <message>
        <source>Habitat patches</source>
        <translation>Leefgebiedplekken</translation>
    </message>
    <message>
        <source>Habitat patches, one feature each: polygons, or points with an attribute.</source>
        <translation>Leefgebiedplekken, één object per plek: polygonen, of punten met een attribuut.</translation>
    </message>
    <message>
        <source>Habitat polygons</source>
        <translation>Leefgebiedpolygonen</translation>
    </message>
    <message>
        <source>Habitat polygons; reprojected and burned onto the raster by cell centres. A patch smaller than a cell takes the cell that it lies in. Where patches overlap, cells belong to one of them. Merge polygons that belong to one patch first.</source>
        <translation>Leefgebiedpolygonen; ze worden omgezet en volgens het middelpunt van de cellen in het raster gebrand. Een leefgebiedplek kleiner dan een cel krijgt de cel waarin ze ligt. Waar plekken overlappen, horen de cellen bij één ervan. Voeg polygonen die bij één plek horen eerst samen.</translation>
    </message>
    <message>
        <source>Habitat: polygons or class rasters, one layer per state</source>
        <translation>Leefgebied: polygonen of klassenrasters, één laag per toestand</translation>
    </message>
    <message>
        <source>Half the lengths of the strips to mend (m)</source>
        <translation>Halve lengten van de te herstellen stroken (m)</translation>
    </message>
    <message>
        <source>Heath</source>
        <translation>Heide</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Haag of houtkant</translation>
    </message>
    <message>
        <source>Hedge bank</source>
        <translation>Houtwal</translation>
    </message>
    <message>
        <source>Hedges and tree rows</source>
        <translation>Hagen, houtkanten en bomenrijen</translation>
    </message>
    <message>
        <source>Hedges and tree rows, as lines.</source>
        <translation>Hagen, houtkanten en bomenrijen, als lijnen.</translation>
    </message>
    <message>
        <source>Hedges, tree rows and wooded banks, as lines or polygons.</source>
        <translation>Hagen, bomenrijen en houtkanten, als lijnen of polygonen.</translation>
    </message>
    <message>
        <source>High (score 50 to 70)</source>
        <translation>Hoog (score 50 tot 70)</translation>
    </message>
    <message>
        <source>Highest gain of a site (effective metres)</source>
        <translation>Hoogste winst van een plaats (effectieve meter)</translation>
    </message>
    <message>
        <source>Highest group score</source>
        <translation>Hoogste groepsscore</translation>
    </message>
    <message>
        <source>How many pinch points, and how many barriers, at most.</source>
        <translation>Hoeveel flessenhalzen, en hoeveel barrières, ten hoogste.</translation>
    </message>
    <message>
        <source>How much dearer than the best path a path in the corridor may be, in the unit below. 0 gives no corridors, which saves most of the time on large rasters.</source>
        <translation>Hoeveel duurder dan het beste pad een pad in de corridor mag zijn, in de eenheid hieronder. 0 geeft geen corridors, wat bij grote rasters de meeste tijd bespaart.</translation>
    </message>
    <message>
        <source>Identifier of the link.</source>
        <translation>Id van de verbinding.</translation>
    </message>
    <message>
        <source>Identifier of the patch at one end.</source>
        <translation>Id van de leefgebiedplek aan het ene uiteinde.</translation>
    </message>
    <message>
        <source>Identifier of the patch at the other end.</source>
        <translation>Id van de leefgebiedplek aan het andere uiteinde.</translation>
    </message>
    <message>
        <source>Identifier of the patch or link, or of the patches that a link joins.</source>
        <translation>Id van de leefgebiedplek of verbinding, of van de plekken die een verbinding samenbrengt.</translation>
    </message>
    <message>
        <source>Identifier of the patch.</source>
        <translation>Id van de leefgebiedplek.</translation>
    </message>
    <message>
        <source>Identifier of the patch; 1 lies farthest north.</source>
        <translation>Id van de leefgebiedplek; 1 ligt het noordelijkst.</translation>
    </message>
    <message>
        <source>Identifier of the site, the same in points and sections; 1 is the worst site.</source>
        <translation>Code van het knelpunt, dezelfde bij punten en doorsnijdingen; 1 is het ergste knelpunt.</translation>
    </message>
    <message>
        <source>Identifiers of these barriers.</source>
        <translation>Codes van deze barrières.</translation>
    </message>
    <message>
        <source>Importance 0–1 of the most important corridor that is cut.</source>
        <translation>Belang 0–1 van de belangrijkste corridor die doorsneden wordt.</translation>
    </message>
    <message>
        <source>Importance of corridors (0–1)</source>
        <translation>Belang van de corridors (0–1)</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastructuur</translation>
    </message>
    <message>
        <source>Infrastructure cuts polygons only; “{layer}” is a raster.</source>
        <translation>Infrastructuur doorsnijdt alleen polygonen; “{layer}” is een raster.</translation>
    </message>
    <message>
        <source>Install your distribution&apos;s packages python3-scipy and python3-shapely (≥ 2.0); where it has only an older shapely, run: python3 -m pip install --user --no-deps &quot;shapely&gt;=2,&lt;3&quot;</source>
        <translation>Installeer de pakketten python3-scipy en python3-shapely (≥ 2.0) van uw distributie; heeft die alleen een oudere shapely, voer dan uit: python3 -m pip install --user --no-deps &quot;shapely&gt;=2,&lt;3&quot;</translation>
    </message>
    <message>
        <source>Integral index of connectivity IIC</source>
        <translation>Integrale connectiviteitsindex IIC</translation>
    </message>
    <message>
        <source>Integral index of connectivity. Only with the size of the landscape.</source>
        <translation>Integrale connectiviteitsindex. Alleen met de grootte van het landschap.</translation>
    </message>
    <message>
        <source>Intensive grassland</source>
        <translation>Intensief grasland</translation>
    </message>
    <message>
        <source>Inter-local road</source>
        <translation>Interlokale weg</translation>
    </message>
    <message>
        <source>Invalid geometry</source>
        <translation>Ongeldige geometrie</translation>
    </message>
    <message>
        <source>Isolated: no link</source>
        <translation>Geïsoleerd: geen verbinding</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Kind of passage</source>
        <translation>Soort passage</translation>
    </message>
    <message>
        <source>Kind of passage by the rule table (osm_layers.csv).</source>
        <translation>Soort passage volgens de regeltabel (osm_layers.csv).</translation>
    </message>
    <message>
        <source>Kind of that passage.</source>
        <translation>Soort van die passage.</translation>
    </message>
    <message>
        <source>Kind of traffic figures</source>
        <translation>Soort verkeerscijfers</translation>
    </message>
    <message>
        <source>Land cover</source>
        <translation>Bodembedekking</translation>
    </message>
    <message>
        <source>Land cover polygons</source>
        <translation>Polygonen van de bodembedekking</translation>
    </message>
    <message>
        <source>Land use and natural areas with the cover classes of the resistance tables, large areas first.</source>
        <translation>Landgebruik en natuur met de bedekkingsklassen van de weerstandstabellen, grote vlakken eerst.</translation>
    </message>
    <message>
        <source>Lanes (roads) or tracks (railways) of the whole bundle.</source>
        <translation>Rijstroken (wegen) of sporen (spoorwegen) van de hele bundel.</translation>
    </message>
    <message>
        <source>Lanes or tracks</source>
        <translation>Rijstroken of sporen</translation>
    </message>
    <message>
        <source>Layer or table with a row for each change, by fields of these names. action: add_patch, remove_patch, change_patch, add_link, remove_link or change_link. patch_id: the patch, or the id of a new one. attr: the attribute of a new or changed patch, quality included. link_id: the link; or from_id and to_id: the patches that it joins. cost: the cost of a new or changed link. Links added to a new patch belong to that patch. Where no attribute or cost field is chosen, an empty attr is the area of the drawn polygon in ha and an empty cost the length of the drawn line.</source>
        <translation>Laag of tabel met een rij per wijziging, in velden met deze namen. action: add_patch, remove_patch, change_patch, add_link, remove_link of change_link. patch_id: de leefgebiedplek, of de id van een nieuwe. attr: het attribuut van een nieuwe of gewijzigde plek, kwaliteit inbegrepen. link_id: de verbinding; of from_id en to_id: de plekken die ze samenbrengt. cost: de kost van een nieuwe of gewijzigde verbinding. Verbindingen toegevoegd aan een nieuwe plek horen bij die plek. Is er geen veld voor attribuut of kost gekozen, dan is een lege attr de oppervlakte van het getekende polygoon in ha en een lege cost de lengte van de getekende lijn.</translation>
    </message>
    <message>
        <source>Layer “{layer}” cannot be read to its end; the file seems damaged or truncated. Get it anew, or restore a backup.</source>
        <translation>Laag “{layer}” kan niet tot het einde gelezen worden; het bestand lijkt beschadigd of afgekapt. Haal het opnieuw op of zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has a nameless coordinate reference system; it equals {crs}.</source>
        <translation>Laag “{layer}” heeft een naamloos coördinatenreferentiesysteem; het is gelijk aan {crs}.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has corridors drawn as lines; give them a width above 0 m.</source>
        <translation>Laag “{layer}” heeft corridors die als lijn getekend zijn; geef ze een breedte boven 0 m.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has importances outside 0–1 (features {ids}). Scale the field to 0–1.</source>
        <translation>Laag “{layer}” heeft een belang buiten 0–1 (objecten {ids}). Herschaal het veld naar 0–1.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has invalid geometry in features {ids}. Repair it with “Fix geometries”, or choose to repair or skip invalid geometry.</source>
        <translation>Laag “{layer}” heeft ongeldige geometrie in de objecten {ids}. Herstel ze met “Geometrieën repareren”, of kies om ongeldige geometrie te herstellen of over te slaan.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has no coordinate reference system. Set it in the layer&apos;s properties.</source>
        <translation>Laag “{layer}” heeft geen coördinatenreferentiesysteem. Stel het in bij de eigenschappen van de laag.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has no coordinate reference system. Set the layer&apos;s CRS in its properties (or with “Assign projection”).</source>
        <translation>Laag “{layer}” heeft geen coördinatenreferentiesysteem. Stel het CRS in bij de eigenschappen van de laag (of met “Projectie toekennen”).</translation>
    </message>
    <message>
        <source>Layer “{layer}” has no field “{field}”. It has: {fields}.</source>
        <translation>Laag “{layer}” heeft geen veld “{field}”. Ze heeft: {fields}.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has no polygons of class {classes}; it has {present}.</source>
        <translation>Laag “{layer}” heeft geen polygonen van klasse {classes}; ze heeft {present}.</translation>
    </message>
    <message>
        <source>Layer “{layer}” holds no corridor. Choose a layer with the polygons or lines of the green-blue network.</source>
        <translation>Laag “{layer}” bevat geen corridor. Kies een laag met de polygonen of lijnen van het groenblauwe netwerk.</translation>
    </message>
    <message>
        <source>Layer “{layer}” holds no habitat polygons to link.</source>
        <translation>Laag “{layer}” bevat geen leefgebiedpolygonen om te verbinden.</translation>
    </message>
    <message>
        <source>Layer “{layer}” holds no links: every patch stands alone.</source>
        <translation>Laag “{layer}” bevat geen verbindingen: elke leefgebiedplek staat alleen.</translation>
    </message>
    <message>
        <source>Layer “{layer}” holds no patches. Choose a layer with habitat patches.</source>
        <translation>Laag “{layer}” bevat geen leefgebiedplekken. Kies een laag met leefgebiedplekken.</translation>
    </message>
    <message>
        <source>Layer “{layer}” holds no {wanted}. Choose a layer of {wanted}.</source>
        <translation>Laag “{layer}” bevat geen {wanted}. Kies een laag met {wanted}.</translation>
    </message>
    <message>
        <source>Layer “{layer}” holds points, which have no area. Choose the field with the area or another attribute of the patches.</source>
        <translation>Laag “{layer}” bevat punten, die geen oppervlakte hebben. Kies het veld met de oppervlakte of een ander attribuut van de leefgebiedplekken.</translation>
    </message>
    <message>
        <source>Layer “{layer}” holds these patch ids more than once: {ids}. Each patch needs one of its own; dissolve the features of a patch.</source>
        <translation>Laag “{layer}” bevat deze id&apos;s van leefgebiedplekken meer dan één keer: {ids}. Elke plek heeft een eigen id nodig; voeg de objecten van een plek samen.</translation>
    </message>
    <message>
        <source>Layer “{layer}” is no habitat layer.</source>
        <translation>Laag “{layer}” is geen leefgebiedlaag.</translation>
    </message>
    <message>
        <source>Layer “{layer}” lies outside the area of {crs}; it is measured on the plane.</source>
        <translation>Laag “{layer}” ligt buiten het gebied van {crs}; er wordt in het platte vlak gemeten.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, feature {id}: a new patch needs a patch_id that no other patch has, not “{name}”.</source>
        <translation>Laag “{layer}”, object {id}: een nieuwe leefgebiedplek heeft een patch_id nodig die geen andere plek heeft, niet “{name}”.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, feature {id}: {count} links are called “{name}”. Give the link_id of one link.</source>
        <translation>Laag “{layer}”, object {id}: {count} verbindingen heten “{name}”. Geef de link_id van één verbinding.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, feature {id}: {field} is empty or negative; {action} needs it.</source>
        <translation>Laag “{layer}”, object {id}: {field} is leeg of negatief; {action} heeft dat nodig.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, feature {id}: {field} names the patch “{name}”, which does not exist.</source>
        <translation>Laag “{layer}”, object {id}: {field} noemt de leefgebiedplek “{name}”, die niet bestaat.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: features {ids} cannot be transformed from {source} to {target}. Check that the layer&apos;s CRS is the right one and that these features lie in its area.</source>
        <translation>Laag “{layer}”: de objecten {ids} kunnen niet van {source} naar {target} omgezet worden. Ga na of het CRS van de laag juist is en of deze objecten in het gebied ervan liggen.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: features {ids} change or remove the same patch or link. Keep one of them.</source>
        <translation>Laag “{layer}”: de objecten {ids} wijzigen of verwijderen dezelfde leefgebiedplek of verbinding. Behoud er één van.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: features {ids} have no patch id. Fill in the field, or leave the choice of it empty to take the feature ids.</source>
        <translation>Laag “{layer}”: de objecten {ids} hebben geen id van een leefgebiedplek. Vul het veld in, of kies geen veld om de object-id&apos;s te nemen.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: links {ids} have no line to measure. Choose the field with the cost or distance of the links.</source>
        <translation>Laag “{layer}”: de verbindingen {ids} hebben geen lijn om te meten. Kies het veld met de kost of afstand van de verbindingen.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: links {ids} lead to patches that layer “{patches}” does not have ({names}). Check the fields with the patch ids.</source>
        <translation>Laag “{layer}”: de verbindingen {ids} leiden naar leefgebiedplekken die laag “{patches}” niet heeft ({names}). Controleer de velden met de id&apos;s van de plekken.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: the action of features {ids} is none of {actions}.</source>
        <translation>Laag “{layer}”: de actie van de objecten {ids} is geen van {actions}.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} features of another geometry type skipped ({ids}).</source>
        <translation>Laag “{layer}”: {count} objecten van een ander geometrietype overgeslagen ({ids}).</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} features of zero length or with unusable coordinates skipped ({ids}).</source>
        <translation>Laag “{layer}”: {count} objecten met lengte nul of onbruikbare coördinaten overgeslagen ({ids}).</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} features without geometry skipped ({ids}).</source>
        <translation>Laag “{layer}”: {count} objecten zonder geometrie overgeslagen ({ids}).</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} invalid features repaired ({ids}).</source>
        <translation>Laag “{layer}”: {count} ongeldige objecten hersteld ({ids}).</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} invalid features skipped ({ids}).</source>
        <translation>Laag “{layer}”: {count} ongeldige objecten overgeslagen ({ids}).</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} links lead back to their own patch and add nothing.</source>
        <translation>Laag “{layer}”: {count} verbindingen leiden terug naar hun eigen leefgebiedplek en voegen niets toe.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} traffic figures below 0 count as unknown ({ids}).</source>
        <translation>Laag “{layer}”: {count} verkeerscijfers onder 0 tellen als onbekend ({ids}).</translation>
    </message>
    <message>
        <source>Least distance between sites</source>
        <translation>Kleinste afstand tussen plaatsen</translation>
    </message>
    <message>
        <source>Least width of corridors</source>
        <translation>Kleinste breedte van corridors</translation>
    </message>
    <message>
        <source>Least-cost distance between the two patches, in effective metres.</source>
        <translation>Minste-kostenafstand tussen de twee leefgebiedplekken, in effectieve meter.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengte</translation>
    </message>
    <message>
        <source>Length of all sections on the ellipsoid, parts of combined sites counted in these.</source>
        <translation>Lengte van alle doorsnijdingen op de ellipsoïde; delen van gecombineerde knelpunten zijn daarin begrepen.</translation>
    </message>
    <message>
        <source>Length of sections (km)</source>
        <translation>Lengte van de doorsnijdingen (km)</translation>
    </message>
    <message>
        <source>Length of the axis inside the network, on the ellipsoid.</source>
        <translation>Lengte van de as binnen het netwerk, op de ellipsoïde.</translation>
    </message>
    <message>
        <source>Length of the line on the ellipsoid.</source>
        <translation>Lengte van de lijn op de ellipsoïde.</translation>
    </message>
    <message>
        <source>Length of the section</source>
        <translation>Lengte van de doorsnijding</translation>
    </message>
    <message>
        <source>Length on the ellipsoid.</source>
        <translation>Lengte op de ellipsoïde.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Line number of railways</source>
        <translation>Lijnnummer van spoorwegen</translation>
    </message>
    <message>
        <source>Lines along the least-cost paths from patch edge to patch edge, with the patches at both ends, cost, length, straight distance, mean resistance, and the barriers crossed.</source>
        <translation>Lijnen langs de paden van de minste weerstand van plekrand tot plekrand, met de leefgebiedplekken aan beide uiteinden, kost, lengte, rechte afstand, gemiddelde weerstand en de overgestoken barrières.</translation>
    </message>
    <message>
        <source>Lines or areas such as roads, railways, waterways or fences. Each link tells which of them it crosses.</source>
        <translation>Lijnen of vlakken zoals wegen, spoorwegen, waterlopen of afsluitingen. Elke verbinding vermeldt welke ervan ze oversteekt.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Link habitat patches</source>
        <translation>Leefgebied verbinden</translation>
    </message>
    <message>
        <source>Link id (feature id when empty)</source>
        <translation>Id van de verbinding (object-id indien leeg)</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>Links between patches</source>
        <translation>Verbindingen tussen leefgebiedplekken</translation>
    </message>
    <message>
        <source>Links between patches: lines, or a table without geometry, such as a CSV file. Links without a line are drawn straight.</source>
        <translation>Verbindingen tussen leefgebiedplekken: lijnen, of een tabel zonder geometrie, zoals een CSV-bestand. Verbindingen zonder lijn worden recht getekend.</translation>
    </message>
    <message>
        <source>Links combine by &quot;max&quot; or &quot;sum&quot;, not &quot;{combine}&quot;.</source>
        <translation>Verbindingen worden samengenomen met &quot;max&quot; of &quot;sum&quot;, niet met &quot;{combine}&quot;.</translation>
    </message>
    <message>
        <source>Links of a higher least-cost distance are left out, in effective metres (metres times resistance), such as the dispersal distance of the guild.</source>
        <translation>Verbindingen met een hogere minste-kostenafstand vallen weg, in effectieve meter (meter maal weerstand), bijvoorbeeld de dispersieafstand van het gilde.</translation>
    </message>
    <message>
        <source>Links of all pairs cannot be found by tiles; choose planar or border links, or allow more memory.</source>
        <translation>Verbindingen van alle paren kunnen niet per tegel gezocht worden; kies planar of border, of sta meer geheugen toe.</translation>
    </message>
    <message>
        <source>Links together</source>
        <translation>Verbindingen samennemen</translation>
    </message>
    <message>
        <source>Links up to and including this cost count for IIC. The dispersal distance when empty.</source>
        <translation>Verbindingen tot en met deze kost tellen voor IIC. Indien leeg de dispersieafstand.</translation>
    </message>
    <message>
        <source>Links worked</source>
        <translation>Bewerkte verbindingen</translation>
    </message>
    <message>
        <source>Lit</source>
        <translation>Verlicht</translation>
    </message>
    <message>
        <source>Local distributor</source>
        <translation>Lokale ontsluitingsweg</translation>
    </message>
    <message>
        <source>Local road</source>
        <translation>Lokale weg</translation>
    </message>
    <message>
        <source>Lock gate</source>
        <translation>Sluisdeur</translation>
    </message>
    <message>
        <source>Longest link that counts for IIC</source>
        <translation>Langste verbinding die telt voor IIC</translation>
    </message>
    <message>
        <source>Low (score below 30)</source>
        <translation>Laag (score onder 30)</translation>
    </message>
    <message>
        <source>Makes the layers that GreenBlue works with from an OpenStreetMap extract: roads, railways, watercourses, car parks, habitat, hedges and tree rows, barriers, passages (bridges, tunnels, culverts and wildlife crossings, with what they carry and cross) and land cover.
Extracts of Belgium, its regions and provinces are offered by Geofabrik and others. A table of rules says which tags make which layer and class; copy it, change it and give your copy as rule table. Old tagging is understood (landuse=farm, waterway=riverbank, railway=abandoned).
Objects are kept whole where they cross the border of the area. Lengths and areas are measured on the ellipsoid. Data © OpenStreetMap contributors, ODbL: keep this credit on every map.</source>
        <translation>Maakt uit een OpenStreetMap-uittreksel de lagen waarmee GreenBlue werkt: wegen, spoorwegen, waterlopen, parkings, leefgebied, hagen en bomenrijen, barrières, passages (bruggen, tunnels, duikers en faunapassages, met wat ze dragen en kruisen) en bodembedekking.
Uittreksels van België, zijn gewesten en provincies zijn te vinden bij Geofabrik en andere aanbieders. Een regeltabel zegt welke tags welke laag en klasse opleveren; kopieer ze, wijzig ze en geef uw kopie op als regeltabel. Oude tags worden begrepen (landuse=farm, waterway=riverbank, railway=abandoned).
Objecten blijven heel waar ze over de grens van het gebied gaan. Lengten en oppervlakten worden op de ellipsoïde gemeten. Gegevens © OpenStreetMap-bijdragers, ODbL: laat deze vermelding op elke kaart staan.</translation>
    </message>
    <message>
        <source>Map pinch points and barriers</source>
        <translation>Flessenhalzen en barrières in kaart brengen</translation>
    </message>
    <message>
        <source>Mean resistance</source>
        <translation>Gemiddelde weerstand</translation>
    </message>
    <message>
        <source>Mean resistance up to 3: good ground</source>
        <translation>Gemiddelde weerstand tot 3: goede grond</translation>
    </message>
    <message>
        <source>Mean width</source>
        <translation>Gemiddelde breedte</translation>
    </message>
    <message>
        <source>Measure also what every patch and link is worth by IIC. May take long for large networks, since no distance limits what has to be looked at.</source>
        <translation>Meet ook wat elke leefgebiedplek en verbinding waard is volgens IIC. Kan bij grote netwerken lang duren, omdat geen afstand begrenst wat bekeken moet worden.</translation>
    </message>
    <message>
        <source>Measure connectivity</source>
        <translation>Connectiviteit meten</translation>
    </message>
    <message>
        <source>Measure dPC with its fractions for every patch, and dPC for every link. Both come from one pass, the longest part of the run for large networks.</source>
        <translation>Meet dPC met zijn delen voor elke leefgebiedplek, en dPC voor elke verbinding. Beide komen uit één doorgang, bij grote netwerken het langste deel van de berekening.</translation>
    </message>
    <message>
        <source>Measure fragmentation (effective mesh size)</source>
        <translation>Versnippering meten (effectieve maaswijdte)</translation>
    </message>
    <message>
        <source>Measure how many shortest paths, and how much of the flux, run through every patch and link.</source>
        <translation>Meet hoeveel kortste paden, en hoeveel van de flux, door elke leefgebiedplek en verbinding lopen.</translation>
    </message>
    <message>
        <source>Measures how connected habitat is, and what each patch and each link is worth.
A link of length or cost d is crossed with probability p = exp(−k·d), where k follows from the dispersal distance and its probability. p* of two patches is the best product of probabilities over all paths, a the attribute of a patch and A_L that of the whole landscape:
PC = Σ_i Σ_j a_i a_j p*_ij / A_L²; EC = √(Σ_i Σ_j a_i a_j p*_ij), the size of one patch that would be worth as much; IIC the same with 1 / (1 + links on the way) instead of p*, over links not longer than a threshold. All ordered pairs count, a patch with itself too.
dPC of a patch or link is the part of PC lost when it is taken away; dPC = intra (the habitat itself) + flux (moves to and from it) + connector (moves by way of it). ΔEC tells what improving a link, or a plan, would win. Effects of several changes do not add up, so the changes are measured each alone and all together.
Conventions are those of Conefor: links up to and including the threshold count (d ≤ t), pairs without a path add nothing, no small probability is dropped. Links have no direction; of several links between two patches the best counts.
The values are exact, without a full recomputation for each patch and link. The indices, components and betweenness take one shortest-path search per patch, n (n + m) log n steps for n patches and m links; dPC looks at each pair of patches once per patch between them, at most n² times the links on a path, far less where the dispersal distance is short. The improved cost and the changes need a table of all pairs, which holds up to 15 800 patches.
Saura &amp; Pascual-Hortal 2007, Landscape and Urban Planning 83; Pascual-Hortal &amp; Saura 2006, Landscape Ecology 21; Saura &amp; Rubio 2010, Ecography 33; Saura et al. 2011, Ecological Indicators 11; Bodin &amp; Saura 2010, Ecological Modelling 221.</source>
        <translation>Meet hoe verbonden leefgebied is, en wat elke leefgebiedplek en elke verbinding waard is.
Een verbinding met lengte of kost d wordt overgestoken met kans p = exp(−k·d), waarbij k volgt uit de dispersieafstand en haar kans. p* van twee plekken is het beste product van kansen over alle paden, a het attribuut van een plek en A_L dat van het hele landschap:
PC = Σ_i Σ_j a_i a_j p*_ij / A_L²; EC = √(Σ_i Σ_j a_i a_j p*_ij), de grootte van één plek die evenveel waard zou zijn; IIC hetzelfde met 1 / (1 + verbindingen onderweg) in plaats van p*, over verbindingen die niet langer zijn dan een drempel. Alle geordende paren tellen, ook een plek met zichzelf.
dPC van een plek of verbinding is het deel van PC dat verloren gaat als ze wegvalt; dPC = intra (het leefgebied zelf) + flux (verplaatsingen ernaartoe en ervandaan) + connector (verplaatsingen erlangs). ΔEC zegt wat het verbeteren van een verbinding, of een plan, zou opleveren. Effecten van meerdere wijzigingen tellen niet op; daarom worden de wijzigingen elk apart en allemaal samen gemeten.
De afspraken zijn die van Conefor: verbindingen tot en met de drempel tellen (d ≤ t), paren zonder pad voegen niets toe, geen kleine kans valt weg. Verbindingen hebben geen richting; van meerdere verbindingen tussen twee plekken telt de beste.
De waarden zijn exact, zonder volledige herberekening voor elke plek en verbinding. De indices, componenten en betweenness vragen één zoektocht naar kortste paden per plek, n (n + m) log n stappen voor n plekken en m verbindingen; dPC bekijkt elk paar plekken één keer per plek ertussen, hoogstens n² maal de verbindingen op een pad, veel minder waar de dispersieafstand kort is. De verbeterde kost en de wijzigingen hebben een tabel van alle paren nodig, die tot 15 800 plekken bevat.
Saura &amp; Pascual-Hortal 2007, Landscape and Urban Planning 83; Pascual-Hortal &amp; Saura 2006, Landscape Ecology 21; Saura &amp; Rubio 2010, Ecography 33; Saura et al. 2011, Ecological Indicators 11; Bodin &amp; Saura 2010, Ecological Modelling 221.</translation>
    </message>
    <message>
        <source>Measures how finely a landscape is cut: the effective mesh size of reporting units (municipalities, grid cells) and of all of them together.
Polygons of habitat dissolve where they share an edge (not where they meet in a corner) and are cut by roads, railways, canals and car parks as wide as their class in the barrier table. In a raster the cells of one class that share an edge are a patch. CUT ends patches at the border of the unit; CBC counts the whole patch also beyond it, is comparable between units and adds up over them, so use data that reach 5 to 10 km beyond the border. Several layers with a year each give a plan before and after.
Jaeger 2000, Landscape Ecology 15; Moser et al. 2007, Landscape Ecology 22.</source>
        <translation>Meet hoe fijn een landschap versnipperd is: de effectieve maaswijdte van rapporteringseenheden (gemeenten, rastercellen) en van alle samen.
Leefgebiedpolygonen worden samengevoegd waar ze een rand delen (niet waar ze elkaar in een hoek raken) en doorsneden door wegen, spoorwegen, kanalen en parkings, zo breed als hun klasse in de barrièretabel. In een raster vormen de cellen van één klasse die een rand delen een leefgebiedplek. CUT laat plekken eindigen op de grens van de eenheid; CBC telt de hele plek, ook over de grens, is vergelijkbaar tussen eenheden en optelbaar; gebruik dus gegevens die 5 tot 10 km voorbij de grens reiken. Meerdere lagen met elk een jaar geven een plan voor en na.
Jaeger 2000, Landscape Ecology 15; Moser et al. 2007, Landscape Ecology 22.</translation>
    </message>
    <message>
        <source>Memory that the run may take (GB)</source>
        <translation>Geheugen dat de berekening mag gebruiken (GB)</translation>
    </message>
    <message>
        <source>Memory that the run may take (MB)</source>
        <translation>Geheugen dat de berekening mag gebruiken (MB)</translation>
    </message>
    <message>
        <source>Mesh density (CBC)</source>
        <translation>Maasdichtheid (CBC)</translation>
    </message>
    <message>
        <source>Mesh density (CUT)</source>
        <translation>Maasdichtheid (CUT)</translation>
    </message>
    <message>
        <source>Mesh density (per 1 000 km²)</source>
        <translation>Maasdichtheid (per 1 000 km²)</translation>
    </message>
    <message>
        <source>Meshes per 1 000 km² by CBC; empty without habitat.</source>
        <translation>Mazen per 1 000 km² volgens CBC; leeg zonder leefgebied.</translation>
    </message>
    <message>
        <source>Meshes per 1 000 km².</source>
        <translation>Mazen per 1 000 km².</translation>
    </message>
    <message>
        <source>Meshes per 1 000 km²; empty without habitat.</source>
        <translation>Mazen per 1 000 km²; leeg zonder leefgebied.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>More than 4 links</source>
        <translation>Meer dan 4 verbindingen</translation>
    </message>
    <message>
        <source>Most links to work</source>
        <translation>Hoogste aantal te bewerken verbindingen</translation>
    </message>
    <message>
        <source>Motorway</source>
        <translation>Autosnelweg</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name of that kind.</source>
        <translation>Naam van die soort.</translation>
    </message>
    <message>
        <source>Name of the barrier class.</source>
        <translation>Naam van de barrièreklasse.</translation>
    </message>
    <message>
        <source>Name of the class.</source>
        <translation>Naam van de klasse.</translation>
    </message>
    <message>
        <source>Name of the cover class.</source>
        <translation>Naam van de bedekkingsklasse.</translation>
    </message>
    <message>
        <source>Name of the habitat layer that was measured.</source>
        <translation>Naam van de leefgebiedlaag die gemeten is.</translation>
    </message>
    <message>
        <source>Name of the reporting unit.</source>
        <translation>Naam van de rapporteringseenheid.</translation>
    </message>
    <message>
        <source>Name of units</source>
        <translation>Naam van de eenheden</translation>
    </message>
    <message>
        <source>Name of waterways</source>
        <translation>Naam van waterlopen</translation>
    </message>
    <message>
        <source>Narrow-gauge or heritage railway</source>
        <translation>Smalspoor of museumspoorlijn</translation>
    </message>
    <message>
        <source>Narrow: under 50 m wide on average</source>
        <translation>Smal: gemiddeld minder dan 50 m breed</translation>
    </message>
    <message>
        <source>Narrowest cost margin</source>
        <translation>Kleinste kostenmarge</translation>
    </message>
    <message>
        <source>Natural grassland</source>
        <translation>Natuurlijk grasland</translation>
    </message>
    <message>
        <source>Nearest passage</source>
        <translation>Dichtstbijzijnde passage</translation>
    </message>
    <message>
        <source>No cell of these patches has a resistance (nodata or off the raster): {ids}; extend the resistance raster or leave the patches out.</source>
        <translation>Geen enkele cel van deze leefgebiedplekken heeft een weerstand (geen gegevens of buiten het raster): {ids}; breid het weerstandsraster uit of laat de plekken weg.</translation>
    </message>
    <message>
        <source>No habitat of layer “{layer}” is as large as {area:g} ha. Allow smaller patches.</source>
        <translation>Geen leefgebied van laag “{layer}” is minstens {area:g} ha groot. Sta kleinere leefgebiedplekken toe.</translation>
    </message>
    <message>
        <source>No habitat of layer “{layer}” lies on cells with a resistance. Check that the layer and the resistance surface cover the same area.</source>
        <translation>Geen leefgebied van laag “{layer}” ligt op cellen met een weerstand. Ga na of de laag en de weerstandskaart hetzelfde gebied beslaan.</translation>
    </message>
    <message>
        <source>No patch of habitat is as large as {min_area_ha:g} ha; the largest has {largest:g} ha.</source>
        <translation>Geen enkele leefgebiedplek is minstens {min_area_ha:g} ha groot; de grootste heeft {largest:g} ha.</translation>
    </message>
    <message>
        <source>No path joins two patches within the cutoff. Raise it, or look for nodata between the patches.</source>
        <translation>Geen pad verbindt twee leefgebiedplekken binnen de grens. Verhoog ze, of zoek naar ontbrekende gegevens tussen de plekken.</translation>
    </message>
    <message>
        <source>No reporting unit has a cell with data. Check that the raster and the reporting units lie in the same place.</source>
        <translation>Geen enkele rapporteringseenheid heeft een cel met gegevens. Ga na of het raster en de rapporteringseenheden op dezelfde plaats liggen.</translation>
    </message>
    <message>
        <source>Noise barrier</source>
        <translation>Geluidsscherm</translation>
    </message>
    <message>
        <source>Noise barrier or wall</source>
        <translation>Geluidsscherm of muur</translation>
    </message>
    <message>
        <source>Normal (score 30 to 50)</source>
        <translation>Normaal (score 30 tot 50)</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Niet gemeten</translation>
    </message>
    <message>
        <source>Number of barriers in the sites.</source>
        <translation>Aantal barrières onder de plaatsen.</translation>
    </message>
    <message>
        <source>Number of barriers that the line crosses.</source>
        <translation>Aantal barrières die de lijn oversteekt.</translation>
    </message>
    <message>
        <source>Number of barriers.</source>
        <translation>Aantal barrières.</translation>
    </message>
    <message>
        <source>Number of car parks.</source>
        <translation>Aantal parkings.</translation>
    </message>
    <message>
        <source>Number of components</source>
        <translation>Aantal componenten</translation>
    </message>
    <message>
        <source>Number of corridors that at least one site cuts.</source>
        <translation>Aantal corridors die door minstens één knelpunt doorsneden worden.</translation>
    </message>
    <message>
        <source>Number of equal patches with the same division (CUT); empty without habitat.</source>
        <translation>Aantal even grote plekken met dezelfde opdeling (CUT); leeg zonder leefgebied.</translation>
    </message>
    <message>
        <source>Number of equal patches with the same division.</source>
        <translation>Aantal even grote plekken met dezelfde opdeling.</translation>
    </message>
    <message>
        <source>Number of features: {layer}</source>
        <translation>Aantal objecten: {layer}</translation>
    </message>
    <message>
        <source>Number of habitat areas.</source>
        <translation>Aantal leefgebieden.</translation>
    </message>
    <message>
        <source>Number of hedges and tree rows.</source>
        <translation>Aantal hagen, houtkanten en bomenrijen.</translation>
    </message>
    <message>
        <source>Number of infrastructure features that no rule of the profile knew.</source>
        <translation>Aantal infrastructuurobjecten dat geen enkele regel van het profiel kende.</translation>
    </message>
    <message>
        <source>Number of input features that could not be used; the log lists them.</source>
        <translation>Aantal ingevoerde objecten die niet bruikbaar waren; het logboek noemt ze.</translation>
    </message>
    <message>
        <source>Number of land cover areas.</source>
        <translation>Aantal vlakken bodembedekking.</translation>
    </message>
    <message>
        <source>Number of links</source>
        <translation>Aantal verbindingen</translation>
    </message>
    <message>
        <source>Number of links found.</source>
        <translation>Aantal gevonden verbindingen.</translation>
    </message>
    <message>
        <source>Number of links of the patch; 0 = isolated.</source>
        <translation>Aantal verbindingen van de leefgebiedplek; 0 = geïsoleerd.</translation>
    </message>
    <message>
        <source>Number of links that were measured.</source>
        <translation>Aantal gemeten verbindingen.</translation>
    </message>
    <message>
        <source>Number of links.</source>
        <translation>Aantal verbindingen.</translation>
    </message>
    <message>
        <source>Number of other patches that the path runs through.</source>
        <translation>Aantal andere leefgebiedplekken waar het pad doorheen loopt.</translation>
    </message>
    <message>
        <source>Number of parts of the network that no link joins; a patch without a link is one.</source>
        <translation>Aantal delen van het netwerk die door geen enkele verbinding samengebracht worden; een leefgebiedplek zonder verbinding is er één.</translation>
    </message>
    <message>
        <source>Number of passages.</source>
        <translation>Aantal passages.</translation>
    </message>
    <message>
        <source>Number of patches</source>
        <translation>Aantal leefgebiedplekken</translation>
    </message>
    <message>
        <source>Number of patches on the raster.</source>
        <translation>Aantal leefgebiedplekken op het raster.</translation>
    </message>
    <message>
        <source>Number of patches that were measured.</source>
        <translation>Aantal gemeten leefgebiedplekken.</translation>
    </message>
    <message>
        <source>Number of patches with a link.</source>
        <translation>Aantal leefgebiedplekken met een verbinding.</translation>
    </message>
    <message>
        <source>Number of patches without any link.</source>
        <translation>Aantal leefgebiedplekken zonder verbinding.</translation>
    </message>
    <message>
        <source>Number of patches.</source>
        <translation>Aantal leefgebiedplekken.</translation>
    </message>
    <message>
        <source>Number of pinch points in the sites.</source>
        <translation>Aantal flessenhalzen onder de plaatsen.</translation>
    </message>
    <message>
        <source>Number of railway lines.</source>
        <translation>Aantal spoorweglijnen.</translation>
    </message>
    <message>
        <source>Number of reporting units</source>
        <translation>Aantal rapporteringseenheden</translation>
    </message>
    <message>
        <source>Number of reporting units.</source>
        <translation>Aantal rapporteringseenheden.</translation>
    </message>
    <message>
        <source>Number of road lines.</source>
        <translation>Aantal weglijnen.</translation>
    </message>
    <message>
        <source>Number of sites</source>
        <translation>Aantal knelpunten</translation>
    </message>
    <message>
        <source>Number of sites of each kind</source>
        <translation>Aantal plaatsen van elke soort</translation>
    </message>
    <message>
        <source>Number of sites, combined sites counted once.</source>
        <translation>Aantal knelpunten; een gecombineerd knelpunt telt één keer.</translation>
    </message>
    <message>
        <source>Number of the connected part of the network; 1 holds the most habitat.</source>
        <translation>Nummer van het samenhangende deel van het netwerk; 1 bevat het meeste leefgebied.</translation>
    </message>
    <message>
        <source>Number of the connected part of the network; 1 is the largest.</source>
        <translation>Nummer van het samenhangende deel van het netwerk; 1 is het grootste.</translation>
    </message>
    <message>
        <source>Number of watercourse lines.</source>
        <translation>Aantal lijnen van waterlopen.</translation>
    </message>
    <message>
        <source>Number or name of roads</source>
        <translation>Nummer of naam van wegen</translation>
    </message>
    <message>
        <source>Number or name of the infrastructure.</source>
        <translation>Nummer of naam van de infrastructuur.</translation>
    </message>
    <message>
        <source>OSM id</source>
        <translation>OSM-id</translation>
    </message>
    <message>
        <source>Objects left out as unusable</source>
        <translation>Objecten weggelaten als onbruikbaar</translation>
    </message>
    <message>
        <source>Objects that were left out, since their outline is open or empty or the extract holds only a part of it; their ids are in the log.</source>
        <translation>Objecten die weggelaten zijn omdat hun omtrek open of leeg is of het uittreksel er maar een deel van bevat; hun id&apos;s staan in het logboek.</translation>
    </message>
    <message>
        <source>Of all units together, in the last habitat layer.</source>
        <translation>Van alle eenheden samen, in de laatste leefgebiedlaag.</translation>
    </message>
    <message>
        <source>Of one link and one strip, among the barriers in the sites.</source>
        <translation>Van één verbinding en één strook, onder de barrières bij de plaatsen.</translation>
    </message>
    <message>
        <source>Of {count} links only the {most} cheapest are worked.</source>
        <translation>Van {count} verbindingen worden alleen de {most} goedkoopste bewerkt.</translation>
    </message>
    <message>
        <source>One GeoPackage for all layers. An existing GeoPackage keeps its other layers; the nine layers of this algorithm are replaced.</source>
        <translation>Eén GeoPackage voor alle lagen. Een bestaand GeoPackage behoudt zijn andere lagen; de negen lagen van dit algoritme worden vervangen.</translation>
    </message>
    <message>
        <source>One layer for each state of the landscape: polygons of habitat, or a raster of classes. Areas are planar, in the layer&apos;s own coordinate system where that is metric.</source>
        <translation>Eén laag per toestand van het landschap: leefgebiedpolygonen of een klassenraster. Oppervlakten zijn die in het platte vlak, in het coördinatensysteem van de laag zelf als dat metrisch is.</translation>
    </message>
    <message>
        <source>One link</source>
        <translation>Eén verbinding</translation>
    </message>
    <message>
        <source>One point per site (and per part of a combined site), ranked.</source>
        <translation>Eén punt per knelpunt (en per deel van een gecombineerd knelpunt), gerangschikt.</translation>
    </message>
    <message>
        <source>One row for each change, with EC before and after it alone, and a last row for all changes together. Written only where changes are given.</source>
        <translation>Eén rij per wijziging, met EC vooraf en nadien voor die wijziging alleen, en een laatste rij voor alle wijzigingen samen. Alleen geschreven als er wijzigingen opgegeven zijn.</translation>
    </message>
    <message>
        <source>One row for each connected part of the network, with its share of PC.</source>
        <translation>Eén rij per samenhangend deel van het netwerk, met zijn aandeel in PC.</translation>
    </message>
    <message>
        <source>Only objects that touch one of these polygons, such as a municipality. Leave empty for the whole extract.</source>
        <translation>Alleen objecten die een van deze polygonen raken, bijvoorbeeld een gemeente. Laat leeg voor het hele uittreksel.</translation>
    </message>
    <message>
        <source>Only objects that touch this rectangle. Leave empty for the whole extract.</source>
        <translation>Alleen objecten die deze rechthoek raken. Laat leeg voor het hele uittreksel.</translation>
    </message>
    <message>
        <source>Only where these polygons are</source>
        <translation>Alleen waar deze polygonen liggen</translation>
    </message>
    <message>
        <source>Only within this extent</source>
        <translation>Alleen binnen dit bereik</translation>
    </message>
    <message>
        <source>Open Terminal and run the Python of QGIS: /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --no-deps &quot;shapely&gt;=2,&lt;3&quot; scipy</source>
        <translation>Open Terminal en voer de Python van QGIS uit: /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --no-deps &quot;shapely&gt;=2,&lt;3&quot; scipy</translation>
    </message>
    <message>
        <source>Open the OSGeo4W Shell of your QGIS and run: python -m pip install --no-deps &quot;shapely&gt;=2,&lt;3&quot; (scipy comes with OSGeo4W Setup).</source>
        <translation>Open de OSGeo4W Shell van uw QGIS en voer uit: python -m pip install --no-deps &quot;shapely&gt;=2,&lt;3&quot; (scipy komt met OSGeo4W Setup).</translation>
    </message>
    <message>
        <source>Open the layers after running</source>
        <translation>De lagen na afloop openen</translation>
    </message>
    <message>
        <source>Open-air car park</source>
        <translation>Parking in open lucht</translation>
    </message>
    <message>
        <source>OpenStreetMap extract</source>
        <translation>OpenStreetMap-uittreksel</translation>
    </message>
    <message>
        <source>OpenStreetMap files</source>
        <translation>OpenStreetMap-bestanden</translation>
    </message>
    <message>
        <source>OpenStreetMap ids of what it passes over or under.</source>
        <translation>OpenStreetMap-id&apos;s van wat eronder of erover loopt.</translation>
    </message>
    <message>
        <source>OpenStreetMap object: n (node), w (way) or r (relation) and its number.</source>
        <translation>OpenStreetMap-object: n (node), w (way) of r (relation) en het nummer ervan.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Other patch</source>
        <translation>Andere leefgebiedplek</translation>
    </message>
    <message>
        <source>Outline of a bridge</source>
        <translation>Omtrek van een brug</translation>
    </message>
    <message>
        <source>Over 1 000 ha: large connected areas</source>
        <translation>Meer dan 1 000 ha: grote aaneengesloten gebieden</translation>
    </message>
    <message>
        <source>Over 100: hardly passable</source>
        <translation>Meer dan 100: nauwelijks doordringbaar</translation>
    </message>
    <message>
        <source>Over 20 %: the network hangs on it</source>
        <translation>Meer dan 20 %: het netwerk hangt ervan af</translation>
    </message>
    <message>
        <source>Over/under relation of the road register</source>
        <translation>Ongelijkgrondse kruisingen van het Wegenregister</translation>
    </message>
    <message>
        <source>Pairs of patches to link</source>
        <translation>Te verbinden paren leefgebiedplekken</translation>
    </message>
    <message>
        <source>Pairs of patches whose shortest path runs through it; equal paths share a pair.</source>
        <translation>Paren leefgebiedplekken waarvan het kortste pad erdoor loopt; gelijke paden delen een paar.</translation>
    </message>
    <message>
        <source>Parking along a street</source>
        <translation>Parkeerstrook langs een straat</translation>
    </message>
    <message>
        <source>Part of IIC that is lost when this is taken away.</source>
        <translation>Deel van IIC dat verloren gaat als dit wegvalt.</translation>
    </message>
    <message>
        <source>Part of PC that is lost when this is taken away.</source>
        <translation>Deel van PC dat verloren gaat als dit wegvalt.</translation>
    </message>
    <message>
        <source>Part of a combined site</source>
        <translation>Deel van een gecombineerd knelpunt</translation>
    </message>
    <message>
        <source>Part of dPC that is moves between other patches by way of this one.</source>
        <translation>Deel van dPC uit verplaatsingen tussen andere leefgebiedplekken die hierlangs gaan.</translation>
    </message>
    <message>
        <source>Part of dPC that is moves to and from the patch.</source>
        <translation>Deel van dPC uit verplaatsingen naar en van de leefgebiedplek.</translation>
    </message>
    <message>
        <source>Part of dPC that is the habitat of the patch itself.</source>
        <translation>Deel van dPC uit het leefgebied van de plek zelf.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Leefgebiedplek</translation>
    </message>
    <message>
        <source>Patch id (feature id when empty)</source>
        <translation>Id van de leefgebiedplek (object-id indien leeg)</translation>
    </message>
    <message>
        <source>Patch id at one end</source>
        <translation>Id van de leefgebiedplek aan het ene uiteinde</translation>
    </message>
    <message>
        <source>Patch id at the other end</source>
        <translation>Id van de leefgebiedplek aan het andere uiteinde</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>Leefgebiedplekken</translation>
    </message>
    <message>
        <source>Patches are built from 4 or 8 neighbours, not {neighbours}.</source>
        <translation>Leefgebiedplekken worden uit 4 of 8 buren opgebouwd, niet uit {neighbours}.</translation>
    </message>
    <message>
        <source>Patches linked</source>
        <translation>Verbonden leefgebiedplekken</translation>
    </message>
    <message>
        <source>Patches passed</source>
        <translation>Gepasseerde leefgebiedplekken</translation>
    </message>
    <message>
        <source>Patches without a link</source>
        <translation>Leefgebiedplekken zonder verbinding</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pad</translation>
    </message>
    <message>
        <source>Pinch point</source>
        <translation>Flessenhals</translation>
    </message>
    <message>
        <source>Pinch point, rank 1 to 5</source>
        <translation>Flessenhals, rang 1 tot 5</translation>
    </message>
    <message>
        <source>Pinch point: current, 1 = all of a link. Barrier: effective metres gained per metre restored.</source>
        <translation>Flessenhals: stroom, 1 = alles van een verbinding. Barrière: effectieve meter winst per herstelde meter.</translation>
    </message>
    <message>
        <source>Pinch points</source>
        <translation>Flessenhalzen</translation>
    </message>
    <message>
        <source>Pinch points and barriers</source>
        <translation>Flessenhalzen en barrières</translation>
    </message>
    <message>
        <source>Pinched (current over 0.5)</source>
        <translation>Flessenhals (stroom boven 0,5)</translation>
    </message>
    <message>
        <source>Place among the sites of its kind; 1 has the highest value.</source>
        <translation>Plaats in de rangschikking van haar soort; 1 heeft de hoogste waarde.</translation>
    </message>
    <message>
        <source>Place in the ranking by score; 1 is the worst.</source>
        <translation>Plaats in de rangschikking volgens score; 1 is het ergst.</translation>
    </message>
    <message>
        <source>Points at the best cells of both rasters outside the patches, with the link that has most current or gain there.</source>
        <translation>Punten op de beste cellen van beide rasters buiten de leefgebiedplekken, met de verbinding die daar de meeste stroom of winst heeft.</translation>
    </message>
    <message>
        <source>Polygons of land cover, such as the land cover layer of “Prepare OpenStreetMap extract”. Where they overlap, the smaller polygon wins.</source>
        <translation>Polygonen van de bodembedekking, zoals de laag bodembedekking van “OpenStreetMap-uittreksel voorbereiden”. Waar ze overlappen, telt het kleinste polygoon.</translation>
    </message>
    <message>
        <source>Polygons that touch or overlap are one patch</source>
        <translation>Polygonen die elkaar raken of overlappen zijn één leefgebiedplek</translation>
    </message>
    <message>
        <source>Polygons to measure, such as municipalities. They may overlap. Without them all polygons of the habitat layer, or all cells with data, are one unit.</source>
        <translation>Polygonen om te meten, zoals gemeenten. Ze mogen overlappen. Zonder deze laag vormen alle polygonen van de leefgebiedlaag, of alle cellen met gegevens, één eenheid.</translation>
    </message>
    <message>
        <source>Prepare OpenStreetMap extract</source>
        <translation>OpenStreetMap-uittreksel voorbereiden</translation>
    </message>
    <message>
        <source>Probability 0–1 that two random points of the unit are not connected (CUT).</source>
        <translation>Kans 0–1 dat twee willekeurige punten van de eenheid niet verbonden zijn (CUT).</translation>
    </message>
    <message>
        <source>Probability of connectivity PC</source>
        <translation>Kans op connectiviteit PC</translation>
    </message>
    <message>
        <source>Probability of connectivity, 0 to 1 where the landscape is larger than the habitat. Only with the size of the landscape.</source>
        <translation>Kans op connectiviteit, 0 tot 1 als het landschap groter is dan het leefgebied. Alleen met de grootte van het landschap.</translation>
    </message>
    <message>
        <source>Probability of moving that far</source>
        <translation>Kans om zo ver te komen</translation>
    </message>
    <message>
        <source>Probability that two random points are not connected.</source>
        <translation>Kans dat twee willekeurige punten niet verbonden zijn.</translation>
    </message>
    <message>
        <source>Profile of your own</source>
        <translation>Eigen profiel</translation>
    </message>
    <message>
        <source>Quality, times the attribute</source>
        <translation>Kwaliteit, maal het attribuut</translation>
    </message>
    <message>
        <source>Radii of {radii} m are close to the cell size of {cell} m; the gain found depends on the grid. Take at least three cells.</source>
        <translation>Stralen van {radii} m liggen dicht bij de celgrootte van {cell} m; de gevonden winst hangt af van het rooster. Neem minstens drie cellen.</translation>
    </message>
    <message>
        <source>Radii to try in metres, separated by semicolons or spaces; the strip is twice as long. When empty 3, 6 and 12 cells. The best per metre is kept for each cell.</source>
        <translation>Te proberen stralen in meter, gescheiden door puntkomma&apos;s of spaties; de strook is dubbel zo lang. Indien leeg 3, 6 en 12 cellen. Per cel blijft de beste per meter behouden.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Straal</translation>
    </message>
    <message>
        <source>Railway</source>
        <translation>Spoorweg</translation>
    </message>
    <message>
        <source>Railway bridge</source>
        <translation>Spoorwegbrug</translation>
    </message>
    <message>
        <source>Railway lines as barriers.</source>
        <translation>Spoorweglijnen als barrières.</translation>
    </message>
    <message>
        <source>Railway lines that cut the habitat.</source>
        <translation>Spoorweglijnen die het leefgebied doorsnijden.</translation>
    </message>
    <message>
        <source>Railway lines, one line per track or per railway.</source>
        <translation>Spoorweglijnen, één lijn per spoor of per spoorweg.</translation>
    </message>
    <message>
        <source>Railway tunnel</source>
        <translation>Spoorwegtunnel</translation>
    </message>
    <message>
        <source>Railways</source>
        <translation>Spoorwegen</translation>
    </message>
    <message>
        <source>Railways and tramways, also disused and abandoned ones, as lines.</source>
        <translation>Spoorwegen en tramlijnen, ook buiten gebruik of opgebroken, als lijnen.</translation>
    </message>
    <message>
        <source>Ramp or link</source>
        <translation>Op- of afrit of verbinding</translation>
    </message>
    <message>
        <source>Ramps and parallel roads join within</source>
        <translation>Op- en afritten en parallelwegen aansluiten binnen</translation>
    </message>
    <message>
        <source>Ramps and parallel roads that run nearer to a main road than this are part of it, in metres [P].</source>
        <translation>Op- en afritten en parallelwegen die dichter bij een hoofdweg lopen dan deze afstand horen erbij, in meter [P].</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rasters are written as GeoTIFF; give file names with .tif.</source>
        <translation>Rasters worden als GeoTIFF geschreven; geef bestandsnamen met .tif.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Region to build; that of the land cover when empty.</source>
        <translation>Gebied om op te bouwen; indien leeg dat van de bodembedekking.</translation>
    </message>
    <message>
        <source>Regional road</source>
        <translation>Regionale weg</translation>
    </message>
    <message>
        <source>Remaining barrier effect 0–1 for aquatic animals.</source>
        <translation>Resterend barrière-effect 0–1 voor waterdieren.</translation>
    </message>
    <message>
        <source>Remaining barrier effect 0–1 for fliers.</source>
        <translation>Resterend barrière-effect 0–1 voor vliegende dieren.</translation>
    </message>
    <message>
        <source>Remaining barrier effect 0–1 for large terrestrial animals.</source>
        <translation>Resterend barrière-effect 0–1 voor grote landdieren.</translation>
    </message>
    <message>
        <source>Remaining barrier effect 0–1 for small terrestrial animals.</source>
        <translation>Resterend barrière-effect 0–1 voor kleine landdieren.</translation>
    </message>
    <message>
        <source>Reporting units</source>
        <translation>Rapporteringseenheden</translation>
    </message>
    <message>
        <source>Reporting units overlap by {area} ha; each is measured whole, the total counts that area once.</source>
        <translation>Rapporteringseenheden overlappen over {area} ha; elke eenheid wordt volledig gemeten, het totaal telt die oppervlakte één keer.</translation>
    </message>
    <message>
        <source>Reporting units without area: {ids}. Remove them or draw them as polygons.</source>
        <translation>Rapporteringseenheden zonder oppervlakte: {ids}. Verwijder ze of teken ze als polygonen.</translation>
    </message>
    <message>
        <source>Reporting units without data got no values: {ids}</source>
        <translation>Rapporteringseenheden zonder gegevens kregen geen waarden: {ids}</translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>Weerstand</translation>
    </message>
    <message>
        <source>Resistance raster such as that of “Build resistance surface”: 1 in habitat and more elsewhere, square cells in a metric coordinate system. Cells without data cannot be crossed, but a strip may be restored over them.</source>
        <translation>Weerstandsraster zoals dat van “Weerstandskaart opbouwen”: 1 in leefgebied en elders meer, vierkante cellen in een metrisch coördinatensysteem. Cellen zonder gegevens zijn ondoordringbaar, maar een herstelde strook mag eroverheen lopen.</translation>
    </message>
    <message>
        <source>Resistance raster such as that of “Build resistance surface”: 1 in habitat and more elsewhere, square cells in a metric coordinate system. Cells without data cannot be crossed. The outputs have its coordinate system.</source>
        <translation>Weerstandsraster zoals dat van “Weerstandskaart opbouwen”: 1 in leefgebied en elders meer, vierkante cellen in een metrisch coördinatensysteem. Cellen zonder gegevens zijn ondoordringbaar. De uitvoer krijgt hetzelfde coördinatensysteem.</translation>
    </message>
    <message>
        <source>Resistance surface</source>
        <translation>Weerstandskaart</translation>
    </message>
    <message>
        <source>Resistance table of your own</source>
        <translation>Eigen weerstandstabel</translation>
    </message>
    <message>
        <source>Retaining wall</source>
        <translation>Keermuur</translation>
    </message>
    <message>
        <source>River</source>
        <translation>Rivier</translation>
    </message>
    <message>
        <source>Rivers, canals, streams and ditches, as lines.</source>
        <translation>Rivieren, kanalen, beken en grachten, als lijnen.</translation>
    </message>
    <message>
        <source>Road bridge</source>
        <translation>Wegbrug</translation>
    </message>
    <message>
        <source>Road lines as barriers.</source>
        <translation>Weglijnen als barrières.</translation>
    </message>
    <message>
        <source>Road lines that cut the habitat.</source>
        <translation>Weglijnen die het leefgebied doorsnijden.</translation>
    </message>
    <message>
        <source>Road lines. With the OpenStreetMap profile: the roads layer of “Prepare OpenStreetMap extract”.</source>
        <translation>Weglijnen. Met het OpenStreetMap-profiel: de laag wegen van “OpenStreetMap-uittreksel voorbereiden”.</translation>
    </message>
    <message>
        <source>Road tunnel or underpass</source>
        <translation>Wegtunnel of onderdoorgang</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Wegen</translation>
    </message>
    <message>
        <source>Roads, tracks and paths, as lines.</source>
        <translation>Wegen, veldwegen en paden, als lijnen.</translation>
    </message>
    <message>
        <source>Rounds off the zigzag of the cells in the lines, by little more than a cell. Costs and barriers crossed stay those of the path itself.</source>
        <translation>Rondt de zigzag van de cellen in de lijnen af, over weinig meer dan een cel. Kosten en overgestoken barrières blijven die van het pad zelf.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Rows of the raster.</source>
        <translation>Rijen van het raster.</translation>
    </message>
    <message>
        <source>Rule table of your own</source>
        <translation>Eigen regeltabel</translation>
    </message>
    <message>
        <source>Rule tables</source>
        <translation>Regeltabellen</translation>
    </message>
    <message>
        <source>Sand and dunes</source>
        <translation>Zand en duinen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Score 0–100 for aquatic animals.</source>
        <translation>Score 0–100 voor waterdieren.</translation>
    </message>
    <message>
        <source>Score 0–100 for fliers.</source>
        <translation>Score 0–100 voor vliegende dieren.</translation>
    </message>
    <message>
        <source>Score 0–100 for large terrestrial animals.</source>
        <translation>Score 0–100 voor grote landdieren.</translation>
    </message>
    <message>
        <source>Score 0–100 for small terrestrial animals.</source>
        <translation>Score 0–100 voor kleine landdieren.</translation>
    </message>
    <message>
        <source>Score 0–100: corridor importance × remaining barrier effect, over the chosen species groups.</source>
        <translation>Score 0–100: belang van de corridor × resterend barrière-effect, over de gekozen soortengroepen.</translation>
    </message>
    <message>
        <source>Score, aquatic</source>
        <translation>Score, waterdieren</translation>
    </message>
    <message>
        <source>Score, fliers</source>
        <translation>Score, vliegende dieren</translation>
    </message>
    <message>
        <source>Score, large terrestrial</source>
        <translation>Score, grote landdieren</translation>
    </message>
    <message>
        <source>Score, small terrestrial</source>
        <translation>Score, kleine landdieren</translation>
    </message>
    <message>
        <source>Scrub</source>
        <translation>Struweel</translation>
    </message>
    <message>
        <source>Scrub and fallow</source>
        <translation>Struweel en braakland</translation>
    </message>
    <message>
        <source>Service road</source>
        <translation>Dienstweg</translation>
    </message>
    <message>
        <source>Severity class</source>
        <translation>Ernstklasse</translation>
    </message>
    <message>
        <source>Share of PC</source>
        <translation>Aandeel in PC</translation>
    </message>
    <message>
        <source>Share of the component in PC.</source>
        <translation>Aandeel van de component in PC.</translation>
    </message>
    <message>
        <source>Share raster cells on the border of units exactly</source>
        <translation>Rastercellen op de grens van eenheden exact verdelen</translation>
    </message>
    <message>
        <source>Shorter sections are dropped, unless they cross the axis of a corridor given as a line, in metres [P].</source>
        <translation>Kortere doorsnijdingen vallen weg, tenzij ze de as kruisen van een corridor die als lijn gegeven is, in meter [P].</translation>
    </message>
    <message>
        <source>Shortest section</source>
        <translation>Kortste doorsnijding</translation>
    </message>
    <message>
        <source>Shows where links between habitat patches depend on one place, and where mending a barrier wins most.
Current density: the resistance surface as a net of resistors between neighbouring cells; one unit of current flows between the two patches of each link and takes all ways at once. Where it is dense there is no other way: protect or widen these pinch points (McRae et al. 2008, Ecology 89).
Barrier improvement: for a strip of length D = 2 × radius centred on each cell, the effective metres by which the link becomes shorter when the strip gets resistance 1, divided by D (McRae et al. 2012, PLoS ONE 7). A crossing or hedge wins most where this is highest.
Each link is worked in the part of the raster that can matter to it, so many patches on a large raster stay quick. Links join neighbouring patches at their true least cost.</source>
        <translation>Toont waar verbindingen tussen leefgebiedplekken van één plaats afhangen, en waar het herstellen van een barrière het meest oplevert.
Stroomdichtheid: de weerstandskaart als een net van weerstanden tussen naburige cellen; tussen de twee plekken van elke verbinding vloeit één eenheid stroom, langs alle wegen tegelijk. Waar de stroom dicht is, is er geen andere weg: bescherm of verbreed deze flessenhalzen (McRae et al. 2008, Ecology 89).
Winst per herstelde barrière: voor een strook met lengte D = 2 × straal rond elke cel, de effectieve meter waarmee de verbinding korter wordt als de strook weerstand 1 krijgt, gedeeld door D (McRae et al. 2012, PLoS ONE 7). Een faunapassage of haag levert het meest op waar deze waarde het hoogst is.
Elke verbinding wordt bewerkt in het deel van het raster dat ervoor van belang kan zijn, zodat ook veel plekken op een groot raster snel gaan. Verbindingen lopen tussen naburige plekken, met hun ware minste kost.</translation>
    </message>
    <message>
        <source>Side of a cell.</source>
        <translation>Zijde van een cel.</translation>
    </message>
    <message>
        <source>Side of the square cells in metres. When empty, the finest round size that keeps the later steps under the memory; the log says it before the work starts.</source>
        <translation>Zijde van de vierkante cellen in meter. Indien leeg: de fijnste ronde grootte waarbij de latere stappen binnen het geheugen blijven; het logboek zegt ze voor het werk begint.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Knelpunt</translation>
    </message>
    <message>
        <source>Sites of one kind keep this distance from each other.</source>
        <translation>Plaatsen van één soort houden deze afstand van elkaar.</translation>
    </message>
    <message>
        <source>Size of the landscape, in the unit of the attribute</source>
        <translation>Grootte van het landschap, in de eenheid van het attribuut</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Speling</translation>
    </message>
    <message>
        <source>Slack of corridors (0 = no corridors)</source>
        <translation>Speling van corridors (0 = geen corridors)</translation>
    </message>
    <message>
        <source>Smaller patches are left out, in hectares; for example 1 for woodland ground beetles, 2 to 5 for squirrels, 20 for roe deer.</source>
        <translation>Kleinere leefgebiedplekken vallen weg, in hectare; bijvoorbeeld 1 voor loopkevers van bossen, 2 tot 5 voor eekhoorns, 20 voor reeën.</translation>
    </message>
    <message>
        <source>Smallest patch (ha)</source>
        <translation>Kleinste leefgebiedplek (ha)</translation>
    </message>
    <message>
        <source>Smooth the lines of the links</source>
        <translation>De lijnen van de verbindingen afronden</translation>
    </message>
    <message>
        <source>Species group</source>
        <translation>Soortengroep</translation>
    </message>
    <message>
        <source>Splitting index</source>
        <translation>Versplinteringsindex</translation>
    </message>
    <message>
        <source>Spread out (current up to 0.01)</source>
        <translation>Verspreid (stroom tot 0,01)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Straight distance</source>
        <translation>Rechte afstand</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Beek</translation>
    </message>
    <message>
        <source>Stretches outside the network shorter than this do not end a section, in metres [P].</source>
        <translation>Stukken buiten het netwerk die korter zijn dan dit, beëindigen een doorsnijding niet, in meter [P].</translation>
    </message>
    <message>
        <source>Sum of the attributes of the patches.</source>
        <translation>Som van de attributen van de leefgebiedplekken.</translation>
    </message>
    <message>
        <source>Table of raster codes of your own</source>
        <translation>Eigen tabel van rastercodes</translation>
    </message>
    <message>
        <source>Table of the Wegenregister with the upper (BO_WS_OIDN) and lower (ON_WS_OIDN) road of each crossing at different levels.</source>
        <translation>Tabel van het Wegenregister met de bovenste (BO_WS_OIDN) en onderste (ON_WS_OIDN) weg van elke ongelijkgrondse kruising.</translation>
    </message>
    <message>
        <source>The OpenStreetMap tag of this name.</source>
        <translation>De OpenStreetMap-tag met deze naam.</translation>
    </message>
    <message>
        <source>The animals whose barriers count: all = the mean over the groups concerned.</source>
        <translation>De dieren waarvan de barrières tellen: all = het gemiddelde van de betrokken groepen.</translation>
    </message>
    <message>
        <source>The animals; names, distances and tables are in guilds.csv.</source>
        <translation>De dieren; namen, afstanden en tabellen staan in guilds.csv.</translation>
    </message>
    <message>
        <source>The attribute of these patches is negative or missing: {ids}.</source>
        <translation>Het attribuut van deze leefgebiedplekken is negatief of ontbreekt: {ids}.</translation>
    </message>
    <message>
        <source>The barrier table gives class {code} a barrier effect outside 0–1.</source>
        <translation>De barrièretabel geeft klasse {code} een barrière-effect buiten 0–1.</translation>
    </message>
    <message>
        <source>The barrier table has no class {codes}; it has {known}.</source>
        <translation>De barrièretabel heeft geen klasse {codes}; ze heeft {known}.</translation>
    </message>
    <message>
        <source>The barrier table has the class {code} twice; keep one of the two rows.</source>
        <translation>De barrièretabel heeft klasse {code} tweemaal; behoud een van beide rijen.</translation>
    </message>
    <message>
        <source>The cell size must be a positive number of metres, not {size}.</source>
        <translation>De celgrootte moet een positief aantal meter zijn, niet {size}.</translation>
    </message>
    <message>
        <source>The cell size must be above 0 m, not {size}.</source>
        <translation>De celgrootte moet groter zijn dan 0 m, niet {size}.</translation>
    </message>
    <message>
        <source>The cells of “{layer}” have no true size in {crs}. Warp it to a metric coordinate system, such as Belgian Lambert 72 (EPSG:31370).</source>
        <translation>De cellen van “{layer}” hebben geen ware grootte in {crs}. Zet het raster om naar een metrisch coördinatensysteem, zoals Belgisch Lambert 72 (EPSG:31370).</translation>
    </message>
    <message>
        <source>The cells of “{layer}” measure {width:g} × {height:g} m. Warp it to square cells.</source>
        <translation>De cellen van “{layer}” meten {width:g} × {height:g} m. Zet het raster om naar vierkante cellen.</translation>
    </message>
    <message>
        <source>The classes of a raster are whole numbers, not “{text}”.</source>
        <translation>De klassen van een raster zijn gehele getallen, niet “{text}”.</translation>
    </message>
    <message>
        <source>The coordinates do not fit the coordinate reference system {crs}. Set the layer&apos;s right CRS in its properties.</source>
        <translation>De coördinaten passen niet bij het coördinatenreferentiesysteem {crs}. Stel bij de eigenschappen van de laag het juiste CRS in.</translation>
    </message>
    <message>
        <source>The current density, the barrier improvement and the resistance surface must be three different files.</source>
        <translation>De stroomdichtheid, de winst per herstelde barrière en de weerstandskaart moeten drie verschillende bestanden zijn.</translation>
    </message>
    <message>
        <source>The cutoff must be a positive cost distance in effective metres, not {cutoff}.</source>
        <translation>De grens moet een positieve kostenafstand in effectieve meter zijn, niet {cutoff}.</translation>
    </message>
    <message>
        <source>The dearest link must cost more than 0; leave it empty for no limit.</source>
        <translation>De duurste verbinding moet meer dan 0 kosten; laat leeg voor geen grens.</translation>
    </message>
    <message>
        <source>The detour must be at least 1 times the least cost, not {detour}.</source>
        <translation>De omweg moet minstens 1 keer de minste kost zijn, niet {detour}.</translation>
    </message>
    <message>
        <source>The dispersal distance must be a positive number, not {distance}.</source>
        <translation>De dispersieafstand moet een positief getal zijn, niet {distance}.</translation>
    </message>
    <message>
        <source>The dispersal probability must lie between 0 and 1 (both excluded), not {value}.</source>
        <translation>De dispersiekans moet tussen 0 en 1 liggen (beide niet inbegrepen), niet {value}.</translation>
    </message>
    <message>
        <source>The distance of an added link is negative or missing.</source>
        <translation>De afstand van een toegevoegde verbinding is negatief of ontbreekt.</translation>
    </message>
    <message>
        <source>The distance of these links is negative or missing: {ids}.</source>
        <translation>De afstand van deze verbindingen is negatief of ontbreekt: {ids}.</translation>
    </message>
    <message>
        <source>The ellipsoid of the coordinate reference system {crs} is not known to QGIS. Choose a usual CRS for the layer, such as EPSG:31370.</source>
        <translation>QGIS kent de ellipsoïde van het coördinatenreferentiesysteem {crs} niet. Kies een gebruikelijk CRS voor de laag, zoals EPSG:31370.</translation>
    </message>
    <message>
        <source>The extent and the polygons of the area do not overlap. Leave one of them out.</source>
        <translation>Het bereik en de polygonen van het gebied overlappen niet. Laat een van beide weg.</translation>
    </message>
    <message>
        <source>The extract must be an .osm.pbf, .osm, .osm.gz or .osm.bz2 file.</source>
        <translation>Het uittreksel moet een .osm.pbf-, .osm-, .osm.gz- of .osm.bz2-bestand zijn.</translation>
    </message>
    <message>
        <source>The extract: .osm.pbf, .osm, .osm.gz or .osm.bz2.</source>
        <translation>Het uittreksel: .osm.pbf, .osm, .osm.gz of .osm.bz2.</translation>
    </message>
    <message>
        <source>The file {file} cannot be opened as OpenStreetMap data ({problem}). Get it anew, or use a QGIS whose GDAL has the OSM driver.</source>
        <translation>Het bestand {file} kan niet als OpenStreetMap-gegevens geopend worden ({problem}). Haal het opnieuw op, of gebruik een QGIS waarvan GDAL het OSM-stuurprogramma heeft.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read to its end ({problem}); it seems damaged. Get it anew.</source>
        <translation>Het bestand {file} kan niet tot het einde gelezen worden ({problem}); het lijkt beschadigd. Haal het opnieuw op.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {problem}. Check the path and your rights to it.</source>
        <translation>Het bestand {file} kan niet gelezen worden: {problem}. Controleer het pad en uw rechten erop.</translation>
    </message>
    <message>
        <source>The file {file} cannot be unpacked to the temporary folder: {problem}. Free some space there, or unpack the file yourself.</source>
        <translation>Het bestand {file} kan niet uitgepakt worden in de tijdelijke map: {problem}. Maak daar ruimte vrij, of pak het bestand zelf uit.</translation>
    </message>
    <message>
        <source>The file {file} holds nothing that the rule table asks for in the chosen area. Check the area, or choose an extract of this region.</source>
        <translation>Het bestand {file} bevat in het gekozen gebied niets waar de regeltabel om vraagt. Controleer het gebied, of kies een uittreksel van deze streek.</translation>
    </message>
    <message>
        <source>The file {file} is damaged or was not loaded to its end. Get it anew, and compare its size with the one on the server.</source>
        <translation>Het bestand {file} is beschadigd of niet volledig gedownload. Haal het opnieuw op en vergelijk de grootte met die op de server.</translation>
    </message>
    <message>
        <source>The file {file} is no OpenStreetMap file. Choose an .osm.pbf, .osm, .osm.gz or .osm.bz2 file, such as a Geofabrik extract.</source>
        <translation>Het bestand {file} is geen OpenStreetMap-bestand. Kies een .osm.pbf-, .osm-, .osm.gz- of .osm.bz2-bestand, zoals een uittreksel van Geofabrik.</translation>
    </message>
    <message>
        <source>The file {file} unpacks to more than {size} GB; that is no OpenStreetMap extract. Get it anew.</source>
        <translation>Het bestand {file} wordt uitgepakt groter dan {size} GB; dat is geen OpenStreetMap-uittreksel. Haal het opnieuw op.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Make it first, or choose another one.</source>
        <translation>De map {folder} bestaat niet. Maak ze eerst, of kies een andere.</translation>
    </message>
    <message>
        <source>The green-blue network: polygons of corridors or habitat, or lines that get the width below. Results are given in the coordinate system of this layer.</source>
        <translation>Het groenblauwe netwerk: polygonen van corridors of leefgebied, of lijnen die de breedte hieronder krijgen. De resultaten staan in het coördinatensysteem van deze laag.</translation>
    </message>
    <message>
        <source>The guild table {file} lists {ids} more than once.</source>
        <translation>De gildetabel {file} noemt {ids} meer dan één keer.</translation>
    </message>
    <message>
        <source>The infrastructure is lit at night.</source>
        <translation>De infrastructuur is &apos;s nachts verlicht.</translation>
    </message>
    <message>
        <source>The land cover layer cannot be opened.</source>
        <translation>De laag met de bodembedekking kan niet geopend worden.</translation>
    </message>
    <message>
        <source>The layer for {parameter} cannot be opened: {value}. Check that the file exists, is not damaged and is a vector layer.</source>
        <translation>De laag voor {parameter} kan niet geopend worden: {value}. Ga na of het bestand bestaat, niet beschadigd is en een vectorlaag is.</translation>
    </message>
    <message>
        <source>The layer of changes is empty: there is nothing to compare.</source>
        <translation>De laag met wijzigingen is leeg: er valt niets te vergelijken.</translation>
    </message>
    <message>
        <source>The layer of the area has no polygon. Choose another layer, or none.</source>
        <translation>De laag van het gebied heeft geen polygoon. Kies een andere laag, of geen.</translation>
    </message>
    <message>
        <source>The link distance threshold must be a positive number, not {threshold}.</source>
        <translation>De drempel voor de verbindingsafstand moet een positief getal zijn, niet {threshold}.</translation>
    </message>
    <message>
        <source>The links with dPC by removal, the gain of EC by improvement, betweenness and component.</source>
        <translation>De verbindingen met dPC bij wegvallen, winst aan EC bij verbetering, betweenness en component.</translation>
    </message>
    <message>
        <source>The memory bound is too small for a single cell; raise it.</source>
        <translation>De geheugengrens is te klein voor één cel; verhoog ze.</translation>
    </message>
    <message>
        <source>The output must be a GeoPackage; give a file name with .gpkg.</source>
        <translation>De uitvoer moet een GeoPackage zijn; geef een bestandsnaam met .gpkg.</translation>
    </message>
    <message>
        <source>The output must be a GeoTIFF; give a file name with .tif.</source>
        <translation>De uitvoer moet een GeoTIFF zijn; geef een bestandsnaam met .tif.</translation>
    </message>
    <message>
        <source>The output would replace the layer of the area. Choose another file.</source>
        <translation>De uitvoer zou de laag van het gebied vervangen. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>The output {output} cannot be made at {destination}. Choose another destination.</source>
        <translation>De uitvoer {output} kan niet gemaakt worden op {destination}. Kies een andere bestemming.</translation>
    </message>
    <message>
        <source>The output {path} is also the input “{input}”. Choose another file, or for a GeoPackage another layer name (“Save to GeoPackage…”).</source>
        <translation>De uitvoer {path} is ook de invoer “{input}”. Kies een ander bestand, of voor een GeoPackage een andere laagnaam (“Opslaan naar GeoPackage…”).</translation>
    </message>
    <message>
        <source>The output {path} is also the land cover raster. Choose another file.</source>
        <translation>De uitvoer {path} is ook het raster van de bodembedekking. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>The patch raster has {patch_rows} × {patch_cols} cells, the resistance raster {rows} × {cols}; they must lie on the same grid.</source>
        <translation>Het raster van de leefgebiedplekken heeft {patch_rows} × {patch_cols} cellen, het weerstandsraster {rows} × {cols}; ze moeten op hetzelfde rooster liggen.</translation>
    </message>
    <message>
        <source>The patches and the resistance raster have different numbers of cells.</source>
        <translation>De leefgebiedplekken en het weerstandsraster hebben een verschillend aantal cellen.</translation>
    </message>
    <message>
        <source>The patches on the raster with area, number of links, component, and the features they come from.</source>
        <translation>De leefgebiedplekken op het raster met oppervlakte, aantal verbindingen, component en de objecten waaruit ze komen.</translation>
    </message>
    <message>
        <source>The patches with dPC, its fractions, betweenness and component; polygons or points as given.</source>
        <translation>De leefgebiedplekken met dPC, de delen ervan, betweenness en component; polygonen of punten zoals opgegeven.</translation>
    </message>
    <message>
        <source>The probability must lie between 0 and 1, both excluded.</source>
        <translation>De kans moet tussen 0 en 1 liggen, beide niet inbegrepen.</translation>
    </message>
    <message>
        <source>The probability of a direct move over the dispersal distance, between 0 and 1. Use 0.05 where the distance is one that few animals exceed.</source>
        <translation>De kans op een rechtstreekse verplaatsing over de dispersieafstand, tussen 0 en 1. Gebruik 0,05 als weinig dieren verder komen dan die afstand.</translation>
    </message>
    <message>
        <source>The profile gives the classes {codes}, which the barrier table lacks. Add them to the table, or let the profile drop these features.</source>
        <translation>Het profiel geeft de klassen {codes}, die in de barrièretabel ontbreken. Voeg ze toe aan de tabel, of laat het profiel deze objecten weglaten.</translation>
    </message>
    <message>
        <source>The radii are numbers of metres, such as 50; 100, not “{text}”.</source>
        <translation>De stralen zijn getallen in meter, zoals 50; 100, niet “{text}”.</translation>
    </message>
    <message>
        <source>The raster has no cell of the habitat classes {classes}.</source>
        <translation>Het raster heeft geen cel van de leefgebiedklassen {classes}.</translation>
    </message>
    <message>
        <source>The raster has no cells of class {classes}; its classes are {present}.</source>
        <translation>Het raster heeft geen cellen van klasse {classes}; zijn klassen zijn {present}.</translation>
    </message>
    <message>
        <source>The raster {path} could not be written completely.</source>
        <translation>Het raster {path} kon niet volledig geschreven worden.</translation>
    </message>
    <message>
        <source>The raster “{layer}” cannot be brought to {crs}. Warp it yourself first.</source>
        <translation>Het raster “{layer}” kan niet naar {crs} omgezet worden. Zet het eerst zelf om.</translation>
    </message>
    <message>
        <source>The raster “{layer}” cannot be read. Save it as a GeoTIFF first.</source>
        <translation>Het raster “{layer}” kan niet gelezen worden. Sla het eerst op als GeoTIFF.</translation>
    </message>
    <message>
        <source>The raster “{layer}” has codes without a cover class: {codes}. Choose the table that belongs to it, or add lines to a copy of it.</source>
        <translation>Het raster “{layer}” heeft codes zonder bedekkingsklasse: {codes}. Kies de tabel die erbij hoort, of voeg regels toe aan een kopie ervan.</translation>
    </message>
    <message>
        <source>The raster “{layer}” has no coordinate reference system. Set it in its properties.</source>
        <translation>Het raster “{layer}” heeft geen coördinatenreferentiesysteem. Stel het in bij de eigenschappen.</translation>
    </message>
    <message>
        <source>The raster “{layer}” has {cells} cells and needs about {needed:.0f} MB. Allow more memory, clip it, or use larger cells.</source>
        <translation>Het raster “{layer}” heeft {cells} cellen en vraagt ongeveer {needed:.0f} MB. Sta meer geheugen toe, knip het bij, of gebruik grotere cellen.</translation>
    </message>
    <message>
        <source>The raster “{layer}” has {count} bands; there is no band {band}.</source>
        <translation>Het raster “{layer}” heeft {count} banden; er is geen band {band}.</translation>
    </message>
    <message>
        <source>The raster “{layer}” holds decimal values; habitat needs classes in whole numbers.</source>
        <translation>Het raster “{layer}” bevat decimale waarden; voor leefgebied zijn klassen in gehele getallen nodig.</translation>
    </message>
    <message>
        <source>The raster “{layer}” is rotated or not north-up. Warp it to a north-up grid first.</source>
        <translation>Het raster “{layer}” is gedraaid of niet naar het noorden gericht. Zet het eerst om naar een noordgericht rooster.</translation>
    </message>
    <message>
        <source>The region has no area; choose an extent or another layer.</source>
        <translation>Het gebied heeft geen oppervlakte; kies een bereik of een andere laag.</translation>
    </message>
    <message>
        <source>The region is too large ({width:.0f} m × {height:.0f} m); is its coordinate system in metres?</source>
        <translation>Het gebied is te groot ({width:.0f} m × {height:.0f} m); is het coördinatensysteem in meter?</translation>
    </message>
    <message>
        <source>The reporting units with their measures, once for each habitat layer.</source>
        <translation>De rapporteringseenheden met hun maten, één keer per leefgebiedlaag.</translation>
    </message>
    <message>
        <source>The resistance raster holds negative values ({count} cells below 1, the lowest {lowest:g}); set its nodata value, or give every passable cell 1 or more.</source>
        <translation>Het weerstandsraster bevat negatieve waarden ({count} cellen onder 1, de laagste {lowest:g}); stel de waarde voor geen gegevens in, of geef elke doordringbare cel 1 of meer.</translation>
    </message>
    <message>
        <source>The resistance raster holds values below 1 ({count} cells, the lowest {lowest:g}); a resistance is 1 in habitat and more elsewhere, so rescale the raster.</source>
        <translation>Het weerstandsraster bevat waarden onder 1 ({count} cellen, de laagste {lowest:g}); weerstand is 1 in leefgebied en elders meer, herschaal dus het raster.</translation>
    </message>
    <message>
        <source>The resistance raster holds zeros ({count} cells below 1); a resistance is 1 in habitat and more elsewhere, so give those cells 1 or make them nodata.</source>
        <translation>Het weerstandsraster bevat nullen ({count} cellen onder 1); weerstand is 1 in leefgebied en elders meer, geef die cellen dus 1 of geen gegevens.</translation>
    </message>
    <message>
        <source>The resistance raster holds {lowest:g}, less than the lowest resistance it was said to have ({least:g}).</source>
        <translation>Het weerstandsraster bevat {lowest:g}, minder dan de opgegeven laagste weerstand ({least:g}).</translation>
    </message>
    <message>
        <source>The resistance raster must have exactly one band.</source>
        <translation>Het weerstandsraster moet precies één band hebben.</translation>
    </message>
    <message>
        <source>The resistance surface cannot be opened.</source>
        <translation>De weerstandskaart kan niet geopend worden.</translation>
    </message>
    <message>
        <source>The resistance table {file} has no value for the {kind} class &quot;{code}&quot;. Add a line for it, or a line with code *.</source>
        <translation>De weerstandstabel {file} heeft geen waarde voor klasse &quot;{code}&quot; van de soort {kind}. Voeg er een regel voor toe, of een regel met code *.</translation>
    </message>
    <message>
        <source>The resistance table {file} has the unknown kind {kinds}; use {known}.</source>
        <translation>De weerstandstabel {file} heeft de onbekende soort {kinds}; gebruik {known}.</translation>
    </message>
    <message>
        <source>The resistance table {file} has values below 1: {classes}. The easiest ground has resistance 1; scale the others to it.</source>
        <translation>De weerstandstabel {file} heeft waarden onder 1: {classes}. De gemakkelijkste grond heeft weerstand 1; schaal de andere daarop.</translation>
    </message>
    <message>
        <source>The resistance table {file} lists {classes} more than once.</source>
        <translation>De weerstandstabel {file} noemt {classes} meer dan één keer.</translation>
    </message>
    <message>
        <source>The rule file {file} cannot be read: {problem}. Give a UTF-8 CSV file.</source>
        <translation>Het regelbestand {file} kan niet gelezen worden: {problem}. Geef een CSV-bestand in UTF-8.</translation>
    </message>
    <message>
        <source>The rule file {file} is empty; it needs a header line.</source>
        <translation>Het regelbestand {file} is leeg; het heeft een kopregel nodig.</translation>
    </message>
    <message>
        <source>The rule file {file} is larger than 5 MB; it is not a rule table.</source>
        <translation>Het regelbestand {file} is groter dan 5 MB; dat is geen regeltabel.</translation>
    </message>
    <message>
        <source>The rule file {file} is not a readable CSV table: {problem}.</source>
        <translation>Het regelbestand {file} is geen leesbare CSV-tabel: {problem}.</translation>
    </message>
    <message>
        <source>The rule file {file} lacks the column(s) {columns}; its header is: {header}.</source>
        <translation>In het regelbestand {file} ontbreken de kolommen {columns}; de kopregel is: {header}.</translation>
    </message>
    <message>
        <source>The rule file {file}, line {line}, column {column}: &quot;{value}&quot; is not usable ({expected} expected).</source>
        <translation>Regelbestand {file}, regel {line}, kolom {column}: &quot;{value}&quot; is niet bruikbaar (verwacht: {expected}).</translation>
    </message>
    <message>
        <source>The same, each pair counted by the product of the attributes and the probability.</source>
        <translation>Hetzelfde, elk paar geteld volgens het product van de attributen en de kans.</translation>
    </message>
    <message>
        <source>The score of the species group that suffers most.</source>
        <translation>De score van de soortengroep die het meest lijdt.</translation>
    </message>
    <message>
        <source>The section of each site: the axis of the bundle inside the network; outlines of car parks.</source>
        <translation>De doorsnijding van elk knelpunt: de as van de bundel binnen het netwerk; omtrekken van parkings.</translation>
    </message>
    <message>
        <source>The size of the landscape must be a positive number, not {landscape}.</source>
        <translation>De grootte van het landschap moet een positief getal zijn, niet {landscape}.</translation>
    </message>
    <message>
        <source>The slack of a corridor must be 0 or more effective metres.</source>
        <translation>De speling van een corridor moet 0 of meer effectieve meter zijn.</translation>
    </message>
    <message>
        <source>The width of a corridor must be a positive number of metres, not {width}.</source>
        <translation>De breedte van een corridor moet een positief aantal meter zijn, niet {width}.</translation>
    </message>
    <message>
        <source>The year of each layer, in the same order, such as 2016, 2030. May be left empty.</source>
        <translation>Het jaar van elke laag, in dezelfde volgorde, zoals 2016, 2030. Mag leeg blijven.</translation>
    </message>
    <message>
        <source>There are no patches to measure.</source>
        <translation>Er zijn geen leefgebiedplekken om te meten.</translation>
    </message>
    <message>
        <source>There are {years} years for {layers} habitat layers; give one year for each layer, in the same order, or none.</source>
        <translation>Er zijn {years} jaren voor {layers} leefgebiedlagen; geef één jaar per laag, in dezelfde volgorde, of geen enkel.</translation>
    </message>
    <message>
        <source>There is no link between the patches whose barriers could be mended.</source>
        <translation>Er is geen verbinding tussen de leefgebiedplekken waarvan de barrières hersteld kunnen worden.</translation>
    </message>
    <message>
        <source>There is no linking method called {method}.</source>
        <translation>Er is geen verbindingsmethode met de naam {method}.</translation>
    </message>
    <message>
        <source>There is no patch on the resistance raster; check that both cover the same area.</source>
        <translation>Er ligt geen leefgebiedplek op het weerstandsraster; ga na of beide hetzelfde gebied beslaan.</translation>
    </message>
    <message>
        <source>There is no reporting unit; give at least one polygon.</source>
        <translation>Er is geen rapporteringseenheid; geef minstens één polygoon.</translation>
    </message>
    <message>
        <source>There is not enough room to write {path}; nothing was changed. Free some space, or choose another disk.</source>
        <translation>Er is niet genoeg ruimte om {path} te schrijven; er is niets gewijzigd. Maak ruimte vrij, of kies een andere schijf.</translation>
    </message>
    <message>
        <source>These are no years: {words}. Write whole years such as 2016, 2030.</source>
        <translation>Dit zijn geen jaren: {words}. Schrijf hele jaren zoals 2016, 2030.</translation>
    </message>
    <message>
        <source>These links lead to a patch that does not exist: {ids}.</source>
        <translation>Deze verbindingen leiden naar een leefgebiedplek die niet bestaat: {ids}.</translation>
    </message>
    <message>
        <source>They must do so over more than this length, in metres [P].</source>
        <translation>Dat moet over meer dan deze lengte zo zijn, in meter [P].</translation>
    </message>
    <message>
        <source>Tiles with a halo of {halo} cells need at least {least:.0f} MB of memory each, and {given:.0f} MB are allowed; allow more, or choose a smaller cutoff or larger cells.</source>
        <translation>Tegels met een rand van {halo} cellen vragen elk minstens {least:.0f} MB geheugen, en {given:.0f} MB is toegestaan; sta meer toe, of kies een kleinere grens of grotere cellen.</translation>
    </message>
    <message>
        <source>To patch</source>
        <translation>Naar leefgebiedplek</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Veldweg</translation>
    </message>
    <message>
        <source>Track or path bridge</source>
        <translation>Brug van een veldweg of pad</translation>
    </message>
    <message>
        <source>Track or path underpass</source>
        <translation>Onderdoorgang van een veldweg of pad</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkeer</translation>
    </message>
    <message>
        <source>Traffic of roads (vehicles/day)</source>
        <translation>Verkeer van wegen (voertuigen/dag)</translation>
    </message>
    <message>
        <source>Traffic source</source>
        <translation>Bron van het verkeerscijfer</translation>
    </message>
    <message>
        <source>Tram or light rail</source>
        <translation>Tram of lightrail</translation>
    </message>
    <message>
        <source>Tree row</source>
        <translation>Bomenrij</translation>
    </message>
    <message>
        <source>Two outputs have the same destination {path}. Choose different ones.</source>
        <translation>Twee uitvoeren hebben dezelfde bestemming {path}. Kies verschillende.</translation>
    </message>
    <message>
        <source>Underground car park</source>
        <translation>Ondergrondse parking</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Unit of the slack</source>
        <translation>Eenheid van de speling</translation>
    </message>
    <message>
        <source>Up to 0.01 %: hardly anything is lost without it</source>
        <translation>Tot 0,01 %: zonder gaat er nauwelijks iets verloren</translation>
    </message>
    <message>
        <source>Up to 10 ha: very finely cut</source>
        <translation>Tot 10 ha: zeer sterk versnipperd</translation>
    </message>
    <message>
        <source>Up to 2 000</source>
        <translation>Tot 2 000</translation>
    </message>
    <message>
        <source>Up to 20</source>
        <translation>Tot 20</translation>
    </message>
    <message>
        <source>Up to 200</source>
        <translation>Tot 200</translation>
    </message>
    <message>
        <source>Up to 60</source>
        <translation>Tot 60</translation>
    </message>
    <message>
        <source>Up to 600</source>
        <translation>Tot 600</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Value of each patch and link (dPC)</source>
        <translation>Waarde van elke leefgebiedplek en verbinding (dPC)</translation>
    </message>
    <message>
        <source>Value of each patch and link by IIC (dIIC)</source>
        <translation>Waarde van elke leefgebiedplek en verbinding volgens IIC (dIIC)</translation>
    </message>
    <message>
        <source>Value of links</source>
        <translation>Waarde van verbindingen</translation>
    </message>
    <message>
        <source>Value of patches</source>
        <translation>Waarde van leefgebiedplekken</translation>
    </message>
    <message>
        <source>Vehicles or trains per day, summed over the carriageways or tracks.</source>
        <translation>Voertuigen of treinen per dag, opgeteld over de rijbanen of sporen.</translation>
    </message>
    <message>
        <source>Vehicles per day on the whole road or per one-way carriageway (they are summed). Where it is empty, the default of the class is used and said.</source>
        <translation>Voertuigen per dag op de hele weg of per rijbaan met eenrichtingsverkeer (die worden opgeteld). Is het veld leeg, dan geldt de standaardwaarde van de klasse; dat wordt vermeld.</translation>
    </message>
    <message>
        <source>Very high (score from 70)</source>
        <translation>Zeer hoog (score vanaf 70)</translation>
    </message>
    <message>
        <source>Viaduct</source>
        <translation>Viaduct</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Muur</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Water</translation>
    </message>
    <message>
        <source>Watercourses</source>
        <translation>Waterlopen</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Waterval</translation>
    </message>
    <message>
        <source>Waterways</source>
        <translation>Waterlopen</translation>
    </message>
    <message>
        <source>Weighted betweenness</source>
        <translation>Gewogen betweenness-centraliteit</translation>
    </message>
    <message>
        <source>Weir</source>
        <translation>Stuw</translation>
    </message>
    <message>
        <source>Wetland</source>
        <translation>Moeras en nat gebied</translation>
    </message>
    <message>
        <source>Wetland and pond margin</source>
        <translation>Nat gebied en oeverzone van poelen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What changes would win</source>
        <translation>Wat wijzigingen zouden opleveren</translation>
    </message>
    <message>
        <source>What happens to invalid geometry: repair it, skip the feature, or stop. Repaired and skipped features are counted and listed in the log.</source>
        <translation>Wat er met ongeldige geometrie gebeurt: herstellen (REPAIR), het object overslaan (SKIP) of stoppen (STOP). Herstelde en overgeslagen objecten worden geteld en in het logboek genoemd.</translation>
    </message>
    <message>
        <source>What happens to patches of invalid geometry: repair them, skip them, or stop. Repaired and skipped features are counted and listed in the log.</source>
        <translation>Wat er met leefgebiedplekken met ongeldige geometrie gebeurt: herstellen (REPAIR), overslaan (SKIP) of stoppen (STOP). Herstelde en overgeslagen objecten worden geteld en in het logboek genoemd.</translation>
    </message>
    <message>
        <source>What if: changes of patches and links</source>
        <translation>Wat als: wijzigingen van leefgebiedplekken en verbindingen</translation>
    </message>
    <message>
        <source>What the patch counts for: area in ha, or the chosen field, times the quality.</source>
        <translation>Hoe zwaar de leefgebiedplek telt: oppervlakte in ha, of het gekozen veld, maal de kwaliteit.</translation>
    </message>
    <message>
        <source>When there are more links, only the cheapest are worked; the log says so.</source>
        <translation>Zijn er meer verbindingen, dan worden alleen de goedkoopste bewerkt; het logboek meldt dat.</translation>
    </message>
    <message>
        <source>Where the infrastructure comes from</source>
        <translation>Herkomst van de infrastructuur</translation>
    </message>
    <message>
        <source>Where the traffic figure comes from: count, model or class_default.</source>
        <translation>Waar het verkeerscijfer vandaan komt: count (telling), model (model) of class_default (standaardwaarde van de klasse).</translation>
    </message>
    <message>
        <source>Whether QGIS opens the layers that hold something, styled. Switch it off in models.</source>
        <translation>Of QGIS de lagen opent die iets bevatten, met opmaak. Zet dit uit in modellen.</translation>
    </message>
    <message>
        <source>Whether those figures are counts or come from a model; it is written to the results.</source>
        <translation>Of die cijfers tellingen zijn of uit een model komen; het wordt bij de resultaten vermeld.</translation>
    </message>
    <message>
        <source>Which codes the raster holds: the Flemish land use map of the Nature Report, or CORINE (1–44).</source>
        <translation>Welke codes het raster bevat: de Vlaamse landgebruikskaart van het Natuurrapport, of CORINE (1–44).</translation>
    </message>
    <message>
        <source>Which data model the infrastructure has: OpenStreetMap tags, the Flemish Wegenregister (roads), Infrabel tracks (railways), or generic: a field with the class codes R1 … P1 of the barrier table.</source>
        <translation>Welk gegevensmodel de infrastructuur heeft: OpenStreetMap-tags, het Vlaamse Wegenregister (wegen), sporen van Infrabel (spoorwegen), of generic: een veld met de klassencodes R1 … P1 van de barrièretabel.</translation>
    </message>
    <message>
        <source>Which patches to link</source>
        <translation>Welke leefgebiedplekken te verbinden</translation>
    </message>
    <message>
        <source>Why the site is rated so, in one sentence.</source>
        <translation>Waarom het knelpunt zo beoordeeld is, in één zin.</translation>
    </message>
    <message>
        <source>Widest gap in the network to fill</source>
        <translation>Breedste onderbreking van het netwerk die opgevuld wordt</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breedte</translation>
    </message>
    <message>
        <source>Width of corridors given as lines</source>
        <translation>Breedte van corridors die als lijn gegeven zijn</translation>
    </message>
    <message>
        <source>Width of corridors that are drawn as lines, in metres [P].</source>
        <translation>Breedte van corridors die als lijn getekend zijn, in meter [P].</translation>
    </message>
    <message>
        <source>Width of crossings drawn as lines or points, in metres [P]; on the raster at least √2 cells.</source>
        <translation>Breedte van passages die als lijn of punt getekend zijn, in meter [P]; op het raster minstens √2 cellen.</translation>
    </message>
    <message>
        <source>Width of crossings given as lines or points</source>
        <translation>Breedte van passages die als lijn of punt gegeven zijn</translation>
    </message>
    <message>
        <source>Width of hedges drawn as lines, in metres [P]; on the raster at least one cell.</source>
        <translation>Breedte van hagen die als lijn getekend zijn, in meter [P]; op het raster minstens één cel.</translation>
    </message>
    <message>
        <source>Width of hedges given as lines</source>
        <translation>Breedte van hagen die als lijn gegeven zijn</translation>
    </message>
    <message>
        <source>Width of the bundle across its axis, from outer edge to outer edge.</source>
        <translation>Breedte van de bundel dwars op zijn as, van buitenrand tot buitenrand.</translation>
    </message>
    <message>
        <source>Width unknown</source>
        <translation>Breedte onbekend</translation>
    </message>
    <message>
        <source>Wildlife crossing</source>
        <translation>Faunapassage</translation>
    </message>
    <message>
        <source>Wildlife crossings</source>
        <translation>Faunapassages</translation>
    </message>
    <message>
        <source>Wildlife crossings suited to the guild, as points, lines or polygons. Select those that count if the layer holds other passages too.</source>
        <translation>Faunapassages die bij het gilde passen, als punten, lijnen of polygonen. Selecteer die welke meetellen als de laag ook andere passages bevat.</translation>
    </message>
    <message>
        <source>Wildlife crossings, fish passes and other existing passages. Bridges and tunnels are found from the infrastructure itself. Passages farther than 150 m from the sections in the network do not count [P].</source>
        <translation>Faunapassages, vispassages en andere bestaande passages. Bruggen en tunnels worden uit de infrastructuur zelf afgeleid. Passages verder dan 150 m van de doorsnijdingen in het netwerk tellen niet mee [P].</translation>
    </message>
    <message>
        <source>Wildlife crossings, fish passes, bridges, tunnels and culverts, with what they carry and cross. Areas give their outline; points give a line of 2 m across what they lie on.</source>
        <translation>Faunapassages, vispassages, bruggen, tunnels en duikers, met wat ze dragen en kruisen. Vlakken geven hun omtrek; punten geven een lijn van 2 m dwars op de lijn waarop ze liggen.</translation>
    </message>
    <message>
        <source>Wildlife overpass (ecoduct)</source>
        <translation>Ecoduct</translation>
    </message>
    <message>
        <source>Wildlife tunnel</source>
        <translation>Faunatunnel</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Year of that layer, where years were given.</source>
        <translation>Jaar van die laag, als er jaren opgegeven zijn.</translation>
    </message>
    <message>
        <source>Years of these layers</source>
        <translation>Jaren van deze lagen</translation>
    </message>
    <message>
        <source>Yes: polygons that touch or overlap become one patch, and parts of a feature that do not touch become patches of their own. No: every feature is one patch, in however many parts.</source>
        <translation>Ja: polygonen die elkaar raken of overlappen worden één leefgebiedplek, en delen van een object die elkaar niet raken worden aparte plekken. Nee: elk object is één plek, uit hoeveel delen het ook bestaat.</translation>
    </message>
    <message>
        <source>Your copy of a profile table (resources/rules/profiles in the plugin folder).</source>
        <translation>Uw kopie van een profieltabel (resources/rules/profiles in de map van de plug-in).</translation>
    </message>
    <message>
        <source>Your copy of a table of resources/rules/land_cover: code and cover class.</source>
        <translation>Uw kopie van een tabel uit resources/rules/land_cover: code en bedekkingsklasse.</translation>
    </message>
    <message>
        <source>Your copy of a table of resources/rules/resistance in the plugin folder; goes before the guild&apos;s.</source>
        <translation>Uw kopie van een tabel uit resources/rules/resistance in de map van de plug-in; gaat voor op die van het gilde.</translation>
    </message>
    <message>
        <source>Your copy of the barrier table barriers.csv with the widths of all classes.</source>
        <translation>Uw kopie van de barrièretabel barriers.csv met de breedten van alle klassen.</translation>
    </message>
    <message>
        <source>Your copy of the barrier table barriers.csv: widths, traffic and severities of all classes.</source>
        <translation>Uw kopie van de barrièretabel barriers.csv: breedte, verkeer en ernst van alle klassen.</translation>
    </message>
    <message>
        <source>Your copy of the rule table osm_layers.csv. Left empty, the plugin&apos;s own table is used.</source>
        <translation>Uw kopie van de regeltabel osm_layers.csv. Indien leeg geldt de tabel van de plug-in.</translation>
    </message>
    <message>
        <source>abandoned railway</source>
        <translation>opgebroken spoorweg</translation>
    </message>
    <message>
        <source>add_patch, remove_patch, change_patch, add_link, remove_link, change_link or all.</source>
        <translation>add_patch, remove_patch, change_patch, add_link, remove_link, change_link of all.</translation>
    </message>
    <message>
        <source>amphibians</source>
        <translation>amfibieën</translation>
    </message>
    <message>
        <source>animal ramp</source>
        <translation>fauna-uitstapplaats</translation>
    </message>
    <message>
        <source>aquatic animals</source>
        <translation>waterdieren</translation>
    </message>
    <message>
        <source>aqueduct</source>
        <translation>aquaduct</translation>
    </message>
    <message>
        <source>arable land</source>
        <translation>akkerland</translation>
    </message>
    <message>
        <source>at_grade, over (the infrastructure is on a bridge) or under.</source>
        <translation>at_grade (gelijkgronds), over (de infrastructuur ligt op een brug) of under (eronderdoor).</translation>
    </message>
    <message>
        <source>badger, fox</source>
        <translation>das, vos</translation>
    </message>
    <message>
        <source>bats that follow hedges</source>
        <translation>vleermuizen die hagen volgen</translation>
    </message>
    <message>
        <source>bats, butterflies, hedge birds</source>
        <translation>vleermuizen, vlinders, heggenvogels</translation>
    </message>
    <message>
        <source>branch or single-track railway</source>
        <translation>zijlijn of enkelspoor</translation>
    </message>
    <message>
        <source>bridge over a watercourse with natural banks</source>
        <translation>brug over een waterloop met natuurlijke oevers</translation>
    </message>
    <message>
        <source>broadleaved forest</source>
        <translation>loofbos</translation>
    </message>
    <message>
        <source>built-up area</source>
        <translation>bebouwd gebied</translation>
    </message>
    <message>
        <source>canal</source>
        <translation>kanaal</translation>
    </message>
    <message>
        <source>canal or river, CEMT Va or larger, vertical banks</source>
        <translation>kanaal of rivier, CEMT Va of groter, verticale oevers</translation>
    </message>
    <message>
        <source>canal or river, natural or sloping banks</source>
        <translation>kanaal of rivier met natuurlijke of hellende oevers</translation>
    </message>
    <message>
        <source>canal, CEMT I–IV, sheet-piled</source>
        <translation>kanaal, CEMT I–IV, met damplanken</translation>
    </message>
    <message>
        <source>car park</source>
        <translation>parking</translation>
    </message>
    <message>
        <source>car park in or on a building</source>
        <translation>parking in of op een gebouw</translation>
    </message>
    <message>
        <source>car park without a name</source>
        <translation>parking zonder naam</translation>
    </message>
    <message>
        <source>carabids of old woodland</source>
        <translation>loopkevers van oud bos</translation>
    </message>
    <message>
        <source>class not given in the data</source>
        <translation>klasse niet in de gegevens</translation>
    </message>
    <message>
        <source>concrete barrier in the median</source>
        <translation>betonnen stootband in de middenberm</translation>
    </message>
    <message>
        <source>concrete median</source>
        <translation>betonnen middenafscheiding</translation>
    </message>
    <message>
        <source>conifer forest</source>
        <translation>naaldbos</translation>
    </message>
    <message>
        <source>culvert</source>
        <translation>duiker</translation>
    </message>
    <message>
        <source>culvert with dry ledge</source>
        <translation>duiker met droge looprichel</translation>
    </message>
    <message>
        <source>culvert without ledge</source>
        <translation>duiker zonder looprichel</translation>
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
        <translation>dam</translation>
    </message>
    <message>
        <source>disused railway</source>
        <translation>spoorweg buiten gebruik</translation>
    </message>
    <message>
        <source>ditch</source>
        <translation>gracht</translation>
    </message>
    <message>
        <source>ditch or drain</source>
        <translation>gracht of sloot</translation>
    </message>
    <message>
        <source>dormouse</source>
        <translation>slaapmuizen</translation>
    </message>
    <message>
        <source>expressway</source>
        <translation>expresweg</translation>
    </message>
    <message>
        <source>expressway or dual carriageway</source>
        <translation>expresweg of weg met gescheiden rijbanen</translation>
    </message>
    <message>
        <source>extensive grassland</source>
        <translation>extensief grasland</translation>
    </message>
    <message>
        <source>fence</source>
        <translation>afsluiting</translation>
    </message>
    <message>
        <source>fenced</source>
        <translation>afgerasterd</translation>
    </message>
    <message>
        <source>fish pass</source>
        <translation>vispassage</translation>
    </message>
    <message>
        <source>fish, otter</source>
        <translation>vissen, otter</translation>
    </message>
    <message>
        <source>flying animals</source>
        <translation>vliegende dieren</translation>
    </message>
    <message>
        <source>forest of mixed or unknown kind</source>
        <translation>bos van gemengde of onbekende soort</translation>
    </message>
    <message>
        <source>frogs, toads (600 m), newts (200 m)</source>
        <translation>kikkers, padden (600 m), salamanders (200 m)</translation>
    </message>
    <message>
        <source>game or security fence</source>
        <translation>wild- of veiligheidsraster</translation>
    </message>
    <message>
        <source>garden or park</source>
        <translation>tuin of park</translation>
    </message>
    <message>
        <source>grassland butterflies</source>
        <translation>graslandvlinders</translation>
    </message>
    <message>
        <source>guard rail</source>
        <translation>vangrail</translation>
    </message>
    <message>
        <source>guard rail or median</source>
        <translation>vangrail of middenafscheiding</translation>
    </message>
    <message>
        <source>hazel dormouse, garden dormouse</source>
        <translation>hazelmuis, eikelmuis</translation>
    </message>
    <message>
        <source>heath</source>
        <translation>heide</translation>
    </message>
    <message>
        <source>hedge</source>
        <translation>haag of houtkant</translation>
    </message>
    <message>
        <source>hedge bank</source>
        <translation>houtwal</translation>
    </message>
    <message>
        <source>hedgehog, amphibians, reptiles, ground beetles</source>
        <translation>egel, amfibieën, reptielen, loopkevers</translation>
    </message>
    <message>
        <source>hedgehog, shrews, mice</source>
        <translation>egel, spitsmuizen, muizen</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoog</translation>
    </message>
    <message>
        <source>high-speed railway (fenced)</source>
        <translation>hogesnelheidslijn (afgerasterd)</translation>
    </message>
    <message>
        <source>intensive grassland</source>
        <translation>intensief grasland</translation>
    </message>
    <message>
        <source>inter-local road</source>
        <translation>interlokale weg</translation>
    </message>
    <message>
        <source>large mammals</source>
        <translation>grote zoogdieren</translation>
    </message>
    <message>
        <source>large terrestrial animals</source>
        <translation>grote landdieren</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lijnen</translation>
    </message>
    <message>
        <source>lit</source>
        <translation>verlicht</translation>
    </message>
    <message>
        <source>local access road</source>
        <translation>lokale erftoegangsweg</translation>
    </message>
    <message>
        <source>local distributor</source>
        <translation>lokale ontsluitingsweg</translation>
    </message>
    <message>
        <source>local distributor road</source>
        <translation>lokale gebiedsontsluitingsweg</translation>
    </message>
    <message>
        <source>local road</source>
        <translation>lokale weg</translation>
    </message>
    <message>
        <source>lock gate</source>
        <translation>sluisdeur</translation>
    </message>
    <message>
        <source>low</source>
        <translation>laag</translation>
    </message>
    <message>
        <source>main railway line</source>
        <translation>hoofdspoorlijn</translation>
    </message>
    <message>
        <source>marbled white, blues, skippers</source>
        <translation>dambordje, blauwtjes, dikkopjes</translation>
    </message>
    <message>
        <source>max: the highest current and gain of any link. sum: current and gains of all links added up, so that places that serve many links come first.</source>
        <translation>max: de hoogste stroom en winst van één verbinding. sum: stroom en winst van alle verbindingen opgeteld, zodat plaatsen die veel verbindingen dienen eerst komen.</translation>
    </message>
    <message>
        <source>medium-sized mammals</source>
        <translation>middelgrote zoogdieren</translation>
    </message>
    <message>
        <source>mining bees and other wild bees</source>
        <translation>zandbijen en andere wilde bijen</translation>
    </message>
    <message>
        <source>motorway</source>
        <translation>autosnelweg</translation>
    </message>
    <message>
        <source>motorway 2×2</source>
        <translation>autosnelweg 2×2</translation>
    </message>
    <message>
        <source>motorway 2×3</source>
        <translation>autosnelweg 2×3</translation>
    </message>
    <message>
        <source>narrow-gauge or heritage railway</source>
        <translation>smalspoor of museumspoorlijn</translation>
    </message>
    <message>
        <source>natural grassland</source>
        <translation>natuurlijk grasland</translation>
    </message>
    <message>
        <source>nearest passage ({kind}) at {distance}</source>
        <translation>dichtstbijzijnde passage ({kind}) op {distance}</translation>
    </message>
    <message>
        <source>neighbours: patches whose zones of nearest cost touch. all: every pair of patches, within the cutoff if given.</source>
        <translation>neighbours: leefgebiedplekken waarvan de zones van nabijste kost elkaar raken. all: elk paar plekken, binnen de grens als die opgegeven is.</translation>
    </message>
    <message>
        <source>no passage in the network within {distance}</source>
        <translation>geen passage in het netwerk binnen {distance}</translation>
    </message>
    <message>
        <source>noise barrier</source>
        <translation>geluidsscherm</translation>
    </message>
    <message>
        <source>noise barrier or wall</source>
        <translation>geluidsscherm of muur</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normaal</translation>
    </message>
    <message>
        <source>on a bridge</source>
        <translation>op een brug</translation>
    </message>
    <message>
        <source>open-air car park</source>
        <translation>parking in open lucht</translation>
    </message>
    <message>
        <source>other road</source>
        <translation>andere weg</translation>
    </message>
    <message>
        <source>otter and other water animals</source>
        <translation>otter en andere waterdieren</translation>
    </message>
    <message>
        <source>otter, beaver, water vole</source>
        <translation>otter, bever, woelrat</translation>
    </message>
    <message>
        <source>outline of a bridge</source>
        <translation>omtrek van een brug</translation>
    </message>
    <message>
        <source>parking along a street</source>
        <translation>parkeerstrook langs een straat</translation>
    </message>
    <message>
        <source>path</source>
        <translation>pad</translation>
    </message>
    <message>
        <source>percent: part of the cost of each link. metres: effective metres, the same for all links.</source>
        <translation>percent: een deel van de kost van elke verbinding. metres: effectieve meter, dezelfde voor alle verbindingen.</translation>
    </message>
    <message>
        <source>pinch_point (current has no other way) or barrier (mending it shortens a link).</source>
        <translation>pinch_point (de stroom heeft geen andere weg) of barrier (herstel maakt een verbinding korter).</translation>
    </message>
    <message>
        <source>pipistrelles, horseshoe bats, brown long-eared bat</source>
        <translation>dwergvleermuizen, hoefijzerneuzen, grootoorvleermuis</translation>
    </message>
    <message>
        <source>planar (true least cost), border (cost is an upper bound) or complete.</source>
        <translation>planar (ware minste kost), border (de kost is een bovengrens) of complete (elk paar).</translation>
    </message>
    <message>
        <source>planar: neighbouring patches at their true least cost. border: the same pairs at the cheapest path across the border of their zones, faster; the cost is an upper bound, exact for the minimum spanning tree. complete: every pair of patches within the cutoff.</source>
        <translation>planar: naburige leefgebiedplekken, tegen hun ware minste kost. border: dezelfde paren langs het goedkoopste pad over de grens van hun zones, sneller; de kost is een bovengrens, exact voor de minimaal opspannende boom. complete: elk paar plekken binnen de grens.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>punten</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>polygonen</translation>
    </message>
    <message>
        <source>railway</source>
        <translation>spoorweg</translation>
    </message>
    <message>
        <source>railway bridge</source>
        <translation>spoorwegbrug</translation>
    </message>
    <message>
        <source>railway line</source>
        <translation>spoorlijn</translation>
    </message>
    <message>
        <source>railway line drawn as a train route</source>
        <translation>spoorlijn die als treinroute getekend is</translation>
    </message>
    <message>
        <source>railway tunnel</source>
        <translation>spoorwegtunnel</translation>
    </message>
    <message>
        <source>railway yard</source>
        <translation>rangeerterrein</translation>
    </message>
    <message>
        <source>ramp or link</source>
        <translation>op- of afrit of verbinding</translation>
    </message>
    <message>
        <source>ramp or link road</source>
        <translation>op- of afrit of verbindingsweg</translation>
    </message>
    <message>
        <source>regional road</source>
        <translation>regionale weg</translation>
    </message>
    <message>
        <source>reptiles</source>
        <translation>reptielen</translation>
    </message>
    <message>
        <source>retaining wall</source>
        <translation>keermuur</translation>
    </message>
    <message>
        <source>river</source>
        <translation>rivier</translation>
    </message>
    <message>
        <source>road bridge</source>
        <translation>wegbrug</translation>
    </message>
    <message>
        <source>road bridge or underpass</source>
        <translation>wegbrug of onderdoorgang</translation>
    </message>
    <message>
        <source>road tunnel or underpass</source>
        <translation>wegtunnel of onderdoorgang</translation>
    </message>
    <message>
        <source>road, railway, waterway, car_park, obstacle (weir, dam, culvert) or combined.</source>
        <translation>road (weg), railway (spoorweg), waterway (waterloop), car_park (parking), obstacle (stuw, dam, duiker) of combined (gecombineerd).</translation>
    </message>
    <message>
        <source>road, railway, waterway: what it passes over or under.</source>
        <translation>road (weg), railway (spoorweg), waterway (waterloop): wat eronder of erover loopt.</translation>
    </message>
    <message>
        <source>road, railway, waterway: what runs on or through it.</source>
        <translation>road (weg), railway (spoorweg), waterway (waterloop): wat erop of erdoor loopt.</translation>
    </message>
    <message>
        <source>roe deer, red deer, wild boar</source>
        <translation>ree, edelhert, everzwijn</translation>
    </message>
    <message>
        <source>roe deer, wild boar</source>
        <translation>ree, everzwijn</translation>
    </message>
    <message>
        <source>sand and dunes</source>
        <translation>zand en duinen</translation>
    </message>
    <message>
        <source>scrub</source>
        <translation>struweel</translation>
    </message>
    <message>
        <source>scrub and fallow</source>
        <translation>struweel en braakland</translation>
    </message>
    <message>
        <source>service road</source>
        <translation>dienstweg</translation>
    </message>
    <message>
        <source>service road, track or cycle path</source>
        <translation>dienstweg, veldweg of fietspad</translation>
    </message>
    <message>
        <source>slow worm, common lizard, smooth snake</source>
        <translation>hazelworm, levendbarende hagedis, gladde slang</translation>
    </message>
    <message>
        <source>small ground mammals</source>
        <translation>kleine bodembewonende zoogdieren</translation>
    </message>
    <message>
        <source>small terrestrial animals</source>
        <translation>kleine landdieren</translation>
    </message>
    <message>
        <source>solitary bees</source>
        <translation>solitaire bijen</translation>
    </message>
    <message>
        <source>squirrel, pine marten, polecat</source>
        <translation>eekhoorn, boommarter, bunzing</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>beek</translation>
    </message>
    <message>
        <source>stream, brook or ditch</source>
        <translation>beek of gracht</translation>
    </message>
    <message>
        <source>street lighting</source>
        <translation>straatverlichting</translation>
    </message>
    <message>
        <source>track</source>
        <translation>veldweg</translation>
    </message>
    <message>
        <source>track or path bridge</source>
        <translation>brug van een veldweg of pad</translation>
    </message>
    <message>
        <source>track or path bridge or underpass</source>
        <translation>brug of onderdoorgang van een veldweg of pad</translation>
    </message>
    <message>
        <source>track or path underpass</source>
        <translation>onderdoorgang van een veldweg of pad</translation>
    </message>
    <message>
        <source>tram on its own bed</source>
        <translation>tram in eigen bedding</translation>
    </message>
    <message>
        <source>tram or light rail</source>
        <translation>tram of lightrail</translation>
    </message>
    <message>
        <source>tree row</source>
        <translation>bomenrij</translation>
    </message>
    <message>
        <source>underground car park</source>
        <translation>ondergrondse parking</translation>
    </message>
    <message>
        <source>unnamed road</source>
        <translation>weg zonder naam</translation>
    </message>
    <message>
        <source>unnamed watercourse</source>
        <translation>waterloop zonder naam</translation>
    </message>
    <message>
        <source>unnamed waterway</source>
        <translation>waterweg zonder naam</translation>
    </message>
    <message>
        <source>unnumbered railway</source>
        <translation>spoorweg zonder nummer</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>zeer hoog</translation>
    </message>
    <message>
        <source>very_high (score from 70), high (50–70), normal (30–50) or low (below 30).</source>
        <translation>very_high (zeer hoog, score vanaf 70), high (hoog, 50–70), normal (normaal, 30–50) of low (laag, onder 30).</translation>
    </message>
    <message>
        <source>viaduct</source>
        <translation>viaduct</translation>
    </message>
    <message>
        <source>viaduct or valley bridge</source>
        <translation>viaduct of dalbrug</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>muur</translation>
    </message>
    <message>
        <source>water</source>
        <translation>water</translation>
    </message>
    <message>
        <source>waterfall</source>
        <translation>waterval</translation>
    </message>
    <message>
        <source>weir</source>
        <translation>stuw</translation>
    </message>
    <message>
        <source>weir, dam or lock</source>
        <translation>stuw, dam of sluis</translation>
    </message>
    <message>
        <source>wetland</source>
        <translation>moeras en nat gebied</translation>
    </message>
    <message>
        <source>wetland and pond margin</source>
        <translation>nat gebied en oeverzone van poelen</translation>
    </message>
    <message>
        <source>wildlife crossing</source>
        <translation>faunapassage</translation>
    </message>
    <message>
        <source>wildlife overpass (ecoduct)</source>
        <translation>ecoduct</translation>
    </message>
    <message>
        <source>wildlife tunnel</source>
        <translation>faunatunnel</translation>
    </message>
    <message>
        <source>woodland and hedge mammals</source>
        <translation>zoogdieren van bos en haag</translation>
    </message>
    <message>
        <source>woodland ground beetles</source>
        <translation>loopkevers van bossen</translation>
    </message>
    <message>
        <source>{count} areas were left out, since the extract holds only some of their ways: {ids}. Choose a larger extract if they matter.</source>
        <translation>{count} vlakken zijn weggelaten omdat het uittreksel maar een deel van hun lijnen bevat: {ids}. Kies een groter uittreksel als ze van belang zijn.</translation>
    </message>
    <message>
        <source>{count} areas with crossing outlines were repaired: {ids}</source>
        <translation>{count} vlakken waarvan de omtrek zichzelf kruist, zijn hersteld: {ids}</translation>
    </message>
    <message>
        <source>{count} crossings lead to no second side of their barrier and open nothing: {ids}</source>
        <translation>{count} passages bereiken geen overkant van hun barrière en openen niets: {ids}</translation>
    </message>
    <message>
        <source>{count} features of {layer} have no known class and got the generic one ({ids}).</source>
        <translation>{count} objecten van {layer} hebben geen bekende klasse en kregen de algemene ({ids}).</translation>
    </message>
    <message>
        <source>{count} objects were left out, since their outline is open or empty: {ids}</source>
        <translation>{count} objecten zijn weggelaten omdat hun omtrek open of leeg is: {ids}</translation>
    </message>
    <message>
        <source>{count} patches are smaller than {area} ha and left out.</source>
        <translation>{count} leefgebiedplekken zijn kleiner dan {area} ha en vallen weg.</translation>
    </message>
    <message>
        <source>{count} patches are too many to keep all their pairs in memory.</source>
        <translation>{count} leefgebiedplekken zijn er te veel om al hun paren in het geheugen te houden.</translation>
    </message>
    <message>
        <source>{count} patches lie on no cell with a resistance (nodata, off the raster or under another patch) and are left out: {ids}</source>
        <translation>{count} leefgebiedplekken liggen op geen enkele cel met een weerstand (geen gegevens, buiten het raster of onder een andere plek) en vallen weg: {ids}</translation>
    </message>
    <message>
        <source>{count} patches lie on no cell with a resistance (nodata, off the raster or under another patch) and are left out; features {ids}</source>
        <translation>{count} leefgebiedplekken liggen op geen enkele cel met een weerstand (geen gegevens, buiten het raster of onder een andere plek) en vallen weg; objecten {ids}</translation>
    </message>
    <message>
        <source>{links} links between {patches} patches, {parts} components.</source>
        <translation>{links} verbindingen tussen {patches} leefgebiedplekken, {parts} componenten.</translation>
    </message>
    <message>
        <source>{names} side by side, {width} m wide together</source>
        <translation>{names} naast elkaar, samen {width} m breed</translation>
    </message>
    <message>
        <source>{number} trains/day by class default</source>
        <translation>{number} treinen/dag volgens de standaardwaarde van de klasse</translation>
    </message>
    <message>
        <source>{number} trains/day counted</source>
        <translation>{number} treinen/dag geteld</translation>
    </message>
    <message>
        <source>{number} trains/day modelled</source>
        <translation>{number} treinen/dag volgens model</translation>
    </message>
    <message>
        <source>{number} vehicles/day by class default</source>
        <translation>{number} voertuigen/dag volgens de standaardwaarde van de klasse</translation>
    </message>
    <message>
        <source>{number} vehicles/day counted</source>
        <translation>{number} voertuigen/dag geteld</translation>
    </message>
    <message>
        <source>{number} vehicles/day modelled</source>
        <translation>{number} voertuigen/dag volgens model</translation>
    </message>
    <message>
        <source>{path} cannot be replaced: it is open in another program (or in this QGIS project) or write-protected. Close it there, or choose another file name.</source>
        <translation>{path} kan niet vervangen worden: het is open in een ander programma (of in dit QGIS-project) of beveiligd tegen schrijven. Sluit het daar, of kies een andere bestandsnaam.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the folder or the file is read-only. Choose a folder in which you may write.</source>
        <translation>{path} kan niet geschreven worden: de map of het bestand is alleen-lezen. Kies een map waarin u mag schrijven.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {problem}. Choose another file.</source>
        <translation>{path} kan niet geschreven worden: {problem}. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>{path} could not be written completely, so nothing was changed. Check the room on the disk, or choose another destination.</source>
        <translation>{path} kon niet volledig geschreven worden; er is dus niets gewijzigd. Controleer de ruimte op de schijf, of kies een andere bestemming.</translation>
    </message>
    <message>
        <source>{path} could not be written completely, so nothing was changed: {problem}. Check the room on the disk, or choose another destination.</source>
        <translation>{path} kon niet volledig geschreven worden; er is dus niets gewijzigd: {problem}. Controleer de ruimte op de schijf, of kies een andere bestemming.</translation>
    </message>
    <message>
        <source>{path} is damaged or no GeoPackage ({problem}). Choose another file name, or restore a backup.</source>
        <translation>{path} is beschadigd of geen GeoPackage ({problem}). Kies een andere bestandsnaam, of zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>{path} is locked by another program that writes to it. Save or stop the edits there (in QGIS: end the edit session), or choose another file.</source>
        <translation>{path} is vergrendeld door een ander programma dat erin schrijft. Bewaar of stop daar het bewerken (in QGIS: beëindig de bewerkingssessie), of kies een ander bestand.</translation>
    </message>
    <message>
        <source>{path} was changed by another program meanwhile; nothing was written. Run again when nobody else edits it.</source>
        <translation>{path} is ondertussen door een ander programma gewijzigd; er is niets geschreven. Voer opnieuw uit wanneer niemand anders het bewerkt.</translation>
    </message>
    <message>
        <source>{percent} % of crossings on foot would meet no vehicle</source>
        <translation>{percent} % van de oversteken te voet zou geen voertuig ontmoeten</translation>
    </message>
    <message>
        <source>{rows} × {columns} cells of {cell} m (finest within {memory} GB: {finest} m).</source>
        <translation>{rows} × {columns} cellen van {cell} m (fijnste binnen {memory} GB: {finest} m).</translation>
    </message>
    <message>
        <source>{sites} sites, {km} km of sections, {corridors} corridors cut.</source>
        <translation>{sites} knelpunten, {km} km doorsnijdingen, {corridors} corridors doorsneden.</translation>
    </message>
    <message>
        <source>“{label}” must be above 0.</source>
        <translation>“{label}” moet groter zijn dan 0.</translation>
    </message>
    <message>
        <source>… or land cover raster</source>
        <translation>… of raster van de bodembedekking</translation>
    </message>
    <message>
        <source>… when side by side over</source>
        <translation>… wanneer naast elkaar over meer dan</translation>
    </message>
</context>
</TS>
