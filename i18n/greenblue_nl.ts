<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>GreenBlue</name>
    <message>
        <source>&amp;Boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Elevation (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;OpenStreetMap extract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason for another answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(computed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.01 to 0.1 %</source>
        <translation>0,01 tot 0,1 %</translation>
    </message>
    <message>
        <source>0.1 to 1 %</source>
        <translation>0,1 tot 1 %</translation>
    </message>
    <message>
        <source>0.5 m from footpaths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.5 m from the neighbour at least, on the boundary by written agreement only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0–1, from what is known: land, free ground, ownership, works, cables; empty where nothing is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0–1: share of the route that may be planted, less half the share away from plantable lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Prepare</source>
        <translation>1 Voorbereiden</translation>
    </message>
    <message>
        <source>1 city, 2 town or suburb, 3 rural area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 city, 2 town or suburb, 3 rural area; empty where not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 m from the bank of a watercourse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 m from tracks and cycle paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 5 %</source>
        <translation>1 tot 5 %</translation>
    </message>
    <message>
        <source>1, or 0.5 for half of a road on a municipal boundary.</source>
        <translation type="unfinished"></translation>
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
        <source>2 m free around buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 m from other pipelines and cables; ask for the plans (KLIP, KLIM-CICC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 to 4 links</source>
        <translation>2 tot 4 verbindingen</translation>
    </message>
    <message>
        <source>2.5 m from the pavement: the mown safety strip stays herbaceous</source>
        <translation type="unfinished"></translation>
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
        <source>5 m from the bank: strip for maintenance</source>
        <translation type="unfinished"></translation>
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
        <source>6 m from the bank: strip for maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A (80 or more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A NIS code has five digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bridge over a watercourse stands here: dry banks under it carry small animals through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change names patch or link number {number}, which does not exist.</source>
        <translation>Een wijziging noemt leefgebiedplek of verbinding nummer {number}, maar die bestaat niet.</translation>
    </message>
    <message>
        <source>A check in the first and in the third year after planting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A commitment belongs to the axis that it names, else to the nearest one that is at most {tolerance_m} m from its edge to the line and runs within {bearing_deg}° of it. What matches none is listed. Between two axes that fit equally one is taken and both are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A commitment counts only when all knock-out questions of the checklist are answered and passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A commitment without a duration does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A commitment without a duration does not count. One shorter than five years never does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A concrete median or guard rail runs along it.</source>
        <translation>Er loopt een betonnen stootband of vangrail langs.</translation>
    </message>
    <message>
        <source>A copy of a profile, with changes (CSV).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of a rule set, with changes (CSV); the species are those of the region chosen above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of barriers.csv, with changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of hedge_species.csv, with changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A culvert runs under the infrastructure here: a dry ledge in it carries small animals through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A distance in the unit of the costs, which animals cover with the probability below. With 0.5 it is the median dispersal distance; the column d50_m of the guild table (resources/rules/guilds.csv in the plugin folder) gives one for each guild.</source>
        <translation>Een afstand in de eenheid van de kosten, die dieren afleggen met de kans hieronder. Met 0,5 is het de mediane dispersieafstand; de kolom d50_m van de gildetabel (resources/rules/guilds.csv in de map van de plug-in) geeft er een voor elk gilde.</translation>
    </message>
    <message>
        <source>A duration must be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fence runs along the infrastructure here.</source>
        <translation>Er loopt hier een afsluiting langs de infrastructuur.</translation>
    </message>
    <message>
        <source>A fragmentation point is a place where infrastructure cuts the network. The sites are ranked by how much connection is lost there and for whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A habitat raster goes with the classes that are habitat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hedge or tree row is cut here: tall trees or screens lift bats over the traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A high embankment has room for a large underpass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A knock-out question answered with no keeps a commitment from counting as managed, whatever its score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line nearer to the axis than this has no side</source>
        <translation type="unfinished"></translation>
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
        <source>A net gain of zero or less is a no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new plan needs its territory: give the polygon of the municipality.</source>
        <translation type="unfinished"></translation>
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
        <source>A raster that needs more is refused before it is read, with the number it needs: about 170 bytes a cell. Polygons are worked by tiles and need no bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A road on a municipal boundary (the municipality {border_m} m to its left is another than to its right) is shared by halves, a measure on one side belongs to the municipality on that side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A road whose two sides this far away lie in two municipalities is a boundary road: each gets half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section must be {least} m long at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small tunnel with guiding fence carries badger, marten and hedgehog through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stretch counts as managed when it is promised for at least five years, has passed all knock-out questions and goes beyond the legal minimum.</source>
        <translation type="unfinished"></translation>
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
        <source>A watercourse passes under the infrastructure here: animals follow it through a culvert with dry ledges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year is given twice in {years}.</source>
        <translation>Een jaar komt tweemaal voor in {years}.</translation>
    </message>
    <message>
        <source>A yes or partly without evidence counts half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned railway</source>
        <translation>Opgebroken spoorweg</translation>
    </message>
    <message>
        <source>About the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account by all dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account managed kilometres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of managed kilometres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of the kilometres (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account the kilometres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Add &amp;file or photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additionality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address (https://…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds to the reason of each road how many of 100 crossings by an animal of 0.8 m at 2 m/s would meet no vehicle (van Langevelde &amp; Jaarsma 2004; 3.5 m per lane). It does not change the score.</source>
        <translation>Voegt aan de reden van elke weg toe hoeveel van 100 oversteken door een dier van 0,8 m aan 2 m/s geen voertuig zouden ontmoeten (van Langevelde &amp; Jaarsma 2004; 3,5 m per rijstrook). De score verandert er niet door.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All measures in a table without geometry: rank, gain alone and in sequence, what they cost up to there, why not, share of runs, certainty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows on the ellipsoid (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows on the plane (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All units together, one row for each habitat layer.</source>
        <translation>Alle eenheden samen, één rij per leefgebiedlaag.</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone it wins {gain} ha of equivalent connectivity ({percent} %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also counted by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also reported to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amphibian tunnels with guide walls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amphibians cross the road here to spawn: a row of tunnels with guide walls leads them under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An added link leads to a patch that does not exist.</source>
        <translation>Een toegevoegde verbinding leidt naar een leefgebiedplek die niet bestaat.</translation>
    </message>
    <message>
        <source>An existing bridge or underpass with little traffic stands here: an unpaved strip in it costs far less than a new structure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented municipality, from map data to dossier in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animal ramp</source>
        <translation>Fauna-uitstapplaats</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animals are not drawn to traffic, nothing new is lit, and a fence is placed only where it leads to a passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animals for which crossings are sought; each guild has its own proposals. otter and other water animals brings weirs, culverts and banks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animals for which it is proposed, as in the guild table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animals swim but cannot leave the water between steep banks: exits on both banks let them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animals whose dispersal distance and resistance of hedges count in the gain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another body declares the same stretch; it is counted once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by {author}, {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to the 24 questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to the checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything worth keeping.</source>
        <translation type="unfinished"></translation>
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
        <source>Are all woody species native, and is no invasive species planted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are no pesticides used?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are owner, budget and responsible service named, and is survival checked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are the safety rules met?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are valuable existing elements kept?</source>
        <translation type="unfinished"></translation>
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
        <source>Area of Belgium: the part of a target that falls to a territory is its share of this area [P]</source>
        <translation type="unfinished"></translation>
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
        <source>Area or point that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area over the length of the link.</source>
        <translation>Oppervlakte gedeeld door de lengte van de verbinding.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas (ha)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas count in hectares and points by number. Their equivalent kilometres (area divided by {equivalent_width_m} m) are in no total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas repaired</source>
        <translation>Herstelde vlakken</translation>
    </message>
    <message>
        <source>Areas such as car parks and copses: counted in hectares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas whose outline crossed itself and was mended; their ids are in the log.</source>
        <translation>Vlakken waarvan de omtrek zichzelf kruiste en hersteld is; hun id&apos;s staan in het logboek.</translation>
    </message>
    <message>
        <source>Areas, counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the manager of the road, railway or waterway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least three species (five from 200 m on), none above half of the plants, and two thirds of the species visited by insects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least two patches must lie on cells with a resistance; there are {count}.</source>
        <translation>Minstens twee leefgebiedplekken moeten op cellen met een weerstand liggen; er zijn er {count}.</translation>
    </message>
    <message>
        <source>At most so many sheets of fragmentation points (the worst first) and so many of commitments. 0: no sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of the year (the latest one when empty)</source>
        <translation type="unfinished"></translation>
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
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axes with axis_id, kind, name and width_m, as “Find fragmentation points” gives them. Every line is an axis of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis along which fences guide to crossings, good and moderate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis of infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis on which both targets are served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis that fits equally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis that serves both targets (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis-km that also have an element of target II.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis-km that count towards target I.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis-km times the probability of their status, what is not realised yet included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B (60 to 80)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: between urban areas</source>
        <translation type="unfinished"></translation>
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
        <source>Bank mown in phases</source>
        <translation type="unfinished"></translation>
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
        <source>Bars of equivalent connectivity before and with all measures; the table below has the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars of the mean score of each criterion; the table below has the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew, also what an earlier run finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bermbesluit in Flanders, zéro phyto in Wallonia. This decides the additionality of the commitment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better than the legal minimum</source>
        <translation type="unfinished"></translation>
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
        <source>Beyond the law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biodiverse landscape elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border cost</source>
        <translation>Kost over de zonegrens</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound from which the finest cell size follows, at 64 bytes per cell, what linking habitat takes.</source>
        <translation>Grens waaruit de fijnste celgrootte volgt, met 64 bytes per cel: wat het verbinden van leefgebied nodig heeft.</translation>
    </message>
    <message>
        <source>Bound in megabytes. A raster that needs more is worked by tiles, with the same result: for planar and border links with a limit to their cost. Patches and corridors are worked in groups that fit; a corridor that needs more is left out and told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound in megabytes; the log tells what the raster takes before the work starts. A raster or a link that needs more is refused with the number it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundary of the municipality. Proposals outside it are left out; what lies around it still counts for the network. Let the map data reach 5 to 10 km beyond it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge or underpass shared with animals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge with continuous banks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridges, underpasses, culverts and wildlife crossings such as those of “Prepare OpenStreetMap data”. New crossings keep their distance from those that animals use; bridges and underpasses with little traffic are shared rather than new ones built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadleaved forest</source>
        <translation>Loofbos</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brussels: the Region&apos;s environment agency supports projects on the green and blue networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget (€)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget of each year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget of the first year, the second and so on, with a semicolon between, in the unit of the budget. A measure is paid in one year, and what a year leaves is lost. The budget above stays the limit of all years together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build resistance surface</source>
        <translation>Weerstandskaart opbouwen</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings as areas or points; those within 300 m disturb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds a resistance surface for a guild: what a metre of each kind of ground costs an animal, 1 in habitat and more elsewhere.
Land cover is overwritten by hedges, these by roads, railways, waterways, car parks, fences and walls, and these by wildlife crossings. Barriers are burned at least √2 cells wide and their corners closed, so that no path slips through diagonally at any angle or cell size; hedges stay unbroken rows of cells; crossings are led on to the free ground on either side. Where barriers overlap, the higher resistance wins. Ground without land cover has no data.
The tables are expert defaults [P]: edit a copy, and before you rely on a result make the surface again with CONTRAST 0.1 and 10, link and measure again, and compare the ranks. “Prioritise measures” tries the same contrasts on the costs of its routes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-up area</source>
        <translation>Bebouwd gebied</translation>
    </message>
    <message>
        <source>Built-up land is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By additionality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By default a cell belongs to the unit that its centre lies in. Exactly: each unit gets the share of the cell that it covers.</source>
        <translation>Standaard hoort een cel bij de eenheid waarin haar middelpunt ligt. Exact: elke eenheid krijgt het deel van de cel dat ze bedekt.</translation>
    </message>
    <message>
        <source>By how much prices rise in a year, in percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C (40 to 60)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRS of a new plan. Left empty, the CRS of the territory where it is in true metres, else Belgian Lambert 72 or the UTM zone. An existing plan keeps its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRS of the layers (Belgian Lambert 72 in Belgium)</source>
        <translation>CRS van de lagen (Belgisch Lambert 72 in België)</translation>
    </message>
    <message>
        <source>CRS of the plan (Belgian Lambert 72 in Belgium)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV of the form of checklist.csv: its questions replace those with the same id or are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV with the columns id, language (en, nl, fr, de or * for all) and text, for running texts of your own; the ids are those of texts.csv in the folder resources/dossier of the plugin. Places such as {municipality} are filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar of the commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameras, track beds or transects, with a named observer.</source>
        <translation type="unfinished"></translation>
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
        <source>Candidate places along a section are no farther apart than this; 25 to 50 m is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canopy bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car park</source>
        <translation type="unfinished"></translation>
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
        <source>Car parks; take the place of those of the extract.</source>
        <translation type="unfinished"></translation>
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
        <source>Carries a link between patches over {gap} m without hedges; {length} m here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell size</source>
        <translation type="unfinished"></translation>
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
        <source>Cell size of the resistance surfaces. Small cells take long and need memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells of {size:g} m need {need:.1f} GB, more than the bound of {bound:.1f} GB. The finest size that fits is {finest:g} m.</source>
        <translation>Cellen van {size:g} m vragen {need:.1f} GB, meer dan de grens van {bound:.1f} GB. De fijnste grootte die past is {finest:g} m.</translation>
    </message>
    <message>
        <source>Cells with less current are not listed as pinch points; 0.1 = one tenth of all movement of a link squeezes through one cell. It depends on the cell size: on cells half as wide, half as much passes through one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chainage at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chainage at the start of the line, on the ellipsoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chainage where the interval begins, on the ellipsoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chainage where the interval ends.</source>
        <translation type="unfinished"></translation>
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
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheapest meeting on the border of the two zones in effective metres, at least the cost; empty where the zones do not touch.</source>
        <translation>Goedkoopste ontmoeting op de grens van de twee zones in effectieve meter, minstens de kost; leeg waar de zones elkaar niet raken.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of the lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist questions of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist, line {line}: knock_out is &quot;{word}&quot;; it can be all, segment or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist, line {line}: question {question} is there twice. Remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist, line {line}: the weights of question {question} must be above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist, question {question}: criterion {criterion} has the weight {weight} here and {other} elsewhere. Give it one weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist, question {question}: the answer &quot;{answer}&quot; is none of yes, partly, no, na.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file or photo, or give a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a measure; without one it cannot be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one language and one format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose either a layer of habitat polygons or a raster of classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one group of animals at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one or more commitments on the map or in the list first.</source>
        <translation type="unfinished"></translation>
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
        <source>Chooses again with resistance contrasts of 0.1 and 10 times, with 20 % less and more budget and, with several species groups, with half and double the weight of each; top_share is the part of all runs in which a measure is chosen. Contrast f turns a cost c of a route of length L into L + f · (c − L).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses which proposed crossings and hedges to build within a budget, and in which order, so that the network gains most connectivity.
What counts is the gain of equivalent connectivity EC(PC), as a percentage, weighted over species groups. It is measured anew for every choice and never summed: two crossings side by side make each other less useful, several on one route may only work together. Measures of one route are therefore also tried together; then measures are exchanged as long as that wins something. Small cases (up to 10 measures that can be paid) are solved exactly.
Every run says how much any choice within the limits could win at most. Each measure has its gain alone and its gain in the sequence; what is left out says why.
The search was compared with the exact optimum on small random networks, series and parallel scenes; the documentation of core/propose/prioritise.py gives the quality observed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen for this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
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
        <source>Classes that are habitat</source>
        <translation type="unfinished"></translation>
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
        <source>Clear width of the structure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes a gap of {gap} m with {length} m of hedge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the barrier class in the barrier table (R1 … P1).</source>
        <translation>Code van de barrièreklasse in de barrièretabel (R1 … P1).</translation>
    </message>
    <message>
        <source>Code of the barrier class in the barrier table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the measure in the table of measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the structure in the structure table (X1 …).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the structure that is second choice.</source>
        <translation type="unfinished"></translation>
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
        <source>Columns of counted and promised km by year; the table below has the figures.</source>
        <translation type="unfinished"></translation>
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
        <source>Commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments (areas)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments (lines)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments (points)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments in the plan after this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments of class {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments that match no infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments that were added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments that were in the plan already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments without identifier: {ids}. Give them one in the attribute table: uuid().</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments {ids} are lost, but have no date of it; no year can take them off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments {ids} are realised, but have no date of it; no year can count them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments {ids} are verified, but have no date of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments {ids} have a date of realisation, but their status is not realised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments {ids} have an outline that crosses itself; repair it with “Fix geometries”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments {ids} have no length or area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments {ids} have no measure; they cannot be counted as managed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments {ids} have no status; they count as ideas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments {ids} have not been drawn yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments {ids} were lost before they were realised or verified. Check the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments {ids} were verified before they were realised. Check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments {ids}: municipality {code} is not in the territory of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments {ids}: municipality {code} merged; its code is {later} ({name}) now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments {ids}: the table of measures has no “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments {ids}: {field} is no date of the form 2027-11-25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments {ids}: {field} lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments {ids}: “{code}” is no NIS code of five digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments {ids}: “{value}” is no {field}; known are {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed management by measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison with the law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compatible with planned works (5.4)</source>
        <translation type="unfinished"></translation>
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
        <source>Computations and their parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computations from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed by GreenBlue; the annex lists each run with its data, its parameters and its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed: {answer}, {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concrete median</source>
        <translation>Betonnen middenafscheiding</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
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
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast (times that of the table)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinate reference system of the layers; it should be in metres. Left empty, it is Belgian Lambert 72 (EPSG:31370) within Belgium and the UTM zone elsewhere.</source>
        <translation>Coördinatenreferentiesysteem van de lagen, liefst in meter. Indien leeg: Belgisch Lambert 72 (EPSG:31370) in België en elders de UTM-zone.</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copse planted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of resources/rules/barriers.csv; sections whose barrier effect on the guild is below 0.2 get no proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of resources/rules/crossing_weights.csv with weights and distances of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of resources/rules/decisions.csv with rules of your own: which structure where; the first line whose condition holds wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of resources/rules/structures.csv with dimensions and unit costs of your own.</source>
        <translation type="unfinished"></translation>
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
        <source>Corridors of these links need more memory than allowed and are left out: {ids}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kost</translation>
    </message>
    <message>
        <source>Cost (€)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost and gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost for each metre of the path.</source>
        <translation>Kost per meter van het pad.</translation>
    </message>
    <message>
        <source>Cost of all hedges (€)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of all measures up to this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of all proposals (euro)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of all that counts or is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the best path in effective metres (metres times resistance).</source>
        <translation>Kost van het beste pad in effectieve meter (meter maal weerstand).</translation>
    </message>
    <message>
        <source>Cost of the chosen measures (€)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the commitments (known for {known} of {all})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the link</source>
        <translation>Kost van de verbinding</translation>
    </message>
    <message>
        <source>Cost of the measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of this measure and all before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of what counts</source>
        <translation type="unfinished"></translation>
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
        <source>Cost so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost to which each link is improved</source>
        <translation>Kost waartoe elke verbinding verbeterd wordt</translation>
    </message>
    <message>
        <source>Cost, high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost, low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs and funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs are given as ranges in the prices of the year stated. They are no bids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs are raised to the prices of this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs are spread by numba.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs of all proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs of commitments are those entered in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs of hedges are unit prices for planting, protection and first care, in the prices of the base year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs of structures are unit prices of built examples or expert defaults, without VAT unless said, in the prices of the base year; low and high show the spread of prices, not a bid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs of the commitments by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count commitments that do no more than the law asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count commitments that do no more than the law asks. By default they are reported apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count what the law asks anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted, or why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted: realised or verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting rule of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts how many kilometres a plan contributes to the two targets: managed linear infrastructure (I, axis-km) and landscape elements (II, element-km), which are never added.
Each commitment is matched to an infrastructure axis, by the axis and chainage that it names or else by its geometry, and becomes intervals with a side. Each metre of axis counts once, whatever the carriageways, tracks, sides, owners and overlapping commitments. Everything that is not counted is in the ledger too, with the reason: counted for another commitment, only what the law asks, a knock-out question not passed, not realised yet, lost, no infrastructure near.
The account to read prints the counting rule with all its numbers (defaults of GreenBlue are marked [P]); every figure in it leads to the rows of the ledger, and every row to the map.
Lengths of record are those on the ellipsoid, whatever the coordinate system of the layers; planar lengths stand beside them as a check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Bedekking</translation>
    </message>
    <message>
        <source>Cover class</source>
        <translation type="unfinished"></translation>
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
        <source>Coverage: sides managed of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion: weighted mean of its answers (yes 1, partly ½, no 0; not applicable left out). Total: weighted mean of the criteria, shown when 80 % of the questions are answered. A from 80, B from 60, C from 40.</source>
        <translation type="unfinished"></translation>
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
        <source>Crossings</source>
        <translation type="unfinished"></translation>
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
        <source>Crossings, direct (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossings, direct and indirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossings, indirect (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossings, indirect, good (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossings, indirect, moderate (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossings: direct is the width of the structure; indirect is the axis along which fences guide to it, on each side up to {reach_good} (good) and {reach_moderate} (moderate) daily ranges of its guild. They are a part of target I told apart, not added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Culvert</source>
        <translation>Duiker</translation>
    </message>
    <message>
        <source>Culvert with dry ledge</source>
        <translation type="unfinished"></translation>
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
        <source>Current or movement</source>
        <translation type="unfinished"></translation>
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
        <source>Curve of gain and cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve of the gain in hectares against the cost in euro, measure by measure; the table below has the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D (below 40)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily range λ of the guild of a crossing that says none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dam</source>
        <translation>Dam</translation>
    </message>
    <message>
        <source>Data and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data: {credit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time of the last change (UTC, ISO 8601).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time of the run (UTC, ISO 8601).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time when it was made (UTC, ISO 8601).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of publication (YYYY-MM-DD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of removal</source>
        <translation type="unfinished"></translation>
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
        <source>Dearest link once mended (effective metres; no limit when empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dearest path that takes current (times the least cost)</source>
        <translation>Duurste pad dat stroom krijgt (aantal keer de minste kost)</translation>
    </message>
    <message>
        <source>Decided, with budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision table of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision, budget line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degree of division</source>
        <translation>Opdelingsgraad</translation>
    </message>
    <message>
        <source>Degree of urbanisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degree of urbanisation (1, 2 or 3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design drawing, lighting plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
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
        <source>Dispersal distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispersal distance (effective metres)</source>
        <translation>Dispersieafstand (effectieve meter)</translation>
    </message>
    <message>
        <source>Dispersal distance of each species group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispersal distance of each species group, with a semicolon between; the one above for all when empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispersal distances and resistances of species groups are expert defaults; the annex lists those used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance between crossings (m; that of the guild when empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance from parcel limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance from the start of the section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance of candidate places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance rules met by the proposed hedges</source>
        <translation type="unfinished"></translation>
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
        <source>Distances, least lengths, species, costs and subsidy of the region.</source>
        <translation type="unfinished"></translation>
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
        <source>Do the plants have a certified local origin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it also serve water or soil?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it avoid new casualties?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it connect to existing landscape elements?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it go beyond what the law demands already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it improve connectivity for at least one named species group, by closing a gap or lowering a barrier?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it suit the habitat that is there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the action lie in, or join, at least two zones of the green-blue network?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on {date}; changed since then: {newer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier (ODT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing of the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration (years)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;vidence (asked: {evidence})</source>
        <translation type="unfinished"></translation>
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
        <source>EC so far</source>
        <translation type="unfinished"></translation>
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
        <source>Each commitment is judged by 24 questions on six criteria. Answers without evidence count half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each dot is a measure, in the order of the sequence. Where the curve is flat, the first measures of a route pay off only when its last one is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each kilometre of infrastructure counts once along its axis, whatever the number of carriageways, tracks, sides, owners, measures or commitments. The Alliance has published no counting rule; this is GreenBlue&apos;s.</source>
        <translation type="unfinished"></translation>
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
        <source>Ecoduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ecological management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges of parcels, fields, roads, tracks or water, as lines or polygons. Where none are given they are derived: outlines of parcels and land cover, both sides of roads and watercourses. Limits of parcels are added where that layer is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit status, year and other values in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
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
        <source>Effective mesh size (CUT), last measured</source>
        <translation type="unfinished"></translation>
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
        <source>Effective mesh size with the cross-boundary procedure; Jaeger 2000, Moser and others 2007.</source>
        <translation type="unfinished"></translation>
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
        <source>Effective metres that it costs more at least to pass over 50 m beside the path where that is hardest; empty where no way within the slack does, the link is short, or no slack was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects on species groups that are not asked for are left out: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element (e) or wood (w) at one end and its feature id; the patch for links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element counted for another, or there before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element-km that count towards target II, net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element-km that count towards target II, removals taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element-km times the probability of their status, what is not realised yet included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements that were removed: taken off the landscape elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elevation model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elevation model, for cuttings and embankments. Without one the lie of the land is “at grade, not verified”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ellipsoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ellipsoid and plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty where the plan does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered in the plan by its authors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environmental and ecological qualities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equivalent connectivity (EC, in hectares): the size of one single patch that would be worth as much as the whole network; Saura, Estreguil, Mouton and Rodríguez-Freire 2011.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equivalent connectivity EC with the chosen measures</source>
        <translation type="unfinished"></translation>
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
        <source>Equivalent connectivity EC, last measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equivalent connectivity after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equivalent connectivity after this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equivalent connectivity before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equivalent connectivity before and after</source>
        <translation type="unfinished"></translation>
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
        <source>Equivalent connectivity of the network as it is, weighted over species groups.</source>
        <translation type="unfinished"></translation>
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
        <source>Equivalent connectivity says in hectares how well the network hangs together for a species group. The gain of a plan is what it adds to that figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equivalent connectivity that it wins alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equivalent connectivity with the chosen measures.</source>
        <translation type="unfinished"></translation>
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
        <source>Equivalent connectivity with this measure and all before it, weighted over species groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equivalent connectivity won by this crossing alone; empty where not computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equivalent connectivity {ec}, components: {count}.</source>
        <translation>Equivalente connectiviteit {ec}, componenten: {count}.</translation>
    </message>
    <message>
        <source>Equivalent connectivity, cost and length after each step, for each species group and for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equivalent length of areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equivalent of areas (km, in no total)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate by the rule set; 0 where the hedge is not eligible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every stretch, and whether it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything counts, or stands in the tables above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that the figures rest on: assumptions, methods, sources, data with their licences, and each computation with its parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence and checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence that is not in the folders DCIM or evidence beside the plan, and so is not shown: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence {ids} belongs to no commitment of the plan; it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing bridge or underpass, shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing passages</source>
        <translation>Bestaande passages</translation>
    </message>
    <message>
        <source>Existing passages are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing passages; take the place of those of the extract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected infrastructure (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected kilometres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected landscape elements (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected or real cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected with plans (km)</source>
        <translation type="unfinished"></translation>
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
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farthest a commitment may lie from the edge of the infrastructure it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farthest from the edge of the infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farthest patches (effective metres; by guild when empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature id of one of the two patches of the link.</source>
        <translation>Object-id van een van de twee leefgebiedplekken van de verbinding.</translation>
    </message>
    <message>
        <source>Feature id of the existing bridge, underpass or culvert that it uses.</source>
        <translation type="unfinished"></translation>
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
        <source>Feature ids of the lines it was made of, by layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Objecten</translation>
    </message>
    <message>
        <source>Features of all layers that could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features of the given layers without usable geometry.</source>
        <translation type="unfinished"></translation>
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
        <source>Features that were in the plan already and were not added again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features without usable geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>Afsluiting</translation>
    </message>
    <message>
        <source>Fence-guided length on each side of a crossing that counts as good (daily ranges of the guild)</source>
        <translation type="unfinished"></translation>
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
        <source>Fences, walls and weirs; take the place of those of the extract.</source>
        <translation type="unfinished"></translation>
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
        <source>Field of drawn features with the code of the measure; it goes before the measure chosen for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of measures of which one is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of measures that are taken together</source>
        <translation type="unfinished"></translation>
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
        <source>Field of the attribute of patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of the cost</source>
        <translation type="unfinished"></translation>
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
        <source>Field of the proposals in which locked or excluded may stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of the proposals with the cost in euro: cost_low, cost_mid or cost_high, or one of your own. Measures without a cost are listed and cannot be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field that says locked or excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field that says parcel, field, road, track, water, cover or element; field where it says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with codes of the barrier table (C1 … W1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with codes of the barrier table (R1 … R9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with codes of the barrier table (T1 … T6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the &amp;NIS code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the NIS code (five digits). Left empty, a field with a usual name is taken (nis, niscode, mun_code …).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the NIS code; the field “nis” when empty.</source>
        <translation type="unfinished"></translation>
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
        <source>Field with the cover class: built_up, broadleaved_forest, conifer_forest and others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the date of removal; removals without a date are taken off in any year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the degree of urbanisation: 1 city, 2 town or suburb, 3 rural; the field “degurba” when empty. It gives the zones: U urban, B between urban areas, R rural.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the five-digit NIS code.</source>
        <translation type="unfinished"></translation>
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
        <source>Field with the kind: wildlife_overpass, wildlife_tunnel, track_bridge, track_underpass, culvert, water_bridge, viaduct and others. Without it every feature is a wildlife crossing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the line number by which tracks belong together; goes before the profile&apos;s.</source>
        <translation>Veld met het lijnnummer waarmee sporen bij elkaar horen; gaat voor op dat van het profiel.</translation>
    </message>
    <message>
        <source>Field with the measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the name by which pieces of a waterway belong together; goes before the profile&apos;s.</source>
        <translation>Veld met de naam waarmee stukken van een waterloop bij elkaar horen; gaat voor op dat van het profiel.</translation>
    </message>
    <message>
        <source>Field with the name of the municipality. Left empty, a field with a usual name is taken (name, naam, nom …).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the name of the unit.</source>
        <translation>Veld met de naam van de eenheid.</translation>
    </message>
    <message>
        <source>Field with the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the name; the field “name” when empty.</source>
        <translation type="unfinished"></translation>
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
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of each plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files named as evidence that are not beside the plan, and photos that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of type {suffix} cannot be written. Choose a GeoPackage (.gpkg).</source>
        <translation>Bestanden van het type {suffix} kunnen niet geschreven worden. Kies een GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>Files of {ids} lie outside the folder of the plan. Copy them into its folder DCIM or evidence, and choose them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: part of any text or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find fragmentation points</source>
        <translation>Knelpunten zoeken</translation>
    </message>
    <message>
        <source>Find where nature is cut</source>
        <translation type="unfinished"></translation>
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
        <source>Fingerprint of all parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First three measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fish cannot pass the weir: a fish pass or its removal opens the watercourse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fish pass</source>
        <translation>Vispassage</translation>
    </message>
    <message>
        <source>Fish pass or removal of a weir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flanders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flanders, Wallonia or Brussels: which law applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flanders: the Local Energy and Climate Pact counts new hedges per inhabitant; the VLIF and the VLM support planting on farmland; roads and waterways of the Region are mended with its agencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flower strip at least 3 m wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flower-rich grassland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flower-rich verge sown with native seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder that gets plan.gpkg, plan.qgz, account.html, the folder dossier and the folder work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder that may hold cover.qpt, map.qpt, sheet.qpt, page.qpt and dossier.css of your own, made from those in resources/layouts and resources/dossier of the plugin; what is not there is taken from the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with layouts and style sheet of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with the dossier in the chosen languages and formats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footprints of crossings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
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
        <source>For how many years it is promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how many years it is promised. Left empty, what is usual for the measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which animals, in which language?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which municipality?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forest of mixed or unknown kind</source>
        <translation>Bos van gemengde of onbekende soort</translation>
    </message>
    <message>
        <source>Forest stands on both sides: a rope bridge joins the crowns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forests, heath, scrub, wetlands, natural grassland and water.</source>
        <translation>Bossen, heide, struweel, moerassen, natuurlijk grasland en water.</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats of the dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats of the dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth to tenth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fragmentation points</source>
        <translation>Knelpunten</translation>
    </message>
    <message>
        <source>Fragmentation points by rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fragmentation points solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fragmentation points solved, with what is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fragmentation sections</source>
        <translation>Doorsnijdingen</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From (m)</source>
        <translation type="unfinished"></translation>
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
        <source>From the first plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From–to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Winst</translation>
    </message>
    <message>
        <source>Gain alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain in sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain in sequence (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain of EC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain of EC (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain of EC (ha)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain of EC in % per million euro of middle cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain of EC when improved</source>
        <translation>Winst aan EC na verbetering</translation>
    </message>
    <message>
        <source>Gain of connectivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain of connectivity and cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain of connectivity not computed: it needs patches and links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain of equivalent connectivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain of equivalent connectivity (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain of equivalent connectivity by the chosen measures together, weighted over species groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain of equivalent connectivity of this measure without any other, weighted over species groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain of equivalent connectivity when all measures before it in the sequence are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain of equivalent connectivity with this hedge alone; empty without links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain of equivalent connectivity, sum of single gains</source>
        <translation type="unfinished"></translation>
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
        <source>Gain per million euro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain since step 0 as a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain so far</source>
        <translation type="unfinished"></translation>
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
        <source>Gain: least-cost routes from both edges to the nearest patches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain: links that cross here, without the resistance of the infrastructure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap closed, height limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap in a hedge planted</source>
        <translation type="unfinished"></translation>
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
        <source>Gaps looked at</source>
        <translation type="unfinished"></translation>
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
        <source>GeoPackage of the plan, as made by “Create a plan”. Edits that are not saved yet are not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoPackages of plans, as “Create a plan” makes them; the first is the one that the others are compared with.</source>
        <translation type="unfinished"></translation>
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
        <source>Geometry before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets one file per language and format: &lt;plan&gt;_dossier_&lt;language&gt;.&lt;format&gt;. Files of these names are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a plan, or a layer of commitments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an OpenStreetMap extract, or layers of habitat and roads at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an extract (its layers are made for you), or layers of your own; a layer of your own takes the place of the one from the extract. Nothing is downloaded.</source>
        <translation type="unfinished"></translation>
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
        <source>Give at least one species group a weight above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least two plans, or one plan and two years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both patches and links to have the gain computed, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give hedges and tree rows, or woods, that hedges can join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name that colleagues know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give land cover either as polygons or as a raster.</source>
        <translation>Geef de bodembedekking op als polygonen of als raster, niet allebei of geen van beide.</translation>
    </message>
    <message>
        <source>Give one layer of links for each layer of patches: {patches} and {links} are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the date of publication as year-month-day: 2026-11-22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the infrastructure: axes, or roads, railways or waterways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the years as numbers, separated by commas: 2026, 2030.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green car park</source>
        <translation type="unfinished"></translation>
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
        <source>GreenBlue: the plan panel, and every step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of animals. Crossings are proposed for the first one, hedges for the last one that uses hedges; measures are chosen for all of them together.</source>
        <translation type="unfinished"></translation>
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
        <source>Guided by fences to a crossing, good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided by fences to a crossing, moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guiding fence along infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>Gilde</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation type="unfinished"></translation>
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
        <source>Habitat and green-blue network; takes the place of that of the extract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habitat as classes of a raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habitat inside the unit, barriers taken off.</source>
        <translation>Leefgebied binnen de eenheid, zonder de barrières.</translation>
    </message>
    <message>
        <source>Habitat left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habitat map (BWK, WALEUNIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habitat of all units together, barriers taken off.</source>
        <translation>Leefgebied van alle eenheden samen, zonder de barrières.</translation>
    </message>
    <message>
        <source>Habitat of the guild, or give a raster of classes instead; reprojected and burned onto the cells of the raster by cell centres. A patch smaller than a cell takes the cell that it lies in. Where patches overlap, the cells belong to the smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habitat of the guild. Its share of the ground within 300 m beyond both edges of the infrastructure is measured; the poorer side counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habitat on {left} % and {right} % of the ground within {radius} m on the two sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habitat patches</source>
        <translation>Leefgebiedplekken</translation>
    </message>
    <message>
        <source>Habitat patches and links between them are needed together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habitat patches of “Link habitat patches” (field patch_id), for the gain of connectivity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habitat patches of “Link habitat patches”; the checklist and the maps use them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habitat patches, one feature each: polygons, or points with an attribute.</source>
        <translation>Leefgebiedplekken, één object per plek: polygonen, of punten met een attribuut.</translation>
    </message>
    <message>
        <source>Habitat patches, one layer per species group</source>
        <translation type="unfinished"></translation>
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
        <source>Habitat right</source>
        <translation type="unfinished"></translation>
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
        <source>Has the law been checked, and are the permits needed named?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heath</source>
        <translation>Heide</translation>
    </message>
    <message>
        <source>Hectares of areas that count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Haag of houtkant</translation>
    </message>
    <message>
        <source>Hedge along a link between patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedge bank</source>
        <translation>Houtwal</translation>
    </message>
    <message>
        <source>Hedge cut outside the breeding season and kept high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedge planted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedges along parcel limits stand so far inside. With 0 they stand on the limit, by written agreement of both owners, and the rules on neighbours do not apply.</source>
        <translation type="unfinished"></translation>
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
        <source>Hedges and tree rows. Where one stands on both sides, bats are led over the road.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedges and tree rows; take the place of those of the extract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedges keep the distances of the rule set to roads, railways, pipes, lines and borders; each region may edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedges with the same gap are sections of one route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedges, tree rows and the like that were there before the plan: planting along them does not count as new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedges, tree rows and wooded banks, as lines or polygons.</source>
        <translation>Hagen, bomenrijen en houtkanten, als lijnen of polygonen.</translation>
    </message>
    <message>
        <source>Heights of the ground in metres, best a terrain model of 1 to 10 m. They tell cuttings, embankments and hillsides. Where there are none, the place counts as level with the ground, not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High (score 50 to 70)</source>
        <translation>Hoog (score 50 tot 70)</translation>
    </message>
    <message>
        <source>High estimate in euro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High-voltage lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High-voltage lines; nothing above 3 m within 20 m of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
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
        <source>Hop-over for bats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a commitment may lie from the edge of the infrastructure that it is about (half the width from the axis), in metres [P].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a hedge may run off the lines where hedges can stand, at one stretch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far existing passages lower a barrier is an expert default where their opening is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is: idea, planned, decided (with budget), permit, realised, verified or lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is: idea, planned, decided, permit, realised, verified or lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pinch points, and how many barriers, at most.</source>
        <translation>Hoeveel flessenhalzen, en hoeveel barrières, ten hoogste.</translation>
    </message>
    <message>
        <source>How much dearer than the best path a path in the corridor may be, in the unit below; also how far the narrowest cost margin of links is looked for. 0 gives neither, which saves most of the time on large rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How near a record counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure the choice is (runs several times)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the fields of the infrastructure layers become classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I  Managed infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I (managed infrastructure) or II (landscape elements).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I counted (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I expected (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I infrastructure or II landscape elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I with what is planned by then (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I: managed infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I: managed infrastructure (axis-km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>II  Landscape elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>II (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>II counted (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>II expected (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>II with what is planned by then (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>II: landscape elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>II: landscape elements (element-km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier (uuid) of the commitment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of its proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of the algorithm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of the axis; it stays the same as long as the infrastructure does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of the commitment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of the fragmentation site that it mends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of the hedge: H and its rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of the infrastructure axis; empty for landscape elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of the infrastructure axis; empty: found by place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of the link.</source>
        <translation>Id van de verbinding.</translation>
    </message>
    <message>
        <source>Identifier of the measure in this run.</source>
        <translation type="unfinished"></translation>
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
        <source>Identifier of the proposal in its layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of the proposal that it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of the proposal, the same in points and footprints; C1 is the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of the row, the same in the printed account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of the run, made of its record.</source>
        <translation type="unfinished"></translation>
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
        <source>Ids of the distance rules that cut the route or lower the hedge.</source>
        <translation type="unfinished"></translation>
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
        <source>In Brussels the green and blue networks of the Region are the frame. Only what goes beyond the law counts here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Flanders the decree on verges of 27 June 1984 already obliges public managers to mow verges of roads, railways and watercourses late, to remove the cuttings and to use no pesticides. Only what goes further counts here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Wallonia plant protection products are forbidden in public spaces since 1 June 2019, and many municipalities mow verges late under an agreement with the Region. Only what goes further counts here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In metres. Empty: that of the guild, for example 1 000 m for roe deer and wild boar, 500 m for badger, 250 m for hedgehog, 40 m for amphibians; structures that serve many kinds, such as ecoducts, keep at least 1 000 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In zones listed apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infiltration, less erosion, a buffer along water. Not applicable where this cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastructuur</translation>
    </message>
    <message>
        <source>Infrastructure (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure axes of “Find fragmentation points”; commitments are measured along them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure counted for another commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure cuts polygons only; “{layer}” is a raster.</source>
        <translation>Infrastructuur doorsnijdt alleen polygonen; “{layer}” is een raster.</translation>
    </message>
    <message>
        <source>Infrastructure that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure that serves both targets (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure, with plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure: idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure: planned or decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure: realised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation type="unfinished"></translation>
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
        <source>Integration in the surroundings</source>
        <translation type="unfinished"></translation>
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
        <source>Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice, label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it compatible with planned works, mobility and heritage?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the character of the landscape respected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the choice justified for the climate to come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the mix varied?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the structure varied?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the use or the effect monitored for at least three years?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the work done outside the sensitive season, with care for soil and water?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a management plan for at least five years?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a net gain of length or area, with removals subtracted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolated: no link</source>
        <translation>Geïsoleerd: geen verbinding</translation>
    </message>
    <message>
        <source>It cannot be verified before it was realised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies {left} m and {right} m above the ground on the two sides ({topo}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies {left} m and {right} m below the ground on the two sides ({topo}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must end beyond where it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It serves also: {guilds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel of dispersal in the unit of the costs: over this distance an animal moves with the probability below. Take the median dispersal distance (d50) with a probability of 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilometres at the end of each year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilometres by owner and zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilometres by target and status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilometres by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilometres of both targets at the end of each year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilometres of landscape elements in the plan (target II).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilometres of managed linear infrastructure in the plan (target I).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilometres that do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Kind of action</source>
        <translation type="unfinished"></translation>
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
        <source>Kind, height and alignment; see the atlas of landscapes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Km of commitments that match no infrastructure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Km of sides: up to two per axis-km.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Km that several commitments speak of, beyond the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knock-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knock-out questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knock-outs not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L, R, B (both) or axis, seen in the direction of chainage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L, R, B (both) or axis, seen in the direction of the axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of local origin, such as Plant van hier or Végétal d&apos;ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels such as Végétal d&apos;ici and Plant van hier, or a seed zone. Partly: at least half of the plants.</source>
        <translation type="unfinished"></translation>
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
        <source>Land cover such as that of “Prepare OpenStreetMap data”: built-up land disturbs and leaves no free land, forest on both sides carries canopy bridges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land cover with the field “cover”; takes the place of that of the extract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land that is owned publicly; it raises the feasibility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land use and natural areas with the cover classes of the resistance tables, large areas first.</source>
        <translation>Landgebruik en natuur met de bedekkingsklassen van de weerstandstabellen, grote vlakken eerst.</translation>
    </message>
    <message>
        <source>Landscape bridge or cut-and-cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape element that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape element: idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape element: planned or decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape element: realised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape elements (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape elements before the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape elements count by the length of their centre line, removals subtracted; parallel rows do not multiply it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape elements removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape elements that run this close together are one: rows do not multiply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape elements that were removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape elements, counted (target II)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape elements, expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape elements, not realised yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape elements, with plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes (roads) or tracks (railways) abreast.</source>
        <translation type="unfinished"></translation>
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
        <source>Language of forms and legends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the forms, legends and layouts: en, nl, fr, de, or qgis for the one of QGIS (an existing plan keeps its own).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages of the dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages of the dossier; the first one is also that of the plan&apos;s forms and legends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large mammals need a wide deck here; without a cutting it takes long ramps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large mammals need one wide deck over the whole bundle; without a cutting it takes long ramps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large underpass for animals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest angle between a commitment and its axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest difference of a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest difference of planar and ellipsoidal length (share) in Belgian Lambert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest gain of EC (ha)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest gain of equivalent connectivity of one crossing alone, in hectares; 0 where it is not computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest number of measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late mown verge (from 1 August)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law checked, permits named (4.1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
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
        <source>Layer “{layer}” has no field “{field}”, so it is not “{title}”. Choose the layer that this step made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer “{layer}” has no field “{field}”. It has: {fields}.</source>
        <translation>Laag “{layer}” heeft geen veld “{field}”. Ze heeft: {fields}.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has no polygon. Choose the polygon of the municipality.</source>
        <translation type="unfinished"></translation>
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
        <source>Layer “{layer}” holds no habitat near the sections. Crossings join habitat; check that both layers cover the same area.</source>
        <translation type="unfinished"></translation>
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
        <source>Layer “{layer}” holds no patches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer “{layer}” holds no patches. Choose a layer with habitat patches.</source>
        <translation>Laag “{layer}” bevat geen leefgebiedplekken. Kies een laag met leefgebiedplekken.</translation>
    </message>
    <message>
        <source>Layer “{layer}” holds no sections. Run “Find fragmentation points” first.</source>
        <translation type="unfinished"></translation>
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
        <source>Layer “{layer}” holds these patch ids more than once or without a text: {ids}. Each patch needs an id of its own.</source>
        <translation type="unfinished"></translation>
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
        <source>Layer “{layer}” must hold habitat patches, each with an identifier of its own in the field patch_id, as “Link habitat patches” makes them.</source>
        <translation type="unfinished"></translation>
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
        <source>Layer “{layer}”: links {ids} lead to patches that layer “{patches}” does not have. Choose the patches and links of one run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer “{layer}”: links {ids} lead to patches that layer “{patches}” does not have. Give the layers of patches and links in the same order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer “{layer}”: links {ids} lead to patches that layer “{patches}” does not have. Give the patches and links of one run of “Link habitat patches”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer “{layer}”: the action of features {ids} is none of {actions}.</source>
        <translation>Laag “{layer}”: de actie van de objecten {ids} is geen van {actions}.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: the effects of features {ids} are incomplete. Each needs from, to, base and cost (numbers of at least 0), at and route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer “{layer}”: the effects of features {ids} are no valid JSON. Take the layer as “Propose crossings” or “Propose hedges” wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer “{layer}”: the measure {codes} is not drawn as features {ids} are. Choose another measure, or draw them as the table of measures says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer “{layer}”: what features {ids} are to become is not known ({codes}). Choose a measure, or a field with codes from the table of measures.</source>
        <translation type="unfinished"></translation>
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
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers of the plan that it filled, separated by spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers of “Propose crossings” and “Propose hedges”, or any layers with a field effects (JSON: a list of from, to, base, cost, at, route) that says how much each measure shortens which route between two patches, in effective metres. Fields that are used where they are there: prop_id (else the feature id), guild, length_m (else the length of the line). Measures with the same prop_id at the same place count as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers that were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least current of a pinch point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least distance between crossings</source>
        <translation type="unfinished"></translation>
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
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger of kilometres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal minimum only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal minimum, apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengte</translation>
    </message>
    <message>
        <source>Length (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length = width of the infrastructure, {width} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length across the infrastructure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length as drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length for each hectare of gain; empty without gain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length in the plane of the layer&apos;s CRS; a check only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length inside the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of all measures up to this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of all of them on the ellipsoid, in km.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of all sections on the ellipsoid, parts of combined sites counted in these.</source>
        <translation>Lengte van alle doorsnijdingen op de ellipsoïde; delen van gecombineerde knelpunten zijn daarin begrepen.</translation>
    </message>
    <message>
        <source>Length of hedges (km)</source>
        <translation type="unfinished"></translation>
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
        <source>Length of the axis on the ellipsoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the chosen measures (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the line on the ellipsoid.</source>
        <translation>Lengte van de lijn op de ellipsoïde.</translation>
    </message>
    <message>
        <source>Length of the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the place: how far apart the ends of the ground are that is worth at least half as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the section</source>
        <translation>Lengte van de doorsnijding</translation>
    </message>
    <message>
        <source>Length of this measure and all before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length on the ellipsoid, times the share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length on the ellipsoid.</source>
        <translation>Lengte op de ellipsoïde.</translation>
    </message>
    <message>
        <source>Length on the ellipsoid; of areas the outline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths are measured on the ellipsoid, without the slope of the ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths are those on the ellipsoid, horizontal, along the lines as drawn. Expected kilometres are lengths times the probability of their status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Level with the ground, not verified: no heights are known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie of the land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line number of railways</source>
        <translation>Lijnnummer van spoorwegen</translation>
    </message>
    <message>
        <source>Line {line} of the table of steps: step {step} needs {name}, which does not come before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines along the least-cost paths from patch edge to patch edge, with the patches at both ends, cost, length, straight distance, mean resistance, narrowest cost margin (with a slack of corridors), and the barriers crossed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of hedges and tree rows, such as the layer landscape_elements of “Prepare OpenStreetMap extract”; polygons count as woods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the proposed crossings across the infrastructure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of verges, banks, hedges … with any of the fields of a commitment (uuid, target, status, side, infra_id, m_from, m_to, additionality, duration_yr, knock_outs, date_realised …). Without a plan only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines or areas such as roads, railways, waterways or fences. Each link tells which of them it crosses.</source>
        <translation>Lijnen of vlakken zoals wegen, spoorwegen, waterlopen of afsluitingen. Elke verbinding vermeldt welke ervan ze oversteekt.</translation>
    </message>
    <message>
        <source>Lines where hedges can stand</source>
        <translation type="unfinished"></translation>
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
        <source>Links between these patches, in the same order</source>
        <translation type="unfinished"></translation>
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
        <source>Links of the same run, with the fields link_id, from_id, to_id and cost. Places near links between large patches score higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of “Link habitat patches” (fields link_id, from_id, to_id, cost).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of “Link habitat patches”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links that it shortens (JSON), for the algorithm that sets priorities.</source>
        <translation type="unfinished"></translation>
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
        <source>Longest detour (times the gap)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest hedge along a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest link that counts for IIC</source>
        <translation>Langste verbinding die telt voor IIC</translation>
    </message>
    <message>
        <source>Longest stretch away from these lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low (score below 30)</source>
        <translation>Laag (score onder 30)</translation>
    </message>
    <message>
        <source>Low estimate in euro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest status that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made once, unique everywhere; never change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a plan: one GeoPackage that remembers everything, and a QGIS project beside it.
The GeoPackage holds what is committed (lines, areas, points), the answers to the checklist, the evidence, the territory, every run, and the results of earlier steps that are given here. Forms, defaults and legends are kept in it, in the language of the plan; it is ready for work in the field with QField.
A plan that is already at the destination is never overwritten: it is brought up to date, and the given layers replace what earlier runs of the same step left in it. Commitments, answers and evidence stay as they are. A project that is already there stays as it is too.
The file is written beside its destination, verified, and put in place in one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the dossier of a plan: what a municipality can hand in.
Its twelve sections are the title, a summary, the context, the fragmentation points, the proposals, the effect, the account of kilometres, the checklist, permits, management and monitoring, costs, and an annex with assumptions, methods, sources and computations.
The same words and numbers are written as one self-contained HTML file (the accessible master), as a PDF with maps and one sheet per place, and as an ODT that can be edited. Every figure has its unit and a note on what it rests on.</source>
        <translation type="unfinished"></translation>
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
        <source>Manage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed infrastructure (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed infrastructure, counted (target I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed infrastructure, expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed infrastructure, not realised yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed linear infrastructure (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed means: a written commitment of at least {min_duration_yr} years; all knock-out questions of the checklist passed; a measure beyond the legal minimum; a geometry. What lacks one of these is listed with the reason. What the law asks anyway is reported apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management and monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management plan (bermbeheerplan, plan de gestion)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management that goes beyond the legal minimum makes verges, banks and embankments part of the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of site {site} and its surroundings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the commitment {name} and its surroundings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of {place} with the network, the infrastructure and {count} numbered sites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map pinch points and barriers</source>
        <translation>Flessenhalzen en barrières in kaart brengen</translation>
    </message>
    <message>
        <source>Map with the zones of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps and tables may be used as the licences of the data named below allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks: [P] expert default of GreenBlue, to be judged; [M] from memory of law or literature, to be checked; [L] from a published source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches no infrastructure</source>
        <translation type="unfinished"></translation>
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
        <source>Mean score by criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean width</source>
        <translation>Gemiddelde breedte</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
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
        <source>Measures along lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures at points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures chosen</source>
        <translation type="unfinished"></translation>
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
        <source>Measures on areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures that are left out (ids)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures that are taken in any case (ids)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures with the same name at the same place count as one: {ids}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures with the same text in this field are chosen all or none, such as the exits on both banks of a canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures {ids} are locked in and excluded at once. Decide for one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures {ids} are locked in, but have no cost. Fill in their cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures {ids} do not say of which species group their effects are. Name the species group of each layer of proposals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures, all kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory that a raster may take (GB)</source>
        <translation type="unfinished"></translation>
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
        <source>Mended by crossings directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mends an opening of {gap} m with {length} m of hedge.</source>
        <translation type="unfinished"></translation>
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
        <source>Mesh size across the border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesh size, cut at the border</source>
        <translation type="unfinished"></translation>
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
        <source>Methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metres per gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle estimate in euro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring protocol, budget</source>
        <translation type="unfinished"></translation>
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
        <source>Most sheets of sites, and of commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motorway</source>
        <translation>Autosnelweg</translation>
    </message>
    <message>
        <source>Movement through the place is not known and left out of the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement through the place is not known; the importance of the corridor stands for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality or municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality; empty outside all municipalities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIS code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIS code of municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIS code of the municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIS code of the municipality, five digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name of municipalities</source>
        <translation type="unfinished"></translation>
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
        <source>Name of the commitment.</source>
        <translation type="unfinished"></translation>
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
        <source>Name of the municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the municipality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the plan, account or year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the reporting unit.</source>
        <translation>Naam van de rapporteringseenheid.</translation>
    </message>
    <message>
        <source>Name of the species group for each layer of proposals, with a semicolon between; for layers without a field guild when there are several species groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the structure.</source>
        <translation type="unfinished"></translation>
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
        <source>Name one species group for each of the {count} layers of proposals, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the species groups, each once, in the order of the {count} layers of patches, with a semicolon between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names for the plans, separated by commas; their titles when empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the species groups as the proposals have them in the field guild, with a semicolon between, in the order of the layers; for example “large_mammals; dormouse”. May stay empty with one layer of patches: then all effects count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow fauna overpass</source>
        <translation type="unfinished"></translation>
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
        <source>Narrower gaps are repair gaps, which are proposed too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrower openings in hedges are gates and stay open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrowest cost margin</source>
        <translation>Kleinste kostenmarge</translation>
    </message>
    <message>
        <source>Narrowest gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Native species, resilient to climate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natura 2000, VEN, small landscape elements, plan de secteur, heritage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural grassland</source>
        <translation>Natuurlijk grasland</translation>
    </message>
    <message>
        <source>Nature-friendly bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest passage</source>
        <translation>Dichtstbijzijnde passage</translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cell of these patches has a resistance (nodata or off the raster): {ids}; extend the resistance raster or leave the patches out.</source>
        <translation>Geen enkele cel van deze leefgebiedplekken heeft een weerstand (geen gegevens of buiten het raster): {ids}; breid het weerstandsraster uit of laat de plekken weg.</translation>
    </message>
    <message>
        <source>No choice that keeps to the limits wins more than this; how far the choice is from the best at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No choice wins more than (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No counting rule of the two targets has been published. This is the rule of GreenBlue; what is marked [P] is its default, which an office may change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cutting of hedges from 1 April to 31 July.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation type="unfinished"></translation>
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
        <source>No hedge in open habitat of meadow birds, heath or grassland.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hedge is longer than the straight width of the gap times this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No infrastructure within the tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No management is committed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measure is chosen; the field why_not says why for each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more measures than this are chosen; no limit when empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than the law asks</source>
        <translation type="unfinished"></translation>
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
        <source>No plan is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reporting unit has a cell with data. Check that the raster and the reporting units lie in the same place.</source>
        <translation>Geen enkele rapporteringseenheid heeft een cel met gegevens. Ga na of het raster en de rapporteringseenheden op dezelfde plaats liggen.</translation>
    </message>
    <message>
        <source>No run of “Measure connectivity” is kept in the plan: before and after cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
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
        <source>None that runs beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal (score 30 to 50)</source>
        <translation>Normaal (score 30 tot 50)</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every layer of “{label}” can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known and left out of the feasibility: {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Niet gemeten</translation>
    </message>
    <message>
        <source>Not realised yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is committed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
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
        <source>Number of crossings proposed.</source>
        <translation type="unfinished"></translation>
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
        <source>Number of features that could not be used; the log lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of features: {layer}</source>
        <translation>Aantal objecten: {layer}</translation>
    </message>
    <message>
        <source>Number of fragmentation points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of fragmentation points found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of habitat areas.</source>
        <translation>Aantal leefgebieden.</translation>
    </message>
    <message>
        <source>Number of hedges</source>
        <translation type="unfinished"></translation>
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
        <source>Number of inhabitants, where given.</source>
        <translation type="unfinished"></translation>
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
        <source>Number of ledger rows in the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of lines in the output.</source>
        <translation type="unfinished"></translation>
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
        <source>Number of measures chosen within the budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of measures chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of measures done; 0 is the network as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of measures read, each counted once.</source>
        <translation type="unfinished"></translation>
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
        <source>Number of plans and years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of plans times years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of plants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of point measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of point measures that count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of proposed crossings and hedges in the territory.</source>
        <translation type="unfinished"></translation>
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
        <source>Number of sheets</source>
        <translation type="unfinished"></translation>
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
        <source>Number of species</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of species in the mix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the checklist question, such as 1.1.</source>
        <translation type="unfinished"></translation>
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
        <source>Number of units: tunnels of a row, exits on both banks.</source>
        <translation type="unfinished"></translation>
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
        <source>Numbers of the counting rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers that the run gave, as JSON.</source>
        <translation type="unfinished"></translation>
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
        <source>Of 10 000 km, in per cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 4 000 km, in per cent.</source>
        <translation type="unfinished"></translation>
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
        <source>Of the measures with the same text in this field one at most is chosen, such as alternatives for one site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of two crossings (points) nearer to each other than this, one at most is chosen; 0 for no such rule. For example 1 000 m for roe deer, 250 m for hedgehogs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {count} links only the {most} cheapest are worked.</source>
        <translation>Van {count} verbindingen worden alleen de {most} goedkoopste bewerkt.</translation>
    </message>
    <message>
        <source>Old hedge laid, coppiced or filled up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old trees, hollow roads, ponds; in Flanders many small landscape elements may not be changed at all, or need a permit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the side of a hill a deck can rest on the higher side; an underpass can open on the lower one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One GeoPackage for all layers. An existing GeoPackage keeps its other layers; the nine layers of this algorithm are replaced.</source>
        <translation>Eén GeoPackage voor alle lagen. Een bestaand GeoPackage behoudt zijn andere lagen; de negen lagen van dit algoritme worden vervangen.</translation>
    </message>
    <message>
        <source>One dossier per language: en English, nl Dutch, fr French, de German; plan: the language of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One layer for each state of the landscape: polygons of habitat, or a raster of classes. Areas are planar, in the layer&apos;s own coordinate system where that is metric.</source>
        <translation>Eén laag per toestand van het landschap: leefgebiedpolygonen of een klassenraster. Oppervlakten zijn die in het platte vlak, in het coördinatensysteem van de laag zelf als dat metrisch is.</translation>
    </message>
    <message>
        <source>One line per section that can be planted; sections with the same gap belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One link</source>
        <translation>Eén verbinding</translation>
    </message>
    <message>
        <source>One number for each species group, with a semicolon between: how much its relative gain counts. 1 for all when empty.</source>
        <translation type="unfinished"></translation>
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
        <source>One row for each interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each interval: commitment, axis, from, to, side, length, counted or why not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each plan and figure, with the difference from the first plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only hedges that lie in these polygons, at least in part, are kept; what is around them is still looked at.</source>
        <translation type="unfinished"></translation>
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
        <source>Only strips that bring a link down to this least-cost distance count as a gain, in effective metres; with the distance that the guild bridges, the sites are those that open a link, not those that shorten one that stays out of reach. Links that are dearer today take no current. Many times faster where many links are dear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the selected features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is promised for five years or more counts as managed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is realised or verified is progress; a promise is never shown as done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where these polygons are</source>
        <translation>Alleen waar deze polygonen liggen</translation>
    </message>
    <message>
        <source>Only within these polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only within this extent</source>
        <translation>Alleen binnen dit bereik</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Terminal and run the Python of QGIS: /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --no-deps &quot;shapely&gt;=2,&lt;3&quot; scipy</source>
        <translation>Open Terminal en voer de Python van QGIS uit: /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --no-deps &quot;shapely&gt;=2,&lt;3&quot; scipy</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open land that stays open</source>
        <translation type="unfinished"></translation>
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
        <source>Open the user guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open-air car park</source>
        <translation>Parking in open lucht</translation>
    </message>
    <message>
        <source>OpenStreetMap draws woods up to the road. Gaps in the habitat up to this width, such as the strip of a motorway, count as network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenStreetMap extract</source>
        <translation>OpenStreetMap-uittreksel</translation>
    </message>
    <message>
        <source>OpenStreetMap extract (.osm.pbf, .osm, .osm.gz). Layers that are not given below are made of it.</source>
        <translation type="unfinished"></translation>
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
        <source>Opening of a culverted watercourse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openings left for gates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or choose a layer of boundaries that is in the project:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orchard of tall trees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin label of plants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Other measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other patch</source>
        <translation>Andere leefgebiedplek</translation>
    </message>
    <message>
        <source>Other schemes that count it, separated by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of a bridge</source>
        <translation>Omtrek van een brug</translation>
    </message>
    <message>
        <source>Outlines of proposed crossings</source>
        <translation type="unfinished"></translation>
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
        <source>Over: deck, rope or hop-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlaps removed (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlaps removed from the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview (A3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner of the ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner, pipes and cables are to be asked before planting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair of fauna exits on a canal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of ends, edges and woods within the widest gap and in sight of each other.</source>
        <translation type="unfinished"></translation>
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
        <source>Parameters, inputs and versions, as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parking along a street</source>
        <translation>Parkeerstrook langs een straat</translation>
    </message>
    <message>
        <source>Part 0–1 of the runs of the sensitivity analysis in which the measure is chosen.</source>
        <translation type="unfinished"></translation>
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
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly: not all of them yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly: rational use limited to a documented legal exception (the bed of a railway track, invasive species).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Parts of commitments that match no infrastructure.</source>
        <translation type="unfinished"></translation>
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
        <source>Patches farther from the crossing are not joined by it. Empty: 4.3 times the median dispersal distance of the guild, which one animal in twenty exceeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches linked</source>
        <translation>Verbonden leefgebiedplekken</translation>
    </message>
    <message>
        <source>Patches made by “Link habitat patches”, with the field patch_id. With the links they give the gain of each crossing.</source>
        <translation type="unfinished"></translation>
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
        <source>Path from the folder of the plan, or a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths of all files, separated by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permit granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permits and constraints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permits and constraints by commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permits and constraints stand with the commitment that they concern. What is not answered is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo, file beside the plan, or link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo, plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that cannot be read and are not shown: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of gain and cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces of evidence not shown</source>
        <translation type="unfinished"></translation>
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
        <source>Pipelines and cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipelines and cables; 5 m stay free where the field substance says gas, else 2 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipes and cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipes and cables; those within 25 m of the infrastructure lower the feasibility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place (x, y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place along the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place among the hedges; 1 wins most for its length.</source>
        <translation type="unfinished"></translation>
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
        <source>Place in the ranking: by gain of connectivity where it is known, then by score; 1 is the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the sequence; empty where not chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a whole municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan to mend the green-blue network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan with the commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planar and ellipsoidal lengths differ by {share} %, more than {limit} %: does the layer have its right coordinate system?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planar length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned works, the cheap moment to build; they raise the feasibility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plant list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planted species, separated by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planting at the high unit cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planting at the low unit cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planting at the middle unit cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plantings are checked in the first and in the third year; 90 % surviving is assumed until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points at the best cells of both rasters outside the patches, with the link that has most current or gain there. A stretch that is worth about the same all along, such as a motorway between two forests, is one site, in its middle; another one on the same link must stand out by half its height. stretch_m tells how long it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the same run; they place the proposals at weirs, culverts and car parks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of “Find fragmentation points”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points such as crossings and ponds: counted by number; crossings with a width also give direct and indirect kilometres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points where animals were seen or killed. Records near a measure raise its certainty; no record is no evidence against it. Rows with a field count of 0 are passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons by which kilometres are told apart. A road on a boundary is shared by halves, so that municipalities add up to the whole. Without them the code of each commitment is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons of buildings, around which 2 m stay free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons of land cover, such as the land cover layer of “Prepare OpenStreetMap extract”. Where they overlap, the smaller polygon wins.</source>
        <translation>Polygonen van de bodembedekking, zoals de laag bodembedekking van “OpenStreetMap-uittreksel voorbereiden”. Waar ze overlappen, telt het kleinste polygoon.</translation>
    </message>
    <message>
        <source>Polygons of the municipalities of the plan; a selection in the layer counts. Needed for a new plan; for an existing one only where its territory changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons that are urban or peri-urban by another definition than the degree of urbanisation; used in its place.</source>
        <translation type="unfinished"></translation>
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
        <source>Polygons where nothing is planted: land of meadow birds, heath, calcareous grassland.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons whose outlines are edges along which a hedge can stand; by the field cover forests are joined and water is not planted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons. Hedges stand inside a parcel along its limits and end where the parcel ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons. Wood and scrub are joined, open habitat (heath, natural grassland, dunes, marsh) is not planted, by the field class; without that field all of it is wood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare OpenStreetMap extract</source>
        <translation>OpenStreetMap-uittreksel voorbereiden</translation>
    </message>
    <message>
        <source>Prepare the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices of {base} raised by {percent} % a year to {year}; {scope}; VAT {vat}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on the cover, for example 1 or 2.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on the cover, such as 2026-11-22; today when empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prioritise measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability 0–1 that two random points of the unit are not connected (CUT).</source>
        <translation>Kans 0–1 dat twee willekeurige punten van de eenheid niet verbonden zijn (CUT).</translation>
    </message>
    <message>
        <source>Probability of a direct move over the dispersal distance, between 0 and 1.</source>
        <translation type="unfinished"></translation>
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
        <source>Probability of each status [P]</source>
        <translation type="unfinished"></translation>
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
        <source>Progress towards the targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised: planned, decided or permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals are what the method finds where rules and terrain allow it. They are a choice to be made, not a promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose crossings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose crossings and hedges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose hedges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed crossings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed crossings and hedges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed crossings by rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed crossings or hedges, the result of “Prioritise measures”, or features drawn by hand; a selection in the layer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed crossings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed hedges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed hedges by rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed hedges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed native mix, shares in per cent of the plants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposes hedges that close gaps in the network of hedges, tree rows and woods, along lines where a hedge can stand.
A gap is a pair of ends, or an end and an edge, or two woods, at a distance between the narrowest and the widest gap; what is narrower is a repair gap. The hedge takes the cheapest route along the edges of parcels, fields, roads, tracks and water, leaves them for short stretches only, and may run straight between two ends that face each other. A gap stays open where the way along existing and better proposed hedges is at most three times as long (one and a half times between ends that face each other).
The distance rules of the rule set are applied as geometry: what breaks a rule is cut away, or its height is lowered, and the rule is named. Hedges carry a native species mix, number of plants, cost, subsidy estimate and, where links between patches are given, what they win for connectivity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposes where to build which crossing for animals, of which size, at about which cost, and what each wins.
Along every fragmentation section a candidate place each 25 to 50 m is scored by the movement of animals, habitat on the poorer of the two sides, the lie of the land, the distance to passages that animals use already, and disturbance. A place with habitat on one side only is never proposed. Of places nearer to each other than the distance that the guild asks for, the best stays.
The structure follows from a decision table that can be edited, first match wins: landscape bridges, ecoducts, underpasses, tunnels, culverts with ledges, canopy bridges, exits from canals in pairs, fish passes, culverted streams to open. An existing bridge, underpass or culvert within reach comes first.
With patches and links the gain of equivalent connectivity (EC) is computed for each crossing alone. With a resistance surface too, the cost from both edges to the nearest patches is computed; without one, the links that cross there are taken to cost what they cost without the infrastructure. What is not known is named in the assumptions and left out of the score. Costs are estimates for a first plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts two or more plans side by side, or one plan in several years: kilometres of both targets (counted, not realised yet, expected), crossings, hectares, cost, fragmentation points solved, equivalent connectivity EC and effective mesh size, with the difference from the first.
Kilometres are accounted anew by the same rule for all. EC and mesh size are those of the last run that each plan remembers.
A fragmentation point is solved when a crossing that counts came of a proposal for it, or stands within 100 m of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS project of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality, times the attribute</source>
        <translation>Kwaliteit, maal het attribuut</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet road: slow or closed at night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R: other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R: rural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REPAIR mends invalid geometry, SKIP leaves it out, STOP refuses the layer.</source>
        <translation type="unfinished"></translation>
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
        <source>Railway edge cut in turns and left standing in between</source>
        <translation type="unfinished"></translation>
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
        <source>Railway tracks, of which axes are made first: one for all tracks of a line.</source>
        <translation type="unfinished"></translation>
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
        <source>Railways; hedges keep the distances and heights of the railway rules and do not cross.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Railways; take the place of those of the extract.</source>
        <translation type="unfinished"></translation>
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
        <source>Ramps of about {left} m and {right} m at {slope} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range, errors independent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range, errors of one source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rank {rank}, severity {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster of movement, for example that of “Map pinch points”; larger values draw crossings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster whose cells of some classes are habitat, instead of polygons: cells that touch, also in a corner, are one patch. On other cells than those of the resistance surface, each of these takes the class at its centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasters are written as GeoTIFF; give file names with .tif.</source>
        <translation>Rasters worden als GeoTIFF geschreven; geef bestandsnamen met .tif.</translation>
    </message>
    <message>
        <source>Rates and conditions of funding change: ask the body named before applying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realised on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realised or planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of animals near the measure; empty where none were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of animals or road kills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records within this distance of a measure count for its certainty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
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
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative uncertainty 0–1: 0.01 official, 0.03 OpenStreetMap, 0.1 sketched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative uncertainty of the length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative uncertainty of the length: 0.01 for official data, 0.03 for OpenStreetMap, 0.1 for sketches.</source>
        <translation type="unfinished"></translation>
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
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks on the account:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair of a narrow gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on constraints</source>
        <translation type="unfinished"></translation>
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
        <source>Resistance surface from which the links were made. It makes the gain exact for each place, but takes longer. The work is done in its coordinate system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resistance table of your own</source>
        <translation>Eigen weerstandstabel</translation>
    </message>
    <message>
        <source>Resistance table of your own instead of that of the guild; it gives the resistance of the infrastructure and of a crossing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored bed of a stream that is not navigable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of “Measure connectivity” with its parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retaining wall</source>
        <translation>Keermuur</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise of prices (% a year)</source>
        <translation type="unfinished"></translation>
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
        <source>Road</source>
        <translation type="unfinished"></translation>
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
        <source>Road or track on piles over the valley</source>
        <translation type="unfinished"></translation>
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
        <source>Roads, of which axes are made first: one for all carriageways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roads, tracks and paths, as lines.</source>
        <translation>Wegen, veldwegen en paden, als lijnen.</translation>
    </message>
    <message>
        <source>Roads; hedges keep off the pavement, out of sight triangles, and do not cross motorways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roads; take the place of those of the extract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds off the zigzag of the cells in the lines, by little more than a cell. Costs and barriers crossed stay those of the path itself.</source>
        <translation>Rondt de zigzag van de cellen in de lijnen af, over weinig meer dan een cel. Kosten en overgestoken barrières blijven die van het pad zelf.</translation>
    </message>
    <message>
        <source>Routes between patches that it shortens, as JSON; read by “Prioritise measures”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row of pollards maintained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Rows of the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the raster.</source>
        <translation>Rijen van het raster.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule of the decision table that chose the structure (D1 …).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule set of your own</source>
        <translation type="unfinished"></translation>
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
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules for hedges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of distance, subsidy and species for hedges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that set its limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that the plan remembers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rural area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rural area or not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rural infrastructure between urban areas no farther apart than this is &quot;between&quot; (zone B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rural zone, apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe migration across zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety rules met (5.3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sand and dunes</source>
        <translation>Zand en duinen</translation>
    </message>
    <message>
        <source>Save edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how far it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say since when it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when it was realised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who owns the ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule of works</source>
        <translation type="unfinished"></translation>
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
        <source>Score 0–100 of a site: importance of the corridor times the barrier effect that remains, over the species groups. Classes: very high from 70, high from 50, normal from 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score 0–100 of the checklist; computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score 0–100: corridor importance × remaining barrier effect, over the chosen species groups.</source>
        <translation>Score 0–100: belang van de corridor × resterend barrière-effect, over de gekozen soortengroepen.</translation>
    </message>
    <message>
        <source>Score as answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score for {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of the place, 0–1: movement, habitat on both sides, land, distance, quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score {values}</source>
        <translation type="unfinished"></translation>
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
        <source>Scores of the commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening, nature assessment</source>
        <translation type="unfinished"></translation>
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
        <source>Second choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections left over by the rules that are shorter than the shortest section of the rule set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections made by “Find fragmentation points”. For the parts of a combined site one structure over the whole bundle is proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of “Find fragmentation points”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections too short to plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service road</source>
        <translation>Dienstweg</translation>
    </message>
    <message>
        <source>Several commitments have the same identifier: {ids}. Give copies an identifier of their own; evidence and answers belong to all of them otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity class</source>
        <translation>Ernstklasse</translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of PC</source>
        <translation>Aandeel in PC</translation>
    </message>
    <message>
        <source>Share of habitat beyond the left edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of habitat beyond the right edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of target I (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of target II (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the component in PC.</source>
        <translation>Aandeel van de component in PC.</translation>
    </message>
    <message>
        <source>Share of the national target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share raster cells on the border of units exactly</source>
        <translation>Rastercellen op de grens van eenheden exact verdelen</translation>
    </message>
    <message>
        <source>Sheets in each dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets of the commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets of the {shown} worst of {all} sites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets of {shown} of {all} commitments.</source>
        <translation type="unfinished"></translation>
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
        <source>Shortest written commitment that is managed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me with the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown apart, never added to a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown beside, never added</source>
        <translation type="unfinished"></translation>
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
        <source>Side</source>
        <translation type="unfinished"></translation>
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
        <source>Sides managed (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides of infrastructure (both sides count)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sight at junctions, height beside railways, gas pipes, high-voltage lines. A no takes the segment out, not the whole plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when it is there no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Knelpunt</translation>
    </message>
    <message>
        <source>Site sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site {site}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites of one kind keep this distance from each other.</source>
        <translation>Plaatsen van één soort houden deze afstand van elkaar.</translation>
    </message>
    <message>
        <source>Sites where the network is cut</source>
        <translation type="unfinished"></translation>
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
        <source>Small fauna tunnel</source>
        <translation type="unfinished"></translation>
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
        <source>Software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spawning waters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Species</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Species group</source>
        <translation>Soortengroep</translation>
    </message>
    <message>
        <source>Species group of each layer of proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Species group, or all = weighted over all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Species groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Species groups on whose network the measure has effects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Species groups that the plan is for, separated by spaces; kept in the plan and shown in the dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Species groups, in the same order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Species list of your own</source>
        <translation type="unfinished"></translation>
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
        <source>Start a plan with “New…”, or open the project of a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a plan: municipality, data, language, species</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>State at the end of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status at the end of the year of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses from this one on count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses from this one on count: by default only what is realised or verified is progress. What has a lower status is shown beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steep banks offer no cover or shore: a nature-friendly bank does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps that an earlier run had finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps that were taken over from an earlier run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight distance</source>
        <translation>Rechte afstand</translation>
    </message>
    <message>
        <source>Straight distance between what the hedge joins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Beek</translation>
    </message>
    <message>
        <source>Streams, rivers and canals. Where one passes under the infrastructure, small animals can follow it. Stretches with the field tunnel filled in run underground; they can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch without light, or lit on demand only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretches between two axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretches of links between patches that no element follows are given a hedge up to this straight length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretches outside the network shorter than this do not end a section, in metres [P].</source>
        <translation>Stukken buiten het netwerk die korter zijn dan dit, beëindigen een doorsnijding niet, in meter [P].</translation>
    </message>
    <message>
        <source>Stretches under roads cannot be opened; only known sections are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure table of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subsidy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the attributes of the patches.</source>
        <translation>Som van de attributen van de leefgebiedplekken.</translation>
    </message>
    <message>
        <source>Sum of the costs of the chosen measures in euro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the costs, middle value, in euro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the lengths of the chosen measures in kilometres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the middle estimates of all proposals in euro; a budget buys a choice of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the rows: km, hectares (ha) or pieces (n).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums of the ledger by target, status, year, municipality, owner, additionality and zone at once; group it as needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation type="unfinished"></translation>
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
        <source>Table {table}: {before} earlier rows gave way to {after} new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables that the given layers filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take every step anew, also those that an earlier run finished on the same inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a municipality from map data to a plan, an account of kilometres and a dossier, in one run.
The steps are the ordinary algorithms: prepare the data, find where the network is cut, link habitat patches for each group of animals, propose crossings and hedges, make a plan, choose measures within the budget, add them to the plan, account the kilometres, make the dossier. Their settings are the usual ones; for others, run the steps one by one or open the model.
What each step made stays in the folder “work” beside the plan. When a step fails, the message says which one; a run with the same folder goes on from there, and takes over every step whose inputs are unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target I counts kilometres of infrastructure axis: one for each road, railway line or waterway, whatever its carriageways, tracks and sides. A metre of axis with at least one qualifying action counts once, whoever and however many declare it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target I speaks of infrastructure in and between urban areas (U and B); kilometres in rural zones are listed apart unless they are to count (U_B_R).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target I: managed linear infrastructure (axis-km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target I: {infrastructure} km of managed infrastructure. Target II: {elements} km of landscape elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target II counts kilometres of landscape element along its middle. Elements that run within {same_element_m} m of each other are one; elements that were there before the plan do not count when planted anew; removed elements are taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target II: landscape elements (element-km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets I and II measure different things and are never added. A dash: the plan does not say. EC and mesh size are those of the last run that the plan remembers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territory of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Belgian Biodiversity Alliance brings public and private bodies together in voluntary commitments. Its first axis, “Expanding the green-blue network”, asks for {alliance_km_i} km of ecologically managed linear infrastructure and {alliance_km_ii} km of landscape elements, with criteria by which commitments are judged. It is not law, and no counting rule has been published: the rule used here is printed with each figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GeoPackage of a plan: its commitments, and its axes and territory where nothing else is given below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GeoPackage of the plan. It may be open in QGIS; save running edits first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GeoPackage of the plan. The QGIS project gets the same name, with .qgz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The OpenStreetMap tag of this name.</source>
        <translation>De OpenStreetMap-tag met deze naam.</translation>
    </message>
    <message>
        <source>The QGIS project beside the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account as a page to read and print: figures, the rule, the reasons, the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account counts what is committed along the axes of the infrastructure and along the landscape elements. The ledger below says of each stretch whether it counts, and why not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account of the kilometres with the counting rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account shows the state at the end of this year, with what was realised, lost or ended by then. Empty: the latest year in which anything was.</source>
        <translation type="unfinished"></translation>
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
        <source>The axes of all infrastructure near the network: one line for each road, railway and waterway, whatever its carriageways and tracks, with an identifier that lasts and chainage on the ellipsoid. The plan and the account of kilometres refer to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The axis itself</source>
        <translation type="unfinished"></translation>
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
        <source>The bundle crosses a valley on a high embankment: on piles it leaves the valley floor free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The car park lies in the network: permeable bays, trees and a dark strip make it passable.</source>
        <translation type="unfinished"></translation>
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
        <source>The chosen measures do not fit the yearly budgets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes of a raster are whole numbers, not “{text}”.</source>
        <translation>De klassen van een raster zijn gehele getallen, niet “{text}”.</translation>
    </message>
    <message>
        <source>The codes {codes} ceased before or in {year}: the territory is of an older list of municipalities. Give the year of that list, or the new municipalities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison as a page with a table and bars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contrast is a positive number, 1 for the table as it is, not {factor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinates do not fit the coordinate reference system {crs}. Set the layer&apos;s right CRS in its properties.</source>
        <translation>De coördinaten passen niet bij het coördinatenreferentiesysteem {crs}. Stel bij de eigenschappen van de laag het juiste CRS in.</translation>
    </message>
    <message>
        <source>The counting rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counting rule lacks the number “{name}”. Add its row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The culvert has no dry ledge: with one, small animals pass on dry feet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current density, the barrier improvement and the resistance surface must be three different files.</source>
        <translation>De stroomdichtheid, de winst per herstelde barrière en de weerstandskaart moeten drie verschillende bestanden zijn.</translation>
    </message>
    <message>
        <source>The curve as a picture in a page of its own that any browser shows without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cut</source>
        <translation type="unfinished"></translation>
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
        <source>The dearest link once mended must be a positive number of effective metres, not {reach}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision table {file}, line {line}, asks for {key}, which is not known of a place. Use: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision table {file}, line {line}, names the structure {id}, which the structure table lacks. Use one of: {known}.</source>
        <translation type="unfinished"></translation>
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
        <source>The dispersal distance must be above 0.</source>
        <translation type="unfinished"></translation>
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
        <source>The distance of candidate places must be at least 1 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distance of these links is negative or missing: {ids}.</source>
        <translation>De afstand van deze verbindingen is negatief of ontbreekt: {ids}.</translation>
    </message>
    <message>
        <source>The effects of measures {ids} name patches that layer “{patches}” does not have ({names}). Choose the patches and links with which the measures were proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The elevation model has no heights at {count} places; they count as level with the ground, not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ellipsoid of the coordinate reference system {crs} is not known to QGIS. Choose a usual CRS for the layer, such as EPSG:31370.</source>
        <translation>QGIS kent de ellipsoïde van het coördinatenreferentiesysteem {crs} niet. Kies een gebruikelijk CRS voor de laag, zoals EPSG:31370.</translation>
    </message>
    <message>
        <source>The expression selects the rows in the ledger layer of QGIS (Select by expression), and so shows them on the map.</source>
        <translation type="unfinished"></translation>
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
        <source>The figure in words.</source>
        <translation type="unfinished"></translation>
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
        <source>The first HTML file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first ODT file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first PDF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first choice, {structure}, does not fit a width of {width} m; this is the alternative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of these rows in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {shown} of {all} are listed; the plan holds them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {problem}. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Make it first, or choose another one.</source>
        <translation>De map {folder} bestaat niet. Maak ze eerst, of kies een andere.</translation>
    </message>
    <message>
        <source>The gain in sequence as a part of the equivalent connectivity without measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gain of each measure is what it wins alone. Gains of several measures together may be more or less than their sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The green-blue network and where it is cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The green-blue network: polygons of corridors or habitat, or lines that get the width below. Results are given in the coordinate system of this layer.</source>
        <translation>Het groenblauwe netwerk: polygonen van corridors of leefgebied, of lijnen die de breedte hieronder krijgen. De resultaten staan in het coördinatensysteem van deze laag.</translation>
    </message>
    <message>
        <source>The ground is {left} m higher on one side and {right} m lower on the other ({topo}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guild table {file} lists {ids} more than once.</source>
        <translation>De gildetabel {file} noemt {ids} meer dan één keer.</translation>
    </message>
    <message>
        <source>The high embankment of the bundle has room for a large underpass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The infrastructure crosses a valley on a high embankment: on piles it leaves the valley floor free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The infrastructure is lit at night.</source>
        <translation>De infrastructuur is &apos;s nachts verlicht.</translation>
    </message>
    <message>
        <source>The infrastructure lies in a cutting, where no tunnel can pass: a narrow deck spans it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The infrastructure lies in a cutting: a deck can span it level with the ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knock-out questions must be passed</source>
        <translation type="unfinished"></translation>
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
        <source>The layers of proposals are empty: there is nothing to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link distance threshold must be a positive number, not {threshold}.</source>
        <translation>De drempel voor de verbindingsafstand moet een positief getal zijn, niet {threshold}.</translation>
    </message>
    <message>
        <source>The links between these patches: fields from_id, to_id, cost and, where it is there, length_m. As many layers as of patches, in the same order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The links with dPC by removal, the gain of EC by improvement, betweenness and component.</source>
        <translation>De verbindingen met dPC bij wegvallen, winst aan EC bij verbetering, betweenness en component.</translation>
    </message>
    <message>
        <source>The map shows the network, the infrastructure and the sites where the one cuts the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measure of this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measures that are locked in do not keep to the budget, the number of measures or the spacing by themselves. Raise the budget, or lock fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measures {ids} are neither crossings nor hedges of GreenBlue. Add them from their own layer, with the measure that they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory bound is too small for a single cell; raise it.</source>
        <translation>De geheugengrens is te klein voor één cel; verhoog ze.</translation>
    </message>
    <message>
        <source>The nearest passage that animals use lies {distance} away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one body that counts these kilometres, where several declare them. Left empty, the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one body that counts these kilometres; empty: the owner.</source>
        <translation type="unfinished"></translation>
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
        <source>The owner that counts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page template {file} cannot be read. Save it again in QGIS&apos;s layout designer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page template {file} lacks an item with the id “{item}” for the text.</source>
        <translation type="unfinished"></translation>
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
        <source>The patches of species group “{guild}” have no area or other attribute above 0.</source>
        <translation type="unfinished"></translation>
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
        <source>The patches with which the measures were proposed, such as those of “Link habitat patches”: fields patch_id and the attribute. One layer for each species group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan holds no fragmentation points. Run “Find fragmentation points” and add its result to the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan holds no infrastructure, and none is given: commitments of target I match nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan holds no proposals of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan in figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is ready: open the project {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan keeps no computation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan that was added to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan {path} does not hold the proposals {ids} that these measures were chosen from. Fill the plan with them by “Create a plan”, or add the proposals themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan {path} holds none of the chosen commitments yet. Save the edits of their layer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan {path} was made by a newer GreenBlue (plan version {theirs}; this one knows {ours}). Update GreenBlue to work on it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan {path} was made by an older GreenBlue. Run “Create a plan” with it as destination: that brings it up to date and keeps everything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan: one GeoPackage.</source>
        <translation type="unfinished"></translation>
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
        <source>The project {path} could not be written: {problem}. The plan itself is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project {path} is there already and was left as it is. Rename it and run again to have a new one made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposals have effects on several species groups: {names}. Name the one whose patches and links these are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposed crossings as points on the axis, ranked, with structure, dimensions, costs, gain, feasibility, reasons and assumptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The radii are numbers of metres, such as 50; 100, not “{text}”.</source>
        <translation>De stralen zijn getallen in meter, zoals 50; 100, niet “{text}”.</translation>
    </message>
    <message>
        <source>The raster exceeds the memory allowed and is worked by tiles.</source>
        <translation type="unfinished"></translation>
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
        <source>The raster “{layer}” cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster “{layer}” cannot be read as heights or values in {crs}. Save it as a GeoTIFF of one band first.</source>
        <translation type="unfinished"></translation>
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
        <source>The raster “{layer}” has other cells than the resistance surface; each cell there takes the class at its centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster “{layer}” has {cells} cells and needs about {needed:.0f} MB. All pairs cannot be linked by tiles. Choose planar or border links, allow more memory, clip the raster, or use larger cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster “{layer}” has {cells} cells and needs about {needed:.0f} MB. Allow more memory, clip it, or use larger cells.</source>
        <translation>Het raster “{layer}” heeft {cells} cellen en vraagt ongeveer {needed:.0f} MB. Sta meer geheugen toe, knip het bij, of gebruik grotere cellen.</translation>
    </message>
    <message>
        <source>The raster “{layer}” has {cells} cells and needs about {needed:.0f} MB. It can be worked by tiles only when the dearest link is limited. Give a limit, allow more memory, clip the raster, or use larger cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster “{layer}” has {cells} cells and needs about {needed:.1f} GB. Allow more memory, clip it, or use larger cells.</source>
        <translation type="unfinished"></translation>
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
        <source>The resistance raster holds values above {largest:g} ({count} cells, the highest {highest:g}); make cells that nothing can cross nodata, or lower their values.</source>
        <translation type="unfinished"></translation>
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
        <source>The resistance surface serves the gain: give patches and links.</source>
        <translation type="unfinished"></translation>
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
        <source>The road lies in a cutting and is narrow: a small deck reaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is part of the total of its quantity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows that are not counted because another commitment counts the same metres, or because the element was there before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule file {file} cannot be read: {problem}. Give a UTF-8 CSV file.</source>
        <translation>Het regelbestand {file} kan niet gelezen worden: {problem}. Geef een CSV-bestand in UTF-8.</translation>
    </message>
    <message>
        <source>The rule file {file} has the rule {rule} twice; give each row an id of its own.</source>
        <translation type="unfinished"></translation>
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
        <source>The rule file {file} lacks the setting(s) {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule file {file}, line {line}, column {column}: &quot;{value}&quot; is not usable ({expected} expected).</source>
        <translation>Regelbestand {file}, regel {line}, kolom {column}: &quot;{value}&quot; is niet bruikbaar (verwacht: {expected}).</translation>
    </message>
    <message>
        <source>The rule file {file}, line {line}: a distance or value is missing or negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule file {file}, line {line}: {what} stands in two rows. Leave one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule file {file}, line {line}: “{word}” is none of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as a part of equivalent connectivity now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as a part of the present equivalent connectivity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same at the other end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same on the plane of the map, as a check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same proposals as lines across the infrastructure, from outer edge to outer edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same rows for measures that are areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same rows for measures that are lines, such as hedges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same rows for measures that are points, such as crossings.</source>
        <translation type="unfinished"></translation>
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
        <source>The share of runs is out of {count} runs.</source>
        <translation type="unfinished"></translation>
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
        <source>The species list has no mix of {count} native species for {region} that meets the rule set. Add species, or change the shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step “{step}” ({key}) failed: {problem} What was made before lies in {folder}; run again with the same folder to go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure is chosen by a decision table (rule D…) from class, width, terrain and species group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure table {file}, line {line}, lists {id} a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure table {file}, line {line}: form and unit of {id} must be one of {forms} and one of {units}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure table {file}, line {line}: the costs of {id} must rise from low to high and not be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of statuses lacks {statuses}. Add their rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table {table} of the plan {path} cannot be opened. Check that the file is whole, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The territory&apos;s part of a national target is its share of the area of Belgium; no key between municipalities has been published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The territory&apos;s part of the national target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two targets measure different things and are never added. Where one action serves both, the length is told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two targets measure different things. A hedge on a managed verge adds to both, and the two figures are never added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The watercourse runs underground here: opened, it is habitat and passage again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight table {file} lacks these lines: {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight table {file}, line {line}: use must be one of {uses}, and the value of {key} must not be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight table {file}, line {line}: {key} must be more than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole bundle lies in a cutting: one deck can span it level with the ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The widest gap is narrower than the narrowest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The width of a corridor must be a positive number of metres, not {width}.</source>
        <translation>De breedte van een corridor moet een positief aantal meter zijn, niet {width}.</translation>
    </message>
    <message>
        <source>The worst cuts:</source>
        <translation type="unfinished"></translation>
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
        <source>There are {plans} plans and {names} names. Give as many names as plans, separated by commas, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {years} years for {layers} habitat layers; give one year for each layer, in the same order, or none.</source>
        <translation>Er zijn {years} jaren voor {layers} leefgebiedlagen; geef één jaar per laag, in dezelfde volgorde, of geen enkel.</translation>
    </message>
    <message>
        <source>There is no hedge, tree row or wood to continue. Give a layer of landscape elements or of woods.</source>
        <translation type="unfinished"></translation>
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
        <source>There is no plan at {path}. Choose the GeoPackage of a plan, or make one with “Create a plan”.</source>
        <translation type="unfinished"></translation>
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
        <source>There is nothing to choose from.</source>
        <translation type="unfinished"></translation>
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
        <source>These two figures measure different things and are never added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They must do so over more than this length, in metres [P].</source>
        <translation>Dat moet over meer dan deze lengte zo zijn, in meter [P].</translation>
    </message>
    <message>
        <source>This dossier shows where infrastructure cuts the green-blue network of {municipality}, what will be done about it, how many kilometres that is, what it costs and what it wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step was not taken yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles with a halo of {halo} cells need at least {least:.0f} MB of memory each, and {given:.0f} MB are allowed; allow more, or choose a smaller cutoff or larger cells.</source>
        <translation>Tegels met een rand van {halo} cellen vragen elk minstens {least:.0f} MB geheugen, en {given:.0f} MB is toegestaan; sta meer toe, of kies een kleinere grens of grotere cellen.</translation>
    </message>
    <message>
        <source>Title and version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the plan, shown on maps and in the dossier. Left empty, the names of the municipalities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the plan; the name of the municipality when empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To patch</source>
        <translation>Naar leefgebiedplek</translation>
    </message>
    <message>
        <source>Tolerance in Belgian Lambert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance of drought or flooding, or a mix of origins. Resilient does not mean exotic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too narrow a road for a wide deck: a guiding fence with a gap and a warning system for drivers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total length of the lines as drawn of which the axis was made, as a check: about twice the axis for a dual carriageway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town or suburb</source>
        <translation type="unfinished"></translation>
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
        <source>Traffic is light: slow or closed at night, the road needs no structure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic is moderate: slow at night, with verges that give a view, the road needs no structure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic of roads (vehicles/day)</source>
        <translation>Verkeer van wegen (voertuigen/dag)</translation>
    </message>
    <message>
        <source>Traffic on the existing passage is taken to be light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic per day: a count, a model, or the default of the class where neither was given; the site&apos;s facts say which.</source>
        <translation type="unfinished"></translation>
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
        <source>Tree row planted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trees, shrubs and a fringe of herbs of at least 1 m; or a graded bank; or a layer of flowers. Partly: two of three layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns proposals, chosen measures or drawn features into commitments of a plan, with everything known about them.
Proposed crossings become points, hedges become lines of target II (landscape elements); what each becomes follows from its structure and the table of measures. Of the result of “Prioritise measures” the chosen rows are taken, or the selected ones. Lines, areas or points that were drawn need a measure; fields with the names of the plan are taken over.
Municipality and degree of urbanisation come from the territory of the plan, the length from the ellipsoid, and whether it goes beyond the law from the table of measures and the region.
What is in the plan already is not added again: the identifier is made of what it is and where it lies. All is added, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two axes fit equally when their distances differ by less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two outputs have the same destination {path}. Choose different ones.</source>
        <translation>Twee uitvoeren hebben dezelfde bestemming {path}. Kies verschillende.</translation>
    </message>
    <message>
        <source>U (urban and peri-urban), B (between) or R (other).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U urban or peri-urban, B between urban areas, R rural; empty where not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U: urban and peri-urban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty of a length: 1 % from official data, 3 % from OpenStreetMap, 10 % where sketched; the range takes the errors as independent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty of length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty of length (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under: tunnel, underpass or culvert</source>
        <translation type="unfinished"></translation>
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
        <source>Unit of the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the slack</source>
        <translation>Eenheid van de speling</translation>
    </message>
    <message>
        <source>Unit of the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmatched (km)</source>
        <translation type="unfinished"></translation>
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
        <source>Urban and peri-urban areas of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban and peri-urban: municipalities of degree of urbanisation 1 and 2 (DEGURBA, Eurostat); between: routes whose both ends reach them within 20 km.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User guide</source>
        <translation type="unfinished"></translation>
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
        <source>Vehicles or trains per day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles per day on the whole road or per one-way carriageway (they are summed). Where it is empty, the default of the class is used and said.</source>
        <translation>Voertuigen per dag op de hele weg of per rijbaan met eenrichtingsverkeer (die worden opgeteld). Is het veld leeg, dan geldt de standaardwaarde van de klasse; dat wordt vermeld.</translation>
    </message>
    <message>
        <source>Verge grazed by sheep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verge managed as the law asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verge mown in phases, a part left standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verge with a fringe of native shrubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verge with cuttings removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
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
        <source>Wallonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallonia: “Yes We Plant” and the regional subsidy support hedges, tree rows and orchards; BiodiverCité supports municipal actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Water</translation>
    </message>
    <message>
        <source>Water: exits, banks, fish pass, opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watercourses</source>
        <translation>Waterlopen</translation>
    </message>
    <message>
        <source>Watercourses; take the place of those of the extract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watercourses; the strip for maintenance stays free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Waterval</translation>
    </message>
    <message>
        <source>Waters where amphibians spawn; amphibian tunnels are proposed within 500 m of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waterway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waterways</source>
        <translation>Waterlopen</translation>
    </message>
    <message>
        <source>Waterways, of which axes are made first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight table of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted betweenness</source>
        <translation>Gewogen betweenness-centraliteit</translation>
    </message>
    <message>
        <source>Weights of the species groups (1 when empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weir</source>
        <translation>Stuw</translation>
    </message>
    <message>
        <source>Were neighbours, farmers and managers consulted?</source>
        <translation type="unfinished"></translation>
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
        <source>What a distance rule allows; empty where none limits it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a patch counts for: area_ha, or another field of numbers of the layers of patches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes would win</source>
        <translation>Wat wijzigingen zouden opleveren</translation>
    </message>
    <message>
        <source>What colleagues call it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts, in other units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to invalid geometry: repair it, skip the feature, or stop.</source>
        <translation type="unfinished"></translation>
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
        <source>What is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said: schema_version, title, nis, language and others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is won for what it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it becomes: by the proposal (its structure or kind), or one measure of the table of measures for all features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps it from counting, such as 1.1 no; empty: all passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood at the end of each year: commitments made by then, without those lost or ended. Undated commitments count from the year of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chosen measures may cost together, in euro. The default is only a starting point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chosen measures may cost together, in the unit below. With 0 only measures that cost nothing can be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the patch counts for: area in ha, or the chosen field, times the quality.</source>
        <translation>Hoe zwaar de leefgebiedplek telt: oppervlakte in ha, of het gekozen veld, maal de kwaliteit.</translation>
    </message>
    <message>
        <source>What the route follows in per cent: parcel, field, road, track, water, cover edge, element (line of two hedges that face each other) or hop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the tables add up: km (hectares for ha, pieces for n).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these lines are the edge of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to add: proposals, chosen measures or drawn features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was accounted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was assumed and must be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was assumed: what is not known, dimensions, prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is to be realised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was realised, for what is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was realised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody went to look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When there are more links, only the cheapest are worked; the log says so.</source>
        <translation>Zijn er meer verbindingen, dan worden alleen de goedkoopste bewerkt; het logboek meldt dat.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where each figure comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where geometry comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it ends along the axis, in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it starts along the axis, in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where several commitments speak of the same metre, one counts it: first what counts before what does not, then the higher status, the counting owner before others, the newer measure, the older date. The others are listed with the one that counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the infrastructure comes from</source>
        <translation>Herkomst van de infrastructuur</translation>
    </message>
    <message>
        <source>Where the lines come from, for the uncertainty of lengths that have none of their own: official 1 %, OpenStreetMap 3 %, sketched 10 % [P].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the network is cut</source>
        <translation type="unfinished"></translation>
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
        <source>Whether it is the legal minimum (baseline), better than that (improved) or new; or by the measure and the region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the measure is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the rule set&apos;s least lengths are met.</source>
        <translation type="unfinished"></translation>
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
        <source>Which fields of the roads, railways and waterways tell their class, name and width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which map data do you have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which patches to link</source>
        <translation>Welke leefgebiedplekken te verbinden</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed it last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does the work, where the features do not say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does what, when, and how it is watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who owns the ground, where the features do not say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who owns the ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole numbers with commas or blanks between them, for example 1, 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is not counted, as a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is not counted, in one sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is not eligible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the measure is not chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the site is rated so, in one sentence.</source>
        <translation>Waarom het knelpunt zo beoordeeld is, in één zin.</translation>
    </message>
    <message>
        <source>Why this hedge, in a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this structure and why here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, where the answer was computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widened from {usual} m to {width} m to keep the openness at {openness}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider gaps are left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widest gap</source>
        <translation type="unfinished"></translation>
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
        <source>Width across the axis, from outer edge to outer edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width by which an area is divided for its equivalent length; never part of a total</source>
        <translation type="unfinished"></translation>
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
        <source>Width of the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the managed or planted strip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width unknown</source>
        <translation>Breedte onbekend</translation>
    </message>
    <message>
        <source>Width × height / length of an underpass; empty for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widths of crossings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widths, barrier effects and traffic by class of infrastructure are expert defaults where nothing was measured.</source>
        <translation type="unfinished"></translation>
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
        <source>With dates of mowing, removal of cuttings and phasing: two cuts with removal, or late mowing with at least 15 % left uncut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what is planned to be realised by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {length} m of guiding fence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won back by crossings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wooded strip or bank planted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woods and other habitat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year from which it counts, or for which it is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of that layer, where years were given.</source>
        <translation>Jaar van die laag, als er jaren opgegeven zijn.</translation>
    </message>
    <message>
        <source>Year of the NIS code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of the NIS codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of the list of municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of the list of municipalities that the NIS codes belong to; municipalities merged in 2019 and 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of the list of municipalities that the code belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of the prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of the prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of the subsidy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of the subsidy rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of the unit costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of the yearly budgets in which it is paid; 1 is the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly budgets need scipy 1.9 or newer (integer programming). Update QGIS, or leave them empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of these layers</source>
        <translation>Jaren van deze lagen</translation>
    </message>
    <message>
        <source>Years, separated by commas: each plan is shown at the end of each. Empty: the latest year of each plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: all native. Partly: at least 90 % native and none invasive on a European or regional list. Not applicable where nothing is planted or sown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: at least 0.1 % more equivalent connectivity of the area, or a gap of 200 m or less closed. Partly: any gain above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: gaps of 20 m or less at both ends. Partly: at one end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: it reaches two zones or more (20 m or less away). Partly: it reaches one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: polygons that touch or overlap become one patch, and parts of a feature that do not touch become patches of their own. No: every feature is one patch, in however many parts. A raster of classes needs no answer.</source>
        <translation type="unfinished"></translation>
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
        <source>Your copy of accounting.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your copy of accounting.csv: targets, shortest duration, distances and the other numbers of the counting rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your copy of the barrier table barriers.csv with the widths of all classes.</source>
        <translation>Uw kopie van de barrièretabel barriers.csv met de breedten van alle klassen.</translation>
    </message>
    <message>
        <source>Your copy of the barrier table barriers.csv, for the widths of the classes.</source>
        <translation type="unfinished"></translation>
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
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones in which infrastructure counts towards target I: urban and between urban areas (U_B), or all (U_B_R).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones that count for infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones: U lies in municipalities of degree of urbanisation 1 or 2, or in areas given as urban; B lies between such areas, on a road that reaches two of them at most {route_km} km apart; R is the rest. The limit of an urban area depends on the method; here it is the one stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom the map to the chosen rows</source>
        <translation type="unfinished"></translation>
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
        <source>all knock-outs passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all species groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amphibian tunnels with guide walls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amphibians</source>
        <translation>amfibieën</translation>
    </message>
    <message>
        <source>an axis is near, but none runs beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more rows of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>animal ramp</source>
        <translation>fauna-uitstapplaats</translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any proof</source>
        <translation type="unfinished"></translation>
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
        <source>as answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at renewal of the bridge</source>
        <translation type="unfinished"></translation>
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
        <source>bank works on one side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline (the legal minimum), improved or new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline, improved or new.</source>
        <translation type="unfinished"></translation>
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
        <source>bed and banks restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to a group of which {ids} is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bored pipe or box</source>
        <translation type="unfinished"></translation>
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
        <source>bridge with continuous banks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broadleaved forest</source>
        <translation>loofbos</translation>
    </message>
    <message>
        <source>buildings within that distance that count as fully disturbed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built-up area</source>
        <translation>bebouwd gebied</translation>
    </message>
    <message>
        <source>built-up land, buildings and light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bundle of infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canal</source>
        <translation>kanaal</translation>
    </message>
    <message>
        <source>canal exits in pairs on both banks</source>
        <translation type="unfinished"></translation>
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
        <source>canopy bridge</source>
        <translation type="unfinished"></translation>
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
        <source>chainage {detail} lies outside the axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class not given in the data</source>
        <translation>klasse niet in de gegevens</translation>
    </message>
    <message>
        <source>class {grades}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closes a gap of {gap} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed by GreenBlue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed: {reason}</source>
        <translation type="unfinished"></translation>
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
        <source>construction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>construction under traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>construction with soil and planting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost (€)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost per metre, high (€)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost per metre, low (€)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost per metre, middle (€)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted, pipeline (not realised yet), baseline (the law asks it anyway), apart (rural zone, listed apart) or out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create, restore or manage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crossing, hedge or other.</source>
        <translation type="unfinished"></translation>
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
        <source>cutting</source>
        <translation type="unfinished"></translation>
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
        <source>decided (budget)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep cutting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep_cutting, cutting, at_grade, embankment, high_embankment, side_hill, or unverified without heights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance at which places on different infrastructure are one (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance to existing passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disturbance of other roads and railways so near (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disturbance of street lighting (0–1)</source>
        <translation type="unfinished"></translation>
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
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dormouse</source>
        <translation>slaapmuizen</translation>
    </message>
    <message>
        <source>dry ledge in the existing culvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ecoduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embankment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equivalent connectivity {gain} % higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>euro: the field of the cost. km: the length of the measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded by the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>existing bridge or underpass shared with animals</source>
        <translation type="unfinished"></translation>
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
        <source>f in R′ = 1 + f · (R − 1), applied to the whole table: 10 makes all that is not habitat ten times as much dearer than habitat, 0.1 a tenth; habitat stays 1 and the order of the classes stays. A path of length L and cost c then costs L + f · (c − L). Results whose ranks hold from 0.1 to 10 do not rest on the exact values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fence</source>
        <translation>afsluiting</translation>
    </message>
    <message>
        <source>fence 2 m high, fine mesh at the base, dug in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fenced</source>
        <translation>afgerasterd</translation>
    </message>
    <message>
        <source>file, link or photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fish pass</source>
        <translation>vispassage</translation>
    </message>
    <message>
        <source>fish pass or removal of the weir</source>
        <translation type="unfinished"></translation>
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
        <source>free land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free land on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frogs, toads (600 m), newts (200 m)</source>
        <translation>kikkers, padden (600 m), salamanders (200 m)</translation>
    </message>
    <message>
        <source>gain of equivalent connectivity (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>game or security fence</source>
        <translation>wild- of veiligheidsraster</translation>
    </message>
    <message>
        <source>gap (of the woody network), repair_gap (a narrow one) or link (between patches that no element follows).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap between elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>garden or park</source>
        <translation>tuin of park</translation>
    </message>
    <message>
        <source>gas transport: no trees or shrubs within 5 m of the axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grassland butterflies</source>
        <translation>graslandvlinders</translation>
    </message>
    <message>
        <source>greatest share of one species</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greatest share of the cost that is paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green car park</source>
        <translation type="unfinished"></translation>
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
        <source>guiding fence with warning system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>habitat on the poorer side</source>
        <translation type="unfinished"></translation>
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
        <source>height of an overpass above a railway (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height of an overpass above a road (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoog</translation>
    </message>
    <message>
        <source>high embankment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high-speed railway (fenced)</source>
        <translation>hogesnelheidslijn (afgerasterd)</translation>
    </message>
    <message>
        <source>high-voltage line: nothing above 3 m within 20 m of the line; ask the operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hop-over for bats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far along the infrastructure a link may be led to a crossing (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far an existing bridge or underpass may lie (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far beyond the edges habitat counts (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far disturbance counts (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far from a link its movement still counts (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far other roads and railways that hinder the guild disturb (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far spawning water may lie (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how near to the edges a cut hedge or tree row ends (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how near to the edges trees must stand for a canopy bridge (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>html: one file with pictures and charts inside, for the screen and for readers that need an accessible document. pdf: for print, from page layouts. odt: for LibreOffice or Word, when words must be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>included</source>
        <translation type="unfinished"></translation>
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
        <source>km_axis, km_le, expected_i, expected_ii, cost_eur, ec, m_eff, solved and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km_axis, km_side, km_colocated, km_defrag_direct, km_defrag_good, km_defrag_moderate (target I); km_le, km_removed (target II); ha, n, km_equivalent; or unmatched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knock-out: “no” excludes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knock-outs not passed: {questions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>landscape bridge or cut-and-cover</source>
        <translation type="unfinished"></translation>
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
        <source>large underpass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least angle between a passage and the infrastructure (degrees)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least barrier effect that is worth a crossing (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least number of species</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least share of habitat on the poorer side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least share of species that insects pollinate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least total length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length above which more species are wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level with the ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lie of the land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light at night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line above 220 km/h: only herbs within 25 m of the rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lijnen</translation>
    </message>
    <message>
        <source>link between woods</source>
        <translation type="unfinished"></translation>
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
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation>laag</translation>
    </message>
    <message>
        <source>made useless by {ids}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main railway line</source>
        <translation>hoofdspoorlijn</translation>
    </message>
    <message>
        <source>makes no link between patches shorter than the way there is</source>
        <translation type="unfinished"></translation>
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
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>modelled (no records near: that is no evidence against it), indicated (1 or 2 records) or supported (3 or more).</source>
        <translation type="unfinished"></translation>
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
        <source>movement through the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>narrow fauna overpass</source>
        <translation type="unfinished"></translation>
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
        <source>nature-friendly bank</source>
        <translation type="unfinished"></translation>
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
        <source>new eco-culvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no choice wins more: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cost is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no effects on links are given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no geometry that can be measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hedge across canals and rivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hedge across motorways, expressways and their ramps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hedge across railways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hedge through buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hedge through open water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no higher than 2 m within 2 m of the neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no infrastructure axis within the tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no passage in the network within {distance}</source>
        <translation>geen passage in het netwerk binnen {distance}</translation>
    </message>
    <message>
        <source>no pipes and cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no planting in open habitat (heath, natural grassland, dunes, marsh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no planting in water or marsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no planting where open-land species live (meadow birds, calcareous grassland, heath)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no question yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no safety rule is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tall trees within 10 m of a motorway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no year</source>
        <translation type="unfinished"></translation>
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
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none near enough to be of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normaal</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not complete enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not managed: a commitment of {detail} years is too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not managed: checklist {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not managed: neither a measure nor whether it goes beyond the law is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not managed: no duration is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not managed: the knock-out questions of the checklist were not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not realised yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of species of a long hedge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>obstacle in a watercourse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of which severe (very high or high)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a bridge</source>
        <translation>op een brug</translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open-air car park</source>
        <translation>parking in open lucht</translation>
    </message>
    <message>
        <source>opening of a culverted watercourse</source>
        <translation type="unfinished"></translation>
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
        <source>outdated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outline of a bridge</source>
        <translation>omtrek van een brug</translation>
    </message>
    <message>
        <source>outside the municipalities given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parking along a street</source>
        <translation>parkeerstrook langs een straat</translation>
    </message>
    <message>
        <source>partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path</source>
        <translation>pad</translation>
    </message>
    <message>
        <source>per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent: part of the cost of each link. metres: effective metres, the same for all links.</source>
        <translation>percent: een deel van de kost van elke verbinding. metres: effectieve meter, dezelfde voor alle verbindingen.</translation>
    </message>
    <message>
        <source>permeable bays, tree rows, hedge around, unlit strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permit granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinch_point (current has no other way) or barrier (mending it shortens a link).</source>
        <translation>pinch_point (de stroom heeft geen andere weg) of barrier (herstel maakt een verbinding korter).</translation>
    </message>
    <message>
        <source>pipes and cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pipistrelles, horseshoe bats, brown long-eared bat</source>
        <translation>dwergvleermuizen, hoefijzerneuzen, grootoorvleermuis</translation>
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished"></translation>
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
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plants per metre</source>
        <translation type="unfinished"></translation>
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
        <source>price year of the costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prices of {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prop_id of measures that are chosen in any case and paid from the budget, with a comma or semicolon between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prop_id of measures that are not chosen in any case, with a comma or semicolon between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet road: slow or closed at night</source>
        <translation type="unfinished"></translation>
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
        <source>railway: height at most the distance to the rail less 1.5 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>railway: the manager may ban all but herbs within 8 m of the rail</source>
        <translation type="unfinished"></translation>
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
        <source>reaches {zones} zones of the network within {reach} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>realised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>realised in {detail}, after the year of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regional road</source>
        <translation>regionale weg</translation>
    </message>
    <message>
        <source>removed: taken off the total</source>
        <translation type="unfinished"></translation>
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
        <source>road</source>
        <translation type="unfinished"></translation>
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
        <source>road or track on piles over the valley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>road tunnel or underpass</source>
        <translation>wegtunnel of onderdoorgang</translation>
    </message>
    <message>
        <source>road, railway or waterway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>road, railway, waterway or car_park.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>road, railway, waterway, car_park, obstacle (weir, dam, culvert) or combined.</source>
        <translation>road (weg), railway (spoorweg), waterway (waterloop), car_park (parking), obstacle (stuw, dam, duiker) of combined (gecombineerd).</translation>
    </message>
    <message>
        <source>road, railway, waterway, combined, car_park, obstacle (weir, culvert) or culvert (stretch to open).</source>
        <translation type="unfinished"></translation>
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
        <source>rock ramp or bypass</source>
        <translation type="unfinished"></translation>
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
        <source>rope or mesh between trees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules not met: {rules}</source>
        <translation type="unfinished"></translation>
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
        <source>share of habitat on the poorer side that counts in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortest culverted stretch to open (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortest section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side of a hill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sight triangle: 100 m from junctions above 70 km/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sight triangle: 25 m from junctions up to 50 km/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sight triangle: 60 m from junctions up to 70 km/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs, barriers, verge management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sloping exit with foreshore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow worm, common lizard, smooth snake</source>
        <translation>hazelworm, levendbarende hagedis, gladde slang</translation>
    </message>
    <message>
        <source>small fauna tunnel</source>
        <translation type="unfinished"></translation>
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
        <source>spacing of guilds that have none (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed on expressways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed on local roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed on motorways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed on roads between places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squirrel, pine marten, polecat</source>
        <translation>eekhoorn, boommarter, bunzing</translation>
    </message>
    <message>
        <source>status {detail}: not progress yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steepest ramp (rise per metre)</source>
        <translation type="unfinished"></translation>
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
        <source>subsidy per metre (€)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subsidy per metre, one row (€)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tall trees or screens on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target “{detail}” is neither I nor II</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the commitment ended in {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the element was there before the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest number of measures is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the law asks this already (baseline): reported apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these metres are already counted for commitment {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too dear for what is left of every year&apos;s budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too dear for what is left of the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too dear: costs more than the whole budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too near to {ids}, which is chosen</source>
        <translation type="unfinished"></translation>
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
        <source>trains/day</source>
        <translation type="unfinished"></translation>
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
        <source>tunnels and guide walls on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>underground car park</source>
        <translation>ondergrondse parking</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
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
        <source>unpaved strip, stump wall, screens, closed to cars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user or computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vehicles/day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
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
        <source>wallonia, flanders, brussels, generic, or the name of a file.</source>
        <translation type="unfinished"></translation>
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
        <source>waterway</source>
        <translation type="unfinished"></translation>
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
        <source>width of footpaths</source>
        <translation type="unfinished"></translation>
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
        <source>wins less for its cost than those chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wins nothing alone, only together with {ids}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a known cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with all measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the discount for missing evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without evidence, at half value: {questions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wood and scrub; every habitat where classes are unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wood, scrub and hedges drawn as areas</source>
        <translation type="unfinished"></translation>
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
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year of the subsidy rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years that the hedge is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, partly, no or na (not applicable).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone {detail}: listed apart from target I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added} commitments added, {known} were in the plan already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} cells take about {needed} MB of memory; {left} MB are left for each link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{commitments} commitments, {filled} tables filled, {runs} runs remembered.</source>
        <translation type="unfinished"></translation>
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
        <source>{count} commitments at once: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} commitments have an unknown status and count as an idea ({ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} commitments lie between two axes that fit equally; one was taken ({ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} commitments name an infrastructure that is not among the axes; they were matched by their geometry ({ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} crossings lead to no second side of their barrier and open nothing: {ids}</source>
        <translation>{count} passages bereiken geen overkant van hun barrière en openen niets: {ids}</translation>
    </message>
    <message>
        <source>{count} crossings proposed, {cost} million euro together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ends and woods have no line to follow across any gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} features of {layer} have no known class and got the generic one ({ids}).</source>
        <translation>{count} objecten van {layer} hebben geen bekende klasse en kregen de algemene ({ids}).</translation>
    </message>
    <message>
        <source>{count} hedges, {km} km, about {cost} €.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} measures chosen: connectivity gains {gain} %; no choice within the limits gains more than {bound} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} measures have no cost and cannot be chosen: {ids}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} measures win {gain} % of equivalent connectivity. Whatever is chosen within the same limits, it cannot win more than {bound} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more rows are in the ledger layer.</source>
        <translation type="unfinished"></translation>
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
        <source>{count} patches lie on no cell with a resistance and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} patches overlap others, so that ground counts twice; dissolve them: {ids}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} places have habitat on one side at most; left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} places suit no line of the decision table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} routes are mostly cut away by distance rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} routes join what is joined already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} routes run beside a better one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sections are too short to plant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sections hinder these animals too little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {questions} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ends} of {of} ends within {reach} m of an existing element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be copied into the plan&apos;s folder {folder}: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{guild}: {count} places looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{habitat}, {metres} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ids} is chosen instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{km} km of infrastructure count although their zone is not known: give municipalities with a degree of urbanisation, or urban areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{km} km of {count} commitments match no infrastructure and are listed apart ({ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{links} links between {patches} patches, {parts} components.</source>
        <translation>{links} verbindingen tussen {patches} leefgebiedplekken, {parts} componenten.</translation>
    </message>
    <message>
        <source>{made} m made, {removed} m removed: net {net} m</source>
        <translation type="unfinished"></translation>
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
        <source>{path} cannot be written. Close it elsewhere, or choose another folder.</source>
        <translation type="unfinished"></translation>
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
        <source>{path} holds no plan of GreenBlue. Choose the GeoPackage of a plan, or make one with “Create a plan”.</source>
        <translation type="unfinished"></translation>
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
        <source>{planned} km planned, {realised} km realised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} × {columns} cells of {cell} m take about {needed} GB of memory (finest size within {memory} GB: {finest} m).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % of the national {target} km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % of the {target} km that are the territory&apos;s part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sites} sites, {km} km of sections, {corridors} corridors cut.</source>
        <translation>{sites} knelpunten, {km} km doorsnijdingen, {corridors} corridors doorsneden.</translation>
    </message>
    <message>
        <source>{site} {name} ({barrier}): severity {grade}, score {score} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: taken over from an earlier run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} counted (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} legal minimum (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} not realised yet (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} rural, apart (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target}: counted (realised or verified)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target}: counted and promised, share of the national {km} km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target}: km by year, cumulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target}: promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target}: the same, share of the territory&apos;s part of {km} km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} m in sections that count; {least} m are wanted in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {value}, the sum of {count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>½ none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” must be above 0.</source>
        <translation>“{label}” moet groter zijn dan 0.</translation>
    </message>
    <message>
        <source>“{label}”: no proposal is called {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}”: numbers must be 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}”: {count} numbers are needed, {given} are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}”: “{text}” is no list of numbers. Write them with a semicolon between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… or land cover raster</source>
        <translation>… of raster van de bodembedekking</translation>
    </message>
    <message>
        <source>… when side by side over</source>
        <translation>… wanneer naast elkaar over meer dan</translation>
    </message>
    <message>
        <source>≠ different</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
