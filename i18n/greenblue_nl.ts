<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>GreenBlue</name>
    <message>
        <source>&amp;Boundaries</source>
        <translation>&amp;Grenzen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Draw…</source>
        <translation>&amp;Tekenen…</translation>
    </message>
    <message>
        <source>&amp;Elevation (optional)</source>
        <translation>&amp;Hoogte (optioneel)</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Bestand…</translation>
    </message>
    <message>
        <source>&amp;Folder of the plan</source>
        <translation>&amp;Map van het plan</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hulp</translation>
    </message>
    <message>
        <source>&amp;Language of the dossier</source>
        <translation>&amp;Taal van het dossier</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Volgende &gt;</translation>
    </message>
    <message>
        <source>&amp;OpenStreetMap extract</source>
        <translation>&amp;OpenStreetMap-uittreksel</translation>
    </message>
    <message>
        <source>&amp;Reason for another answer</source>
        <translation>&amp;Reden voor een ander antwoord</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>(computed)</source>
        <translation>(berekend)</translation>
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
        <translation>0,5 m van voetpaden</translation>
    </message>
    <message>
        <source>0.5 m from the neighbour at least, on the boundary by written agreement only</source>
        <translation>minstens 0,5 m van de buur, op de perceelsgrens enkel met schriftelijk akkoord</translation>
    </message>
    <message>
        <source>0–1, from what is known: land, free ground, ownership, works, cables; empty where nothing is.</source>
        <translation>0–1, op basis van wat bekend is: terrein, vrije ruimte, eigendom, werken, leidingen; leeg waar niets bekend is.</translation>
    </message>
    <message>
        <source>0–1: share of the route that may be planted, less half the share away from plantable lines.</source>
        <translation>0–1: aandeel van het tracé waar geplant mag worden, min de helft van het aandeel dat van de plantbare lijnen afwijkt.</translation>
    </message>
    <message>
        <source>1 Prepare</source>
        <translation>1 Voorbereiden</translation>
    </message>
    <message>
        <source>1 city, 2 town or suburb, 3 rural area.</source>
        <translation>1 stad, 2 kleinere stad of voorstad, 3 landelijk gebied.</translation>
    </message>
    <message>
        <source>1 city, 2 town or suburb, 3 rural area; empty where not given.</source>
        <translation>1 stad, 2 kleinere stad of voorstad, 3 landelijk gebied; leeg indien niet opgegeven.</translation>
    </message>
    <message>
        <source>1 city, 2 town or suburb, 3 rural; empty where not known.</source>
        <translation>1 stad, 2 kleinere stad of voorstad, 3 landelijk; leeg waar niet bekend.</translation>
    </message>
    <message>
        <source>1 m from the bank of a watercourse</source>
        <translation>1 m van de oever van een waterloop</translation>
    </message>
    <message>
        <source>1 m from tracks and cycle paths</source>
        <translation>1 m van veldwegen en fietspaden</translation>
    </message>
    <message>
        <source>1 to 5 %</source>
        <translation>1 tot 5 %</translation>
    </message>
    <message>
        <source>1 to 5 km</source>
        <translation>1 tot 5 km</translation>
    </message>
    <message>
        <source>1, or 0.5 for half of a road on a municipal boundary.</source>
        <translation>1, of 0,5 voor de helft van een weg op een gemeentegrens.</translation>
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
        <translation>2 m vrij rond gebouwen</translation>
    </message>
    <message>
        <source>2 m from other pipelines and cables; ask for the plans (KLIP, KLIM-CICC)</source>
        <translation>2 m van andere leidingen en kabels; vraag de plannen op (KLIP, KLIM-CICC)</translation>
    </message>
    <message>
        <source>2 to 4 links</source>
        <translation>2 tot 4 verbindingen</translation>
    </message>
    <message>
        <source>2.5 m from the pavement: the mown safety strip stays herbaceous</source>
        <translation>2,5 m van de verharding: de gemaaide veiligheidsstrook blijft kruidachtig</translation>
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
        <source>4 Account</source>
        <translation>4 Balans opmaken</translation>
    </message>
    <message>
        <source>5 Dossier</source>
        <translation>5 Dossier samenstellen</translation>
    </message>
    <message>
        <source>5 m from the bank: strip for maintenance</source>
        <translation>5 m van de oever: strook voor onderhoud</translation>
    </message>
    <message>
        <source>5 to 20 %</source>
        <translation>5 tot 20 %</translation>
    </message>
    <message>
        <source>5 to 20 km</source>
        <translation>5 tot 20 km</translation>
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
        <translation>6 m van de oever: strook voor onderhoud</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Terug</translation>
    </message>
    <message>
        <source>A (80 or more)</source>
        <translation>A (80 of meer)</translation>
    </message>
    <message>
        <source>A NIS code has five digits.</source>
        <translation>Een NIS-code heeft vijf cijfers.</translation>
    </message>
    <message>
        <source>A bridge over a watercourse stands here: dry banks under it carry small animals through.</source>
        <translation>Hier ligt een brug over een waterloop: droge oevers eronder laten kleine dieren passeren.</translation>
    </message>
    <message>
        <source>A change names patch or link number {number}, which does not exist.</source>
        <translation>Een wijziging noemt leefgebiedplek of verbinding nummer {number}, maar die bestaat niet.</translation>
    </message>
    <message>
        <source>A check in the first and in the third year after planting.</source>
        <translation>Een controle in het eerste en in het derde jaar na de aanplant.</translation>
    </message>
    <message>
        <source>A commitment belongs to the axis that it names, else to the nearest one that is at most {tolerance_m} m from its edge to the line and runs within {bearing_deg}° of it. What matches none is listed. Between two axes that fit equally one is taken and both are listed.</source>
        <translation>Een engagement hoort bij de as die het noemt, en anders bij de dichtstbijzijnde die hoogstens {tolerance_m} m (van de rand tot de lijn) ervan ligt en er binnen {bearing_deg}° mee gelijkloopt. Wat bij geen enkele as past, wordt vermeld. Passen twee assen even goed, dan wordt er één genomen en worden beide vermeld.</translation>
    </message>
    <message>
        <source>A commitment counts only when all knock-out questions of the checklist are answered and passed.</source>
        <translation>Een engagement telt alleen als alle uitsluitende vragen van de checklist beantwoord en voldaan zijn.</translation>
    </message>
    <message>
        <source>A commitment without a duration does not count.</source>
        <translation>Een engagement zonder duur telt niet.</translation>
    </message>
    <message>
        <source>A commitment without a duration does not count. One shorter than five years never does.</source>
        <translation>Een engagement zonder duur telt niet. Een engagement korter dan vijf jaar telt nooit.</translation>
    </message>
    <message>
        <source>A concrete median or guard rail runs along it.</source>
        <translation>Er loopt een betonnen stootband of vangrail langs.</translation>
    </message>
    <message>
        <source>A copy of a profile, with changes (CSV).</source>
        <translation>Een kopie van een profiel, met wijzigingen (CSV).</translation>
    </message>
    <message>
        <source>A copy of a rule set, with changes (CSV): distances, heights, prices, and the numbers by which gaps, bends and pairs of ends are judged. The species are those of the region chosen above.</source>
        <translation>Een kopie van een regelset, met wijzigingen (CSV): afstanden, hoogten, prijzen en de getallen waarmee onderbrekingen, bochten en paren van uiteinden beoordeeld worden. De soorten zijn die van het hierboven gekozen gewest.</translation>
    </message>
    <message>
        <source>A copy of barriers.csv, with changes.</source>
        <translation>Een kopie van barriers.csv, met wijzigingen.</translation>
    </message>
    <message>
        <source>A copy of hedge_species.csv, with changes.</source>
        <translation>Een kopie van hedge_species.csv, met wijzigingen.</translation>
    </message>
    <message>
        <source>A culvert runs under the infrastructure here: a dry ledge in it carries small animals through.</source>
        <translation>Hier loopt een duiker onder de infrastructuur: een droge looprichel erin laat kleine dieren passeren.</translation>
    </message>
    <message>
        <source>A distance in the unit of the costs, which animals cover with the probability below. With 0.5 it is the median dispersal distance; the column d50_m of the guild table (resources/rules/guilds.csv in the plugin folder) gives one for each guild.</source>
        <translation>Een afstand in de eenheid van de kosten, die dieren afleggen met de kans hieronder. Met 0,5 is het de mediane dispersieafstand; de kolom d50_m van de gildetabel (resources/rules/guilds.csv in de map van de plug-in) geeft er een voor elk gilde.</translation>
    </message>
    <message>
        <source>A duration must be given</source>
        <translation>Een duur is verplicht</translation>
    </message>
    <message>
        <source>A fence runs along the infrastructure here.</source>
        <translation>Er loopt hier een afsluiting langs de infrastructuur.</translation>
    </message>
    <message>
        <source>A fragmentation point is a place where infrastructure cuts the network. The sites are ranked by how much connection is lost there and for whom.</source>
        <translation>Een knelpunt is een plaats waar infrastructuur het netwerk doorsnijdt. De knelpunten zijn gerangschikt volgens hoeveel verbinding er verloren gaat en voor wie.</translation>
    </message>
    <message>
        <source>A habitat raster goes with the classes that are habitat.</source>
        <translation>Bij een leefgebiedraster horen de klassen die leefgebied zijn.</translation>
    </message>
    <message>
        <source>A hedge or tree row is cut here: tall trees or screens lift bats over the traffic.</source>
        <translation>Hier wordt een haag of bomenrij doorsneden: hoge bomen of schermen leiden vleermuizen over het verkeer heen.</translation>
    </message>
    <message>
        <source>A high embankment has room for a large underpass.</source>
        <translation>Een hoge ophoging biedt ruimte voor een grote onderdoorgang.</translation>
    </message>
    <message>
        <source>A knock-out question answered with no keeps a commitment from counting as managed, whatever its score.</source>
        <translation>Een uitsluitende vraag die met neen beantwoord is, verhindert dat een engagement als beheerd telt, wat de score ook is.</translation>
    </message>
    <message>
        <source>A line leads to its row of the ledger, and the place in the ledger to its line.</source>
        <translation>Een lijn leidt naar haar rij in het kilometerboek, en de plaats in het kilometerboek naar haar lijn.</translation>
    </message>
    <message>
        <source>A line nearer to the axis than this has no side</source>
        <translation>Een lijn dichter bij de as dan dit heeft geen kant</translation>
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
        <translation>Een nettowinst van nul of minder is een neen.</translation>
    </message>
    <message>
        <source>A new plan</source>
        <translation>Een nieuw plan</translation>
    </message>
    <message>
        <source>A new plan needs its territory: give the polygon of the municipality.</source>
        <translation>Een nieuw plan heeft een grondgebied nodig: geef de polygoon van de gemeente op.</translation>
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
        <translation>Een raster dat meer nodig heeft, wordt geweigerd voor het gelezen is, met vermelding van de nodige hoeveelheid: ongeveer 170 bytes per cel. Polygonen worden per tegel verwerkt en hebben geen grens nodig.</translation>
    </message>
    <message>
        <source>A road on a municipal boundary (the municipality {border_m} m to its left is another than to its right) is shared by halves, a measure on one side belongs to the municipality on that side.</source>
        <translation>Een weg op een gemeentegrens (de gemeente {border_m} m links ervan is een andere dan die rechts ervan) wordt in twee helften verdeeld; een maatregel aan één kant hoort bij de gemeente aan die kant.</translation>
    </message>
    <message>
        <source>A road whose two sides this far away lie in two municipalities is a boundary road: each gets half</source>
        <translation>Een weg waarvan de twee kanten op deze afstand in twee gemeenten liggen, is een grensweg: elk krijgt de helft</translation>
    </message>
    <message>
        <source>A section must be {least} m long at least.</source>
        <translation>Een doorsnijding moet minstens {least} m lang zijn.</translation>
    </message>
    <message>
        <source>A small tunnel with guiding fence carries badger, marten and hedgehog through.</source>
        <translation>Een kleine faunatunnel met geleidend wildraster laat das, marter en egel passeren.</translation>
    </message>
    <message>
        <source>A stretch counts as managed when it is promised for at least five years, has passed all knock-out questions and goes beyond the legal minimum.</source>
        <translation>Een stuk telt als beheerd als het voor minstens vijf jaar toegezegd is, aan alle uitsluitende vragen voldoet en verder gaat dan het wettelijke minimum.</translation>
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
        <translation>Hier loopt een waterloop onder de infrastructuur door: dieren volgen die door een duiker met droge looprichels.</translation>
    </message>
    <message>
        <source>A year is given twice in {years}.</source>
        <translation>Een jaar komt tweemaal voor in {years}.</translation>
    </message>
    <message>
        <source>A yes or partly without evidence counts half.</source>
        <translation>Een ja of gedeeltelijk zonder bewijsstuk telt voor de helft.</translation>
    </message>
    <message>
        <source>Abandoned railway</source>
        <translation>Opgebroken spoorweg</translation>
    </message>
    <message>
        <source>About the plan</source>
        <translation>Over het plan</translation>
    </message>
    <message>
        <source>About this dossier</source>
        <translation>Over dit dossier</translation>
    </message>
    <message>
        <source>Account by all dimensions</source>
        <translation>Balans volgens alle dimensies</translation>
    </message>
    <message>
        <source>Account managed kilometres</source>
        <translation>Balans van de beheerde kilometers opmaken</translation>
    </message>
    <message>
        <source>Account of managed kilometres</source>
        <translation>Balans van de beheerde kilometers</translation>
    </message>
    <message>
        <source>Account of the kilometres (HTML)</source>
        <translation>Kilometerbalans (HTML)</translation>
    </message>
    <message>
        <source>Account the kilometres</source>
        <translation>De kilometerbalans opmaken</translation>
    </message>
    <message>
        <source>Account to read</source>
        <translation>Leesbare balans</translation>
    </message>
    <message>
        <source>Accounted on</source>
        <translation>Balans opgemaakt op</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Add &amp;file or photo…</source>
        <translation>&amp;Bestand of foto toevoegen…</translation>
    </message>
    <message>
        <source>Add &amp;link…</source>
        <translation>&amp;Link toevoegen…</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Aan het plan toevoegen</translation>
    </message>
    <message>
        <source>Additionality</source>
        <translation>Additionaliteit</translation>
    </message>
    <message>
        <source>Address (https://…)</source>
        <translation>Adres (https://…)</translation>
    </message>
    <message>
        <source>Adds to the reason of each road how many of 100 crossings by an animal of 0.8 m at 2 m/s would meet no vehicle (van Langevelde &amp; Jaarsma 2004; 3.5 m per lane). It does not change the score.</source>
        <translation>Voegt aan de reden van elke weg toe hoeveel van 100 oversteken door een dier van 0,8 m aan 2 m/s geen voertuig zouden ontmoeten (van Langevelde &amp; Jaarsma 2004; 3,5 m per rijstrook). De score verandert er niet door.</translation>
    </message>
    <message>
        <source>Against the table as it is</source>
        <translation>Tegenover de tabel zoals ze is</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritme</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All files written</source>
        <translation>Alle geschreven bestanden</translation>
    </message>
    <message>
        <source>All measures in a table without geometry: rank, gain alone and in sequence, what they cost up to there, why not, share of runs, certainty.</source>
        <translation>Alle maatregelen in een tabel zonder geometrie: rang, winst alleen en in volgorde, cumulatieve kost, waarom niet, aandeel van de berekeningen, zekerheid.</translation>
    </message>
    <message>
        <source>All measures together do not connect {pairs}. Ask for a longer way at most, or propose more measures there.</source>
        <translation>Alle maatregelen samen verbinden {pairs} niet. Sta een langere weg toe of stel daar meer maatregelen voor.</translation>
    </message>
    <message>
        <source>All rows on the ellipsoid (m)</source>
        <translation>Alle rijen op de ellipsoïde (m)</translation>
    </message>
    <message>
        <source>All rows on the plane (m)</source>
        <translation>Alle rijen in het vlak (m)</translation>
    </message>
    <message>
        <source>All units together, one row for each habitat layer.</source>
        <translation>Alle eenheden samen, één rij per leefgebiedlaag.</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>Alone it wins {gain} ha of equivalent connectivity ({percent} %).</source>
        <translation>Alleen wint deze maatregel {gain} ha equivalente connectiviteit ({percent} %).</translation>
    </message>
    <message>
        <source>Also counted by others</source>
        <translation>Ook door anderen geteld</translation>
    </message>
    <message>
        <source>Also reported to</source>
        <translation>Ook gerapporteerd aan</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternatief</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Hoeveelheid</translation>
    </message>
    <message>
        <source>Amphibian tunnels with guide walls</source>
        <translation>Amfibieëntunnels met geleidingswanden</translation>
    </message>
    <message>
        <source>Amphibians cross the road here to spawn: a row of tunnels with guide walls leads them under it.</source>
        <translation>Amfibieën steken hier de weg over naar hun voortplantingswater: een reeks tunnels met geleidingswanden leidt ze eronderdoor.</translation>
    </message>
    <message>
        <source>An added link leads to a patch that does not exist.</source>
        <translation>Een toegevoegde verbinding leidt naar een leefgebiedplek die niet bestaat.</translation>
    </message>
    <message>
        <source>An existing bridge or underpass with little traffic stands here: an unpaved strip in it costs far less than a new structure.</source>
        <translation>Hier ligt een bestaande brug of onderdoorgang met weinig verkeer: een onverharde strook erin kost veel minder dan een nieuw kunstwerk.</translation>
    </message>
    <message>
        <source>An invented municipality, from map data to dossier in some minutes.</source>
        <translation>Een verzonnen gemeente, van kaartgegevens tot dossier in enkele minuten.</translation>
    </message>
    <message>
        <source>Animal ramp</source>
        <translation>Fauna-uitstapplaats</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>Dieren</translation>
    </message>
    <message>
        <source>Animals are not drawn to traffic, nothing new is lit, and a fence is placed only where it leads to a passage.</source>
        <translation>Dieren worden niet naar het verkeer gelokt, er komt geen nieuwe verlichting en een wildraster wordt alleen geplaatst waar het naar een passage leidt.</translation>
    </message>
    <message>
        <source>Animals for which crossings are sought; each guild has its own proposals. otter and other water animals brings weirs, culverts and banks.</source>
        <translation>Dieren waarvoor faunapassages gezocht worden; elk gilde heeft zijn eigen voorstellen. Bij otter en andere waterdieren horen stuwen, duikers en oevers.</translation>
    </message>
    <message>
        <source>Animals for which it is proposed, as in the guild table.</source>
        <translation>Dieren waarvoor de maatregel voorgesteld wordt, zoals in de gildetabel.</translation>
    </message>
    <message>
        <source>Animals swim but cannot leave the water between steep banks: exits on both banks let them out.</source>
        <translation>Dieren zwemmen, maar raken tussen steile oevers niet uit het water: uitstapplaatsen op beide oevers laten ze eruit.</translation>
    </message>
    <message>
        <source>Animals whose dispersal distance and resistance of hedges count in the gain.</source>
        <translation>Dieren waarvan de dispersieafstand en de weerstand van hagen in de winst meetellen.</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Bijlage</translation>
    </message>
    <message>
        <source>Another body declares the same stretch; it is counted once.</source>
        <translation>Een andere instantie geeft hetzelfde stuk aan; het wordt één keer geteld.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Answered by hand</source>
        <translation>Handmatig beantwoord</translation>
    </message>
    <message>
        <source>Answered by {author}, {date}.</source>
        <translation>Beantwoord door {author}, {date}.</translation>
    </message>
    <message>
        <source>Answers to the 24 questions</source>
        <translation>Antwoorden op de 24 vragen</translation>
    </message>
    <message>
        <source>Answers to the checklist</source>
        <translation>Antwoorden op de checklist</translation>
    </message>
    <message>
        <source>Answers to the questions</source>
        <translation>Antwoorden op de vragen</translation>
    </message>
    <message>
        <source>Anything worth keeping.</source>
        <translation>Alles wat het bewaren waard is.</translation>
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
        <translation>Zijn alle houtige soorten inheems en wordt er geen invasieve soort aangeplant?</translation>
    </message>
    <message>
        <source>Are no pesticides used?</source>
        <translation>Worden er geen pesticiden gebruikt?</translation>
    </message>
    <message>
        <source>Are owner, budget and responsible service named, and is survival checked?</source>
        <translation>Zijn eigenaar, budget en verantwoordelijke dienst genoemd en wordt de overleving gecontroleerd?</translation>
    </message>
    <message>
        <source>Are the safety rules met?</source>
        <translation>Is aan de veiligheidsregels voldaan?</translation>
    </message>
    <message>
        <source>Are valuable existing elements kept?</source>
        <translation>Blijven waardevolle bestaande elementen behouden?</translation>
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
        <translation>Oppervlakte van België: het deel van een doelstelling dat een grondgebied toekomt, is zijn aandeel in deze oppervlakte [P]</translation>
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
        <translation>Vlak of punt dat telt</translation>
    </message>
    <message>
        <source>Area over the length of the link.</source>
        <translation>Oppervlakte gedeeld door de lengte van de verbinding.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Vlakken</translation>
    </message>
    <message>
        <source>Areas (ha)</source>
        <translation>Vlakken (ha)</translation>
    </message>
    <message>
        <source>Areas count in hectares and points by number. Their equivalent kilometres (area divided by {equivalent_width_m} m) are in no total.</source>
        <translation>Vlakken tellen in hectare en punten per aantal. Hun equivalente kilometers (oppervlakte gedeeld door {equivalent_width_m} m) staan in geen enkel totaal.</translation>
    </message>
    <message>
        <source>Areas repaired</source>
        <translation>Herstelde vlakken</translation>
    </message>
    <message>
        <source>Areas such as car parks and copses: counted in hectares.</source>
        <translation>Vlakken zoals parkings en bosjes: geteld in hectare.</translation>
    </message>
    <message>
        <source>Areas whose outline crossed itself and was mended; their ids are in the log.</source>
        <translation>Vlakken waarvan de omtrek zichzelf kruiste en hersteld is; hun id&apos;s staan in het logboek.</translation>
    </message>
    <message>
        <source>Areas, counted</source>
        <translation>Vlakken, geteld</translation>
    </message>
    <message>
        <source>Ask the manager of the road, railway or waterway.</source>
        <translation>Vraag het aan de beheerder van de weg, spoorweg of waterloop.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Aannames</translation>
    </message>
    <message>
        <source>At its end.</source>
        <translation>Aan het einde ervan.</translation>
    </message>
    <message>
        <source>At least three species (five from 200 m on), none above half of the plants, and two thirds of the species visited by insects.</source>
        <translation>Minstens drie soorten (vijf vanaf 200 m), geen enkele boven de helft van de planten, en twee derde van de soorten door insecten bezocht.</translation>
    </message>
    <message>
        <source>At least two patches must lie on cells with a resistance; there are {count}.</source>
        <translation>Minstens twee leefgebiedplekken moeten op cellen met een weerstand liggen; er zijn er {count}.</translation>
    </message>
    <message>
        <source>At most so many sheets of fragmentation points (the worst first) and so many of commitments. 0: no sheets.</source>
        <translation>Ten hoogste zoveel fiches van knelpunten (de ergste eerst) en zoveel van engagementen. 0: geen fiches.</translation>
    </message>
    <message>
        <source>At the end of the year (the latest one when empty)</source>
        <translation>Op het einde van het jaar (het laatste indien leeg)</translation>
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
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Axes (km)</source>
        <translation>Assen (km)</translation>
    </message>
    <message>
        <source>Axes of the infrastructure (km)</source>
        <translation>Assen van de infrastructuur (km)</translation>
    </message>
    <message>
        <source>Axes with axis_id, kind, name and width_m, as “Find fragmentation points” gives them. Every line is an axis of its own.</source>
        <translation>Assen met axis_id, kind, name en width_m, zoals “Knelpunten zoeken” ze geeft. Elke lijn is een as op zich.</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>As</translation>
    </message>
    <message>
        <source>Axis along which fences guide to crossings, good and moderate.</source>
        <translation>As waarlangs wildrasters naar faunapassages leiden, goed en matig.</translation>
    </message>
    <message>
        <source>Axis along which fences guide to crossings.</source>
        <translation>As waarlangs rasters naar faunapassages leiden.</translation>
    </message>
    <message>
        <source>Axis of infrastructure</source>
        <translation>As van de infrastructuur</translation>
    </message>
    <message>
        <source>Axis on which both targets are served</source>
        <translation>As waar beide doelstellingen gediend worden</translation>
    </message>
    <message>
        <source>Axis taken</source>
        <translation>Gekozen as</translation>
    </message>
    <message>
        <source>Axis that fits equally</source>
        <translation>As die even goed past</translation>
    </message>
    <message>
        <source>Axis that serves both targets (km)</source>
        <translation>As die beide doelstellingen dient (km)</translation>
    </message>
    <message>
        <source>Axis-km in a zone that is listed apart.</source>
        <translation>As-km in een zone die apart wordt vermeld.</translation>
    </message>
    <message>
        <source>Axis-km of a status that does not count yet.</source>
        <translation>As-km met een status die nog niet telt.</translation>
    </message>
    <message>
        <source>Axis-km that also have an element of target II.</source>
        <translation>As-km waarlangs ook een element van doelstelling II ligt.</translation>
    </message>
    <message>
        <source>Axis-km that count towards target I.</source>
        <translation>As-km die tellen voor doelstelling I.</translation>
    </message>
    <message>
        <source>Axis-km that the law asks anyway.</source>
        <translation>As-km die de wet sowieso vraagt.</translation>
    </message>
    <message>
        <source>Axis-km times the probability of their status, what is not realised yet included.</source>
        <translation>As-km maal de kans die bij hun status hoort, met inbegrip van wat nog niet gerealiseerd is.</translation>
    </message>
    <message>
        <source>B (60 to 80)</source>
        <translation>B (60 tot 80)</translation>
    </message>
    <message>
        <source>B: between urban areas</source>
        <translation>B: tussen stedelijke gebieden</translation>
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
        <translation>Oever gefaseerd gemaaid</translation>
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
        <translation>Staven van de equivalente connectiviteit vóór en met alle maatregelen; de cijfers staan in de tabel hieronder.</translation>
    </message>
    <message>
        <source>Bars of the mean score of each criterion; the table below has the figures.</source>
        <translation>Staven van de gemiddelde score per criterium; de cijfers staan in de tabel hieronder.</translation>
    </message>
    <message>
        <source>Begin anew, also what an earlier run finished</source>
        <translation>Opnieuw beginnen, ook met wat een vorige berekening afgewerkt heeft</translation>
    </message>
    <message>
        <source>Bermbesluit in Flanders, zéro phyto in Wallonia. This decides the additionality of the commitment.</source>
        <translation>Bermbesluit in Vlaanderen, zéro phyto in Wallonië. Dit bepaalt de additionaliteit van het engagement.</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Ernaast</translation>
    </message>
    <message>
        <source>Better than the legal minimum</source>
        <translation>Beter dan het wettelijke minimum</translation>
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
        <translation>Verder dan de wet</translation>
    </message>
    <message>
        <source>Biodiverse landscape elements</source>
        <translation>Biodiverse landschapselementen</translation>
    </message>
    <message>
        <source>Border cost</source>
        <translation>Kost over de zonegrens</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide kanten</translation>
    </message>
    <message>
        <source>Both sides belong to one patch of the network. “Prioritise measures” adds what joining them wins to an EC that counts the patch as one place; of crossings that join the same sides the best one counts.</source>
        <translation>Beide kanten horen tot één leefgebiedplek van het netwerk. “Maatregelen prioriteren” telt wat hun verbinding wint op bij een EC die de plek als één geheel ziet; van faunapassages die dezelfde kanten verbinden, telt de beste.</translation>
    </message>
    <message>
        <source>Bound from which the finest cell size follows, at 64 bytes per cell, what linking habitat takes.</source>
        <translation>Grens waaruit de fijnste celgrootte volgt, met 64 bytes per cel: wat het verbinden van leefgebied nodig heeft.</translation>
    </message>
    <message>
        <source>Bound in megabytes of the work, beside what QGIS and its libraries hold (some 270 MB) and the tables of the result; bounds below 150 MB are therefore exceeded by some 20 MB. A raster that needs more is worked by tiles, with the same result: for planar and border links with a limit to their cost. Patches and corridors are worked in groups that fit; a corridor that needs more is left out and told.</source>
        <translation>Grens in megabytes voor het werk, naast wat QGIS en zijn bibliotheken innemen (zo&apos;n 270 MB) en de tabellen van het resultaat; grenzen onder 150 MB worden daardoor met zo&apos;n 20 MB overschreden. Een raster dat meer nodig heeft, wordt per tegel verwerkt, met hetzelfde resultaat: voor de methoden planar en border met een grens aan de kost van de verbindingen. Leefgebiedplekken en corridors worden verwerkt in groepen die passen; een corridor die meer nodig heeft, valt weg en wordt gemeld.</translation>
    </message>
    <message>
        <source>Bound in megabytes; the log tells what the raster takes before the work starts. A raster or a link that needs more is refused with the number it needs.</source>
        <translation>Grens in megabytes; het logboek zegt hoeveel het raster inneemt voor het werk begint. Een raster of verbinding die meer nodig heeft, wordt geweigerd met vermelding van de nodige hoeveelheid.</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Boundaries from a file; it is added to the project</source>
        <translation>Grenzen uit een bestand; het wordt aan het project toegevoegd</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Grens</translation>
    </message>
    <message>
        <source>Boundary of the municipality. Proposals outside it are left out; what lies around it still counts for the network. Let the map data reach 5 to 10 km beyond it.</source>
        <translation>Grens van de gemeente. Voorstellen erbuiten vallen weg; wat eromheen ligt, telt wel mee voor het netwerk. Laat de kaartgegevens 5 tot 10 km verder reiken.</translation>
    </message>
    <message>
        <source>Bridge or underpass shared with animals</source>
        <translation>Brug of onderdoorgang gedeeld met dieren</translation>
    </message>
    <message>
        <source>Bridge with continuous banks</source>
        <translation>Brug met doorlopende oevers</translation>
    </message>
    <message>
        <source>Bridges, underpasses, culverts and wildlife crossings such as those of “Prepare OpenStreetMap extract”. New crossings keep their distance from those that animals use; bridges and underpasses with little traffic are shared rather than new ones built.</source>
        <translation>Bruggen, onderdoorgangen, duikers en faunapassages zoals die van “OpenStreetMap-uittreksel voorbereiden”. Nieuwe faunapassages houden afstand van die welke dieren al gebruiken; bruggen en onderdoorgangen met weinig verkeer worden gedeeld in plaats van nieuwe te bouwen.</translation>
    </message>
    <message>
        <source>Broadleaved forest</source>
        <translation>Loofbos</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>Brussel</translation>
    </message>
    <message>
        <source>Brussels: the Region&apos;s environment agency supports projects on the green and blue networks.</source>
        <translation>Brussel: Leefmilieu Brussel ondersteunt projecten op het groene en het blauwe netwerk.</translation>
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
        <translation>Budget per jaar</translation>
    </message>
    <message>
        <source>Budget of the first year, the second and so on, with a semicolon between, in the unit of the budget. A measure is paid in one year, and what a year leaves is lost. The budget above stays the limit of all years together.</source>
        <translation>Budget van het eerste jaar, het tweede enzovoort, met een puntkomma ertussen, in de eenheid van het budget. Een maatregel wordt in één jaar betaald, en wat in een jaar overblijft, is verloren. Het budget hierboven blijft de grens voor alle jaren samen.</translation>
    </message>
    <message>
        <source>Build resistance surface</source>
        <translation>Weerstandskaart opbouwen</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Gebouwen</translation>
    </message>
    <message>
        <source>Buildings as areas or points; those within 300 m disturb.</source>
        <translation>Gebouwen als vlakken of punten; die binnen 300 m verstoren.</translation>
    </message>
    <message>
        <source>Builds a resistance surface for a guild: what a metre of each kind of ground costs an animal, 1 in habitat and more elsewhere.
Land cover is overwritten by hedges, these by roads, railways, waterways, car parks, fences and walls, and these by wildlife crossings. Barriers are burned at least √2 cells wide and their corners closed, so that no path slips through diagonally at any angle or cell size; hedges stay unbroken rows of cells; crossings are led on to the free ground on either side. Where barriers overlap, the higher resistance wins. Ground without land cover has no data.
The tables are expert defaults [P]: edit a copy, and before you rely on a result make the surface again with CONTRAST 0.1 and 10, link and measure again, and compare the ranks. “Prioritise measures” tries the same contrasts on the costs of its routes.</source>
        <translation>Bouwt een weerstandskaart op voor een gilde: wat een meter van elk soort terrein een dier kost, 1 in leefgebied en elders meer.
De bodembedekking wordt overschreven door hagen, deze door wegen, spoorwegen, waterlopen, parkings, afsluitingen en muren, en deze door faunapassages. Barrières worden minstens √2 cellen breed ingebrand en hun hoeken gesloten, zodat onder geen enkele hoek en bij geen enkele celgrootte een pad er diagonaal doorheen glipt; hagen blijven ononderbroken rijen cellen; passages worden doorgetrokken tot het vrije terrein aan beide kanten. Waar barrières elkaar overlappen, geldt de hoogste weerstand. Terrein zonder bodembedekking heeft geen gegevens.
De tabellen zijn standaardwaarden van experts [P]: bewerk een kopie, en maak de weerstandskaart, voor u op een resultaat voortgaat, opnieuw met CONTRAST 0.1 en 10, verbind en meet opnieuw, en vergelijk de rangen. “Maatregelen prioriteren” probeert dezelfde contrasten uit op de kosten van zijn routes.</translation>
    </message>
    <message>
        <source>Built-up area</source>
        <translation>Bebouwd gebied</translation>
    </message>
    <message>
        <source>Built-up land is not known.</source>
        <translation>De bebouwing is niet bekend.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>By additionality</source>
        <translation>Volgens additionaliteit</translation>
    </message>
    <message>
        <source>By default a cell belongs to the unit that its centre lies in. Exactly: each unit gets the share of the cell that it covers.</source>
        <translation>Standaard hoort een cel bij de eenheid waarin haar middelpunt ligt. Exact: elke eenheid krijgt het deel van de cel dat ze bedekt.</translation>
    </message>
    <message>
        <source>By how much prices rise in a year, in percent.</source>
        <translation>Hoeveel de prijzen per jaar stijgen, in procent.</translation>
    </message>
    <message>
        <source>By manager</source>
        <translation>Per beheerder</translation>
    </message>
    <message>
        <source>By municipality</source>
        <translation>Per gemeente</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Per eigenaar</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Volgens status</translation>
    </message>
    <message>
        <source>By zone</source>
        <translation>Per zone</translation>
    </message>
    <message>
        <source>C (40 to 60)</source>
        <translation>C (40 tot 60)</translation>
    </message>
    <message>
        <source>CRS of a new plan. Left empty, the CRS of the territory where it is in true metres, else Belgian Lambert 72 or the UTM zone. An existing plan keeps its own.</source>
        <translation>CRS van een nieuw plan. Indien leeg het CRS van het grondgebied als dat in ware meters is, anders Belgisch Lambert 72 of de UTM-zone. Een bestaand plan behoudt het zijne.</translation>
    </message>
    <message>
        <source>CRS of the layers (Belgian Lambert 72 in Belgium)</source>
        <translation>CRS van de lagen (Belgisch Lambert 72 in België)</translation>
    </message>
    <message>
        <source>CRS of the plan (Belgian Lambert 72 in Belgium)</source>
        <translation>CRS van het plan (Belgisch Lambert 72 in België)</translation>
    </message>
    <message>
        <source>CSV of the form of checklist.csv: its questions replace those with the same id or are added.</source>
        <translation>CSV in de vorm van checklist.csv: de vragen erin vervangen die met dezelfde id of worden toegevoegd.</translation>
    </message>
    <message>
        <source>CSV with the columns id, language (en, nl, fr, de or * for all) and text, for running texts of your own; the ids are those of texts.csv in the folder resources/dossier of the plugin. Places such as {municipality} are filled.</source>
        <translation>CSV met de kolommen id, language (en, nl, fr, de of * voor alle) en text, voor eigen lopende teksten; de id&apos;s zijn die van texts.csv in de map resources/dossier van de plug-in. Plaatsen zoals {municipality} worden ingevuld.</translation>
    </message>
    <message>
        <source>Calendar of the commitments</source>
        <translation>Kalender van de engagementen</translation>
    </message>
    <message>
        <source>Cameras, track beds or transects, with a named observer.</source>
        <translation>Camera&apos;s, sporenbedden (zand) of transecten, met een waarnemer bij naam.</translation>
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
        <translation>Kandidaatplaatsen langs een doorsnijding liggen niet verder uit elkaar dan dit; 25 tot 50 m is gebruikelijk.</translation>
    </message>
    <message>
        <source>Canopy bridge</source>
        <translation>Boombrug</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bijschrift</translation>
    </message>
    <message>
        <source>Car park</source>
        <translation>Parking</translation>
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
        <translation>Parkings; komen in de plaats van die van het uittreksel.</translation>
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
        <translation>Draagt een verbinding tussen leefgebiedplekken over {gap} m zonder hagen; hier {length} m.</translation>
    </message>
    <message>
        <source>Cell size</source>
        <translation>Celgrootte</translation>
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
        <translation>Celgrootte van de weerstandskaarten. Kleine cellen vragen veel tijd en geheugen.</translation>
    </message>
    <message>
        <source>Cells of {size:g} m need {need:.1f} GB, more than the bound of {bound:.1f} GB. The finest size that fits is {finest:g} m.</source>
        <translation>Cellen van {size:g} m vragen {need:.1f} GB, meer dan de grens van {bound:.1f} GB. De fijnste grootte die past is {finest:g} m.</translation>
    </message>
    <message>
        <source>Cells with less current are not listed as pinch points; 0.1 = one tenth of all movement of a link squeezes through one cell. It depends on the cell size: on cells half as wide, half as much passes through one.</source>
        <translation>Cellen met minder stroom worden niet als flessenhals vermeld; 0,1 = een tiende van alle verplaatsingen van een verbinding perst zich door één cel. Dit hangt af van de celgrootte: bij cellen van de halve breedte gaat er half zoveel door één cel.</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Chainage at its end.</source>
        <translation>Kilometrering aan het einde ervan.</translation>
    </message>
    <message>
        <source>Chainage at the start of the line, on the ellipsoid.</source>
        <translation>Kilometrering aan het begin van de lijn, op de ellipsoïde.</translation>
    </message>
    <message>
        <source>Chainage where the interval begins, on the ellipsoid.</source>
        <translation>Kilometrering waar het interval begint, op de ellipsoïde.</translation>
    </message>
    <message>
        <source>Chainage where the interval ends.</source>
        <translation>Kilometrering waar het interval eindigt.</translation>
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
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafieken</translation>
    </message>
    <message>
        <source>Cheapest meeting on the border of the two zones in effective metres, at least the cost; empty where the zones do not touch.</source>
        <translation>Goedkoopste ontmoeting op de grens van de twee zones in effectieve meter, minstens de kost; leeg waar de zones elkaar niet raken.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Check of the lengths</source>
        <translation>Controle van de lengten</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Checklist questions of your own</source>
        <translation>Eigen checklistvragen</translation>
    </message>
    <message>
        <source>Checklist score</source>
        <translation>Checklistscore</translation>
    </message>
    <message>
        <source>Checklist, line {line}: knock_out is &quot;{word}&quot;; it can be all, segment or empty.</source>
        <translation>Checklist, regel {line}: knock_out is &quot;{word}&quot;; het kan all, segment of leeg zijn.</translation>
    </message>
    <message>
        <source>Checklist, line {line}: question {question} is there twice. Remove one.</source>
        <translation>Checklist, regel {line}: vraag {question} staat er twee keer in. Verwijder er een.</translation>
    </message>
    <message>
        <source>Checklist, line {line}: the weights of question {question} must be above zero.</source>
        <translation>Checklist, regel {line}: de gewichten van vraag {question} moeten groter zijn dan nul.</translation>
    </message>
    <message>
        <source>Checklist, question {question}: criterion {criterion} has the weight {weight} here and {other} elsewhere. Give it one weight.</source>
        <translation>Checklist, vraag {question}: criterium {criterion} heeft hier gewicht {weight} en elders {other}. Geef het één gewicht.</translation>
    </message>
    <message>
        <source>Checklist, question {question}: the answer &quot;{answer}&quot; is none of yes, partly, no, na.</source>
        <translation>Checklist, vraag {question}: het antwoord &quot;{answer}&quot; is geen van yes, partly, no, na.</translation>
    </message>
    <message>
        <source>Checklist…</source>
        <translation>Checklist…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Keuze</translation>
    </message>
    <message>
        <source>Choose a file or photo, or give a link.</source>
        <translation>Kies een bestand of foto, of geef een link op.</translation>
    </message>
    <message>
        <source>Choose a measure; without one it cannot be counted.</source>
        <translation>Kies een maatregel; zonder maatregel kan het engagement niet geteld worden.</translation>
    </message>
    <message>
        <source>Choose at least one language and one format.</source>
        <translation>Kies minstens één taal en één formaat.</translation>
    </message>
    <message>
        <source>Choose either a layer of habitat polygons or a raster of classes.</source>
        <translation>Kies ofwel een laag met leefgebiedpolygonen, ofwel een raster met klassen.</translation>
    </message>
    <message>
        <source>Choose measures</source>
        <translation>Maatregelen kiezen</translation>
    </message>
    <message>
        <source>Choose one group of animals at least.</source>
        <translation>Kies minstens één diergroep.</translation>
    </message>
    <message>
        <source>Choose one or more commitments on the map or in the list first.</source>
        <translation>Kies eerst een of meer engagementen op de kaart of in de lijst.</translation>
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
        <translation>Kiest opnieuw met weerstandscontrasten van 0,1 en 10 keer, met 20 % minder en meer budget en, bij meerdere soortengroepen, met het halve en het dubbele gewicht van elk; top_share is het deel van alle berekeningen waarin een maatregel gekozen wordt. Contrast f maakt van een kost c van een route met lengte L de kost L + f · (c − L).</translation>
    </message>
    <message>
        <source>Chooses which proposed crossings and hedges to build within a budget, and in which order, so that the network gains most connectivity.
What counts is the gain of equivalent connectivity EC(PC), as a percentage, weighted over species groups. It is measured anew for every choice and never summed: two crossings side by side make each other less useful, several on one route may only work together. Measures of one route are therefore also tried together; then measures are exchanged as long as that wins something. Small cases (up to 10 measures that can be paid) are solved exactly.
Every run says how much any choice within the limits could win at most. Each measure has its gain alone and its gain in the sequence; what is left out says why.
The search was compared with the exact optimum on small random networks, series and parallel scenes; the documentation of core/propose/measures/prioritise.py gives the quality observed.</source>
        <translation>Kiest welke voorgestelde faunapassages en hagen binnen een budget uitgevoerd worden, en in welke volgorde, zodat het netwerk het meest aan connectiviteit wint.
Wat telt, is de winst aan equivalente connectiviteit EC(PC), als percentage, gewogen over soortengroepen. Ze wordt voor elke keuze opnieuw gemeten en nooit opgeteld: twee passages naast elkaar maken elkaar minder nuttig, meerdere op één route werken soms alleen samen. Maatregelen van één route worden daarom ook samen uitgeprobeerd; daarna worden maatregelen uitgewisseld zolang dat iets oplevert. Kleine gevallen (tot 10 betaalbare maatregelen) worden exact opgelost.
Elke berekening zegt hoeveel om het even welke keuze binnen de grenzen hoogstens kan winnen. Elke maatregel heeft zijn winst alleen en zijn winst in de volgorde; bij wat wegvalt, staat waarom.
Het zoekalgoritme is vergeleken met het exacte optimum op kleine toevallige netwerken, reeksen en parallelle situaties; de documentatie van core/propose/measures/prioritise.py geeft de waargenomen kwaliteit.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gekozen</translation>
    </message>
    <message>
        <source>Chosen for this account</source>
        <translation>Gekozen voor deze balans</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
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
        <translation>Klassen die leefgebied zijn</translation>
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
        <translation>Vrije breedte van het kunstwerk.</translation>
    </message>
    <message>
        <source>Click the corners of the boundary; a right click ends it.</source>
        <translation>Klik de hoeken van de grens aan; een rechtsklik sluit af.</translation>
    </message>
    <message>
        <source>Closes a gap of {gap} m with {length} m of hedge.</source>
        <translation>Dicht een onderbreking van {gap} m met {length} m haag.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code of the barrier class in the barrier table (R1 … P1).</source>
        <translation>Code van de barrièreklasse in de barrièretabel (R1 … P1).</translation>
    </message>
    <message>
        <source>Code of the barrier class in the barrier table.</source>
        <translation>Code van de barrièreklasse in de barrièretabel.</translation>
    </message>
    <message>
        <source>Code of the measure in the table of measures.</source>
        <translation>Code van de maatregel in de maatregelentabel.</translation>
    </message>
    <message>
        <source>Code of the reason</source>
        <translation>Code van de reden</translation>
    </message>
    <message>
        <source>Code of the structure in the structure table (X1 …).</source>
        <translation>Code van het kunstwerk in de kunstwerkentabel (X1 …).</translation>
    </message>
    <message>
        <source>Code of the structure that is second choice.</source>
        <translation>Code van het kunstwerk dat tweede keuze is.</translation>
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
        <translation>Kolommen van getelde en toegezegde km per jaar; de cijfers staan in de tabel hieronder.</translation>
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
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagementen</translation>
    </message>
    <message>
        <source>Commitments (areas)</source>
        <translation>Engagementen (vlakken)</translation>
    </message>
    <message>
        <source>Commitments (lines)</source>
        <translation>Engagementen (lijnen)</translation>
    </message>
    <message>
        <source>Commitments (points)</source>
        <translation>Engagementen (punten)</translation>
    </message>
    <message>
        <source>Commitments added</source>
        <translation>Toegevoegde engagementen</translation>
    </message>
    <message>
        <source>Commitments answered</source>
        <translation>Beantwoorde engagementen</translation>
    </message>
    <message>
        <source>Commitments by status</source>
        <translation>Engagementen volgens status</translation>
    </message>
    <message>
        <source>Commitments in the plan</source>
        <translation>Engagementen in het plan</translation>
    </message>
    <message>
        <source>Commitments in the plan after this run.</source>
        <translation>Engagementen in het plan na deze berekening.</translation>
    </message>
    <message>
        <source>Commitments of class {grade}</source>
        <translation>Engagementen van klasse {grade}</translation>
    </message>
    <message>
        <source>Commitments that match no infrastructure</source>
        <translation>Engagementen die bij geen infrastructuur passen</translation>
    </message>
    <message>
        <source>Commitments that were added.</source>
        <translation>Engagementen die toegevoegd zijn.</translation>
    </message>
    <message>
        <source>Commitments that were in the plan already</source>
        <translation>Engagementen die al in het plan stonden</translation>
    </message>
    <message>
        <source>Commitments without identifier: {ids}. Give them one in the attribute table: uuid().</source>
        <translation>Engagementen zonder id: {ids}. Geef ze er een in de attributentabel: uuid().</translation>
    </message>
    <message>
        <source>Commitments {ids} are lost, but have no date of it; no year can take them off.</source>
        <translation>Engagementen {ids} zijn verloren, maar hebben er geen datum van; geen enkel jaar kan ze aftrekken.</translation>
    </message>
    <message>
        <source>Commitments {ids} are realised, but have no date of it; no year can count them.</source>
        <translation>Engagementen {ids} zijn gerealiseerd, maar hebben er geen datum van; geen enkel jaar kan ze tellen.</translation>
    </message>
    <message>
        <source>Commitments {ids} are verified, but have no date of it.</source>
        <translation>Engagementen {ids} zijn geverifieerd, maar hebben er geen datum van.</translation>
    </message>
    <message>
        <source>Commitments {ids} have a date of realisation, but their status is not realised.</source>
        <translation>Engagementen {ids} hebben een datum van realisatie, maar hun status is niet gerealiseerd.</translation>
    </message>
    <message>
        <source>Commitments {ids} have an outline that crosses itself; repair it with “Fix geometries”.</source>
        <translation>Engagementen {ids} hebben een omtrek die zichzelf kruist; herstel die met “Geometrieën repareren”.</translation>
    </message>
    <message>
        <source>Commitments {ids} have no length or area.</source>
        <translation>Engagementen {ids} hebben geen lengte of oppervlakte.</translation>
    </message>
    <message>
        <source>Commitments {ids} have no measure; they cannot be counted as managed.</source>
        <translation>Engagementen {ids} hebben geen maatregel; ze kunnen niet als beheerd geteld worden.</translation>
    </message>
    <message>
        <source>Commitments {ids} have no status; they count as ideas.</source>
        <translation>Engagementen {ids} hebben geen status; ze tellen als idee.</translation>
    </message>
    <message>
        <source>Commitments {ids} have not been drawn yet.</source>
        <translation>Engagementen {ids} zijn nog niet getekend.</translation>
    </message>
    <message>
        <source>Commitments {ids} were lost before they were realised or verified. Check the dates.</source>
        <translation>Engagementen {ids} gingen verloren voor ze gerealiseerd of geverifieerd werden. Controleer de data.</translation>
    </message>
    <message>
        <source>Commitments {ids} were verified before they were realised. Check both dates.</source>
        <translation>Engagementen {ids} werden geverifieerd voor ze gerealiseerd werden. Controleer beide data.</translation>
    </message>
    <message>
        <source>Commitments {ids}: municipality {code} is not in the territory of the plan.</source>
        <translation>Engagementen {ids}: gemeente {code} ligt niet in het grondgebied van het plan.</translation>
    </message>
    <message>
        <source>Commitments {ids}: municipality {code} merged; its code is {later} ({name}) now.</source>
        <translation>Engagementen {ids}: gemeente {code} is gefuseerd; de code is nu {later} ({name}).</translation>
    </message>
    <message>
        <source>Commitments {ids}: the table of measures has no “{value}”.</source>
        <translation>Engagementen {ids}: de maatregelentabel bevat geen “{value}”.</translation>
    </message>
    <message>
        <source>Commitments {ids}: {field} is no date of the form 2027-11-25.</source>
        <translation>Engagementen {ids}: {field} is geen datum van de vorm 2027-11-25.</translation>
    </message>
    <message>
        <source>Commitments {ids}: {field} lies in the future.</source>
        <translation>Engagementen {ids}: {field} ligt in de toekomst.</translation>
    </message>
    <message>
        <source>Commitments {ids}: “{code}” is no NIS code of five digits.</source>
        <translation>Engagementen {ids}: “{code}” is geen NIS-code van vijf cijfers.</translation>
    </message>
    <message>
        <source>Commitments {ids}: “{value}” is no {field}; known are {allowed}.</source>
        <translation>Engagementen {ids}: “{value}” is geen geldige waarde van {field}; mogelijk zijn {allowed}.</translation>
    </message>
    <message>
        <source>Committed management by measure</source>
        <translation>Toegezegd beheer per maatregel</translation>
    </message>
    <message>
        <source>Compare plans</source>
        <translation>Plannen vergelijken</translation>
    </message>
    <message>
        <source>Compared on</source>
        <translation>Vergeleken op</translation>
    </message>
    <message>
        <source>Comparison to read</source>
        <translation>Leesbare vergelijking</translation>
    </message>
    <message>
        <source>Comparison with the law</source>
        <translation>Vergelijking met de wet</translation>
    </message>
    <message>
        <source>Compatible with planned works (5.4)</source>
        <translation>Verenigbaar met geplande werken (5.4)</translation>
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
        <translation>Berekeningen en hun parameters</translation>
    </message>
    <message>
        <source>Computations from</source>
        <translation>Berekeningen van</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Berekend</translation>
    </message>
    <message>
        <source>Computed by GreenBlue; the annex lists each run with its data, its parameters and its date.</source>
        <translation>Berekend door GreenBlue; de bijlage vermeldt elke berekening met haar gegevens, parameters en datum.</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation>Berekend op</translation>
    </message>
    <message>
        <source>Computed: {answer}, {why}.</source>
        <translation>Berekend: {answer}, {why}.</translation>
    </message>
    <message>
        <source>Concrete median</source>
        <translation>Betonnen middenafscheiding</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicten</translation>
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
        <source>Constraints on commitments</source>
        <translation>Beperkingen voor de engagementen</translation>
    </message>
    <message>
        <source>Constraints on proposed hedges</source>
        <translation>Beperkingen voor de voorgestelde hagen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Context</translation>
    </message>
    <message>
        <source>Contrast (times that of the table)</source>
        <translation>Contrast (aantal keer dat van de tabel)</translation>
    </message>
    <message>
        <source>Contrast of the resistance</source>
        <translation>Contrast van de weerstand</translation>
    </message>
    <message>
        <source>Contrast: all ground that is dearer than habitat taken a tenth or ten times as dear, the routes as they are. Where the figures differ little, little rests on the resistance values.</source>
        <translation>Contrast: alle grond die duurder is dan leefgebied, een tiende of tien keer zo duur genomen, met dezelfde routes. Waar de cijfers weinig verschillen, hangt er weinig af van de weerstandswaarden.</translation>
    </message>
    <message>
        <source>Coordinate reference system of the layers; it should be in metres. Left empty, it is Belgian Lambert 72 (EPSG:31370) within Belgium and the UTM zone elsewhere.</source>
        <translation>Coördinatenreferentiesysteem van de lagen, liefst in meter. Indien leeg: Belgisch Lambert 72 (EPSG:31370) in België en elders de UTM-zone.</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Coördinatenstelsel</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coördinaten</translation>
    </message>
    <message>
        <source>Copse planted</source>
        <translation>Bosje aangeplant</translation>
    </message>
    <message>
        <source>Copy of resources/rules/barriers.csv; sections whose barrier effect on the guild is below 0.2 get no proposal.</source>
        <translation>Kopie van resources/rules/barriers.csv; doorsnijdingen waarvan het barrière-effect op het gilde onder 0,2 ligt, krijgen geen voorstel.</translation>
    </message>
    <message>
        <source>Copy of resources/rules/crossing_weights.csv with weights and distances of your own.</source>
        <translation>Kopie van resources/rules/crossing_weights.csv met eigen gewichten en afstanden.</translation>
    </message>
    <message>
        <source>Copy of resources/rules/decisions.csv with rules of your own: which structure where; the first line whose condition holds wins.</source>
        <translation>Kopie van resources/rules/decisions.csv met eigen regels: welk kunstwerk waar; de eerste regel waarvan de voorwaarde klopt, geldt.</translation>
    </message>
    <message>
        <source>Copy of resources/rules/structures.csv with dimensions and unit costs of your own.</source>
        <translation>Kopie van resources/rules/structures.csv met eigen afmetingen en eenheidskosten.</translation>
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
        <translation>Corridors van deze verbindingen hebben meer geheugen nodig dan toegelaten en vallen weg: {ids}</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kost</translation>
    </message>
    <message>
        <source>Cost (€)</source>
        <translation>Kost (€)</translation>
    </message>
    <message>
        <source>Cost and gain</source>
        <translation>Kost en winst</translation>
    </message>
    <message>
        <source>Cost for each metre of the path.</source>
        <translation>Kost per meter van het pad.</translation>
    </message>
    <message>
        <source>Cost of all hedges (€)</source>
        <translation>Kost van alle hagen (€)</translation>
    </message>
    <message>
        <source>Cost of all measures up to this step.</source>
        <translation>Kost van alle maatregelen tot en met deze stap.</translation>
    </message>
    <message>
        <source>Cost of all proposals (euro)</source>
        <translation>Kost van alle voorstellen (euro)</translation>
    </message>
    <message>
        <source>Cost of all that counts or is planned</source>
        <translation>Kost van alles wat telt of gepland is</translation>
    </message>
    <message>
        <source>Cost of the best path in effective metres (metres times resistance).</source>
        <translation>Kost van het beste pad in effectieve meter (meter maal weerstand).</translation>
    </message>
    <message>
        <source>Cost of the chosen measures (€)</source>
        <translation>Kost van de gekozen maatregelen (€)</translation>
    </message>
    <message>
        <source>Cost of the commitments (known for {known} of {all})</source>
        <translation>Kost van de engagementen (bekend voor {known} van {all})</translation>
    </message>
    <message>
        <source>Cost of the link</source>
        <translation>Kost van de verbinding</translation>
    </message>
    <message>
        <source>Cost of the measure.</source>
        <translation>Kost van de maatregel.</translation>
    </message>
    <message>
        <source>Cost of this measure and all before it.</source>
        <translation>Kost van deze maatregel en alle voorgaande.</translation>
    </message>
    <message>
        <source>Cost of what counts</source>
        <translation>Kost van wat telt</translation>
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
        <translation>Kost tot nu toe</translation>
    </message>
    <message>
        <source>Cost to which each link is improved</source>
        <translation>Kost waartoe elke verbinding verbeterd wordt</translation>
    </message>
    <message>
        <source>Cost, high</source>
        <translation>Kost, hoog</translation>
    </message>
    <message>
        <source>Cost, low</source>
        <translation>Kost, laag</translation>
    </message>
    <message>
        <source>Costs and funding</source>
        <translation>Kosten en financiering</translation>
    </message>
    <message>
        <source>Costs are given as ranges in the prices of the year stated. They are no bids.</source>
        <translation>Kosten zijn gegeven als marges in prijzen van het vermelde jaar. Het zijn geen offertes.</translation>
    </message>
    <message>
        <source>Costs are raised to the prices of this year.</source>
        <translation>Kosten zijn omgerekend naar de prijzen van dit jaar.</translation>
    </message>
    <message>
        <source>Costs are spread by numba.</source>
        <translation>Kosten worden verspreid met numba.</translation>
    </message>
    <message>
        <source>Costs of all proposals</source>
        <translation>Kosten van alle voorstellen</translation>
    </message>
    <message>
        <source>Costs of commitments are those entered in the plan.</source>
        <translation>Kosten van engagementen zijn die welke in het plan ingevoerd zijn.</translation>
    </message>
    <message>
        <source>Costs of hedges are unit prices for planting, protection and first care, in the prices of the base year.</source>
        <translation>Kosten van hagen zijn eenheidsprijzen voor aanplant, bescherming en eerste nazorg, in prijzen van het basisjaar.</translation>
    </message>
    <message>
        <source>Costs of structures are unit prices of built examples or expert defaults, without VAT unless said, in the prices of the base year; low and high show the spread of prices, not a bid.</source>
        <translation>Kosten van kunstwerken zijn eenheidsprijzen van uitgevoerde voorbeelden of standaardwaarden van experts, zonder btw tenzij anders vermeld, in prijzen van het basisjaar; laag en hoog tonen de spreiding van de prijzen, geen offerte.</translation>
    </message>
    <message>
        <source>Costs of the commitments by status</source>
        <translation>Kosten van de engagementen volgens status</translation>
    </message>
    <message>
        <source>Count commitments that do no more than the law asks.</source>
        <translation>Engagementen meetellen die niet meer doen dan de wet vraagt.</translation>
    </message>
    <message>
        <source>Count commitments that do no more than the law asks. By default they are reported apart.</source>
        <translation>Engagementen meetellen die niet meer doen dan de wet vraagt. Standaard worden ze apart vermeld.</translation>
    </message>
    <message>
        <source>Count what the law asks anyway</source>
        <translation>Meetellen wat de wet hoe dan ook vraagt</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Geteld</translation>
    </message>
    <message>
        <source>Counted (km)</source>
        <translation>Geteld (km)</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Geteld door</translation>
    </message>
    <message>
        <source>Counted, or why not</source>
        <translation>Geteld, of waarom niet</translation>
    </message>
    <message>
        <source>Counted: realised or verified</source>
        <translation>Geteld: gerealiseerd of geverifieerd</translation>
    </message>
    <message>
        <source>Counting rule</source>
        <translation>Telregel</translation>
    </message>
    <message>
        <source>Counting rule of your own</source>
        <translation>Eigen telregel</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Aan het tellen…</translation>
    </message>
    <message>
        <source>Counts how many kilometres a plan contributes to the two targets: managed linear infrastructure (I, axis-km) and landscape elements (II, element-km), which are never added.
Each commitment is matched to an infrastructure axis, by the axis and chainage that it names or else by its geometry, and becomes intervals with a side. Each metre of axis counts once, whatever the carriageways, tracks, sides, owners and overlapping commitments. Everything that is not counted is in the ledger too, with the reason: counted for another commitment, only what the law asks, a knock-out question not passed, not realised yet, lost, no infrastructure near.
The account to read prints the counting rule with all its numbers (defaults of GreenBlue are marked [P]); every figure in it leads to the rows of the ledger, and every row to the map.
Lengths of record are those on the ellipsoid, whatever the coordinate system of the layers; planar lengths stand beside them as a check.</source>
        <translation>Telt hoeveel kilometer een plan bijdraagt tot de twee doelstellingen: beheerde lineaire infrastructuur (I, as-km) en landschapselementen (II, element-km), die nooit opgeteld worden.
Elk engagement wordt aan een infrastructuuras gekoppeld, via de as en kilometrering die het noemt of anders via zijn geometrie, en wordt omgezet in intervallen met een kant. Elke meter as telt één keer, ongeacht de rijbanen, sporen, kanten, eigenaars en overlappende engagementen. Alles wat niet geteld wordt, staat ook in het kilometerboek, met de reden: geteld voor een ander engagement, alleen wat de wet vraagt, een uitsluitende vraag niet voldaan, nog niet gerealiseerd, verloren, geen infrastructuur in de buurt.
De leesbare balans drukt de telregel af met al zijn getallen (standaardwaarden van GreenBlue zijn gemerkt met [P]); elk cijfer erin leidt naar de rijen van het kilometerboek, en elke rij naar de kaart.
De geldende lengten zijn die op de ellipsoïde, ongeacht het coördinatenstelsel van de lagen; vlakke lengten staan ernaast ter controle.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Bedekking</translation>
    </message>
    <message>
        <source>Cover class</source>
        <translation>Bedekkingsklasse</translation>
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
        <translation>Dekking: beheerde kanten van twee</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Aanmaken</translation>
    </message>
    <message>
        <source>Create a plan</source>
        <translation>Plan aanmaken</translation>
    </message>
    <message>
        <source>Create the dossier</source>
        <translation>Dossier aanmaken</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterium</translation>
    </message>
    <message>
        <source>Criterion: weighted mean of its answers (yes 1, partly ½, no 0; not applicable left out). Total: weighted mean of the criteria, shown when 80 % of the questions are answered. A from 80, B from 60, C from 40.</source>
        <translation>Criterium: gewogen gemiddelde van zijn antwoorden (ja 1, gedeeltelijk ½, neen 0; niet van toepassing weggelaten). Totaal: gewogen gemiddelde van de criteria, getoond als 80 % van de vragen beantwoord is. A vanaf 80, B vanaf 60, C vanaf 40.</translation>
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
        <translation>Faunapassages</translation>
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
        <source>Crossings, direct</source>
        <translation>Faunapassages, direct</translation>
    </message>
    <message>
        <source>Crossings, direct (km)</source>
        <translation>Faunapassages, direct (km)</translation>
    </message>
    <message>
        <source>Crossings, direct and indirect</source>
        <translation>Faunapassages, direct en indirect</translation>
    </message>
    <message>
        <source>Crossings, indirect</source>
        <translation>Faunapassages, indirect</translation>
    </message>
    <message>
        <source>Crossings, indirect (km)</source>
        <translation>Faunapassages, indirect (km)</translation>
    </message>
    <message>
        <source>Crossings, indirect, good (km)</source>
        <translation>Faunapassages, indirect, goed (km)</translation>
    </message>
    <message>
        <source>Crossings, indirect, moderate (km)</source>
        <translation>Faunapassages, indirect, matig (km)</translation>
    </message>
    <message>
        <source>Crossings: direct is the width of the structure; indirect is the axis along which fences guide to it, on each side up to {reach_good} (good) and {reach_moderate} (moderate) daily ranges of its guild. They are a part of target I told apart, not added to it.</source>
        <translation>Faunapassages: direct is de breedte van het kunstwerk; indirect is de as waarlangs wildrasters ernaartoe leiden, aan elke kant tot {reach_good} (goed) en {reach_moderate} (matig) keer de dagelijkse actieradius van het gilde. Ze zijn een apart vermeld deel van doelstelling I en worden er niet bij opgeteld.</translation>
    </message>
    <message>
        <source>Culvert</source>
        <translation>Duiker</translation>
    </message>
    <message>
        <source>Culvert with dry ledge</source>
        <translation>Duiker met droge looprichel</translation>
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
        <translation>Stroom of verplaatsing</translation>
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
        <translation>Curve van winst en kost</translation>
    </message>
    <message>
        <source>Curve of the gain in hectares against the cost in euro, measure by measure; the table below has the figures.</source>
        <translation>Curve van de winst in hectare tegenover de kost in euro, maatregel per maatregel; de cijfers staan in de tabel hieronder.</translation>
    </message>
    <message>
        <source>D (below 40)</source>
        <translation>D (minder dan 40)</translation>
    </message>
    <message>
        <source>Daily range λ of the guild of a crossing that says none</source>
        <translation>Dagelijkse actieradius λ van het gilde van een faunapassage die er geen noemt</translation>
    </message>
    <message>
        <source>Dam</source>
        <translation>Dam</translation>
    </message>
    <message>
        <source>Data and licences</source>
        <translation>Gegevens en licenties</translation>
    </message>
    <message>
        <source>Data: {credit}</source>
        <translation>Gegevens: {credit}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date and time of the last change (UTC, ISO 8601).</source>
        <translation>Datum en tijd van de laatste wijziging (UTC, ISO 8601).</translation>
    </message>
    <message>
        <source>Date and time of the run (UTC, ISO 8601).</source>
        <translation>Datum en tijd van de berekening (UTC, ISO 8601).</translation>
    </message>
    <message>
        <source>Date and time when it was made (UTC, ISO 8601).</source>
        <translation>Datum en tijd van aanmaak (UTC, ISO 8601).</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Publicatiedatum</translation>
    </message>
    <message>
        <source>Date of publication (YYYY-MM-DD)</source>
        <translation>Publicatiedatum (JJJJ-MM-DD)</translation>
    </message>
    <message>
        <source>Date of removal</source>
        <translation>Datum van verwijdering</translation>
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
        <translation>Duurste verbinding na herstel (effectieve meter; geen grens indien leeg)</translation>
    </message>
    <message>
        <source>Dearest path that takes current (times the least cost)</source>
        <translation>Duurste pad dat stroom krijgt (aantal keer de minste kost)</translation>
    </message>
    <message>
        <source>Decided, with budget</source>
        <translation>Beslist, met budget</translation>
    </message>
    <message>
        <source>Decision rule</source>
        <translation>Beslissingsregel</translation>
    </message>
    <message>
        <source>Decision table of your own</source>
        <translation>Eigen beslissingstabel</translation>
    </message>
    <message>
        <source>Decision, budget line</source>
        <translation>Beslissing, begrotingspost</translation>
    </message>
    <message>
        <source>Degree of division</source>
        <translation>Opdelingsgraad</translation>
    </message>
    <message>
        <source>Degree of urbanisation</source>
        <translation>Verstedelijkingsgraad</translation>
    </message>
    <message>
        <source>Degree of urbanisation (1, 2 or 3)</source>
        <translation>Verstedelijkingsgraad (1, 2 of 3)</translation>
    </message>
    <message>
        <source>Design drawing, lighting plan</source>
        <translation>Ontwerptekening, verlichtingsplan</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
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
        <translation>Dispersieafstand</translation>
    </message>
    <message>
        <source>Dispersal distance (effective metres)</source>
        <translation>Dispersieafstand (effectieve meter)</translation>
    </message>
    <message>
        <source>Dispersal distance of each species group</source>
        <translation>Dispersieafstand van elke soortengroep</translation>
    </message>
    <message>
        <source>Dispersal distance of each species group, with a semicolon between; the one above for all when empty.</source>
        <translation>Dispersieafstand van elke soortengroep, met een puntkomma ertussen; indien leeg die hierboven voor alle.</translation>
    </message>
    <message>
        <source>Dispersal distances and resistances of species groups are expert defaults; the annex lists those used.</source>
        <translation>Dispersieafstanden en weerstanden van soortengroepen zijn standaardwaarden van experts; de bijlage vermeldt welke gebruikt zijn.</translation>
    </message>
    <message>
        <source>Distance between crossings (m; that of the guild when empty)</source>
        <translation>Afstand tussen faunapassages (m; indien leeg die van het gilde)</translation>
    </message>
    <message>
        <source>Distance from parcel limits</source>
        <translation>Afstand tot perceelsgrenzen</translation>
    </message>
    <message>
        <source>Distance from the start of the section.</source>
        <translation>Afstand vanaf het begin van de doorsnijding.</translation>
    </message>
    <message>
        <source>Distance of candidate places</source>
        <translation>Afstand tussen kandidaatplaatsen</translation>
    </message>
    <message>
        <source>Distance rules met by the proposed hedges</source>
        <translation>Afstandsregels waaraan de voorgestelde hagen voldoen</translation>
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
        <translation>Afstanden, minimumlengten, soorten, kosten en subsidie van het gewest.</translation>
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
        <translation>Hebben de planten een gecertificeerde lokale herkomst?</translation>
    </message>
    <message>
        <source>Does it also serve water or soil?</source>
        <translation>Dient de actie ook water of bodem?</translation>
    </message>
    <message>
        <source>Does it avoid new casualties?</source>
        <translation>Vermijdt de actie nieuwe verkeersslachtoffers?</translation>
    </message>
    <message>
        <source>Does it connect to existing landscape elements?</source>
        <translation>Sluit de actie aan op bestaande landschapselementen?</translation>
    </message>
    <message>
        <source>Does it go beyond what the law demands already?</source>
        <translation>Gaat de actie verder dan wat de wet al oplegt?</translation>
    </message>
    <message>
        <source>Does it improve connectivity for at least one named species group, by closing a gap or lowering a barrier?</source>
        <translation>Verbetert de actie de connectiviteit voor minstens één genoemde soortengroep, door een onderbreking te dichten of een barrière te verlagen?</translation>
    </message>
    <message>
        <source>Does it suit the habitat that is there?</source>
        <translation>Past de actie bij het aanwezige leefgebied?</translation>
    </message>
    <message>
        <source>Does the action lie in, or join, at least two zones of the green-blue network?</source>
        <translation>Ligt de actie in minstens twee zones van het groenblauwe netwerk, of verbindt ze er twee?</translation>
    </message>
    <message>
        <source>Done on {date}.</source>
        <translation>Uitgevoerd op {date}.</translation>
    </message>
    <message>
        <source>Done on {date}; changed since then: {newer}.</source>
        <translation>Uitgevoerd op {date}; sindsdien gewijzigd: {newer}.</translation>
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
        <translation>Twijfelachtige koppelingen</translation>
    </message>
    <message>
        <source>Draw the boundary on the map</source>
        <translation>Teken de grens op de kaart</translation>
    </message>
    <message>
        <source>Drawing of the section</source>
        <translation>Tekening van de dwarsdoorsnede</translation>
    </message>
    <message>
        <source>Drawn ÷ axis</source>
        <translation>Getekend ÷ as</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Duration (years)</source>
        <translation>Duur (jaren)</translation>
    </message>
    <message>
        <source>E&amp;vidence (asked: {evidence})</source>
        <translation>&amp;Bewijsstuk (gevraagd: {evidence})</translation>
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
        <translation>EC tot nu toe</translation>
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
        <source>Each carriageway, track and segment by itself, on the ellipsoid, as a check against the register: this counts towards no target. An axis of several managers is shared by the lengths of their lines.</source>
        <translation>Elke rijbaan, elk spoor en elk segment apart, op de ellipsoïde, ter controle met het register: dit telt voor geen enkele doelstelling. Een as van meerdere beheerders wordt verdeeld volgens de lengte van hun lijnen.</translation>
    </message>
    <message>
        <source>Each commitment is judged by 24 questions on six criteria. Answers without evidence count half.</source>
        <translation>Elk engagement wordt beoordeeld met 24 vragen over zes criteria. Antwoorden zonder bewijsstuk tellen voor de helft.</translation>
    </message>
    <message>
        <source>Each dot is a measure, in the order of the sequence. Where the curve is flat, the first measures of a route pay off only when its last one is there.</source>
        <translation>Elke stip is een maatregel, in de volgorde van de reeks. Waar de curve vlak is, renderen de eerste maatregelen van een route pas als de laatste ervan er is.</translation>
    </message>
    <message>
        <source>Each kilometre of infrastructure counts once along its axis, whatever the number of carriageways, tracks, sides, owners, measures or commitments. The Alliance has published no counting rule; this is GreenBlue&apos;s.</source>
        <translation>Elke kilometer infrastructuur telt één keer langs zijn as, ongeacht het aantal rijbanen, sporen, kanten, eigenaars, maatregelen of engagementen. De Alliantie heeft geen telregel gepubliceerd; dit is die van GreenBlue.</translation>
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
        <translation>Ecoduct</translation>
    </message>
    <message>
        <source>Ecological management</source>
        <translation>Ecologisch beheer</translation>
    </message>
    <message>
        <source>Edges of parcels, fields, roads, tracks or water, as lines or polygons. Where none are given they are derived: outlines of parcels and land cover, both sides of roads and watercourses. Limits of parcels are added where that layer is given.</source>
        <translation>Randen van percelen, velden, wegen, veldwegen of water, als lijnen of polygonen. Waar er geen opgegeven zijn, worden ze afgeleid: omtrekken van percelen en bodembedekking, beide kanten van wegen en waterlopen. Perceelsgrenzen komen erbij als die laag opgegeven is.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Edit status, year and other values in the list</source>
        <translation>Status, jaar en andere waarden in de lijst bewerken</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
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
        <translation>Effectieve maaswijdte (CUT), laatst gemeten</translation>
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
        <translation>Effectieve maaswijdte met de grensoverschrijdende procedure; Jaeger 2000, Moser en anderen 2007.</translation>
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
        <translation>Effectieve meters die het minstens meer kost om over 50 m naast het pad te passeren waar dat het moeilijkst is; leeg als geen enkele weg binnen de speling dat doet, de verbinding kort is of geen speling opgegeven is.</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effecten</translation>
    </message>
    <message>
        <source>Effects on species groups that are not asked for are left out: {names}</source>
        <translation>Effecten op soortengroepen die niet gevraagd zijn, vallen weg: {names}</translation>
    </message>
    <message>
        <source>Element (e) or wood (w) at one end and its feature id; the patch for links.</source>
        <translation>Element (e) of bos (w) aan één uiteinde en de object-id ervan; bij verbindingen de leefgebiedplek.</translation>
    </message>
    <message>
        <source>Element counted for another, or there before</source>
        <translation>Element geteld voor een ander engagement, of al eerder aanwezig</translation>
    </message>
    <message>
        <source>Element-km of a status that does not count yet.</source>
        <translation>Element-km met een status die nog niet telt.</translation>
    </message>
    <message>
        <source>Element-km that count towards target II, net.</source>
        <translation>Element-km die tellen voor doelstelling II, netto.</translation>
    </message>
    <message>
        <source>Element-km that count towards target II, removals taken off.</source>
        <translation>Element-km die tellen voor doelstelling II, verwijderingen afgetrokken.</translation>
    </message>
    <message>
        <source>Element-km that the law asks anyway.</source>
        <translation>Element-km die de wet sowieso vraagt.</translation>
    </message>
    <message>
        <source>Element-km times the probability of their status, what is not realised yet included.</source>
        <translation>Element-km maal de kans die bij hun status hoort, met inbegrip van wat nog niet gerealiseerd is.</translation>
    </message>
    <message>
        <source>Elements that were removed: taken off the landscape elements.</source>
        <translation>Verwijderde elementen: afgetrokken van de landschapselementen.</translation>
    </message>
    <message>
        <source>Elevation model</source>
        <translation>Hoogtemodel</translation>
    </message>
    <message>
        <source>Elevation model, for cuttings and embankments. Without one the lie of the land is “at grade, not verified”.</source>
        <translation>Hoogtemodel, voor ingravingen en ophogingen. Zonder hoogtemodel is de terreinligging “op maaiveld, niet geverifieerd”.</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Komt in aanmerking</translation>
    </message>
    <message>
        <source>Ellipsoid</source>
        <translation>Ellipsoïde</translation>
    </message>
    <message>
        <source>Ellipsoid and plane</source>
        <translation>Ellipsoïde en vlak</translation>
    </message>
    <message>
        <source>Empty where the plan does not say.</source>
        <translation>Leeg als het plan het niet vermeldt.</translation>
    </message>
    <message>
        <source>End of the year</source>
        <translation>Einde van het jaar</translation>
    </message>
    <message>
        <source>Entered in the plan by its authors.</source>
        <translation>Door de auteurs in het plan ingevoerd.</translation>
    </message>
    <message>
        <source>Environmental and ecological qualities</source>
        <translation>Milieu- en ecologische kwaliteiten</translation>
    </message>
    <message>
        <source>Equivalent connectivity (EC, in hectares): the size of one single patch that would be worth as much as the whole network; Saura, Estreguil, Mouton and Rodríguez-Freire 2011.</source>
        <translation>Equivalente connectiviteit (EC, in hectare): de grootte van één enkele leefgebiedplek die evenveel waard zou zijn als het hele netwerk; Saura, Estreguil, Mouton en Rodríguez-Freire 2011.</translation>
    </message>
    <message>
        <source>Equivalent connectivity EC with the chosen measures</source>
        <translation>Equivalente connectiviteit EC met de gekozen maatregelen</translation>
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
        <translation>Equivalente connectiviteit EC, laatst gemeten</translation>
    </message>
    <message>
        <source>Equivalent connectivity after</source>
        <translation>Equivalente connectiviteit nadien</translation>
    </message>
    <message>
        <source>Equivalent connectivity after this step.</source>
        <translation>Equivalente connectiviteit na deze stap.</translation>
    </message>
    <message>
        <source>Equivalent connectivity before</source>
        <translation>Equivalente connectiviteit vooraf</translation>
    </message>
    <message>
        <source>Equivalent connectivity before and after</source>
        <translation>Equivalente connectiviteit vooraf en nadien</translation>
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
        <translation>Equivalente connectiviteit van het netwerk zoals het is, gewogen over soortengroepen.</translation>
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
        <translation>De equivalente connectiviteit zegt in hectare hoe goed het netwerk samenhangt voor een soortengroep. De winst van een plan is wat het daaraan toevoegt.</translation>
    </message>
    <message>
        <source>Equivalent connectivity that it wins alone.</source>
        <translation>Equivalente connectiviteit die de maatregel alleen wint.</translation>
    </message>
    <message>
        <source>Equivalent connectivity with the chosen measures.</source>
        <translation>Equivalente connectiviteit met de gekozen maatregelen.</translation>
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
        <translation>Equivalente connectiviteit met deze maatregel en alle voorgaande, gewogen over soortengroepen.</translation>
    </message>
    <message>
        <source>Equivalent connectivity won by this crossing alone; empty where not computed.</source>
        <translation>Equivalente connectiviteit die deze faunapassage alleen wint; leeg indien niet berekend.</translation>
    </message>
    <message>
        <source>Equivalent connectivity {ec}, components: {count}.</source>
        <translation>Equivalente connectiviteit {ec}, componenten: {count}.</translation>
    </message>
    <message>
        <source>Equivalent connectivity, cost and length after each step, for each species group and for all.</source>
        <translation>Equivalente connectiviteit, kost en lengte na elke stap, voor elke soortengroep en voor alle samen.</translation>
    </message>
    <message>
        <source>Equivalent length of areas</source>
        <translation>Equivalente lengte van vlakken</translation>
    </message>
    <message>
        <source>Equivalent of areas (km, in no total)</source>
        <translation>Equivalent van vlakken (km, in geen enkel totaal)</translation>
    </message>
    <message>
        <source>Estimate by the rule set; 0 where the hedge is not eligible.</source>
        <translation>Schatting volgens de regelset; 0 als de haag niet in aanmerking komt.</translation>
    </message>
    <message>
        <source>Every stretch, and whether it counts</source>
        <translation>Elk stuk, en of het telt</translation>
    </message>
    <message>
        <source>Everything counts, or stands in the tables above.</source>
        <translation>Alles telt, of staat in de tabellen hierboven.</translation>
    </message>
    <message>
        <source>Everything that the figures rest on: assumptions, methods, sources, data with their licences, and each computation with its parameters.</source>
        <translation>Alles waarop de cijfers steunen: aannames, methoden, bronnen, gegevens met hun licenties, en elke berekening met haar parameters.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijsstuk</translation>
    </message>
    <message>
        <source>Evidence and checklist</source>
        <translation>Bewijsstukken en checklist</translation>
    </message>
    <message>
        <source>Evidence that is not in the folders DCIM or evidence beside the plan, and so is not shown: {names}.</source>
        <translation>Bewijsstukken die niet in de mappen DCIM of evidence naast het plan staan en daarom niet getoond worden: {names}.</translation>
    </message>
    <message>
        <source>Evidence {ids} belongs to no commitment of the plan; it is kept.</source>
        <translation>Bewijsstuk {ids} hoort bij geen engagement van het plan; het blijft bewaard.</translation>
    </message>
    <message>
        <source>Existing bridge or underpass, shared</source>
        <translation>Bestaande brug of onderdoorgang, gedeeld</translation>
    </message>
    <message>
        <source>Existing passage</source>
        <translation>Bestaande passage</translation>
    </message>
    <message>
        <source>Existing passages</source>
        <translation>Bestaande passages</translation>
    </message>
    <message>
        <source>Existing passages are not known.</source>
        <translation>De bestaande passages zijn niet bekend.</translation>
    </message>
    <message>
        <source>Existing passages; take the place of those of the extract.</source>
        <translation>Bestaande passages; komen in de plaats van die van het uittreksel.</translation>
    </message>
    <message>
        <source>Expected infrastructure (km)</source>
        <translation>Verwachte infrastructuur (km)</translation>
    </message>
    <message>
        <source>Expected kilometres</source>
        <translation>Verwachte kilometers</translation>
    </message>
    <message>
        <source>Expected landscape elements (km)</source>
        <translation>Verwachte landschapselementen (km)</translation>
    </message>
    <message>
        <source>Expected or real cost.</source>
        <translation>Verwachte of werkelijke kost.</translation>
    </message>
    <message>
        <source>Expected with plans (km)</source>
        <translation>Verwacht met plannen (km)</translation>
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
        <translation>Feit</translation>
    </message>
    <message>
        <source>Farthest a commitment may lie from the edge of the infrastructure it is about</source>
        <translation>Hoe ver een engagement hoogstens mag liggen van de rand van de infrastructuur waarover het gaat</translation>
    </message>
    <message>
        <source>Farthest from the edge of the infrastructure</source>
        <translation>Grootste afstand tot de rand van de infrastructuur</translation>
    </message>
    <message>
        <source>Farthest patches (effective metres; by guild when empty)</source>
        <translation>Verste leefgebiedplekken (effectieve meter; indien leeg volgens het gilde)</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation>Haalbaarheid</translation>
    </message>
    <message>
        <source>Feature id of one of the two patches of the link.</source>
        <translation>Object-id van een van de twee leefgebiedplekken van de verbinding.</translation>
    </message>
    <message>
        <source>Feature id of the existing bridge, underpass or culvert that it uses.</source>
        <translation>Object-id van de bestaande brug, onderdoorgang of duiker die gebruikt wordt.</translation>
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
        <translation>Object-id&apos;s van de lijnen waaruit ze gemaakt is, per laag.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Objecten</translation>
    </message>
    <message>
        <source>Features of all layers that could not be used.</source>
        <translation>Objecten van alle lagen die niet bruikbaar waren.</translation>
    </message>
    <message>
        <source>Features of the given layers without usable geometry.</source>
        <translation>Objecten van de opgegeven lagen zonder bruikbare geometrie.</translation>
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
        <source>Features that a step left out, because they have no usable geometry; the log names them.</source>
        <translation>Objecten die een stap heeft weggelaten omdat ze geen bruikbare geometrie hebben; het logboek noemt ze.</translation>
    </message>
    <message>
        <source>Features that were in the plan already and were not added again.</source>
        <translation>Objecten die al in het plan stonden en niet opnieuw toegevoegd zijn.</translation>
    </message>
    <message>
        <source>Features without usable geometry.</source>
        <translation>Objecten zonder bruikbare geometrie.</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>Afsluiting</translation>
    </message>
    <message>
        <source>Fence-guided length on each side of a crossing that counts as good (daily ranges of the guild)</source>
        <translation>Door wildrasters geleide lengte aan elke kant van een faunapassage die als goed telt (aantal keer de dagelijkse actieradius van het gilde)</translation>
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
        <translation>Afsluitingen, muren en stuwen; komen in de plaats van die van het uittreksel.</translation>
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
        <translation>Veld van getekende objecten met de code van de maatregel; gaat voor op de maatregel die voor alle gekozen is.</translation>
    </message>
    <message>
        <source>Field of measures of which one is taken</source>
        <translation>Veld van maatregelen waarvan er één genomen wordt</translation>
    </message>
    <message>
        <source>Field of measures that are taken together</source>
        <translation>Veld van maatregelen die samen genomen worden</translation>
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
        <translation>Veld met het attribuut van de leefgebiedplekken</translation>
    </message>
    <message>
        <source>Field of the cost</source>
        <translation>Veld met de kost</translation>
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
        <translation>Veld van de voorstellen waarin locked (vast) of excluded (uitgesloten) mag staan.</translation>
    </message>
    <message>
        <source>Field of the proposals with the cost in euro: cost_low, cost_mid or cost_high, or one of your own. Measures without a cost are listed and cannot be chosen.</source>
        <translation>Veld van de voorstellen met de kost in euro: cost_low, cost_mid of cost_high, of een eigen veld. Maatregelen zonder kost worden vermeld en kunnen niet gekozen worden.</translation>
    </message>
    <message>
        <source>Field that says locked or excluded</source>
        <translation>Veld dat locked (vast) of excluded (uitgesloten) zegt</translation>
    </message>
    <message>
        <source>Field that says parcel, field, road, track, water, cover or element; field where it says nothing.</source>
        <translation>Veld met parcel (perceel), field (veld), road (weg), track (veldweg), water (water), cover (bodembedekking) of element (element); field als er niets staat.</translation>
    </message>
    <message>
        <source>Field that says who manages each road, for the lengths by manager; that of the profile when empty (LBLBEHEER or BEHEER of the Wegenregister, GESTION in Wallonia).</source>
        <translation>Veld dat zegt wie elke weg beheert, voor de lengtes per beheerder; dat van het profiel indien leeg (LBLBEHEER of BEHEER van het Wegenregister, GESTION in Wallonië).</translation>
    </message>
    <message>
        <source>Field that says who manages each track; that of the profile when empty.</source>
        <translation>Veld dat zegt wie elk spoor beheert; dat van het profiel indien leeg.</translation>
    </message>
    <message>
        <source>Field with codes of the barrier table (C1 … W1).</source>
        <translation>Veld met codes van de barrièretabel (C1 … W1).</translation>
    </message>
    <message>
        <source>Field with codes of the barrier table (R1 … R9).</source>
        <translation>Veld met codes van de barrièretabel (R1 … R9).</translation>
    </message>
    <message>
        <source>Field with codes of the barrier table (T1 … T6).</source>
        <translation>Veld met codes van de barrièretabel (T1 … T6).</translation>
    </message>
    <message>
        <source>Field with the &amp;NIS code</source>
        <translation>Veld met de &amp;NIS-code</translation>
    </message>
    <message>
        <source>Field with the NIS code (five digits). Left empty, a field with a usual name is taken (nis, niscode, mun_code …).</source>
        <translation>Veld met de NIS-code (vijf cijfers). Indien leeg wordt een veld met een gebruikelijke naam genomen (nis, niscode, mun_code …).</translation>
    </message>
    <message>
        <source>Field with the NIS code; the field “nis” when empty.</source>
        <translation>Veld met de NIS-code; indien leeg het veld “nis”.</translation>
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
        <source>Field with the barrier class of each road (R1 … R9), where the profile does not tell it.</source>
        <translation>Veld met de barrièreklasse van elke weg (R1 … R9), waar het profiel die niet geeft.</translation>
    </message>
    <message>
        <source>Field with the barrier class of each track (T1 … T6).</source>
        <translation>Veld met de barrièreklasse van elk spoor (T1 … T6).</translation>
    </message>
    <message>
        <source>Field with the barrier class of each waterway.</source>
        <translation>Veld met de barrièreklasse van elke waterloop.</translation>
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
        <translation>Veld met de bedekkingsklasse: built_up, broadleaved_forest, conifer_forest en andere.</translation>
    </message>
    <message>
        <source>Field with the date of removal; removals without a date are taken off in any year.</source>
        <translation>Veld met de datum van verwijdering; verwijderingen zonder datum worden in elk jaar afgetrokken.</translation>
    </message>
    <message>
        <source>Field with the degree of urbanisation: 1 city, 2 town or suburb, 3 rural; the field “degurba” when empty. It gives the zones: U urban, B between urban areas, R rural.</source>
        <translation>Veld met de verstedelijkingsgraad: 1 stad, 2 kleinere stad of voorstad, 3 landelijk; indien leeg het veld “degurba”. Het geeft de zones: U stedelijk, B tussen stedelijke gebieden, R landelijk.</translation>
    </message>
    <message>
        <source>Field with the five-digit NIS code.</source>
        <translation>Veld met de vijfcijferige NIS-code.</translation>
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
        <translation>Veld met de soort: wildlife_overpass, wildlife_tunnel, track_bridge, track_underpass, culvert, water_bridge, viaduct en andere. Zonder dit veld is elk object een faunapassage.</translation>
    </message>
    <message>
        <source>Field with the line number by which tracks belong together; goes before the profile&apos;s.</source>
        <translation>Veld met het lijnnummer waarmee sporen bij elkaar horen; gaat voor op dat van het profiel.</translation>
    </message>
    <message>
        <source>Field with the line number of each track. Tracks of one line are merged to one axis; two lines side by side stay two.</source>
        <translation>Veld met het lijnnummer van elk spoor. Sporen van één lijn worden één as; twee lijnen naast elkaar blijven er twee.</translation>
    </message>
    <message>
        <source>Field with the measure</source>
        <translation>Veld met de maatregel</translation>
    </message>
    <message>
        <source>Field with the na&amp;me</source>
        <translation>Veld met de naa&amp;m</translation>
    </message>
    <message>
        <source>Field with the name by which pieces of a waterway belong together; goes before the profile&apos;s.</source>
        <translation>Veld met de naam waarmee stukken van een waterloop bij elkaar horen; gaat voor op dat van het profiel.</translation>
    </message>
    <message>
        <source>Field with the name of each waterway.</source>
        <translation>Veld met de naam van elke waterloop.</translation>
    </message>
    <message>
        <source>Field with the name of the municipality. Left empty, a field with a usual name is taken (name, naam, nom …).</source>
        <translation>Veld met de naam van de gemeente. Indien leeg wordt een veld met een gebruikelijke naam genomen (name, naam, nom …).</translation>
    </message>
    <message>
        <source>Field with the name of the unit.</source>
        <translation>Veld met de naam van de eenheid.</translation>
    </message>
    <message>
        <source>Field with the name.</source>
        <translation>Veld met de naam.</translation>
    </message>
    <message>
        <source>Field with the name; the field “name” when empty.</source>
        <translation>Veld met de naam; indien leeg het veld “name”.</translation>
    </message>
    <message>
        <source>Field with the number or name of each road. Lines of one number are merged to one axis.</source>
        <translation>Veld met het nummer of de naam van elke weg. Lijnen met één nummer worden één as.</translation>
    </message>
    <message>
        <source>Field with the road number or name by which carriageways belong together; goes before the profile&apos;s.</source>
        <translation>Veld met het wegnummer of de naam waarmee rijbanen bij elkaar horen; gaat voor op dat van het profiel.</translation>
    </message>
    <message>
        <source>Field with the vehicles per day; aadt or traffic when empty.</source>
        <translation>Veld met de voertuigen per dag; aadt of traffic als het leeg is.</translation>
    </message>
    <message>
        <source>Field with the year of the count; year or aadt_year when empty.</source>
        <translation>Veld met het jaar van de telling; year of aadt_year als het leeg is.</translation>
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
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Figures of each plan</source>
        <translation>Cijfers van elk plan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Files named as evidence that are not beside the plan, and photos that cannot be read.</source>
        <translation>Bestanden die als bewijsstuk genoemd zijn maar niet naast het plan staan, en foto&apos;s die niet gelezen kunnen worden.</translation>
    </message>
    <message>
        <source>Files of type {suffix} cannot be written. Choose a GeoPackage (.gpkg).</source>
        <translation>Bestanden van het type {suffix} kunnen niet geschreven worden. Kies een GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>Files of {ids} lie outside the folder of the plan. Copy them into its folder DCIM or evidence, and choose them there.</source>
        <translation>Bestanden van {ids} liggen buiten de map van het plan. Kopieer ze naar de map DCIM of evidence ervan, en kies ze daar.</translation>
    </message>
    <message>
        <source>Filter of the list</source>
        <translation>Filter van de lijst</translation>
    </message>
    <message>
        <source>Filter: part of any text or number</source>
        <translation>Filter: deel van om het even welke tekst of welk getal</translation>
    </message>
    <message>
        <source>Find fragmentation points</source>
        <translation>Knelpunten zoeken</translation>
    </message>
    <message>
        <source>Find where nature is cut</source>
        <translation>Zoeken waar de natuur doorsneden is</translation>
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
        <translation>Vingerafdruk van alle parameters</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Eerste rij</translation>
    </message>
    <message>
        <source>First three measures</source>
        <translation>Eerste drie maatregelen</translation>
    </message>
    <message>
        <source>Fish cannot pass the weir: a fish pass or its removal opens the watercourse.</source>
        <translation>Vissen kunnen de stuw niet passeren: een vispassage of het wegnemen van de stuw opent de waterloop.</translation>
    </message>
    <message>
        <source>Fish pass</source>
        <translation>Vispassage</translation>
    </message>
    <message>
        <source>Fish pass or removal of a weir</source>
        <translation>Vispassage of wegnemen van een stuw</translation>
    </message>
    <message>
        <source>Flanders</source>
        <translation>Vlaanderen</translation>
    </message>
    <message>
        <source>Flanders, Wallonia or Brussels: which law applies.</source>
        <translation>Vlaanderen, Wallonië of Brussel: welke wetgeving geldt.</translation>
    </message>
    <message>
        <source>Flanders: the Local Energy and Climate Pact counts new hedges per inhabitant; the VLIF and the VLM support planting on farmland; roads and waterways of the Region are mended with its agencies.</source>
        <translation>Vlaanderen: het Lokaal Energie- en Klimaatpact telt nieuwe hagen per inwoner; het VLIF en de VLM ondersteunen aanplant op landbouwgrond; gewestwegen en waterwegen worden ontsnipperd samen met de agentschappen van het gewest.</translation>
    </message>
    <message>
        <source>Flower strip at least 3 m wide</source>
        <translation>Bloemenstrook van minstens 3 m breed</translation>
    </message>
    <message>
        <source>Flower-rich grassland</source>
        <translation>Bloemrijk grasland</translation>
    </message>
    <message>
        <source>Flower-rich verge sown with native seed</source>
        <translation>Bloemrijke berm, ingezaaid met inheems zaad</translation>
    </message>
    <message>
        <source>Folder of the dossier</source>
        <translation>Map van het dossier</translation>
    </message>
    <message>
        <source>Folder of the plan</source>
        <translation>Map van het plan</translation>
    </message>
    <message>
        <source>Folder that gets plan.gpkg, plan.qgz, account.html, the folder dossier and the folder work.</source>
        <translation>Map waarin plan.gpkg, plan.qgz, account.html, de map dossier en de map work komen.</translation>
    </message>
    <message>
        <source>Folder that may hold cover.qpt, map.qpt, sheet.qpt, page.qpt and dossier.css of your own, made from those in resources/layouts and resources/dossier of the plugin; what is not there is taken from the plugin.</source>
        <translation>Map met eventueel uw eigen cover.qpt, map.qpt, sheet.qpt, page.qpt en dossier.css, gemaakt op basis van die in resources/layouts en resources/dossier van de plug-in; wat er niet in staat, wordt uit de plug-in genomen.</translation>
    </message>
    <message>
        <source>Folder with layouts and style sheet of your own</source>
        <translation>Map met eigen lay-outs en stijlblad</translation>
    </message>
    <message>
        <source>Folder with the dossier in the chosen languages and formats.</source>
        <translation>Map met het dossier in de gekozen talen en formaten.</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Volgt</translation>
    </message>
    <message>
        <source>Footprints of crossings</source>
        <translation>Grondvlakken van faunapassages</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
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
        <translation>Voor hoeveel jaar het toegezegd is.</translation>
    </message>
    <message>
        <source>For how many years it is promised. Left empty, what is usual for the measure.</source>
        <translation>Voor hoeveel jaar het toegezegd is. Indien leeg wat voor de maatregel gebruikelijk is.</translation>
    </message>
    <message>
        <source>For which animals, in which language?</source>
        <translation>Voor welke dieren, in welke taal?</translation>
    </message>
    <message>
        <source>For which municipality?</source>
        <translation>Voor welke gemeente?</translation>
    </message>
    <message>
        <source>Forest of mixed or unknown kind</source>
        <translation>Bos van gemengde of onbekende soort</translation>
    </message>
    <message>
        <source>Forest stands on both sides: a rope bridge joins the crowns.</source>
        <translation>Aan beide kanten staat bos: een touwbrug verbindt de kruinen.</translation>
    </message>
    <message>
        <source>Forests, heath, scrub, wetlands, natural grassland and water.</source>
        <translation>Bossen, heide, struweel, moerassen, natuurlijk grasland en water.</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formaten</translation>
    </message>
    <message>
        <source>Formats of the dossier</source>
        <translation>Formaten van het dossier</translation>
    </message>
    <message>
        <source>Formats of the dossier.</source>
        <translation>Formaten van het dossier.</translation>
    </message>
    <message>
        <source>Fourth to tenth</source>
        <translation>Vierde tot tiende</translation>
    </message>
    <message>
        <source>Fragmentation points</source>
        <translation>Knelpunten</translation>
    </message>
    <message>
        <source>Fragmentation points by rank</source>
        <translation>Knelpunten volgens rang</translation>
    </message>
    <message>
        <source>Fragmentation points solved</source>
        <translation>Opgeloste knelpunten</translation>
    </message>
    <message>
        <source>Fragmentation points solved, with what is planned</source>
        <translation>Opgeloste knelpunten, met wat gepland is</translation>
    </message>
    <message>
        <source>Fragmentation sections</source>
        <translation>Doorsnijdingen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>From (m)</source>
        <translation>Van (m)</translation>
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
        <translation>Uit het eerste plan.</translation>
    </message>
    <message>
        <source>From–to</source>
        <translation>Van–tot</translation>
    </message>
    <message>
        <source>Funding:</source>
        <translation>Financiering:</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Winst</translation>
    </message>
    <message>
        <source>Gain alone</source>
        <translation>Winst alleen</translation>
    </message>
    <message>
        <source>Gain in sequence</source>
        <translation>Winst in volgorde</translation>
    </message>
    <message>
        <source>Gain in sequence (%)</source>
        <translation>Winst in volgorde (%)</translation>
    </message>
    <message>
        <source>Gain of EC</source>
        <translation>Winst aan EC</translation>
    </message>
    <message>
        <source>Gain of EC (%)</source>
        <translation>Winst aan EC (%)</translation>
    </message>
    <message>
        <source>Gain of EC (ha)</source>
        <translation>Winst aan EC (ha)</translation>
    </message>
    <message>
        <source>Gain of EC in % per million euro of middle cost.</source>
        <translation>Winst aan EC in % per miljoen euro middelste kost.</translation>
    </message>
    <message>
        <source>Gain of EC when improved</source>
        <translation>Winst aan EC na verbetering</translation>
    </message>
    <message>
        <source>Gain of connectivity</source>
        <translation>Winst aan connectiviteit</translation>
    </message>
    <message>
        <source>Gain of connectivity and cost</source>
        <translation>Winst aan connectiviteit en kost</translation>
    </message>
    <message>
        <source>Gain of connectivity not computed: equivalent connectivity of patches on land does not say what opening a watercourse wins.</source>
        <translation>Winst aan connectiviteit niet berekend: de equivalente connectiviteit van leefgebiedplekken op het land zegt niet wat het openen van een waterloop oplevert.</translation>
    </message>
    <message>
        <source>Gain of connectivity not computed: it needs patches and links.</source>
        <translation>Winst aan connectiviteit niet berekend: daarvoor zijn leefgebiedplekken en verbindingen nodig.</translation>
    </message>
    <message>
        <source>Gain of equivalent connectivity</source>
        <translation>Winst aan equivalente connectiviteit</translation>
    </message>
    <message>
        <source>Gain of equivalent connectivity (%)</source>
        <translation>Winst aan equivalente connectiviteit (%)</translation>
    </message>
    <message>
        <source>Gain of equivalent connectivity by the chosen measures together, weighted over species groups.</source>
        <translation>Winst aan equivalente connectiviteit door de gekozen maatregelen samen, gewogen over soortengroepen.</translation>
    </message>
    <message>
        <source>Gain of equivalent connectivity by the chosen measures, {animals}</source>
        <translation>Winst aan equivalente connectiviteit door de gekozen maatregelen, {animals}</translation>
    </message>
    <message>
        <source>Gain of equivalent connectivity of this measure without any other, weighted over species groups.</source>
        <translation>Winst aan equivalente connectiviteit van deze maatregel zonder enige andere, gewogen over soortengroepen.</translation>
    </message>
    <message>
        <source>Gain of equivalent connectivity when all measures before it in the sequence are there.</source>
        <translation>Winst aan equivalente connectiviteit als alle maatregelen die ervoor komen in de volgorde er zijn.</translation>
    </message>
    <message>
        <source>Gain of equivalent connectivity with this hedge alone; empty without links.</source>
        <translation>Winst aan equivalente connectiviteit met deze haag alleen; leeg zonder verbindingen.</translation>
    </message>
    <message>
        <source>Gain of equivalent connectivity, sum of single gains</source>
        <translation>Winst aan equivalente connectiviteit, som van de afzonderlijke winsten</translation>
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
        <translation>Winst per miljoen euro</translation>
    </message>
    <message>
        <source>Gain since step 0 as a part of it.</source>
        <translation>Winst sinds stap 0 als deel daarvan.</translation>
    </message>
    <message>
        <source>Gain so far</source>
        <translation>Winst tot nu toe</translation>
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
        <translation>Winst: minste-kostenroutes van beide randen naar de dichtstbijzijnde leefgebiedplekken.</translation>
    </message>
    <message>
        <source>Gain: links that cross here, without the resistance of the infrastructure.</source>
        <translation>Winst: verbindingen die hier oversteken, zonder de weerstand van de infrastructuur.</translation>
    </message>
    <message>
        <source>Gain: the links that run over the car park, with less resistance there; new ways over it are not looked for.</source>
        <translation>Winst: de verbindingen die over de parking lopen, met minder weerstand daar; naar nieuwe wegen eroverheen wordt niet gezocht.</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Onderbreking</translation>
    </message>
    <message>
        <source>Gap closed</source>
        <translation>Onderbreking gedicht</translation>
    </message>
    <message>
        <source>Gap closed, height limited</source>
        <translation>Onderbreking gedicht, hoogte beperkt</translation>
    </message>
    <message>
        <source>Gap in a hedge planted</source>
        <translation>Onderbreking in een haag ingeplant</translation>
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
        <translation>Bekeken onderbrekingen</translation>
    </message>
    <message>
        <source>Garden or park</source>
        <translation>Tuin of park</translation>
    </message>
    <message>
        <source>General rules</source>
        <translation>Algemene regels</translation>
    </message>
    <message>
        <source>GeoPackage of the layers</source>
        <translation>GeoPackage van de lagen</translation>
    </message>
    <message>
        <source>GeoPackage of the plan, as made by “Create a plan”. Edits that are not saved yet are not seen.</source>
        <translation>GeoPackage van het plan, zoals gemaakt door “Plan aanmaken”. Wijzigingen die nog niet opgeslagen zijn, worden niet gezien.</translation>
    </message>
    <message>
        <source>GeoPackages of plans, as “Create a plan” makes them; the first is the one that the others are compared with.</source>
        <translation>GeoPackages van plannen, zoals “Plan aanmaken” ze maakt; de andere worden met het eerste vergeleken.</translation>
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
        <translation>Geometrie vooraf en nadien</translation>
    </message>
    <message>
        <source>Gets one file per language and format, named after the plan, “dossier” and the language. Files of these names are replaced.</source>
        <translation>Krijgt een bestand per taal en formaat, met de naam van het plan, “dossier” en de taal. Bestanden met die namen worden vervangen.</translation>
    </message>
    <message>
        <source>Give a plan, or a layer of commitments.</source>
        <translation>Geef een plan op, of een laag met engagementen.</translation>
    </message>
    <message>
        <source>Give an OpenStreetMap extract, or layers of habitat and roads at least.</source>
        <translation>Geef een OpenStreetMap-uittreksel op, of minstens lagen met leefgebied en wegen.</translation>
    </message>
    <message>
        <source>Give an extract (its layers are made for you), or layers of your own; a layer of your own takes the place of the one from the extract. Nothing is downloaded.</source>
        <translation>Geef een uittreksel op (de lagen worden voor u gemaakt), of eigen lagen; een eigen laag komt in de plaats van die uit het uittreksel. Er wordt niets gedownload.</translation>
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
        <translation>Geef minstens één soortengroep een gewicht boven 0.</translation>
    </message>
    <message>
        <source>Give at least two plans, or one plan and two years.</source>
        <translation>Geef minstens twee plannen op, of één plan en twee jaren.</translation>
    </message>
    <message>
        <source>Give both patches and links to have the gain computed, or neither.</source>
        <translation>Geef zowel leefgebiedplekken als verbindingen op om de winst te laten berekenen, of geen van beide.</translation>
    </message>
    <message>
        <source>Give hedges and tree rows, or woods, that hedges can join.</source>
        <translation>Geef hagen en bomenrijen op, of bossen, waarop hagen kunnen aansluiten.</translation>
    </message>
    <message>
        <source>Give it a name that colleagues know.</source>
        <translation>Geef het een naam die collega&apos;s kennen.</translation>
    </message>
    <message>
        <source>Give land cover either as polygons or as a raster.</source>
        <translation>Geef de bodembedekking op als polygonen of als raster, niet allebei of geen van beide.</translation>
    </message>
    <message>
        <source>Give one layer of links for each layer of patches: {patches} and {links} are given.</source>
        <translation>Geef één laag met verbindingen op voor elke laag met leefgebiedplekken: {patches} en {links} zijn opgegeven.</translation>
    </message>
    <message>
        <source>Give the date of publication as year-month-day: 2026-11-22.</source>
        <translation>Geef de publicatiedatum op als jaar-maand-dag: 2026-11-22.</translation>
    </message>
    <message>
        <source>Give the infrastructure: axes, or roads, railways or waterways.</source>
        <translation>Geef de infrastructuur op: assen, of wegen, spoorwegen of waterlopen.</translation>
    </message>
    <message>
        <source>Give the years as numbers, separated by commas: 2026, 2030.</source>
        <translation>Geef de jaren op als getallen, gescheiden door komma&apos;s: 2026, 2030.</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeven door</translation>
    </message>
    <message>
        <source>Greatest height</source>
        <translation>Grootste hoogte</translation>
    </message>
    <message>
        <source>Green car park</source>
        <translation>Groene parking</translation>
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
        <translation>GreenBlue: het planpaneel, en elke stap</translation>
    </message>
    <message>
        <source>Groups of animals. Crossings are proposed for the first one, hedges for the last one that uses hedges; measures are chosen for all of them together.</source>
        <translation>Diergroepen. Faunapassages worden voorgesteld voor de eerste groep, hagen voor de laatste die hagen gebruikt; maatregelen worden voor alle groepen samen gekozen.</translation>
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
        <translation>Door wildrasters naar een faunapassage geleid, goed</translation>
    </message>
    <message>
        <source>Guided by fences to a crossing, moderate</source>
        <translation>Door wildrasters naar een faunapassage geleid, matig</translation>
    </message>
    <message>
        <source>Guiding fence along infrastructure</source>
        <translation>Geleidend wildraster langs infrastructuur</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>Gilde</translation>
    </message>
    <message>
        <source>Guild whose dispersal is the limit when that is empty</source>
        <translation>Gilde waarvan de dispersie de grens is als dat leeg is</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>Gilden</translation>
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
        <translation>Leefgebied en groenblauw netwerk; komt in de plaats van dat van het uittreksel.</translation>
    </message>
    <message>
        <source>Habitat as classes of a raster</source>
        <translation>Leefgebied als klassen van een raster</translation>
    </message>
    <message>
        <source>Habitat inside the unit, barriers taken off.</source>
        <translation>Leefgebied binnen de eenheid, zonder de barrières.</translation>
    </message>
    <message>
        <source>Habitat left</source>
        <translation>Leefgebied links</translation>
    </message>
    <message>
        <source>Habitat map (BWK, WALEUNIS)</source>
        <translation>Leefgebiedkaart (BWK, WALEUNIS)</translation>
    </message>
    <message>
        <source>Habitat of all units together, barriers taken off.</source>
        <translation>Leefgebied van alle eenheden samen, zonder de barrières.</translation>
    </message>
    <message>
        <source>Habitat of the guild, or give a raster of classes instead; reprojected and burned onto the cells of the raster by cell centres. A patch smaller than a cell takes the cell that it lies in. Where patches overlap, the cells belong to the smaller one.</source>
        <translation>Leefgebied van het gilde, of geef in de plaats een raster met klassen op; het wordt omgezet en volgens celmiddelpunten op de cellen van het raster ingebrand. Een leefgebiedplek kleiner dan een cel neemt de cel in waarin ze ligt. Waar plekken elkaar overlappen, horen de cellen bij de kleinste.</translation>
    </message>
    <message>
        <source>Habitat of the guild. Its share of the ground within 300 m beyond both edges of the infrastructure is measured, and within the distance that the guild goes in a day; the poorer side counts. Ground that the resistance surface does not know, beyond a border for example, counts neither way.</source>
        <translation>Leefgebied van het gilde. Het aandeel ervan in het terrein binnen 300 m voorbij beide randen van de infrastructuur wordt gemeten, en binnen de afstand die het gilde op een dag aflegt; de armste kant telt. Terrein dat de weerstandskaart niet kent, bijvoorbeeld voorbij een grens, telt niet mee.</translation>
    </message>
    <message>
        <source>Habitat on {left} % and {right} % of the ground within {radius} m on the two sides.</source>
        <translation>Leefgebied op {left} % en {right} % van het terrein binnen {radius} m aan de twee kanten.</translation>
    </message>
    <message>
        <source>Habitat patches</source>
        <translation>Leefgebiedplekken</translation>
    </message>
    <message>
        <source>Habitat patches and links between them are needed together.</source>
        <translation>Leefgebiedplekken en de verbindingen ertussen zijn samen nodig.</translation>
    </message>
    <message>
        <source>Habitat patches of “Link habitat patches” (field patch_id), for the gain of connectivity.</source>
        <translation>Leefgebiedplekken van “Leefgebied verbinden” (veld patch_id), voor de winst aan connectiviteit.</translation>
    </message>
    <message>
        <source>Habitat patches of “Link habitat patches”; the checklist and the maps use them.</source>
        <translation>Leefgebiedplekken van “Leefgebied verbinden”; de checklist en de kaarten gebruiken ze.</translation>
    </message>
    <message>
        <source>Habitat patches, one feature each: polygons, or points with an attribute.</source>
        <translation>Leefgebiedplekken, één object per plek: polygonen, of punten met een attribuut.</translation>
    </message>
    <message>
        <source>Habitat patches, one layer per species group</source>
        <translation>Leefgebiedplekken, één laag per soortengroep</translation>
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
        <translation>Leefgebied rechts</translation>
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
        <translation>Is de wetgeving nagegaan en zijn de nodige vergunningen genoemd?</translation>
    </message>
    <message>
        <source>Heath</source>
        <translation>Heide</translation>
    </message>
    <message>
        <source>Hectares of areas that count.</source>
        <translation>Hectare vlakken die tellen.</translation>
    </message>
    <message>
        <source>Hectares that count.</source>
        <translation>Hectare die tellen.</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Haag of houtkant</translation>
    </message>
    <message>
        <source>Hedge along a link between patches</source>
        <translation>Haag langs een verbinding tussen leefgebiedplekken</translation>
    </message>
    <message>
        <source>Hedge bank</source>
        <translation>Houtwal</translation>
    </message>
    <message>
        <source>Hedge cut outside the breeding season and kept high</source>
        <translation>Haag gesnoeid buiten het broedseizoen en hoog gehouden</translation>
    </message>
    <message>
        <source>Hedge of limited height</source>
        <translation>Haag met beperkte hoogte</translation>
    </message>
    <message>
        <source>Hedge planted</source>
        <translation>Haag aangeplant</translation>
    </message>
    <message>
        <source>Hedge that keeps the distance of a rule</source>
        <translation>Haag op de afstand die een regel vraagt</translation>
    </message>
    <message>
        <source>Hedge that no rule limits</source>
        <translation>Haag die geen regel beperkt</translation>
    </message>
    <message>
        <source>Hedges</source>
        <translation>Hagen</translation>
    </message>
    <message>
        <source>Hedges along parcel limits stand so far inside. With 0 they stand on the limit, by written agreement of both owners, and the rules on neighbours do not apply.</source>
        <translation>Hagen langs perceelsgrenzen staan zo ver naar binnen. Met 0 staan ze op de grens, met schriftelijk akkoord van beide eigenaars, en gelden de regels over buren niet.</translation>
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
        <translation>Hagen en bomenrijen. Waar er aan beide kanten een staat, worden vleermuizen over de weg geleid.</translation>
    </message>
    <message>
        <source>Hedges and tree rows; take the place of those of the extract.</source>
        <translation>Hagen en bomenrijen; komen in de plaats van die van het uittreksel.</translation>
    </message>
    <message>
        <source>Hedges keep the distances of the rule set to roads, railways, pipes, lines and borders; each region may edit it.</source>
        <translation>Hagen houden de afstanden van de regelset tot wegen, spoorwegen, leidingen, lijnen en grenzen aan; elk gewest kan die aanpassen.</translation>
    </message>
    <message>
        <source>Hedges with the same gap are sections of one route.</source>
        <translation>Hagen met dezelfde onderbreking zijn delen van één route.</translation>
    </message>
    <message>
        <source>Hedges, tree rows and the like that were there before the plan: planting along them does not count as new.</source>
        <translation>Hagen, bomenrijen en dergelijke die er voor het plan al waren: aanplant erlangs telt niet als nieuw.</translation>
    </message>
    <message>
        <source>Hedges, tree rows and wooded banks, as lines or polygons.</source>
        <translation>Hagen, bomenrijen en houtkanten, als lijnen of polygonen.</translation>
    </message>
    <message>
        <source>Heights are not known here: where the railway lies in a cutting, a deck spans it level with the ground; elsewhere it needs none.</source>
        <translation>De hoogten zijn hier niet bekend: waar de spoorweg in een insnijding ligt, overspant een dek hem op maaiveldhoogte; elders is er geen nodig.</translation>
    </message>
    <message>
        <source>Heights of the ground in metres, best a terrain model of 1 to 10 m. They tell cuttings, embankments and hillsides. Where there are none, the place counts as level with the ground, not verified.</source>
        <translation>Hoogten van het terrein in meter, bij voorkeur een terreinmodel van 1 tot 10 m. Ze tonen ingravingen, ophogingen en hellingen. Waar er geen zijn, geldt de plaats als op maaiveld, niet geverifieerd.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>High (score 50 to 70)</source>
        <translation>Hoog (score 50 tot 70)</translation>
    </message>
    <message>
        <source>High estimate in euro.</source>
        <translation>Hoge raming in euro.</translation>
    </message>
    <message>
        <source>High-voltage lines</source>
        <translation>Hoogspanningslijnen</translation>
    </message>
    <message>
        <source>High-voltage lines; nothing above 3 m within 20 m of them.</source>
        <translation>Hoogspanningslijnen; niets hoger dan 3 m binnen 20 m ervan.</translation>
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
        <translation>Hop-over voor vleermuizen</translation>
    </message>
    <message>
        <source>How far a commitment may lie from the edge of the infrastructure that it is about (half the width from the axis), in metres [P].</source>
        <translation>Hoe ver een engagement mag liggen van de rand van de infrastructuur waarover het gaat (halve breedte vanaf de as), in meter [P].</translation>
    </message>
    <message>
        <source>How far a count holds</source>
        <translation>Hoe ver een telling geldt</translation>
    </message>
    <message>
        <source>How far a hedge may run off the lines where hedges can stand, at one stretch.</source>
        <translation>Hoe ver een haag aan één stuk mag afwijken van de lijnen waar hagen kunnen staan.</translation>
    </message>
    <message>
        <source>How far existing passages lower a barrier is an expert default where their opening is not known.</source>
        <translation>Hoeveel bestaande passages een barrière verlagen, is een standaardwaarde van experts waar hun opening niet bekend is.</translation>
    </message>
    <message>
        <source>How far from the place of the count it holds along the same road [P]. Traffic changes at junctions.</source>
        <translation>Hoe ver van de plaats van de telling ze geldt langs dezelfde weg [P]. Verkeer verandert op kruispunten.</translation>
    </message>
    <message>
        <source>How far it is: idea, planned, decided (with budget), permit, realised, verified or lost.</source>
        <translation>Hoe ver het staat: idea (idee), planned (gepland), decided (beslist, met budget), permit (vergund), realised (gerealiseerd), verified (geverifieerd) of lost (verloren).</translation>
    </message>
    <message>
        <source>How far it is: idea, planned, decided, permit, realised, verified or lost.</source>
        <translation>Hoe ver het staat: idea (idee), planned (gepland), decided (beslist), permit (vergund), realised (gerealiseerd), verified (geverifieerd) of lost (verloren).</translation>
    </message>
    <message>
        <source>How far this rests on the resistance values ({animals})</source>
        <translation>In hoeverre dit afhangt van de weerstandswaarden ({animals})</translation>
    </message>
    <message>
        <source>How many pinch points, and how many barriers, at most.</source>
        <translation>Hoeveel flessenhalzen, en hoeveel barrières, ten hoogste.</translation>
    </message>
    <message>
        <source>How much dearer than the best path a path in the corridor may be, in the unit below; also how far the narrowest cost margin of links is looked for. 0 gives neither, which saves most of the time on large rasters.</source>
        <translation>Hoeveel duurder dan het beste pad een pad in de corridor mag zijn, in de eenheid hieronder; ook hoe ver naar de kleinste kostenmarge van verbindingen gezocht wordt. 0 geeft geen van beide en bespaart de meeste tijd op grote rasters.</translation>
    </message>
    <message>
        <source>How near a record counts</source>
        <translation>Hoe dichtbij een waarneming moet liggen om te tellen</translation>
    </message>
    <message>
        <source>How sure the choice is (runs several times)</source>
        <translation>Hoe zeker de keuze is (meerdere berekeningen)</translation>
    </message>
    <message>
        <source>How the fields of the infrastructure layers become classes.</source>
        <translation>Hoe de velden van de infrastructuurlagen klassen worden.</translation>
    </message>
    <message>
        <source>I  Managed infrastructure</source>
        <translation>I  Beheerde infrastructuur</translation>
    </message>
    <message>
        <source>I (km)</source>
        <translation>I (km)</translation>
    </message>
    <message>
        <source>I (managed infrastructure) or II (landscape elements).</source>
        <translation>I (beheerde infrastructuur) of II (landschapselementen).</translation>
    </message>
    <message>
        <source>I counted (km)</source>
        <translation>I geteld (km)</translation>
    </message>
    <message>
        <source>I expected (km)</source>
        <translation>I verwacht (km)</translation>
    </message>
    <message>
        <source>I infrastructure or II landscape elements.</source>
        <translation>I infrastructuur of II landschapselementen.</translation>
    </message>
    <message>
        <source>I with what is planned by then (km)</source>
        <translation>I met wat tegen dan gepland is (km)</translation>
    </message>
    <message>
        <source>I: managed infrastructure</source>
        <translation>I: beheerde infrastructuur</translation>
    </message>
    <message>
        <source>I: managed infrastructure (axis-km)</source>
        <translation>I: beheerde infrastructuur (as-km)</translation>
    </message>
    <message>
        <source>II  Landscape elements</source>
        <translation>II  Landschapselementen</translation>
    </message>
    <message>
        <source>II (km)</source>
        <translation>II (km)</translation>
    </message>
    <message>
        <source>II counted (km)</source>
        <translation>II geteld (km)</translation>
    </message>
    <message>
        <source>II expected (km)</source>
        <translation>II verwacht (km)</translation>
    </message>
    <message>
        <source>II with what is planned by then (km)</source>
        <translation>II met wat tegen dan gepland is (km)</translation>
    </message>
    <message>
        <source>II: landscape elements</source>
        <translation>II: landschapselementen</translation>
    </message>
    <message>
        <source>II: landscape elements (element-km)</source>
        <translation>II: landschapselementen (element-km)</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideeën</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Identifier (uuid) of the commitment.</source>
        <translation>Id (uuid) van het engagement.</translation>
    </message>
    <message>
        <source>Identifier of its proposal.</source>
        <translation>Id van het voorstel ervoor.</translation>
    </message>
    <message>
        <source>Identifier of the algorithm.</source>
        <translation>Id van het algoritme.</translation>
    </message>
    <message>
        <source>Identifier of the axis; it stays the same as long as the infrastructure does.</source>
        <translation>Id van de as; blijft dezelfde zolang de infrastructuur dezelfde blijft.</translation>
    </message>
    <message>
        <source>Identifier of the commitment.</source>
        <translation>Id van het engagement.</translation>
    </message>
    <message>
        <source>Identifier of the fragmentation site that it mends.</source>
        <translation>Code van het knelpunt dat de maatregel ontsnippert.</translation>
    </message>
    <message>
        <source>Identifier of the hedge: H and its rank.</source>
        <translation>Code van de haag: H en haar rang.</translation>
    </message>
    <message>
        <source>Identifier of the infrastructure axis; empty for landscape elements.</source>
        <translation>Id van de infrastructuuras; leeg voor landschapselementen.</translation>
    </message>
    <message>
        <source>Identifier of the infrastructure axis; empty: found by place.</source>
        <translation>Id van de infrastructuuras; leeg: volgens de ligging gezocht.</translation>
    </message>
    <message>
        <source>Identifier of the link.</source>
        <translation>Id van de verbinding.</translation>
    </message>
    <message>
        <source>Identifier of the measure in this run.</source>
        <translation>Id van de maatregel in deze berekening.</translation>
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
        <translation>Id van het voorstel in zijn laag.</translation>
    </message>
    <message>
        <source>Identifier of the proposal that it came from.</source>
        <translation>Id van het voorstel waaruit het voortkomt.</translation>
    </message>
    <message>
        <source>Identifier of the proposal, the same in points and footprints; C1 is the first.</source>
        <translation>Code van het voorstel, dezelfde bij punten en grondvlakken; C1 is het eerste.</translation>
    </message>
    <message>
        <source>Identifier of the row, the same in the printed account.</source>
        <translation>Id van de rij, dezelfde in de afgedrukte balans.</translation>
    </message>
    <message>
        <source>Identifier of the run, made of its record.</source>
        <translation>Id van de berekening, afgeleid van haar verslag.</translation>
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
        <translation>Id&apos;s van de afstandsregels die het tracé onderbreken of de haag verlagen.</translation>
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
        <translation>In Brussel vormen het groene en het blauwe netwerk van het Gewest het kader. Alleen wat verder gaat dan de wet telt hier.</translation>
    </message>
    <message>
        <source>In Flanders the decree on verges of 27 June 1984 already obliges public managers to mow verges of roads, railways and watercourses late, to remove the cuttings and to use no pesticides. Only what goes further counts here.</source>
        <translation>In Vlaanderen verplicht het bermbesluit van 27 juni 1984 openbare beheerders al om bermen van wegen, spoorwegen en waterlopen laat te maaien, het maaisel af te voeren en geen pesticiden te gebruiken. Alleen wat verder gaat, telt hier.</translation>
    </message>
    <message>
        <source>In Wallonia plant protection products are forbidden in public spaces since 1 June 2019, and many municipalities mow verges late under an agreement with the Region. Only what goes further counts here.</source>
        <translation>In Wallonië zijn gewasbeschermingsmiddelen sinds 1 juni 2019 verboden in openbare ruimten, en veel gemeenten maaien hun bermen laat volgens een overeenkomst met het Gewest. Alleen wat verder gaat, telt hier.</translation>
    </message>
    <message>
        <source>In metres. Empty: that of the guild, for example 1 000 m for roe deer and wild boar, 500 m for badger, 250 m for hedgehog, 40 m for amphibians; structures that serve many kinds, such as ecoducts, keep at least 1 000 m.</source>
        <translation>In meter. Leeg: die van het gilde, bijvoorbeeld 1 000 m voor ree en everzwijn, 500 m voor das, 250 m voor egel, 40 m voor amfibieën; kunstwerken die veel soorten dienen, zoals ecoducten, houden minstens 1 000 m aan.</translation>
    </message>
    <message>
        <source>In other units</source>
        <translation>In andere eenheden</translation>
    </message>
    <message>
        <source>In zones listed apart</source>
        <translation>In apart vermelde zones</translation>
    </message>
    <message>
        <source>Infiltration, less erosion, a buffer along water. Not applicable where this cannot be.</source>
        <translation>Infiltratie, minder erosie, een buffer langs water. Niet van toepassing waar dit niet mogelijk is.</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastructuur</translation>
    </message>
    <message>
        <source>Infrastructure (km)</source>
        <translation>Infrastructuur (km)</translation>
    </message>
    <message>
        <source>Infrastructure as drawn (km)</source>
        <translation>Infrastructuur zoals getekend (km)</translation>
    </message>
    <message>
        <source>Infrastructure axes</source>
        <translation>Infrastructuurassen</translation>
    </message>
    <message>
        <source>Infrastructure axes of “Find fragmentation points”; commitments are measured along them.</source>
        <translation>Infrastructuurassen van “Knelpunten zoeken”; engagementen worden erlangs gemeten.</translation>
    </message>
    <message>
        <source>Infrastructure counted for another commitment</source>
        <translation>Infrastructuur geteld voor een ander engagement</translation>
    </message>
    <message>
        <source>Infrastructure cuts polygons only; “{layer}” is a raster.</source>
        <translation>Infrastructuur doorsnijdt alleen polygonen; “{layer}” is een raster.</translation>
    </message>
    <message>
        <source>Infrastructure that counts</source>
        <translation>Infrastructuur die telt</translation>
    </message>
    <message>
        <source>Infrastructure that serves both targets (km)</source>
        <translation>Infrastructuur die beide doelstellingen dient (km)</translation>
    </message>
    <message>
        <source>Infrastructure, legal minimum</source>
        <translation>Infrastructuur, wettelijk minimum</translation>
    </message>
    <message>
        <source>Infrastructure, not realised yet</source>
        <translation>Infrastructuur, nog niet gerealiseerd</translation>
    </message>
    <message>
        <source>Infrastructure, rural, apart</source>
        <translation>Infrastructuur, landelijk, apart</translation>
    </message>
    <message>
        <source>Infrastructure, with plans</source>
        <translation>Infrastructuur, met plannen</translation>
    </message>
    <message>
        <source>Infrastructure: idea</source>
        <translation>Infrastructuur: idee</translation>
    </message>
    <message>
        <source>Infrastructure: planned or decided</source>
        <translation>Infrastructuur: gepland of beslist</translation>
    </message>
    <message>
        <source>Infrastructure: realised</source>
        <translation>Infrastructuur: gerealiseerd</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Inwoners</translation>
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
        <translation>Inpassing in de omgeving</translation>
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
        <translation>Inventaris</translation>
    </message>
    <message>
        <source>Invoice, label</source>
        <translation>Factuur, label</translation>
    </message>
    <message>
        <source>Is it compatible with planned works, mobility and heritage?</source>
        <translation>Is de actie verenigbaar met geplande werken, mobiliteit en erfgoed?</translation>
    </message>
    <message>
        <source>Is the character of the landscape respected?</source>
        <translation>Wordt het karakter van het landschap gerespecteerd?</translation>
    </message>
    <message>
        <source>Is the choice justified for the climate to come?</source>
        <translation>Is de keuze verantwoord voor het toekomstige klimaat?</translation>
    </message>
    <message>
        <source>Is the mix varied?</source>
        <translation>Is de menging gevarieerd?</translation>
    </message>
    <message>
        <source>Is the structure varied?</source>
        <translation>Is de structuur gevarieerd?</translation>
    </message>
    <message>
        <source>Is the use or the effect monitored for at least three years?</source>
        <translation>Wordt het gebruik of het effect minstens drie jaar gemonitord?</translation>
    </message>
    <message>
        <source>Is the work done outside the sensitive season, with care for soil and water?</source>
        <translation>Gebeurt het werk buiten de gevoelige periode, met zorg voor bodem en water?</translation>
    </message>
    <message>
        <source>Is there a management plan for at least five years?</source>
        <translation>Is er een beheerplan voor minstens vijf jaar?</translation>
    </message>
    <message>
        <source>Is there a net gain of length or area, with removals subtracted?</source>
        <translation>Is er een nettowinst aan lengte of oppervlakte, na aftrek van verwijderingen?</translation>
    </message>
    <message>
        <source>Isolated: no link</source>
        <translation>Geïsoleerd: geen verbinding</translation>
    </message>
    <message>
        <source>It cannot be verified before it was realised.</source>
        <translation>Het kan niet geverifieerd zijn voor het gerealiseerd was.</translation>
    </message>
    <message>
        <source>It lies {left} m and {right} m above the ground on the two sides ({topo}).</source>
        <translation>Ze ligt aan de twee kanten {left} m en {right} m boven het terrein ({topo}).</translation>
    </message>
    <message>
        <source>It lies {left} m and {right} m below the ground on the two sides ({topo}).</source>
        <translation>Ze ligt aan de twee kanten {left} m en {right} m onder het terrein ({topo}).</translation>
    </message>
    <message>
        <source>It must end beyond where it starts.</source>
        <translation>Het moet eindigen voorbij het punt waar het begint.</translation>
    </message>
    <message>
        <source>It serves also: {guilds}.</source>
        <translation>Dient ook: {guilds}.</translation>
    </message>
    <message>
        <source>Kernel of dispersal in the unit of the costs: over this distance an animal moves with the probability below. Take the median dispersal distance (d50) with a probability of 0.5.</source>
        <translation>Dispersiekernel in de eenheid van de kosten: over deze afstand verplaatst een dier zich met de kans hieronder. Neem de mediane dispersieafstand (d50) met een kans van 0,5.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometers</translation>
    </message>
    <message>
        <source>Kilometres at the end of each year</source>
        <translation>Kilometers op het einde van elk jaar</translation>
    </message>
    <message>
        <source>Kilometres by municipality</source>
        <translation>Kilometers per gemeente</translation>
    </message>
    <message>
        <source>Kilometres by owner and zone</source>
        <translation>Kilometers per eigenaar en zone</translation>
    </message>
    <message>
        <source>Kilometres by status</source>
        <translation>Kilometers per status</translation>
    </message>
    <message>
        <source>Kilometres by status, year, municipality …</source>
        <translation>Kilometers per status, jaar, gemeente …</translation>
    </message>
    <message>
        <source>Kilometres by target and status</source>
        <translation>Kilometers volgens doelstelling en status</translation>
    </message>
    <message>
        <source>Kilometres by year</source>
        <translation>Kilometers per jaar</translation>
    </message>
    <message>
        <source>Kilometres of both targets at the end of each year.</source>
        <translation>Kilometers van beide doelstellingen op het einde van elk jaar.</translation>
    </message>
    <message>
        <source>Kilometres of landscape elements in the plan (target II).</source>
        <translation>Kilometers landschapselementen in het plan (doelstelling II).</translation>
    </message>
    <message>
        <source>Kilometres of managed linear infrastructure in the plan (target I).</source>
        <translation>Kilometers beheerde lineaire infrastructuur in het plan (doelstelling I).</translation>
    </message>
    <message>
        <source>Kilometres that are taken off what counts</source>
        <translation>Kilometers die van wat telt afgaan</translation>
    </message>
    <message>
        <source>Kilometres that do not count</source>
        <translation>Kilometers die niet tellen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Kind of action</source>
        <translation>Soort actie</translation>
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
        <translation>Soort, hoogte en richting; zie de landschapsatlas.</translation>
    </message>
    <message>
        <source>Km of commitments that match no infrastructure.</source>
        <translation>Km engagementen die bij geen infrastructuur passen.</translation>
    </message>
    <message>
        <source>Km of roads, railways and waterways as drawn, of all that was read.</source>
        <translation>Km wegen, spoorwegen en waterlopen zoals getekend, van alles wat gelezen werd.</translation>
    </message>
    <message>
        <source>Km of sides that are managed.</source>
        <translation>Km zijden die beheerd worden.</translation>
    </message>
    <message>
        <source>Km of sides: up to two per axis-km.</source>
        <translation>Km kanten: hoogstens twee per as-km.</translation>
    </message>
    <message>
        <source>Km of the axes that were made of them or given.</source>
        <translation>Km van de assen die ervan gemaakt of gegeven werden.</translation>
    </message>
    <message>
        <source>Km that several commitments speak of, beyond the first.</source>
        <translation>Km waarover meerdere engagementen gaan, na het eerste.</translation>
    </message>
    <message>
        <source>Knock-out</source>
        <translation>Uitsluitend</translation>
    </message>
    <message>
        <source>Knock-out questions</source>
        <translation>Uitsluitende vragen</translation>
    </message>
    <message>
        <source>Knock-outs not passed</source>
        <translation>Niet voldane uitsluitende vragen</translation>
    </message>
    <message>
        <source>L, R, B (both) or axis, seen in the direction of chainage.</source>
        <translation>L, R, B (beide) of axis (as), gezien in de richting van de kilometrering.</translation>
    </message>
    <message>
        <source>L, R, B (both) or axis, seen in the direction of the axis.</source>
        <translation>L, R, B (beide) of axis (as), gezien in de richting van de as.</translation>
    </message>
    <message>
        <source>Label of local origin, such as Plant van hier or Végétal d&apos;ici.</source>
        <translation>Label van lokale herkomst, zoals Plant van hier of Végétal d&apos;ici.</translation>
    </message>
    <message>
        <source>Labels such as Végétal d&apos;ici and Plant van hier, or a seed zone. Partly: at least half of the plants.</source>
        <translation>Labels zoals Végétal d&apos;ici en Plant van hier, of een zaadzone. Gedeeltelijk: minstens de helft van de planten.</translation>
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
        <source>Land cover such as that of “Prepare OpenStreetMap extract”: built-up land disturbs and leaves no free land, forest on both sides carries canopy bridges.</source>
        <translation>Bodembedekking zoals die van “OpenStreetMap-uittreksel voorbereiden”: bebouwing verstoort en laat geen vrije grond over, bos aan beide kanten draagt boombruggen.</translation>
    </message>
    <message>
        <source>Land cover with the field “cover”; takes the place of that of the extract.</source>
        <translation>Bodembedekking met het veld “cover”; komt in de plaats van die van het uittreksel.</translation>
    </message>
    <message>
        <source>Land that is owned publicly; it raises the feasibility.</source>
        <translation>Grond in openbare eigendom; verhoogt de haalbaarheid.</translation>
    </message>
    <message>
        <source>Land use and natural areas with the cover classes of the resistance tables, large areas first.</source>
        <translation>Landgebruik en natuur met de bedekkingsklassen van de weerstandstabellen, grote vlakken eerst.</translation>
    </message>
    <message>
        <source>Landscape bridge or cut-and-cover</source>
        <translation>Landschapsbrug of overkapping</translation>
    </message>
    <message>
        <source>Landscape element</source>
        <translation>Landschapselement</translation>
    </message>
    <message>
        <source>Landscape element that counts</source>
        <translation>Landschapselement dat telt</translation>
    </message>
    <message>
        <source>Landscape element: idea</source>
        <translation>Landschapselement: idee</translation>
    </message>
    <message>
        <source>Landscape element: planned or decided</source>
        <translation>Landschapselement: gepland of beslist</translation>
    </message>
    <message>
        <source>Landscape element: realised</source>
        <translation>Landschapselement: gerealiseerd</translation>
    </message>
    <message>
        <source>Landscape elements</source>
        <translation>Landschapselementen</translation>
    </message>
    <message>
        <source>Landscape elements (km)</source>
        <translation>Landschapselementen (km)</translation>
    </message>
    <message>
        <source>Landscape elements before the plan</source>
        <translation>Landschapselementen van vóór het plan</translation>
    </message>
    <message>
        <source>Landscape elements count by the length of their centre line, removals subtracted; parallel rows do not multiply it.</source>
        <translation>Landschapselementen tellen volgens de lengte van hun middellijn, verwijderingen afgetrokken; evenwijdige rijen vermenigvuldigen die niet.</translation>
    </message>
    <message>
        <source>Landscape elements removed</source>
        <translation>Verwijderde landschapselementen</translation>
    </message>
    <message>
        <source>Landscape elements that run this close together are one: rows do not multiply</source>
        <translation>Landschapselementen die zo dicht bij elkaar lopen zijn er één: rijen vermenigvuldigen niet</translation>
    </message>
    <message>
        <source>Landscape elements that were removed</source>
        <translation>Landschapselementen die verwijderd zijn</translation>
    </message>
    <message>
        <source>Landscape elements, counted (target II)</source>
        <translation>Landschapselementen, geteld (doelstelling II)</translation>
    </message>
    <message>
        <source>Landscape elements, expected</source>
        <translation>Landschapselementen, verwacht</translation>
    </message>
    <message>
        <source>Landscape elements, legal minimum</source>
        <translation>Landschapselementen, wettelijk minimum</translation>
    </message>
    <message>
        <source>Landscape elements, not realised yet</source>
        <translation>Landschapselementen, nog niet gerealiseerd</translation>
    </message>
    <message>
        <source>Landscape elements, with plans</source>
        <translation>Landschapselementen, met plannen</translation>
    </message>
    <message>
        <source>Lanes (roads) or tracks (railways) abreast.</source>
        <translation>Rijstroken (wegen) of sporen (spoorwegen) naast elkaar.</translation>
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
        <translation>Taal van formulieren en legenda&apos;s</translation>
    </message>
    <message>
        <source>Language of the forms, legends and layouts: en, nl, fr, de, or qgis for the one of QGIS (an existing plan keeps its own).</source>
        <translation>Taal van de formulieren, legenda&apos;s en lay-outs: en, nl, fr, de, of qgis voor die van QGIS (een bestaand plan behoudt de zijne).</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Languages of the dossier</source>
        <translation>Talen van het dossier</translation>
    </message>
    <message>
        <source>Languages of the dossier; the first one is also that of the plan&apos;s forms and legends.</source>
        <translation>Talen van het dossier; de eerste is ook die van de formulieren en legenda&apos;s van het plan.</translation>
    </message>
    <message>
        <source>Large mammals need a wide deck here; without a cutting it takes long ramps.</source>
        <translation>Grote zoogdieren hebben hier een breed dek nodig; zonder ingraving vraagt dat lange hellingen.</translation>
    </message>
    <message>
        <source>Large mammals need one wide deck over the whole bundle; without a cutting it takes long ramps.</source>
        <translation>Grote zoogdieren hebben één breed dek over de hele bundel nodig; zonder ingraving vraagt dat lange hellingen.</translation>
    </message>
    <message>
        <source>Large underpass for animals</source>
        <translation>Grote onderdoorgang voor dieren</translation>
    </message>
    <message>
        <source>Largest angle between a commitment and its axis</source>
        <translation>Grootste hoek tussen een engagement en zijn as</translation>
    </message>
    <message>
        <source>Largest difference of a row</source>
        <translation>Grootste verschil van een rij</translation>
    </message>
    <message>
        <source>Largest difference of planar and ellipsoidal length (share) in Belgian Lambert</source>
        <translation>Grootste verschil tussen de vlakke en de ellipsoïdische lengte (aandeel) in Belgisch Lambert</translation>
    </message>
    <message>
        <source>Largest gain of EC (ha)</source>
        <translation>Grootste winst aan EC (ha)</translation>
    </message>
    <message>
        <source>Largest gain of equivalent connectivity of one crossing alone, in hectares; 0 where it is not computed.</source>
        <translation>Grootste winst aan equivalente connectiviteit van één faunapassage alleen, in hectare; 0 indien niet berekend.</translation>
    </message>
    <message>
        <source>Largest number of measures</source>
        <translation>Hoogste aantal maatregelen</translation>
    </message>
    <message>
        <source>Late mown verge (from 1 August)</source>
        <translation>Laat gemaaide berm (vanaf 1 augustus)</translation>
    </message>
    <message>
        <source>Later ones</source>
        <translation>Latere</translation>
    </message>
    <message>
        <source>Law checked, permits named (4.1)</source>
        <translation>Wetgeving nagegaan, vergunningen genoemd (4.1)</translation>
    </message>
    <message>
        <source>Law, safety and works: checked</source>
        <translation>Wet, veiligheid en werken: nagegaan</translation>
    </message>
    <message>
        <source>Law, safety or works: not met</source>
        <translation>Wet, veiligheid of werken: niet voldaan</translation>
    </message>
    <message>
        <source>Law, safety or works: still open</source>
        <translation>Wet, veiligheid of werken: nog open</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Laag</translation>
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
        <source>Layer “{layer}” has coordinates that are no numbers. Take those features out of it.</source>
        <translation>Laag “{layer}” heeft coördinaten die geen getallen zijn. Verwijder die objecten eruit.</translation>
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
        <source>Layer “{layer}” has no field that tells its features apart ({fields}): distance rules that ask for it are not applied. Choose a layer that has it, or a class field.</source>
        <translation>Laag “{layer}” heeft geen veld dat haar objecten onderscheidt ({fields}): afstandsregels die ernaar vragen, worden niet toegepast. Kies een laag die het heeft, of een klassenveld.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has no field “{field}”, so it is not “{title}”. Choose the layer that this step made.</source>
        <translation>Laag “{layer}” heeft geen veld “{field}” en is dus niet “{title}”. Kies de laag die deze stap gemaakt heeft.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has no field “{field}”. It has: {fields}.</source>
        <translation>Laag “{layer}” heeft geen veld “{field}”. Ze heeft: {fields}.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has no polygon. Choose the polygon of the municipality.</source>
        <translation>Laag “{layer}” heeft geen polygoon. Kies de polygoon van de gemeente.</translation>
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
        <translation>Laag “{layer}” bevat geen leefgebied bij de doorsnijdingen. Faunapassages verbinden leefgebied; ga na of beide lagen hetzelfde gebied beslaan.</translation>
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
        <translation>Laag “{layer}” bevat geen leefgebiedplekken.</translation>
    </message>
    <message>
        <source>Layer “{layer}” holds no patches. Choose a layer with habitat patches.</source>
        <translation>Laag “{layer}” bevat geen leefgebiedplekken. Kies een laag met leefgebiedplekken.</translation>
    </message>
    <message>
        <source>Layer “{layer}” holds no sections. Run “Find fragmentation points” first.</source>
        <translation>Laag “{layer}” bevat geen doorsnijdingen. Voer eerst “Knelpunten zoeken” uit.</translation>
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
        <translation>Laag “{layer}” bevat deze id&apos;s van leefgebiedplekken meer dan één keer of zonder tekst: {ids}. Elke leefgebiedplek heeft een eigen id nodig.</translation>
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
        <translation>Laag “{layer}” moet leefgebiedplekken bevatten, elk met een eigen id in het veld patch_id, zoals “Leefgebied verbinden” ze maakt.</translation>
    </message>
    <message>
        <source>Layer “{layer}” of traffic counts has no field {names}. Choose the field that holds the vehicles per day.</source>
        <translation>Laag “{layer}” met verkeerstellingen heeft geen veld {names}. Kies het veld met de voertuigen per dag.</translation>
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
        <translation>Laag “{layer}”: de verbindingen {ids} leiden naar leefgebiedplekken die laag “{patches}” niet heeft. Kies de leefgebiedplekken en verbindingen van één berekening.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: links {ids} lead to patches that layer “{patches}” does not have. Give the layers of patches and links in the same order.</source>
        <translation>Laag “{layer}”: de verbindingen {ids} leiden naar leefgebiedplekken die laag “{patches}” niet heeft. Geef de lagen met leefgebiedplekken en verbindingen in dezelfde volgorde op.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: links {ids} lead to patches that layer “{patches}” does not have. Give the patches and links of one run of “Link habitat patches”.</source>
        <translation>Laag “{layer}”: de verbindingen {ids} leiden naar leefgebiedplekken die laag “{patches}” niet heeft. Geef de leefgebiedplekken en verbindingen van één berekening van “Leefgebied verbinden” op.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: the action of features {ids} is none of {actions}.</source>
        <translation>Laag “{layer}”: de actie van de objecten {ids} is geen van {actions}.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: the effects of features {ids} are incomplete. Each needs from, to, base and cost (numbers of at least 0), at and route; shares, if any, are two numbers above 0, together 1 at most.</source>
        <translation>Laag “{layer}”: de effecten van de objecten {ids} zijn onvolledig. Elk heeft from, to, base en cost (getallen van minstens 0), at en route nodig; shares, als het er is, zijn twee getallen boven 0, samen hoogstens 1.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: the effects of features {ids} are no valid JSON. Take the layer as “Propose crossings” or “Propose hedges” wrote it.</source>
        <translation>Laag “{layer}”: de effecten van de objecten {ids} zijn geen geldige JSON. Neem de laag zoals “Faunapassages voorstellen” of “Hagen voorstellen” ze geschreven heeft.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: the measure {codes} is not drawn as features {ids} are. Choose another measure, or draw them as the table of measures says.</source>
        <translation>Laag “{layer}”: de maatregel {codes} wordt niet getekend zoals de objecten {ids}. Kies een andere maatregel, of teken ze zoals de maatregelentabel zegt.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: what features {ids} are to become is not known ({codes}). Choose a measure, or a field with codes from the table of measures.</source>
        <translation>Laag “{layer}”: het is niet bekend wat de objecten {ids} moeten worden ({codes}). Kies een maatregel, of een veld met codes uit de maatregelentabel.</translation>
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
        <translation>Lagen</translation>
    </message>
    <message>
        <source>Layers of the plan that it filled, separated by spaces.</source>
        <translation>Lagen van het plan die de berekening gevuld heeft, gescheiden door spaties.</translation>
    </message>
    <message>
        <source>Layers of “Propose crossings” and “Propose hedges”, or any layers with a field effects (JSON: a list of from, to, base, cost, at, route) that says how much each measure shortens which route between two patches, in effective metres. A measure that joins two sides of one patch names it as from and to, the sides as shares (two parts of the patch, such as [0.3, 0.2]), and wins 2 · a² · s · s′ · (p then − p now) on top of EC, which counts the patch as one place; of measures with the same route the best counts there. Fields that are used where they are there: prop_id (else the feature id), guild, length_m (else the length of the line). Measures with the same prop_id at the same place count as one.</source>
        <translation>Lagen van “Faunapassages voorstellen” en “Hagen voorstellen”, of om het even welke lagen met een veld effects (JSON: een lijst van from, to, base, cost, at, route) dat zegt hoeveel elke maatregel welke route tussen twee leefgebiedplekken verkort, in effectieve meter. Een maatregel die twee kanten van één plek verbindt, noemt die als from en to, de kanten als shares (twee delen van de plek, zoals [0.3, 0.2]), en wint 2 · a² · s · s′ · (p dan − p nu) boven op EC, die de plek als één geheel telt; van maatregelen met dezelfde route telt daar de beste. Velden die gebruikt worden als ze er zijn: prop_id (anders de object-id), guild, length_m (anders de lengte van de lijn). Maatregelen met dezelfde prop_id op dezelfde plaats tellen als één.</translation>
    </message>
    <message>
        <source>Layers that were read</source>
        <translation>Gelezen lagen</translation>
    </message>
    <message>
        <source>Least current of a pinch point</source>
        <translation>Kleinste stroom van een flessenhals</translation>
    </message>
    <message>
        <source>Least distance between crossings</source>
        <translation>Kleinste afstand tussen faunapassages</translation>
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
        <translation>Kilometerboek</translation>
    </message>
    <message>
        <source>Ledger of kilometres</source>
        <translation>Kilometerboek</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linkerkant</translation>
    </message>
    <message>
        <source>Legal minimum only</source>
        <translation>Alleen het wettelijke minimum</translation>
    </message>
    <message>
        <source>Legal minimum, apart</source>
        <translation>Wettelijk minimum, apart</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengte</translation>
    </message>
    <message>
        <source>Length (m)</source>
        <translation>Lengte (m)</translation>
    </message>
    <message>
        <source>Length = width of the infrastructure, {width} m.</source>
        <translation>Lengte = breedte van de infrastructuur, {width} m.</translation>
    </message>
    <message>
        <source>Length across the infrastructure.</source>
        <translation>Lengte dwars over de infrastructuur.</translation>
    </message>
    <message>
        <source>Length as drawn</source>
        <translation>Lengte zoals getekend</translation>
    </message>
    <message>
        <source>Length as drawn (km)</source>
        <translation>Lengte zoals getekend (km)</translation>
    </message>
    <message>
        <source>Length as drawn, by manager</source>
        <translation>Lengte zoals getekend, per beheerder</translation>
    </message>
    <message>
        <source>Length as drawn, on the ellipsoid: every carriageway and track by itself, nothing left out.</source>
        <translation>Lengte zoals getekend, op de ellipsoïde: elke rijbaan en elk spoor apart, niets weggelaten.</translation>
    </message>
    <message>
        <source>Length for each hectare of gain; empty without gain.</source>
        <translation>Lengte per hectare winst; leeg zonder winst.</translation>
    </message>
    <message>
        <source>Length in the plane of the layer&apos;s CRS; a check only.</source>
        <translation>Lengte in het vlak van het CRS van de laag; alleen ter controle.</translation>
    </message>
    <message>
        <source>Length inside the network</source>
        <translation>Lengte binnen het netwerk</translation>
    </message>
    <message>
        <source>Length of all measures up to this step.</source>
        <translation>Lengte van alle maatregelen tot en met deze stap.</translation>
    </message>
    <message>
        <source>Length of all of them on the ellipsoid, in km.</source>
        <translation>Lengte van alle samen op de ellipsoïde, in km.</translation>
    </message>
    <message>
        <source>Length of all sections on the ellipsoid, parts of combined sites counted in these.</source>
        <translation>Lengte van alle doorsnijdingen op de ellipsoïde; delen van gecombineerde knelpunten zijn daarin begrepen.</translation>
    </message>
    <message>
        <source>Length of axes</source>
        <translation>Lengte van de assen</translation>
    </message>
    <message>
        <source>Length of hedges (km)</source>
        <translation>Lengte van de hagen (km)</translation>
    </message>
    <message>
        <source>Length of sections (km)</source>
        <translation>Lengte van de doorsnijdingen (km)</translation>
    </message>
    <message>
        <source>Length of the axes made of it, each shared by the lengths of its lines.</source>
        <translation>Lengte van de assen die ervan gemaakt werden, elk verdeeld volgens de lengte van zijn lijnen.</translation>
    </message>
    <message>
        <source>Length of the axis inside the network, on the ellipsoid.</source>
        <translation>Lengte van de as binnen het netwerk, op de ellipsoïde.</translation>
    </message>
    <message>
        <source>Length of the axis on the ellipsoid.</source>
        <translation>Lengte van de as op de ellipsoïde.</translation>
    </message>
    <message>
        <source>Length of the chosen measures (km)</source>
        <translation>Lengte van de gekozen maatregelen (km)</translation>
    </message>
    <message>
        <source>Length of the line on the ellipsoid.</source>
        <translation>Lengte van de lijn op de ellipsoïde.</translation>
    </message>
    <message>
        <source>Length of the lines</source>
        <translation>Lengte van de lijnen</translation>
    </message>
    <message>
        <source>Length of the measure.</source>
        <translation>Lengte van de maatregel.</translation>
    </message>
    <message>
        <source>Length of the place: how far apart the ends of the ground are that is worth at least half as much.</source>
        <translation>Lengte van de plaats: hoe ver de uiteinden uit elkaar liggen van het terrein dat minstens half zoveel waard is.</translation>
    </message>
    <message>
        <source>Length of the roads, railways and waterways as drawn, by manager and by municipality as the register says it (left and right side), beside the length of their axes; the same of the commitments. Where it is asked for, whole registers are read and not only what lies around the commitments.</source>
        <translation>Lengte van de wegen, spoorwegen en waterlopen zoals getekend, per beheerder en per gemeente zoals het register die geeft (linker- en rechterkant), naast de lengte van hun assen; hetzelfde voor de engagementen. Wie dit vraagt, krijgt hele registers gelezen en niet enkel wat rond de engagementen ligt.</translation>
    </message>
    <message>
        <source>Length of the section</source>
        <translation>Lengte van de doorsnijding</translation>
    </message>
    <message>
        <source>Length of this measure and all before it.</source>
        <translation>Lengte van deze maatregel en alle voorgaande.</translation>
    </message>
    <message>
        <source>Length on the ellipsoid, times the share.</source>
        <translation>Lengte op de ellipsoïde, maal het aandeel.</translation>
    </message>
    <message>
        <source>Length on the ellipsoid.</source>
        <translation>Lengte op de ellipsoïde.</translation>
    </message>
    <message>
        <source>Length on the ellipsoid; of areas the outline.</source>
        <translation>Lengte op de ellipsoïde; bij vlakken de omtrek.</translation>
    </message>
    <message>
        <source>Length on the map</source>
        <translation>Lengte op de kaart</translation>
    </message>
    <message>
        <source>Length so far</source>
        <translation>Lengte tot nu toe</translation>
    </message>
    <message>
        <source>Lengths are measured on the ellipsoid, without the slope of the ground.</source>
        <translation>Lengten worden op de ellipsoïde gemeten, zonder de helling van het terrein.</translation>
    </message>
    <message>
        <source>Lengths are those on the ellipsoid, horizontal, along the lines as drawn. Expected kilometres are lengths times the probability of their status.</source>
        <translation>Lengten zijn die op de ellipsoïde, horizontaal, langs de lijnen zoals getekend. Verwachte kilometers zijn lengten maal de kans die bij hun status hoort.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Level with the ground, not verified: no heights are known here.</source>
        <translation>Op maaiveld, niet geverifieerd: hier zijn geen hoogten bekend.</translation>
    </message>
    <message>
        <source>Lie of the land</source>
        <translation>Terreinligging</translation>
    </message>
    <message>
        <source>Line number of railways</source>
        <translation>Lijnnummer van spoorwegen</translation>
    </message>
    <message>
        <source>Line {line} of the table of steps: step {step} needs {name}, which does not come before it.</source>
        <translation>Regel {line} van de stappentabel: stap {step} heeft {name} nodig, en dat komt er niet voor.</translation>
    </message>
    <message>
        <source>Lines along the least-cost paths from patch edge to patch edge, with the patches at both ends, cost, length, straight distance, mean resistance, narrowest cost margin (with a slack of corridors), and the barriers crossed.</source>
        <translation>Lijnen langs de minste-kostenpaden van rand tot rand van de leefgebiedplekken, met de plekken aan beide uiteinden, kost, lengte, rechte afstand, gemiddelde weerstand, kleinste kostenmarge (bij een speling van corridors) en de overgestoken barrières.</translation>
    </message>
    <message>
        <source>Lines of hedges and tree rows, such as the layer landscape_elements of “Prepare OpenStreetMap extract”; polygons count as woods.</source>
        <translation>Lijnen van hagen en bomenrijen, zoals de laag landscape_elements van “OpenStreetMap-uittreksel voorbereiden”; polygonen gelden als bos.</translation>
    </message>
    <message>
        <source>Lines of the proposed crossings across the infrastructure.</source>
        <translation>Lijnen van de voorgestelde faunapassages dwars over de infrastructuur.</translation>
    </message>
    <message>
        <source>Lines of verges, banks, hedges … with any of the fields of a commitment (uuid, target, status, side, infra_id, m_from, m_to, additionality, duration_yr, knock_outs, date_realised …). Without a plan only.</source>
        <translation>Lijnen van bermen, oevers, hagen … met om het even welke velden van een engagement (uuid, target, status, side, infra_id, m_from, m_to, additionality, duration_yr, knock_outs, date_realised …). Alleen zonder plan.</translation>
    </message>
    <message>
        <source>Lines or areas such as roads, railways, waterways or fences. Each link tells which of them it crosses.</source>
        <translation>Lijnen of vlakken zoals wegen, spoorwegen, waterlopen of afsluitingen. Elke verbinding vermeldt welke ervan ze oversteekt.</translation>
    </message>
    <message>
        <source>Lines where hedges can stand</source>
        <translation>Lijnen waar hagen kunnen staan</translation>
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
        <translation>Verbindingen tussen deze leefgebiedplekken, in dezelfde volgorde</translation>
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
        <source>Links of the same run, with the fields link_id, from_id, to_id and cost. Without a resistance surface, places near links between large patches score higher.</source>
        <translation>Verbindingen van dezelfde berekening, met de velden link_id, from_id, to_id en cost. Zonder weerstandskaart scoren plaatsen bij verbindingen tussen grote leefgebiedplekken hoger.</translation>
    </message>
    <message>
        <source>Links of “Link habitat patches” (fields link_id, from_id, to_id, cost).</source>
        <translation>Verbindingen van “Leefgebied verbinden” (velden link_id, from_id, to_id, cost).</translation>
    </message>
    <message>
        <source>Links of “Link habitat patches”.</source>
        <translation>Verbindingen van “Leefgebied verbinden”.</translation>
    </message>
    <message>
        <source>Links that it shortens (JSON), for the algorithm that sets priorities.</source>
        <translation>Verbindingen die de maatregel verkort (JSON), voor het algoritme dat prioriteiten bepaalt.</translation>
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
        <source>Lists of the plan</source>
        <translation>Lijsten van het plan</translation>
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
        <translation>Langste omweg (aantal keer de onderbreking)</translation>
    </message>
    <message>
        <source>Longest hedge along a link</source>
        <translation>Langste haag langs een verbinding</translation>
    </message>
    <message>
        <source>Longest link that counts for IIC</source>
        <translation>Langste verbinding die telt voor IIC</translation>
    </message>
    <message>
        <source>Longest stretch away from these lines</source>
        <translation>Langste stuk buiten deze lijnen</translation>
    </message>
    <message>
        <source>Longest way between patches that are connected (effective metres)</source>
        <translation>Langste weg tussen leefgebiedplekken die verbonden zijn (effectieve meter)</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>Verloren op</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Low (score below 30)</source>
        <translation>Laag (score onder 30)</translation>
    </message>
    <message>
        <source>Low estimate in euro.</source>
        <translation>Lage raming in euro.</translation>
    </message>
    <message>
        <source>Lowest status that counts</source>
        <translation>Laagste status die telt</translation>
    </message>
    <message>
        <source>M&amp;unicipality</source>
        <translation>Gemeen&amp;te</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Made once, unique everywhere; never change it.</source>
        <translation>Eén keer gemaakt, overal uniek; wijzig dit nooit.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemaakt met</translation>
    </message>
    <message>
        <source>Make the &amp;plan</source>
        <translation>Het &amp;plan maken</translation>
    </message>
    <message>
        <source>Make the dossier</source>
        <translation>Het dossier samenstellen</translation>
    </message>
    <message>
        <source>Makes a plan: one GeoPackage that remembers everything, and a QGIS project beside it.
The GeoPackage holds what is committed (lines, areas, points), the answers to the checklist, the evidence, the territory, every run, and the results of earlier steps that are given here. Forms, defaults and legends are kept in it, in the language of the plan; it is ready for work in the field with QField.
A plan that is already at the destination is never overwritten: it is brought up to date, and the given layers replace what earlier runs of the same step left in it. Commitments, answers and evidence stay as they are. A project that is already there stays as it is too.
The file is written beside its destination, verified, and put in place in one step.</source>
        <translation>Maakt een plan: één GeoPackage dat alles onthoudt, en een QGIS-project ernaast.
Het GeoPackage bevat wat toegezegd is (lijnen, vlakken, punten), de antwoorden op de checklist, de bewijsstukken, het grondgebied, elke berekening, en de hier opgegeven resultaten van eerdere stappen. Formulieren, standaardwaarden en legenda&apos;s zitten erin, in de taal van het plan; het is klaar voor terreinwerk met QField.
Een plan dat al op de bestemming staat, wordt nooit overschreven: het wordt bijgewerkt, en de opgegeven lagen vervangen wat eerdere berekeningen van dezelfde stap erin achterlieten. Engagementen, antwoorden en bewijsstukken blijven zoals ze zijn. Ook een project dat er al staat, blijft zoals het is.
Het bestand wordt naast zijn bestemming geschreven, geverifieerd en in één stap op zijn plaats gezet.</translation>
    </message>
    <message>
        <source>Makes the dossier of a plan: what a municipality can hand in.
Its twelve sections are the title, a summary, the context, the fragmentation points, the proposals, the effect, the account of kilometres, the checklist, permits, management and monitoring, costs, and an annex with assumptions, methods, sources and computations.
The same words and numbers are written as one self-contained HTML file (the accessible master), as a PDF with maps and one sheet per place, and as an ODT that can be edited. Every figure has its unit and a note on what it rests on.</source>
        <translation>Stelt het dossier van een plan samen: wat een gemeente kan indienen.
De twaalf onderdelen zijn de titel, een samenvatting, de context, de knelpunten, de voorstellen, het effect, de kilometerbalans, de checklist, vergunningen, beheer en monitoring, kosten, en een bijlage met aannames, methoden, bronnen en berekeningen.
Dezelfde woorden en getallen worden geschreven als één op zichzelf staand HTML-bestand (de toegankelijke hoofdversie), als pdf met kaarten en één fiche per plaats, en als ODT die bewerkt kan worden. Elk cijfer heeft zijn eenheid en een noot over waarop het steunt.</translation>
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
        <translation>Beheren</translation>
    </message>
    <message>
        <source>Managed infrastructure (km)</source>
        <translation>Beheerde infrastructuur (km)</translation>
    </message>
    <message>
        <source>Managed infrastructure, counted (target I)</source>
        <translation>Beheerde infrastructuur, geteld (doelstelling I)</translation>
    </message>
    <message>
        <source>Managed infrastructure, expected</source>
        <translation>Beheerde infrastructuur, verwacht</translation>
    </message>
    <message>
        <source>Managed infrastructure, not realised yet</source>
        <translation>Beheerde infrastructuur, nog niet gerealiseerd</translation>
    </message>
    <message>
        <source>Managed linear infrastructure (km)</source>
        <translation>Beheerde lineaire infrastructuur (km)</translation>
    </message>
    <message>
        <source>Managed means: a written commitment of at least {min_duration_yr} years; all knock-out questions of the checklist passed; a measure beyond the legal minimum; a geometry. What lacks one of these is listed with the reason. What the law asks anyway is reported apart.</source>
        <translation>Beheerd betekent: een schriftelijk engagement van minstens {min_duration_yr} jaar; alle uitsluitende vragen van de checklist voldaan; een maatregel die verder gaat dan het wettelijke minimum; een geometrie. Wat een van deze mist, wordt met de reden vermeld. Wat de wet hoe dan ook vraagt, wordt apart vermeld.</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Beheer</translation>
    </message>
    <message>
        <source>Management and monitoring</source>
        <translation>Beheer en monitoring</translation>
    </message>
    <message>
        <source>Management plan (bermbeheerplan, plan de gestion)</source>
        <translation>Beheerplan (bermbeheerplan, plan de gestion)</translation>
    </message>
    <message>
        <source>Management that goes beyond the legal minimum makes verges, banks and embankments part of the network.</source>
        <translation>Beheer dat verder gaat dan het wettelijke minimum maakt bermen, oevers en taluds deel van het netwerk.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Manager of railways</source>
        <translation>Beheerder van spoorwegen</translation>
    </message>
    <message>
        <source>Manager of roads</source>
        <translation>Beheerder van wegen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Map of site {site} and its surroundings.</source>
        <translation>Kaart van knelpunt {site} en omgeving.</translation>
    </message>
    <message>
        <source>Map of the commitment {name} and its surroundings.</source>
        <translation>Kaart van het engagement {name} en omgeving.</translation>
    </message>
    <message>
        <source>Map of the rows of the ledger</source>
        <translation>Kaart van de rijen van het kilometerboek</translation>
    </message>
    <message>
        <source>Map of {place} with the network, the infrastructure and {count} numbered sites.</source>
        <translation>Kaart van {place} met het netwerk, de infrastructuur en {count} genummerde knelpunten.</translation>
    </message>
    <message>
        <source>Map of {place} with {count} commitments by target and status.</source>
        <translation>Kaart van {place} met {count} engagementen per doelstelling en status.</translation>
    </message>
    <message>
        <source>Map of {place} with {crossings} proposed crossings and {hedges} proposed hedges.</source>
        <translation>Kaart van {place} met {crossings} voorgestelde faunapassages en {hedges} voorgestelde hagen.</translation>
    </message>
    <message>
        <source>Map of {place}: what limits proposed hedges, and which commitments still need a check of law, safety or works.</source>
        <translation>Kaart van {place}: wat de voorgestelde hagen beperkt, en voor welke engagementen wet, veiligheid of werken nog na te gaan zijn.</translation>
    </message>
    <message>
        <source>Map pinch points and barriers</source>
        <translation>Flessenhalzen en barrières in kaart brengen</translation>
    </message>
    <message>
        <source>Map with the zones of the network</source>
        <translation>Kaart met de zones van het netwerk</translation>
    </message>
    <message>
        <source>Maps and tables may be used as the licences of the data named below allow.</source>
        <translation>Kaarten en tabellen mogen gebruikt worden zoals de licenties van de hieronder genoemde gegevens toelaten.</translation>
    </message>
    <message>
        <source>Marks: [P] expert default of GreenBlue, to be judged; [M] from memory of law or literature, to be checked; [L] from a published source.</source>
        <translation>Merktekens: [P] standaardwaarde van experts van GreenBlue, te beoordelen; [M] uit het geheugen van wetgeving of literatuur, na te gaan; [L] uit een gepubliceerde bron.</translation>
    </message>
    <message>
        <source>Matches no infrastructure</source>
        <translation>Past bij geen infrastructuur</translation>
    </message>
    <message>
        <source>Mean resistance</source>
        <translation>Gemiddelde weerstand</translation>
    </message>
    <message>
        <source>Mean resistance 10 to 30</source>
        <translation>Gemiddelde weerstand 10 tot 30</translation>
    </message>
    <message>
        <source>Mean resistance 3 to 10</source>
        <translation>Gemiddelde weerstand 3 tot 10</translation>
    </message>
    <message>
        <source>Mean resistance 30 to 100</source>
        <translation>Gemiddelde weerstand 30 tot 100</translation>
    </message>
    <message>
        <source>Mean resistance over 100: hardly passable</source>
        <translation>Gemiddelde weerstand boven 100: nauwelijks doordringbaar</translation>
    </message>
    <message>
        <source>Mean resistance up to 3: good ground</source>
        <translation>Gemiddelde weerstand tot 3: goede grond</translation>
    </message>
    <message>
        <source>Mean score by criterion</source>
        <translation>Gemiddelde score per criterium</translation>
    </message>
    <message>
        <source>Mean width</source>
        <translation>Gemiddelde breedte</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betekenis</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maatregel</translation>
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
        <translation>Maatregelen langs lijnen</translation>
    </message>
    <message>
        <source>Measures at points</source>
        <translation>Maatregelen op punten</translation>
    </message>
    <message>
        <source>Measures chosen</source>
        <translation>Gekozen maatregelen</translation>
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
        <translation>Maatregelen op vlakken</translation>
    </message>
    <message>
        <source>Measures that are left out (ids)</source>
        <translation>Maatregelen die wegvallen (id&apos;s)</translation>
    </message>
    <message>
        <source>Measures that are taken in any case (ids)</source>
        <translation>Maatregelen die in elk geval genomen worden (id&apos;s)</translation>
    </message>
    <message>
        <source>Measures to choose from</source>
        <translation>Maatregelen om uit te kiezen</translation>
    </message>
    <message>
        <source>Measures with the same name at the same place count as one: {ids}</source>
        <translation>Maatregelen met dezelfde naam op dezelfde plaats tellen als één: {ids}</translation>
    </message>
    <message>
        <source>Measures with the same text in this field are chosen all or none, such as the exits on both banks of a canal.</source>
        <translation>Maatregelen met dezelfde tekst in dit veld worden allemaal of geen gekozen, zoals de uitstapplaatsen op beide oevers van een kanaal.</translation>
    </message>
    <message>
        <source>Measures {ids} are locked in and excluded at once. Decide for one of the two.</source>
        <translation>Maatregelen {ids} zijn tegelijk vastgezet en uitgesloten. Kies een van beide.</translation>
    </message>
    <message>
        <source>Measures {ids} are locked in, but have no cost. Fill in their cost.</source>
        <translation>Maatregelen {ids} zijn vastgezet, maar hebben geen kost. Vul hun kost in.</translation>
    </message>
    <message>
        <source>Measures {ids} do not say of which species group their effects are. Name the species group of each layer of proposals.</source>
        <translation>Maatregelen {ids} zeggen niet voor welke soortengroep hun effecten gelden. Noem de soortengroep van elke laag met voorstellen.</translation>
    </message>
    <message>
        <source>Measures, all kinds</source>
        <translation>Maatregelen, alle soorten</translation>
    </message>
    <message>
        <source>Memory that a raster may take (GB)</source>
        <translation>Geheugen dat een raster mag innemen (GB)</translation>
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
        <translation>Rechtstreeks ontsnipperd door faunapassages</translation>
    </message>
    <message>
        <source>Mends an opening of {gap} m with {length} m of hedge.</source>
        <translation>Herstelt een opening van {gap} m met {length} m haag.</translation>
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
        <translation>Maaswijdte over de grens heen</translation>
    </message>
    <message>
        <source>Mesh size, cut at the border</source>
        <translation>Maaswijdte, afgesneden aan de grens</translation>
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
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Metres per gain</source>
        <translation>Meter per winst</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Midden</translation>
    </message>
    <message>
        <source>Middle estimate in euro.</source>
        <translation>Middelste raming in euro.</translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <translation>Verslag van de vergadering</translation>
    </message>
    <message>
        <source>Monitoring protocol, budget</source>
        <translation>Monitoringprotocol, budget</translation>
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
        <translation>Hoogste aantal fiches van knelpunten en van engagementen</translation>
    </message>
    <message>
        <source>Motorway</source>
        <translation>Autosnelweg</translation>
    </message>
    <message>
        <source>Movement through the place is not known and left out of the score.</source>
        <translation>De verplaatsingen door deze plaats zijn niet bekend en tellen niet mee in de score.</translation>
    </message>
    <message>
        <source>Movement through the place is not known; the importance of the corridor stands for it.</source>
        <translation>De verplaatsingen door deze plaats zijn niet bekend; het belang van de corridor komt in de plaats.</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Gemeenten</translation>
    </message>
    <message>
        <source>Municipalities are those of the polygons given. The municipality codes that a road register holds tell the lengths as drawn apart, not what counts.</source>
        <translation>De gemeenten zijn die van de gegeven polygonen. De gemeentecodes in een wegenregister onderscheiden de lengtes zoals getekend, niet wat telt.</translation>
    </message>
    <message>
        <source>Municipalities that merged by then are counted under the code of the new one, those of the layer and those that commitments name. Empty: the year that the plan says, else the latest list known.</source>
        <translation>Gemeenten die tegen dan gefuseerd zijn, tellen onder de code van de nieuwe gemeente: die van de laag en die welke engagementen noemen. Leeg: het jaar dat het plan vermeldt, anders de laatst bekende lijst.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Municipality as the source says it; of a boundary road each side gets half.</source>
        <translation>Gemeente zoals de bron die geeft; van een grensweg krijgt elke kant de helft.</translation>
    </message>
    <message>
        <source>Municipality or municipalities</source>
        <translation>Gemeente of gemeenten</translation>
    </message>
    <message>
        <source>Municipality.</source>
        <translation>Gemeente.</translation>
    </message>
    <message>
        <source>Municipality; empty outside all municipalities.</source>
        <translation>Gemeente; leeg buiten alle gemeenten.</translation>
    </message>
    <message>
        <source>NIS code</source>
        <translation>NIS-code</translation>
    </message>
    <message>
        <source>NIS code of municipalities</source>
        <translation>NIS-code van gemeenten</translation>
    </message>
    <message>
        <source>NIS code of the municipality</source>
        <translation>NIS-code van de gemeente</translation>
    </message>
    <message>
        <source>NIS code of the municipality, five digits.</source>
        <translation>NIS-code van de gemeente, vijf cijfers.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name of municipalities</source>
        <translation>Naam van gemeenten</translation>
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
        <translation>Naam van het engagement.</translation>
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
        <translation>Naam van de gemeente</translation>
    </message>
    <message>
        <source>Name of the municipality.</source>
        <translation>Naam van de gemeente.</translation>
    </message>
    <message>
        <source>Name of the plan, account or year.</source>
        <translation>Naam van het plan, de balans of het jaar.</translation>
    </message>
    <message>
        <source>Name of the reporting unit.</source>
        <translation>Naam van de rapporteringseenheid.</translation>
    </message>
    <message>
        <source>Name of the species group for each layer of proposals, with a semicolon between; for layers without a field guild when there are several species groups.</source>
        <translation>Naam van de soortengroep voor elke laag met voorstellen, met een puntkomma ertussen; voor lagen zonder veld guild als er meerdere soortengroepen zijn.</translation>
    </message>
    <message>
        <source>Name of the structure.</source>
        <translation>Naam van het kunstwerk.</translation>
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
        <translation>Noem één soortengroep voor elk van de {count} lagen met voorstellen, of geen enkele.</translation>
    </message>
    <message>
        <source>Name the species groups, each once, in the order of the {count} layers of patches, with a semicolon between.</source>
        <translation>Noem de soortengroepen, elk één keer, in de volgorde van de {count} lagen met leefgebiedplekken, met een puntkomma ertussen.</translation>
    </message>
    <message>
        <source>Names for the plans, separated by commas; their titles when empty.</source>
        <translation>Namen voor de plannen, gescheiden door komma&apos;s; indien leeg hun titels.</translation>
    </message>
    <message>
        <source>Names of the plans</source>
        <translation>Namen van de plannen</translation>
    </message>
    <message>
        <source>Names of the species groups as the proposals have them in the field guild, with a semicolon between, in the order of the layers; for example “large_mammals; dormouse”. May stay empty with one layer of patches: then all effects count.</source>
        <translation>Namen van de soortengroepen zoals de voorstellen ze in het veld guild hebben, met een puntkomma ertussen, in de volgorde van de lagen; bijvoorbeeld “large_mammals; dormouse”. Mag leeg blijven bij één laag met leefgebiedplekken: dan tellen alle effecten.</translation>
    </message>
    <message>
        <source>Narrow fauna overpass</source>
        <translation>Smalle faunabrug</translation>
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
        <source>Narrower gaps are repair gaps, which are proposed too. Between two ends of a standing hedge the new piece may come as near to a road, a junction or a bend as those ends stand; there it is kept low (repair_h_m of the rule), and the rule is named.</source>
        <translation>Smallere onderbrekingen zijn herstelplaatsen; die worden ook voorgesteld. Tussen twee uiteinden van een bestaande haag mag het nieuwe stuk even dicht bij een weg, een kruispunt of een bocht komen als die uiteinden staan; daar blijft het laag (repair_h_m van de regel) en de regel wordt genoemd.</translation>
    </message>
    <message>
        <source>Narrower openings in hedges are gates and stay open.</source>
        <translation>Smallere openingen in hagen zijn doorgangen en blijven open.</translation>
    </message>
    <message>
        <source>Narrowest cost margin</source>
        <translation>Kleinste kostenmarge</translation>
    </message>
    <message>
        <source>Narrowest gap</source>
        <translation>Smalste onderbreking</translation>
    </message>
    <message>
        <source>National target</source>
        <translation>Nationale doelstelling</translation>
    </message>
    <message>
        <source>Native species, resilient to climate</source>
        <translation>Inheemse, klimaatbestendige soorten</translation>
    </message>
    <message>
        <source>Natura 2000, VEN, small landscape elements, plan de secteur, heritage.</source>
        <translation>Natura 2000, VEN, kleine landschapselementen, plan de secteur, erfgoed.</translation>
    </message>
    <message>
        <source>Natural grassland</source>
        <translation>Natuurlijk grasland</translation>
    </message>
    <message>
        <source>Nature-friendly bank</source>
        <translation>Natuurvriendelijke oever</translation>
    </message>
    <message>
        <source>Nearest passage</source>
        <translation>Dichtste passage</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Nieuw plan…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nieuw…</translation>
    </message>
    <message>
        <source>Next &amp;open question</source>
        <translation>Volgende &amp;open vraag</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Neen</translation>
    </message>
    <message>
        <source>No cell of these patches has a resistance (nodata or off the raster): {ids}; extend the resistance raster or leave the patches out.</source>
        <translation>Geen enkele cel van deze leefgebiedplekken heeft een weerstand (geen gegevens of buiten het raster): {ids}; breid het weerstandsraster uit of laat de plekken weg.</translation>
    </message>
    <message>
        <source>No choice that keeps to the limits wins more than this; how far the choice is from the best at most.</source>
        <translation>Geen keuze binnen de grenzen wint meer dan dit; zo ver ligt de keuze hoogstens van de beste.</translation>
    </message>
    <message>
        <source>No choice wins more than (%)</source>
        <translation>Geen keuze wint meer dan (%)</translation>
    </message>
    <message>
        <source>No choice within the budget, the number of measures and the spacing connects all of {pairs}. Raise the budget, or ask for fewer pairs.</source>
        <translation>Geen keuze binnen het budget, het aantal maatregelen en de tussenafstand verbindt alle paren {pairs}. Verhoog het budget of vraag minder paren.</translation>
    </message>
    <message>
        <source>No counting rule of the two targets has been published. This is the rule of GreenBlue; what is marked [P] is its default, which an office may change.</source>
        <translation>Er is geen telregel voor de twee doelstellingen gepubliceerd. Dit is de regel van GreenBlue; wat met [P] gemerkt is, is de standaardwaarde ervan, die een bureau mag wijzigen.</translation>
    </message>
    <message>
        <source>No cutting of hedges from 1 April to 31 July.</source>
        <translation>Geen snoei van hagen van 1 april tot 31 juli.</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Geen bewijsstuk</translation>
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
        <translation>Geen haag in open leefgebied van weidevogels, heide of grasland.</translation>
    </message>
    <message>
        <source>No hedge is longer than the straight width of the gap times this.</source>
        <translation>Geen haag is langer dan de rechte breedte van de onderbreking maal dit getal.</translation>
    </message>
    <message>
        <source>No infrastructure within the tolerance</source>
        <translation>Geen infrastructuur binnen de tolerantie</translation>
    </message>
    <message>
        <source>No management is committed yet.</source>
        <translation>Er is nog geen beheer toegezegd.</translation>
    </message>
    <message>
        <source>No measure is chosen; the field why_not says why for each of them.</source>
        <translation>Er is geen maatregel gekozen; het veld why_not zegt voor elke maatregel waarom.</translation>
    </message>
    <message>
        <source>No more measures than this are chosen; no limit when empty.</source>
        <translation>Er worden niet meer maatregelen dan dit gekozen; geen grens indien leeg.</translation>
    </message>
    <message>
        <source>No more than the law asks</source>
        <translation>Niet meer dan de wet vraagt</translation>
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
        <translation>Er is geen plan open.</translation>
    </message>
    <message>
        <source>No reporting unit has a cell with data. Check that the raster and the reporting units lie in the same place.</source>
        <translation>Geen enkele rapporteringseenheid heeft een cel met gegevens. Ga na of het raster en de rapporteringseenheden op dezelfde plaats liggen.</translation>
    </message>
    <message>
        <source>No run of “Measure connectivity” is kept in the plan: before and after cannot be compared.</source>
        <translation>In het plan is geen berekening van “Connectiviteit meten” bewaard: vooraf en nadien kunnen niet vergeleken worden.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
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
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>None that runs beside it</source>
        <translation>Geen die ernaast loopt</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Geen.</translation>
    </message>
    <message>
        <source>Normal (score 30 to 50)</source>
        <translation>Normaal (score 30 tot 50)</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Niet gekozen</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Niet geteld</translation>
    </message>
    <message>
        <source>Not counted, and why</source>
        <translation>Niet geteld, en waarom</translation>
    </message>
    <message>
        <source>Not every layer of “{label}” can be opened.</source>
        <translation>Niet elke laag van “{label}” kan geopend worden.</translation>
    </message>
    <message>
        <source>Not known and left out of the feasibility: {things}.</source>
        <translation>Niet bekend en niet meegeteld in de haalbaarheid: {things}.</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Niet gemeten</translation>
    </message>
    <message>
        <source>Not realised yet</source>
        <translation>Nog niet gerealiseerd</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>Noot {number}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Nothing is committed yet.</source>
        <translation>Er is nog niets toegezegd.</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Niets te tonen.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
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
        <translation>Aantal voorgestelde faunapassages.</translation>
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
        <translation>Aantal objecten die niet bruikbaar waren; het logboek noemt ze.</translation>
    </message>
    <message>
        <source>Number of features: {layer}</source>
        <translation>Aantal objecten: {layer}</translation>
    </message>
    <message>
        <source>Number of features; half ones where the two sides differ.</source>
        <translation>Aantal objecten; halve waar beide kanten verschillen.</translation>
    </message>
    <message>
        <source>Number of fragmentation points</source>
        <translation>Aantal knelpunten</translation>
    </message>
    <message>
        <source>Number of fragmentation points found.</source>
        <translation>Aantal gevonden knelpunten.</translation>
    </message>
    <message>
        <source>Number of habitat areas.</source>
        <translation>Aantal leefgebieden.</translation>
    </message>
    <message>
        <source>Number of hedges</source>
        <translation>Aantal hagen</translation>
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
        <translation>Aantal inwoners, waar opgegeven.</translation>
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
        <translation>Aantal rijen van het kilometerboek in de som.</translation>
    </message>
    <message>
        <source>Number of ledger rows in these sums.</source>
        <translation>Aantal rijen van het kilometerboek in deze sommen.</translation>
    </message>
    <message>
        <source>Number of lines in the output.</source>
        <translation>Aantal lijnen in de uitvoer.</translation>
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
        <translation>Aantal maatregelen gekozen binnen het budget.</translation>
    </message>
    <message>
        <source>Number of measures chosen.</source>
        <translation>Aantal gekozen maatregelen.</translation>
    </message>
    <message>
        <source>Number of measures done; 0 is the network as it is.</source>
        <translation>Aantal uitgevoerde maatregelen; 0 is het netwerk zoals het is.</translation>
    </message>
    <message>
        <source>Number of measures read, each counted once.</source>
        <translation>Aantal gelezen maatregelen, elk één keer geteld.</translation>
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
        <translation>Aantal plannen en jaren</translation>
    </message>
    <message>
        <source>Number of plans times years.</source>
        <translation>Aantal plannen maal jaren.</translation>
    </message>
    <message>
        <source>Number of plants.</source>
        <translation>Aantal planten.</translation>
    </message>
    <message>
        <source>Number of point measures</source>
        <translation>Aantal puntmaatregelen</translation>
    </message>
    <message>
        <source>Number of point measures that count.</source>
        <translation>Aantal puntmaatregelen dat meetelt.</translation>
    </message>
    <message>
        <source>Number of proposals</source>
        <translation>Aantal voorstellen</translation>
    </message>
    <message>
        <source>Number of proposed crossings and hedges in the territory.</source>
        <translation>Aantal voorgestelde faunapassages en hagen in het grondgebied.</translation>
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
        <translation>Aantal fiches</translation>
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
        <translation>Aantal soorten</translation>
    </message>
    <message>
        <source>Number of species in the mix.</source>
        <translation>Aantal soorten in het mengsel.</translation>
    </message>
    <message>
        <source>Number of the checklist question, such as 1.1.</source>
        <translation>Nummer van de vraag in de checklist, zoals 1.1.</translation>
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
        <translation>Aantal eenheden: tunnels van een rij, uitstapplaatsen op beide oevers.</translation>
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
        <translation>Getallen van de telregel</translation>
    </message>
    <message>
        <source>Numbers of the rule</source>
        <translation>Getallen van de regel</translation>
    </message>
    <message>
        <source>Numbers that the run gave, as JSON.</source>
        <translation>Getallen die de berekening opleverde, als JSON.</translation>
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
        <translation>Van 10 000 km, in procent.</translation>
    </message>
    <message>
        <source>Of 4 000 km, in per cent.</source>
        <translation>Van 4 000 km, in procent.</translation>
    </message>
    <message>
        <source>Of all units together, in the last habitat layer.</source>
        <translation>Van alle eenheden samen, in de laatste leefgebiedlaag.</translation>
    </message>
    <message>
        <source>Of it the length that no axis was made of: tunnels, what is not in use.</source>
        <translation>Daarvan de lengte waarvan geen as gemaakt werd: tunnels, wat niet in gebruik is.</translation>
    </message>
    <message>
        <source>Of one link and one strip, among the barriers in the sites.</source>
        <translation>Van één verbinding en één strook, onder de barrières bij de plaatsen.</translation>
    </message>
    <message>
        <source>Of the first {shown} of {all} proposals, those that a rule limits are listed; the plan holds them all.</source>
        <translation>Van de eerste {shown} van {all} voorstellen zijn die vermeld die een regel beperkt; het plan bevat ze allemaal.</translation>
    </message>
    <message>
        <source>Of the measures with the same text in this field one at most is chosen, such as alternatives for one site.</source>
        <translation>Van de maatregelen met dezelfde tekst in dit veld wordt er hoogstens één gekozen, bijvoorbeeld alternatieven voor één plaats.</translation>
    </message>
    <message>
        <source>Of two crossings (points) nearer to each other than this, one at most is chosen; 0 for no such rule. For example 1 000 m for roe deer, 250 m for hedgehogs.</source>
        <translation>Van twee faunapassages (punten) die dichter bij elkaar liggen dan dit, wordt er hoogstens één gekozen; 0 voor geen dergelijke regel. Bijvoorbeeld 1 000 m voor reeën, 250 m voor egels.</translation>
    </message>
    <message>
        <source>Of {count} links only the {most} cheapest are worked.</source>
        <translation>Van {count} verbindingen worden alleen de {most} goedkoopste bewerkt.</translation>
    </message>
    <message>
        <source>Old hedge laid, coppiced or filled up</source>
        <translation>Oude haag gelegd, afgezet of ingeboet</translation>
    </message>
    <message>
        <source>Old trees, hollow roads, ponds; in Flanders many small landscape elements may not be changed at all, or need a permit.</source>
        <translation>Oude bomen, holle wegen, poelen; in Vlaanderen mogen veel kleine landschapselementen niet gewijzigd worden, of is er een vergunning voor nodig.</translation>
    </message>
    <message>
        <source>On the side of a hill a deck can rest on the higher side; an underpass can open on the lower one.</source>
        <translation>Op een helling kan een dek op de hogere kant rusten; een onderdoorgang kan aan de lagere kant uitkomen.</translation>
    </message>
    <message>
        <source>One GeoPackage for all layers. An existing GeoPackage keeps its other layers; the nine layers of this algorithm are replaced.</source>
        <translation>Eén GeoPackage voor alle lagen. Een bestaand GeoPackage behoudt zijn andere lagen; de negen lagen van dit algoritme worden vervangen.</translation>
    </message>
    <message>
        <source>One dossier per language: en English, nl Dutch, fr French, de German; plan: the language of the plan.</source>
        <translation>Eén dossier per taal: en Engels, nl Nederlands, fr Frans, de Duits; plan: de taal van het plan.</translation>
    </message>
    <message>
        <source>One large or many small: for the same cost about {count} × {structure}; these serve smaller animals and spread the risk.</source>
        <translation>Eén grote of veel kleine: voor dezelfde kost ongeveer {count} × {structure}; die dienen kleinere dieren en spreiden het risico.</translation>
    </message>
    <message>
        <source>One layer for each state of the landscape: polygons of habitat, or a raster of classes. Areas are planar, in the layer&apos;s own coordinate system where that is metric.</source>
        <translation>Eén laag per toestand van het landschap: leefgebiedpolygonen of een klassenraster. Oppervlakten zijn die in het platte vlak, in het coördinatensysteem van de laag zelf als dat metrisch is.</translation>
    </message>
    <message>
        <source>One line per section that can be planted; sections with the same gap belong together. Ground that two gaps share is planted once, by the better of them.</source>
        <translation>Eén lijn per stuk dat beplant kan worden; stukken met dezelfde onderbreking horen samen. Grond die twee onderbrekingen delen, wordt één keer beplant, door de beste van de twee.</translation>
    </message>
    <message>
        <source>One link</source>
        <translation>Eén verbinding</translation>
    </message>
    <message>
        <source>One number for each species group, with a semicolon between: how much its relative gain counts. 1 for all when empty.</source>
        <translation>Eén getal per soortengroep, gescheiden door puntkomma&apos;s: hoe zwaar haar relatieve winst weegt. 1 voor alle indien leeg.</translation>
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
        <translation>Eén rij per interval</translation>
    </message>
    <message>
        <source>One row for each interval: commitment, axis, from, to, side, length, counted or why not.</source>
        <translation>Eén rij per interval: engagement, as, van, tot, kant, lengte, geteld of waarom niet.</translation>
    </message>
    <message>
        <source>One row for each plan and figure, with the difference from the first plan.</source>
        <translation>Eén rij per plan en cijfer, met het verschil met het eerste plan.</translation>
    </message>
    <message>
        <source>Only hedges that lie in these polygons, at least in part, are kept; what is around them is still looked at.</source>
        <translation>Alleen hagen die minstens deels in deze polygonen liggen, blijven over; met wat errond ligt, wordt wel rekening gehouden.</translation>
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
        <translation>Alleen stroken die een verbinding tot deze minste-kostenafstand terugbrengen, tellen als winst, in effectieve meter; met de afstand die het gilde overbrugt, zijn de plaatsen die welke een verbinding openen, niet die welke een verbinding inkorten die buiten bereik blijft. Verbindingen die vandaag duurder zijn, krijgen geen stroom. Vele malen sneller waar veel verbindingen duur zijn.</translation>
    </message>
    <message>
        <source>Only the selected features</source>
        <translation>Alleen de geselecteerde objecten</translation>
    </message>
    <message>
        <source>Only what is promised for five years or more counts as managed.</source>
        <translation>Alleen wat voor vijf jaar of langer beloofd is, telt als beheerd.</translation>
    </message>
    <message>
        <source>Only what is realised or verified is progress; a promise is never shown as done.</source>
        <translation>Alleen wat gerealiseerd of geverifieerd is, is vooruitgang; een belofte wordt nooit als uitgevoerd getoond.</translation>
    </message>
    <message>
        <source>Only where these polygons are</source>
        <translation>Alleen waar deze polygonen liggen</translation>
    </message>
    <message>
        <source>Only within these polygons</source>
        <translation>Alleen binnen deze polygonen</translation>
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
        <source>Open a plan</source>
        <translation>Plan openen</translation>
    </message>
    <message>
        <source>Open land that stays open</source>
        <translation>Open land dat open blijft</translation>
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
        <translation>De handleiding openen</translation>
    </message>
    <message>
        <source>Open this step…</source>
        <translation>Deze stap openen…</translation>
    </message>
    <message>
        <source>Open-air car park</source>
        <translation>Parking in open lucht</translation>
    </message>
    <message>
        <source>OpenStreetMap</source>
        <translation>OpenStreetMap</translation>
    </message>
    <message>
        <source>OpenStreetMap draws woods up to the road. Gaps in the habitat up to this width, such as the strip of a motorway, count as network.</source>
        <translation>OpenStreetMap tekent bossen tot aan de weg. Onderbrekingen in het leefgebied tot deze breedte, zoals de strook van een autosnelweg, tellen als netwerk.</translation>
    </message>
    <message>
        <source>OpenStreetMap extract</source>
        <translation>OpenStreetMap-uittreksel</translation>
    </message>
    <message>
        <source>OpenStreetMap extract (.osm.pbf, .osm, .osm.gz). Layers that are not given below are made of it.</source>
        <translation>OpenStreetMap-uittreksel (.osm.pbf, .osm, .osm.gz). Lagen die hieronder niet opgegeven zijn, worden ervan gemaakt.</translation>
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
        <translation>Openleggen van een ingebuisde waterloop</translation>
    </message>
    <message>
        <source>Openings left for gates</source>
        <translation>Openingen voor poorten</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>Openheid</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Or choose a layer of boundaries, a file, or draw one:</source>
        <translation>Of kies een laag met grenzen, een bestand, of teken ze:</translation>
    </message>
    <message>
        <source>Orchard of tall trees</source>
        <translation>Hoogstamboomgaard</translation>
    </message>
    <message>
        <source>Origin label of plants</source>
        <translation>Herkomstlabel van planten</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Other measures</source>
        <translation>Andere maatregelen</translation>
    </message>
    <message>
        <source>Other patch</source>
        <translation>Andere leefgebiedplek</translation>
    </message>
    <message>
        <source>Other schemes that count it, separated by semicolons.</source>
        <translation>Andere regelingen die het meetellen, gescheiden door puntkomma&apos;s.</translation>
    </message>
    <message>
        <source>Outline of a bridge</source>
        <translation>Omtrek van een brug</translation>
    </message>
    <message>
        <source>Outlines of proposed crossings</source>
        <translation>Omtrekken van voorgestelde faunapassages</translation>
    </message>
    <message>
        <source>Over 1 000 ha: large connected areas</source>
        <translation>Meer dan 1 000 ha: grote aaneengesloten gebieden</translation>
    </message>
    <message>
        <source>Over 20 %: the network hangs on it</source>
        <translation>Meer dan 20 %: het netwerk hangt ervan af</translation>
    </message>
    <message>
        <source>Over 20 km</source>
        <translation>Meer dan 20 km</translation>
    </message>
    <message>
        <source>Over/under relation of the road register</source>
        <translation>Ongelijkgrondse kruisingen van het Wegenregister</translation>
    </message>
    <message>
        <source>Over: deck, rope or hop-over</source>
        <translation>Erover: dek, touw of hop-over</translation>
    </message>
    <message>
        <source>Overlaps removed (km)</source>
        <translation>Verwijderde overlappingen (km)</translation>
    </message>
    <message>
        <source>Overlaps removed from the account</source>
        <translation>Uit de balans verwijderde overlappingen</translation>
    </message>
    <message>
        <source>Overview (A3)</source>
        <translation>Overzicht (A3)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Owner of the ground</source>
        <translation>Eigenaar van de grond</translation>
    </message>
    <message>
        <source>Owner, pipes and cables are to be asked before planting.</source>
        <translation>Vóór het planten te bevragen: eigenaar, leidingen en kabels.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Pagina {page} van {pages}</translation>
    </message>
    <message>
        <source>Pair of fauna exits on a canal</source>
        <translation>Paar fauna-uitstapplaatsen aan een kanaal</translation>
    </message>
    <message>
        <source>Pairs of ends, edges and woods within the widest gap and in sight of each other.</source>
        <translation>Paren van uiteinden, randen en bossen binnen de breedste onderbreking en in elkaars zicht.</translation>
    </message>
    <message>
        <source>Pairs of patches between which there must be a way in the end, whatever that wins elsewhere: patch ids with a comma between, pairs with a semicolon between, such as “P3, P17; P4, P9”; several in a row (“P3, P17, P4”) are all joined. With several species groups, the name of the group and a colon come first: “dormouse: P3, P17”. The cheapest measures that do it are found by integer programming; money that is left goes where it wins most. When no choice within the limits can do it, the run stops and says so.</source>
        <translation>Paren van leefgebiedplekken waartussen er uiteindelijk een weg moet zijn, wat dat elders ook oplevert: ids van leefgebiedplekken met een komma ertussen, paren met een puntkomma ertussen, zoals “P3, P17; P4, P9”; meerdere na elkaar (“P3, P17, P4”) worden alle verbonden. Bij meerdere soortengroepen komt eerst de naam van de groep met een dubbelepunt: “dormouse: P3, P17”. De goedkoopste maatregelen die dat doen, worden met geheeltallig programmeren gezocht; wat er aan geld overblijft, gaat naar waar het het meest oplevert. Kan geen keuze binnen de grenzen het, dan stopt de berekening en zegt dat.</translation>
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
        <translation>Parameters, invoer en versies, als JSON.</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Percelen</translation>
    </message>
    <message>
        <source>Parking along a street</source>
        <translation>Parkeerstrook langs een straat</translation>
    </message>
    <message>
        <source>Part 0–1 of the runs of the sensitivity analysis in which the measure is chosen.</source>
        <translation>Deel 0–1 van de berekeningen van de gevoeligheidsanalyse waarin de maatregel gekozen wordt.</translation>
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
        <translation>Deels</translation>
    </message>
    <message>
        <source>Partly: not all of them yet.</source>
        <translation>Deels: nog niet allemaal.</translation>
    </message>
    <message>
        <source>Partly: rational use limited to a documented legal exception (the bed of a railway track, invasive species).</source>
        <translation>Deels: rationeel gebruik beperkt tot een gedocumenteerde wettelijke uitzondering (de bedding van een spoor, invasieve soorten).</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Parts of commitments that match no infrastructure.</source>
        <translation>Delen van engagementen die bij geen infrastructuur passen.</translation>
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
        <translation>Leefgebiedplekken verder van de faunapassage worden er niet door verbonden. Leeg: 4,3 keer de mediane dispersieafstand van het gilde, die één dier op twintig overschrijdt.</translation>
    </message>
    <message>
        <source>Patches linked</source>
        <translation>Verbonden leefgebiedplekken</translation>
    </message>
    <message>
        <source>Patches made by “Link habitat patches”, with the field patch_id. With the links they give the gain of each crossing.</source>
        <translation>Leefgebiedplekken uit “Leefgebied verbinden”, met het veld patch_id. Samen met de verbindingen geven ze de winst van elke faunapassage.</translation>
    </message>
    <message>
        <source>Patches passed</source>
        <translation>Gepasseerde leefgebiedplekken</translation>
    </message>
    <message>
        <source>Patches that must become connected (ids)</source>
        <translation>Leefgebiedplekken die verbonden moeten worden (ids)</translation>
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
        <translation>Pad vanuit de map van het plan, of een link.</translation>
    </message>
    <message>
        <source>Paths of all files, separated by semicolons.</source>
        <translation>Paden van alle bestanden, gescheiden door puntkomma&apos;s.</translation>
    </message>
    <message>
        <source>Permit granted</source>
        <translation>Vergunning verleend</translation>
    </message>
    <message>
        <source>Permits and constraints</source>
        <translation>Vergunningen en randvoorwaarden</translation>
    </message>
    <message>
        <source>Permits and constraints by commitment</source>
        <translation>Vergunningen en randvoorwaarden per engagement</translation>
    </message>
    <message>
        <source>Permits and constraints stand with the commitment that they concern. What is not answered is still open.</source>
        <translation>Vergunningen en randvoorwaarden staan bij het engagement waarop ze betrekking hebben. Wat niet beantwoord is, staat nog open.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo of {name}.</source>
        <translation>Foto van {name}.</translation>
    </message>
    <message>
        <source>Photo, file beside the plan, or link.</source>
        <translation>Foto, bestand naast het plan, of link.</translation>
    </message>
    <message>
        <source>Photo, plan</source>
        <translation>Foto, plan</translation>
    </message>
    <message>
        <source>Photos that cannot be read and are not shown: {names}.</source>
        <translation>Foto&apos;s die niet gelezen kunnen worden en niet getoond zijn: {names}.</translation>
    </message>
    <message>
        <source>Picture of gain and cost</source>
        <translation>Grafiek van winst en kost</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stuks</translation>
    </message>
    <message>
        <source>Pieces of evidence not shown</source>
        <translation>Niet getoonde bewijsstukken</translation>
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
        <translation>Leidingen en kabels</translation>
    </message>
    <message>
        <source>Pipelines and cables; 5 m stay free where the field substance says gas, else 2 m.</source>
        <translation>Leidingen en kabels; 5 m blijft vrij waar het veld substance gas vermeldt, anders 2 m.</translation>
    </message>
    <message>
        <source>Pipes and cables</source>
        <translation>Leidingen en kabels</translation>
    </message>
    <message>
        <source>Pipes and cables; those within 25 m of the infrastructure lower the feasibility.</source>
        <translation>Leidingen en kabels; die binnen 25 m van de infrastructuur verlagen de haalbaarheid.</translation>
    </message>
    <message>
        <source>Place (x, y)</source>
        <translation>Plaats (x, y)</translation>
    </message>
    <message>
        <source>Place along the section</source>
        <translation>Plaats langs de doorsnijding</translation>
    </message>
    <message>
        <source>Place among the hedges; 1 wins most for its length.</source>
        <translation>Plaats onder de hagen; 1 wint het meest voor haar lengte.</translation>
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
        <translation>Plaats in de rangschikking: volgens winst aan connectiviteit waar die bekend is, dan volgens score; 1 is de beste.</translation>
    </message>
    <message>
        <source>Place in the sequence; empty where not chosen.</source>
        <translation>Plaats in de volgorde; leeg waar niet gekozen.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan a whole municipality</source>
        <translation>Een hele gemeente plannen</translation>
    </message>
    <message>
        <source>Plan panel</source>
        <translation>Planpaneel</translation>
    </message>
    <message>
        <source>Plan to mend the green-blue network</source>
        <translation>Plan om het groenblauwe netwerk te herstellen</translation>
    </message>
    <message>
        <source>Plan with the commitments</source>
        <translation>Plan met de engagementen</translation>
    </message>
    <message>
        <source>Planar and ellipsoidal lengths differ by {share} %, more than {limit} %: does the layer have its right coordinate system?</source>
        <translation>Lengten in het platte vlak en op de ellipsoïde verschillen {share} %, meer dan {limit} %: heeft de laag het juiste coördinatensysteem?</translation>
    </message>
    <message>
        <source>Planar length</source>
        <translation>Lengte in het platte vlak</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Gepland voor</translation>
    </message>
    <message>
        <source>Planned works</source>
        <translation>Geplande werken</translation>
    </message>
    <message>
        <source>Planned works, the cheap moment to build; they raise the feasibility.</source>
        <translation>Geplande werken, het goedkope moment om te bouwen; ze verhogen de haalbaarheid.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Plans side by side</source>
        <translation>Plannen naast elkaar</translation>
    </message>
    <message>
        <source>Plant list</source>
        <translation>Plantlijst</translation>
    </message>
    <message>
        <source>Planted species, separated by semicolons.</source>
        <translation>Aangeplante soorten, gescheiden door puntkomma&apos;s.</translation>
    </message>
    <message>
        <source>Planting at the high unit cost.</source>
        <translation>Aanplant tegen de hoge eenheidskost.</translation>
    </message>
    <message>
        <source>Planting at the low unit cost.</source>
        <translation>Aanplant tegen de lage eenheidskost.</translation>
    </message>
    <message>
        <source>Planting at the middle unit cost.</source>
        <translation>Aanplant tegen de middelste eenheidskost.</translation>
    </message>
    <message>
        <source>Plantings are checked in the first and in the third year; 90 % surviving is assumed until then.</source>
        <translation>Aanplantingen worden in het eerste en het derde jaar gecontroleerd; tot dan wordt van 90 % overleving uitgegaan.</translation>
    </message>
    <message>
        <source>Plantings not verified yet</source>
        <translation>Aanplantingen die nog niet geverifieerd zijn</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Planten</translation>
    </message>
    <message>
        <source>Points at the best cells of both rasters outside the patches, with the link that has most current or gain there. A stretch that is worth about the same all along, such as a motorway between two forests, is one site, in its middle; another one on the same link must stand out by half its height. stretch_m tells how long it is.</source>
        <translation>Punten op de beste cellen van beide rasters buiten de leefgebiedplekken, met de verbinding die er de meeste stroom of winst heeft. Een stuk dat over zijn hele lengte ongeveer evenveel waard is, zoals een autosnelweg tussen twee bossen, is één plaats, in het midden; een andere op dezelfde verbinding moet er met de helft van haar hoogte bovenuit steken. stretch_m zegt hoe lang het is.</translation>
    </message>
    <message>
        <source>Points of the same run; they place the proposals at weirs, culverts and car parks.</source>
        <translation>Punten van dezelfde berekening; ze plaatsen de voorstellen bij stuwen, duikers en parkings.</translation>
    </message>
    <message>
        <source>Points of “Find fragmentation points”.</source>
        <translation>Punten van “Knelpunten zoeken”.</translation>
    </message>
    <message>
        <source>Points such as crossings and ponds: counted by number; crossings with a width also give direct and indirect kilometres.</source>
        <translation>Punten zoals faunapassages en poelen: geteld per stuk; faunapassages met een breedte geven ook rechtstreekse en onrechtstreekse kilometers.</translation>
    </message>
    <message>
        <source>Points where animals were seen or killed. Records near a measure raise its certainty; no record is no evidence against it. Rows with a field count of 0 are passed over.</source>
        <translation>Punten waar dieren gezien of doodgereden zijn. Waarnemingen bij een maatregel verhogen de zekerheid ervan; geen waarneming is geen bewijs van het tegendeel. Rijen met 0 in een veld count worden overgeslagen.</translation>
    </message>
    <message>
        <source>Points where traffic was counted: vehicles per day, both directions together. A count belongs to the road on which it lies, within 25 m of its edge, and replaces the default of the class, and figures of the road layer, at the sites of that road. Of several the nearest holds, of equally near ones the latest. Of GreenBlue’s own fragmentation points only those whose traffic source is “count” are read: enter a count there, choose “count” as its source, and the rating follows at the next run.</source>
        <translation>Punten waar verkeer geteld is: voertuigen per dag, beide richtingen samen. Een telling hoort bij de weg waarop ze ligt, tot 25 m van de rand, en vervangt de standaardwaarde van de klasse, en cijfers van de wegenlaag, op de knelpunten van die weg. Van meerdere geldt de dichtstbijzijnde, van even nabije de recentste. Van de knelpunten van GreenBlue zelf worden alleen die gelezen waarvan de verkeersbron “telling” is: vul daar een telling in, kies “telling” als bron, en de beoordeling volgt bij de volgende uitvoering.</translation>
    </message>
    <message>
        <source>Polygons by which kilometres are told apart. A road on a boundary is shared by halves, so that municipalities add up to the whole. Without them the code of each commitment is taken. The municipality codes that a road register holds for its left and right side tell the lengths as drawn apart, not what counts.</source>
        <translation>Polygonen waarmee kilometers worden onderscheiden. Een weg op een grens wordt in twee gelijke helften verdeeld, zodat de gemeenten samen het geheel vormen. Zonder polygonen geldt de code van elk engagement. De gemeentecodes die een wegenregister voor zijn linker- en rechterkant bevat, onderscheiden de lengtes zoals getekend, niet wat telt.</translation>
    </message>
    <message>
        <source>Polygons of buildings, around which 2 m stay free.</source>
        <translation>Polygonen van gebouwen, waarrond 2 m vrij blijft.</translation>
    </message>
    <message>
        <source>Polygons of land cover, such as the land cover layer of “Prepare OpenStreetMap extract”. Where they overlap, the smaller polygon wins.</source>
        <translation>Polygonen van de bodembedekking, zoals de laag bodembedekking van “OpenStreetMap-uittreksel voorbereiden”. Waar ze overlappen, telt het kleinste polygoon.</translation>
    </message>
    <message>
        <source>Polygons of the municipalities of the plan; a selection in the layer counts. Needed for a new plan; for an existing one only where its territory changes.</source>
        <translation>Polygonen van de gemeenten van het plan; een selectie in de laag telt. Nodig voor een nieuw plan; voor een bestaand plan alleen als het grondgebied wijzigt.</translation>
    </message>
    <message>
        <source>Polygons that are urban or peri-urban by another definition than the degree of urbanisation; used in its place.</source>
        <translation>Polygonen die stedelijk of randstedelijk zijn volgens een andere definitie dan de verstedelijkingsgraad; ze komen in de plaats daarvan.</translation>
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
        <translation>Polygonen waar niets geplant wordt: gebied van weidevogels, heide, kalkgrasland.</translation>
    </message>
    <message>
        <source>Polygons whose outlines are edges along which a hedge can stand; by the field cover forests are joined and water is not planted.</source>
        <translation>Polygonen waarvan de omtrek een rand is waarlangs een haag kan staan; volgens het veld cover worden bossen verbonden en wordt water niet beplant.</translation>
    </message>
    <message>
        <source>Polygons. Hedges stand inside a parcel along its limits and end where the parcel ends.</source>
        <translation>Polygonen. Hagen staan binnen een perceel langs de grenzen ervan en eindigen waar het perceel eindigt.</translation>
    </message>
    <message>
        <source>Polygons. Wood and scrub are joined, open habitat (heath, natural grassland, dunes, marsh) is not planted, by the field class; without that field all of it is wood.</source>
        <translation>Polygonen. Bos en struweel worden verbonden, open leefgebied (heide, natuurlijk grasland, duinen, moeras) wordt niet beplant, volgens het veld class; zonder dat veld is alles bos.</translation>
    </message>
    <message>
        <source>Pond</source>
        <translation>Poel</translation>
    </message>
    <message>
        <source>Prepare OpenStreetMap extract</source>
        <translation>OpenStreetMap-uittreksel voorbereiden</translation>
    </message>
    <message>
        <source>Prepare the data</source>
        <translation>De gegevens voorbereiden</translation>
    </message>
    <message>
        <source>Price year</source>
        <translation>Prijsjaar</translation>
    </message>
    <message>
        <source>Prices of {base} raised by {percent} % a year to {year}; {scope}; VAT {vat}.</source>
        <translation>Prijzen van {base}, verhoogd met {percent} % per jaar tot {year}; {scope}; btw {vat}.</translation>
    </message>
    <message>
        <source>Printed on the cover, for example 1 or 2.1.</source>
        <translation>Op de omslag gedrukt, bijvoorbeeld 1 of 2.1.</translation>
    </message>
    <message>
        <source>Printed on the cover, such as 2026-11-22; today when empty.</source>
        <translation>Op de omslag gedrukt, zoals 2026-11-22; vandaag indien leeg.</translation>
    </message>
    <message>
        <source>Prioritise measures</source>
        <translation>Maatregelen prioriteren</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Kans</translation>
    </message>
    <message>
        <source>Probability 0–1 that two random points of the unit are not connected (CUT).</source>
        <translation>Kans 0–1 dat twee willekeurige punten van de eenheid niet verbonden zijn (CUT).</translation>
    </message>
    <message>
        <source>Probability of a direct move over the dispersal distance, between 0 and 1.</source>
        <translation>Kans op een rechtstreekse verplaatsing over de dispersieafstand, tussen 0 en 1.</translation>
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
        <translation>Kans van elke status [P]</translation>
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
        <translation>Vooruitgang naar de doelstellingen</translation>
    </message>
    <message>
        <source>Promised: planned, decided or permitted</source>
        <translation>Beloofd: gepland, beslist of vergund</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Proposal {id}</source>
        <translation>Voorstel {id}</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Voorstellen</translation>
    </message>
    <message>
        <source>Proposals are what the method finds where rules and terrain allow it. They are a choice to be made, not a promise.</source>
        <translation>Voorstellen zijn wat de methode vindt waar regels en terrein het toelaten. Ze zijn een keuze die nog te maken is, geen belofte.</translation>
    </message>
    <message>
        <source>Proposals that the plan holds as rejected; they became no commitments.</source>
        <translation>Voorstellen die in het plan als afgewezen staan; ze werden geen engagementen.</translation>
    </message>
    <message>
        <source>Propose crossings</source>
        <translation>Faunapassages voorstellen</translation>
    </message>
    <message>
        <source>Propose crossings and hedges</source>
        <translation>Faunapassages en hagen voorstellen</translation>
    </message>
    <message>
        <source>Propose hedges</source>
        <translation>Hagen voorstellen</translation>
    </message>
    <message>
        <source>Proposed crossings</source>
        <translation>Voorgestelde faunapassages</translation>
    </message>
    <message>
        <source>Proposed crossings and hedges</source>
        <translation>Voorgestelde faunapassages en hagen</translation>
    </message>
    <message>
        <source>Proposed crossings by rank</source>
        <translation>Voorgestelde faunapassages volgens rang</translation>
    </message>
    <message>
        <source>Proposed crossings or hedges, the result of “Prioritise measures”, or features drawn by hand; a selection in the layer counts.</source>
        <translation>Voorgestelde faunapassages of hagen, het resultaat van “Maatregelen prioriteren”, of met de hand getekende objecten; een selectie in de laag telt.</translation>
    </message>
    <message>
        <source>Proposed crossings.</source>
        <translation>Voorgestelde faunapassages.</translation>
    </message>
    <message>
        <source>Proposed hedges</source>
        <translation>Voorgestelde hagen</translation>
    </message>
    <message>
        <source>Proposed hedges by rank</source>
        <translation>Voorgestelde hagen volgens rang</translation>
    </message>
    <message>
        <source>Proposed hedges.</source>
        <translation>Voorgestelde hagen.</translation>
    </message>
    <message>
        <source>Proposed native mix, shares in per cent of the plants.</source>
        <translation>Voorgesteld inheems mengsel, aandelen in procent van de planten.</translation>
    </message>
    <message>
        <source>Proposed, but rejected in the plan:</source>
        <translation>Voorgesteld, maar in het plan afgewezen:</translation>
    </message>
    <message>
        <source>Proposes hedges that close gaps in the network of hedges, tree rows and woods, along lines where a hedge can stand.
A gap is a pair of ends, or an end and an edge, or two woods, at a distance between the narrowest and the widest gap; what is narrower is a repair gap. The hedge takes the cheapest route along the edges of parcels, fields, roads, tracks and water, leaves them for short stretches only, and may run straight between two ends that face each other. A gap stays open where the way along existing and better proposed hedges is at most three times as long (one and a half times between ends that face each other).
The distance rules of the rule set are applied as geometry: what breaks a rule is cut away, or its height is lowered, and the rule is named. Hedges carry a native species mix, number of plants, cost, subsidy estimate and, where links between patches are given, what they win for connectivity.</source>
        <translation>Stelt hagen voor die onderbrekingen sluiten in het netwerk van hagen, bomenrijen en bossen, langs lijnen waar een haag kan staan.
Een onderbreking is een paar uiteinden, of een uiteinde en een rand, of twee bossen, op een afstand tussen de smalste en de breedste onderbreking; wat smaller is, is een herstelplaats. De haag volgt de goedkoopste weg langs de randen van percelen, akkers, wegen, veldwegen en water, verlaat die alleen over korte stukken, en mag recht lopen tussen twee uiteinden die naar elkaar gericht zijn. Een onderbreking blijft open waar de weg langs bestaande en betere voorgestelde hagen hoogstens drie keer zo lang is (anderhalve keer tussen uiteinden die naar elkaar gericht zijn).
De afstandsregels van de regelset worden als geometrie toegepast: wat een regel schendt, wordt weggesneden of in hoogte beperkt, en de regel wordt genoemd. Bij de hagen staan een inheems soortenmengsel, het aantal planten, de kost, een raming van de subsidie en, als er verbindingen tussen leefgebiedplekken opgegeven zijn, wat ze aan connectiviteit winnen.</translation>
    </message>
    <message>
        <source>Proposes where to build which crossing for animals, of which size, at about which cost, and what each wins.
Along every fragmentation section a candidate place each 25 to 50 m is scored by the movement of animals, habitat on the poorer of the two sides, near the edges and as far as the guild goes in a day, the lie of the land, the distance to passages that animals use already, and disturbance. A place with habitat on one side only is never proposed. Of places nearer to each other than the distance that the guild asks for, the best stays.
The structure follows from a decision table that can be edited, first match wins: landscape bridges, ecoducts, underpasses, tunnels, culverts with ledges, canopy bridges, exits from canals in pairs, fish passes, culverted streams to open. An existing bridge, underpass or culvert within reach comes first.
With patches and links the gain of equivalent connectivity (EC) is computed for each crossing alone. With a resistance surface too, the cost from both edges to the nearest patches is computed; without one, the links that cross there are taken to cost what they cost without the infrastructure. Proposals are ranked by this gain times the score of the place; without a gain, by the score times the severity of the cut. What is not known is named in the assumptions and left out of the score. Costs are estimates for a first plan.</source>
        <translation>Stelt voor waar welke faunapassage voor dieren te bouwen, hoe groot, tegen ongeveer welke kost, en wat elk ervan wint.
Langs elke doorsnijding krijgt om de 25 tot 50 m een kandidaat-plaats een score volgens de verplaatsingen van dieren, het leefgebied aan de armste van de twee kanten, dicht bij de randen en zo ver als het gilde op een dag komt, het reliëf, de afstand tot passages die dieren al gebruiken, en de verstoring. Een plaats met leefgebied aan slechts één kant wordt nooit voorgesteld. Van plaatsen die dichter bij elkaar liggen dan de afstand die het gilde vraagt, blijft de beste over.
Het kunstwerk volgt uit een beslissingstabel die u kunt aanpassen, de eerste regel die past geldt: landschapsbruggen, ecoducten, onderdoorgangen, tunnels, duikers met looprichels, boombruggen, uitstapplaatsen uit kanalen per paar, vispassages, open te leggen ingebuisde beken. Een bestaande brug, onderdoorgang of duiker binnen bereik gaat voor.
Met leefgebiedplekken en verbindingen wordt voor elke faunapassage afzonderlijk de winst aan equivalente connectiviteit (EC) berekend. Met ook een weerstandskaart wordt de kost van beide randen tot de dichtstbijzijnde plekken berekend; zonder die kaart worden de verbindingen die er kruisen geacht te kosten wat ze zonder de infrastructuur kosten. Voorstellen worden gerangschikt volgens die winst maal de score van de plaats; zonder winst volgens de score maal de ernst van de doorsnijding. Wat niet bekend is, staat bij de aannames en telt niet mee in de score. Kosten zijn ramingen voor een eerste plan.</translation>
    </message>
    <message>
        <source>Public land</source>
        <translation>Openbare grond</translation>
    </message>
    <message>
        <source>Puts two or more plans side by side, or one plan in several years: kilometres of both targets (counted, not realised yet, expected), crossings, hectares, cost, fragmentation points solved, equivalent connectivity EC and effective mesh size, with the difference from the first.
Kilometres are accounted anew by the same rule for all. EC and mesh size are those of the last run that each plan remembers.
A fragmentation point is solved when a crossing that counts came of a proposal for it, or stands within 100 m of it.</source>
        <translation>Zet twee of meer plannen naast elkaar, of één plan in meerdere jaren: kilometers van beide doelstellingen (geteld, nog niet gerealiseerd, verwacht), faunapassages, hectaren, kost, opgeloste knelpunten, equivalente connectiviteit EC en effectieve maaswijdte, met het verschil met het eerste.
De kilometers worden voor alle plannen opnieuw volgens dezelfde regel geteld. EC en maaswijdte zijn die van de laatste berekening die elk plan onthoudt.
Een knelpunt is opgelost als een meetellende faunapassage uit een voorstel ervoor voortkwam, of er binnen 100 m van ligt.</translation>
    </message>
    <message>
        <source>QGIS project</source>
        <translation>QGIS-project</translation>
    </message>
    <message>
        <source>QGIS project of the plan</source>
        <translation>QGIS-project van het plan</translation>
    </message>
    <message>
        <source>Quality, times the attribute</source>
        <translation>Kwaliteit, maal het attribuut</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Grootheden</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Hoeveelheid</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Quiet road: slow or closed at night</source>
        <translation>Rustige weg: &apos;s nachts traag of afgesloten</translation>
    </message>
    <message>
        <source>R: other</source>
        <translation>R: overige</translation>
    </message>
    <message>
        <source>R: rural</source>
        <translation>R: landelijk</translation>
    </message>
    <message>
        <source>REPAIR mends invalid geometry, SKIP leaves it out, STOP refuses the layer.</source>
        <translation>REPAIR herstelt ongeldige geometrie, SKIP laat ze weg, STOP weigert de laag.</translation>
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
        <translation>Spoorwegrand beurtelings gekapt, met tussenin stukken die blijven staan</translation>
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
        <translation>Spoorwegsporen, waarvan eerst assen gemaakt worden: één voor alle sporen van een lijn.</translation>
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
        <translation>Spoorwegen; hagen houden de afstanden en hoogten van de spoorwegregels aan en kruisen ze niet.</translation>
    </message>
    <message>
        <source>Railways; take the place of those of the extract.</source>
        <translation>Spoorwegen; komen in de plaats van die van het uittreksel.</translation>
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
        <translation>Hellingen van ongeveer {left} m en {right} m bij {slope} %.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Range, errors independent</source>
        <translation>Marge, fouten onafhankelijk</translation>
    </message>
    <message>
        <source>Range, errors of one source</source>
        <translation>Marge, fouten uit één bron</translation>
    </message>
    <message>
        <source>Ranges are the total less and plus its standard uncertainty. Where the errors of the commitments are independent, it is the root of the sum of the squares of length times relative uncertainty; where they all go the same way, as with one source of geometry, the sum of these.</source>
        <translation>Bereiken zijn het totaal min en plus zijn standaardonzekerheid. Waar de fouten van de engagementen onafhankelijk zijn, is dat de wortel uit de som van de kwadraten van lengte maal relatieve onzekerheid; waar ze alle dezelfde kant op gaan, zoals bij één bron van geometrie, de som daarvan.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rank {rank}, severity {grade}</source>
        <translation>Rang {rank}, ernst {grade}</translation>
    </message>
    <message>
        <source>Raster of movement, for example that of “Map pinch points and barriers”; larger values draw crossings.</source>
        <translation>Raster van verplaatsingen, bijvoorbeeld dat van “Flessenhalzen en barrières in kaart brengen”; grotere waarden trekken faunapassages aan.</translation>
    </message>
    <message>
        <source>Raster whose cells of some classes are habitat, instead of polygons: cells that touch, also in a corner, are one patch. On other cells than those of the resistance surface, each of these takes the class at its centre.</source>
        <translation>Raster waarvan de cellen van sommige klassen leefgebied zijn, in plaats van polygonen: cellen die elkaar raken, ook in een hoek, zijn één leefgebiedplek. Bij andere cellen dan die van de weerstandskaart krijgt elk van deze laatste de klasse in haar middelpunt.</translation>
    </message>
    <message>
        <source>Rasters are written as GeoTIFF; give file names with .tif.</source>
        <translation>Rasters worden als GeoTIFF geschreven; geef bestandsnamen met .tif.</translation>
    </message>
    <message>
        <source>Rates and conditions of funding change: ask the body named before applying.</source>
        <translation>Subsidietarieven en -voorwaarden veranderen: vraag ze na bij de genoemde instantie voor u een aanvraag indient.</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>Op&amp;merking</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Gerealiseerd</translation>
    </message>
    <message>
        <source>Realised on</source>
        <translation>Gerealiseerd op</translation>
    </message>
    <message>
        <source>Realised or planned</source>
        <translation>Gerealiseerd of gepland</translation>
    </message>
    <message>
        <source>Realised, not counted: the ledger says why</source>
        <translation>Gerealiseerd, niet geteld: het kilometerboek zegt waarom</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Waarneming</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Waarnemingen</translation>
    </message>
    <message>
        <source>Records of animals near the measure; empty where none were given.</source>
        <translation>Waarnemingen van dieren bij de maatregel; leeg waar er geen opgegeven zijn.</translation>
    </message>
    <message>
        <source>Records of animals or road kills</source>
        <translation>Waarnemingen van dieren of verkeersslachtoffers</translation>
    </message>
    <message>
        <source>Records within this distance of a measure count for its certainty.</source>
        <translation>Waarnemingen binnen deze afstand van een maatregel tellen voor de zekerheid ervan.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Gewest</translation>
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
        <translation>Register</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Rejected because</source>
        <translation>Afgewezen omdat</translation>
    </message>
    <message>
        <source>Rejected proposals left out</source>
        <translation>Weggelaten afgewezen voorstellen</translation>
    </message>
    <message>
        <source>Relative uncertainty 0–1: 0.01 official, 0.03 OpenStreetMap, 0.1 sketched.</source>
        <translation>Relatieve onzekerheid 0–1: 0,01 officieel, 0,03 OpenStreetMap, 0,1 geschetst.</translation>
    </message>
    <message>
        <source>Relative uncertainty of lengths that have none of their own [P]</source>
        <translation>Relatieve onzekerheid van lengtes die er zelf geen hebben [P]</translation>
    </message>
    <message>
        <source>Relative uncertainty of the length.</source>
        <translation>Relatieve onzekerheid van de lengte.</translation>
    </message>
    <message>
        <source>Relative uncertainty of the length: 0.01 for official data, 0.03 for OpenStreetMap, 0.1 for sketches.</source>
        <translation>Relatieve onzekerheid van de lengte: 0,01 voor officiële gegevens, 0,03 voor OpenStreetMap, 0,1 voor schetsen.</translation>
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
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Remarks on the account:</source>
        <translation>Opmerkingen bij de balans:</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Repair of a narrow gap</source>
        <translation>Herstel van een smalle onderbreking</translation>
    </message>
    <message>
        <source>Report on constraints</source>
        <translation>Verslag over de randvoorwaarden</translation>
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
        <source>Resistance surface from which the links were made. It makes the gain exact for each place, and movement counts by what opening the place would win; it takes longer. The work is done in its coordinate system.</source>
        <translation>Weerstandskaart waaruit de verbindingen gemaakt zijn. Ze maakt de winst exact voor elke plaats, en de verplaatsingen tellen naar wat het openen van de plaats zou winnen; het vraagt meer tijd. Er wordt in haar coördinatensysteem gewerkt.</translation>
    </message>
    <message>
        <source>Resistance table of your own</source>
        <translation>Eigen weerstandstabel</translation>
    </message>
    <message>
        <source>Resistance table of your own instead of that of the guild; it gives the resistance of the infrastructure and of a crossing.</source>
        <translation>Eigen weerstandstabel in plaats van die van het gilde; ze geeft de weerstand van de infrastructuur en van een faunapassage.</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwoordelijke</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Restored bed of a stream that is not navigable</source>
        <translation>Herstelde bedding van een onbevaarbare waterloop</translation>
    </message>
    <message>
        <source>Result of “Measure connectivity” with its parameters</source>
        <translation>Resultaat van “Connectiviteit meten” met de parameters ervan</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Retaining wall</source>
        <translation>Keermuur</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechterkant</translation>
    </message>
    <message>
        <source>Rise of prices (% a year)</source>
        <translation>Prijsstijging (% per jaar)</translation>
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
        <translation>Weg</translation>
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
        <translation>Weg of veldweg op pijlers over de vallei</translation>
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
        <translation>Wegen, waarvan eerst assen gemaakt worden: één voor alle rijbanen.</translation>
    </message>
    <message>
        <source>Roads, tracks and paths, as lines.</source>
        <translation>Wegen, veldwegen en paden, als lijnen.</translation>
    </message>
    <message>
        <source>Roads; hedges keep off the pavement, out of sight triangles, and do not cross motorways.</source>
        <translation>Wegen; hagen blijven van de verharding en uit de zichtdriehoeken, en kruisen geen autosnelwegen.</translation>
    </message>
    <message>
        <source>Roads; take the place of those of the extract.</source>
        <translation>Wegen; komen in de plaats van die van het uittreksel.</translation>
    </message>
    <message>
        <source>Rounds off the zigzag of the cells in the lines, by little more than a cell. Costs and barriers crossed stay those of the path itself.</source>
        <translation>Rondt de zigzag van de cellen in de lijnen af, over weinig meer dan een cel. Kosten en overgestoken barrières blijven die van het pad zelf.</translation>
    </message>
    <message>
        <source>Routes between patches that it shortens, as JSON; read by “Prioritise measures”.</source>
        <translation>Routes tussen leefgebiedplekken die ze inkort, als JSON; gelezen door “Maatregelen prioriteren”.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Row of pollards maintained</source>
        <translation>Onderhouden knotbomenrij</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Rows of the ledger</source>
        <translation>Rijen van het kilometerboek</translation>
    </message>
    <message>
        <source>Rows of the ledger.</source>
        <translation>Rijen van het kilometerboek.</translation>
    </message>
    <message>
        <source>Rows of the raster.</source>
        <translation>Rijen van het raster.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rule of the decision table that chose the structure (D1 …).</source>
        <translation>Regel van de beslissingstabel die het kunstwerk koos (D1 …).</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Regelset</translation>
    </message>
    <message>
        <source>Rule set of your own</source>
        <translation>Eigen regelset</translation>
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
        <translation>Regels</translation>
    </message>
    <message>
        <source>Rules for hedges</source>
        <translation>Regels voor hagen</translation>
    </message>
    <message>
        <source>Rules of distance, subsidy and species for hedges.</source>
        <translation>Regels over afstand, subsidie en soorten voor hagen.</translation>
    </message>
    <message>
        <source>Rules that set its limits</source>
        <translation>Regels die haar beperken</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Berekening</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Berekeningen</translation>
    </message>
    <message>
        <source>Runs remembered</source>
        <translation>Onthouden berekeningen</translation>
    </message>
    <message>
        <source>Runs that the plan remembers.</source>
        <translation>Berekeningen die het plan onthoudt.</translation>
    </message>
    <message>
        <source>Rural area</source>
        <translation>Landelijk gebied</translation>
    </message>
    <message>
        <source>Rural area or not known</source>
        <translation>Landelijk gebied of niet bekend</translation>
    </message>
    <message>
        <source>Rural infrastructure between urban areas no farther apart than this is &quot;between&quot; (zone B)</source>
        <translation>Landelijke infrastructuur tussen stedelijke gebieden die niet verder uit elkaar liggen dan dit, ligt &quot;tussen&quot; (zone B)</translation>
    </message>
    <message>
        <source>Rural zone, apart</source>
        <translation>Landelijke zone, apart</translation>
    </message>
    <message>
        <source>Safe migration across zones</source>
        <translation>Veilige migratie over de zones heen</translation>
    </message>
    <message>
        <source>Safety rules met (5.3)</source>
        <translation>Veiligheidsregels nageleefd (5.3)</translation>
    </message>
    <message>
        <source>Sand and dunes</source>
        <translation>Zand en duinen</translation>
    </message>
    <message>
        <source>Save edits</source>
        <translation>Bewerkingen opslaan</translation>
    </message>
    <message>
        <source>Say how far it is.</source>
        <translation>Vermeld hoe ver het staat.</translation>
    </message>
    <message>
        <source>Say since when it is lost.</source>
        <translation>Vermeld sinds wanneer het verloren is.</translation>
    </message>
    <message>
        <source>Say when it was realised.</source>
        <translation>Vermeld wanneer het gerealiseerd is.</translation>
    </message>
    <message>
        <source>Say who owns the ground.</source>
        <translation>Vermeld wie eigenaar is van de grond.</translation>
    </message>
    <message>
        <source>Schedule of works</source>
        <translation>Planning van de werken</translation>
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
        <translation>Score 0–100 van een knelpunt: belang van de corridor maal het resterende barrière-effect, over de soortengroepen. Klassen: zeer hoog vanaf 70, hoog vanaf 50, normaal vanaf 30.</translation>
    </message>
    <message>
        <source>Score 0–100 of the checklist; computed.</source>
        <translation>Score 0–100 van de checklist; berekend.</translation>
    </message>
    <message>
        <source>Score 0–100: corridor importance × remaining barrier effect, over the chosen species groups.</source>
        <translation>Score 0–100: belang van de corridor × resterend barrière-effect, over de gekozen soortengroepen.</translation>
    </message>
    <message>
        <source>Score as answered</source>
        <translation>Score zoals beantwoord</translation>
    </message>
    <message>
        <source>Score for {group}</source>
        <translation>Score voor {group}</translation>
    </message>
    <message>
        <source>Score of the place, 0–1: movement, habitat on both sides, land, distance, quiet.</source>
        <translation>Score van de plaats, 0–1: verplaatsingen, leefgebied aan beide kanten, grond, afstand, rust.</translation>
    </message>
    <message>
        <source>Score {values}</source>
        <translation>Score {values}</translation>
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
        <translation>Scores van de engagementen</translation>
    </message>
    <message>
        <source>Screening, nature assessment</source>
        <translation>Screening, passende beoordeling</translation>
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
        <translation>Tweede keuze</translation>
    </message>
    <message>
        <source>Sections left over by the rules that are shorter than the shortest section of the rule set.</source>
        <translation>Stukken die na toepassing van de regels overblijven en korter zijn dan het kortste stuk van de regelset.</translation>
    </message>
    <message>
        <source>Sections made by “Find fragmentation points”. For the parts of a combined site one structure over the whole bundle is proposed.</source>
        <translation>Doorsnijdingen uit “Knelpunten zoeken”. Voor de delen van een gecombineerd knelpunt wordt één kunstwerk over de hele bundel voorgesteld.</translation>
    </message>
    <message>
        <source>Sections of “Find fragmentation points”.</source>
        <translation>Doorsnijdingen van “Knelpunten zoeken”.</translation>
    </message>
    <message>
        <source>Sections too short to plant</source>
        <translation>Stukken die te kort zijn om te beplanten</translation>
    </message>
    <message>
        <source>Service road</source>
        <translation>Dienstweg</translation>
    </message>
    <message>
        <source>Several commitments have the same identifier: {ids}. Give copies an identifier of their own; evidence and answers belong to all of them otherwise.</source>
        <translation>Meerdere engagementen hebben dezelfde id: {ids}. Geef kopieën een eigen id; anders horen bewijsstukken en antwoorden bij alle samen.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Severity class</source>
        <translation>Ernstklasse</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Share of PC</source>
        <translation>Aandeel in PC</translation>
    </message>
    <message>
        <source>Share of a planting that is expected to live after 3 years; a planting that nobody has verified yet counts with it</source>
        <translation>Deel van een aanplanting dat na 3 jaar naar verwachting leeft; een aanplanting die nog niemand geverifieerd heeft, telt daarmee</translation>
    </message>
    <message>
        <source>Share of habitat beyond the left edge.</source>
        <translation>Aandeel leefgebied voorbij de linkerrand.</translation>
    </message>
    <message>
        <source>Share of habitat beyond the right edge.</source>
        <translation>Aandeel leefgebied voorbij de rechterrand.</translation>
    </message>
    <message>
        <source>Share of runs</source>
        <translation>Aandeel van de berekeningen</translation>
    </message>
    <message>
        <source>Share of target I (%)</source>
        <translation>Aandeel van doelstelling I (%)</translation>
    </message>
    <message>
        <source>Share of target II (%)</source>
        <translation>Aandeel van doelstelling II (%)</translation>
    </message>
    <message>
        <source>Share of the component in PC.</source>
        <translation>Aandeel van de component in PC.</translation>
    </message>
    <message>
        <source>Share of the national target</source>
        <translation>Aandeel in de nationale doelstelling</translation>
    </message>
    <message>
        <source>Share raster cells on the border of units exactly</source>
        <translation>Rastercellen op de grens van eenheden exact verdelen</translation>
    </message>
    <message>
        <source>Sheets in each dossier.</source>
        <translation>Fiches in elk dossier.</translation>
    </message>
    <message>
        <source>Sheets of the commitments</source>
        <translation>Fiches van de engagementen</translation>
    </message>
    <message>
        <source>Sheets of {shown} of {all} commitments.</source>
        <translation>Fiches van {shown} van {all} engagementen.</translation>
    </message>
    <message>
        <source>Sheets of {shown} of {all} sites: the worst, and those with a proposal. Sites of low severity without a proposal have none.</source>
        <translation>Fiches van {shown} van {all} plaatsen: de ergste, en die met een voorstel. Plaatsen met lage ernst zonder voorstel hebben er geen.</translation>
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
        <translation>Kortste schriftelijke engagement dat als beheerd telt</translation>
    </message>
    <message>
        <source>Show me with the sample</source>
        <translation>Toon het mij met het voorbeeld</translation>
    </message>
    <message>
        <source>Shown apart, never added to a target</source>
        <translation>Apart getoond, nooit bij een doelstelling opgeteld</translation>
    </message>
    <message>
        <source>Shown beside, never added</source>
        <translation>Ernaast getoond, nooit opgeteld</translation>
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
        <translation>Kant</translation>
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
        <source>Sides</source>
        <translation>Zijden</translation>
    </message>
    <message>
        <source>Sides managed (km)</source>
        <translation>Beheerde kanten (km)</translation>
    </message>
    <message>
        <source>Sides of infrastructure (both sides count)</source>
        <translation>Kanten van infrastructuur (beide kanten tellen)</translation>
    </message>
    <message>
        <source>Sight at junctions, height beside railways, gas pipes, high-voltage lines. A no takes the segment out, not the whole plan.</source>
        <translation>Zicht aan kruispunten, hoogte langs spoorwegen, gasleidingen, hoogspanningslijnen. Een neen schrapt het segment, niet het hele plan.</translation>
    </message>
    <message>
        <source>Since when it is there no more.</source>
        <translation>Sinds wanneer het er niet meer is.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Knelpunt</translation>
    </message>
    <message>
        <source>Site sheets</source>
        <translation>Knelpuntfiches</translation>
    </message>
    <message>
        <source>Site {site}: {name}</source>
        <translation>Knelpunt {site}: {name}</translation>
    </message>
    <message>
        <source>Sites of one kind keep this distance from each other.</source>
        <translation>Plaatsen van één soort houden deze afstand van elkaar.</translation>
    </message>
    <message>
        <source>Sites where the network is cut</source>
        <translation>Plaatsen waar het netwerk doorsneden is</translation>
    </message>
    <message>
        <source>Size of the landscape, in the unit of the attribute</source>
        <translation>Grootte van het landschap, in de eenheid van het attribuut</translation>
    </message>
    <message>
        <source>Sized for its length: {width} × {height} m.</source>
        <translation>Maat volgens de lengte: {width} × {height} m.</translation>
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
        <translation>Kleine faunatunnel</translation>
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
        <translation>Software</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Source of traffic</source>
        <translation>Bron verkeer</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Sources of the figures</source>
        <translation>Bronnen van de cijfers</translation>
    </message>
    <message>
        <source>Spawning waters</source>
        <translation>Paaiwateren</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Soorten</translation>
    </message>
    <message>
        <source>Species group</source>
        <translation>Soortengroep</translation>
    </message>
    <message>
        <source>Species group of each layer of proposals</source>
        <translation>Soortengroep van elke laag met voorstellen</translation>
    </message>
    <message>
        <source>Species group, or all = weighted over all of them.</source>
        <translation>Soortengroep, of all = gewogen over alle groepen.</translation>
    </message>
    <message>
        <source>Species groups</source>
        <translation>Soortengroepen</translation>
    </message>
    <message>
        <source>Species groups on whose network the measure has effects.</source>
        <translation>Soortengroepen waarvan de maatregel het netwerk beïnvloedt.</translation>
    </message>
    <message>
        <source>Species groups that the plan is for, separated by spaces; kept in the plan and shown in the dossier.</source>
        <translation>Soortengroepen waarvoor het plan bedoeld is, gescheiden door spaties; in het plan bewaard en in het dossier getoond.</translation>
    </message>
    <message>
        <source>Species groups, in the same order</source>
        <translation>Soortengroepen, in dezelfde volgorde</translation>
    </message>
    <message>
        <source>Species list of your own</source>
        <translation>Eigen soortenlijst</translation>
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
        <translation>Begin een plan met “Nieuw…”, of open het project van een plan.</translation>
    </message>
    <message>
        <source>Start a plan: municipality, data, language, species</source>
        <translation>Een plan beginnen: gemeente, gegevens, taal, soorten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>State at the end of</source>
        <translation>Toestand op het einde van</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status at the end of the year of the account.</source>
        <translation>Status op het einde van het jaar van de balans.</translation>
    </message>
    <message>
        <source>Statuses from this one on count.</source>
        <translation>Statussen vanaf deze tellen mee.</translation>
    </message>
    <message>
        <source>Statuses from this one on count: by default only what is realised or verified is progress. What has a lower status is shown beside it.</source>
        <translation>Statussen vanaf deze tellen mee: standaard is alleen wat gerealiseerd of geverifieerd is vooruitgang. Wat een lagere status heeft, wordt ernaast getoond.</translation>
    </message>
    <message>
        <source>Steep banks offer no cover or shore: a nature-friendly bank does.</source>
        <translation>Steile oevers bieden geen dekking of oeverzone: een natuurvriendelijke oever wel.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Stappen van het plan</translation>
    </message>
    <message>
        <source>Steps that an earlier run had finished</source>
        <translation>Stappen die een eerdere berekening voltooid had</translation>
    </message>
    <message>
        <source>Steps that were taken over from an earlier run.</source>
        <translation>Stappen die van een eerdere berekening overgenomen zijn.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Nog open</translation>
    </message>
    <message>
        <source>Straight distance</source>
        <translation>Rechte afstand</translation>
    </message>
    <message>
        <source>Straight distance between what the hedge joins.</source>
        <translation>Rechte afstand tussen wat de haag verbindt.</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Beek</translation>
    </message>
    <message>
        <source>Streams, rivers and canals. Where one passes under the infrastructure, small animals can follow it. Stretches with the field tunnel filled in run underground; they can be opened.</source>
        <translation>Beken, rivieren en kanalen. Waar er een onder de infrastructuur door loopt, kunnen kleine dieren die volgen. Stukken waar het veld tunnel ingevuld is, lopen ondergronds; ze kunnen opengelegd worden.</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Stuk</translation>
    </message>
    <message>
        <source>Stretch without light, or lit on demand only</source>
        <translation>Stuk zonder licht, of alleen op vraag verlicht</translation>
    </message>
    <message>
        <source>Stretches between two axes</source>
        <translation>Stukken tussen twee assen</translation>
    </message>
    <message>
        <source>Stretches of links between patches that no element follows are given a hedge up to this straight length.</source>
        <translation>Stukken van verbindingen tussen leefgebiedplekken die geen element volgen, krijgen een haag tot deze rechte lengte.</translation>
    </message>
    <message>
        <source>Stretches outside the network shorter than this do not end a section, in metres [P].</source>
        <translation>Stukken buiten het netwerk die korter zijn dan dit, beëindigen een doorsnijding niet, in meter [P].</translation>
    </message>
    <message>
        <source>Stretches under roads cannot be opened; only known sections are left out.</source>
        <translation>Stukken onder wegen kunnen niet opengelegd worden; alleen bekende doorsnijdingen worden weggelaten.</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Kunstwerk</translation>
    </message>
    <message>
        <source>Structure name</source>
        <translation>Naam van het kunstwerk</translation>
    </message>
    <message>
        <source>Structure table of your own</source>
        <translation>Eigen kunstwerkentabel</translation>
    </message>
    <message>
        <source>Subsidy</source>
        <translation>Subsidie</translation>
    </message>
    <message>
        <source>Sum of the attributes of the patches.</source>
        <translation>Som van de attributen van de leefgebiedplekken.</translation>
    </message>
    <message>
        <source>Sum of the costs of the chosen measures in euro.</source>
        <translation>Som van de kosten van de gekozen maatregelen in euro.</translation>
    </message>
    <message>
        <source>Sum of the costs, middle value, in euro.</source>
        <translation>Som van de kosten, middelste waarde, in euro.</translation>
    </message>
    <message>
        <source>Sum of the lengths of the chosen measures in kilometres.</source>
        <translation>Som van de lengten van de gekozen maatregelen in kilometer.</translation>
    </message>
    <message>
        <source>Sum of the middle estimates of all proposals in euro; a budget buys a choice of them.</source>
        <translation>Som van de middelste ramingen van alle voorstellen in euro; een budget koopt daaruit een keuze.</translation>
    </message>
    <message>
        <source>Sum of the rows: km, hectares (ha) or pieces (n).</source>
        <translation>Som van de rijen: km, hectaren (ha) of stuks (n).</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Sums of the ledger by target, status, year, municipality, owner, manager, additionality and zone at once; group it as needed.</source>
        <translation>Sommen van het kilometerboek naar doel, status, jaar, gemeente, eigenaar, beheerder, additionaliteit en zone tegelijk; groepeer ze naar behoefte.</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>Omgeving</translation>
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
        <translation>Tabel {table}: {before} eerdere rijen zijn vervangen door {after} nieuwe.</translation>
    </message>
    <message>
        <source>Tables filled</source>
        <translation>Gevulde tabellen</translation>
    </message>
    <message>
        <source>Tables of the plan</source>
        <translation>Tabellen van het plan</translation>
    </message>
    <message>
        <source>Tables that the given layers filled.</source>
        <translation>Tabellen die met de opgegeven lagen gevuld zijn.</translation>
    </message>
    <message>
        <source>Take every step anew, also those that an earlier run finished on the same inputs.</source>
        <translation>Alle stappen opnieuw uitvoeren, ook die welke een eerdere berekening met dezelfde invoer voltooide.</translation>
    </message>
    <message>
        <source>Takes a municipality from map data to a plan, an account of kilometres and a dossier, in one run.
The steps are the ordinary algorithms: prepare the data, find where the network is cut, link habitat patches for each group of animals, propose crossings and hedges, make a plan, choose measures within the budget, add them to the plan, account the kilometres, make the dossier. Their settings are the usual ones; for others, run the steps one by one or open the model.
What each step made stays in the folder “work” beside the plan. When a step fails, the message says which one; a run with the same folder goes on from there, and takes over every step whose inputs are unchanged.</source>
        <translation>Brengt een gemeente in één keer van kaartgegevens naar een plan, een kilometerbalans en een dossier.
De stappen zijn de gewone algoritmen: de gegevens voorbereiden, zoeken waar het netwerk doorsneden is, leefgebiedplekken verbinden voor elke diergroep, faunapassages en hagen voorstellen, een plan aanmaken, maatregelen kiezen binnen het budget, die aan het plan toevoegen, de kilometerbalans opmaken, het dossier samenstellen. Hun instellingen zijn de gebruikelijke; voor andere voert u de stappen één voor één uit of opent u het model.
Wat elke stap maakte, blijft in de map “work” naast het plan. Mislukt een stap, dan zegt de melding welke; een nieuwe uitvoering met dezelfde map gaat daar verder, en neemt elke stap over waarvan de invoer ongewijzigd is.</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>Totaalstand</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doelstelling</translation>
    </message>
    <message>
        <source>Target (km)</source>
        <translation>Doelstelling (km)</translation>
    </message>
    <message>
        <source>Target I counts kilometres of infrastructure axis: one for each road, railway line or waterway, whatever its carriageways, tracks and sides. A metre of axis with at least one qualifying action counts once, whoever and however many declare it.</source>
        <translation>Doelstelling I telt kilometers infrastructuuras: één per weg, spoorlijn of waterloop, ongeacht rijbanen, sporen en kanten. Een meter as met minstens één in aanmerking komende actie telt één keer, wie of hoevelen die ook aangeven.</translation>
    </message>
    <message>
        <source>Target I speaks of infrastructure in and between urban areas (U and B); kilometres in rural zones are listed apart unless they are to count (U_B_R).</source>
        <translation>Doelstelling I gaat over infrastructuur in en tussen stedelijke gebieden (U en B); kilometers in landelijke zones worden apart vermeld, tenzij ze moeten meetellen (U_B_R).</translation>
    </message>
    <message>
        <source>Target I: managed linear infrastructure (axis-km)</source>
        <translation>Doelstelling I: beheerde lineaire infrastructuur (as-km)</translation>
    </message>
    <message>
        <source>Target I: {infrastructure} km of managed infrastructure. Target II: {elements} km of landscape elements.</source>
        <translation>Doelstelling I: {infrastructure} km beheerde infrastructuur. Doelstelling II: {elements} km landschapselementen.</translation>
    </message>
    <message>
        <source>Target II counts kilometres of landscape element along its middle. Elements that run within {same_element_m} m of each other are one; elements that were there before the plan do not count when planted anew; removed elements are taken off. A planting that is realised but not verified yet counts with {planting_survival} of its length (the share that is expected to live), unless another choice is stated below.</source>
        <translation>Doel II telt kilometers landschapselement langs hun midden. Elementen die binnen {same_element_m} m van elkaar lopen, zijn er één; elementen die er vóór het plan al waren, tellen niet als ze opnieuw worden aangeplant; verwijderde elementen gaan eraf. Een aanplanting die gerealiseerd maar nog niet geverifieerd is, telt met {planting_survival} van haar lengte (het deel dat naar verwachting leeft), tenzij hieronder een andere keuze staat.</translation>
    </message>
    <message>
        <source>Target II: landscape elements (element-km)</source>
        <translation>Doelstelling II: landschapselementen (element-km)</translation>
    </message>
    <message>
        <source>Targets I and II measure different things and are never added. A dash: the plan does not say. EC and mesh size are those of the last run that the plan remembers.</source>
        <translation>Doelstellingen I en II meten verschillende dingen en worden nooit opgeteld. Een streepje: het plan zegt het niet. EC en maaswijdte zijn die van de laatste berekening die het plan onthoudt.</translation>
    </message>
    <message>
        <source>Territory of the plan</source>
        <translation>Grondgebied</translation>
    </message>
    <message>
        <source>Texts of your own</source>
        <translation>Eigen teksten</translation>
    </message>
    <message>
        <source>The Belgian Biodiversity Alliance brings public and private bodies together in voluntary commitments. Its first axis, “Expanding the green-blue network”, asks for {alliance_km_i} km of ecologically managed linear infrastructure and {alliance_km_ii} km of landscape elements, with criteria by which commitments are judged. It is not law, and no counting rule has been published: the rule used here is printed with each figure.</source>
        <translation>De Belgian Biodiversity Alliance brengt openbare en private instanties samen in vrijwillige engagementen. Haar eerste as, “Uitbreiding van het groenblauwe netwerk”, vraagt {alliance_km_i} km ecologisch beheerde lineaire infrastructuur en {alliance_km_ii} km landschapselementen, met criteria waaraan engagementen getoetst worden. Het is geen wet, en er is geen telregel gepubliceerd: de hier gebruikte regel staat bij elk cijfer vermeld.</translation>
    </message>
    <message>
        <source>The GeoPackage of a plan: its commitments, and its axes and territory where nothing else is given below.</source>
        <translation>De GeoPackage van een plan: de engagementen, en de assen en het grondgebied waar hieronder niets anders opgegeven is.</translation>
    </message>
    <message>
        <source>The GeoPackage of the plan. It may be open in QGIS; save running edits first.</source>
        <translation>De GeoPackage van het plan. Ze mag in QGIS geopend zijn; sla lopende bewerkingen eerst op.</translation>
    </message>
    <message>
        <source>The GeoPackage of the plan. The QGIS project gets the same name, with .qgz.</source>
        <translation>De GeoPackage van het plan. Het QGIS-project krijgt dezelfde naam, met .qgz.</translation>
    </message>
    <message>
        <source>The OpenStreetMap tag of this name.</source>
        <translation>De OpenStreetMap-tag met deze naam.</translation>
    </message>
    <message>
        <source>The QGIS project beside the plan.</source>
        <translation>Het QGIS-project naast het plan.</translation>
    </message>
    <message>
        <source>The account as a page to read and print: figures, the rule, the reasons, the ledger.</source>
        <translation>De balans als pagina om te lezen en af te drukken: cijfers, de regel, de redenen, het kilometerboek.</translation>
    </message>
    <message>
        <source>The account counts what is committed along the axes of the infrastructure and along the landscape elements. The ledger below says of each stretch whether it counts, and why not.</source>
        <translation>De balans telt wat toegezegd is langs de assen van de infrastructuur en langs de landschapselementen. Het kilometerboek hieronder zegt van elk stuk of het meetelt, en waarom niet.</translation>
    </message>
    <message>
        <source>The account of the kilometres with the counting rule.</source>
        <translation>De kilometerbalans met de telregel.</translation>
    </message>
    <message>
        <source>The account shows the state at the end of this year, with what was realised, lost or ended by then. Empty: the latest year in which anything was.</source>
        <translation>De balans toont de toestand op het einde van dit jaar, met wat tegen dan gerealiseerd, verloren of beëindigd is. Leeg: het laatste jaar waarin er iets gebeurde.</translation>
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
        <translation>De assen van alle infrastructuur bij het netwerk: één lijn per weg, spoorweg en waterloop, ongeacht rijbanen en sporen, met een duurzame id en kilometrering op de ellipsoïde. Het plan en de kilometerbalans verwijzen ernaar.</translation>
    </message>
    <message>
        <source>The axis itself</source>
        <translation>De as zelf</translation>
    </message>
    <message>
        <source>The barrier table gives class {code} a barrier effect outside 0–1.</source>
        <translation>De barrièretabel geeft klasse {code} een barrière-effect buiten 0–1.</translation>
    </message>
    <message>
        <source>The barrier table gives class {code} a width, traffic or lanes below 0.</source>
        <translation>De barrièretabel geeft klasse {code} een breedte, verkeer of rijstroken onder 0.</translation>
    </message>
    <message>
        <source>The barrier table gives class {code} the kind {kind} and the family {family}. Use a kind of {kinds}; a line is of {families}.</source>
        <translation>De barrièretabel geeft klasse {code} de soort {kind} en de familie {family}. Gebruik een soort uit {kinds}; een lijn hoort bij {families}.</translation>
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
        <translation>De bundel kruist een vallei op een hoge ophoging: op pijlers laat hij de valleibodem vrij.</translation>
    </message>
    <message>
        <source>The car park lies in the network: permeable bays, trees and a dark strip make it passable.</source>
        <translation>De parking ligt in het netwerk: waterdoorlatende vakken, bomen en een donkere strook maken ze doorlaatbaar.</translation>
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
        <translation>De gekozen maatregelen passen niet in de jaarbudgetten.</translation>
    </message>
    <message>
        <source>The classes of a raster are whole numbers, not “{text}”.</source>
        <translation>De klassen van een raster zijn gehele getallen, niet “{text}”.</translation>
    </message>
    <message>
        <source>The codes {codes} ceased before or in {year}: the territory is of an older list of municipalities. Give the year of that list, or the new municipalities.</source>
        <translation>De codes {codes} zijn vóór of in {year} vervallen: het grondgebied komt van een oudere lijst van gemeenten. Geef het jaar van die lijst op, of de nieuwe gemeenten.</translation>
    </message>
    <message>
        <source>The commitment</source>
        <translation>Het engagement</translation>
    </message>
    <message>
        <source>The comparison as a page with a table and bars.</source>
        <translation>De vergelijking als pagina met een tabel en balken.</translation>
    </message>
    <message>
        <source>The contrast is a positive number, 1 for the table as it is, not {factor}.</source>
        <translation>Het contrast is een positief getal, 1 voor de tabel zoals ze is, niet {factor}.</translation>
    </message>
    <message>
        <source>The coordinates do not fit the coordinate reference system {crs}. Set the layer&apos;s right CRS in its properties.</source>
        <translation>De coördinaten passen niet bij het coördinatenreferentiesysteem {crs}. Stel bij de eigenschappen van de laag het juiste CRS in.</translation>
    </message>
    <message>
        <source>The counting rule</source>
        <translation>De telregel</translation>
    </message>
    <message>
        <source>The counting rule lacks the number “{name}”. Add its row.</source>
        <translation>In de telregel ontbreekt het getal “{name}”. Voeg de rij ervan toe.</translation>
    </message>
    <message>
        <source>The culvert has no dry ledge: with one, small animals pass on dry feet.</source>
        <translation>De duiker heeft geen droge looprichel: met zo&apos;n richel komen kleine dieren droogvoets door.</translation>
    </message>
    <message>
        <source>The current density, the barrier improvement and the resistance surface must be three different files.</source>
        <translation>De stroomdichtheid, de winst per herstelde barrière en de weerstandskaart moeten drie verschillende bestanden zijn.</translation>
    </message>
    <message>
        <source>The curve as a picture in a page of its own that any browser shows without a network.</source>
        <translation>De curve als beeld in een eigen pagina die elke browser zonder netwerkverbinding toont.</translation>
    </message>
    <message>
        <source>The cut</source>
        <translation>De doorsnijding</translation>
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
        <translation>De duurste verbinding na herstel moet een positief aantal effectieve meter zijn, niet {reach}.</translation>
    </message>
    <message>
        <source>The decision table {file}, line {line}, asks for {key}, which is not known of a place. Use: {known}.</source>
        <translation>De beslissingstabel {file}, regel {line}, vraagt naar {key}, wat van een plaats niet bekend is. Gebruik: {known}.</translation>
    </message>
    <message>
        <source>The decision table {file}, line {line}, names the structure {id}, which the structure table lacks. Use one of: {known}.</source>
        <translation>De beslissingstabel {file}, regel {line}, noemt het kunstwerk {id}, dat in de kunstwerkentabel ontbreekt. Gebruik een van: {known}.</translation>
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
        <translation>De dispersieafstand moet groter zijn dan 0.</translation>
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
        <translation>De afstand tussen kandidaat-plaatsen moet minstens 1 m zijn.</translation>
    </message>
    <message>
        <source>The distance of these links is negative or missing: {ids}.</source>
        <translation>De afstand van deze verbindingen is negatief of ontbreekt: {ids}.</translation>
    </message>
    <message>
        <source>The effects of measures {ids} name patches that layer “{patches}” does not have ({names}). Choose the patches and links with which the measures were proposed.</source>
        <translation>De effecten van de maatregelen {ids} noemen leefgebiedplekken die laag “{patches}” niet heeft ({names}). Kies de leefgebiedplekken en verbindingen waarmee de maatregelen voorgesteld zijn.</translation>
    </message>
    <message>
        <source>The elevation model has no heights at {count} places; they count as level with the ground, not verified.</source>
        <translation>Het hoogtemodel heeft op {count} plaatsen geen hoogten; die gelden als op maaiveld, niet geverifieerd.</translation>
    </message>
    <message>
        <source>The ellipsoid of the coordinate reference system {crs} is not known to QGIS. Choose a usual CRS for the layer, such as EPSG:31370.</source>
        <translation>QGIS kent de ellipsoïde van het coördinatenreferentiesysteem {crs} niet. Kies een gebruikelijk CRS voor de laag, zoals EPSG:31370.</translation>
    </message>
    <message>
        <source>The expression selects the rows in the ledger layer of QGIS (Select by expression), and so shows them on the map.</source>
        <translation>De expressie selecteert de rijen in de kilometerboeklaag van QGIS (Selecteren op expressie) en toont ze zo op de kaart.</translation>
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
        <translation>Het cijfer in woorden.</translation>
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
        <translation>Het eerste HTML-bestand.</translation>
    </message>
    <message>
        <source>The first ODT file.</source>
        <translation>Het eerste ODT-bestand.</translation>
    </message>
    <message>
        <source>The first PDF file.</source>
        <translation>Het eerste PDF-bestand.</translation>
    </message>
    <message>
        <source>The first choice, {structure}, does not fit a width of {width} m; this is the alternative.</source>
        <translation>De eerste keuze, {structure}, past niet bij een breedte van {width} m; dit is het alternatief.</translation>
    </message>
    <message>
        <source>The first of these rows in the ledger.</source>
        <translation>De eerste van deze rijen in het kilometerboek.</translation>
    </message>
    <message>
        <source>The first {shown} of {all} are listed; the plan holds them all.</source>
        <translation>De eerste {shown} van {all} zijn vermeld; het plan bevat ze allemaal.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {problem}. Choose another one.</source>
        <translation>De map {folder} kan niet gemaakt worden: {problem}. Kies een andere.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Make it first, or choose another one.</source>
        <translation>De map {folder} bestaat niet. Maak ze eerst, of kies een andere.</translation>
    </message>
    <message>
        <source>The gain in sequence as a part of the equivalent connectivity without measures.</source>
        <translation>De winst in volgorde als deel van de equivalente connectiviteit zonder maatregelen.</translation>
    </message>
    <message>
        <source>The gain of each measure is what it wins alone. Gains of several measures together may be more or less than their sum.</source>
        <translation>De winst van elke maatregel is wat die alleen wint. De winst van meerdere maatregelen samen kan meer of minder zijn dan hun som.</translation>
    </message>
    <message>
        <source>The green-blue network and where it is cut</source>
        <translation>Het groenblauwe netwerk en waar het doorsneden is</translation>
    </message>
    <message>
        <source>The green-blue network: polygons of corridors or habitat, or lines that get the width below. Results are given in the coordinate system of this layer.</source>
        <translation>Het groenblauwe netwerk: polygonen van corridors of leefgebied, of lijnen die de breedte hieronder krijgen. De resultaten staan in het coördinatensysteem van deze laag.</translation>
    </message>
    <message>
        <source>The ground is {left} m higher on one side and {right} m lower on the other ({topo}).</source>
        <translation>De grond ligt aan de ene kant {left} m hoger en aan de andere kant {right} m lager ({topo}).</translation>
    </message>
    <message>
        <source>The guild table {file} lists {ids} more than once.</source>
        <translation>De gildetabel {file} noemt {ids} meer dan één keer.</translation>
    </message>
    <message>
        <source>The high embankment of the bundle has room for a large underpass.</source>
        <translation>De hoge ophoging van de bundel biedt ruimte voor een grote onderdoorgang.</translation>
    </message>
    <message>
        <source>The infrastructure crosses a valley on a high embankment: on piles it leaves the valley floor free.</source>
        <translation>De infrastructuur kruist een vallei op een hoge ophoging: op pijlers laat ze de valleibodem vrij.</translation>
    </message>
    <message>
        <source>The infrastructure is lit at night.</source>
        <translation>De infrastructuur is &apos;s nachts verlicht.</translation>
    </message>
    <message>
        <source>The infrastructure lies in a cutting, where no tunnel can pass: a narrow deck spans it.</source>
        <translation>De infrastructuur ligt in een ingraving, waar geen tunnel onderdoor kan: een smal dek overspant ze.</translation>
    </message>
    <message>
        <source>The infrastructure lies in a cutting: a deck can span it level with the ground.</source>
        <translation>De infrastructuur ligt in een ingraving: een dek kan ze op maaiveldhoogte overspannen.</translation>
    </message>
    <message>
        <source>The knock-out questions must be passed</source>
        <translation>Aan de uitsluitende vragen moet voldaan zijn</translation>
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
        <source>The layer of “{label}” cannot be opened: {value}. Check that the file exists and is not damaged.</source>
        <translation>De laag van “{label}” kan niet geopend worden: {value}. Ga na of het bestand bestaat en niet beschadigd is.</translation>
    </message>
    <message>
        <source>The layers of proposals are empty: there is nothing to choose from.</source>
        <translation>De lagen met voorstellen zijn leeg: er valt niets te kiezen.</translation>
    </message>
    <message>
        <source>The link distance threshold must be a positive number, not {threshold}.</source>
        <translation>De drempel voor de verbindingsafstand moet een positief getal zijn, niet {threshold}.</translation>
    </message>
    <message>
        <source>The links between these patches: fields from_id, to_id, cost and, where it is there, length_m. As many layers as of patches, in the same order.</source>
        <translation>De verbindingen tussen deze leefgebiedplekken: velden from_id, to_id, cost en, waar het er is, length_m. Evenveel lagen als van leefgebiedplekken, in dezelfde volgorde.</translation>
    </message>
    <message>
        <source>The links with dPC by removal, the gain of EC by improvement, betweenness and component.</source>
        <translation>De verbindingen met dPC bij wegvallen, winst aan EC bij verbetering, betweenness en component.</translation>
    </message>
    <message>
        <source>The map shows the network, the infrastructure and the sites where the one cuts the other.</source>
        <translation>De kaart toont het netwerk, de infrastructuur en de plaatsen waar de infrastructuur het netwerk doorsnijdt.</translation>
    </message>
    <message>
        <source>The measure of this step.</source>
        <translation>De maatregel van deze stap.</translation>
    </message>
    <message>
        <source>The measures that are locked in do not keep to the budget, the number of measures or the spacing by themselves. Raise the budget, or lock fewer.</source>
        <translation>De vastgezette maatregelen passen op zich al niet binnen het budget, het aantal maatregelen of de tussenafstand. Verhoog het budget, of zet er minder vast.</translation>
    </message>
    <message>
        <source>The measures {ids} are neither crossings nor hedges of GreenBlue. Add them from their own layer, with the measure that they are.</source>
        <translation>De maatregelen {ids} zijn geen faunapassages of hagen van GreenBlue. Voeg ze toe vanuit hun eigen laag, met de maatregel die ze zijn.</translation>
    </message>
    <message>
        <source>The memory bound is too small for a single cell; raise it.</source>
        <translation>De geheugengrens is te klein voor één cel; verhoog ze.</translation>
    </message>
    <message>
        <source>The municipalities with their kilometres, hectares and numbers, also those without any; a map of the contribution of each.</source>
        <translation>De gemeenten met hun kilometers, hectare en aantallen, ook die zonder; een kaart van wat elke gemeente bijdraagt.</translation>
    </message>
    <message>
        <source>The nearest passage that animals use lies {distance} away.</source>
        <translation>De dichtstbijzijnde passage die dieren gebruiken, ligt op {distance}.</translation>
    </message>
    <message>
        <source>The one body that counts these kilometres, where several declare them. Left empty, the owner.</source>
        <translation>De enige instantie die deze kilometers meetelt, waar meerdere ze aangeven. Indien leeg de eigenaar.</translation>
    </message>
    <message>
        <source>The one body that counts these kilometres; empty: the owner.</source>
        <translation>De enige instantie die deze kilometers meetelt; leeg: de eigenaar.</translation>
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
        <source>The page template {file} cannot be read. Save it again in QGIS&apos;s layout designer.</source>
        <translation>Het paginasjabloon {file} kan niet gelezen worden. Sla het opnieuw op in de lay-outontwerper van QGIS.</translation>
    </message>
    <message>
        <source>The page template {file} lacks an item with the id “{item}” for the text.</source>
        <translation>In het paginasjabloon {file} ontbreekt een item met de id “{item}” voor de tekst.</translation>
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
        <translation>De leefgebiedplekken van soortengroep “{guild}” hebben geen oppervlakte of ander attribuut boven 0.</translation>
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
        <translation>De leefgebiedplekken waarmee de maatregelen voorgesteld zijn, zoals die van “Leefgebied verbinden”: velden patch_id en het attribuut. Eén laag per soortengroep.</translation>
    </message>
    <message>
        <source>The plan holds no fragmentation points. Run “Find fragmentation points” and add its result to the plan.</source>
        <translation>Het plan bevat geen knelpunten. Voer “Knelpunten zoeken” uit en voeg het resultaat aan het plan toe.</translation>
    </message>
    <message>
        <source>The plan holds no infrastructure, and none is given: commitments of target I match nothing.</source>
        <translation>Het plan bevat geen infrastructuur en er is er geen opgegeven: engagementen van doelstelling I passen bij niets.</translation>
    </message>
    <message>
        <source>The plan holds no proposals of this kind.</source>
        <translation>Het plan bevat geen voorstellen van deze soort.</translation>
    </message>
    <message>
        <source>The plan in figures</source>
        <translation>Het plan in cijfers</translation>
    </message>
    <message>
        <source>The plan is ready: open the project {file}.</source>
        <translation>Het plan is klaar: open het project {file}.</translation>
    </message>
    <message>
        <source>The plan keeps no computation.</source>
        <translation>Het plan bewaart geen berekening.</translation>
    </message>
    <message>
        <source>The plan that was added to.</source>
        <translation>Het plan waaraan toegevoegd is.</translation>
    </message>
    <message>
        <source>The plan {path} does not hold the proposals {ids} that these measures were chosen from. Fill the plan with them by “Create a plan”, or add the proposals themselves.</source>
        <translation>Het plan {path} bevat de voorstellen {ids} niet waaruit deze maatregelen gekozen zijn. Vul het plan ermee via “Plan aanmaken”, of voeg de voorstellen zelf toe.</translation>
    </message>
    <message>
        <source>The plan {path} holds none of the chosen commitments yet. Save the edits of their layer first.</source>
        <translation>Het plan {path} bevat nog geen van de gekozen engagementen. Sla eerst de bewerkingen van hun laag op.</translation>
    </message>
    <message>
        <source>The plan {path} was made by a newer GreenBlue (plan version {theirs}; this one knows {ours}). Update GreenBlue to work on it; nothing was changed.</source>
        <translation>Het plan {path} is met een nieuwere GreenBlue gemaakt (planversie {theirs}; deze kent {ours}). Werk GreenBlue bij om eraan te werken; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The plan {path} was made by an older GreenBlue. Run “Create a plan” with it as destination: that brings it up to date and keeps everything in it.</source>
        <translation>Het plan {path} is met een oudere GreenBlue gemaakt. Voer “Plan aanmaken” uit met dit plan als bestemming: dat brengt het up-to-date en behoudt alles wat erin zit.</translation>
    </message>
    <message>
        <source>The plan&apos;s own style of {names} is not used: it asks for more than drawing.</source>
        <translation>De eigen stijl van {names} in het plan wordt niet gebruikt: hij vraagt meer dan tekenen.</translation>
    </message>
    <message>
        <source>The plan: one GeoPackage.</source>
        <translation>Het plan: één GeoPackage.</translation>
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
        <source>The profile gives layer “{layer}” the classes {codes}, which the barrier table does not have. Add them there, or change the profile.</source>
        <translation>Het profiel geeft laag “{layer}” de klassen {codes}, die de barrièretabel niet heeft. Voeg ze daar toe, of wijzig het profiel.</translation>
    </message>
    <message>
        <source>The profile gives the classes {codes}, which the barrier table lacks. Add them to the table, or let the profile drop these features.</source>
        <translation>Het profiel geeft de klassen {codes}, die in de barrièretabel ontbreken. Voeg ze toe aan de tabel, of laat het profiel deze objecten weglaten.</translation>
    </message>
    <message>
        <source>The project {path} could not be written: {problem}. The plan itself is there.</source>
        <translation>Het project {path} kon niet geschreven worden: {problem}. Het plan zelf is er wel.</translation>
    </message>
    <message>
        <source>The project {path} is there already and was left as it is. Rename it and run again to have a new one made.</source>
        <translation>Het project {path} bestaat al en is ongewijzigd gelaten. Geef het een andere naam en voer opnieuw uit om een nieuw te laten maken.</translation>
    </message>
    <message>
        <source>The proposals have effects on several species groups: {names}. Name the one whose patches and links these are.</source>
        <translation>De voorstellen hebben effecten op meerdere soortengroepen: {names}. Noem de groep waarvan deze leefgebiedplekken en verbindingen zijn.</translation>
    </message>
    <message>
        <source>The proposed crossings as points on the axis, ranked, with structure, dimensions, costs, gain, feasibility, reasons and assumptions.</source>
        <translation>De voorgestelde faunapassages als punten op de as, gerangschikt, met kunstwerk, afmetingen, kosten, winst, haalbaarheid, redenen en aannames.</translation>
    </message>
    <message>
        <source>The radii are numbers of metres, such as 50; 100, not “{text}”.</source>
        <translation>De stralen zijn getallen in meter, zoals 50; 100, niet “{text}”.</translation>
    </message>
    <message>
        <source>The railway lies in a cutting: a deck can span it level with the ground.</source>
        <translation>De spoorweg ligt in een ingraving: een dek kan ze op maaiveldhoogte overspannen.</translation>
    </message>
    <message>
        <source>The raster exceeds the memory allowed and is worked by tiles.</source>
        <translation>Het raster vraagt meer dan het toegelaten geheugen en wordt in tegels verwerkt.</translation>
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
        <source>The raster of current or movement has no values at {count} places; movement is left out of their score.</source>
        <translation>Het raster van stroom of beweging heeft op {count} plaatsen geen waarden; beweging telt daar niet mee in de score.</translation>
    </message>
    <message>
        <source>The raster “{layer}” cannot be brought to {crs}. Warp it yourself first.</source>
        <translation>Het raster “{layer}” kan niet naar {crs} omgezet worden. Zet het eerst zelf om.</translation>
    </message>
    <message>
        <source>The raster “{layer}” cannot be opened.</source>
        <translation>Het raster “{layer}” kan niet geopend worden.</translation>
    </message>
    <message>
        <source>The raster “{layer}” cannot be read as heights or values in {crs}. Save it as a GeoTIFF of one band first.</source>
        <translation>Het raster “{layer}” kan niet als hoogten of waarden in {crs} gelezen worden. Sla het eerst op als GeoTIFF met één band.</translation>
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
        <translation>Het raster “{layer}” heeft andere cellen dan de weerstandskaart; elke cel daarvan krijgt de klasse in haar middelpunt.</translation>
    </message>
    <message>
        <source>The raster “{layer}” has {cells} cells and needs about {needed:.0f} MB. All pairs cannot be linked by tiles. Choose planar or border links, allow more memory, clip the raster, or use larger cells.</source>
        <translation>Het raster “{layer}” heeft {cells} cellen en heeft ongeveer {needed:.0f} MB nodig. Alle paren kunnen niet in tegels verbonden worden. Kies planar of border, laat meer geheugen toe, knip het raster bij, of gebruik grotere cellen.</translation>
    </message>
    <message>
        <source>The raster “{layer}” has {cells} cells and needs about {needed:.0f} MB. Allow more memory, clip it, or use larger cells.</source>
        <translation>Het raster “{layer}” heeft {cells} cellen en vraagt ongeveer {needed:.0f} MB. Sta meer geheugen toe, knip het bij, of gebruik grotere cellen.</translation>
    </message>
    <message>
        <source>The raster “{layer}” has {cells} cells and needs about {needed:.0f} MB. It can be worked by tiles only when the dearest link is limited. Give a limit, allow more memory, clip the raster, or use larger cells.</source>
        <translation>Het raster “{layer}” heeft {cells} cellen en heeft ongeveer {needed:.0f} MB nodig. Het kan alleen in tegels verwerkt worden als de duurste verbinding begrensd is. Geef een grens op, laat meer geheugen toe, knip het raster bij, of gebruik grotere cellen.</translation>
    </message>
    <message>
        <source>The raster “{layer}” has {cells} cells and needs about {needed:.1f} GB. Allow more memory, clip it, or use larger cells.</source>
        <translation>Het raster “{layer}” heeft {cells} cellen en heeft ongeveer {needed:.1f} GB nodig. Laat meer geheugen toe, knip het bij, of gebruik grotere cellen.</translation>
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
        <source>The region is too large ({width:.4g} m × {height:.4g} m); is its coordinate system in metres?</source>
        <translation>Het gebied is te groot ({width:.4g} m × {height:.4g} m); is het coördinatensysteem in meter?</translation>
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
        <translation>Het weerstandsraster bevat waarden boven {largest:g} ({count} cellen, de hoogste {highest:g}); geef cellen die niets kan oversteken de waarde voor geen gegevens, of verlaag hun waarden.</translation>
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
        <translation>De weerstandskaart dient voor de winst: geef leefgebiedplekken en verbindingen op.</translation>
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
        <translation>De weg ligt in een ingraving en is smal: een klein dek volstaat.</translation>
    </message>
    <message>
        <source>The row is part of the total of its quantity.</source>
        <translation>De rij maakt deel uit van het totaal van haar hoeveelheid.</translation>
    </message>
    <message>
        <source>The rows that are not counted because another commitment counts the same metres, or because the element was there before.</source>
        <translation>De rijen die niet meetellen omdat een ander engagement dezelfde meters telt, of omdat het element er al was.</translation>
    </message>
    <message>
        <source>The rule file {file} cannot be read: {problem}. Give a UTF-8 CSV file.</source>
        <translation>Het regelbestand {file} kan niet gelezen worden: {problem}. Geef een CSV-bestand in UTF-8.</translation>
    </message>
    <message>
        <source>The rule file {file} has the rule {rule} twice; give each row an id of its own.</source>
        <translation>Het regelbestand {file} heeft de regel {rule} twee keer; geef elke rij een eigen id.</translation>
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
        <translation>In het regelbestand {file} ontbreken de instelling(en) {names}.</translation>
    </message>
    <message>
        <source>The rule file {file}, line {line}, column {column}: &quot;{value}&quot; is not usable ({expected} expected).</source>
        <translation>Regelbestand {file}, regel {line}, kolom {column}: &quot;{value}&quot; is niet bruikbaar (verwacht: {expected}).</translation>
    </message>
    <message>
        <source>The rule file {file}, line {line}: a distance or value is missing or negative.</source>
        <translation>Het regelbestand {file}, regel {line}: een afstand of waarde ontbreekt of is negatief.</translation>
    </message>
    <message>
        <source>The rule file {file}, line {line}: {what} stands in two rows. Leave one of them.</source>
        <translation>Het regelbestand {file}, regel {line}: {what} staat in twee rijen. Laat er één over.</translation>
    </message>
    <message>
        <source>The rule file {file}, line {line}: “{word}” is none of {known}.</source>
        <translation>Het regelbestand {file}, regel {line}: “{word}” is geen van {known}.</translation>
    </message>
    <message>
        <source>The same as a part of equivalent connectivity now.</source>
        <translation>Hetzelfde als deel van de equivalente connectiviteit nu.</translation>
    </message>
    <message>
        <source>The same as a part of the present equivalent connectivity.</source>
        <translation>Hetzelfde als deel van de huidige equivalente connectiviteit.</translation>
    </message>
    <message>
        <source>The same at the other end.</source>
        <translation>Hetzelfde aan het andere uiteinde.</translation>
    </message>
    <message>
        <source>The same for moderate</source>
        <translation>Hetzelfde voor matig</translation>
    </message>
    <message>
        <source>The same on the plane of the map, as a check.</source>
        <translation>Hetzelfde in het vlak van de kaart, ter controle.</translation>
    </message>
    <message>
        <source>The same one at a time: a row for each status, year, municipality, owner, manager, additionality and zone, each of these adding up to the whole.</source>
        <translation>Hetzelfde één voor één: een rij per status, jaar, gemeente, eigenaar, beheerder, additionaliteit en zone, die elk samen het geheel vormen.</translation>
    </message>
    <message>
        <source>The same proposals as lines across the infrastructure, from outer edge to outer edge.</source>
        <translation>Dezelfde voorstellen als lijnen over de infrastructuur, van buitenrand tot buitenrand.</translation>
    </message>
    <message>
        <source>The same rows for measures that are areas.</source>
        <translation>Dezelfde rijen voor maatregelen die vlakken zijn.</translation>
    </message>
    <message>
        <source>The same rows for measures that are lines, such as hedges.</source>
        <translation>Dezelfde rijen voor maatregelen die lijnen zijn, zoals hagen.</translation>
    </message>
    <message>
        <source>The same rows for measures that are points, such as crossings.</source>
        <translation>Dezelfde rijen voor maatregelen die punten zijn, zoals faunapassages.</translation>
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
        <translation>Het aandeel van de berekeningen is op {count} berekeningen.</translation>
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
        <translation>De soortenlijst heeft geen mengsel van {count} inheemse soorten voor {region} dat aan de regelset voldoet. Voeg soorten toe, of wijzig de aandelen.</translation>
    </message>
    <message>
        <source>The step “{step}” ({key}) failed: {problem} What was made before lies in {folder}; run again with the same folder to go on from there.</source>
        <translation>Stap “{step}” ({key}) is mislukt: {problem} Wat eerder gemaakt is, staat in {folder}; voer opnieuw uit met dezelfde map om daar verder te gaan.</translation>
    </message>
    <message>
        <source>The structure is chosen by a decision table (rule D…) from class, width, terrain and species group.</source>
        <translation>Het kunstwerk wordt gekozen met een beslissingstabel (regel D…) op basis van klasse, breedte, terrein en soortengroep.</translation>
    </message>
    <message>
        <source>The structure table {file}, line {line}, lists {id} a second time.</source>
        <translation>De kunstwerkentabel {file}, regel {line}, vermeldt {id} een tweede keer.</translation>
    </message>
    <message>
        <source>The structure table {file}, line {line}: form and unit of {id} must be one of {forms} and one of {units}.</source>
        <translation>De kunstwerkentabel {file}, regel {line}: vorm en eenheid van {id} moeten een van {forms} en een van {units} zijn.</translation>
    </message>
    <message>
        <source>The structure table {file}, line {line}: the costs of {id} must rise from low to high and not be negative.</source>
        <translation>De kunstwerkentabel {file}, regel {line}: de kosten van {id} moeten van laag naar hoog oplopen en mogen niet negatief zijn.</translation>
    </message>
    <message>
        <source>The structure table {file}, line {line}: the sizes of {id} must read like 20:1x0.75|30:1.5x1, longest length, width and height in metres, shortest first.</source>
        <translation>De tabel van kunstwerken {file}, regel {line}: de maten van {id} moeten luiden zoals 20:1x0.75|30:1.5x1, grootste lengte, breedte en hoogte in meter, de kortste eerst.</translation>
    </message>
    <message>
        <source>The structure table {file}, line {line}: {id} names {other}, which the table lacks.</source>
        <translation>De tabel van kunstwerken {file}, regel {line}: {id} noemt {other}, dat in de tabel ontbreekt.</translation>
    </message>
    <message>
        <source>The style sheet {file} fetches something from the web. Use only what lies in it (data: instead of addresses).</source>
        <translation>Het stijlblad {file} haalt iets van het web op. Gebruik alleen wat erin staat (data: in plaats van adressen).</translation>
    </message>
    <message>
        <source>The style sheet {file} is larger than 1 MB. Leave out what the dossier does not need.</source>
        <translation>Het stijlblad {file} is groter dan 1 MB. Laat weg wat het dossier niet nodig heeft.</translation>
    </message>
    <message>
        <source>The style sheet {file} is not in UTF-8. Save it with this encoding.</source>
        <translation>Het stijlblad {file} is niet in UTF-8. Bewaar het in deze codering.</translation>
    </message>
    <message>
        <source>The table of statuses lacks {statuses}. Add their rows.</source>
        <translation>In de tabel van statussen ontbreken {statuses}. Voeg de rijen ervan toe.</translation>
    </message>
    <message>
        <source>The table {table} of the plan {path} cannot be opened. Check that the file is whole, or restore a backup.</source>
        <translation>De tabel {table} van het plan {path} kan niet geopend worden. Ga na of het bestand volledig is, of zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>The tables of the plan were brought up to date, so its project was made anew. The project that was there is kept as {path}.</source>
        <translation>De tabellen van het plan werden bijgewerkt, dus werd het project opnieuw gemaakt. Het project dat er was, is bewaard als {path}.</translation>
    </message>
    <message>
        <source>The territory&apos;s part of a national target is its share of the area of Belgium; no key between municipalities has been published.</source>
        <translation>Het deel van het grondgebied in een nationale doelstelling is zijn aandeel in de oppervlakte van België; er is geen verdeelsleutel tussen gemeenten gepubliceerd.</translation>
    </message>
    <message>
        <source>The territory&apos;s part of the national target</source>
        <translation>Het deel van het grondgebied in de nationale doelstelling</translation>
    </message>
    <message>
        <source>The texts of GreenBlue in the language {language} are missing ({file}): that dossier has English words. Install the plugin again.</source>
        <translation>De teksten van GreenBlue in de taal {language} ontbreken ({file}): dat dossier heeft Engelse woorden. Installeer de plug-in opnieuw.</translation>
    </message>
    <message>
        <source>The two targets</source>
        <translation>De twee doelstellingen</translation>
    </message>
    <message>
        <source>The two targets measure different things and are never added. Where one action serves both, the length is told apart.</source>
        <translation>De twee doelstellingen meten verschillende dingen en worden nooit opgeteld. Waar één actie beide dient, wordt de lengte apart vermeld.</translation>
    </message>
    <message>
        <source>The two targets measure different things. A hedge on a managed verge adds to both, and the two figures are never added up.</source>
        <translation>De twee doelstellingen meten verschillende dingen. Een haag op een beheerde berm draagt aan beide bij, en de twee cijfers worden nooit opgeteld.</translation>
    </message>
    <message>
        <source>The watercourse runs underground here: opened, it is habitat and passage again.</source>
        <translation>De waterloop loopt hier ondergronds: opengelegd is ze opnieuw leefgebied en doorgang.</translation>
    </message>
    <message>
        <source>The weight table {file} lacks these lines: {keys}.</source>
        <translation>In de gewichtentabel {file} ontbreken deze regels: {keys}.</translation>
    </message>
    <message>
        <source>The weight table {file}, line {line}: use must be one of {uses}, and the value of {key} must not be negative.</source>
        <translation>De gewichtentabel {file}, regel {line}: use moet een van {uses} zijn, en de waarde van {key} mag niet negatief zijn.</translation>
    </message>
    <message>
        <source>The weight table {file}, line {line}: {key} must be more than 0.</source>
        <translation>De gewichtentabel {file}, regel {line}: {key} moet groter zijn dan 0.</translation>
    </message>
    <message>
        <source>The whole bundle lies in a cutting: one deck can span it level with the ground.</source>
        <translation>De hele bundel ligt in een ingraving: één dek kan hem op maaiveldhoogte overspannen.</translation>
    </message>
    <message>
        <source>The widest gap is narrower than the narrowest one.</source>
        <translation>De breedste onderbreking is smaller dan de smalste.</translation>
    </message>
    <message>
        <source>The width of a corridor must be a positive number of metres, not {width}.</source>
        <translation>De breedte van een corridor moet een positief aantal meter zijn, niet {width}.</translation>
    </message>
    <message>
        <source>The worst cuts:</source>
        <translation>De ergste doorsnijdingen:</translation>
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
        <translation>Er zijn {plans} plannen en {names} namen. Geef evenveel namen als plannen, gescheiden door komma&apos;s, of geen enkele.</translation>
    </message>
    <message>
        <source>There are {years} years for {layers} habitat layers; give one year for each layer, in the same order, or none.</source>
        <translation>Er zijn {years} jaren voor {layers} leefgebiedlagen; geef één jaar per laag, in dezelfde volgorde, of geen enkel.</translation>
    </message>
    <message>
        <source>There is no hedge, tree row or wood to continue. Give a layer of landscape elements or of woods.</source>
        <translation>Er is geen haag, bomenrij of bos om op aan te sluiten. Geef een laag met landschapselementen of met bossen op.</translation>
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
        <translation>Er is geen plan op {path}. Kies de GeoPackage van een plan, of maak er een met “Plan aanmaken”.</translation>
    </message>
    <message>
        <source>There is no reporting unit; give at least one polygon.</source>
        <translation>Er is geen rapporteringseenheid; geef minstens één polygoon.</translation>
    </message>
    <message>
        <source>There is not enough memory for this run. Close other programs, or choose larger cells or a smaller area.</source>
        <translation>Er is niet genoeg geheugen voor deze bewerking. Sluit andere programma&apos;s, of kies grotere cellen of een kleiner gebied.</translation>
    </message>
    <message>
        <source>There is not enough room to write {path}; nothing was changed. Free some space, or choose another disk.</source>
        <translation>Er is niet genoeg ruimte om {path} te schrijven; er is niets gewijzigd. Maak ruimte vrij, of kies een andere schijf.</translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>Er valt niets te kiezen.</translation>
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
        <translation>Deze twee cijfers meten verschillende dingen en worden nooit opgeteld.</translation>
    </message>
    <message>
        <source>They must do so over more than this length, in metres [P].</source>
        <translation>Dat moet over meer dan deze lengte zo zijn, in meter [P].</translation>
    </message>
    <message>
        <source>This dossier shows where infrastructure cuts the green-blue network of {municipality}, what will be done about it, how many kilometres that is, what it costs and what it wins.</source>
        <translation>Dit dossier toont waar infrastructuur het groenblauwe netwerk van {municipality} doorsnijdt, wat eraan gedaan wordt, hoeveel kilometer dat is, wat het kost en wat het oplevert.</translation>
    </message>
    <message>
        <source>This step comes next.</source>
        <translation>Dit is de volgende stap.</translation>
    </message>
    <message>
        <source>This step was not taken yet.</source>
        <translation>Deze stap is nog niet gezet.</translation>
    </message>
    <message>
        <source>Tiles with a halo of {halo} cells need at least {least:.0f} MB of memory each, and {given:.0f} MB are allowed; allow more, or choose a smaller cutoff or larger cells.</source>
        <translation>Tegels met een rand van {halo} cellen vragen elk minstens {least:.0f} MB geheugen, en {given:.0f} MB is toegestaan; sta meer toe, of kies een kleinere grens of grotere cellen.</translation>
    </message>
    <message>
        <source>Title and version</source>
        <translation>Titel en versie</translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation>Titel van het plan</translation>
    </message>
    <message>
        <source>Title of the plan, shown on maps and in the dossier. Left empty, the names of the municipalities.</source>
        <translation>Titel van het plan, getoond op kaarten en in het dossier. Indien leeg de namen van de gemeenten.</translation>
    </message>
    <message>
        <source>Title of the plan; the name of the municipality when empty.</source>
        <translation>Titel van het plan; de naam van de gemeente indien leeg.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>To (m)</source>
        <translation>Tot (m)</translation>
    </message>
    <message>
        <source>To patch</source>
        <translation>Naar leefgebiedplek</translation>
    </message>
    <message>
        <source>Tolerance in Belgian Lambert</source>
        <translation>Tolerantie in Belgisch Lambert</translation>
    </message>
    <message>
        <source>Tolerance of drought or flooding, or a mix of origins. Resilient does not mean exotic.</source>
        <translation>Tolerantie voor droogte of overstroming, of een mengsel van herkomsten. Veerkrachtig betekent niet uitheems.</translation>
    </message>
    <message>
        <source>Too narrow a road for a wide deck: a guiding fence with a gap and a warning system for drivers.</source>
        <translation>De weg is te smal voor een breed dek: een geleidend wildraster met een opening en een waarschuwingssysteem voor bestuurders.</translation>
    </message>
    <message>
        <source>Total length of the lines as drawn of which the axis was made, as a check: about twice the axis for a dual carriageway.</source>
        <translation>Totale lengte van de getekende lijnen waaruit de as gemaakt is, ter controle: ongeveer het dubbele van de as bij een weg met gescheiden rijbanen.</translation>
    </message>
    <message>
        <source>Town or suburb</source>
        <translation>Kleinere stad of voorstad</translation>
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
        <source>Traffic counts</source>
        <translation>Verkeerstellingen</translation>
    </message>
    <message>
        <source>Traffic is light: slow or closed at night, the road needs no structure.</source>
        <translation>Er is weinig verkeer: met traag verkeer of afsluiting &apos;s nachts heeft de weg geen kunstwerk nodig.</translation>
    </message>
    <message>
        <source>Traffic is moderate: slow at night, with verges that give a view, the road needs no structure.</source>
        <translation>Er is matig verkeer: met traag verkeer &apos;s nachts en overzichtelijke bermen heeft de weg geen kunstwerk nodig.</translation>
    </message>
    <message>
        <source>Traffic of roads (vehicles/day)</source>
        <translation>Verkeer van wegen (voertuigen/dag)</translation>
    </message>
    <message>
        <source>Traffic on the existing passage is taken to be light.</source>
        <translation>Het verkeer op de bestaande passage wordt als licht aangenomen.</translation>
    </message>
    <message>
        <source>Traffic per day: a count, a model, or the default of the class where neither was given; the site&apos;s facts say which.</source>
        <translation>Verkeer per dag: een telling, een model, of de standaardwaarde van de klasse waar geen van beide opgegeven is; de gegevens van het knelpunt zeggen welke.</translation>
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
        <translation>Bomenrij aangeplant</translation>
    </message>
    <message>
        <source>Trees, shrubs and a fringe of herbs of at least 1 m; or a graded bank; or a layer of flowers. Partly: two of three layers.</source>
        <translation>Bomen, struiken en een kruidenzoom van minstens 1 m; of een oever met geleidelijke overgang; of een bloemenlaag. Deels: twee van de drie lagen.</translation>
    </message>
    <message>
        <source>Turns proposals, chosen measures or drawn features into commitments of a plan, with everything known about them.
Proposed crossings become points, hedges become lines of target II (landscape elements); what each becomes follows from its structure and the table of measures. Of the result of “Prioritise measures” the chosen rows are taken, or the selected ones. Lines, areas or points that were drawn need a measure; fields with the names of the plan are taken over.
Municipality and degree of urbanisation come from the territory of the plan, the length from the ellipsoid, and whether it goes beyond the law from the table of measures and the region.
What is in the plan already is not added again: the identifier is made of what it is and where it lies. All is added, or nothing.</source>
        <translation>Maakt van voorstellen, gekozen maatregelen of getekende objecten engagementen van een plan, met alles wat erover bekend is.
Voorgestelde faunapassages worden punten, hagen worden lijnen van doelstelling II (landschapselementen); wat elk wordt, volgt uit het kunstwerk en de maatregelentabel. Van het resultaat van “Maatregelen prioriteren” worden de gekozen rijen genomen, of de geselecteerde. Getekende lijnen, vlakken of punten hebben een maatregel nodig; velden met de namen van het plan worden overgenomen.
Gemeente en verstedelijkingsgraad komen uit het grondgebied, de lengte van de ellipsoïde, en of het verder gaat dan de wet uit de maatregelentabel en het gewest.
Wat al in het plan zit, wordt niet opnieuw toegevoegd: de id wordt gevormd uit wat het is en waar het ligt. Alles wordt toegevoegd, of niets.</translation>
    </message>
    <message>
        <source>Two axes fit equally when their distances differ by less</source>
        <translation>Twee assen passen even goed als hun afstanden minder verschillen dan</translation>
    </message>
    <message>
        <source>Two outputs have the same destination {path}. Choose different ones.</source>
        <translation>Twee uitvoeren hebben dezelfde bestemming {path}. Kies verschillende.</translation>
    </message>
    <message>
        <source>Two patches count as connected when the cheapest way between them costs no more than this. When empty: the distance that an animal moves with a probability of 5 % (d05), from the dispersal distance and its probability above.</source>
        <translation>Twee leefgebiedplekken gelden als verbonden wanneer de goedkoopste weg ertussen niet meer kost dan dit. Leeg: de afstand die een dier met een kans van 5 % aflegt (d05), uit de verspreidingsafstand en de kans hierboven.</translation>
    </message>
    <message>
        <source>U (urban and peri-urban), B (between) or R (other).</source>
        <translation>U (stedelijk en randstedelijk), B (tussen) of R (overige).</translation>
    </message>
    <message>
        <source>U urban or peri-urban, B between urban areas, R rural; empty where not known.</source>
        <translation>U stedelijk of randstedelijk, B tussen stedelijke gebieden, R landelijk; leeg waar niet bekend.</translation>
    </message>
    <message>
        <source>U: urban and peri-urban</source>
        <translation>U: stedelijk en randstedelijk</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Onzekerheid</translation>
    </message>
    <message>
        <source>Uncertainty of a length: 1 % from official data, 3 % from OpenStreetMap, 10 % where sketched; the range takes the errors as independent.</source>
        <translation>Onzekerheid van een lengte: 1 % uit officiële gegevens, 3 % uit OpenStreetMap, 10 % waar geschetst; de marge beschouwt de fouten als onafhankelijk.</translation>
    </message>
    <message>
        <source>Uncertainty of length</source>
        <translation>Onzekerheid van de lengte</translation>
    </message>
    <message>
        <source>Uncertainty of length (0–1)</source>
        <translation>Onzekerheid van de lengte (0–1)</translation>
    </message>
    <message>
        <source>Under: tunnel, underpass or culvert</source>
        <translation>Eronder: tunnel, onderdoorgang of duiker</translation>
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
        <translation>Eenheid van het budget</translation>
    </message>
    <message>
        <source>Unit of the slack</source>
        <translation>Eenheid van de speling</translation>
    </message>
    <message>
        <source>Unit of the value.</source>
        <translation>Eenheid van de waarde.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Eenheden</translation>
    </message>
    <message>
        <source>Unmatched (km)</source>
        <translation>Niet gekoppeld (km)</translation>
    </message>
    <message>
        <source>Up to 0.01 %: hardly anything is lost without it</source>
        <translation>Tot 0,01 %: zonder gaat er nauwelijks iets verloren</translation>
    </message>
    <message>
        <source>Up to 1 km</source>
        <translation>Tot 1 km</translation>
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
        <translation>Eigen stedelijke en randstedelijke gebieden</translation>
    </message>
    <message>
        <source>Urban and peri-urban: municipalities of degree of urbanisation 1 and 2 (DEGURBA, Eurostat); between: routes whose both ends reach them within 20 km.</source>
        <translation>Stedelijk en randstedelijk: gemeenten met verstedelijkingsgraad 1 en 2 (DEGURBA, Eurostat); tussen: routes waarvan beide uiteinden er binnen 20 km een bereiken.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Handleiding</translation>
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
        <translation>Voertuigen of treinen per dag.</translation>
    </message>
    <message>
        <source>Vehicles per day of the counts</source>
        <translation>Voertuigen per dag van de tellingen</translation>
    </message>
    <message>
        <source>Vehicles per day on the whole road or per one-way carriageway (they are summed). Where it is empty, the default of the class is used and said.</source>
        <translation>Voertuigen per dag op de hele weg of per rijbaan met eenrichtingsverkeer (die worden opgeteld). Is het veld leeg, dan geldt de standaardwaarde van de klasse; dat wordt vermeld.</translation>
    </message>
    <message>
        <source>Verge grazed by sheep</source>
        <translation>Berm begraasd door schapen</translation>
    </message>
    <message>
        <source>Verge managed as the law asks</source>
        <translation>Berm beheerd zoals de wet vraagt</translation>
    </message>
    <message>
        <source>Verge mown in phases, a part left standing</source>
        <translation>Berm gefaseerd gemaaid, een deel blijft staan</translation>
    </message>
    <message>
        <source>Verge with a fringe of native shrubs</source>
        <translation>Berm met een zoom van inheemse struiken</translation>
    </message>
    <message>
        <source>Verge with cuttings removed</source>
        <translation>Berm met afvoer van het maaisel</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geverifieerd</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Geverifieerd op</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Version of the dossier</source>
        <translation>Versie van het dossier</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
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
        <translation>Wallonië</translation>
    </message>
    <message>
        <source>Wallonia: “Yes We Plant” and the regional subsidy support hedges, tree rows and orchards; BiodiverCité supports municipal actions.</source>
        <translation>Wallonië: “Yes We Plant” en de gewestelijke subsidie ondersteunen hagen, bomenrijen en boomgaarden; BiodiverCité ondersteunt gemeentelijke acties.</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Water</translation>
    </message>
    <message>
        <source>Water: exits, banks, fish pass, opening</source>
        <translation>Water: uitstapplaatsen, oevers, vispassage, openleggen</translation>
    </message>
    <message>
        <source>Watercourses</source>
        <translation>Waterlopen</translation>
    </message>
    <message>
        <source>Watercourses; take the place of those of the extract.</source>
        <translation>Waterlopen; komen in de plaats van die van het uittreksel.</translation>
    </message>
    <message>
        <source>Watercourses; the strip for maintenance stays free.</source>
        <translation>Waterlopen; de onderhoudsstrook blijft vrij.</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Waterval</translation>
    </message>
    <message>
        <source>Waters where amphibians spawn; amphibian tunnels are proposed within 500 m of them.</source>
        <translation>Wateren waar amfibieën zich voortplanten; amfibieëntunnels worden binnen 500 m ervan voorgesteld.</translation>
    </message>
    <message>
        <source>Waterway</source>
        <translation>Waterloop</translation>
    </message>
    <message>
        <source>Waterways</source>
        <translation>Waterlopen</translation>
    </message>
    <message>
        <source>Waterways, of which axes are made first.</source>
        <translation>Waterlopen, waarvan eerst assen gemaakt worden.</translation>
    </message>
    <message>
        <source>Weight table of your own</source>
        <translation>Eigen gewichtentabel</translation>
    </message>
    <message>
        <source>Weighted betweenness</source>
        <translation>Gewogen betweenness-centraliteit</translation>
    </message>
    <message>
        <source>Weights of the species groups (1 when empty)</source>
        <translation>Gewichten van de soortengroepen (1 indien leeg)</translation>
    </message>
    <message>
        <source>Weir</source>
        <translation>Stuw</translation>
    </message>
    <message>
        <source>Were neighbours, farmers and managers consulted?</source>
        <translation>Zijn buren, landbouwers en beheerders geraadpleegd?</translation>
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
        <source>What GreenBlue computes itself is shown, not signed: it counts once somebody has looked at it and saved it in the checklist.</source>
        <translation>Wat GreenBlue zelf berekent, wordt getoond maar is niet ondertekend: het telt mee zodra iemand het heeft nagekeken en in de checklist heeft bewaard.</translation>
    </message>
    <message>
        <source>What a distance rule allows; empty where none limits it.</source>
        <translation>Wat een afstandsregel toelaat; leeg waar geen enkele het beperkt.</translation>
    </message>
    <message>
        <source>What a patch counts for: area_ha, or another field of numbers of the layers of patches.</source>
        <translation>Waarvoor een leefgebiedplek meetelt: area_ha, of een ander getallenveld van de lagen met leefgebiedplekken.</translation>
    </message>
    <message>
        <source>What all proposals would win for what they cost, each as if alone</source>
        <translation>Wat alle voorstellen zouden opleveren voor wat ze kosten, elk alsof het alleen stond</translation>
    </message>
    <message>
        <source>What changes would win</source>
        <translation>Wat wijzigingen zouden opleveren</translation>
    </message>
    <message>
        <source>What colleagues call it.</source>
        <translation>Hoe collega&apos;s het noemen.</translation>
    </message>
    <message>
        <source>What counts, and what does not</source>
        <translation>Wat telt, en wat niet</translation>
    </message>
    <message>
        <source>What counts?</source>
        <translation>Wat telt mee?</translation>
    </message>
    <message>
        <source>What happens to invalid geometry: repair it, skip the feature, or stop.</source>
        <translation>Wat met ongeldige geometrie gebeurt: herstellen, het object overslaan, of stoppen.</translation>
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
        <translation>Wat vergeleken wordt</translation>
    </message>
    <message>
        <source>What is done and promised:</source>
        <translation>Wat gedaan en beloofd is:</translation>
    </message>
    <message>
        <source>What is said: schema_version, title, nis, language and others.</source>
        <translation>Wat vermeld wordt: schema_version, title, nis, language en andere.</translation>
    </message>
    <message>
        <source>What is won for what it costs</source>
        <translation>Wat gewonnen wordt voor wat het kost</translation>
    </message>
    <message>
        <source>What is won for what it costs, mean of the species groups</source>
        <translation>Wat gewonnen wordt voor wat het kost, gemiddelde van de soortengroepen</translation>
    </message>
    <message>
        <source>What it becomes: by the proposal (its structure or kind), or one measure of the table of measures for all features.</source>
        <translation>Wat het wordt: volgens het voorstel (het kunstwerk of de soort ervan), of één maatregel van de maatregelentabel voor alle objecten.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>What it is.</source>
        <translation>Wat het is.</translation>
    </message>
    <message>
        <source>What it shows.</source>
        <translation>Wat het toont.</translation>
    </message>
    <message>
        <source>What keeps it from counting, such as 1.1 no; empty: all passed.</source>
        <translation>Waardoor het niet meetelt, zoals 1.1 neen; leeg: aan alle voldaan.</translation>
    </message>
    <message>
        <source>What of a hedge, tree row or wooded strip counts that is planted and not verified yet: the share that is expected to live (survival; nine tenths [P], the number planting_survival of the counting rule), nothing before it is verified (verified), or all of it (full). What was verified counts as it was found.</source>
        <translation>Wat telt van een haag, bomenrij of houtkant die aangeplant en nog niet geverifieerd is: het deel dat naar verwachting leeft (survival; negen tiende [P], het getal planting_survival van de telregel), niets vóór de verificatie (verified) of alles (full). Wat geverifieerd is, telt zoals het werd aangetroffen.</translation>
    </message>
    <message>
        <source>What of plantings counts that nobody has verified yet, as in “Account managed kilometres”.</source>
        <translation>Wat telt van aanplantingen die nog niemand geverifieerd heeft, zoals in “Balans van de beheerde kilometers opmaken”.</translation>
    </message>
    <message>
        <source>What removals cost is computed by numba.</source>
        <translation>Wat het wegnemen van vlekken en verbindingen kost, wordt met numba berekend.</translation>
    </message>
    <message>
        <source>What stood at the end of each year: commitments made by then, without those lost or ended. Undated commitments count from the year of the account.</source>
        <translation>Wat er op het einde van elk jaar was: engagementen die tegen dan aangegaan zijn, zonder de verloren of beëindigde. Ongedateerde engagementen tellen vanaf het jaar van de balans.</translation>
    </message>
    <message>
        <source>What the chosen measures may cost together, in euro. The default is only a starting point.</source>
        <translation>Wat de gekozen maatregelen samen mogen kosten, in euro. De standaardwaarde is maar een vertrekpunt.</translation>
    </message>
    <message>
        <source>What the chosen measures may cost together, in the unit below. With 0 only measures that cost nothing can be chosen.</source>
        <translation>Wat de gekozen maatregelen samen mogen kosten, in de eenheid hieronder. Met 0 kunnen alleen maatregelen gekozen worden die niets kosten.</translation>
    </message>
    <message>
        <source>What the patch counts for: area in ha, or the chosen field, times the quality.</source>
        <translation>Hoe zwaar de leefgebiedplek telt: oppervlakte in ha, of het gekozen veld, maal de kwaliteit.</translation>
    </message>
    <message>
        <source>What the route follows in per cent: parcel, field, road, track, water, cover edge, element (line of two hedges that face each other) or hop.</source>
        <translation>Wat de route volgt in procent: parcel (perceel), field (akker), road (weg), track (veldweg), water (water), cover edge (rand van bodembedekking), element (lijn van twee hagen die naar elkaar gericht zijn) of hop (sprong).</translation>
    </message>
    <message>
        <source>What the tables add up: km (hectares for ha, pieces for n).</source>
        <translation>Wat de tabellen optellen: km (hectaren bij ha, stuks bij n).</translation>
    </message>
    <message>
        <source>What these lines are the edge of</source>
        <translation>Waarvan deze lijnen de rand zijn</translation>
    </message>
    <message>
        <source>What to add: proposals, chosen measures or drawn features</source>
        <translation>Wat toe te voegen: voorstellen, gekozen maatregelen of getekende objecten</translation>
    </message>
    <message>
        <source>What was accounted</source>
        <translation>Wat in de balans staat</translation>
    </message>
    <message>
        <source>What was assumed and must be checked.</source>
        <translation>Wat aangenomen is en nagegaan moet worden.</translation>
    </message>
    <message>
        <source>What was assumed: what is not known, dimensions, prices.</source>
        <translation>Wat aangenomen is: wat niet bekend is, afmetingen, prijzen.</translation>
    </message>
    <message>
        <source>When it is to be realised.</source>
        <translation>Wanneer het gerealiseerd moet worden.</translation>
    </message>
    <message>
        <source>When it was realised, for what is there already.</source>
        <translation>Wanneer het gerealiseerd is, voor wat er al is.</translation>
    </message>
    <message>
        <source>When it was realised.</source>
        <translation>Wanneer het gerealiseerd is.</translation>
    </message>
    <message>
        <source>When somebody went to look.</source>
        <translation>Wanneer iemand ging kijken.</translation>
    </message>
    <message>
        <source>When there are more links, only the cheapest are worked; the log says so.</source>
        <translation>Zijn er meer verbindingen, dan worden alleen de goedkoopste bewerkt; het logboek meldt dat.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Where each figure comes from</source>
        <translation>Waar elk cijfer vandaan komt</translation>
    </message>
    <message>
        <source>Where geometry comes from</source>
        <translation>Waar de geometrie vandaan komt</translation>
    </message>
    <message>
        <source>Where it ends along the axis, in metres.</source>
        <translation>Waar het eindigt langs de as, in meter.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Waar het is</translation>
    </message>
    <message>
        <source>Where it starts along the axis, in metres.</source>
        <translation>Waar het begint langs de as, in meter.</translation>
    </message>
    <message>
        <source>Where several commitments speak of the same metre, one counts it: first what counts before what does not, then the higher status, what is no planting, the counting owner before others, the newer measure, the older date. The others are listed with the one that counts.</source>
        <translation>Waar meerdere engagementen over dezelfde meter gaan, telt er één: eerst wat telt vóór wat niet telt, dan de hogere status, wat geen aanplanting is, de tellende eigenaar vóór andere, de nieuwere maatregel, de oudere datum. De andere staan in de lijst met degene die telt.</translation>
    </message>
    <message>
        <source>Where the infrastructure comes from</source>
        <translation>Herkomst van de infrastructuur</translation>
    </message>
    <message>
        <source>Where the lines come from, for the uncertainty of lengths that have none of their own: official 1 %, OpenStreetMap 3 %, sketched 10 % [P].</source>
        <translation>Waar de lijnen vandaan komen, voor de onzekerheid van lengten die er zelf geen hebben: officieel 1 %, OpenStreetMap 3 %, geschetst 10 % [P].</translation>
    </message>
    <message>
        <source>Where the network is cut</source>
        <translation>Waar het netwerk doorsneden is</translation>
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
        <translation>Of het het wettelijke minimum is (baseline), beter dan dat (improved) of nieuw (new); anders volgens de maatregel en het gewest.</translation>
    </message>
    <message>
        <source>Whether the measure is chosen.</source>
        <translation>Of de maatregel gekozen is.</translation>
    </message>
    <message>
        <source>Whether the rule set&apos;s least lengths are met.</source>
        <translation>Of de minimumlengten van de regelset gehaald worden.</translation>
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
        <translation>Welke velden van de wegen, spoorwegen en waterlopen hun klasse, naam en breedte geven.</translation>
    </message>
    <message>
        <source>Which map data do you have?</source>
        <translation>Welke kaartgegevens hebt u?</translation>
    </message>
    <message>
        <source>Which of them; empty where it is not known.</source>
        <translation>Welke daarvan; leeg waar het niet bekend is.</translation>
    </message>
    <message>
        <source>Which patches to link</source>
        <translation>Welke leefgebiedplekken te verbinden</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Wie en wanneer</translation>
    </message>
    <message>
        <source>Who changed it last.</source>
        <translation>Wie het het laatst wijzigde.</translation>
    </message>
    <message>
        <source>Who counts it: the counting owner, else the owner, else the manager.</source>
        <translation>Wie het telt: de tellende eigenaar, anders de eigenaar, anders de beheerder.</translation>
    </message>
    <message>
        <source>Who does the work, where the features do not say it.</source>
        <translation>Wie het werk uitvoert, waar de objecten het niet vermelden.</translation>
    </message>
    <message>
        <source>Who does the work.</source>
        <translation>Wie het werk uitvoert.</translation>
    </message>
    <message>
        <source>Who does what, when, and how it is watched.</source>
        <translation>Wie wat doet, wanneer, en hoe het opgevolgd wordt.</translation>
    </message>
    <message>
        <source>Who manages it.</source>
        <translation>Wie het beheert.</translation>
    </message>
    <message>
        <source>Who manages it; empty where the source does not say.</source>
        <translation>Wie het beheert; leeg waar de bron het niet zegt.</translation>
    </message>
    <message>
        <source>Who owns the ground, where the features do not say it.</source>
        <translation>Wie eigenaar is van de grond, waar de objecten het niet vermelden.</translation>
    </message>
    <message>
        <source>Who owns the ground.</source>
        <translation>Wie eigenaar is van de grond.</translation>
    </message>
    <message>
        <source>Whole numbers with commas or blanks between them, for example 1, 2.</source>
        <translation>Gehele getallen met komma&apos;s of spaties ertussen, bijvoorbeeld 1, 2.</translation>
    </message>
    <message>
        <source>Why it is not counted, as a code.</source>
        <translation>Waarom het niet meetelt, als code.</translation>
    </message>
    <message>
        <source>Why it is not counted, in one sentence.</source>
        <translation>Waarom het niet meetelt, in één zin.</translation>
    </message>
    <message>
        <source>Why it is not eligible.</source>
        <translation>Waarom ze niet in aanmerking komt.</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Waarom niet</translation>
    </message>
    <message>
        <source>Why the measure is not chosen.</source>
        <translation>Waarom de maatregel niet gekozen is.</translation>
    </message>
    <message>
        <source>Why the site is rated so, in one sentence.</source>
        <translation>Waarom het knelpunt zo beoordeeld is, in één zin.</translation>
    </message>
    <message>
        <source>Why this hedge, in a sentence.</source>
        <translation>Waarom deze haag, in één zin.</translation>
    </message>
    <message>
        <source>Why this proposal is not wanted; it is then left out of choices. Empty: it is open.</source>
        <translation>Waarom dit voorstel niet gewenst is; het telt dan niet mee bij keuzes. Leeg: het staat open.</translation>
    </message>
    <message>
        <source>Why this structure and why here.</source>
        <translation>Waarom dit kunstwerk en waarom hier.</translation>
    </message>
    <message>
        <source>Why, where the answer was computed.</source>
        <translation>Waarom, waar het antwoord berekend is.</translation>
    </message>
    <message>
        <source>Widened from {usual} m to {width} m to keep the openness at {openness}.</source>
        <translation>Verbreed van {usual} m tot {width} m om de openheid op {openness} te houden.</translation>
    </message>
    <message>
        <source>Widened from {usual} m to {width} m, for its width must be {ratio} of its length.</source>
        <translation>Verbreed van {usual} m tot {width} m, want de breedte moet {ratio} van de lengte zijn.</translation>
    </message>
    <message>
        <source>Wider gaps are left alone.</source>
        <translation>Bredere onderbrekingen blijven ongemoeid.</translation>
    </message>
    <message>
        <source>Widest gap</source>
        <translation>Breedste onderbreking</translation>
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
        <translation>Breedte dwars op de as, van buitenrand tot buitenrand.</translation>
    </message>
    <message>
        <source>Width by which an area is divided for its equivalent length; never part of a total</source>
        <translation>Breedte waardoor een oppervlakte gedeeld wordt voor haar equivalente lengte; nooit deel van een totaal</translation>
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
        <translation>Breedte van de onderbreking</translation>
    </message>
    <message>
        <source>Width of the managed or planted strip.</source>
        <translation>Breedte van de beheerde of beplante strook.</translation>
    </message>
    <message>
        <source>Width unknown</source>
        <translation>Breedte onbekend</translation>
    </message>
    <message>
        <source>Width × height / length of an underpass; empty for others.</source>
        <translation>Breedte × hoogte / lengte van een onderdoorgang; leeg voor andere.</translation>
    </message>
    <message>
        <source>Widths of crossings.</source>
        <translation>Breedten van faunapassages.</translation>
    </message>
    <message>
        <source>Widths, barrier effects and traffic by class of infrastructure are expert defaults where nothing was measured.</source>
        <translation>Breedten, barrière-effecten en verkeer per infrastructuurklasse zijn standaardwaarden van experts waar niets gemeten is.</translation>
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
        <translation>Met maaidata, afvoer van het maaisel en fasering: twee maaibeurten met afvoer, of laat maaien met minstens 15 % ongemaaid.</translation>
    </message>
    <message>
        <source>With what is planned to be realised by then.</source>
        <translation>Met wat tegen dan gerealiseerd moet zijn.</translation>
    </message>
    <message>
        <source>With {length} m of guiding fence.</source>
        <translation>Met {length} m geleidend wildraster.</translation>
    </message>
    <message>
        <source>Without a dearest link given: links up to the distance that one animal in twenty of this guild exceeds, 4.32 times its median dispersal distance d50 [P]. none: no limit.</source>
        <translation>Zonder duurste verbinding: verbindingen tot de afstand die één dier op twintig van deze gilde overschrijdt, 4,32 keer de mediane dispersieafstand d50 [P]. none: geen grens.</translation>
    </message>
    <message>
        <source>Without axis</source>
        <translation>Zonder as</translation>
    </message>
    <message>
        <source>Without axis (km)</source>
        <translation>Zonder as (km)</translation>
    </message>
    <message>
        <source>Won back by crossings</source>
        <translation>Teruggewonnen door faunapassages</translation>
    </message>
    <message>
        <source>Wooded strip or bank planted</source>
        <translation>Houtkant of houtwal aangeplant</translation>
    </message>
    <message>
        <source>Woods and other habitat</source>
        <translation>Bossen en ander leefgebied</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschreven: {path}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Jaar per jaar</translation>
    </message>
    <message>
        <source>Year from which it counts, or for which it is planned.</source>
        <translation>Jaar vanaf wanneer het meetelt, of waarvoor het gepland is.</translation>
    </message>
    <message>
        <source>Year of that layer, where years were given.</source>
        <translation>Jaar van die laag, als er jaren opgegeven zijn.</translation>
    </message>
    <message>
        <source>Year of the NIS code</source>
        <translation>Jaar van de NIS-code</translation>
    </message>
    <message>
        <source>Year of the NIS codes</source>
        <translation>Jaar van de NIS-codes</translation>
    </message>
    <message>
        <source>Year of the count</source>
        <translation>Jaar van de telling</translation>
    </message>
    <message>
        <source>Year of the count, where it is known.</source>
        <translation>Jaar van de telling, waar het bekend is.</translation>
    </message>
    <message>
        <source>Year of the counts</source>
        <translation>Jaar van de tellingen</translation>
    </message>
    <message>
        <source>Year of the list of municipalities</source>
        <translation>Jaar van de lijst van gemeenten</translation>
    </message>
    <message>
        <source>Year of the list of municipalities (that of the plan when empty)</source>
        <translation>Jaar van de lijst van gemeenten (dat van het plan als leeg)</translation>
    </message>
    <message>
        <source>Year of the list of municipalities that the NIS codes belong to; municipalities merged in 2019 and 2025.</source>
        <translation>Jaar van de lijst van gemeenten waartoe de NIS-codes behoren; gemeenten fuseerden in 2019 en 2025.</translation>
    </message>
    <message>
        <source>Year of the list of municipalities that the code belongs to.</source>
        <translation>Jaar van de lijst van gemeenten waartoe de code behoort.</translation>
    </message>
    <message>
        <source>Year of the prices</source>
        <translation>Jaar van de prijzen</translation>
    </message>
    <message>
        <source>Year of the prices.</source>
        <translation>Jaar van de prijzen.</translation>
    </message>
    <message>
        <source>Year of the subsidy</source>
        <translation>Jaar van de subsidie</translation>
    </message>
    <message>
        <source>Year of the subsidy rule.</source>
        <translation>Jaar van de subsidieregel.</translation>
    </message>
    <message>
        <source>Year of the unit costs.</source>
        <translation>Jaar van de eenheidskosten.</translation>
    </message>
    <message>
        <source>Year of the yearly budgets in which it is paid; 1 is the first.</source>
        <translation>Jaar van de jaarbudgetten waarin ze betaald wordt; 1 is het eerste.</translation>
    </message>
    <message>
        <source>Yearly budgets and patches that must be connected need scipy 1.9 or newer (integer programming). Update QGIS, or leave them empty.</source>
        <translation>Jaarbudgetten en leefgebiedplekken die verbonden moeten worden vragen scipy 1.9 of nieuwer (geheeltallig programmeren). Werk QGIS bij of laat ze leeg.</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jaren</translation>
    </message>
    <message>
        <source>Years of these layers</source>
        <translation>Jaren van deze lagen</translation>
    </message>
    <message>
        <source>Years, separated by commas: each plan is shown at the end of each. Empty: the latest year of each plan.</source>
        <translation>Jaren, gescheiden door komma&apos;s: elk plan wordt op het einde van elk jaar getoond. Leeg: het laatste jaar van elk plan.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes: all native. Partly: at least 90 % native and none invasive on a European or regional list. Not applicable where nothing is planted or sown.</source>
        <translation>Ja: alles inheems. Deels: minstens 90 % inheems en niets invasief volgens een Europese of gewestelijke lijst. Niet van toepassing waar niets geplant of gezaaid wordt.</translation>
    </message>
    <message>
        <source>Yes: at least 0.1 % more equivalent connectivity of the area, or a gap of 200 m or less closed. Partly: any gain above zero.</source>
        <translation>Ja: minstens 0,1 % meer equivalente connectiviteit van het gebied, of een onderbreking van 200 m of minder gesloten. Deels: elke winst boven nul.</translation>
    </message>
    <message>
        <source>Yes: gaps of 20 m or less at both ends. Partly: at one end.</source>
        <translation>Ja: onderbrekingen van 20 m of minder aan beide uiteinden. Deels: aan één uiteinde.</translation>
    </message>
    <message>
        <source>Yes: it reaches two zones or more (20 m or less away). Partly: it reaches one.</source>
        <translation>Ja: het bereikt twee of meer zones (op 20 m of minder). Deels: het bereikt er één.</translation>
    </message>
    <message>
        <source>Yes: polygons that touch or overlap become one patch, and parts of a feature that do not touch become patches of their own. No: every feature is one patch, in however many parts. A raster of classes needs no answer.</source>
        <translation>Ja: polygonen die elkaar raken of overlappen worden één leefgebiedplek, en delen van een object die elkaar niet raken worden eigen plekken. Neen: elk object is één plek, uit hoeveel delen het ook bestaat. Een klassenraster heeft geen antwoord nodig.</translation>
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
        <translation>Uw kopie van accounting.csv.</translation>
    </message>
    <message>
        <source>Your copy of accounting.csv: targets, shortest duration, distances and the other numbers of the counting rule.</source>
        <translation>Uw kopie van accounting.csv: doelstellingen, kortste duur, afstanden en de andere getallen van de telregel.</translation>
    </message>
    <message>
        <source>Your copy of the barrier table barriers.csv with the widths of all classes.</source>
        <translation>Uw kopie van de barrièretabel barriers.csv met de breedten van alle klassen.</translation>
    </message>
    <message>
        <source>Your copy of the barrier table barriers.csv, for the widths of the classes.</source>
        <translation>Uw kopie van de barrièretabel barriers.csv, voor de breedten van de klassen.</translation>
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
        <translation>Zone</translation>
    </message>
    <message>
        <source>Zones in which infrastructure counts towards target I: urban and between urban areas (U_B), or all (U_B_R).</source>
        <translation>Zones waarin infrastructuur voor doelstelling I telt: stedelijk en tussen stedelijke gebieden (U_B), of alle (U_B_R).</translation>
    </message>
    <message>
        <source>Zones that count for infrastructure</source>
        <translation>Zones die meetellen voor infrastructuur</translation>
    </message>
    <message>
        <source>Zones: U lies in municipalities of degree of urbanisation 1 or 2, or in areas given as urban; B lies between such areas, on a road that reaches two of them at most {route_km} km apart; R is the rest. The limit of an urban area depends on the method; here it is the one stated.</source>
        <translation>Zones: U ligt in gemeenten met verstedelijkingsgraad 1 of 2, of in als stedelijk opgegeven gebieden; B ligt tussen zulke gebieden, aan een weg die er twee bereikt die hoogstens {route_km} km uit elkaar liggen; R is de rest. De grens van een stedelijk gebied hangt af van de methode; hier geldt de vermelde.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomen</translation>
    </message>
    <message>
        <source>Zoom the map to the chosen rows</source>
        <translation>De kaart op de gekozen rijen inzoomen</translation>
    </message>
    <message>
        <source>a gap is left when the woody way round is at most so many times the new hedge; half of that between ends that face each other</source>
        <translation>een onderbreking blijft open als de weg eromheen langs bomen en hagen hoogstens zoveel keer de nieuwe haag is; half zoveel tussen uiteinden die tegenover elkaar liggen</translation>
    </message>
    <message>
        <source>a hedge drawn on from one end passes the other no farther aside (m)</source>
        <translation>een haag die vanaf een uiteinde wordt doorgetrokken, gaat hoogstens zo ver naast het andere voorbij (m)</translation>
    </message>
    <message>
        <source>a hedge goes on ahead: what lies at a larger angle beside it is no target (degrees)</source>
        <translation>een haag gaat vooruit verder: wat onder een grotere hoek ernaast ligt, is geen doel (graden)</translation>
    </message>
    <message>
        <source>a hedge turns at the corner of a field so much at least (degrees)</source>
        <translation>een haag draait aan de hoek van een veld minstens zoveel (graden)</translation>
    </message>
    <message>
        <source>a hedge turns at the corner of a field so much at most (degrees)</source>
        <translation>een haag draait aan de hoek van een veld hoogstens zoveel (graden)</translation>
    </message>
    <message>
        <source>a route that follows edges over this share needs no good continuation (0–1)</source>
        <translation>een tracé dat over dit aandeel randen volgt, heeft geen goed vervolg nodig (0–1)</translation>
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
        <translation>aan alle uitsluitende vragen voldaan</translation>
    </message>
    <message>
        <source>all of the layer</source>
        <translation>alle van de laag</translation>
    </message>
    <message>
        <source>all species groups</source>
        <translation>alle soortengroepen</translation>
    </message>
    <message>
        <source>along an arc a hedge turns so much at most at each end (degrees)</source>
        <translation>langs een boog draait een haag aan elk uiteinde hoogstens zoveel (graden)</translation>
    </message>
    <message>
        <source>amphibian tunnels with guide walls</source>
        <translation>amfibieëntunnels met geleidingswanden</translation>
    </message>
    <message>
        <source>amphibians</source>
        <translation>amfibieën</translation>
    </message>
    <message>
        <source>an axis is near, but none runs beside it</source>
        <translation>er is een as in de buurt, maar geen enkele loopt ernaast</translation>
    </message>
    <message>
        <source>an element that near to a link is followed by it (m)</source>
        <translation>een element zo dicht bij een verbinding wordt door haar gevolgd (m)</translation>
    </message>
    <message>
        <source>and {count} more rows of the layer</source>
        <translation>en nog {count} rijen van de laag</translation>
    </message>
    <message>
        <source>animal ramp</source>
        <translation>fauna-uitstapplaats</translation>
    </message>
    <message>
        <source>any proof</source>
        <translation>elk bewijsstuk</translation>
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
        <translation>zoals beantwoord</translation>
    </message>
    <message>
        <source>at renewal of the bridge</source>
        <translation>bij vernieuwing van de brug</translation>
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
        <translation>oeverwerken aan één kant</translation>
    </message>
    <message>
        <source>baseline (the legal minimum), improved or new.</source>
        <translation>baseline (het wettelijke minimum), improved (verbeterd) of new (nieuw).</translation>
    </message>
    <message>
        <source>baseline, improved or new.</source>
        <translation>baseline (wettelijk minimum), improved (verbeterd) of new (nieuw).</translation>
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
        <translation>bedding en oevers hersteld</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vooraf</translation>
    </message>
    <message>
        <source>belongs to a group of which {ids} is left out</source>
        <translation>hoort bij een groep waarvan {ids} weggelaten is</translation>
    </message>
    <message>
        <source>bored pipe or box</source>
        <translation>geboorde buis of koker</translation>
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
        <translation>brug met doorlopende oevers</translation>
    </message>
    <message>
        <source>broadleaved forest</source>
        <translation>loofbos</translation>
    </message>
    <message>
        <source>buildings within that distance that count as fully disturbed</source>
        <translation>gebouwen binnen die afstand die als volledig verstoord tellen</translation>
    </message>
    <message>
        <source>built-up area</source>
        <translation>bebouwd gebied</translation>
    </message>
    <message>
        <source>built-up land, buildings and light</source>
        <translation>bebouwd gebied, gebouwen en licht</translation>
    </message>
    <message>
        <source>bundle of infrastructure</source>
        <translation>infrastructuurbundel</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>per klasse</translation>
    </message>
    <message>
        <source>by the share that is expected to live</source>
        <translation>met het deel dat naar verwachting leeft</translation>
    </message>
    <message>
        <source>canal</source>
        <translation>kanaal</translation>
    </message>
    <message>
        <source>canal exits in pairs on both banks</source>
        <translation>uitstapplaatsen aan kanalen per paar op beide oevers</translation>
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
        <translation>boombrug</translation>
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
        <translation>kilometrering {detail} valt buiten de as</translation>
    </message>
    <message>
        <source>chosen measures ({animals})</source>
        <translation>gekozen maatregelen ({animals})</translation>
    </message>
    <message>
        <source>class not given in the data</source>
        <translation>klasse niet in de gegevens</translation>
    </message>
    <message>
        <source>class {grades}</source>
        <translation>klasse {grades}</translation>
    </message>
    <message>
        <source>closes a gap of {gap} m</source>
        <translation>sluit een onderbreking van {gap} m</translation>
    </message>
    <message>
        <source>computed: {reason}</source>
        <translation>berekend: {reason}</translation>
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
        <translation>bouw</translation>
    </message>
    <message>
        <source>construction under traffic</source>
        <translation>bouw onder verkeer</translation>
    </message>
    <message>
        <source>construction with soil and planting</source>
        <translation>bouw met grond en beplanting</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>vervolg</translation>
    </message>
    <message>
        <source>cost (€)</source>
        <translation>kost (€)</translation>
    </message>
    <message>
        <source>cost per metre, high (€)</source>
        <translation>kost per meter, hoog (€)</translation>
    </message>
    <message>
        <source>cost per metre, low (€)</source>
        <translation>kost per meter, laag (€)</translation>
    </message>
    <message>
        <source>cost per metre, middle (€)</source>
        <translation>kost per meter, midden (€)</translation>
    </message>
    <message>
        <source>count</source>
        <translation>telling</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>geteld</translation>
    </message>
    <message>
        <source>counted, pipeline (not realised yet), baseline (the law asks it anyway), apart (rural zone, listed apart) or out.</source>
        <translation>counted (geteld), pipeline (nog niet gerealiseerd), baseline (de wet vraagt het sowieso), apart (landelijke zone, apart vermeld) of out (valt erbuiten).</translation>
    </message>
    <message>
        <source>create, restore or manage.</source>
        <translation>create (aanleggen), restore (herstellen) of manage (beheren).</translation>
    </message>
    <message>
        <source>crossing, hedge or other.</source>
        <translation>crossing (faunapassage), hedge (haag) of other (andere).</translation>
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
        <translation>ingraving</translation>
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
        <translation>beslist (budget)</translation>
    </message>
    <message>
        <source>deep cutting</source>
        <translation>diepe ingraving</translation>
    </message>
    <message>
        <source>deep_cutting, cutting, at_grade, embankment, high_embankment, side_hill, or unverified without heights.</source>
        <translation>deep_cutting (diepe ingraving), cutting (ingraving), at_grade (gelijkgronds), embankment (ophoging), high_embankment (hoge ophoging), side_hill (helling), of unverified (niet geverifieerd) zonder hoogten.</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>verschil</translation>
    </message>
    <message>
        <source>distance at which places on different infrastructure are one (m)</source>
        <translation>afstand waarbinnen plaatsen op verschillende infrastructuur er één zijn (m)</translation>
    </message>
    <message>
        <source>distance to existing passages</source>
        <translation>afstand tot bestaande passages</translation>
    </message>
    <message>
        <source>disturbance of other roads and railways so near (0–1)</source>
        <translation>verstoring door andere wegen en spoorwegen zo dichtbij (0–1)</translation>
    </message>
    <message>
        <source>disturbance of street lighting (0–1)</source>
        <translation>verstoring door straatverlichting (0–1)</translation>
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
        <translation>klaar</translation>
    </message>
    <message>
        <source>dormouse</source>
        <translation>slaapmuizen</translation>
    </message>
    <message>
        <source>dry ledge in the existing culvert</source>
        <translation>droge looprichel in de bestaande duiker</translation>
    </message>
    <message>
        <source>ecoduct</source>
        <translation>ecoduct</translation>
    </message>
    <message>
        <source>embankment</source>
        <translation>ophoging</translation>
    </message>
    <message>
        <source>en</source>
        <translation>nl</translation>
    </message>
    <message>
        <source>ends face each other when the line between them bends so much at most at both (degrees)</source>
        <translation>uiteinden liggen tegenover elkaar als de lijn ertussen aan beide hoogstens zoveel buigt (graden)</translation>
    </message>
    <message>
        <source>equivalent connectivity {gain} % higher</source>
        <translation>equivalente connectiviteit {gain} % hoger</translation>
    </message>
    <message>
        <source>euro: the field of the cost. km: the length of the measures.</source>
        <translation>euro: het veld met de kost. km: de lengte van de maatregelen.</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>uitgesloten</translation>
    </message>
    <message>
        <source>excluded by the user</source>
        <translation>uitgesloten door de gebruiker</translation>
    </message>
    <message>
        <source>existing bridge or underpass shared with animals</source>
        <translation>bestaande brug of onderdoorgang gedeeld met dieren</translation>
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
        <translation>f in R′ = 1 + f · (R − 1), toegepast op de hele tabel: 10 maakt alles wat geen leefgebied is tien keer zoveel duurder dan leefgebied, 0,1 een tiende; leefgebied blijft 1 en de volgorde van de klassen blijft. Een pad met lengte L en kost c kost dan L + f · (c − L). Resultaten waarvan de rangorde standhoudt van 0,1 tot 10, steunen niet op de precieze waarden.</translation>
    </message>
    <message>
        <source>fence</source>
        <translation>afsluiting</translation>
    </message>
    <message>
        <source>fence 2 m high, fine mesh at the base, dug in</source>
        <translation>wildraster 2 m hoog, fijnmazig onderaan, ingegraven</translation>
    </message>
    <message>
        <source>fenced</source>
        <translation>afgerasterd</translation>
    </message>
    <message>
        <source>file, link or photo.</source>
        <translation>bestand, link of foto.</translation>
    </message>
    <message>
        <source>fish pass</source>
        <translation>vispassage</translation>
    </message>
    <message>
        <source>fish pass or removal of the weir</source>
        <translation>vispassage of verwijdering van de stuw</translation>
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
        <translation>vrije grond</translation>
    </message>
    <message>
        <source>free land on both sides</source>
        <translation>vrije grond aan beide kanten</translation>
    </message>
    <message>
        <source>frogs, toads (600 m), newts (200 m)</source>
        <translation>kikkers, padden (600 m), salamanders (200 m)</translation>
    </message>
    <message>
        <source>gain of equivalent connectivity (%)</source>
        <translation>winst aan equivalente connectiviteit (%)</translation>
    </message>
    <message>
        <source>game or security fence</source>
        <translation>wild- of veiligheidsraster</translation>
    </message>
    <message>
        <source>gap (of the woody network), repair_gap (a narrow one) or link (between patches that no element follows).</source>
        <translation>gap (onderbreking van het houtige netwerk), repair_gap (herstelplaats) of link (tussen leefgebiedplekken waarlangs geen element loopt).</translation>
    </message>
    <message>
        <source>gap between elements</source>
        <translation>onderbreking tussen elementen</translation>
    </message>
    <message>
        <source>gap in a row</source>
        <translation>onderbreking in een rij</translation>
    </message>
    <message>
        <source>garden or park</source>
        <translation>tuin of park</translation>
    </message>
    <message>
        <source>gas transport: no trees or shrubs within 5 m of the axis</source>
        <translation>gastransport: geen bomen of struiken binnen 5 m van de as</translation>
    </message>
    <message>
        <source>grassland butterflies</source>
        <translation>graslandvlinders</translation>
    </message>
    <message>
        <source>greatest share of one species</source>
        <translation>grootste aandeel van één soort</translation>
    </message>
    <message>
        <source>greatest share of the cost that is paid</source>
        <translation>grootste deel van de kost dat betaald wordt</translation>
    </message>
    <message>
        <source>green car park</source>
        <translation>groene parking</translation>
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
        <translation>geleidend wildraster met waarschuwingssysteem</translation>
    </message>
    <message>
        <source>habitat on the poorer side</source>
        <translation>leefgebied aan de armste kant</translation>
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
        <source>hedges nearer to a better or standing one over half their length are left out (m)</source>
        <translation>hagen die over de halve lengte dichter bij een betere of bestaande liggen, vallen weg (m)</translation>
    </message>
    <message>
        <source>height of an overpass above a railway (m)</source>
        <translation>hoogte van een overbrugging boven een spoorweg (m)</translation>
    </message>
    <message>
        <source>height of an overpass above a road (m)</source>
        <translation>hoogte van een overbrugging boven een weg (m)</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoog</translation>
    </message>
    <message>
        <source>high embankment</source>
        <translation>hoge ophoging</translation>
    </message>
    <message>
        <source>high-speed railway (fenced)</source>
        <translation>hogesnelheidslijn (afgerasterd)</translation>
    </message>
    <message>
        <source>high-voltage line: nothing above 3 m within 20 m of the line; ask the operator</source>
        <translation>hoogspanningslijn: niets hoger dan 3 m binnen 20 m van de lijn; vraag het na bij de beheerder</translation>
    </message>
    <message>
        <source>hop-over for bats</source>
        <translation>hop-over voor vleermuizen</translation>
    </message>
    <message>
        <source>how far a hedge may lie from the path of a link that it serves (m)</source>
        <translation>hoe ver een haag van het pad van een verbinding mag liggen die ze dient (m)</translation>
    </message>
    <message>
        <source>how far along the infrastructure a link may be led to a crossing (m)</source>
        <translation>hoe ver langs de infrastructuur een verbinding naar een faunapassage geleid mag worden (m)</translation>
    </message>
    <message>
        <source>how far an existing bridge or underpass may lie (m)</source>
        <translation>hoe ver een bestaande brug of onderdoorgang mag liggen (m)</translation>
    </message>
    <message>
        <source>how far beyond the edges habitat counts (m)</source>
        <translation>hoe ver voorbij de randen leefgebied meetelt (m)</translation>
    </message>
    <message>
        <source>how far beyond the edges of infrastructure a link may cross it (m)</source>
        <translation>hoe ver voorbij de randen van infrastructuur een verbinding ze mag kruisen (m)</translation>
    </message>
    <message>
        <source>how far beyond the edges public land, works and pipes concern a place (m)</source>
        <translation>tot hoe ver voorbij de randen openbare grond, werken en leidingen voor een plaats tellen (m)</translation>
    </message>
    <message>
        <source>how far beyond the edges the patches of a link may begin that face each other (m)</source>
        <translation>hoe ver voorbij de randen de leefgebiedplekken van een verbinding mogen beginnen die tegenover elkaar liggen (m)</translation>
    </message>
    <message>
        <source>how far disturbance counts (m)</source>
        <translation>hoe ver verstoring meetelt (m)</translation>
    </message>
    <message>
        <source>how far from a link its movement still counts (m)</source>
        <translation>hoe ver van een verbinding haar verplaatsingen nog meetellen (m)</translation>
    </message>
    <message>
        <source>how far from each other the parts of one bundle may run (m)</source>
        <translation>hoe ver van elkaar de delen van één bundel mogen lopen (m)</translation>
    </message>
    <message>
        <source>how far other roads and railways that hinder the guild disturb (m)</source>
        <translation>hoe ver andere wegen en spoorwegen die het gilde hinderen, verstoren (m)</translation>
    </message>
    <message>
        <source>how far spawning water may lie (m)</source>
        <translation>hoe ver voortplantingswater mag liggen (m)</translation>
    </message>
    <message>
        <source>how near to the edges a cut hedge or tree row ends (m)</source>
        <translation>hoe dicht bij de randen een doorsneden haag of bomenrij eindigt (m)</translation>
    </message>
    <message>
        <source>how near to the edges trees must stand for a canopy bridge (m)</source>
        <translation>hoe dicht bij de randen bomen moeten staan voor een boombrug (m)</translation>
    </message>
    <message>
        <source>html: one file with pictures and charts inside, for the screen and for readers that need an accessible document. pdf: for print, from page layouts. odt: for LibreOffice or Word, when words must be changed.</source>
        <translation>html: één bestand met foto&apos;s en grafieken erin, voor het scherm en voor lezers die een toegankelijk document nodig hebben. pdf: om af te drukken, met paginalay-outs. odt: voor LibreOffice of Word, als teksten aangepast moeten worden.</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idee</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>volledig</translation>
    </message>
    <message>
        <source>included</source>
        <translation>opgenomen</translation>
    </message>
    <message>
        <source>inside of bends with a radius below 200 m: 100 m of sight above 70 km/h</source>
        <translation>binnenzijde van bochten met een straal onder 200 m: 100 m zicht boven 70 km/u</translation>
    </message>
    <message>
        <source>inside of bends with a radius below 200 m: 25 m of sight up to 50 km/h</source>
        <translation>binnenzijde van bochten met een straal onder 200 m: 25 m zicht tot 50 km/u</translation>
    </message>
    <message>
        <source>inside of bends with a radius below 200 m: 60 m of sight up to 70 km/h</source>
        <translation>binnenzijde van bochten met een straal onder 200 m: 60 m zicht tot 70 km/u</translation>
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
        <translation>km_axis, km_le, expected_i, expected_ii, cost_eur, ec, m_eff, solved enzovoort.</translation>
    </message>
    <message>
        <source>km_axis, km_side, km_colocated, km_defrag_direct, km_defrag_good, km_defrag_moderate (target I); km_le, km_removed (target II); ha, n, km_equivalent; or unmatched.</source>
        <translation>km_axis, km_side, km_colocated, km_defrag_direct, km_defrag_good, km_defrag_moderate (doelstelling I); km_le, km_removed (doelstelling II); ha, n, km_equivalent; of unmatched.</translation>
    </message>
    <message>
        <source>knock-out: “no” excludes it</source>
        <translation>uitsluitende vraag: “neen” sluit het uit</translation>
    </message>
    <message>
        <source>knock-outs not passed: {questions}</source>
        <translation>niet voldane uitsluitende vragen: {questions}</translation>
    </message>
    <message>
        <source>landscape bridge or cut-and-cover</source>
        <translation>landschapsbrug of overkapping</translation>
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
        <translation>grote onderdoorgang</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>least angle between a passage and the infrastructure (degrees)</source>
        <translation>kleinste hoek tussen een passage en de infrastructuur (graden)</translation>
    </message>
    <message>
        <source>least barrier effect that is worth a crossing (0–1)</source>
        <translation>kleinste barrière-effect dat een faunapassage waard is (0–1)</translation>
    </message>
    <message>
        <source>least number of species</source>
        <translation>minimaal aantal soorten</translation>
    </message>
    <message>
        <source>least part of a route that may be planted (0–1)</source>
        <translation>kleinste deel van een tracé dat beplant mag worden (0–1)</translation>
    </message>
    <message>
        <source>least share of habitat on the poorer side</source>
        <translation>minimaal aandeel leefgebied aan de armste kant</translation>
    </message>
    <message>
        <source>least share of species that insects pollinate</source>
        <translation>minimaal aandeel soorten die door insecten bestoven worden</translation>
    </message>
    <message>
        <source>least total length</source>
        <translation>minimale totale lengte</translation>
    </message>
    <message>
        <source>legal minimum</source>
        <translation>wettelijk minimum</translation>
    </message>
    <message>
        <source>length (km)</source>
        <translation>lengte (km)</translation>
    </message>
    <message>
        <source>length above which more species are wanted</source>
        <translation>lengte waarboven meer soorten gewenst zijn</translation>
    </message>
    <message>
        <source>level with the ground</source>
        <translation>op maaiveld</translation>
    </message>
    <message>
        <source>lie of the land</source>
        <translation>reliëf</translation>
    </message>
    <message>
        <source>light at night</source>
        <translation>licht &apos;s nachts</translation>
    </message>
    <message>
        <source>line above 220 km/h: only herbs within 25 m of the rail</source>
        <translation>lijn boven 220 km/u: alleen kruiden binnen 25 m van de rail</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lijnen</translation>
    </message>
    <message>
        <source>link between woods</source>
        <translation>verbinding tussen bossen</translation>
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
        <translation>verloren</translation>
    </message>
    <message>
        <source>lost {detail}</source>
        <translation>verloren {detail}</translation>
    </message>
    <message>
        <source>low</source>
        <translation>laag</translation>
    </message>
    <message>
        <source>made useless by {ids}</source>
        <translation>overbodig gemaakt door {ids}</translation>
    </message>
    <message>
        <source>main railway line</source>
        <translation>hoofdspoorlijn</translation>
    </message>
    <message>
        <source>makes no link between patches shorter than the way there is</source>
        <translation>maakt geen verbinding tussen leefgebiedplekken korter dan de weg die er al is</translation>
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
        <source>mean of the species groups</source>
        <translation>gemiddelde van de soortengroepen</translation>
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
        <translation>model</translation>
    </message>
    <message>
        <source>modelled (no records near: that is no evidence against it), indicated (1 or 2 records) or supported (3 or more).</source>
        <translation>modelled (gemodelleerd: geen waarnemingen in de buurt, wat geen bewijs van het tegendeel is), indicated (aangegeven: 1 of 2 waarnemingen) of supported (onderbouwd: 3 of meer).</translation>
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
        <translation>verplaatsingen door de plaats</translation>
    </message>
    <message>
        <source>narrow fauna overpass</source>
        <translation>smalle faunabrug</translation>
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
        <translation>natuurvriendelijke oever</translation>
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
        <translation>nieuwe ecoduiker</translation>
    </message>
    <message>
        <source>next</source>
        <translation>volgende</translation>
    </message>
    <message>
        <source>no</source>
        <translation>neen</translation>
    </message>
    <message>
        <source>no choice wins more: {percent} %</source>
        <translation>geen enkele keuze wint meer: {percent} %</translation>
    </message>
    <message>
        <source>no cost is known</source>
        <translation>er is geen kost bekend</translation>
    </message>
    <message>
        <source>no effects on links are given</source>
        <translation>er zijn geen effecten op verbindingen opgegeven</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>geen bewijsstuk</translation>
    </message>
    <message>
        <source>no geometry that can be measured</source>
        <translation>geen geometrie die gemeten kan worden</translation>
    </message>
    <message>
        <source>no hedge across canals and rivers</source>
        <translation>geen haag over kanalen en rivieren</translation>
    </message>
    <message>
        <source>no hedge across motorways, expressways and their ramps</source>
        <translation>geen haag over autosnelwegen, expreswegen en hun op- en afritten</translation>
    </message>
    <message>
        <source>no hedge across railways</source>
        <translation>geen haag over spoorwegen</translation>
    </message>
    <message>
        <source>no hedge through buildings</source>
        <translation>geen haag door gebouwen</translation>
    </message>
    <message>
        <source>no hedge through open water</source>
        <translation>geen haag door open water</translation>
    </message>
    <message>
        <source>no higher than 2 m within 2 m of the neighbour</source>
        <translation>niet hoger dan 2 m binnen 2 m van de buur</translation>
    </message>
    <message>
        <source>no infrastructure axis within the tolerance</source>
        <translation>geen infrastructuuras binnen de tolerantie</translation>
    </message>
    <message>
        <source>no passage in the network within {distance}</source>
        <translation>geen passage in het netwerk binnen {distance}</translation>
    </message>
    <message>
        <source>no pipes and cables</source>
        <translation>geen leidingen en kabels</translation>
    </message>
    <message>
        <source>no planting in open habitat (heath, natural grassland, dunes, marsh)</source>
        <translation>geen aanplant in open leefgebied (heide, natuurlijk grasland, duinen, moeras)</translation>
    </message>
    <message>
        <source>no planting in water or marsh</source>
        <translation>geen aanplant in water of moeras</translation>
    </message>
    <message>
        <source>no planting where open-land species live (meadow birds, calcareous grassland, heath)</source>
        <translation>geen aanplant waar soorten van open land leven (weidevogels, kalkgrasland, heide)</translation>
    </message>
    <message>
        <source>no question yet</source>
        <translation>nog geen vraag</translation>
    </message>
    <message>
        <source>no safety rule is broken</source>
        <translation>geen veiligheidsregel wordt geschonden</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>nog geen score</translation>
    </message>
    <message>
        <source>no tall trees within 10 m of a motorway</source>
        <translation>geen hoge bomen binnen 10 m van een autosnelweg</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>geen jaar</translation>
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
        <translation>geen</translation>
    </message>
    <message>
        <source>none near enough to be of use</source>
        <translation>geen enkele dichtbij genoeg om nuttig te zijn</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normaal</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>not before they are verified</source>
        <translation>niet voordat ze geverifieerd zijn</translation>
    </message>
    <message>
        <source>not complete enough</source>
        <translation>niet volledig genoeg</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>niet geteld</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>niet gedateerd</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>komt niet in aanmerking</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>not managed: a commitment of {detail} years is too short</source>
        <translation>niet beheerd: een engagement van {detail} jaar is te kort</translation>
    </message>
    <message>
        <source>not managed: checklist {detail}</source>
        <translation>niet beheerd: checklist {detail}</translation>
    </message>
    <message>
        <source>not managed: neither a measure nor whether it goes beyond the law is given</source>
        <translation>niet beheerd: noch een maatregel, noch of het verder gaat dan de wet is opgegeven</translation>
    </message>
    <message>
        <source>not managed: no duration is given</source>
        <translation>niet beheerd: er is geen duur opgegeven</translation>
    </message>
    <message>
        <source>not managed: the knock-out questions of the checklist were not answered</source>
        <translation>niet beheerd: de uitsluitende vragen van de checklist zijn niet beantwoord</translation>
    </message>
    <message>
        <source>not realised yet</source>
        <translation>nog niet gerealiseerd</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet vermeld</translation>
    </message>
    <message>
        <source>number of species of a long hedge</source>
        <translation>aantal soorten van een lange haag</translation>
    </message>
    <message>
        <source>obstacle in a watercourse</source>
        <translation>hindernis in een waterloop</translation>
    </message>
    <message>
        <source>of which computed</source>
        <translation>waarvan berekend</translation>
    </message>
    <message>
        <source>of which severe (very high or high)</source>
        <translation>waarvan ernstig (zeer hoog of hoog)</translation>
    </message>
    <message>
        <source>official</source>
        <translation>officieel</translation>
    </message>
    <message>
        <source>on a bridge</source>
        <translation>op een brug</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>open-air car park</source>
        <translation>parking in open lucht</translation>
    </message>
    <message>
        <source>open; computed: {answer}</source>
        <translation>open; berekend: {answer}</translation>
    </message>
    <message>
        <source>opening of a culverted watercourse</source>
        <translation>openleggen van een ingebuisde waterloop</translation>
    </message>
    <message>
        <source>other measures</source>
        <translation>andere maatregelen</translation>
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
        <translation>verouderd</translation>
    </message>
    <message>
        <source>outline of a bridge</source>
        <translation>omtrek van een brug</translation>
    </message>
    <message>
        <source>outside the municipalities given</source>
        <translation>buiten de opgegeven gemeenten</translation>
    </message>
    <message>
        <source>parking along a street</source>
        <translation>parkeerstrook langs een straat</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>deels</translation>
    </message>
    <message>
        <source>path</source>
        <translation>pad</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>per dag</translation>
    </message>
    <message>
        <source>percent: part of the cost of each link. metres: effective metres, the same for all links.</source>
        <translation>percent: een deel van de kost van elke verbinding. metres: effectieve meter, dezelfde voor alle verbindingen.</translation>
    </message>
    <message>
        <source>permeable bays, tree rows, hedge around, unlit strip</source>
        <translation>waterdoorlatende vakken, bomenrijen, haag errond, onverlichte strook</translation>
    </message>
    <message>
        <source>permit granted</source>
        <translation>vergunning verleend</translation>
    </message>
    <message>
        <source>pinch_point (current has no other way) or barrier (mending it shortens a link).</source>
        <translation>pinch_point (de stroom heeft geen andere weg) of barrier (herstel maakt een verbinding korter).</translation>
    </message>
    <message>
        <source>pipes and cables</source>
        <translation>leidingen en kabels</translation>
    </message>
    <message>
        <source>pipistrelles, horseshoe bats, brown long-eared bat</source>
        <translation>dwergvleermuizen, hoefijzerneuzen, grootoorvleermuis</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
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
        <translation>gepland</translation>
    </message>
    <message>
        <source>planned works</source>
        <translation>geplande werken</translation>
    </message>
    <message>
        <source>planting not verified yet: {detail} of its length is taken off</source>
        <translation>aanplanting nog niet geverifieerd: {detail} van de lengte gaat eraf</translation>
    </message>
    <message>
        <source>planting: counts after its first verification</source>
        <translation>aanplanting: telt na de eerste verificatie</translation>
    </message>
    <message>
        <source>plants per metre</source>
        <translation>planten per meter</translation>
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
        <translation>prijsjaar van de kosten</translation>
    </message>
    <message>
        <source>prices of {year}</source>
        <translation>prijzen van {year}</translation>
    </message>
    <message>
        <source>prop_id of measures that are chosen in any case and paid from the budget, with a comma or semicolon between.</source>
        <translation>prop_id van maatregelen die in elk geval gekozen en uit het budget betaald worden, met een komma of puntkomma ertussen.</translation>
    </message>
    <message>
        <source>prop_id of measures that are not chosen in any case, with a comma or semicolon between.</source>
        <translation>prop_id van maatregelen die in geen geval gekozen worden, met een komma of puntkomma ertussen.</translation>
    </message>
    <message>
        <source>public ownership</source>
        <translation>openbare eigendom</translation>
    </message>
    <message>
        <source>quiet road: slow or closed at night</source>
        <translation>rustige weg: &apos;s nachts traag of afgesloten</translation>
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
        <translation>spoorweg: hoogte hoogstens de afstand tot de rail min 1,5 m</translation>
    </message>
    <message>
        <source>railway: the manager may ban all but herbs within 8 m of the rail</source>
        <translation>spoorweg: de beheerder kan binnen 8 m van de rail alles behalve kruiden verbieden</translation>
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
        <source>realised</source>
        <translation>gerealiseerd</translation>
    </message>
    <message>
        <source>realised in {detail}, after the year of the account</source>
        <translation>gerealiseerd in {detail}, na het jaar van de balans</translation>
    </message>
    <message>
        <source>regional road</source>
        <translation>regionale weg</translation>
    </message>
    <message>
        <source>rejected: {reason}</source>
        <translation>afgewezen: {reason}</translation>
    </message>
    <message>
        <source>removed: taken off the total</source>
        <translation>verwijderd: van het totaal afgetrokken</translation>
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
        <translation>weg</translation>
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
        <translation>weg of veldweg op pijlers over de vallei</translation>
    </message>
    <message>
        <source>road tunnel or underpass</source>
        <translation>wegtunnel of onderdoorgang</translation>
    </message>
    <message>
        <source>road, railway or waterway.</source>
        <translation>road (weg), railway (spoorweg) of waterway (waterloop).</translation>
    </message>
    <message>
        <source>road, railway, waterway or car_park.</source>
        <translation>road (weg), railway (spoorweg), waterway (waterloop) of car_park (parking).</translation>
    </message>
    <message>
        <source>road, railway, waterway, car_park, obstacle (weir, dam, culvert) or combined.</source>
        <translation>road (weg), railway (spoorweg), waterway (waterloop), car_park (parking), obstacle (stuw, dam, duiker) of combined (gecombineerd).</translation>
    </message>
    <message>
        <source>road, railway, waterway, combined, car_park, obstacle (weir, culvert) or culvert (stretch to open).</source>
        <translation>road (weg), railway (spoorweg), waterway (waterloop), combined (gecombineerd), car_park (parking), obstacle (stuw, duiker) of culvert (open te leggen stuk).</translation>
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
        <source>roads with a smaller radius keep the inside of the bend free (m)</source>
        <translation>wegen met een kleinere straal houden de binnenkant van de bocht vrij (m)</translation>
    </message>
    <message>
        <source>roads, railways, waterways or commitments.</source>
        <translation>wegen (roads), spoorwegen (railways), waterlopen (waterways) of engagementen (commitments).</translation>
    </message>
    <message>
        <source>rock ramp or bypass</source>
        <translation>stortstenen vishelling of omleiding</translation>
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
        <translation>touw of net tussen bomen</translation>
    </message>
    <message>
        <source>rules not met: {rules}</source>
        <translation>niet nageleefde regels: {rules}</translation>
    </message>
    <message>
        <source>rural, apart</source>
        <translation>landelijk, apart</translation>
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
        <translation>aandeel leefgebied aan de armste kant dat volledig meetelt</translation>
    </message>
    <message>
        <source>shortest culverted stretch to open (m)</source>
        <translation>kortste ingebuisde stuk om open te leggen (m)</translation>
    </message>
    <message>
        <source>shortest section</source>
        <translation>kortste stuk</translation>
    </message>
    <message>
        <source>side of a hill</source>
        <translation>helling</translation>
    </message>
    <message>
        <source>sight triangle: 100 m from junctions above 70 km/h</source>
        <translation>zichtdriehoek: 100 m van kruispunten boven 70 km/u</translation>
    </message>
    <message>
        <source>sight triangle: 25 m from junctions up to 50 km/h</source>
        <translation>zichtdriehoek: 25 m van kruispunten tot 50 km/u</translation>
    </message>
    <message>
        <source>sight triangle: 60 m from junctions up to 70 km/h</source>
        <translation>zichtdriehoek: 60 m van kruispunten tot 70 km/u</translation>
    </message>
    <message>
        <source>signs, barriers, verge management</source>
        <translation>borden, slagbomen, bermbeheer</translation>
    </message>
    <message>
        <source>sketched</source>
        <translation>geschetst</translation>
    </message>
    <message>
        <source>sloping exit with foreshore</source>
        <translation>hellende uitstapplaats met vooroever</translation>
    </message>
    <message>
        <source>slow worm, common lizard, smooth snake</source>
        <translation>hazelworm, levendbarende hagedis, gladde slang</translation>
    </message>
    <message>
        <source>small fauna tunnel</source>
        <translation>kleine faunatunnel</translation>
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
        <source>so much of a sway between two ends counts like the length again (degrees)</source>
        <translation>zoveel zwenking tussen twee uiteinden telt als nog eens de lengte (graden)</translation>
    </message>
    <message>
        <source>so much of a turn between two ends counts like the length again (degrees)</source>
        <translation>zoveel draaiing tussen twee uiteinden telt als nog eens de lengte (graden)</translation>
    </message>
    <message>
        <source>solitary bees</source>
        <translation>solitaire bijen</translation>
    </message>
    <message>
        <source>spacing of guilds that have none (m)</source>
        <translation>tussenafstand voor gilden die er geen hebben (m)</translation>
    </message>
    <message>
        <source>speed on expressways</source>
        <translation>snelheid op expreswegen</translation>
    </message>
    <message>
        <source>speed on local roads</source>
        <translation>snelheid op lokale wegen</translation>
    </message>
    <message>
        <source>speed on motorways</source>
        <translation>snelheid op autosnelwegen</translation>
    </message>
    <message>
        <source>speed on roads between places</source>
        <translation>snelheid op wegen tussen kernen</translation>
    </message>
    <message>
        <source>squirrel, pine marten, polecat</source>
        <translation>eekhoorn, boommarter, bunzing</translation>
    </message>
    <message>
        <source>status {detail}: not progress yet</source>
        <translation>status {detail}: nog geen vooruitgang</translation>
    </message>
    <message>
        <source>status, year, nis, owner, manager, addition or zone_ubr.</source>
        <translation>status, year, nis, owner, manager, addition of zone_ubr.</translation>
    </message>
    <message>
        <source>steepest ramp (rise per metre)</source>
        <translation>steilste helling (stijging per meter)</translation>
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
        <translation>subsidie per meter (€)</translation>
    </message>
    <message>
        <source>subsidy per metre, one row (€)</source>
        <translation>subsidie per meter, één rij (€)</translation>
    </message>
    <message>
        <source>tall trees or screens on both sides</source>
        <translation>hoge bomen of schermen aan beide kanten</translation>
    </message>
    <message>
        <source>target “{detail}” is neither I nor II</source>
        <translation>doelstelling “{detail}” is noch I noch II</translation>
    </message>
    <message>
        <source>the commitment ended in {detail}</source>
        <translation>het engagement eindigde in {detail}</translation>
    </message>
    <message>
        <source>the commitments</source>
        <translation>de engagementen</translation>
    </message>
    <message>
        <source>the element was there before the plan</source>
        <translation>het element was er al vóór het plan</translation>
    </message>
    <message>
        <source>the largest number of measures is reached</source>
        <translation>het grootste aantal maatregelen is bereikt</translation>
    </message>
    <message>
        <source>the law asks this already (baseline): reported apart</source>
        <translation>de wet vraagt dit al (baseline): apart gerapporteerd</translation>
    </message>
    <message>
        <source>the two halves of an arc differ so much at most (degrees)</source>
        <translation>de twee helften van een boog verschillen hoogstens zoveel (graden)</translation>
    </message>
    <message>
        <source>these metres are already counted for commitment {detail}</source>
        <translation>deze meters tellen al mee voor engagement {detail}</translation>
    </message>
    <message>
        <source>too dear for what is left of every year&apos;s budget</source>
        <translation>te duur voor wat van elk jaarbudget overblijft</translation>
    </message>
    <message>
        <source>too dear for what is left of the budget</source>
        <translation>te duur voor wat van het budget overblijft</translation>
    </message>
    <message>
        <source>too dear: costs more than the whole budget</source>
        <translation>te duur: kost meer dan het hele budget</translation>
    </message>
    <message>
        <source>too near to {ids}, which is chosen</source>
        <translation>te dicht bij {ids}, dat gekozen is</translation>
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
        <translation>treinen/dag</translation>
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
        <translation>tunnels en geleidingswanden aan beide kanten</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>niet beantwoord</translation>
    </message>
    <message>
        <source>underground car park</source>
        <translation>ondergrondse parking</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
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
        <translation>waterloop zonder naam</translation>
    </message>
    <message>
        <source>unnumbered railway</source>
        <translation>spoorweg zonder nummer</translation>
    </message>
    <message>
        <source>unpaved strip, stump wall, screens, closed to cars</source>
        <translation>onverharde strook, stobbenwal, schermen, gesloten voor auto&apos;s</translation>
    </message>
    <message>
        <source>user or computed.</source>
        <translation>user (gebruiker) of computed (berekend).</translation>
    </message>
    <message>
        <source>vehicles/day</source>
        <translation>voertuigen/dag</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geverifieerd</translation>
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
        <translation>wallonia, flanders, brussels, generic, of de naam van een bestand.</translation>
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
        <translation>waterloop</translation>
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
        <source>what such a route counts at most, times its length</source>
        <translation>wat zo&apos;n tracé hoogstens telt, maal zijn lengte</translation>
    </message>
    <message>
        <source>width of footpaths</source>
        <translation>breedte van voetpaden</translation>
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
        <translation>wint minder voor de kost dan de gekozen maatregelen</translation>
    </message>
    <message>
        <source>wins next to nothing: less than a millionth of a per cent</source>
        <translation>wint zo goed als niets: minder dan een miljoenste procent</translation>
    </message>
    <message>
        <source>wins nothing alone, only together with {ids}</source>
        <translation>wint alleen niets, enkel samen met {ids}</translation>
    </message>
    <message>
        <source>with a known cost</source>
        <translation>met een bekende kost</translation>
    </message>
    <message>
        <source>with all measures</source>
        <translation>met alle maatregelen</translation>
    </message>
    <message>
        <source>with the discount for missing evidence</source>
        <translation>met de korting voor ontbrekende bewijsstukken</translation>
    </message>
    <message>
        <source>without evidence, at half value: {questions}</source>
        <translation>zonder bewijsstuk, tegen halve waarde: {questions}</translation>
    </message>
    <message>
        <source>wood and scrub; every habitat where classes are unknown</source>
        <translation>bos en struweel; elk leefgebied waar de klassen onbekend zijn</translation>
    </message>
    <message>
        <source>wood, scrub and hedges drawn as areas</source>
        <translation>bos, struweel en als vlak getekende hagen</translation>
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
        <translation>jaar</translation>
    </message>
    <message>
        <source>year of the subsidy rule</source>
        <translation>jaar van de subsidieregel</translation>
    </message>
    <message>
        <source>years</source>
        <translation>jaar</translation>
    </message>
    <message>
        <source>years that the hedge is kept</source>
        <translation>jaren dat de haag behouden wordt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yes, partly, no or na (not applicable).</source>
        <translation>yes (ja), partly (deels), no (neen) of na (niet van toepassing).</translation>
    </message>
    <message>
        <source>zone {detail}: listed apart from target I</source>
        <translation>zone {detail}: apart van doelstelling I vermeld</translation>
    </message>
    <message>
        <source>zones of the network within {reach} m: {zones}</source>
        <translation>zones van het netwerk binnen {reach} m: {zones}</translation>
    </message>
    <message>
        <source>{added} commitments added, {known} were in the plan already.</source>
        <translation>{added} engagementen toegevoegd, {known} zaten al in het plan.</translation>
    </message>
    <message>
        <source>{algorithm}: results</source>
        <translation>{algorithm}: resultaten</translation>
    </message>
    <message>
        <source>{answer}; computed, not signed: {reason}</source>
        <translation>{answer}; berekend, niet ondertekend: {reason}</translation>
    </message>
    <message>
        <source>{cells} cells take about {needed} MB of memory; {left} MB are left for each link.</source>
        <translation>{cells} cellen vragen ongeveer {needed} MB geheugen; er blijft {left} MB over voor elke verbinding.</translation>
    </message>
    <message>
        <source>{commitments} commitments, {filled} tables filled, {runs} runs remembered.</source>
        <translation>{commitments} engagementen, {filled} gevulde tabellen, {runs} onthouden berekeningen.</translation>
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
        <translation>{count} engagementen tegelijk: {names}</translation>
    </message>
    <message>
        <source>{count} commitments have an unknown status and count as an idea ({ids}).</source>
        <translation>{count} engagementen hebben een onbekende status en gelden als een idee ({ids}).</translation>
    </message>
    <message>
        <source>{count} commitments lie between two axes that fit equally; one was taken ({ids}).</source>
        <translation>{count} engagementen liggen tussen twee assen die even goed passen; één ervan is genomen ({ids}).</translation>
    </message>
    <message>
        <source>{count} commitments name an infrastructure that is not among the axes; they were matched by their geometry ({ids}).</source>
        <translation>{count} engagementen noemen een infrastructuur die niet bij de assen is; ze zijn volgens hun geometrie toegewezen ({ids}).</translation>
    </message>
    <message>
        <source>{count} crossings lead to no second side of their barrier and open nothing: {ids}</source>
        <translation>{count} passages bereiken geen overkant van hun barrière en openen niets: {ids}</translation>
    </message>
    <message>
        <source>{count} crossings proposed, {cost} million euro together.</source>
        <translation>{count} faunapassages voorgesteld, samen {cost} miljoen euro.</translation>
    </message>
    <message>
        <source>{count} ends and woods have no line to follow across any gap.</source>
        <translation>{count} uiteinden en bossen hebben over geen enkele onderbreking een lijn om te volgen.</translation>
    </message>
    <message>
        <source>{count} features of {layer} have no known class and got the generic one ({ids}).</source>
        <translation>{count} objecten van {layer} hebben geen bekende klasse en kregen de algemene ({ids}).</translation>
    </message>
    <message>
        <source>{count} hedges, {km} km, about {cost} €.</source>
        <translation>{count} hagen, {km} km, ongeveer {cost} €.</translation>
    </message>
    <message>
        <source>{count} measures chosen: connectivity gains {gain} %; no choice within the limits gains more than {bound} %.</source>
        <translation>{count} maatregelen gekozen: de connectiviteit wint {gain} %; geen enkele keuze binnen de grenzen wint meer dan {bound} %.</translation>
    </message>
    <message>
        <source>{count} measures have no cost and cannot be chosen: {ids}</source>
        <translation>{count} maatregelen hebben geen kost en kunnen niet gekozen worden: {ids}</translation>
    </message>
    <message>
        <source>{count} measures win {gain} % of equivalent connectivity. Whatever is chosen within the same limits, it cannot win more than {bound} %.</source>
        <translation>{count} maatregelen winnen {gain} % equivalente connectiviteit. Wat er binnen dezelfde grenzen ook gekozen wordt, meer dan {bound} % kan het niet winnen.</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>nog {count}</translation>
    </message>
    <message>
        <source>{count} more rows are in the ledger layer.</source>
        <translation>Nog {count} rijen staan in de kilometerboeklaag.</translation>
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
        <translation>{count} leefgebiedplekken liggen op geen enkele cel met een weerstand en zijn weggelaten.</translation>
    </message>
    <message>
        <source>{count} patches overlap others, so that ground counts twice; dissolve them: {ids}</source>
        <translation>{count} leefgebiedplekken overlappen andere, zodat grond dubbel telt; voeg ze samen: {ids}</translation>
    </message>
    <message>
        <source>{count} patches span infrastructure and are taken as cut there, so that crossings within them have a gain.</source>
        <translation>{count} leefgebiedplekken liggen aan weerszijden van infrastructuur en gelden daar als doorgesneden, zodat faunapassages erin een winst hebben.</translation>
    </message>
    <message>
        <source>{count} places have habitat on one side at most; left out.</source>
        <translation>{count} plaatsen hebben aan hoogstens één kant leefgebied; weggelaten.</translation>
    </message>
    <message>
        <source>{count} places suit no line of the decision table.</source>
        <translation>{count} plaatsen passen bij geen enkele regel van de beslissingstabel.</translation>
    </message>
    <message>
        <source>{count} proposals stay rejected, with the reason given before.</source>
        <translation>{count} voorstellen blijven afgewezen, met de eerder opgegeven reden.</translation>
    </message>
    <message>
        <source>{count} rejected proposals are left out.</source>
        <translation>{count} afgewezen voorstellen zijn weggelaten.</translation>
    </message>
    <message>
        <source>{count} routes are mostly cut away by distance rules.</source>
        <translation>{count} routes zijn grotendeels weggesneden door afstandsregels.</translation>
    </message>
    <message>
        <source>{count} routes join what is joined already.</source>
        <translation>{count} routes verbinden wat al verbonden is.</translation>
    </message>
    <message>
        <source>{count} routes run beside a better one.</source>
        <translation>{count} routes lopen naast een betere.</translation>
    </message>
    <message>
        <source>{count} sections are too short to plant.</source>
        <translation>{count} stukken zijn te kort om te beplanten.</translation>
    </message>
    <message>
        <source>{count} sections hinder these animals too little.</source>
        <translation>{count} doorsnijdingen hinderen deze dieren te weinig.</translation>
    </message>
    <message>
        <source>{count} traffic counts of {layer} lie on no road near the network ({ids}).</source>
        <translation>{count} verkeerstellingen van {layer} liggen op geen weg bij het netwerk ({ids}).</translation>
    </message>
    <message>
        <source>{count} units.</source>
        <translation>{count} eenheden.</translation>
    </message>
    <message>
        <source>{done} of {questions} answered</source>
        <translation>{done} van {questions} beantwoord</translation>
    </message>
    <message>
        <source>{ends} of {of} ends within {reach} m of an existing element</source>
        <translation>{ends} van {of} uiteinden binnen {reach} m van een bestaand element</translation>
    </message>
    <message>
        <source>{file} cannot be shown from here.</source>
        <translation>{file} kan van hieruit niet getoond worden.</translation>
    </message>
    <message>
        <source>{file} could not be copied into the plan&apos;s folder {folder}: {problem}.</source>
        <translation>{file} kon niet naar de map {folder} van het plan gekopieerd worden: {problem}.</translation>
    </message>
    <message>
        <source>{file} holds no polygons.</source>
        <translation>{file} bevat geen vlakken.</translation>
    </message>
    <message>
        <source>{guild}: links up to {metres} effective metres.</source>
        <translation>{guild}: verbindingen tot {metres} effectieve meter.</translation>
    </message>
    <message>
        <source>{guild}: {count} places looked at.</source>
        <translation>{guild}: {count} plaatsen bekeken.</translation>
    </message>
    <message>
        <source>{ids} is chosen instead</source>
        <translation>{ids} is in de plaats gekozen</translation>
    </message>
    <message>
        <source>{km} as drawn</source>
        <translation>{km} zoals getekend</translation>
    </message>
    <message>
        <source>{km} km counted then and not now</source>
        <translation>{km} km telde toen en nu niet</translation>
    </message>
    <message>
        <source>{km} km of infrastructure count although their zone is not known: give municipalities with a degree of urbanisation, or urban areas.</source>
        <translation>{km} km infrastructuur telt mee hoewel de zone ervan niet bekend is: geef gemeenten met een verstedelijkingsgraad op, of stedelijke gebieden.</translation>
    </message>
    <message>
        <source>{km} km of {count} commitments match no infrastructure and are listed apart ({ids}).</source>
        <translation>{km} km van {count} engagementen past bij geen infrastructuur en staat apart vermeld ({ids}).</translation>
    </message>
    <message>
        <source>{links} links between {patches} patches, {parts} components.</source>
        <translation>{links} verbindingen tussen {patches} leefgebiedplekken, {parts} componenten.</translation>
    </message>
    <message>
        <source>{made} m made, {removed} m removed: net {net} m</source>
        <translation>{made} m aangelegd, {removed} m verwijderd: netto {net} m</translation>
    </message>
    <message>
        <source>{measure}: {count} (of which realised: {done})</source>
        <translation>{measure}: {count} (waarvan gerealiseerd: {done})</translation>
    </message>
    <message>
        <source>{names} side by side, {width} m wide together</source>
        <translation>{names} naast elkaar, samen {width} m breed</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
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
        <source>{number} vehicles/day counted in {year}</source>
        <translation>{number} voertuigen/dag geteld in {year}</translation>
    </message>
    <message>
        <source>{number} vehicles/day modelled</source>
        <translation>{number} voertuigen/dag volgens model</translation>
    </message>
    <message>
        <source>{pair}: the way costs {then} effective metres with the chosen measures, {now} without.</source>
        <translation>{pair}: de weg kost {then} effectieve meter met de gekozen maatregelen, {now} zonder.</translation>
    </message>
    <message>
        <source>{path} cannot be replaced: it is open in another program (or in this QGIS project) or write-protected. Close it there, or choose another file name.</source>
        <translation>{path} kan niet vervangen worden: het is open in een ander programma (of in dit QGIS-project) of beveiligd tegen schrijven. Sluit het daar, of kies een andere bestandsnaam.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Close it elsewhere, or choose another folder.</source>
        <translation>{path} kan niet geschreven worden. Sluit het elders, of kies een andere map.</translation>
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
        <translation>{path} bevat geen plan van GreenBlue. Kies de GeoPackage van een plan, of maak er een met “Plan aanmaken”.</translation>
    </message>
    <message>
        <source>{path} holds no plan of GreenBlue: {names} are no tables. Restore a backup.</source>
        <translation>{path} bevat geen plan van GreenBlue: {names} zijn geen tabellen. Zet een reservekopie terug.</translation>
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
        <translation>{planned} km gepland, {realised} km gerealiseerd</translation>
    </message>
    <message>
        <source>{rows} × {columns} cells of {cell} m take about {needed} GB of memory (finest size within {memory} GB: {finest} m).</source>
        <translation>{rows} × {columns} cellen van {cell} m vragen ongeveer {needed} GB geheugen (fijnste maat binnen {memory} GB: {finest} m).</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>{score} op 100</translation>
    </message>
    <message>
        <source>{share} % of Belgium&apos;s {target} km</source>
        <translation>{share} % van {target} km in België</translation>
    </message>
    <message>
        <source>{share} % of the national {target} km</source>
        <translation>{share} % van de nationale {target} km</translation>
    </message>
    <message>
        <source>{share} % of the {target} km that are the territory&apos;s part</source>
        <translation>{share} % van de {target} km die het deel van het grondgebied vormen</translation>
    </message>
    <message>
        <source>{share} % of {target} km here</source>
        <translation>{share} % van {target} km hier</translation>
    </message>
    <message>
        <source>{sites} sites, {km} km of sections, {corridors} corridors cut.</source>
        <translation>{sites} knelpunten, {km} km doorsnijdingen, {corridors} corridors doorsneden.</translation>
    </message>
    <message>
        <source>{site} {name} ({barrier}): severity {grade}, score {score} of 100</source>
        <translation>{site} {name} ({barrier}): ernst {grade}, score {score} op 100</translation>
    </message>
    <message>
        <source>{step} …</source>
        <translation>{step} …</translation>
    </message>
    <message>
        <source>{step}: taken over from an earlier run.</source>
        <translation>{step}: overgenomen van een eerdere berekening.</translation>
    </message>
    <message>
        <source>{target} counted (km)</source>
        <translation>{target} geteld (km)</translation>
    </message>
    <message>
        <source>{target} legal minimum (km)</source>
        <translation>{target} wettelijk minimum (km)</translation>
    </message>
    <message>
        <source>{target} not realised yet (km)</source>
        <translation>{target} nog niet gerealiseerd (km)</translation>
    </message>
    <message>
        <source>{target} rural, apart (km)</source>
        <translation>{target} landelijk, apart (km)</translation>
    </message>
    <message>
        <source>{target}: counted (realised or verified)</source>
        <translation>{target}: geteld (gerealiseerd of geverifieerd)</translation>
    </message>
    <message>
        <source>{target}: counted and promised, share of the national {km} km</source>
        <translation>{target}: geteld en beloofd, aandeel in de nationale {km} km</translation>
    </message>
    <message>
        <source>{target}: km by year, cumulated</source>
        <translation>{target}: km per jaar, gecumuleerd</translation>
    </message>
    <message>
        <source>{target}: promised</source>
        <translation>{target}: beloofd</translation>
    </message>
    <message>
        <source>{target}: realised, not counted yet</source>
        <translation>{target}: gerealiseerd, nog niet geteld</translation>
    </message>
    <message>
        <source>{target}: the same, share of the territory&apos;s part of {km} km</source>
        <translation>{target}: hetzelfde, aandeel in het deel van het grondgebied van {km} km</translation>
    </message>
    <message>
        <source>{total} m in sections that count; {least} m are wanted in all.</source>
        <translation>{total} m in stukken die meetellen; in totaal is {least} m gewenst.</translation>
    </message>
    <message>
        <source>{what}: {value}, the sum of {count} rows</source>
        <translation>{what}: {value}, de som van {count} rijen</translation>
    </message>
    <message>
        <source>½ none</source>
        <translation>½ geen</translation>
    </message>
    <message>
        <source>“{label}” is missing: choose a layer.</source>
        <translation>“{label}” ontbreekt: kies een laag.</translation>
    </message>
    <message>
        <source>“{label}” must be above 0.</source>
        <translation>“{label}” moet groter zijn dan 0.</translation>
    </message>
    <message>
        <source>“{label}”: no patch is called {ids}.</source>
        <translation>“{label}”: geen leefgebiedplek heet {ids}.</translation>
    </message>
    <message>
        <source>“{label}”: no proposal is called {ids}.</source>
        <translation>“{label}”: geen enkel voorstel heet {ids}.</translation>
    </message>
    <message>
        <source>“{label}”: numbers must be 0 or more.</source>
        <translation>“{label}”: de getallen moeten 0 of meer zijn.</translation>
    </message>
    <message>
        <source>“{label}”: write the species group before “{text}”, with a colon between: one of {names}.</source>
        <translation>“{label}”: schrijf de soortengroep voor “{text}”, met een dubbelepunt ertussen: een van {names}.</translation>
    </message>
    <message>
        <source>“{label}”: {count} numbers are needed, {given} are given.</source>
        <translation>“{label}”: er zijn {count} getallen nodig, er zijn er {given} opgegeven.</translation>
    </message>
    <message>
        <source>“{label}”: “{text}” is no list of numbers. Write them with a semicolon between.</source>
        <translation>“{label}”: “{text}” is geen lijst van getallen. Schrijf ze met een puntkomma ertussen.</translation>
    </message>
    <message>
        <source>“{label}”: “{text}” needs two different patches, with a comma between.</source>
        <translation>“{label}”: “{text}” heeft twee verschillende leefgebiedplekken nodig, met een komma ertussen.</translation>
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
        <translation>≠ verschillend</translation>
    </message>
</context>
</TS>
