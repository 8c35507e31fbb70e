<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>GreenBlue</name>
    <message>
        <source>&amp;Boundaries</source>
        <translation>&amp;Limites</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Draw…</source>
        <translation>&amp;Dessiner…</translation>
    </message>
    <message>
        <source>&amp;Elevation (optional)</source>
        <translation>&amp;Altimétrie (facultatif)</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Fichier…</translation>
    </message>
    <message>
        <source>&amp;Folder of the plan</source>
        <translation>&amp;Répertoire du plan</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Language of the dossier</source>
        <translation>&amp;Langue du dossier</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Suivant &gt;</translation>
    </message>
    <message>
        <source>&amp;OpenStreetMap extract</source>
        <translation>Extrait &amp;OpenStreetMap</translation>
    </message>
    <message>
        <source>&amp;Reason for another answer</source>
        <translation>&amp;Raison d&apos;une autre réponse</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>(computed)</source>
        <translation>(calculé)</translation>
    </message>
    <message>
        <source>0.01 to 0.1 %</source>
        <translation>0,01 à 0,1 %</translation>
    </message>
    <message>
        <source>0.1 to 1 %</source>
        <translation>0,1 à 1 %</translation>
    </message>
    <message>
        <source>0.5 m from footpaths</source>
        <translation>0,5 m des sentiers</translation>
    </message>
    <message>
        <source>0.5 m from the neighbour at least, on the boundary by written agreement only</source>
        <translation>0,5 m du voisin au moins, sur la limite seulement moyennant accord écrit</translation>
    </message>
    <message>
        <source>0–1, from what is known: land, free ground, ownership, works, cables; empty where nothing is.</source>
        <translation>0–1, d&apos;après ce qui est connu : terrain, place libre, propriété, chantiers, câbles ; vide où rien ne l&apos;est.</translation>
    </message>
    <message>
        <source>0–1: share of the route that may be planted, less half the share away from plantable lines.</source>
        <translation>0–1 : part du tracé qui peut être plantée, moins la moitié de la part éloignée des lignes plantables.</translation>
    </message>
    <message>
        <source>1 Prepare</source>
        <translation>1 Préparer</translation>
    </message>
    <message>
        <source>1 city, 2 town or suburb, 3 rural area.</source>
        <translation>1 ville, 2 petite ville ou banlieue, 3 zone rurale.</translation>
    </message>
    <message>
        <source>1 city, 2 town or suburb, 3 rural area; empty where not given.</source>
        <translation>1 ville, 2 petite ville ou banlieue, 3 zone rurale ; vide si non indiqué.</translation>
    </message>
    <message>
        <source>1 city, 2 town or suburb, 3 rural; empty where not known.</source>
        <translation>1 ville, 2 petite ville ou banlieue, 3 rural ; vide si inconnu.</translation>
    </message>
    <message>
        <source>1 m from the bank of a watercourse</source>
        <translation>1 m de la berge d&apos;un cours d&apos;eau</translation>
    </message>
    <message>
        <source>1 m from tracks and cycle paths</source>
        <translation>1 m des chemins et des pistes cyclables</translation>
    </message>
    <message>
        <source>1 to 5 %</source>
        <translation>1 à 5 %</translation>
    </message>
    <message>
        <source>1 to 5 km</source>
        <translation>1 à 5 km</translation>
    </message>
    <message>
        <source>1, or 0.5 for half of a road on a municipal boundary.</source>
        <translation>1, ou 0,5 pour la moitié d&apos;une route sur une limite communale.</translation>
    </message>
    <message>
        <source>10 to 50 ha</source>
        <translation>10 à 50 ha</translation>
    </message>
    <message>
        <source>2 Diagnose</source>
        <translation>2 Diagnostiquer</translation>
    </message>
    <message>
        <source>2 m free around buildings</source>
        <translation>2 m libres autour des bâtiments</translation>
    </message>
    <message>
        <source>2 m from other pipelines and cables; ask for the plans (KLIP, KLIM-CICC)</source>
        <translation>2 m des autres conduites et câbles ; demandez les plans (KLIP, KLIM-CICC)</translation>
    </message>
    <message>
        <source>2 to 4 links</source>
        <translation>2 à 4 liens</translation>
    </message>
    <message>
        <source>2.5 m from the pavement: the mown safety strip stays herbaceous</source>
        <translation>2,5 m du revêtement : la bande de sécurité fauchée reste herbacée</translation>
    </message>
    <message>
        <source>200 m or wider</source>
        <translation>200 m ou plus large</translation>
    </message>
    <message>
        <source>200 to 1 000 ha</source>
        <translation>200 à 1 000 ha</translation>
    </message>
    <message>
        <source>3 Propose</source>
        <translation>3 Proposer</translation>
    </message>
    <message>
        <source>4 Account</source>
        <translation>4 Dresser le bilan</translation>
    </message>
    <message>
        <source>5 Dossier</source>
        <translation>5 Constituer le dossier</translation>
    </message>
    <message>
        <source>5 m from the bank: strip for maintenance</source>
        <translation>5 m de la berge : bande d&apos;entretien</translation>
    </message>
    <message>
        <source>5 to 20 %</source>
        <translation>5 à 20 %</translation>
    </message>
    <message>
        <source>5 to 20 km</source>
        <translation>5 à 20 km</translation>
    </message>
    <message>
        <source>50 to 200 ha</source>
        <translation>50 à 200 ha</translation>
    </message>
    <message>
        <source>50 to 200 m</source>
        <translation>50 à 200 m</translation>
    </message>
    <message>
        <source>6 m from the bank: strip for maintenance</source>
        <translation>6 m de la berge : bande d&apos;entretien</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Retour</translation>
    </message>
    <message>
        <source>A (80 or more)</source>
        <translation>A (80 ou plus)</translation>
    </message>
    <message>
        <source>A NIS code has five digits.</source>
        <translation>Un code INS compte cinq chiffres.</translation>
    </message>
    <message>
        <source>A bridge over a watercourse stands here: dry banks under it carry small animals through.</source>
        <translation>Un pont sur un cours d&apos;eau se trouve ici : des berges sèches en dessous laissent passer les petits animaux.</translation>
    </message>
    <message>
        <source>A change names patch or link number {number}, which does not exist.</source>
        <translation>Une modification désigne la tache d&apos;habitat ou le lien numéro {number}, qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>A check in the first and in the third year after planting.</source>
        <translation>Un contrôle la première et la troisième année après la plantation.</translation>
    </message>
    <message>
        <source>A commitment belongs to the axis that it names, else to the nearest one that is at most {tolerance_m} m from its edge to the line and runs within {bearing_deg}° of it. What matches none is listed. Between two axes that fit equally one is taken and both are listed.</source>
        <translation>Un engagement appartient à l&apos;axe qu&apos;il désigne, sinon au plus proche qui se trouve à {tolerance_m} m au plus de son bord à la ligne et dont la direction ne s&apos;en écarte pas de plus de {bearing_deg}°. Ce qui ne correspond à aucun est listé. Entre deux axes qui conviennent autant, un seul est retenu et les deux sont listés.</translation>
    </message>
    <message>
        <source>A commitment counts only when all knock-out questions of the checklist are answered and passed.</source>
        <translation>Un engagement ne compte que si toutes les questions éliminatoires de la liste de contrôle ont reçu une réponse et sont satisfaites.</translation>
    </message>
    <message>
        <source>A commitment without a duration does not count.</source>
        <translation>Un engagement sans durée ne compte pas.</translation>
    </message>
    <message>
        <source>A commitment without a duration does not count. One shorter than five years never does.</source>
        <translation>Un engagement sans durée ne compte pas. Un engagement de moins de cinq ans ne compte jamais.</translation>
    </message>
    <message>
        <source>A concrete median or guard rail runs along it.</source>
        <translation>Un séparateur en béton ou une glissière de sécurité la longe.</translation>
    </message>
    <message>
        <source>A copy of a profile, with changes (CSV).</source>
        <translation>Une copie d&apos;un profil, avec des modifications (CSV).</translation>
    </message>
    <message>
        <source>A copy of a rule set, with changes (CSV): distances, heights, prices, and the numbers by which gaps, bends and pairs of ends are judged. The species are those of the region chosen above.</source>
        <translation>Une copie d&apos;un jeu de règles, avec des modifications (CSV) : distances, hauteurs, prix et nombres selon lesquels les lacunes, les virages et les paires d&apos;extrémités sont jugés. Les espèces sont celles de la région choisie ci-dessus.</translation>
    </message>
    <message>
        <source>A copy of barriers.csv, with changes.</source>
        <translation>Une copie de barriers.csv, avec des modifications.</translation>
    </message>
    <message>
        <source>A copy of hedge_species.csv, with changes.</source>
        <translation>Une copie de hedge_species.csv, avec des modifications.</translation>
    </message>
    <message>
        <source>A culvert runs under the infrastructure here: a dry ledge in it carries small animals through.</source>
        <translation>Un ponceau passe ici sous l&apos;infrastructure : une banquette sèche y laisse passer les petits animaux.</translation>
    </message>
    <message>
        <source>A distance in the unit of the costs, which animals cover with the probability below. With 0.5 it is the median dispersal distance; the column d50_m of the guild table (resources/rules/guilds.csv in the plugin folder) gives one for each guild.</source>
        <translation>Une distance dans l&apos;unité des coûts, que les animaux parcourent avec la probabilité ci-dessous. Avec 0,5 c&apos;est la distance médiane de dispersion ; la colonne d50_m de la table des guildes (resources/rules/guilds.csv dans le dossier de l&apos;extension) en donne une par guilde.</translation>
    </message>
    <message>
        <source>A duration must be given</source>
        <translation>Une durée doit être indiquée</translation>
    </message>
    <message>
        <source>A fence runs along the infrastructure here.</source>
        <translation>Une clôture longe ici l&apos;infrastructure.</translation>
    </message>
    <message>
        <source>A fragmentation point is a place where infrastructure cuts the network. The sites are ranked by how much connection is lost there and for whom.</source>
        <translation>Un point de fragmentation est un lieu où une infrastructure coupe le maillage. Les points sont classés selon la connexion qui s&apos;y perd et pour qui.</translation>
    </message>
    <message>
        <source>A habitat raster goes with the classes that are habitat.</source>
        <translation>Un raster d&apos;habitat va de pair avec les classes qui sont de l&apos;habitat.</translation>
    </message>
    <message>
        <source>A hedge or tree row is cut here: tall trees or screens lift bats over the traffic.</source>
        <translation>Une haie ou une rangée d&apos;arbres est interrompue ici : de grands arbres ou des écrans font passer les chauves-souris au-dessus du trafic.</translation>
    </message>
    <message>
        <source>A high embankment has room for a large underpass.</source>
        <translation>Un haut remblai laisse la place à un grand passage inférieur.</translation>
    </message>
    <message>
        <source>A knock-out question answered with no keeps a commitment from counting as managed, whatever its score.</source>
        <translation>Une réponse négative à une question éliminatoire empêche un engagement de compter comme géré, quel que soit son score.</translation>
    </message>
    <message>
        <source>A line leads to its row of the ledger, and the place in the ledger to its line.</source>
        <translation>Une ligne mène à sa ligne du registre, et l’emplacement dans le registre à son tracé.</translation>
    </message>
    <message>
        <source>A line nearer to the axis than this has no side</source>
        <translation>Une ligne plus proche de l&apos;axe que cette distance n&apos;a pas de côté</translation>
    </message>
    <message>
        <source>A link between two patches spreads over {cells} cells of {cell:g} m and needs about {needed:.0f} MB. Allow more memory, give a cutoff, or use larger cells.</source>
        <translation>Un lien entre deux taches d&apos;habitat s&apos;étend sur {cells} cellules de {cell:g} m et exige environ {needed:.0f} MB. Accordez plus de mémoire, donnez une limite, ou utilisez des cellules plus grandes.</translation>
    </message>
    <message>
        <source>A link has the cost {cost}; only positive finite ones can improve.</source>
        <translation>Un lien a le coût {cost} ; seuls les coûts positifs et finis peuvent s&apos;améliorer.</translation>
    </message>
    <message>
        <source>A net gain of zero or less is a no.</source>
        <translation>Un gain net nul ou négatif est un non.</translation>
    </message>
    <message>
        <source>A new plan</source>
        <translation>Un nouveau plan</translation>
    </message>
    <message>
        <source>A new plan needs its territory: give the polygon of the municipality.</source>
        <translation>Un nouveau plan a besoin de son territoire : indiquez le polygone de la commune.</translation>
    </message>
    <message>
        <source>A polygon for each link, without the cells of the two patches that it joins; none where patches touch and no least width is asked for.</source>
        <translation>Un polygone par liaison, sans les cellules des deux taches qu&apos;elle relie ; aucun là où les taches se touchent et où aucune largeur minimale n&apos;est demandée.</translation>
    </message>
    <message>
        <source>A raster of land cover codes, used with its nearest cells.</source>
        <translation>Un raster de codes d&apos;occupation du sol ; la cellule la plus proche est utilisée.</translation>
    </message>
    <message>
        <source>A raster of {rows} × {cols} cells needs about {need:.0f} MB at once, and {given:.0f} MB are allowed; it can only be worked by tiles with a cutoff, so choose one.</source>
        <translation>Un raster de {rows} × {cols} cellules exige environ {need:.0f} MB d&apos;un coup, et {given:.0f} MB sont accordés ; il ne peut être traité par tuiles qu&apos;avec une limite : choisissez-en une.</translation>
    </message>
    <message>
        <source>A raster that needs more is refused before it is read, with the number it needs: about 170 bytes a cell. Polygons are worked by tiles and need no bound.</source>
        <translation>Un raster qui demande davantage est refusé avant d&apos;être lu, avec le nombre nécessaire : environ 170 octets par cellule. Les polygones sont traités par tuiles et n&apos;ont pas besoin de limite.</translation>
    </message>
    <message>
        <source>A road on a municipal boundary (the municipality {border_m} m to its left is another than to its right) is shared by halves, a measure on one side belongs to the municipality on that side.</source>
        <translation>Une route sur une limite communale (la commune {border_m} m à sa gauche n&apos;est pas celle à sa droite) est partagée par moitiés ; une mesure d&apos;un seul côté appartient à la commune de ce côté.</translation>
    </message>
    <message>
        <source>A road whose two sides this far away lie in two municipalities is a boundary road: each gets half</source>
        <translation>Une route dont les deux côtés, à cette distance, se trouvent dans deux communes est une route limitrophe : chacune en reçoit la moitié</translation>
    </message>
    <message>
        <source>A section must be {least} m long at least.</source>
        <translation>Un tronçon doit compter au moins {least} m de long.</translation>
    </message>
    <message>
        <source>A small tunnel with guiding fence carries badger, marten and hedgehog through.</source>
        <translation>Un petit tunnel avec clôture de guidage fait passer le blaireau, la martre et le hérisson.</translation>
    </message>
    <message>
        <source>A stretch counts as managed when it is promised for at least five years, has passed all knock-out questions and goes beyond the legal minimum.</source>
        <translation>Un tronçon compte comme géré s&apos;il est promis pour au moins cinq ans, a satisfait à toutes les questions éliminatoires et va au-delà du minimum légal.</translation>
    </message>
    <message>
        <source>A strip of this width along the path belongs to the corridor in any case; 50 m for small animals to 200 m for large ones. 0 for none.</source>
        <translation>Une bande de cette largeur le long du chemin fait en tout cas partie du corridor ; de 50 m pour les petits animaux à 200 m pour les grands. 0 pour aucune.</translation>
    </message>
    <message>
        <source>A strip of {length:g} m is too short for cells of {cell:g} m; it must be at least two cells long.</source>
        <translation>Une bande de {length:g} m est trop courte pour des cellules de {cell:g} m ; elle doit compter au moins deux cellules.</translation>
    </message>
    <message>
        <source>A wall or noise barrier runs along it.</source>
        <translation>Un mur ou un écran antibruit la longe.</translation>
    </message>
    <message>
        <source>A watercourse passes under the infrastructure here: animals follow it through a culvert with dry ledges.</source>
        <translation>Un cours d&apos;eau passe ici sous l&apos;infrastructure : les animaux le suivent dans un ponceau à banquettes sèches.</translation>
    </message>
    <message>
        <source>A year is given twice in {years}.</source>
        <translation>Une année figure deux fois dans {years}.</translation>
    </message>
    <message>
        <source>A yes or partly without evidence counts half.</source>
        <translation>Un oui ou un « en partie » sans preuve compte pour moitié.</translation>
    </message>
    <message>
        <source>Abandoned railway</source>
        <translation>Chemin de fer démantelé</translation>
    </message>
    <message>
        <source>About the plan</source>
        <translation>À propos du plan</translation>
    </message>
    <message>
        <source>About this dossier</source>
        <translation>À propos de ce dossier</translation>
    </message>
    <message>
        <source>Account by all dimensions</source>
        <translation>Bilan selon toutes les dimensions</translation>
    </message>
    <message>
        <source>Account managed kilometres</source>
        <translation>Dresser le bilan des kilomètres gérés</translation>
    </message>
    <message>
        <source>Account of managed kilometres</source>
        <translation>Bilan des kilomètres gérés</translation>
    </message>
    <message>
        <source>Account of the kilometres (HTML)</source>
        <translation>Bilan des kilomètres (HTML)</translation>
    </message>
    <message>
        <source>Account the kilometres</source>
        <translation>Dresser le bilan des kilomètres</translation>
    </message>
    <message>
        <source>Account to read</source>
        <translation>Bilan à lire</translation>
    </message>
    <message>
        <source>Accounted on</source>
        <translation>Bilan dressé le</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Add &amp;file or photo…</source>
        <translation>Ajouter un &amp;fichier ou une photo…</translation>
    </message>
    <message>
        <source>Add &amp;link…</source>
        <translation>Ajouter un &amp;lien…</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Ajouter au plan</translation>
    </message>
    <message>
        <source>Additionality</source>
        <translation>Additionnalité</translation>
    </message>
    <message>
        <source>Address (https://…)</source>
        <translation>Adresse (https://…)</translation>
    </message>
    <message>
        <source>Adds to the reason of each road how many of 100 crossings by an animal of 0.8 m at 2 m/s would meet no vehicle (van Langevelde &amp; Jaarsma 2004; 3.5 m per lane). It does not change the score.</source>
        <translation>Ajoute à la raison de chaque route combien de 100 traversées par un animal de 0,8 m à 2 m/s ne rencontreraient aucun véhicule (van Langevelde &amp; Jaarsma 2004 ; 3,5 m par bande de circulation). Le score n&apos;en change pas.</translation>
    </message>
    <message>
        <source>Against the table as it is</source>
        <translation>Par rapport à la table telle quelle</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All files written</source>
        <translation>Tous les fichiers écrits</translation>
    </message>
    <message>
        <source>All measures in a table without geometry: rank, gain alone and in sequence, what they cost up to there, why not, share of runs, certainty.</source>
        <translation>Toutes les mesures dans une table sans géométrie : rang, gain seule et dans la séquence, ce qu&apos;elles coûtent jusque-là, pourquoi pas, part des calculs, certitude.</translation>
    </message>
    <message>
        <source>All measures together do not connect {pairs}. Ask for a longer way at most, or propose more measures there.</source>
        <translation>Toutes les mesures ensemble ne relient pas {pairs}. Admettez un trajet plus long ou proposez-y davantage de mesures.</translation>
    </message>
    <message>
        <source>All rows on the ellipsoid (m)</source>
        <translation>Toutes les lignes sur l&apos;ellipsoïde (m)</translation>
    </message>
    <message>
        <source>All rows on the plane (m)</source>
        <translation>Toutes les lignes sur le plan (m)</translation>
    </message>
    <message>
        <source>All units together, one row for each habitat layer.</source>
        <translation>Toutes les unités ensemble, une ligne par couche d&apos;habitat.</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Les {count}</translation>
    </message>
    <message>
        <source>Alone it wins {gain} ha of equivalent connectivity ({percent} %).</source>
        <translation>Seule, elle fait gagner {gain} ha de connectivité équivalente ({percent} %).</translation>
    </message>
    <message>
        <source>Also counted by others</source>
        <translation>Aussi compté par d&apos;autres</translation>
    </message>
    <message>
        <source>Also reported to</source>
        <translation>Aussi déclaré à</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternative</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Amphibian tunnels with guide walls</source>
        <translation>Tunnels à amphibiens avec parois de guidage</translation>
    </message>
    <message>
        <source>Amphibians cross the road here to spawn: a row of tunnels with guide walls leads them under it.</source>
        <translation>Des amphibiens traversent ici la route pour frayer : une série de tunnels avec parois de guidage les conduit par-dessous.</translation>
    </message>
    <message>
        <source>An added link leads to a patch that does not exist.</source>
        <translation>Un lien ajouté mène à une tache d&apos;habitat qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>An existing bridge or underpass with little traffic stands here: an unpaved strip in it costs far less than a new structure.</source>
        <translation>Un pont ou un passage inférieur existant à faible trafic se trouve ici : une bande non revêtue y coûte bien moins qu&apos;un nouvel ouvrage.</translation>
    </message>
    <message>
        <source>An invented municipality, from map data to dossier in some minutes.</source>
        <translation>Une commune inventée, des données cartographiques au dossier en quelques minutes.</translation>
    </message>
    <message>
        <source>Animal ramp</source>
        <translation>Rampe à faune</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>Animaux</translation>
    </message>
    <message>
        <source>Animals are not drawn to traffic, nothing new is lit, and a fence is placed only where it leads to a passage.</source>
        <translation>Les animaux ne sont pas attirés vers le trafic, rien n&apos;est nouvellement éclairé, et une clôture n&apos;est posée que là où elle mène à un passage.</translation>
    </message>
    <message>
        <source>Animals for which crossings are sought; each guild has its own proposals. otter and other water animals brings weirs, culverts and banks.</source>
        <translation>Animaux pour lesquels on cherche des passages ; chaque guilde a ses propres propositions. « loutre et autre faune aquatique » amène seuils, ponceaux et berges.</translation>
    </message>
    <message>
        <source>Animals for which it is proposed, as in the guild table.</source>
        <translation>Animaux pour lesquels elle est proposée, comme dans la table des guildes.</translation>
    </message>
    <message>
        <source>Animals swim but cannot leave the water between steep banks: exits on both banks let them out.</source>
        <translation>Les animaux nagent mais ne peuvent quitter l&apos;eau entre des berges abruptes : des sorties sur les deux berges leur permettent d&apos;en sortir.</translation>
    </message>
    <message>
        <source>Animals whose dispersal distance and resistance of hedges count in the gain.</source>
        <translation>Animaux dont la distance de dispersion et la résistance des haies comptent dans le gain.</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Annexe</translation>
    </message>
    <message>
        <source>Another body declares the same stretch; it is counted once.</source>
        <translation>Une autre instance déclare le même tronçon ; il est compté une fois.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Answered by hand</source>
        <translation>Réponse donnée à la main</translation>
    </message>
    <message>
        <source>Answered by {author}, {date}.</source>
        <translation>Répondu par {author}, {date}.</translation>
    </message>
    <message>
        <source>Answers to the 24 questions</source>
        <translation>Réponses aux 24 questions</translation>
    </message>
    <message>
        <source>Answers to the checklist</source>
        <translation>Réponses à la liste de contrôle</translation>
    </message>
    <message>
        <source>Answers to the questions</source>
        <translation>Réponses aux questions</translation>
    </message>
    <message>
        <source>Anything worth keeping.</source>
        <translation>Tout ce qui mérite d&apos;être conservé.</translation>
    </message>
    <message>
        <source>Aqueduct</source>
        <translation>Aqueduc</translation>
    </message>
    <message>
        <source>Arable land</source>
        <translation>Terre arable</translation>
    </message>
    <message>
        <source>Are all woody species native, and is no invasive species planted?</source>
        <translation>Tous les ligneux sont-ils indigènes, et aucune espèce invasive n&apos;est-elle plantée ?</translation>
    </message>
    <message>
        <source>Are no pesticides used?</source>
        <translation>N&apos;utilise-t-on aucun pesticide ?</translation>
    </message>
    <message>
        <source>Are owner, budget and responsible service named, and is survival checked?</source>
        <translation>Le propriétaire, le budget et le service responsable sont-ils désignés, et la reprise est-elle contrôlée ?</translation>
    </message>
    <message>
        <source>Are the safety rules met?</source>
        <translation>Les règles de sécurité sont-elles respectées ?</translation>
    </message>
    <message>
        <source>Are valuable existing elements kept?</source>
        <translation>Les éléments existants de valeur sont-ils conservés ?</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Area (ha)</source>
        <translation>Superficie (ha)</translation>
    </message>
    <message>
        <source>Area of Belgium: the part of a target that falls to a territory is its share of this area [P]</source>
        <translation>Superficie de la Belgique : la part d&apos;un objectif qui revient à un territoire est sa part de cette superficie [P]</translation>
    </message>
    <message>
        <source>Area of all units together.</source>
        <translation>Superficie de toutes les unités ensemble.</translation>
    </message>
    <message>
        <source>Area of the unit; on rasters of its cells with data.</source>
        <translation>Superficie de l&apos;unité ; pour les rasters, de ses cellules avec données.</translation>
    </message>
    <message>
        <source>Area on the ellipsoid.</source>
        <translation>Superficie sur l&apos;ellipsoïde.</translation>
    </message>
    <message>
        <source>Area or point that counts</source>
        <translation>Surface ou point qui compte</translation>
    </message>
    <message>
        <source>Area over the length of the link.</source>
        <translation>Superficie divisée par la longueur du lien.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Surfaces</translation>
    </message>
    <message>
        <source>Areas (ha)</source>
        <translation>Surfaces (ha)</translation>
    </message>
    <message>
        <source>Areas count in hectares and points by number. Their equivalent kilometres (area divided by {equivalent_width_m} m) are in no total.</source>
        <translation>Les surfaces comptent en hectares et les points en nombre. Leurs kilomètres équivalents (surface divisée par {equivalent_width_m} m) ne figurent dans aucun total.</translation>
    </message>
    <message>
        <source>Areas repaired</source>
        <translation>Surfaces réparées</translation>
    </message>
    <message>
        <source>Areas such as car parks and copses: counted in hectares.</source>
        <translation>Surfaces telles que parkings et bosquets : comptées en hectares.</translation>
    </message>
    <message>
        <source>Areas whose outline crossed itself and was mended; their ids are in the log.</source>
        <translation>Surfaces dont le contour se recoupait et a été réparé ; leurs identifiants figurent dans le journal.</translation>
    </message>
    <message>
        <source>Areas, counted</source>
        <translation>Surfaces, comptées</translation>
    </message>
    <message>
        <source>Ask the manager of the road, railway or waterway.</source>
        <translation>Consultez le gestionnaire de la route, du chemin de fer ou de la voie d&apos;eau.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>At its end.</source>
        <translation>À sa fin.</translation>
    </message>
    <message>
        <source>At least three species (five from 200 m on), none above half of the plants, and two thirds of the species visited by insects.</source>
        <translation>Au moins trois espèces (cinq à partir de 200 m), aucune ne dépassant la moitié des plants, et deux tiers d&apos;espèces visitées par les insectes.</translation>
    </message>
    <message>
        <source>At least two patches must lie on cells with a resistance; there are {count}.</source>
        <translation>Au moins deux taches d&apos;habitat doivent se trouver sur des cellules avec une résistance ; il y en a {count}.</translation>
    </message>
    <message>
        <source>At most so many sheets of fragmentation points (the worst first) and so many of commitments. 0: no sheets.</source>
        <translation>Au plus ce nombre de fiches de points de fragmentation (les pires d&apos;abord) et autant d&apos;engagements. 0 : pas de fiches.</translation>
    </message>
    <message>
        <source>At the end of the year (the latest one when empty)</source>
        <translation>À la fin de l&apos;année (la plus récente si vide)</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Attribute (area in ha when empty)</source>
        <translation>Attribut (superficie en ha si vide)</translation>
    </message>
    <message>
        <source>Attribute A_L of the whole landscape, in the unit of the attribute (ha for areas). Only PC and IIC need it; they are left out when it is empty.</source>
        <translation>Attribut A_L de tout le paysage, dans l&apos;unité de l&apos;attribut (ha pour les superficies). Seuls PC et IIC en ont besoin ; ils sont omis si cette valeur est vide.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Axes (km)</source>
        <translation>Longueur d’axe (km)</translation>
    </message>
    <message>
        <source>Axes of the infrastructure (km)</source>
        <translation>Axes de l’infrastructure (km)</translation>
    </message>
    <message>
        <source>Axes with axis_id, kind, name and width_m, as “Find fragmentation points” gives them. Every line is an axis of its own.</source>
        <translation>Axes avec axis_id, kind, name et width_m, tels que les donne « Trouver les points de fragmentation ». Chaque ligne est un axe à part entière.</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>Axis along which fences guide to crossings, good and moderate.</source>
        <translation>Axe le long duquel des clôtures guident vers des passages, bon et modéré.</translation>
    </message>
    <message>
        <source>Axis along which fences guide to crossings.</source>
        <translation>Axe le long duquel des clôtures guident vers les passages.</translation>
    </message>
    <message>
        <source>Axis of infrastructure</source>
        <translation>Axe d&apos;infrastructure</translation>
    </message>
    <message>
        <source>Axis on which both targets are served</source>
        <translation>Axe où les deux objectifs sont servis</translation>
    </message>
    <message>
        <source>Axis taken</source>
        <translation>Axe retenu</translation>
    </message>
    <message>
        <source>Axis that fits equally</source>
        <translation>Axe qui convient tout autant</translation>
    </message>
    <message>
        <source>Axis that serves both targets (km)</source>
        <translation>Axe qui sert les deux objectifs (km)</translation>
    </message>
    <message>
        <source>Axis-km in a zone that is listed apart.</source>
        <translation>Km d’axe dans une zone indiquée à part.</translation>
    </message>
    <message>
        <source>Axis-km of a status that does not count yet.</source>
        <translation>Km d’axe d’un statut qui ne compte pas encore.</translation>
    </message>
    <message>
        <source>Axis-km that also have an element of target II.</source>
        <translation>Km d&apos;axe qui portent aussi un élément de l&apos;objectif II.</translation>
    </message>
    <message>
        <source>Axis-km that count towards target I.</source>
        <translation>Km d&apos;axe qui comptent pour l&apos;objectif I.</translation>
    </message>
    <message>
        <source>Axis-km that the law asks anyway.</source>
        <translation>Km d’axe que la loi demande de toute façon.</translation>
    </message>
    <message>
        <source>Axis-km times the probability of their status, what is not realised yet included.</source>
        <translation>Km d&apos;axe multipliés par la probabilité de leur statut, y compris ce qui n&apos;est pas encore réalisé.</translation>
    </message>
    <message>
        <source>B (60 to 80)</source>
        <translation>B (60 à 80)</translation>
    </message>
    <message>
        <source>B: between urban areas</source>
        <translation>B : entre zones urbaines</translation>
    </message>
    <message>
        <source>Band of rasters</source>
        <translation>Bande des rasters</translation>
    </message>
    <message>
        <source>Band of the rasters that holds the classes.</source>
        <translation>Bande des rasters qui contient les classes.</translation>
    </message>
    <message>
        <source>Bank mown in phases</source>
        <translation>Berge fauchée par phases</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Obstacle</translation>
    </message>
    <message>
        <source>Barrier (over 2 000)</source>
        <translation>Obstacle (plus de 2 000)</translation>
    </message>
    <message>
        <source>Barrier class</source>
        <translation>Classe d&apos;obstacle</translation>
    </message>
    <message>
        <source>Barrier class of railways</source>
        <translation>Classe d&apos;obstacle des chemins de fer</translation>
    </message>
    <message>
        <source>Barrier class of roads</source>
        <translation>Classe d&apos;obstacle des routes</translation>
    </message>
    <message>
        <source>Barrier class of waterways</source>
        <translation>Classe d&apos;obstacle des voies d&apos;eau</translation>
    </message>
    <message>
        <source>Barrier classes that cut (all when empty)</source>
        <translation>Classes d&apos;obstacle qui coupent (toutes si vide)</translation>
    </message>
    <message>
        <source>Barrier id (feature id when empty)</source>
        <translation>Identifiant de l&apos;obstacle (celui de l&apos;entité si vide)</translation>
    </message>
    <message>
        <source>Barrier improvement</source>
        <translation>Gain par obstacle levé</translation>
    </message>
    <message>
        <source>Barrier table of your own</source>
        <translation>Votre propre table des obstacles</translation>
    </message>
    <message>
        <source>Barrier, aquatic</source>
        <translation>Obstacle, faune aquatique</translation>
    </message>
    <message>
        <source>Barrier, fliers</source>
        <translation>Obstacle, faune volante</translation>
    </message>
    <message>
        <source>Barrier, large terrestrial</source>
        <translation>Obstacle, grande faune terrestre</translation>
    </message>
    <message>
        <source>Barrier, rank 1 to 5</source>
        <translation>Obstacle, rang 1 à 5</translation>
    </message>
    <message>
        <source>Barrier, small terrestrial</source>
        <translation>Obstacle, petite faune terrestre</translation>
    </message>
    <message>
        <source>Barrier: effective metres by which the link becomes shorter.</source>
        <translation>Obstacle : mètres effectifs dont le lien raccourcit.</translation>
    </message>
    <message>
        <source>Barrier: half the length of the strip that is restored.</source>
        <translation>Obstacle : demi-longueur de la bande restaurée.</translation>
    </message>
    <message>
        <source>Barrier: the same as a part of the least-cost distance of the link.</source>
        <translation>Obstacle : le même en part de la distance de moindre coût du lien.</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Obstacles</translation>
    </message>
    <message>
        <source>Barriers crossed</source>
        <translation>Obstacles traversés</translation>
    </message>
    <message>
        <source>Barriers that links may cross</source>
        <translation>Obstacles que les liens peuvent traverser</translation>
    </message>
    <message>
        <source>Barriers without a width above 0: {ids}. Give every road, railway or waterway the width in metres that it takes from the habitat.</source>
        <translation>Obstacles sans largeur supérieure à 0 : {ids}. Donnez à chaque route, chemin de fer ou voie d&apos;eau la largeur en mètres qu&apos;il prend à l&apos;habitat.</translation>
    </message>
    <message>
        <source>Barriers worth mending</source>
        <translation>Obstacles qui valent d&apos;être levés</translation>
    </message>
    <message>
        <source>Bars of equivalent connectivity before and with all measures; the table below has the figures.</source>
        <translation>Barres de la connectivité équivalente avant et avec toutes les mesures ; le tableau ci-dessous donne les chiffres.</translation>
    </message>
    <message>
        <source>Bars of the mean score of each criterion; the table below has the figures.</source>
        <translation>Barres du score moyen de chaque critère ; le tableau ci-dessous donne les chiffres.</translation>
    </message>
    <message>
        <source>Begin anew, also what an earlier run finished</source>
        <translation>Tout recommencer, y compris ce qu&apos;un calcul antérieur a terminé</translation>
    </message>
    <message>
        <source>Bermbesluit in Flanders, zéro phyto in Wallonia. This decides the additionality of the commitment.</source>
        <translation>Bermbesluit en Flandre, zéro phyto en Wallonie. Cela décide de l&apos;additionnalité de l&apos;engagement.</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>À côté</translation>
    </message>
    <message>
        <source>Better than the legal minimum</source>
        <translation>Mieux que le minimum légal</translation>
    </message>
    <message>
        <source>Betweenness</source>
        <translation>Centralité d&apos;intermédiarité</translation>
    </message>
    <message>
        <source>Betweenness as a part 0–1 of all pairs of other patches.</source>
        <translation>Centralité d&apos;intermédiarité en part 0–1 de toutes les paires d&apos;autres taches d&apos;habitat.</translation>
    </message>
    <message>
        <source>Betweenness, normalised</source>
        <translation>Centralité d&apos;intermédiarité, normalisée</translation>
    </message>
    <message>
        <source>Beyond the law</source>
        <translation>Au-delà de la loi</translation>
    </message>
    <message>
        <source>Biodiverse landscape elements</source>
        <translation>Éléments paysagers riches en biodiversité</translation>
    </message>
    <message>
        <source>Border cost</source>
        <translation>Coût par la limite des zones</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Des deux côtés</translation>
    </message>
    <message>
        <source>Both sides belong to one patch of the network. “Prioritise measures” adds what joining them wins to an EC that counts the patch as one place; of crossings that join the same sides the best one counts.</source>
        <translation>Les deux côtés appartiennent à une même tache d&apos;habitat du réseau. « Hiérarchiser les mesures » ajoute ce que gagne leur liaison à une EC qui compte la tache comme un seul lieu ; des passages qui relient les mêmes côtés, seul le meilleur compte.</translation>
    </message>
    <message>
        <source>Bound from which the finest cell size follows, at 64 bytes per cell, what linking habitat takes.</source>
        <translation>Limite dont découle la plus petite taille de cellule, à 64 octets par cellule, ce qu&apos;exige la mise en lien des habitats.</translation>
    </message>
    <message>
        <source>Bound in megabytes of the work, beside what QGIS and its libraries hold (some 270 MB) and the tables of the result; bounds below 150 MB are therefore exceeded by some 20 MB. A raster that needs more is worked by tiles, with the same result: for planar and border links with a limit to their cost. Patches and corridors are worked in groups that fit; a corridor that needs more is left out and told.</source>
        <translation>Limite en mégaoctets pour le calcul, en plus de ce qu&apos;occupent QGIS et ses bibliothèques (environ 270 Mo) et les tables du résultat ; les limites inférieures à 150 Mo sont donc dépassées d&apos;environ 20 Mo. Un raster qui demande davantage est traité par tuiles, avec le même résultat : pour les liens planar et border avec une limite à leur coût. Les taches d&apos;habitat et les corridors sont traités par groupes qui tiennent en mémoire ; un corridor qui demande davantage est écarté et signalé.</translation>
    </message>
    <message>
        <source>Bound in megabytes; the log tells what the raster takes before the work starts. A raster or a link that needs more is refused with the number it needs.</source>
        <translation>Limite en mégaoctets ; le journal indique ce qu&apos;exige le raster avant que le calcul commence. Un raster ou un lien qui demande davantage est refusé avec le nombre nécessaire.</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Boundaries from a file; it is added to the project</source>
        <translation>Limites d’un fichier ; il est ajouté au projet</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Boundary of the municipality. Proposals outside it are left out; what lies around it still counts for the network. Let the map data reach 5 to 10 km beyond it.</source>
        <translation>Limite de la commune. Les propositions situées au-dehors sont écartées ; ce qui l&apos;entoure compte tout de même pour le maillage. Prévoyez des données cartographiques 5 à 10 km au-delà.</translation>
    </message>
    <message>
        <source>Bridge or underpass shared with animals</source>
        <translation>Pont ou passage inférieur partagé avec la faune</translation>
    </message>
    <message>
        <source>Bridge with continuous banks</source>
        <translation>Pont à berges continues</translation>
    </message>
    <message>
        <source>Bridges, underpasses, culverts and wildlife crossings such as those of “Prepare OpenStreetMap extract”. New crossings keep their distance from those that animals use; bridges and underpasses with little traffic are shared rather than new ones built.</source>
        <translation>Ponts, passages inférieurs, ponceaux et passages à faune tels que ceux de « Préparer un extrait OpenStreetMap ». Les nouveaux passages gardent leur distance par rapport à ceux que les animaux utilisent ; les ponts et passages inférieurs à faible trafic sont partagés plutôt que d&apos;en construire de nouveaux.</translation>
    </message>
    <message>
        <source>Broadleaved forest</source>
        <translation>Forêt feuillue</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>Bruxelles</translation>
    </message>
    <message>
        <source>Brussels: the Region&apos;s environment agency supports projects on the green and blue networks.</source>
        <translation>Bruxelles : l&apos;administration régionale de l&apos;environnement soutient des projets sur les maillages vert et bleu.</translation>
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
        <translation>Budget de chaque année</translation>
    </message>
    <message>
        <source>Budget of the first year, the second and so on, with a semicolon between, in the unit of the budget. A measure is paid in one year, and what a year leaves is lost. The budget above stays the limit of all years together.</source>
        <translation>Budget de la première année, de la deuxième et ainsi de suite, séparés par un point-virgule, dans l&apos;unité du budget. Une mesure est payée en une seule année, et le reliquat d&apos;une année est perdu. Le budget ci-dessus reste la limite de toutes les années ensemble.</translation>
    </message>
    <message>
        <source>Build resistance surface</source>
        <translation>Construire une surface de résistance</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Bâtiments</translation>
    </message>
    <message>
        <source>Buildings as areas or points; those within 300 m disturb.</source>
        <translation>Bâtiments sous forme de surfaces ou de points ; ceux à moins de 300 m dérangent.</translation>
    </message>
    <message>
        <source>Builds a resistance surface for a guild: what a metre of each kind of ground costs an animal, 1 in habitat and more elsewhere.
Land cover is overwritten by hedges, these by roads, railways, waterways, car parks, fences and walls, and these by wildlife crossings. Barriers are burned at least √2 cells wide and their corners closed, so that no path slips through diagonally at any angle or cell size; hedges stay unbroken rows of cells; crossings are led on to the free ground on either side. Where barriers overlap, the higher resistance wins. Ground without land cover has no data.
The tables are expert defaults [P]: edit a copy, and before you rely on a result make the surface again with CONTRAST 0.1 and 10, link and measure again, and compare the ranks. “Prioritise measures” tries the same contrasts on the costs of its routes.</source>
        <translation>Construit une surface de résistance pour une guilde : ce que coûte à un animal un mètre de chaque type de terrain, 1 dans l&apos;habitat et plus ailleurs.
L&apos;occupation du sol est recouverte par les haies, celles-ci par les routes, chemins de fer, voies d&apos;eau, parkings, clôtures et murs, et ceux-ci par les passages à faune. Les obstacles sont gravés sur une largeur d&apos;au moins √2 cellules et leurs angles fermés, de sorte qu&apos;aucun chemin ne s&apos;y faufile en diagonale, quels que soient l&apos;angle et la taille des cellules ; les haies restent des rangées ininterrompues de cellules ; les passages sont prolongés jusqu&apos;au terrain libre de part et d&apos;autre. Là où des obstacles se superposent, la résistance la plus élevée l&apos;emporte. Le terrain sans occupation du sol n&apos;a pas de données.
Les tables sont des valeurs d&apos;expert par défaut [P] : modifiez une copie et, avant de vous fier à un résultat, refaites la surface avec CONTRAST 0,1 et 10, reliez et mesurez à nouveau, et comparez les rangs. « Hiérarchiser les mesures » essaie les mêmes contrastes sur les coûts de ses tracés.</translation>
    </message>
    <message>
        <source>Built-up area</source>
        <translation>Zone bâtie</translation>
    </message>
    <message>
        <source>Built-up land is not known.</source>
        <translation>Les zones bâties ne sont pas connues.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>By additionality</source>
        <translation>Par additionnalité</translation>
    </message>
    <message>
        <source>By default a cell belongs to the unit that its centre lies in. Exactly: each unit gets the share of the cell that it covers.</source>
        <translation>Par défaut, une cellule appartient à l&apos;unité où se trouve son centre. Exactement : chaque unité reçoit la part de la cellule qu&apos;elle couvre.</translation>
    </message>
    <message>
        <source>By how much prices rise in a year, in percent.</source>
        <translation>De combien les prix augmentent en un an, en pour cent.</translation>
    </message>
    <message>
        <source>By manager</source>
        <translation>Par gestionnaire</translation>
    </message>
    <message>
        <source>By municipality</source>
        <translation>Par commune</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Par propriétaire</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Par statut</translation>
    </message>
    <message>
        <source>By zone</source>
        <translation>Par zone</translation>
    </message>
    <message>
        <source>C (40 to 60)</source>
        <translation>C (40 à 60)</translation>
    </message>
    <message>
        <source>CRS of a new plan. Left empty, the CRS of the territory where it is in true metres, else Belgian Lambert 72 or the UTM zone. An existing plan keeps its own.</source>
        <translation>SCR d&apos;un nouveau plan. Si vide : le SCR du territoire s&apos;il est en mètres vrais, sinon Lambert belge 72 ou la zone UTM. Un plan existant garde le sien.</translation>
    </message>
    <message>
        <source>CRS of the layers (Belgian Lambert 72 in Belgium)</source>
        <translation>SCR des couches (Lambert belge 72 en Belgique)</translation>
    </message>
    <message>
        <source>CRS of the plan (Belgian Lambert 72 in Belgium)</source>
        <translation>SCR du plan (Lambert belge 72 en Belgique)</translation>
    </message>
    <message>
        <source>CSV of the form of checklist.csv: its questions replace those with the same id or are added.</source>
        <translation>CSV de la forme de checklist.csv : ses questions remplacent celles de même identifiant ou s&apos;y ajoutent.</translation>
    </message>
    <message>
        <source>CSV with the columns id, language (en, nl, fr, de or * for all) and text, for running texts of your own; the ids are those of texts.csv in the folder resources/dossier of the plugin. Places such as {municipality} are filled.</source>
        <translation>CSV avec les colonnes id, language (en, nl, fr, de ou * pour toutes) et text, pour vos propres textes courants ; les identifiants sont ceux de texts.csv dans le répertoire resources/dossier de l&apos;extension. Les emplacements tels que {municipality} sont remplis.</translation>
    </message>
    <message>
        <source>Calendar of the commitments</source>
        <translation>Calendrier des engagements</translation>
    </message>
    <message>
        <source>Cameras, track beds or transects, with a named observer.</source>
        <translation>Caméras, pièges à traces ou transects, avec un observateur nommément désigné.</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Canals and rivers that cut the habitat, as lines.</source>
        <translation>Canaux et rivières qui coupent l&apos;habitat, sous forme de lignes.</translation>
    </message>
    <message>
        <source>Canals, rivers and streams as lines.</source>
        <translation>Canaux, rivières et ruisseaux sous forme de lignes.</translation>
    </message>
    <message>
        <source>Canals, rivers and streams as lines. Canals and rivers are barriers; streams only count where a bridge spans them; culverts and weirs stop fish.</source>
        <translation>Canaux, rivières et ruisseaux sous forme de lignes. Les canaux et les rivières sont des obstacles ; les ruisseaux ne comptent que là où un pont les franchit ; les ponceaux et les seuils arrêtent les poissons.</translation>
    </message>
    <message>
        <source>Candidate places along a section are no farther apart than this; 25 to 50 m is usual.</source>
        <translation>Les lieux candidats le long d&apos;un tronçon ne sont pas plus éloignés que cela l&apos;un de l&apos;autre ; 25 à 50 m est courant.</translation>
    </message>
    <message>
        <source>Canopy bridge</source>
        <translation>Passerelle de canopée</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Car park</source>
        <translation>Parking</translation>
    </message>
    <message>
        <source>Car park in or on a building</source>
        <translation>Parking dans ou sur un bâtiment</translation>
    </message>
    <message>
        <source>Car parks</source>
        <translation>Parkings</translation>
    </message>
    <message>
        <source>Car parks as polygons.</source>
        <translation>Parkings sous forme de polygones.</translation>
    </message>
    <message>
        <source>Car parks as polygons; those from 0.25 ha count.</source>
        <translation>Parkings sous forme de polygones ; ils comptent à partir de 0,25 ha.</translation>
    </message>
    <message>
        <source>Car parks that are mapped as areas.</source>
        <translation>Parkings cartographiés comme surfaces.</translation>
    </message>
    <message>
        <source>Car parks; take the place of those of the extract.</source>
        <translation>Parkings ; prennent la place de ceux de l&apos;extrait.</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Carries (kinds)</source>
        <translation>Porte (types)</translation>
    </message>
    <message>
        <source>Carries a link between patches over {gap} m without hedges; {length} m here.</source>
        <translation>Porte un lien entre taches d&apos;habitat sur {gap} m sans haies ; {length} m ici.</translation>
    </message>
    <message>
        <source>Cell size</source>
        <translation>Taille des cellules</translation>
    </message>
    <message>
        <source>Cell size (m)</source>
        <translation>Taille des cellules (m)</translation>
    </message>
    <message>
        <source>Cell size (m; finest that fits when empty)</source>
        <translation>Taille des cellules (m ; la plus fine possible si vide)</translation>
    </message>
    <message>
        <source>Cell size of the resistance surfaces. Small cells take long and need memory.</source>
        <translation>Taille des cellules des surfaces de résistance. De petites cellules prennent du temps et exigent de la mémoire.</translation>
    </message>
    <message>
        <source>Cells of {size:g} m need {need:.1f} GB, more than the bound of {bound:.1f} GB. The finest size that fits is {finest:g} m.</source>
        <translation>Des cellules de {size:g} m exigent {need:.1f} GB, plus que la limite de {bound:.1f} GB. La plus petite taille possible est de {finest:g} m.</translation>
    </message>
    <message>
        <source>Cells with less current are not listed as pinch points; 0.1 = one tenth of all movement of a link squeezes through one cell. It depends on the cell size: on cells half as wide, half as much passes through one.</source>
        <translation>Les cellules où passe moins de courant ne sont pas listées comme goulets ; 0,1 = un dixième de tous les déplacements d&apos;un lien se resserre dans une cellule. Cela dépend de la taille des cellules : dans des cellules deux fois moins larges, il en passe deux fois moins.</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Chainage at its end.</source>
        <translation>Distance cumulée à sa fin.</translation>
    </message>
    <message>
        <source>Chainage at the start of the line, on the ellipsoid.</source>
        <translation>Distance cumulée au début de la ligne, sur l&apos;ellipsoïde.</translation>
    </message>
    <message>
        <source>Chainage where the interval begins, on the ellipsoid.</source>
        <translation>Distance cumulée où l&apos;intervalle commence, sur l&apos;ellipsoïde.</translation>
    </message>
    <message>
        <source>Chainage where the interval ends.</source>
        <translation>Distance cumulée où l&apos;intervalle finit.</translation>
    </message>
    <message>
        <source>Change of EC</source>
        <translation>Variation d&apos;EC</translation>
    </message>
    <message>
        <source>Change of EC (%)</source>
        <translation>Variation d&apos;EC (%)</translation>
    </message>
    <message>
        <source>Change of EC as a part of EC before.</source>
        <translation>Variation d&apos;EC en part d&apos;EC avant.</translation>
    </message>
    <message>
        <source>Change of equivalent connectivity with this link at the improved cost.</source>
        <translation>Variation de la connectivité équivalente avec ce lien au coût amélioré.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Cheapest meeting on the border of the two zones in effective metres, at least the cost; empty where the zones do not touch.</source>
        <translation>Rencontre la moins coûteuse à la limite des deux zones en mètres effectifs, au moins le coût ; vide si les zones ne se touchent pas.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Check of the lengths</source>
        <translation>Contrôle des longueurs</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Checklist questions of your own</source>
        <translation>Vos propres questions de la liste de contrôle</translation>
    </message>
    <message>
        <source>Checklist score</source>
        <translation>Score de la liste de contrôle</translation>
    </message>
    <message>
        <source>Checklist, line {line}: knock_out is &quot;{word}&quot;; it can be all, segment or empty.</source>
        <translation>Liste de contrôle, ligne {line} : knock_out vaut &quot;{word}&quot; ; il peut être all, segment ou vide.</translation>
    </message>
    <message>
        <source>Checklist, line {line}: question {question} is there twice. Remove one.</source>
        <translation>Liste de contrôle, ligne {line} : la question {question} figure deux fois. Supprimez-en une.</translation>
    </message>
    <message>
        <source>Checklist, line {line}: the weights of question {question} must be above zero.</source>
        <translation>Liste de contrôle, ligne {line} : les poids de la question {question} doivent être supérieurs à zéro.</translation>
    </message>
    <message>
        <source>Checklist, question {question}: criterion {criterion} has the weight {weight} here and {other} elsewhere. Give it one weight.</source>
        <translation>Liste de contrôle, question {question} : le critère {criterion} a ici le poids {weight} et ailleurs {other}. Donnez-lui un seul poids.</translation>
    </message>
    <message>
        <source>Checklist, question {question}: the answer &quot;{answer}&quot; is none of yes, partly, no, na.</source>
        <translation>Liste de contrôle, question {question} : la réponse &quot;{answer}&quot; n&apos;est aucune de yes, partly, no, na.</translation>
    </message>
    <message>
        <source>Checklist…</source>
        <translation>Liste de contrôle…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Choose a file or photo, or give a link.</source>
        <translation>Choisissez un fichier ou une photo, ou indiquez un lien.</translation>
    </message>
    <message>
        <source>Choose a measure; without one it cannot be counted.</source>
        <translation>Choisissez une mesure ; sans mesure, il ne peut pas être compté.</translation>
    </message>
    <message>
        <source>Choose at least one language and one format.</source>
        <translation>Choisissez au moins une langue et un format.</translation>
    </message>
    <message>
        <source>Choose either a layer of habitat polygons or a raster of classes.</source>
        <translation>Choisissez soit une couche de polygones d&apos;habitat, soit un raster de classes.</translation>
    </message>
    <message>
        <source>Choose measures</source>
        <translation>Choisir les mesures</translation>
    </message>
    <message>
        <source>Choose one group of animals at least.</source>
        <translation>Choisissez au moins un groupe d&apos;animaux.</translation>
    </message>
    <message>
        <source>Choose one or more commitments on the map or in the list first.</source>
        <translation>Choisissez d&apos;abord un ou plusieurs engagements sur la carte ou dans la liste.</translation>
    </message>
    <message>
        <source>Choose the field that holds the cover class of the polygons.</source>
        <translation>Choisissez le champ qui contient la classe d&apos;occupation des polygones.</translation>
    </message>
    <message>
        <source>Choose the layer of barriers whose id field this is.</source>
        <translation>Choisissez la couche d&apos;obstacles dont ceci est le champ d&apos;identifiant.</translation>
    </message>
    <message>
        <source>Chooses again with resistance contrasts of 0.1 and 10 times, with 20 % less and more budget and, with several species groups, with half and double the weight of each; top_share is the part of all runs in which a measure is chosen. Contrast f turns a cost c of a route of length L into L + f · (c − L).</source>
        <translation>Choisit à nouveau avec des contrastes de résistance de 0,1 et 10 fois, avec un budget de 20 % de moins et de plus et, s&apos;il y a plusieurs groupes d&apos;espèces, avec la moitié et le double du poids de chacun ; top_share est la part de tous les calculs où une mesure est choisie. Le contraste f transforme le coût c d&apos;un tracé de longueur L en L + f · (c − L).</translation>
    </message>
    <message>
        <source>Chooses which proposed crossings and hedges to build within a budget, and in which order, so that the network gains most connectivity.
What counts is the gain of equivalent connectivity EC(PC), as a percentage, weighted over species groups. It is measured anew for every choice and never summed: two crossings side by side make each other less useful, several on one route may only work together. Measures of one route are therefore also tried together; then measures are exchanged as long as that wins something. Small cases (up to 10 measures that can be paid) are solved exactly.
Every run says how much any choice within the limits could win at most. Each measure has its gain alone and its gain in the sequence; what is left out says why.
The search was compared with the exact optimum on small random networks, series and parallel scenes; the documentation of core/propose/measures/prioritise.py gives the quality observed.</source>
        <translation>Choisit parmi les passages à faune et les haies proposés lesquels réaliser dans les limites d&apos;un budget, et dans quel ordre, pour que le maillage gagne le plus de connectivité.
Ce qui compte est le gain de connectivité équivalente EC(PC), en pour cent, pondéré sur les groupes d&apos;espèces. Il est mesuré à nouveau pour chaque choix et jamais additionné : deux passages côte à côte se rendent mutuellement moins utiles, plusieurs sur un même tracé peuvent n&apos;agir qu&apos;ensemble. Les mesures d&apos;un même tracé sont donc aussi essayées ensemble ; ensuite des mesures sont échangées tant que cela fait gagner quelque chose. Les petits cas (jusqu&apos;à 10 mesures finançables) sont résolus exactement.
Chaque calcul dit combien un choix dans ces limites pourrait gagner au plus. Chaque mesure a son gain seule et son gain dans la séquence ; ce qui est écarté dit pourquoi.
La recherche a été comparée à l&apos;optimum exact sur de petits réseaux aléatoires et des scènes en série et en parallèle ; la documentation de core/propose/measures/prioritise.py donne la qualité observée.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>Chosen for this account</source>
        <translation>Choisi pour ce bilan</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Class and number or name of what it passes over or under.</source>
        <translation>Classe et numéro ou nom de ce qu&apos;il franchit par-dessus ou par-dessous.</translation>
    </message>
    <message>
        <source>Class and number or name of what runs on or through it.</source>
        <translation>Classe et numéro ou nom de ce qui y passe.</translation>
    </message>
    <message>
        <source>Class by the rule table (osm_layers.csv).</source>
        <translation>Classe selon la table de règles (osm_layers.csv).</translation>
    </message>
    <message>
        <source>Class field of habitat polygons</source>
        <translation>Champ de classe des polygones d&apos;habitat</translation>
    </message>
    <message>
        <source>Class name</source>
        <translation>Nom de la classe</translation>
    </message>
    <message>
        <source>Classes are given, but no class field of the habitat polygons.</source>
        <translation>Des classes sont données, mais aucun champ de classe des polygones d&apos;habitat.</translation>
    </message>
    <message>
        <source>Classes that are habitat</source>
        <translation>Classes qui sont de l&apos;habitat</translation>
    </message>
    <message>
        <source>Classes that are habitat (all when empty)</source>
        <translation>Classes qui sont de l&apos;habitat (toutes si vide)</translation>
    </message>
    <message>
        <source>Classes that are habitat, such as 2; 6; 7. The other polygons or cells of the layer count as land without habitat.</source>
        <translation>Classes qui sont de l&apos;habitat, comme 2 ; 6 ; 7. Les autres polygones ou cellules de la couche comptent comme du terrain sans habitat.</translation>
    </message>
    <message>
        <source>Clear width of the structure.</source>
        <translation>Largeur libre de l&apos;ouvrage.</translation>
    </message>
    <message>
        <source>Click the corners of the boundary; a right click ends it.</source>
        <translation>Cliquez les sommets de la limite ; un clic droit termine.</translation>
    </message>
    <message>
        <source>Closes a gap of {gap} m with {length} m of hedge.</source>
        <translation>Comble une lacune de {gap} m par {length} m de haie.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code of the barrier class in the barrier table (R1 … P1).</source>
        <translation>Code de la classe d&apos;obstacle dans la table des obstacles (R1 … P1).</translation>
    </message>
    <message>
        <source>Code of the barrier class in the barrier table.</source>
        <translation>Code de la classe d&apos;obstacle dans la table des obstacles.</translation>
    </message>
    <message>
        <source>Code of the measure in the table of measures.</source>
        <translation>Code de la mesure dans la table des mesures.</translation>
    </message>
    <message>
        <source>Code of the reason</source>
        <translation>Code de la raison</translation>
    </message>
    <message>
        <source>Code of the structure in the structure table (X1 …).</source>
        <translation>Code de l&apos;ouvrage dans la table des ouvrages (X1 …).</translation>
    </message>
    <message>
        <source>Code of the structure that is second choice.</source>
        <translation>Code de l&apos;ouvrage de second choix.</translation>
    </message>
    <message>
        <source>Codes of the barrier table. By default roads from about 1 000 vehicles a day, as the European Environment Agency counts them, railways, canals and car parks. Tunnels and viaducts never cut.</source>
        <translation>Codes de la table des obstacles. Par défaut, les routes à partir d&apos;environ 1 000 véhicules par jour, comme les compte l&apos;Agence européenne pour l&apos;environnement, les chemins de fer, les canaux et les parkings. Les tunnels et les viaducs ne coupent jamais.</translation>
    </message>
    <message>
        <source>Codes of the raster</source>
        <translation>Codes du raster</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns of counted and promised km by year; the table below has the figures.</source>
        <translation>Colonnes des km comptés et promis par année ; le tableau ci-dessous donne les chiffres.</translation>
    </message>
    <message>
        <source>Columns of the raster.</source>
        <translation>Colonnes du raster.</translation>
    </message>
    <message>
        <source>Combined site</source>
        <translation>Point de fragmentation combiné</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Commitments (areas)</source>
        <translation>Engagements (surfaces)</translation>
    </message>
    <message>
        <source>Commitments (lines)</source>
        <translation>Engagements (lignes)</translation>
    </message>
    <message>
        <source>Commitments (points)</source>
        <translation>Engagements (points)</translation>
    </message>
    <message>
        <source>Commitments added</source>
        <translation>Engagements ajoutés</translation>
    </message>
    <message>
        <source>Commitments answered</source>
        <translation>Engagements avec réponses</translation>
    </message>
    <message>
        <source>Commitments by status</source>
        <translation>Engagements par statut</translation>
    </message>
    <message>
        <source>Commitments in the plan</source>
        <translation>Engagements dans le plan</translation>
    </message>
    <message>
        <source>Commitments in the plan after this run.</source>
        <translation>Engagements dans le plan après ce calcul.</translation>
    </message>
    <message>
        <source>Commitments of class {grade}</source>
        <translation>Engagements de classe {grade}</translation>
    </message>
    <message>
        <source>Commitments that match no infrastructure</source>
        <translation>Engagements qui ne correspondent à aucune infrastructure</translation>
    </message>
    <message>
        <source>Commitments that were added.</source>
        <translation>Engagements qui ont été ajoutés.</translation>
    </message>
    <message>
        <source>Commitments that were in the plan already</source>
        <translation>Engagements déjà présents dans le plan</translation>
    </message>
    <message>
        <source>Commitments without identifier: {ids}. Give them one in the attribute table: uuid().</source>
        <translation>Engagements sans identifiant : {ids}. Donnez-leur-en un dans la table d&apos;attributs : uuid().</translation>
    </message>
    <message>
        <source>Commitments {ids} are lost, but have no date of it; no year can take them off.</source>
        <translation>Les engagements {ids} sont perdus, mais sans date de perte ; aucune année ne peut les déduire.</translation>
    </message>
    <message>
        <source>Commitments {ids} are realised, but have no date of it; no year can count them.</source>
        <translation>Les engagements {ids} sont réalisés, mais sans date de réalisation ; aucune année ne peut les compter.</translation>
    </message>
    <message>
        <source>Commitments {ids} are verified, but have no date of it.</source>
        <translation>Les engagements {ids} sont vérifiés, mais sans date de vérification.</translation>
    </message>
    <message>
        <source>Commitments {ids} have a date of realisation, but their status is not realised.</source>
        <translation>Les engagements {ids} ont une date de réalisation, mais leur statut n&apos;est pas réalisé.</translation>
    </message>
    <message>
        <source>Commitments {ids} have an outline that crosses itself; repair it with “Fix geometries”.</source>
        <translation>Les engagements {ids} ont un contour qui se recoupe ; réparez-le avec « Réparer les géométries ».</translation>
    </message>
    <message>
        <source>Commitments {ids} have no length or area.</source>
        <translation>Les engagements {ids} n&apos;ont ni longueur ni superficie.</translation>
    </message>
    <message>
        <source>Commitments {ids} have no measure; they cannot be counted as managed.</source>
        <translation>Les engagements {ids} n&apos;ont pas de mesure ; ils ne peuvent pas être comptés comme gérés.</translation>
    </message>
    <message>
        <source>Commitments {ids} have no status; they count as ideas.</source>
        <translation>Les engagements {ids} n&apos;ont pas de statut ; ils comptent comme idées.</translation>
    </message>
    <message>
        <source>Commitments {ids} have not been drawn yet.</source>
        <translation>Les engagements {ids} n&apos;ont pas encore été dessinés.</translation>
    </message>
    <message>
        <source>Commitments {ids} were lost before they were realised or verified. Check the dates.</source>
        <translation>Les engagements {ids} ont été perdus avant d&apos;être réalisés ou vérifiés. Vérifiez les dates.</translation>
    </message>
    <message>
        <source>Commitments {ids} were verified before they were realised. Check both dates.</source>
        <translation>Les engagements {ids} ont été vérifiés avant d&apos;être réalisés. Vérifiez les deux dates.</translation>
    </message>
    <message>
        <source>Commitments {ids}: municipality {code} is not in the territory of the plan.</source>
        <translation>Engagements {ids} : la commune {code} n&apos;est pas dans le territoire du plan.</translation>
    </message>
    <message>
        <source>Commitments {ids}: municipality {code} merged; its code is {later} ({name}) now.</source>
        <translation>Engagements {ids} : la commune {code} a fusionné ; son code est désormais {later} ({name}).</translation>
    </message>
    <message>
        <source>Commitments {ids}: the table of measures has no “{value}”.</source>
        <translation>Engagements {ids} : la table des mesures n&apos;a pas de « {value} ».</translation>
    </message>
    <message>
        <source>Commitments {ids}: {field} is no date of the form 2027-11-25.</source>
        <translation>Engagements {ids} : {field} n&apos;est pas une date de la forme 2027-11-25.</translation>
    </message>
    <message>
        <source>Commitments {ids}: {field} lies in the future.</source>
        <translation>Engagements {ids} : {field} est dans le futur.</translation>
    </message>
    <message>
        <source>Commitments {ids}: “{code}” is no NIS code of five digits.</source>
        <translation>Engagements {ids} : « {code} » n&apos;est pas un code INS à cinq chiffres.</translation>
    </message>
    <message>
        <source>Commitments {ids}: “{value}” is no {field}; known are {allowed}.</source>
        <translation>Engagements {ids} : « {value} » n&apos;est pas un {field} ; valeurs connues : {allowed}.</translation>
    </message>
    <message>
        <source>Committed management by measure</source>
        <translation>Gestion engagée par mesure</translation>
    </message>
    <message>
        <source>Compare plans</source>
        <translation>Comparer des plans</translation>
    </message>
    <message>
        <source>Compared on</source>
        <translation>Comparé le</translation>
    </message>
    <message>
        <source>Comparison to read</source>
        <translation>Comparaison à lire</translation>
    </message>
    <message>
        <source>Comparison with the law</source>
        <translation>Comparaison avec la loi</translation>
    </message>
    <message>
        <source>Compatible with planned works (5.4)</source>
        <translation>Compatible avec les travaux prévus (5.4)</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composante</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composantes</translation>
    </message>
    <message>
        <source>Computations and their parameters</source>
        <translation>Calculs et leurs paramètres</translation>
    </message>
    <message>
        <source>Computations from</source>
        <translation>Calculs de</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calculé</translation>
    </message>
    <message>
        <source>Computed by GreenBlue; the annex lists each run with its data, its parameters and its date.</source>
        <translation>Calculé par GreenBlue ; l&apos;annexe cite chaque calcul avec ses données, ses paramètres et sa date.</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation>Calculé le</translation>
    </message>
    <message>
        <source>Computed: {answer}, {why}.</source>
        <translation>Calculé : {answer}, {why}.</translation>
    </message>
    <message>
        <source>Concrete median</source>
        <translation>Séparateur central en béton</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Conifer forest</source>
        <translation>Forêt de conifères</translation>
    </message>
    <message>
        <source>Connected areas of habitat in all units together.</source>
        <translation>Surfaces continues d&apos;habitat dans toutes les unités ensemble.</translation>
    </message>
    <message>
        <source>Connected areas of habitat inside the unit.</source>
        <translation>Surfaces continues d&apos;habitat dans l&apos;unité.</translation>
    </message>
    <message>
        <source>Connected parts of the network; a patch without links is one too.</source>
        <translation>Parties connexes du réseau ; une tache d&apos;habitat sans lien en est une aussi.</translation>
    </message>
    <message>
        <source>Constraints on commitments</source>
        <translation>Contraintes pour les engagements</translation>
    </message>
    <message>
        <source>Constraints on proposed hedges</source>
        <translation>Contraintes pour les haies proposées</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Contrast (times that of the table)</source>
        <translation>Contraste (fois celui de la table)</translation>
    </message>
    <message>
        <source>Contrast of the resistance</source>
        <translation>Contraste de la résistance</translation>
    </message>
    <message>
        <source>Contrast: all ground that is dearer than habitat taken a tenth or ten times as dear, the routes as they are. Where the figures differ little, little rests on the resistance values.</source>
        <translation>Contraste : tout terrain plus coûteux que l&apos;habitat compté dix fois moins ou dix fois plus cher, les trajets restant les mêmes. Là où les chiffres diffèrent peu, peu de choses dépendent des valeurs de résistance.</translation>
    </message>
    <message>
        <source>Coordinate reference system of the layers; it should be in metres. Left empty, it is Belgian Lambert 72 (EPSG:31370) within Belgium and the UTM zone elsewhere.</source>
        <translation>Système de coordonnées de référence des couches, de préférence en mètres. Si vide : Lambert belge 72 (EPSG:31370) en Belgique et la zone UTM ailleurs.</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Système de coordonnées</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Copse planted</source>
        <translation>Bosquet planté</translation>
    </message>
    <message>
        <source>Copy of resources/rules/barriers.csv; sections whose barrier effect on the guild is below 0.2 get no proposal.</source>
        <translation>Copie de resources/rules/barriers.csv ; les tronçons dont l&apos;effet d&apos;obstacle sur la guilde est inférieur à 0,2 ne reçoivent pas de proposition.</translation>
    </message>
    <message>
        <source>Copy of resources/rules/crossing_weights.csv with weights and distances of your own.</source>
        <translation>Copie de resources/rules/crossing_weights.csv avec vos propres poids et distances.</translation>
    </message>
    <message>
        <source>Copy of resources/rules/decisions.csv with rules of your own: which structure where; the first line whose condition holds wins.</source>
        <translation>Copie de resources/rules/decisions.csv avec vos propres règles : quel ouvrage à quel endroit ; la première ligne dont la condition est remplie l&apos;emporte.</translation>
    </message>
    <message>
        <source>Copy of resources/rules/structures.csv with dimensions and unit costs of your own.</source>
        <translation>Copie de resources/rules/structures.csv avec vos propres dimensions et coûts unitaires.</translation>
    </message>
    <message>
        <source>Corridor importance</source>
        <translation>Importance du corridor</translation>
    </message>
    <message>
        <source>Corridors between patches</source>
        <translation>Corridors entre taches d&apos;habitat</translation>
    </message>
    <message>
        <source>Corridors cut</source>
        <translation>Corridors coupés</translation>
    </message>
    <message>
        <source>Corridors need links with their true least cost; choose another method than border links.</source>
        <translation>Les corridors exigent des liens à leur vrai moindre coût ; choisissez une autre méthode que border.</translation>
    </message>
    <message>
        <source>Corridors need the true least costs. Choose another method than border, or a slack of 0.</source>
        <translation>Les corridors exigent les vrais moindres coûts. Choisissez une autre méthode que border, ou une marge de 0.</translation>
    </message>
    <message>
        <source>Corridors of these links need more memory than allowed and are left out: {ids}</source>
        <translation>Les corridors de ces liens exigent plus de mémoire que permis et sont écartés : {ids}</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Cost (€)</source>
        <translation>Coût (€)</translation>
    </message>
    <message>
        <source>Cost and gain</source>
        <translation>Coût et gain</translation>
    </message>
    <message>
        <source>Cost for each metre of the path.</source>
        <translation>Coût par mètre du chemin.</translation>
    </message>
    <message>
        <source>Cost of all hedges (€)</source>
        <translation>Coût de toutes les haies (€)</translation>
    </message>
    <message>
        <source>Cost of all measures up to this step.</source>
        <translation>Coût de toutes les mesures jusqu&apos;à cette étape.</translation>
    </message>
    <message>
        <source>Cost of all proposals (euro)</source>
        <translation>Coût de toutes les propositions (euros)</translation>
    </message>
    <message>
        <source>Cost of all that counts or is planned</source>
        <translation>Coût de tout ce qui compte ou est planifié</translation>
    </message>
    <message>
        <source>Cost of the best path in effective metres (metres times resistance).</source>
        <translation>Coût du meilleur chemin en mètres effectifs (mètres fois résistance).</translation>
    </message>
    <message>
        <source>Cost of the chosen measures (€)</source>
        <translation>Coût des mesures choisies (€)</translation>
    </message>
    <message>
        <source>Cost of the commitments (known for {known} of {all})</source>
        <translation>Coût des engagements (connu pour {known} sur {all})</translation>
    </message>
    <message>
        <source>Cost of the link</source>
        <translation>Coût du lien</translation>
    </message>
    <message>
        <source>Cost of the measure.</source>
        <translation>Coût de la mesure.</translation>
    </message>
    <message>
        <source>Cost of this measure and all before it.</source>
        <translation>Coût de cette mesure et de toutes celles qui la précèdent.</translation>
    </message>
    <message>
        <source>Cost of what counts</source>
        <translation>Coût de ce qui compte</translation>
    </message>
    <message>
        <source>Cost or distance (length when empty)</source>
        <translation>Coût ou distance (longueur si vide)</translation>
    </message>
    <message>
        <source>Cost or length of the link, in effective metres.</source>
        <translation>Coût ou longueur du lien, en mètres effectifs.</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Coût jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Cost to which each link is improved</source>
        <translation>Coût auquel chaque lien est amélioré</translation>
    </message>
    <message>
        <source>Cost, high</source>
        <translation>Coût, haut</translation>
    </message>
    <message>
        <source>Cost, low</source>
        <translation>Coût, bas</translation>
    </message>
    <message>
        <source>Costs and funding</source>
        <translation>Coûts et financement</translation>
    </message>
    <message>
        <source>Costs are given as ranges in the prices of the year stated. They are no bids.</source>
        <translation>Les coûts sont donnés sous forme de fourchettes, aux prix de l&apos;année indiquée. Ce ne sont pas des offres de prix.</translation>
    </message>
    <message>
        <source>Costs are raised to the prices of this year.</source>
        <translation>Les coûts sont portés aux prix de cette année.</translation>
    </message>
    <message>
        <source>Costs are spread by numba.</source>
        <translation>Les coûts sont propagés par numba.</translation>
    </message>
    <message>
        <source>Costs of all proposals</source>
        <translation>Coûts de toutes les propositions</translation>
    </message>
    <message>
        <source>Costs of commitments are those entered in the plan.</source>
        <translation>Les coûts des engagements sont ceux encodés dans le plan.</translation>
    </message>
    <message>
        <source>Costs of hedges are unit prices for planting, protection and first care, in the prices of the base year.</source>
        <translation>Les coûts des haies sont des prix unitaires de plantation, de protection et de premiers soins, aux prix de l&apos;année de base.</translation>
    </message>
    <message>
        <source>Costs of structures are unit prices of built examples or expert defaults, without VAT unless said, in the prices of the base year; low and high show the spread of prices, not a bid.</source>
        <translation>Les coûts des ouvrages sont des prix unitaires d&apos;exemples construits ou des valeurs d&apos;expert par défaut, hors TVA sauf mention contraire, aux prix de l&apos;année de base ; bas et haut montrent la dispersion des prix, pas une offre.</translation>
    </message>
    <message>
        <source>Costs of the commitments by status</source>
        <translation>Coûts des engagements par statut</translation>
    </message>
    <message>
        <source>Count commitments that do no more than the law asks.</source>
        <translation>Compter les engagements qui ne font pas plus que ce que la loi exige.</translation>
    </message>
    <message>
        <source>Count commitments that do no more than the law asks. By default they are reported apart.</source>
        <translation>Compter les engagements qui ne font pas plus que ce que la loi exige. Par défaut, ils sont présentés à part.</translation>
    </message>
    <message>
        <source>Count what the law asks anyway</source>
        <translation>Compter ce que la loi exige de toute façon</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Counted (km)</source>
        <translation>Compté (km)</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Compté par</translation>
    </message>
    <message>
        <source>Counted, or why not</source>
        <translation>Compté, ou pourquoi pas</translation>
    </message>
    <message>
        <source>Counted: realised or verified</source>
        <translation>Compté : réalisé ou vérifié</translation>
    </message>
    <message>
        <source>Counting rule</source>
        <translation>Règle de comptage</translation>
    </message>
    <message>
        <source>Counting rule of your own</source>
        <translation>Votre propre règle de comptage</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage en cours…</translation>
    </message>
    <message>
        <source>Counts how many kilometres a plan contributes to the two targets: managed linear infrastructure (I, axis-km) and landscape elements (II, element-km), which are never added.
Each commitment is matched to an infrastructure axis, by the axis and chainage that it names or else by its geometry, and becomes intervals with a side. Each metre of axis counts once, whatever the carriageways, tracks, sides, owners and overlapping commitments. Everything that is not counted is in the ledger too, with the reason: counted for another commitment, only what the law asks, a knock-out question not passed, not realised yet, lost, no infrastructure near.
The account to read prints the counting rule with all its numbers (defaults of GreenBlue are marked [P]); every figure in it leads to the rows of the ledger, and every row to the map.
Lengths of record are those on the ellipsoid, whatever the coordinate system of the layers; planar lengths stand beside them as a check.</source>
        <translation>Compte combien de kilomètres un plan apporte aux deux objectifs : infrastructure linéaire gérée (I, km d&apos;axe) et éléments paysagers (II, km d&apos;éléments), qui ne sont jamais additionnés.
Chaque engagement est rattaché à un axe d&apos;infrastructure, par l&apos;axe et la distance cumulée qu&apos;il indique ou sinon par sa géométrie, et devient des intervalles avec un côté. Chaque mètre d&apos;axe compte une fois, quels que soient les chaussées, les voies, les côtés, les propriétaires et les engagements qui se superposent. Tout ce qui n&apos;est pas compté figure aussi dans le registre, avec la raison : compté pour un autre engagement, seulement ce que la loi exige, une question éliminatoire non satisfaite, pas encore réalisé, perdu, pas d&apos;infrastructure à proximité.
Le bilan à lire reproduit la règle de comptage avec tous ses nombres (les valeurs par défaut de GreenBlue sont marquées [P]) ; chaque chiffre y mène aux lignes du registre, et chaque ligne à la carte.
Les longueurs qui font foi sont celles sur l&apos;ellipsoïde, quel que soit le système de coordonnées des couches ; les longueurs planes figurent à côté comme contrôle.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Cover class</source>
        <translation>Classe d&apos;occupation</translation>
    </message>
    <message>
        <source>Cover class of the resistance tables, by the rule table (osm_layers.csv).</source>
        <translation>Classe d&apos;occupation des tables de résistance, selon la table de règles (osm_layers.csv).</translation>
    </message>
    <message>
        <source>Cover name</source>
        <translation>Nom de l&apos;occupation</translation>
    </message>
    <message>
        <source>Coverage: sides managed of two</source>
        <translation>Couverture : côtés gérés sur deux</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Create a plan</source>
        <translation>Créer un plan</translation>
    </message>
    <message>
        <source>Create the dossier</source>
        <translation>Créer le dossier</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Criterion: weighted mean of its answers (yes 1, partly ½, no 0; not applicable left out). Total: weighted mean of the criteria, shown when 80 % of the questions are answered. A from 80, B from 60, C from 40.</source>
        <translation>Critère : moyenne pondérée de ses réponses (oui 1, en partie ½, non 0 ; sans objet non compté). Total : moyenne pondérée des critères, affichée si 80 % des questions ont une réponse. A à partir de 80, B à partir de 60, C à partir de 40.</translation>
    </message>
    <message>
        <source>Crosses</source>
        <translation>Franchit</translation>
    </message>
    <message>
        <source>Crosses (ids)</source>
        <translation>Franchit (identifiants)</translation>
    </message>
    <message>
        <source>Crosses (kinds)</source>
        <translation>Franchit (types)</translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation>Passages à faune</translation>
    </message>
    <message>
        <source>Crossings on a barrier that lead to no second side within 40 cells; the log lists them.</source>
        <translation>Passages sur un obstacle qui n&apos;atteignent pas l&apos;autre côté en moins de 40 cellules ; le journal les cite.</translation>
    </message>
    <message>
        <source>Crossings that open nothing</source>
        <translation>Passages qui n&apos;ouvrent rien</translation>
    </message>
    <message>
        <source>Crossings, direct</source>
        <translation>Passages, direct</translation>
    </message>
    <message>
        <source>Crossings, direct (km)</source>
        <translation>Passages à faune, direct (km)</translation>
    </message>
    <message>
        <source>Crossings, direct and indirect</source>
        <translation>Passages à faune, direct et indirect</translation>
    </message>
    <message>
        <source>Crossings, indirect</source>
        <translation>Passages, indirect</translation>
    </message>
    <message>
        <source>Crossings, indirect (km)</source>
        <translation>Passages à faune, indirect (km)</translation>
    </message>
    <message>
        <source>Crossings, indirect, good (km)</source>
        <translation>Passages à faune, indirect, bon (km)</translation>
    </message>
    <message>
        <source>Crossings, indirect, moderate (km)</source>
        <translation>Passages à faune, indirect, modéré (km)</translation>
    </message>
    <message>
        <source>Crossings: direct is the width of the structure; indirect is the axis along which fences guide to it, on each side up to {reach_good} (good) and {reach_moderate} (moderate) daily ranges of its guild. They are a part of target I told apart, not added to it.</source>
        <translation>Passages à faune : direct est la largeur de l&apos;ouvrage ; indirect est l&apos;axe le long duquel des clôtures y guident, de chaque côté jusqu&apos;à {reach_good} (bon) et {reach_moderate} (modéré) rayons d&apos;action journaliers de sa guilde. Ils sont une part de l&apos;objectif I indiquée séparément, qui ne s&apos;y ajoute pas.</translation>
    </message>
    <message>
        <source>Culvert</source>
        <translation>Ponceau</translation>
    </message>
    <message>
        <source>Culvert with dry ledge</source>
        <translation>Ponceau à banquette sèche</translation>
    </message>
    <message>
        <source>Current can only flow between two different patches of the raster; look at {ids}.</source>
        <translation>Le courant ne peut circuler qu&apos;entre deux taches d&apos;habitat différentes du raster ; voyez {ids}.</translation>
    </message>
    <message>
        <source>Current density</source>
        <translation>Densité de courant</translation>
    </message>
    <message>
        <source>Current needs at least two patches on passable cells of the resistance raster; there are {count}.</source>
        <translation>Le courant exige au moins deux taches d&apos;habitat sur des cellules franchissables du raster de résistance ; il y en a {count}.</translation>
    </message>
    <message>
        <source>Current of a link flows on ground over which a path costs at most so many times the least cost. Higher values take more time and spread the current wider.</source>
        <translation>Le courant d&apos;un lien circule sur le terrain où un chemin coûte au plus tant de fois le moindre coût. Des valeurs plus élevées prennent plus de temps et étalent davantage le courant.</translation>
    </message>
    <message>
        <source>Current or movement</source>
        <translation>Courant ou déplacements</translation>
    </message>
    <message>
        <source>Current up to 0.03</source>
        <translation>Courant jusqu&apos;à 0,03</translation>
    </message>
    <message>
        <source>Current up to 0.1</source>
        <translation>Courant jusqu&apos;à 0,1</translation>
    </message>
    <message>
        <source>Current up to 0.2</source>
        <translation>Courant jusqu&apos;à 0,2</translation>
    </message>
    <message>
        <source>Current up to 0.5</source>
        <translation>Courant jusqu&apos;à 0,5</translation>
    </message>
    <message>
        <source>Curve of gain and cost</source>
        <translation>Courbe du gain et du coût</translation>
    </message>
    <message>
        <source>Curve of the gain in hectares against the cost in euro, measure by measure; the table below has the figures.</source>
        <translation>Courbe du gain en hectares selon le coût en euros, mesure par mesure ; le tableau ci-dessous donne les chiffres.</translation>
    </message>
    <message>
        <source>D (below 40)</source>
        <translation>D (moins de 40)</translation>
    </message>
    <message>
        <source>Daily range λ of the guild of a crossing that says none</source>
        <translation>Rayon d&apos;action journalier λ de la guilde d&apos;un passage qui n&apos;en indique pas</translation>
    </message>
    <message>
        <source>Dam</source>
        <translation>Barrage</translation>
    </message>
    <message>
        <source>Data and licences</source>
        <translation>Données et licences</translation>
    </message>
    <message>
        <source>Data: {credit}</source>
        <translation>Données : {credit}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date and time of the last change (UTC, ISO 8601).</source>
        <translation>Date et heure de la dernière modification (UTC, ISO 8601).</translation>
    </message>
    <message>
        <source>Date and time of the run (UTC, ISO 8601).</source>
        <translation>Date et heure du calcul (UTC, ISO 8601).</translation>
    </message>
    <message>
        <source>Date and time when it was made (UTC, ISO 8601).</source>
        <translation>Date et heure de création (UTC, ISO 8601).</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>Date of publication (YYYY-MM-DD)</source>
        <translation>Date de publication (AAAA-MM-JJ)</translation>
    </message>
    <message>
        <source>Date of removal</source>
        <translation>Date de suppression</translation>
    </message>
    <message>
        <source>Dearer links are left out, in effective metres (metres times resistance). Take 4.3 times the median dispersal distance (d50) of the guild: one animal in twenty moves farther. For example 1 300 for amphibians (d50 300 m), 4 300 for squirrel and marten (d50 1 000 m).</source>
        <translation>Les liens plus coûteux sont écartés, en mètres effectifs (mètres fois résistance). Prenez 4,3 fois la distance médiane de dispersion (d50) de la guilde : un animal sur vingt va plus loin. Par exemple 1 300 pour les amphibiens (d50 300 m), 4 300 pour l&apos;écureuil et la martre (d50 1 000 m).</translation>
    </message>
    <message>
        <source>Dearest link (effective metres; no limit when empty)</source>
        <translation>Lien le plus coûteux (mètres effectifs ; sans limite si vide)</translation>
    </message>
    <message>
        <source>Dearest link once mended (effective metres; no limit when empty)</source>
        <translation>Lien le plus coûteux une fois restauré (mètres effectifs ; sans limite si vide)</translation>
    </message>
    <message>
        <source>Dearest path that takes current (times the least cost)</source>
        <translation>Chemin le plus coûteux qui reçoit du courant (fois le moindre coût)</translation>
    </message>
    <message>
        <source>Decided, with budget</source>
        <translation>Décidé, avec budget</translation>
    </message>
    <message>
        <source>Decision rule</source>
        <translation>Règle de décision</translation>
    </message>
    <message>
        <source>Decision table of your own</source>
        <translation>Votre propre table de décision</translation>
    </message>
    <message>
        <source>Decision, budget line</source>
        <translation>Décision, article budgétaire</translation>
    </message>
    <message>
        <source>Degree of division</source>
        <translation>Degré de division</translation>
    </message>
    <message>
        <source>Degree of urbanisation</source>
        <translation>Degré d&apos;urbanisation</translation>
    </message>
    <message>
        <source>Degree of urbanisation (1, 2 or 3)</source>
        <translation>Degré d&apos;urbanisation (1, 2 ou 3)</translation>
    </message>
    <message>
        <source>Design drawing, lighting plan</source>
        <translation>Plan de conception, plan d&apos;éclairage</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Different bundles combine within</source>
        <translation>Des faisceaux différents se combinent à moins de</translation>
    </message>
    <message>
        <source>Different roads, railways and canals that run nearer to each other than this make a combined site, in metres [P].</source>
        <translation>Des routes, chemins de fer et canaux différents plus proches l&apos;un de l&apos;autre que cette distance forment un point de fragmentation combiné, en mètres [P].</translation>
    </message>
    <message>
        <source>Dispersal distance</source>
        <translation>Distance de dispersion</translation>
    </message>
    <message>
        <source>Dispersal distance (effective metres)</source>
        <translation>Distance de dispersion (mètres effectifs)</translation>
    </message>
    <message>
        <source>Dispersal distance of each species group</source>
        <translation>Distance de dispersion de chaque groupe d&apos;espèces</translation>
    </message>
    <message>
        <source>Dispersal distance of each species group, with a semicolon between; the one above for all when empty.</source>
        <translation>Distance de dispersion de chaque groupe d&apos;espèces, séparées par un point-virgule ; celle ci-dessus pour tous si vide.</translation>
    </message>
    <message>
        <source>Dispersal distances and resistances of species groups are expert defaults; the annex lists those used.</source>
        <translation>Les distances de dispersion et les résistances des groupes d&apos;espèces sont des valeurs d&apos;expert par défaut ; l&apos;annexe cite celles qui ont été utilisées.</translation>
    </message>
    <message>
        <source>Distance between crossings (m; that of the guild when empty)</source>
        <translation>Distance entre les passages (m ; celle de la guilde si vide)</translation>
    </message>
    <message>
        <source>Distance from parcel limits</source>
        <translation>Distance aux limites parcellaires</translation>
    </message>
    <message>
        <source>Distance from the start of the section.</source>
        <translation>Distance depuis le début du tronçon.</translation>
    </message>
    <message>
        <source>Distance of candidate places</source>
        <translation>Distance entre lieux candidats</translation>
    </message>
    <message>
        <source>Distance rules met by the proposed hedges</source>
        <translation>Règles de distance respectées par les haies proposées</translation>
    </message>
    <message>
        <source>Distance to passage</source>
        <translation>Distance au passage</translation>
    </message>
    <message>
        <source>Distance to that passage along straight line.</source>
        <translation>Distance à ce passage à vol d&apos;oiseau.</translation>
    </message>
    <message>
        <source>Distances, least lengths, species, costs and subsidy of the region.</source>
        <translation>Distances, longueurs minimales, espèces, coûts et subventions de la région.</translation>
    </message>
    <message>
        <source>Disused railway</source>
        <translation>Chemin de fer désaffecté</translation>
    </message>
    <message>
        <source>Ditch</source>
        <translation>Fossé</translation>
    </message>
    <message>
        <source>Ditch or drain</source>
        <translation>Fossé ou drain</translation>
    </message>
    <message>
        <source>Do the plants have a certified local origin?</source>
        <translation>Les plants ont-ils une origine locale certifiée ?</translation>
    </message>
    <message>
        <source>Does it also serve water or soil?</source>
        <translation>Est-ce aussi utile à l&apos;eau ou au sol ?</translation>
    </message>
    <message>
        <source>Does it avoid new casualties?</source>
        <translation>Évite-t-on de nouvelles victimes ?</translation>
    </message>
    <message>
        <source>Does it connect to existing landscape elements?</source>
        <translation>Est-ce relié à des éléments paysagers existants ?</translation>
    </message>
    <message>
        <source>Does it go beyond what the law demands already?</source>
        <translation>Cela va-t-il au-delà de ce que la loi exige déjà ?</translation>
    </message>
    <message>
        <source>Does it improve connectivity for at least one named species group, by closing a gap or lowering a barrier?</source>
        <translation>Cela améliore-t-il la connectivité pour au moins un groupe d&apos;espèces désigné, en comblant une lacune ou en réduisant un obstacle ?</translation>
    </message>
    <message>
        <source>Does it suit the habitat that is there?</source>
        <translation>Cela convient-il à l&apos;habitat en place ?</translation>
    </message>
    <message>
        <source>Does the action lie in, or join, at least two zones of the green-blue network?</source>
        <translation>L&apos;action se situe-t-elle dans au moins deux zones du maillage vert et bleu, ou les relie-t-elle ?</translation>
    </message>
    <message>
        <source>Done on {date}.</source>
        <translation>Fait le {date}.</translation>
    </message>
    <message>
        <source>Done on {date}; changed since then: {newer}.</source>
        <translation>Fait le {date} ; modifié depuis : {newer}.</translation>
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
        <translation>Correspondances douteuses</translation>
    </message>
    <message>
        <source>Draw the boundary on the map</source>
        <translation>Dessiner la limite sur la carte</translation>
    </message>
    <message>
        <source>Drawing of the section</source>
        <translation>Plan du tronçon</translation>
    </message>
    <message>
        <source>Drawn ÷ axis</source>
        <translation>Dessiné ÷ axe</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Duration (years)</source>
        <translation>Durée (années)</translation>
    </message>
    <message>
        <source>E&amp;vidence (asked: {evidence})</source>
        <translation>Pr&amp;euve (demandée : {evidence})</translation>
    </message>
    <message>
        <source>EC</source>
        <translation>EC</translation>
    </message>
    <message>
        <source>EC after</source>
        <translation>EC après</translation>
    </message>
    <message>
        <source>EC after less EC before, in the unit of the attribute.</source>
        <translation>EC après moins EC avant, dans l&apos;unité de l&apos;attribut.</translation>
    </message>
    <message>
        <source>EC before</source>
        <translation>EC avant</translation>
    </message>
    <message>
        <source>EC so far</source>
        <translation>EC jusqu&apos;ici</translation>
    </message>
    <message>
        <source>EC when improved</source>
        <translation>EC après amélioration</translation>
    </message>
    <message>
        <source>EC(PC) with all changes</source>
        <translation>EC(PC) avec toutes les modifications</translation>
    </message>
    <message>
        <source>Each carriageway, track and segment by itself, on the ellipsoid, as a check against the register: this counts towards no target. An axis of several managers is shared by the lengths of their lines.</source>
        <translation>Chaque chaussée, voie et segment pour lui-même, sur l’ellipsoïde, pour contrôle avec le registre : cela ne compte pour aucun objectif. Un axe de plusieurs gestionnaires est partagé selon la longueur de leurs lignes.</translation>
    </message>
    <message>
        <source>Each commitment is judged by 24 questions on six criteria. Answers without evidence count half.</source>
        <translation>Chaque engagement est jugé par 24 questions sur six critères. Les réponses sans preuve comptent pour moitié.</translation>
    </message>
    <message>
        <source>Each dot is a measure, in the order of the sequence. Where the curve is flat, the first measures of a route pay off only when its last one is there.</source>
        <translation>Chaque point est une mesure, dans l&apos;ordre de la séquence. Là où la courbe est plate, les premières mesures d&apos;un tracé ne portent leurs fruits que lorsque la dernière est en place.</translation>
    </message>
    <message>
        <source>Each kilometre of infrastructure counts once along its axis, whatever the number of carriageways, tracks, sides, owners, measures or commitments. The Alliance has published no counting rule; this is GreenBlue&apos;s.</source>
        <translation>Chaque kilomètre d&apos;infrastructure compte une fois le long de son axe, quel que soit le nombre de chaussées, de voies, de côtés, de propriétaires, de mesures ou d&apos;engagements. L&apos;Alliance n&apos;a pas publié de règle de comptage ; celle-ci est celle de GreenBlue.</translation>
    </message>
    <message>
        <source>Each link in turn is shortened to this cost (links that are shorter stay as they are), and the gain of EC is told. Not measured when empty.</source>
        <translation>Chaque lien est tour à tour ramené à ce coût (les liens plus courts restent tels quels) et le gain d&apos;EC est indiqué. N&apos;est pas mesuré si vide.</translation>
    </message>
    <message>
        <source>Easy (up to 5)</source>
        <translation>Facile (jusqu&apos;à 5)</translation>
    </message>
    <message>
        <source>Ecoduct</source>
        <translation>Écoduc</translation>
    </message>
    <message>
        <source>Ecological management</source>
        <translation>Gestion écologique</translation>
    </message>
    <message>
        <source>Edges of parcels, fields, roads, tracks or water, as lines or polygons. Where none are given they are derived: outlines of parcels and land cover, both sides of roads and watercourses. Limits of parcels are added where that layer is given.</source>
        <translation>Bords de parcelles, de champs, de routes, de chemins ou d&apos;eau, sous forme de lignes ou de polygones. Si aucun n&apos;est donné, ils sont déduits : contours des parcelles et de l&apos;occupation du sol, deux côtés des routes et des cours d&apos;eau. Les limites parcellaires sont ajoutées si cette couche est donnée.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit status, year and other values in the list</source>
        <translation>Modifier le statut, l&apos;année et d&apos;autres valeurs dans la liste</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Effective mesh size</source>
        <translation>Taille effective de maille</translation>
    </message>
    <message>
        <source>Effective mesh size (CBC)</source>
        <translation>Taille effective de maille (CBC)</translation>
    </message>
    <message>
        <source>Effective mesh size (CUT)</source>
        <translation>Taille effective de maille (CUT)</translation>
    </message>
    <message>
        <source>Effective mesh size (CUT), last measured</source>
        <translation>Taille effective de maille (CUT), dernière mesure</translation>
    </message>
    <message>
        <source>Effective mesh size of the last layer, CBC (ha)</source>
        <translation>Taille effective de maille de la dernière couche, CBC (ha)</translation>
    </message>
    <message>
        <source>Effective mesh size of the last layer, CUT (ha)</source>
        <translation>Taille effective de maille de la dernière couche, CUT (ha)</translation>
    </message>
    <message>
        <source>Effective mesh size with the cross-boundary procedure; Jaeger 2000, Moser and others 2007.</source>
        <translation>Taille effective de maille avec la procédure transfrontalière ; Jaeger 2000, Moser et al. 2007.</translation>
    </message>
    <message>
        <source>Effective mesh size with the whole patch also beyond the border of the unit.</source>
        <translation>Taille effective de maille avec la tache d&apos;habitat entière, même au-delà de la limite de l&apos;unité.</translation>
    </message>
    <message>
        <source>Effective mesh size {cut} ha (CUT), {cbc} ha (CBC).</source>
        <translation>Taille effective de maille : {cut} ha (CUT), {cbc} ha (CBC).</translation>
    </message>
    <message>
        <source>Effective mesh size, all units</source>
        <translation>Taille effective de maille, toutes les unités</translation>
    </message>
    <message>
        <source>Effective mesh size, patches cut at the border of the unit.</source>
        <translation>Taille effective de maille, taches d&apos;habitat coupées à la limite de l&apos;unité.</translation>
    </message>
    <message>
        <source>Effective metres by which paths in the corridor are dearer than the best at most.</source>
        <translation>Mètres effectifs que les chemins dans le corridor coûtent au plus de plus que le meilleur.</translation>
    </message>
    <message>
        <source>Effective metres that it costs more at least to pass over 50 m beside the path where that is hardest; empty where no way within the slack does, or the link is short.</source>
        <translation>Mètres effectifs que coûte au moins en plus un passage à plus de 50 m du chemin, là où c&apos;est le plus difficile ; vide si aucune voie dans la marge ne le fait, ou si le lien est court.</translation>
    </message>
    <message>
        <source>Effective metres that it costs more at least to pass over 50 m beside the path where that is hardest; empty where no way within the slack does, the link is short, or no slack was given.</source>
        <translation>Mètres effectifs que coûte au moins en plus un passage à plus de 50 m du chemin, là où c&apos;est le plus difficile ; vide si aucune voie dans la marge ne le fait, si le lien est court ou si aucune marge n&apos;est donnée.</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effets</translation>
    </message>
    <message>
        <source>Effects on species groups that are not asked for are left out: {names}</source>
        <translation>Les effets sur des groupes d&apos;espèces non demandés sont écartés : {names}</translation>
    </message>
    <message>
        <source>Element (e) or wood (w) at one end and its feature id; the patch for links.</source>
        <translation>Élément (e) ou bois (w) à une extrémité et son identifiant d&apos;entité ; la tache d&apos;habitat pour les liens.</translation>
    </message>
    <message>
        <source>Element counted for another, or there before</source>
        <translation>Élément compté pour un autre, ou déjà présent</translation>
    </message>
    <message>
        <source>Element-km of a status that does not count yet.</source>
        <translation>Km d’éléments d’un statut qui ne compte pas encore.</translation>
    </message>
    <message>
        <source>Element-km that count towards target II, net.</source>
        <translation>Km d&apos;éléments qui comptent pour l&apos;objectif II, net.</translation>
    </message>
    <message>
        <source>Element-km that count towards target II, removals taken off.</source>
        <translation>Km d&apos;éléments qui comptent pour l&apos;objectif II, suppressions déduites.</translation>
    </message>
    <message>
        <source>Element-km that the law asks anyway.</source>
        <translation>Km d’éléments que la loi demande de toute façon.</translation>
    </message>
    <message>
        <source>Element-km times the probability of their status, what is not realised yet included.</source>
        <translation>Km d&apos;éléments multipliés par la probabilité de leur statut, y compris ce qui n&apos;est pas encore réalisé.</translation>
    </message>
    <message>
        <source>Elements that were removed: taken off the landscape elements.</source>
        <translation>Éléments supprimés : déduits des éléments paysagers.</translation>
    </message>
    <message>
        <source>Elevation model</source>
        <translation>Modèle altimétrique</translation>
    </message>
    <message>
        <source>Elevation model, for cuttings and embankments. Without one the lie of the land is “at grade, not verified”.</source>
        <translation>Modèle altimétrique, pour les déblais et les remblais. Sans lui, le relief est « de plain-pied, non vérifié ».</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Admissible</translation>
    </message>
    <message>
        <source>Ellipsoid</source>
        <translation>Ellipsoïde</translation>
    </message>
    <message>
        <source>Ellipsoid and plane</source>
        <translation>Ellipsoïde et plan</translation>
    </message>
    <message>
        <source>Empty where the plan does not say.</source>
        <translation>Vide si le plan ne le dit pas.</translation>
    </message>
    <message>
        <source>End of the year</source>
        <translation>Fin de l&apos;année</translation>
    </message>
    <message>
        <source>Entered in the plan by its authors.</source>
        <translation>Encodé dans le plan par ses auteurs.</translation>
    </message>
    <message>
        <source>Environmental and ecological qualities</source>
        <translation>Qualités environnementales et écologiques</translation>
    </message>
    <message>
        <source>Equivalent connectivity (EC, in hectares): the size of one single patch that would be worth as much as the whole network; Saura, Estreguil, Mouton and Rodríguez-Freire 2011.</source>
        <translation>Connectivité équivalente (EC, en hectares) : la taille d&apos;une seule tache d&apos;habitat qui vaudrait autant que tout le réseau ; Saura, Estreguil, Mouton et Rodríguez-Freire 2011.</translation>
    </message>
    <message>
        <source>Equivalent connectivity EC with the chosen measures</source>
        <translation>Connectivité équivalente EC avec les mesures choisies</translation>
    </message>
    <message>
        <source>Equivalent connectivity EC(IIC)</source>
        <translation>Connectivité équivalente EC(IIC)</translation>
    </message>
    <message>
        <source>Equivalent connectivity EC(PC)</source>
        <translation>Connectivité équivalente EC(PC)</translation>
    </message>
    <message>
        <source>Equivalent connectivity EC, last measured</source>
        <translation>Connectivité équivalente EC, dernière mesure</translation>
    </message>
    <message>
        <source>Equivalent connectivity after</source>
        <translation>Connectivité équivalente après</translation>
    </message>
    <message>
        <source>Equivalent connectivity after this step.</source>
        <translation>Connectivité équivalente après cette étape.</translation>
    </message>
    <message>
        <source>Equivalent connectivity before</source>
        <translation>Connectivité équivalente avant</translation>
    </message>
    <message>
        <source>Equivalent connectivity before and after</source>
        <translation>Connectivité équivalente avant et après</translation>
    </message>
    <message>
        <source>Equivalent connectivity by IIC, in the unit of the attribute.</source>
        <translation>Connectivité équivalente selon IIC, dans l&apos;unité de l&apos;attribut.</translation>
    </message>
    <message>
        <source>Equivalent connectivity by PC when all changes are made. Only with changes.</source>
        <translation>Connectivité équivalente selon PC quand toutes les modifications sont faites. Seulement avec des modifications.</translation>
    </message>
    <message>
        <source>Equivalent connectivity by PC, in the unit of the attribute.</source>
        <translation>Connectivité équivalente selon PC, dans l&apos;unité de l&apos;attribut.</translation>
    </message>
    <message>
        <source>Equivalent connectivity of the network as it is, weighted over species groups.</source>
        <translation>Connectivité équivalente du réseau tel qu&apos;il est, pondérée sur les groupes d&apos;espèces.</translation>
    </message>
    <message>
        <source>Equivalent connectivity of the network as it is.</source>
        <translation>Connectivité équivalente du réseau tel qu&apos;il est.</translation>
    </message>
    <message>
        <source>Equivalent connectivity of this part alone, in the unit of the attribute.</source>
        <translation>Connectivité équivalente de cette seule partie, dans l&apos;unité de l&apos;attribut.</translation>
    </message>
    <message>
        <source>Equivalent connectivity says in hectares how well the network hangs together for a species group. The gain of a plan is what it adds to that figure.</source>
        <translation>La connectivité équivalente dit en hectares à quel point le réseau est cohérent pour un groupe d&apos;espèces. Le gain d&apos;un plan est ce qu&apos;il ajoute à ce chiffre.</translation>
    </message>
    <message>
        <source>Equivalent connectivity that it wins alone.</source>
        <translation>Connectivité équivalente qu&apos;elle fait gagner seule.</translation>
    </message>
    <message>
        <source>Equivalent connectivity with the chosen measures.</source>
        <translation>Connectivité équivalente avec les mesures choisies.</translation>
    </message>
    <message>
        <source>Equivalent connectivity with this change.</source>
        <translation>Connectivité équivalente avec cette modification.</translation>
    </message>
    <message>
        <source>Equivalent connectivity with this link at the improved cost.</source>
        <translation>Connectivité équivalente avec ce lien au coût amélioré.</translation>
    </message>
    <message>
        <source>Equivalent connectivity with this measure and all before it, weighted over species groups.</source>
        <translation>Connectivité équivalente avec cette mesure et toutes celles qui la précèdent, pondérée sur les groupes d&apos;espèces.</translation>
    </message>
    <message>
        <source>Equivalent connectivity won by this crossing alone; empty where not computed.</source>
        <translation>Connectivité équivalente gagnée par ce seul passage ; vide si non calculée.</translation>
    </message>
    <message>
        <source>Equivalent connectivity {ec}, components: {count}.</source>
        <translation>Connectivité équivalente {ec}, composantes : {count}.</translation>
    </message>
    <message>
        <source>Equivalent connectivity, cost and length after each step, for each species group and for all.</source>
        <translation>Connectivité équivalente, coût et longueur après chaque étape, pour chaque groupe d&apos;espèces et pour l&apos;ensemble.</translation>
    </message>
    <message>
        <source>Equivalent length of areas</source>
        <translation>Longueur équivalente des surfaces</translation>
    </message>
    <message>
        <source>Equivalent of areas (km, in no total)</source>
        <translation>Équivalent des surfaces (km, dans aucun total)</translation>
    </message>
    <message>
        <source>Estimate by the rule set; 0 where the hedge is not eligible.</source>
        <translation>Estimation selon le jeu de règles ; 0 si la haie n&apos;est pas admissible.</translation>
    </message>
    <message>
        <source>Every stretch, and whether it counts</source>
        <translation>Chaque tronçon, et s&apos;il compte</translation>
    </message>
    <message>
        <source>Everything counts, or stands in the tables above.</source>
        <translation>Tout compte, ou figure dans les tableaux ci-dessus.</translation>
    </message>
    <message>
        <source>Everything that the figures rest on: assumptions, methods, sources, data with their licences, and each computation with its parameters.</source>
        <translation>Tout ce sur quoi reposent les chiffres : hypothèses, méthodes, sources, données avec leurs licences, et chaque calcul avec ses paramètres.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Evidence and checklist</source>
        <translation>Preuves et liste de contrôle</translation>
    </message>
    <message>
        <source>Evidence that is not in the folders DCIM or evidence beside the plan, and so is not shown: {names}.</source>
        <translation>Preuves qui ne sont pas dans les répertoires DCIM ou evidence à côté du plan, et ne sont donc pas montrées : {names}.</translation>
    </message>
    <message>
        <source>Evidence {ids} belongs to no commitment of the plan; it is kept.</source>
        <translation>Les preuves {ids} n&apos;appartiennent à aucun engagement du plan ; elles sont conservées.</translation>
    </message>
    <message>
        <source>Existing bridge or underpass, shared</source>
        <translation>Pont ou passage inférieur existant, partagé</translation>
    </message>
    <message>
        <source>Existing passage</source>
        <translation>Passage existant</translation>
    </message>
    <message>
        <source>Existing passages</source>
        <translation>Passages existants</translation>
    </message>
    <message>
        <source>Existing passages are not known.</source>
        <translation>Les passages existants ne sont pas connus.</translation>
    </message>
    <message>
        <source>Existing passages; take the place of those of the extract.</source>
        <translation>Passages existants ; prennent la place de ceux de l&apos;extrait.</translation>
    </message>
    <message>
        <source>Expected infrastructure (km)</source>
        <translation>Infrastructure attendue (km)</translation>
    </message>
    <message>
        <source>Expected kilometres</source>
        <translation>Kilomètres attendus</translation>
    </message>
    <message>
        <source>Expected landscape elements (km)</source>
        <translation>Éléments paysagers attendus (km)</translation>
    </message>
    <message>
        <source>Expected or real cost.</source>
        <translation>Coût attendu ou réel.</translation>
    </message>
    <message>
        <source>Expected with plans (km)</source>
        <translation>Attendu avec ce qui est planifié (km)</translation>
    </message>
    <message>
        <source>Explain what the traffic means on foot</source>
        <translation>Expliquer ce que le trafic signifie pour un animal à pied</translation>
    </message>
    <message>
        <source>Expressway</source>
        <translation>Voie rapide</translation>
    </message>
    <message>
        <source>Extensive grassland</source>
        <translation>Prairie extensive</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Farthest a commitment may lie from the edge of the infrastructure it is about</source>
        <translation>Distance maximale entre un engagement et le bord de l&apos;infrastructure à laquelle il se rapporte</translation>
    </message>
    <message>
        <source>Farthest from the edge of the infrastructure</source>
        <translation>Distance maximale au bord de l&apos;infrastructure</translation>
    </message>
    <message>
        <source>Farthest patches (effective metres; by guild when empty)</source>
        <translation>Taches d&apos;habitat les plus éloignées (mètres effectifs ; selon la guilde si vide)</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation>Faisabilité</translation>
    </message>
    <message>
        <source>Feature id of one of the two patches of the link.</source>
        <translation>Identifiant d&apos;une des deux taches d&apos;habitat du lien.</translation>
    </message>
    <message>
        <source>Feature id of the existing bridge, underpass or culvert that it uses.</source>
        <translation>Identifiant d&apos;entité du pont, passage inférieur ou ponceau existant qu&apos;elle utilise.</translation>
    </message>
    <message>
        <source>Feature id of the existing passage that lowers the barrier most.</source>
        <translation>Identifiant du passage existant qui réduit le plus l&apos;obstacle.</translation>
    </message>
    <message>
        <source>Feature id of the other patch.</source>
        <translation>Identifiant de l&apos;autre tache d&apos;habitat.</translation>
    </message>
    <message>
        <source>Feature id of the reporting unit; all = all units together.</source>
        <translation>Identifiant de l&apos;unité d&apos;analyse ; all = toutes les unités ensemble.</translation>
    </message>
    <message>
        <source>Feature ids of the changes layer; all = all changes together.</source>
        <translation>Identifiants de la couche des modifications ; all = toutes les modifications ensemble.</translation>
    </message>
    <message>
        <source>Feature ids of the corridors that the site cuts.</source>
        <translation>Identifiants des corridors que le point de fragmentation coupe.</translation>
    </message>
    <message>
        <source>Feature ids of the habitat polygons of the patch.</source>
        <translation>Identifiants des polygones d&apos;habitat de la tache.</translation>
    </message>
    <message>
        <source>Feature ids of the lines it was made of, by layer.</source>
        <translation>Identifiants d&apos;entité des lignes dont il est issu, par couche.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Features of all layers that could not be used.</source>
        <translation>Entités de toutes les couches qui n&apos;ont pas pu être utilisées.</translation>
    </message>
    <message>
        <source>Features of the given layers without usable geometry.</source>
        <translation>Entités des couches données sans géométrie utilisable.</translation>
    </message>
    <message>
        <source>Features of unknown class</source>
        <translation>Entités de classe inconnue</translation>
    </message>
    <message>
        <source>Features skipped</source>
        <translation>Entités ignorées</translation>
    </message>
    <message>
        <source>Features that a step left out, because they have no usable geometry; the log names them.</source>
        <translation>Entités qu’une étape a laissées de côté parce qu’elles n’ont pas de géométrie utilisable ; le journal les nomme.</translation>
    </message>
    <message>
        <source>Features that were in the plan already and were not added again.</source>
        <translation>Entités déjà présentes dans le plan, qui n&apos;ont pas été ajoutées à nouveau.</translation>
    </message>
    <message>
        <source>Features without usable geometry.</source>
        <translation>Entités sans géométrie utilisable.</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Fence-guided length on each side of a crossing that counts as good (daily ranges of the guild)</source>
        <translation>Longueur guidée par clôture de chaque côté d&apos;un passage qui compte comme bonne (rayons d&apos;action journaliers de la guilde)</translation>
    </message>
    <message>
        <source>Fences, walls and noise barriers.</source>
        <translation>Clôtures, murs et écrans antibruit.</translation>
    </message>
    <message>
        <source>Fences, walls and weirs</source>
        <translation>Clôtures, murs et seuils</translation>
    </message>
    <message>
        <source>Fences, walls and weirs; take the place of those of the extract.</source>
        <translation>Clôtures, murs et seuils ; prennent la place de ceux de l&apos;extrait.</translation>
    </message>
    <message>
        <source>Fences, walls, noise barriers, guard rails along the infrastructure, and weirs or dams.</source>
        <translation>Clôtures, murs, écrans antibruit et glissières de sécurité le long de l&apos;infrastructure, et seuils ou barrages.</translation>
    </message>
    <message>
        <source>Fences, walls, noise barriers, guard rails, and weirs, dams and lock gates. One that is mapped as a point becomes a line of 2 m across what it lies on.</source>
        <translation>Clôtures, murs, écrans antibruit, glissières de sécurité, ainsi que seuils, barrages et portes d&apos;écluse. Un objet cartographié comme point devient une ligne de 2 m en travers de celle où il se trouve.</translation>
    </message>
    <message>
        <source>Fences, walls, weirs</source>
        <translation>Clôtures, murs, seuils</translation>
    </message>
    <message>
        <source>Field of drawn features with the code of the measure; it goes before the measure chosen for all.</source>
        <translation>Champ des entités dessinées avec le code de la mesure ; il prime sur la mesure choisie pour toutes.</translation>
    </message>
    <message>
        <source>Field of measures of which one is taken</source>
        <translation>Champ des mesures dont une seule est retenue</translation>
    </message>
    <message>
        <source>Field of measures that are taken together</source>
        <translation>Champ des mesures qui sont retenues ensemble</translation>
    </message>
    <message>
        <source>Field of numbers that says what a patch counts for; 0 is allowed. The area on the ellipsoid, in ha, when empty.</source>
        <translation>Champ numérique qui dit pour combien compte une tache d&apos;habitat ; 0 est permis. Si vide, la superficie sur l&apos;ellipsoïde, en ha.</translation>
    </message>
    <message>
        <source>Field of numbers, such as 0 to 1, that the attribute is multiplied by.</source>
        <translation>Champ numérique, par exemple de 0 à 1, par lequel l&apos;attribut est multiplié.</translation>
    </message>
    <message>
        <source>Field of the attribute of patches</source>
        <translation>Champ de l&apos;attribut des taches d&apos;habitat</translation>
    </message>
    <message>
        <source>Field of the cost</source>
        <translation>Champ du coût</translation>
    </message>
    <message>
        <source>Field of the cover class</source>
        <translation>Champ de la classe d&apos;occupation</translation>
    </message>
    <message>
        <source>Field of the habitat polygons with their class. Polygons of different classes never join.</source>
        <translation>Champ des polygones d&apos;habitat qui contient leur classe. Les polygones de classes différentes ne sont jamais réunis.</translation>
    </message>
    <message>
        <source>Field of the identifiers that links list. Barriers with one identifier count once; several roads with one number, for example.</source>
        <translation>Champ des identifiants que citent les liens. Les obstacles de même identifiant comptent une fois ; plusieurs routes d&apos;un même numéro, par exemple.</translation>
    </message>
    <message>
        <source>Field of the proposals in which locked or excluded may stand.</source>
        <translation>Champ des propositions où peut figurer locked ou excluded.</translation>
    </message>
    <message>
        <source>Field of the proposals with the cost in euro: cost_low, cost_mid or cost_high, or one of your own. Measures without a cost are listed and cannot be chosen.</source>
        <translation>Champ des propositions avec le coût en euros : cost_low, cost_mid ou cost_high, ou le vôtre. Les mesures sans coût sont listées et ne peuvent pas être choisies.</translation>
    </message>
    <message>
        <source>Field that says locked or excluded</source>
        <translation>Champ qui dit locked ou excluded</translation>
    </message>
    <message>
        <source>Field that says parcel, field, road, track, water, cover or element; field where it says nothing.</source>
        <translation>Champ qui dit parcel, field, road, track, water, cover ou element ; field s&apos;il ne dit rien.</translation>
    </message>
    <message>
        <source>Field that says who manages each road, for the lengths by manager; that of the profile when empty (LBLBEHEER or BEHEER of the Wegenregister, GESTION in Wallonia).</source>
        <translation>Champ qui dit qui gère chaque route, pour les longueurs par gestionnaire ; celui du profil si vide (LBLBEHEER ou BEHEER du Wegenregister, GESTION en Wallonie).</translation>
    </message>
    <message>
        <source>Field that says who manages each track; that of the profile when empty.</source>
        <translation>Champ qui dit qui gère chaque voie ; celui du profil si vide.</translation>
    </message>
    <message>
        <source>Field with codes of the barrier table (C1 … W1).</source>
        <translation>Champ avec les codes de la table des obstacles (C1 … W1).</translation>
    </message>
    <message>
        <source>Field with codes of the barrier table (R1 … R9).</source>
        <translation>Champ avec les codes de la table des obstacles (R1 … R9).</translation>
    </message>
    <message>
        <source>Field with codes of the barrier table (T1 … T6).</source>
        <translation>Champ avec les codes de la table des obstacles (T1 … T6).</translation>
    </message>
    <message>
        <source>Field with the &amp;NIS code</source>
        <translation>Champ du code I&amp;NS</translation>
    </message>
    <message>
        <source>Field with the NIS code (five digits). Left empty, a field with a usual name is taken (nis, niscode, mun_code …).</source>
        <translation>Champ du code INS (cinq chiffres). Si vide, un champ au nom usuel est pris (nis, niscode, mun_code …).</translation>
    </message>
    <message>
        <source>Field with the NIS code; the field “nis” when empty.</source>
        <translation>Champ du code INS ; le champ « nis » si vide.</translation>
    </message>
    <message>
        <source>Field with the barrier class code (C1 … C5); goes before the profile&apos;s rules.</source>
        <translation>Champ du code de la classe d&apos;obstacle (C1 … C5) ; il prime sur les règles du profil.</translation>
    </message>
    <message>
        <source>Field with the barrier class code (R1 … R9); goes before the profile&apos;s rules.</source>
        <translation>Champ du code de la classe d&apos;obstacle (R1 … R9) ; il prime sur les règles du profil.</translation>
    </message>
    <message>
        <source>Field with the barrier class code (T1 … T6); goes before the profile&apos;s rules.</source>
        <translation>Champ du code de la classe d&apos;obstacle (T1 … T6) ; il prime sur les règles du profil.</translation>
    </message>
    <message>
        <source>Field with the barrier class of each road (R1 … R9), where the profile does not tell it.</source>
        <translation>Champ avec la classe de barrière de chaque route (R1 … R9), là où le profil ne la donne pas.</translation>
    </message>
    <message>
        <source>Field with the barrier class of each track (T1 … T6).</source>
        <translation>Champ avec la classe de barrière de chaque voie (T1 … T6).</translation>
    </message>
    <message>
        <source>Field with the barrier class of each waterway.</source>
        <translation>Champ avec la classe de barrière de chaque cours d’eau.</translation>
    </message>
    <message>
        <source>Field with the cost distance or length of the link, 0 or more. The length on the ellipsoid, in m, when empty.</source>
        <translation>Champ de la distance de coût ou de la longueur du lien, 0 ou plus. Si vide, la longueur sur l&apos;ellipsoïde, en m.</translation>
    </message>
    <message>
        <source>Field with the cover class of the resistance table: broadleaved_forest, arable … Classes that it does not list take the line *.</source>
        <translation>Champ de la classe d&apos;occupation de la table de résistance : broadleaved_forest, arable … Les classes qu&apos;elle ne cite pas suivent la ligne *.</translation>
    </message>
    <message>
        <source>Field with the cover class: built_up, broadleaved_forest, conifer_forest and others.</source>
        <translation>Champ de la classe d&apos;occupation : built_up, broadleaved_forest, conifer_forest et autres.</translation>
    </message>
    <message>
        <source>Field with the date of removal; removals without a date are taken off in any year.</source>
        <translation>Champ de la date de suppression ; les suppressions sans date sont déduites quelle que soit l&apos;année.</translation>
    </message>
    <message>
        <source>Field with the degree of urbanisation: 1 city, 2 town or suburb, 3 rural; the field “degurba” when empty. It gives the zones: U urban, B between urban areas, R rural.</source>
        <translation>Champ du degré d&apos;urbanisation : 1 ville, 2 petite ville ou banlieue, 3 rural ; le champ « degurba » si vide. Il donne les zones : U urbaine, B entre zones urbaines, R rurale.</translation>
    </message>
    <message>
        <source>Field with the five-digit NIS code.</source>
        <translation>Champ du code INS à cinq chiffres.</translation>
    </message>
    <message>
        <source>Field with the id of each link, for messages, changes and outputs. The feature id when empty.</source>
        <translation>Champ de l&apos;identifiant de chaque lien, pour les messages, les modifications et les sorties. Si vide, l&apos;identifiant de l&apos;entité.</translation>
    </message>
    <message>
        <source>Field with the id of each patch, by which the links name them. Whole numbers and texts both do. The feature id when empty.</source>
        <translation>Champ de l&apos;identifiant de chaque tache d&apos;habitat, par lequel les liens la désignent. Nombres entiers et textes conviennent. Si vide, l&apos;identifiant de l&apos;entité.</translation>
    </message>
    <message>
        <source>Field with the id of the patch at one end.</source>
        <translation>Champ de l&apos;identifiant de la tache d&apos;habitat à une extrémité.</translation>
    </message>
    <message>
        <source>Field with the id of the patch at the other end.</source>
        <translation>Champ de l&apos;identifiant de la tache d&apos;habitat à l&apos;autre extrémité.</translation>
    </message>
    <message>
        <source>Field with the importance of each corridor, 0–1. Without it every corridor counts fully.</source>
        <translation>Champ de l&apos;importance de chaque corridor, 0–1. Sans lui, chaque corridor compte pleinement.</translation>
    </message>
    <message>
        <source>Field with the kind: wildlife_overpass, wildlife_tunnel, track_bridge, track_underpass, culvert, water_bridge, viaduct and others. Without it every feature is a wildlife crossing.</source>
        <translation>Champ du type : wildlife_overpass, wildlife_tunnel, track_bridge, track_underpass, culvert, water_bridge, viaduct et autres. Sans lui, chaque entité est un passage à faune.</translation>
    </message>
    <message>
        <source>Field with the line number by which tracks belong together; goes before the profile&apos;s.</source>
        <translation>Champ du numéro de ligne qui réunit les voies ; il prime sur celui du profil.</translation>
    </message>
    <message>
        <source>Field with the line number of each track. Tracks of one line are merged to one axis; two lines side by side stay two.</source>
        <translation>Champ avec le numéro de ligne de chaque voie. Les voies d’une ligne deviennent un axe ; deux lignes côte à côte restent deux.</translation>
    </message>
    <message>
        <source>Field with the measure</source>
        <translation>Champ de la mesure</translation>
    </message>
    <message>
        <source>Field with the na&amp;me</source>
        <translation>Champ du no&amp;m</translation>
    </message>
    <message>
        <source>Field with the name by which pieces of a waterway belong together; goes before the profile&apos;s.</source>
        <translation>Champ du nom qui réunit les morceaux d&apos;une voie d&apos;eau ; il prime sur celui du profil.</translation>
    </message>
    <message>
        <source>Field with the name of each waterway.</source>
        <translation>Champ avec le nom de chaque cours d’eau.</translation>
    </message>
    <message>
        <source>Field with the name of the municipality. Left empty, a field with a usual name is taken (name, naam, nom …).</source>
        <translation>Champ du nom de la commune. Si vide, un champ au nom usuel est pris (name, naam, nom …).</translation>
    </message>
    <message>
        <source>Field with the name of the unit.</source>
        <translation>Champ du nom de l&apos;unité.</translation>
    </message>
    <message>
        <source>Field with the name.</source>
        <translation>Champ du nom.</translation>
    </message>
    <message>
        <source>Field with the name; the field “name” when empty.</source>
        <translation>Champ du nom ; le champ « name » si vide.</translation>
    </message>
    <message>
        <source>Field with the number or name of each road. Lines of one number are merged to one axis.</source>
        <translation>Champ avec le numéro ou le nom de chaque route. Les lignes d’un même numéro deviennent un axe.</translation>
    </message>
    <message>
        <source>Field with the road number or name by which carriageways belong together; goes before the profile&apos;s.</source>
        <translation>Champ du numéro ou du nom de la route qui réunit les chaussées ; il prime sur celui du profil.</translation>
    </message>
    <message>
        <source>Field with the vehicles per day; aadt or traffic when empty.</source>
        <translation>Champ des véhicules par jour ; aadt ou traffic s’il est vide.</translation>
    </message>
    <message>
        <source>Field with the year of the count; year or aadt_year when empty.</source>
        <translation>Champ de l’année du comptage ; year ou aadt_year s’il est vide.</translation>
    </message>
    <message>
        <source>Field “{field}” of layer “{layer}” holds text where numbers are expected (features {ids}). Choose a field of numbers.</source>
        <translation>Le champ « {field} » de la couche « {layer} » contient du texte là où des nombres sont attendus (entités {ids}). Choisissez un champ numérique.</translation>
    </message>
    <message>
        <source>Field “{field}” of layer “{layer}” is empty or negative in features {ids}. Give them a number, 0 where they count for nothing.</source>
        <translation>Le champ « {field} » de la couche « {layer} » est vide ou négatif dans les entités {ids}. Donnez-leur un nombre, 0 si elles ne comptent pas.</translation>
    </message>
    <message>
        <source>Field “{field}” of layer “{layer}”: {count} values are no numbers and count as unknown ({ids}).</source>
        <translation>Champ « {field} » de la couche « {layer} » : {count} valeurs ne sont pas des nombres et comptent comme inconnues ({ids}).</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Figures of each plan</source>
        <translation>Chiffres de chaque plan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files named as evidence that are not beside the plan, and photos that cannot be read.</source>
        <translation>Fichiers cités comme preuves qui ne sont pas à côté du plan, et photos illisibles.</translation>
    </message>
    <message>
        <source>Files of type {suffix} cannot be written. Choose a GeoPackage (.gpkg).</source>
        <translation>Les fichiers de type {suffix} ne peuvent pas être écrits. Choisissez un GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>Files of {ids} lie outside the folder of the plan. Copy them into its folder DCIM or evidence, and choose them there.</source>
        <translation>Des fichiers de {ids} se trouvent hors du répertoire du plan. Copiez-les dans son répertoire DCIM ou evidence, et choisissez-les là.</translation>
    </message>
    <message>
        <source>Filter of the list</source>
        <translation>Filtre de la liste</translation>
    </message>
    <message>
        <source>Filter: part of any text or number</source>
        <translation>Filtre : partie d&apos;un texte ou d&apos;un nombre</translation>
    </message>
    <message>
        <source>Find fragmentation points</source>
        <translation>Trouver les points de fragmentation</translation>
    </message>
    <message>
        <source>Find where nature is cut</source>
        <translation>Trouver où la nature est coupée</translation>
    </message>
    <message>
        <source>Finds where roads, railways, waterways and car parks cut the green-blue network, how badly, and which cut matters most.
Lines that run together (carriageways, ramps, tracks) become one bundle with one axis. Each unbroken stretch of a bundle inside the network is one site; different bundles side by side make a combined site that keeps its parts. Traffic, fences, walls and light raise the barrier effect; existing passages lower it by their permeability and distance. The score is 100 × importance × remaining barrier effect, averaged over the species groups concerned: very high from 70, high from 50, normal from 30.
Defaults marked [P] in the barrier table are expert values without a published source: edit a copy of the table and give it here. The layers carry a record of the run in their metadata.</source>
        <translation>Trouve où les routes, chemins de fer, voies d&apos;eau et parkings coupent le maillage vert et bleu, avec quelle gravité, et quelle coupure importe le plus.
Les lignes qui vont ensemble (chaussées, bretelles, voies ferrées) deviennent un faisceau avec un seul axe. Chaque tronçon continu d&apos;un faisceau dans le réseau est un point de fragmentation ; des faisceaux différents côte à côte forment un point de fragmentation combiné qui garde ses parties. Le trafic, les clôtures, les murs et l&apos;éclairage renforcent l&apos;effet d&apos;obstacle ; les passages existants le réduisent selon leur perméabilité et leur distance. Le score est 100 × importance × effet d&apos;obstacle restant, en moyenne sur les groupes d&apos;espèces concernés : très élevé dès 70, élevé dès 50, normal dès 30.
Les valeurs marquées [P] dans la table des obstacles sont des valeurs d&apos;experts sans source publiée : modifiez une copie de la table et indiquez-la ici. Les couches portent un compte rendu du calcul dans leurs métadonnées.</translation>
    </message>
    <message>
        <source>Finds which habitat patches are linked over a resistance surface, at what least cost and along which path, and the corridors around these paths.
One pass gives every cell to its nearest patch; patches whose zones touch are neighbours (planar graph). Each link gets its true least-cost distance and path, also where they run through the zone of a third patch. Costs are in effective metres: metres times resistance; a step costs the mean resistance of two cells times the distance of their centres, in eight directions.
A corridor is the ground over which the best path costs at most the slack more than the link. A strip of the least width along the path belongs to it in any case.
The patches and links can be measured with “Measure connectivity”; the links or corridors can serve as network of “Find fragmentation points”.</source>
        <translation>Trouve quelles taches d&apos;habitat sont reliées sur une surface de résistance, à quel moindre coût et par quel chemin, et les corridors autour de ces chemins.
Un seul passage attribue chaque cellule à sa tache la plus proche ; les taches dont les zones se touchent sont voisines (graphe planaire). Chaque lien reçoit sa vraie distance et son vrai chemin de moindre coût, même là où ils traversent la zone d&apos;une troisième tache. Les coûts sont en mètres effectifs : mètres fois résistance ; un pas coûte la résistance moyenne de deux cellules fois la distance de leurs centres, dans huit directions.
Un corridor est le terrain où le meilleur chemin coûte au plus la marge de plus que le lien. Une bande de la largeur minimale le long du chemin en fait en tout cas partie.
Les taches et les liens peuvent être mesurés avec « Mesurer la connectivité » ; les liens ou les corridors peuvent servir de réseau à « Trouver les points de fragmentation ».</translation>
    </message>
    <message>
        <source>Fingerprint of all parameters</source>
        <translation>Empreinte de tous les paramètres</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>First three measures</source>
        <translation>Trois premières mesures</translation>
    </message>
    <message>
        <source>Fish cannot pass the weir: a fish pass or its removal opens the watercourse.</source>
        <translation>Les poissons ne peuvent pas franchir le seuil : une passe à poissons ou sa suppression ouvre le cours d&apos;eau.</translation>
    </message>
    <message>
        <source>Fish pass</source>
        <translation>Passe à poissons</translation>
    </message>
    <message>
        <source>Fish pass or removal of a weir</source>
        <translation>Passe à poissons ou suppression d&apos;un seuil</translation>
    </message>
    <message>
        <source>Flanders</source>
        <translation>Flandre</translation>
    </message>
    <message>
        <source>Flanders, Wallonia or Brussels: which law applies.</source>
        <translation>Flandre, Wallonie ou Bruxelles : quelle loi s&apos;applique.</translation>
    </message>
    <message>
        <source>Flanders: the Local Energy and Climate Pact counts new hedges per inhabitant; the VLIF and the VLM support planting on farmland; roads and waterways of the Region are mended with its agencies.</source>
        <translation>Flandre : le Pacte local énergie-climat compte les nouvelles haies par habitant ; le VLIF et la VLM soutiennent les plantations sur terres agricoles ; les routes et voies d&apos;eau de la Région sont traitées avec ses agences.</translation>
    </message>
    <message>
        <source>Flower strip at least 3 m wide</source>
        <translation>Bande fleurie d&apos;au moins 3 m de large</translation>
    </message>
    <message>
        <source>Flower-rich grassland</source>
        <translation>Prairie fleurie</translation>
    </message>
    <message>
        <source>Flower-rich verge sown with native seed</source>
        <translation>Accotement fleuri semé de graines indigènes</translation>
    </message>
    <message>
        <source>Folder of the dossier</source>
        <translation>Répertoire du dossier</translation>
    </message>
    <message>
        <source>Folder of the plan</source>
        <translation>Répertoire du plan</translation>
    </message>
    <message>
        <source>Folder that gets plan.gpkg, plan.qgz, account.html, the folder dossier and the folder work.</source>
        <translation>Répertoire qui reçoit plan.gpkg, plan.qgz, account.html, le répertoire dossier et le répertoire work.</translation>
    </message>
    <message>
        <source>Folder that may hold cover.qpt, map.qpt, sheet.qpt, page.qpt and dossier.css of your own, made from those in resources/layouts and resources/dossier of the plugin; what is not there is taken from the plugin.</source>
        <translation>Répertoire qui peut contenir vos propres cover.qpt, map.qpt, sheet.qpt, page.qpt et dossier.css, faits à partir de ceux de resources/layouts et resources/dossier de l&apos;extension ; ce qui n&apos;y est pas est pris dans l&apos;extension.</translation>
    </message>
    <message>
        <source>Folder with layouts and style sheet of your own</source>
        <translation>Répertoire avec vos propres mises en page et feuille de style</translation>
    </message>
    <message>
        <source>Folder with the dossier in the chosen languages and formats.</source>
        <translation>Répertoire contenant le dossier dans les langues et formats choisis.</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Suit</translation>
    </message>
    <message>
        <source>Footprints of crossings</source>
        <translation>Emprises des passages</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>For a combined site: the identifiers of its parts.</source>
        <translation>Pour un point de fragmentation combiné : les identifiants de ses parties.</translation>
    </message>
    <message>
        <source>For a part of a combined site: the identifier of that site.</source>
        <translation>Pour une partie d&apos;un point de fragmentation combiné : l&apos;identifiant de ce point.</translation>
    </message>
    <message>
        <source>For how many years it is promised.</source>
        <translation>Pour combien d&apos;années il est promis.</translation>
    </message>
    <message>
        <source>For how many years it is promised. Left empty, what is usual for the measure.</source>
        <translation>Pour combien d&apos;années il est promis. Si vide, ce qui est usuel pour la mesure.</translation>
    </message>
    <message>
        <source>For which animals, in which language?</source>
        <translation>Pour quels animaux, dans quelle langue ?</translation>
    </message>
    <message>
        <source>For which municipality?</source>
        <translation>Pour quelle commune ?</translation>
    </message>
    <message>
        <source>Forest of mixed or unknown kind</source>
        <translation>Forêt mixte ou de type inconnu</translation>
    </message>
    <message>
        <source>Forest stands on both sides: a rope bridge joins the crowns.</source>
        <translation>Il y a de la forêt des deux côtés : un pont de corde relie les houppiers.</translation>
    </message>
    <message>
        <source>Forests, heath, scrub, wetlands, natural grassland and water.</source>
        <translation>Forêts, landes, fourrés, zones humides, prairies naturelles et eau.</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Formats of the dossier</source>
        <translation>Formats du dossier</translation>
    </message>
    <message>
        <source>Formats of the dossier.</source>
        <translation>Formats du dossier.</translation>
    </message>
    <message>
        <source>Fourth to tenth</source>
        <translation>Quatrième à dixième</translation>
    </message>
    <message>
        <source>Fragmentation points</source>
        <translation>Points de fragmentation</translation>
    </message>
    <message>
        <source>Fragmentation points by rank</source>
        <translation>Points de fragmentation par rang</translation>
    </message>
    <message>
        <source>Fragmentation points solved</source>
        <translation>Points de fragmentation résolus</translation>
    </message>
    <message>
        <source>Fragmentation points solved, with what is planned</source>
        <translation>Points de fragmentation résolus, avec ce qui est planifié</translation>
    </message>
    <message>
        <source>Fragmentation sections</source>
        <translation>Tronçons de coupure</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From (m)</source>
        <translation>De (m)</translation>
    </message>
    <message>
        <source>From patch</source>
        <translation>Depuis la tache d&apos;habitat</translation>
    </message>
    <message>
        <source>From patch edge to patch edge.</source>
        <translation>De bord à bord des taches d&apos;habitat.</translation>
    </message>
    <message>
        <source>From the first plan.</source>
        <translation>Par rapport au premier plan.</translation>
    </message>
    <message>
        <source>From–to</source>
        <translation>De–à</translation>
    </message>
    <message>
        <source>Funding:</source>
        <translation>Financement :</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Gain alone</source>
        <translation>Gain seule</translation>
    </message>
    <message>
        <source>Gain in sequence</source>
        <translation>Gain dans la séquence</translation>
    </message>
    <message>
        <source>Gain in sequence (%)</source>
        <translation>Gain dans la séquence (%)</translation>
    </message>
    <message>
        <source>Gain of EC</source>
        <translation>Gain d&apos;EC</translation>
    </message>
    <message>
        <source>Gain of EC (%)</source>
        <translation>Gain d&apos;EC (%)</translation>
    </message>
    <message>
        <source>Gain of EC (ha)</source>
        <translation>Gain d&apos;EC (ha)</translation>
    </message>
    <message>
        <source>Gain of EC in % per million euro of middle cost.</source>
        <translation>Gain d&apos;EC en % par million d&apos;euros de coût moyen.</translation>
    </message>
    <message>
        <source>Gain of EC when improved</source>
        <translation>Gain d&apos;EC après amélioration</translation>
    </message>
    <message>
        <source>Gain of connectivity</source>
        <translation>Gain de connectivité</translation>
    </message>
    <message>
        <source>Gain of connectivity and cost</source>
        <translation>Gain de connectivité et coût</translation>
    </message>
    <message>
        <source>Gain of connectivity not computed: equivalent connectivity of patches on land does not say what opening a watercourse wins.</source>
        <translation>Gain de connectivité non calculé : la connectivité équivalente de taches terrestres ne dit pas ce que rapporte l&apos;ouverture d&apos;un cours d&apos;eau.</translation>
    </message>
    <message>
        <source>Gain of connectivity not computed: it needs patches and links.</source>
        <translation>Gain de connectivité non calculé : il exige des taches d&apos;habitat et des liens.</translation>
    </message>
    <message>
        <source>Gain of equivalent connectivity</source>
        <translation>Gain de connectivité équivalente</translation>
    </message>
    <message>
        <source>Gain of equivalent connectivity (%)</source>
        <translation>Gain de connectivité équivalente (%)</translation>
    </message>
    <message>
        <source>Gain of equivalent connectivity by the chosen measures together, weighted over species groups.</source>
        <translation>Gain de connectivité équivalente des mesures choisies ensemble, pondéré sur les groupes d&apos;espèces.</translation>
    </message>
    <message>
        <source>Gain of equivalent connectivity by the chosen measures, {animals}</source>
        <translation>Gain de connectivité équivalente par les mesures choisies, {animals}</translation>
    </message>
    <message>
        <source>Gain of equivalent connectivity of this measure without any other, weighted over species groups.</source>
        <translation>Gain de connectivité équivalente de cette mesure sans aucune autre, pondéré sur les groupes d&apos;espèces.</translation>
    </message>
    <message>
        <source>Gain of equivalent connectivity when all measures before it in the sequence are there.</source>
        <translation>Gain de connectivité équivalente quand toutes les mesures qui la précèdent dans la séquence sont en place.</translation>
    </message>
    <message>
        <source>Gain of equivalent connectivity with this hedge alone; empty without links.</source>
        <translation>Gain de connectivité équivalente avec cette seule haie ; vide sans liens.</translation>
    </message>
    <message>
        <source>Gain of equivalent connectivity, sum of single gains</source>
        <translation>Gain de connectivité équivalente, somme des gains individuels</translation>
    </message>
    <message>
        <source>Gain of the link</source>
        <translation>Gain du lien</translation>
    </message>
    <message>
        <source>Gain over 100 m per metre</source>
        <translation>Gain supérieur à 100 m par mètre</translation>
    </message>
    <message>
        <source>Gain per million euro</source>
        <translation>Gain par million d&apos;euros</translation>
    </message>
    <message>
        <source>Gain since step 0 as a part of it.</source>
        <translation>Gain depuis l&apos;étape 0 en part de celle-ci.</translation>
    </message>
    <message>
        <source>Gain so far</source>
        <translation>Gain jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Gain up to 1 m per metre restored</source>
        <translation>Gain jusqu&apos;à 1 m par mètre restauré</translation>
    </message>
    <message>
        <source>Gain up to 10 m per metre</source>
        <translation>Gain jusqu&apos;à 10 m par mètre</translation>
    </message>
    <message>
        <source>Gain up to 100 m per metre</source>
        <translation>Gain jusqu&apos;à 100 m par mètre</translation>
    </message>
    <message>
        <source>Gain up to 3 m per metre</source>
        <translation>Gain jusqu&apos;à 3 m par mètre</translation>
    </message>
    <message>
        <source>Gain up to 30 m per metre</source>
        <translation>Gain jusqu&apos;à 30 m par mètre</translation>
    </message>
    <message>
        <source>Gain: least-cost routes from both edges to the nearest patches.</source>
        <translation>Gain : tracés de moindre coût depuis les deux bords jusqu&apos;aux taches d&apos;habitat les plus proches.</translation>
    </message>
    <message>
        <source>Gain: links that cross here, without the resistance of the infrastructure.</source>
        <translation>Gain : liens qui traversent ici, sans la résistance de l&apos;infrastructure.</translation>
    </message>
    <message>
        <source>Gain: the links that run over the car park, with less resistance there; new ways over it are not looked for.</source>
        <translation>Gain : les liens qui passent sur le parking, avec moins de résistance à cet endroit ; de nouveaux trajets par-dessus ne sont pas cherchés.</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>Gap closed</source>
        <translation>Lacune comblée</translation>
    </message>
    <message>
        <source>Gap closed, height limited</source>
        <translation>Lacune comblée, hauteur limitée</translation>
    </message>
    <message>
        <source>Gap in a hedge planted</source>
        <translation>Lacune dans une haie replantée</translation>
    </message>
    <message>
        <source>Gap that is closed</source>
        <translation>Lacune comblée</translation>
    </message>
    <message>
        <source>Gaps in the network narrower than this count as network, in metres. Habitat maps often leave out the roads themselves: give the widest strip between two habitats that a road may lie in, for example 60 m [P]. 0 takes the network as it is drawn.</source>
        <translation>Les lacunes du réseau plus étroites que ceci comptent comme réseau, en mètres. Les cartes d&apos;habitat omettent souvent les routes elles-mêmes : donnez la plus large bande entre deux habitats où peut se trouver une route, par exemple 60 m [P]. 0 prend le réseau tel qu&apos;il est tracé.</translation>
    </message>
    <message>
        <source>Gaps looked at</source>
        <translation>Lacunes examinées</translation>
    </message>
    <message>
        <source>Garden or park</source>
        <translation>Jardin ou parc</translation>
    </message>
    <message>
        <source>General rules</source>
        <translation>Règles générales</translation>
    </message>
    <message>
        <source>GeoPackage of the layers</source>
        <translation>GeoPackage des couches</translation>
    </message>
    <message>
        <source>GeoPackage of the plan, as made by “Create a plan”. Edits that are not saved yet are not seen.</source>
        <translation>GeoPackage du plan, tel que le crée « Créer un plan ». Les modifications pas encore enregistrées ne sont pas vues.</translation>
    </message>
    <message>
        <source>GeoPackages of plans, as “Create a plan” makes them; the first is the one that the others are compared with.</source>
        <translation>GeoPackages de plans, tels que les crée « Créer un plan » ; le premier est celui auquel les autres sont comparés.</translation>
    </message>
    <message>
        <source>GeoTIFF of current, 1 = all of a link; no data where none flows and in the patches that a link joins.</source>
        <translation>GeoTIFF du courant, 1 = tout le courant d&apos;un lien ; sans données là où il n&apos;y en a pas et dans les taches d&apos;habitat que joint un lien.</translation>
    </message>
    <message>
        <source>GeoTIFF of effective metres gained per metre restored; no data where no strip shortens a link.</source>
        <translation>GeoTIFF des mètres effectifs gagnés par mètre restauré ; sans données là où aucune bande ne raccourcit un lien.</translation>
    </message>
    <message>
        <source>GeoTIFF of resistances, compressed and tiled, with its style and a record of the run beside it.</source>
        <translation>GeoTIFF des résistances, compressé et tuilé, accompagné de son style et d&apos;un compte rendu du calcul.</translation>
    </message>
    <message>
        <source>Geometry before and after</source>
        <translation>Géométrie avant et après</translation>
    </message>
    <message>
        <source>Gets one file per language and format, named after the plan, “dossier” and the language. Files of these names are replaced.</source>
        <translation>Reçoit un fichier par langue et par format, nommé d’après le plan, « dossier » et la langue. Les fichiers de ces noms sont remplacés.</translation>
    </message>
    <message>
        <source>Give a plan, or a layer of commitments.</source>
        <translation>Indiquez un plan, ou une couche d&apos;engagements.</translation>
    </message>
    <message>
        <source>Give an OpenStreetMap extract, or layers of habitat and roads at least.</source>
        <translation>Indiquez un extrait OpenStreetMap, ou au moins des couches d&apos;habitat et de routes.</translation>
    </message>
    <message>
        <source>Give an extract (its layers are made for you), or layers of your own; a layer of your own takes the place of the one from the extract. Nothing is downloaded.</source>
        <translation>Indiquez un extrait (ses couches sont faites pour vous) ou vos propres couches ; une couche à vous prend la place de celle de l&apos;extrait. Rien n&apos;est téléchargé.</translation>
    </message>
    <message>
        <source>Give at least one habitat layer: polygons or a class raster.</source>
        <translation>Indiquez au moins une couche d&apos;habitat : des polygones ou un raster de classes.</translation>
    </message>
    <message>
        <source>Give at least one infrastructure layer: roads, railways, waterways or car parks.</source>
        <translation>Indiquez au moins une couche d&apos;infrastructure : routes, chemins de fer, voies d&apos;eau ou parkings.</translation>
    </message>
    <message>
        <source>Give at least one length of strip to try.</source>
        <translation>Indiquez au moins une longueur de bande à essayer.</translation>
    </message>
    <message>
        <source>Give at least one species group a weight above 0.</source>
        <translation>Donnez à au moins un groupe d&apos;espèces un poids supérieur à 0.</translation>
    </message>
    <message>
        <source>Give at least two plans, or one plan and two years.</source>
        <translation>Indiquez au moins deux plans, ou un plan et deux années.</translation>
    </message>
    <message>
        <source>Give both patches and links to have the gain computed, or neither.</source>
        <translation>Indiquez à la fois des taches d&apos;habitat et des liens pour que le gain soit calculé, ou aucun des deux.</translation>
    </message>
    <message>
        <source>Give hedges and tree rows, or woods, that hedges can join.</source>
        <translation>Indiquez des haies et rangées d&apos;arbres, ou des bois, que des haies peuvent relier.</translation>
    </message>
    <message>
        <source>Give it a name that colleagues know.</source>
        <translation>Donnez-lui un nom que vos collègues connaissent.</translation>
    </message>
    <message>
        <source>Give land cover either as polygons or as a raster.</source>
        <translation>Indiquez l&apos;occupation du sol soit en polygones, soit en raster.</translation>
    </message>
    <message>
        <source>Give one layer of links for each layer of patches: {patches} and {links} are given.</source>
        <translation>Indiquez une couche de liens par couche de taches d&apos;habitat : {patches} et {links} sont données.</translation>
    </message>
    <message>
        <source>Give the date of publication as year-month-day: 2026-11-22.</source>
        <translation>Indiquez la date de publication sous la forme année-mois-jour : 2026-11-22.</translation>
    </message>
    <message>
        <source>Give the infrastructure: axes, or roads, railways or waterways.</source>
        <translation>Indiquez l&apos;infrastructure : des axes, ou des routes, chemins de fer ou voies d&apos;eau.</translation>
    </message>
    <message>
        <source>Give the years as numbers, separated by commas: 2026, 2030.</source>
        <translation>Indiquez les années en chiffres, séparées par des virgules : 2026, 2030.</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Indiqué par</translation>
    </message>
    <message>
        <source>Greatest height</source>
        <translation>Hauteur maximale</translation>
    </message>
    <message>
        <source>Green car park</source>
        <translation>Parking vert</translation>
    </message>
    <message>
        <source>Green-blue network</source>
        <translation>Maillage vert et bleu</translation>
    </message>
    <message>
        <source>GreenBlue needs {packages}. {how}</source>
        <translation>GreenBlue a besoin de {packages}. {how}</translation>
    </message>
    <message>
        <source>GreenBlue: the plan panel, and every step</source>
        <translation>GreenBlue : le panneau du plan, et chaque étape</translation>
    </message>
    <message>
        <source>Groups of animals. Crossings are proposed for the first one, hedges for the last one that uses hedges; measures are chosen for all of them together.</source>
        <translation>Groupes d&apos;animaux. Des passages sont proposés pour le premier, des haies pour le dernier qui utilise les haies ; les mesures sont choisies pour tous ensemble.</translation>
    </message>
    <message>
        <source>Guard rail</source>
        <translation>Glissière de sécurité</translation>
    </message>
    <message>
        <source>Guard rail or median</source>
        <translation>Glissière de sécurité ou séparateur central</translation>
    </message>
    <message>
        <source>Guided by fences to a crossing, good</source>
        <translation>Guidé par des clôtures vers un passage, bon</translation>
    </message>
    <message>
        <source>Guided by fences to a crossing, moderate</source>
        <translation>Guidé par des clôtures vers un passage, modéré</translation>
    </message>
    <message>
        <source>Guiding fence along infrastructure</source>
        <translation>Clôture de guidage le long de l&apos;infrastructure</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>Guilde</translation>
    </message>
    <message>
        <source>Guild whose dispersal is the limit when that is empty</source>
        <translation>Guilde dont la dispersion est la limite si ce champ est vide</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>Guildes</translation>
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
        <translation>Habitat et maillage vert et bleu ; prend la place de celui de l&apos;extrait.</translation>
    </message>
    <message>
        <source>Habitat as classes of a raster</source>
        <translation>Habitat sous forme de classes d&apos;un raster</translation>
    </message>
    <message>
        <source>Habitat inside the unit, barriers taken off.</source>
        <translation>Habitat dans l&apos;unité, obstacles déduits.</translation>
    </message>
    <message>
        <source>Habitat left</source>
        <translation>Habitat à gauche</translation>
    </message>
    <message>
        <source>Habitat map (BWK, WALEUNIS)</source>
        <translation>Carte de l&apos;habitat (BWK, WALEUNIS)</translation>
    </message>
    <message>
        <source>Habitat of all units together, barriers taken off.</source>
        <translation>Habitat de toutes les unités ensemble, obstacles déduits.</translation>
    </message>
    <message>
        <source>Habitat of the guild, or give a raster of classes instead; reprojected and burned onto the cells of the raster by cell centres. A patch smaller than a cell takes the cell that it lies in. Where patches overlap, the cells belong to the smaller one.</source>
        <translation>Habitat de la guilde, ou donnez à la place un raster de classes ; reprojeté et gravé sur les cellules du raster d&apos;après leurs centres. Une tache plus petite qu&apos;une cellule prend la cellule où elle se trouve. Là où des taches se superposent, les cellules appartiennent à la plus petite.</translation>
    </message>
    <message>
        <source>Habitat of the guild. Its share of the ground within 300 m beyond both edges of the infrastructure is measured, and within the distance that the guild goes in a day; the poorer side counts. Ground that the resistance surface does not know, beyond a border for example, counts neither way.</source>
        <translation>Habitat de la guilde. Sa part du terrain à moins de 300 m au-delà des deux bords de l&apos;infrastructure est mesurée, ainsi qu&apos;à la distance que la guilde parcourt en un jour ; le côté le plus pauvre compte. Le terrain que la surface de résistance ne connaît pas, au-delà d&apos;une frontière par exemple, ne compte ni pour ni contre.</translation>
    </message>
    <message>
        <source>Habitat on {left} % and {right} % of the ground within {radius} m on the two sides.</source>
        <translation>Habitat sur {left} % et {right} % du terrain dans un rayon de {radius} m des deux côtés.</translation>
    </message>
    <message>
        <source>Habitat patches</source>
        <translation>Taches d&apos;habitat</translation>
    </message>
    <message>
        <source>Habitat patches and links between them are needed together.</source>
        <translation>Les taches d&apos;habitat et les liens entre elles sont nécessaires ensemble.</translation>
    </message>
    <message>
        <source>Habitat patches of “Link habitat patches” (field patch_id), for the gain of connectivity.</source>
        <translation>Taches d&apos;habitat de « Relier les taches d&apos;habitat » (champ patch_id), pour le gain de connectivité.</translation>
    </message>
    <message>
        <source>Habitat patches of “Link habitat patches”; the checklist and the maps use them.</source>
        <translation>Taches d&apos;habitat de « Relier les taches d&apos;habitat » ; la liste de contrôle et les cartes les utilisent.</translation>
    </message>
    <message>
        <source>Habitat patches, one feature each: polygons, or points with an attribute.</source>
        <translation>Taches d&apos;habitat, une entité chacune : polygones, ou points avec un attribut.</translation>
    </message>
    <message>
        <source>Habitat patches, one layer per species group</source>
        <translation>Taches d&apos;habitat, une couche par groupe d&apos;espèces</translation>
    </message>
    <message>
        <source>Habitat polygons</source>
        <translation>Polygones d&apos;habitat</translation>
    </message>
    <message>
        <source>Habitat polygons; reprojected and burned onto the raster by cell centres. A patch smaller than a cell takes the cell that it lies in. Where patches overlap, cells belong to one of them. Merge polygons that belong to one patch first.</source>
        <translation>Polygones d&apos;habitat ; ils sont reprojetés et gravés sur le raster selon le centre des cellules. Une tache plus petite qu&apos;une cellule prend la cellule où elle se trouve. Là où des taches se superposent, les cellules appartiennent à l&apos;une d&apos;elles. Fusionnez d&apos;abord les polygones d&apos;une même tache.</translation>
    </message>
    <message>
        <source>Habitat right</source>
        <translation>Habitat à droite</translation>
    </message>
    <message>
        <source>Habitat: polygons or class rasters, one layer per state</source>
        <translation>Habitat : polygones ou rasters de classes, une couche par état</translation>
    </message>
    <message>
        <source>Half the lengths of the strips to mend (m)</source>
        <translation>Demi-longueurs des bandes à restaurer (m)</translation>
    </message>
    <message>
        <source>Has the law been checked, and are the permits needed named?</source>
        <translation>La loi a-t-elle été vérifiée, et les permis nécessaires sont-ils cités ?</translation>
    </message>
    <message>
        <source>Heath</source>
        <translation>Lande</translation>
    </message>
    <message>
        <source>Hectares of areas that count.</source>
        <translation>Hectares de surfaces qui comptent.</translation>
    </message>
    <message>
        <source>Hectares that count.</source>
        <translation>Hectares qui comptent.</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Haie</translation>
    </message>
    <message>
        <source>Hedge along a link between patches</source>
        <translation>Haie le long d&apos;un lien entre taches d&apos;habitat</translation>
    </message>
    <message>
        <source>Hedge bank</source>
        <translation>Talus boisé</translation>
    </message>
    <message>
        <source>Hedge cut outside the breeding season and kept high</source>
        <translation>Haie taillée hors période de nidification et maintenue haute</translation>
    </message>
    <message>
        <source>Hedge of limited height</source>
        <translation>Haie de hauteur limitée</translation>
    </message>
    <message>
        <source>Hedge planted</source>
        <translation>Haie plantée</translation>
    </message>
    <message>
        <source>Hedge that keeps the distance of a rule</source>
        <translation>Haie à la distance demandée par une règle</translation>
    </message>
    <message>
        <source>Hedge that no rule limits</source>
        <translation>Haie qu&apos;aucune règle ne limite</translation>
    </message>
    <message>
        <source>Hedges</source>
        <translation>Haies</translation>
    </message>
    <message>
        <source>Hedges along parcel limits stand so far inside. With 0 they stand on the limit, by written agreement of both owners, and the rules on neighbours do not apply.</source>
        <translation>Les haies le long de limites parcellaires se trouvent à cette distance vers l&apos;intérieur. Avec 0 elles se trouvent sur la limite, moyennant l&apos;accord écrit des deux propriétaires, et les règles de voisinage ne s&apos;appliquent pas.</translation>
    </message>
    <message>
        <source>Hedges and tree rows</source>
        <translation>Haies et rangées d&apos;arbres</translation>
    </message>
    <message>
        <source>Hedges and tree rows, as lines.</source>
        <translation>Haies et rangées d&apos;arbres, sous forme de lignes.</translation>
    </message>
    <message>
        <source>Hedges and tree rows. Where one stands on both sides, bats are led over the road.</source>
        <translation>Haies et rangées d&apos;arbres. Là où il s&apos;en trouve des deux côtés, les chauves-souris sont conduites au-dessus de la route.</translation>
    </message>
    <message>
        <source>Hedges and tree rows; take the place of those of the extract.</source>
        <translation>Haies et rangées d&apos;arbres ; prennent la place de celles de l&apos;extrait.</translation>
    </message>
    <message>
        <source>Hedges keep the distances of the rule set to roads, railways, pipes, lines and borders; each region may edit it.</source>
        <translation>Les haies respectent les distances du jeu de règles par rapport aux routes, chemins de fer, conduites, lignes et limites ; chaque région peut le modifier.</translation>
    </message>
    <message>
        <source>Hedges with the same gap are sections of one route.</source>
        <translation>Les haies ayant la même lacune sont des tronçons d&apos;un même tracé.</translation>
    </message>
    <message>
        <source>Hedges, tree rows and the like that were there before the plan: planting along them does not count as new.</source>
        <translation>Haies, rangées d&apos;arbres et semblables qui existaient avant le plan : planter le long d&apos;elles ne compte pas comme nouveau.</translation>
    </message>
    <message>
        <source>Hedges, tree rows and wooded banks, as lines or polygons.</source>
        <translation>Haies, rangées d&apos;arbres et talus boisés, sous forme de lignes ou de polygones.</translation>
    </message>
    <message>
        <source>Heights are not known here: where the railway lies in a cutting, a deck spans it level with the ground; elsewhere it needs none.</source>
        <translation>Les altitudes ne sont pas connues ici : là où la voie ferrée est en déblai, un tablier la franchit au niveau du sol ; ailleurs elle n&apos;en demande pas.</translation>
    </message>
    <message>
        <source>Heights of the ground in metres, best a terrain model of 1 to 10 m. They tell cuttings, embankments and hillsides. Where there are none, the place counts as level with the ground, not verified.</source>
        <translation>Altitudes du terrain en mètres, de préférence un modèle de terrain de 1 à 10 m. Elles révèlent déblais, remblais et versants. Là où il n&apos;y en a pas, le lieu est considéré de plain-pied avec le terrain, non vérifié.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>High (score 50 to 70)</source>
        <translation>Élevé (score de 50 à 70)</translation>
    </message>
    <message>
        <source>High estimate in euro.</source>
        <translation>Estimation haute en euros.</translation>
    </message>
    <message>
        <source>High-voltage lines</source>
        <translation>Lignes à haute tension</translation>
    </message>
    <message>
        <source>High-voltage lines; nothing above 3 m within 20 m of them.</source>
        <translation>Lignes à haute tension ; rien de plus de 3 m de haut à moins de 20 m d&apos;elles.</translation>
    </message>
    <message>
        <source>Highest gain of a site (effective metres)</source>
        <translation>Gain le plus élevé d&apos;un lieu (mètres effectifs)</translation>
    </message>
    <message>
        <source>Highest group score</source>
        <translation>Score de groupe le plus élevé</translation>
    </message>
    <message>
        <source>Hop-over for bats</source>
        <translation>Hop-over pour chauves-souris</translation>
    </message>
    <message>
        <source>How far a commitment may lie from the edge of the infrastructure that it is about (half the width from the axis), in metres [P].</source>
        <translation>À quelle distance un engagement peut se trouver du bord de l&apos;infrastructure à laquelle il se rapporte (la moitié de la largeur depuis l&apos;axe), en mètres [P].</translation>
    </message>
    <message>
        <source>How far a count holds</source>
        <translation>Portée d’un comptage</translation>
    </message>
    <message>
        <source>How far a hedge may run off the lines where hedges can stand, at one stretch.</source>
        <translation>Sur quelle longueur d&apos;un seul tenant une haie peut s&apos;écarter des lignes où des haies peuvent se trouver.</translation>
    </message>
    <message>
        <source>How far existing passages lower a barrier is an expert default where their opening is not known.</source>
        <translation>De combien les passages existants réduisent un obstacle est une valeur d&apos;expert par défaut là où leur ouverture n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>How far from the place of the count it holds along the same road [P]. Traffic changes at junctions.</source>
        <translation>Jusqu’à quelle distance du lieu du comptage il vaut le long de la même route [P]. Le trafic change aux carrefours.</translation>
    </message>
    <message>
        <source>How far it is: idea, planned, decided (with budget), permit, realised, verified or lost.</source>
        <translation>Son état d&apos;avancement : idée, planifié, décidé (avec budget), permis, réalisé, vérifié ou perdu.</translation>
    </message>
    <message>
        <source>How far it is: idea, planned, decided, permit, realised, verified or lost.</source>
        <translation>Son état d&apos;avancement : idée, planifié, décidé, permis, réalisé, vérifié ou perdu.</translation>
    </message>
    <message>
        <source>How far this rests on the resistance values ({animals})</source>
        <translation>Dans quelle mesure cela dépend des valeurs de résistance ({animals})</translation>
    </message>
    <message>
        <source>How many pinch points, and how many barriers, at most.</source>
        <translation>Combien de goulets, et combien d&apos;obstacles, au plus.</translation>
    </message>
    <message>
        <source>How much dearer than the best path a path in the corridor may be, in the unit below; also how far the narrowest cost margin of links is looked for. 0 gives neither, which saves most of the time on large rasters.</source>
        <translation>De combien un chemin dans le corridor peut être plus coûteux que le meilleur chemin, dans l&apos;unité ci-dessous ; aussi jusqu&apos;où la plus petite marge de coût des liens est cherchée. 0 ne donne ni l&apos;un ni l&apos;autre, ce qui épargne l&apos;essentiel du temps sur de grands rasters.</translation>
    </message>
    <message>
        <source>How near a record counts</source>
        <translation>À quelle distance une observation compte</translation>
    </message>
    <message>
        <source>How sure the choice is (runs several times)</source>
        <translation>Degré de certitude du choix (plusieurs calculs)</translation>
    </message>
    <message>
        <source>How the fields of the infrastructure layers become classes.</source>
        <translation>Comment les champs des couches d&apos;infrastructure deviennent des classes.</translation>
    </message>
    <message>
        <source>I  Managed infrastructure</source>
        <translation>I  Infrastructure gérée</translation>
    </message>
    <message>
        <source>I (km)</source>
        <translation>I (km)</translation>
    </message>
    <message>
        <source>I (managed infrastructure) or II (landscape elements).</source>
        <translation>I (infrastructure gérée) ou II (éléments paysagers).</translation>
    </message>
    <message>
        <source>I counted (km)</source>
        <translation>I compté (km)</translation>
    </message>
    <message>
        <source>I expected (km)</source>
        <translation>I attendu (km)</translation>
    </message>
    <message>
        <source>I infrastructure or II landscape elements.</source>
        <translation>I infrastructure ou II éléments paysagers.</translation>
    </message>
    <message>
        <source>I with what is planned by then (km)</source>
        <translation>I avec ce qui est planifié d&apos;ici là (km)</translation>
    </message>
    <message>
        <source>I: managed infrastructure</source>
        <translation>I : infrastructure gérée</translation>
    </message>
    <message>
        <source>I: managed infrastructure (axis-km)</source>
        <translation>I : infrastructure gérée (km d&apos;axe)</translation>
    </message>
    <message>
        <source>II  Landscape elements</source>
        <translation>II  Éléments paysagers</translation>
    </message>
    <message>
        <source>II (km)</source>
        <translation>II (km)</translation>
    </message>
    <message>
        <source>II counted (km)</source>
        <translation>II compté (km)</translation>
    </message>
    <message>
        <source>II expected (km)</source>
        <translation>II attendu (km)</translation>
    </message>
    <message>
        <source>II with what is planned by then (km)</source>
        <translation>II avec ce qui est planifié d&apos;ici là (km)</translation>
    </message>
    <message>
        <source>II: landscape elements</source>
        <translation>II : éléments paysagers</translation>
    </message>
    <message>
        <source>II: landscape elements (element-km)</source>
        <translation>II : éléments paysagers (km d&apos;éléments)</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Identifier (uuid) of the commitment.</source>
        <translation>Identifiant (uuid) de l&apos;engagement.</translation>
    </message>
    <message>
        <source>Identifier of its proposal.</source>
        <translation>Identifiant de sa proposition.</translation>
    </message>
    <message>
        <source>Identifier of the algorithm.</source>
        <translation>Identifiant de l&apos;algorithme.</translation>
    </message>
    <message>
        <source>Identifier of the axis; it stays the same as long as the infrastructure does.</source>
        <translation>Identifiant de l&apos;axe ; il reste le même aussi longtemps que l&apos;infrastructure.</translation>
    </message>
    <message>
        <source>Identifier of the commitment.</source>
        <translation>Identifiant de l&apos;engagement.</translation>
    </message>
    <message>
        <source>Identifier of the fragmentation site that it mends.</source>
        <translation>Identifiant du point de fragmentation qu&apos;il résout.</translation>
    </message>
    <message>
        <source>Identifier of the hedge: H and its rank.</source>
        <translation>Identifiant de la haie : H et son rang.</translation>
    </message>
    <message>
        <source>Identifier of the infrastructure axis; empty for landscape elements.</source>
        <translation>Identifiant de l&apos;axe d&apos;infrastructure ; vide pour les éléments paysagers.</translation>
    </message>
    <message>
        <source>Identifier of the infrastructure axis; empty: found by place.</source>
        <translation>Identifiant de l&apos;axe d&apos;infrastructure ; vide : trouvé d&apos;après l&apos;emplacement.</translation>
    </message>
    <message>
        <source>Identifier of the link.</source>
        <translation>Identifiant du lien.</translation>
    </message>
    <message>
        <source>Identifier of the measure in this run.</source>
        <translation>Identifiant de la mesure dans ce calcul.</translation>
    </message>
    <message>
        <source>Identifier of the patch at one end.</source>
        <translation>Identifiant de la tache d&apos;habitat à une extrémité.</translation>
    </message>
    <message>
        <source>Identifier of the patch at the other end.</source>
        <translation>Identifiant de la tache d&apos;habitat à l&apos;autre extrémité.</translation>
    </message>
    <message>
        <source>Identifier of the patch or link, or of the patches that a link joins.</source>
        <translation>Identifiant de la tache d&apos;habitat ou du lien, ou des taches que joint un lien.</translation>
    </message>
    <message>
        <source>Identifier of the patch.</source>
        <translation>Identifiant de la tache d&apos;habitat.</translation>
    </message>
    <message>
        <source>Identifier of the patch; 1 lies farthest north.</source>
        <translation>Identifiant de la tache d&apos;habitat ; 1 est la plus au nord.</translation>
    </message>
    <message>
        <source>Identifier of the proposal in its layer.</source>
        <translation>Identifiant de la proposition dans sa couche.</translation>
    </message>
    <message>
        <source>Identifier of the proposal that it came from.</source>
        <translation>Identifiant de la proposition dont il provient.</translation>
    </message>
    <message>
        <source>Identifier of the proposal, the same in points and footprints; C1 is the first.</source>
        <translation>Identifiant de la proposition, le même pour les points et les emprises ; C1 est la première.</translation>
    </message>
    <message>
        <source>Identifier of the row, the same in the printed account.</source>
        <translation>Identifiant de la ligne, le même que dans le bilan imprimé.</translation>
    </message>
    <message>
        <source>Identifier of the run, made of its record.</source>
        <translation>Identifiant du calcul, dérivé de son compte rendu.</translation>
    </message>
    <message>
        <source>Identifier of the site, the same in points and sections; 1 is the worst site.</source>
        <translation>Identifiant du point de fragmentation, le même pour les points et les tronçons ; 1 est le pire.</translation>
    </message>
    <message>
        <source>Identifiers of these barriers.</source>
        <translation>Identifiants de ces obstacles.</translation>
    </message>
    <message>
        <source>Ids of the distance rules that cut the route or lower the hedge.</source>
        <translation>Identifiants des règles de distance qui coupent le tracé ou abaissent la haie.</translation>
    </message>
    <message>
        <source>Importance 0–1 of the most important corridor that is cut.</source>
        <translation>Importance 0–1 du plus important corridor coupé.</translation>
    </message>
    <message>
        <source>Importance of corridors (0–1)</source>
        <translation>Importance des corridors (0–1)</translation>
    </message>
    <message>
        <source>In Brussels the green and blue networks of the Region are the frame. Only what goes beyond the law counts here.</source>
        <translation>À Bruxelles, les maillages vert et bleu de la Région constituent le cadre. Seul ce qui va au-delà de la loi compte ici.</translation>
    </message>
    <message>
        <source>In Flanders the decree on verges of 27 June 1984 already obliges public managers to mow verges of roads, railways and watercourses late, to remove the cuttings and to use no pesticides. Only what goes further counts here.</source>
        <translation>En Flandre, le décret sur les accotements du 27 juin 1984 oblige déjà les gestionnaires publics à faucher tardivement les accotements des routes, des chemins de fer et des cours d&apos;eau, à évacuer le produit de fauche et à n&apos;utiliser aucun pesticide. Seul ce qui va plus loin compte ici.</translation>
    </message>
    <message>
        <source>In Wallonia plant protection products are forbidden in public spaces since 1 June 2019, and many municipalities mow verges late under an agreement with the Region. Only what goes further counts here.</source>
        <translation>En Wallonie, les produits phytopharmaceutiques sont interdits dans les espaces publics depuis le 1er juin 2019, et de nombreuses communes pratiquent le fauchage tardif des bords de route dans le cadre d&apos;une convention avec la Région. Seul ce qui va plus loin compte ici.</translation>
    </message>
    <message>
        <source>In metres. Empty: that of the guild, for example 1 000 m for roe deer and wild boar, 500 m for badger, 250 m for hedgehog, 40 m for amphibians; structures that serve many kinds, such as ecoducts, keep at least 1 000 m.</source>
        <translation>En mètres. Si vide : celle de la guilde, par exemple 1 000 m pour le chevreuil et le sanglier, 500 m pour le blaireau, 250 m pour le hérisson, 40 m pour les amphibiens ; les ouvrages qui servent à de nombreuses espèces, comme les écoducs, gardent au moins 1 000 m.</translation>
    </message>
    <message>
        <source>In other units</source>
        <translation>Dans d’autres unités</translation>
    </message>
    <message>
        <source>In zones listed apart</source>
        <translation>Dans des zones listées à part</translation>
    </message>
    <message>
        <source>Infiltration, less erosion, a buffer along water. Not applicable where this cannot be.</source>
        <translation>Infiltration, moins d&apos;érosion, zone tampon le long de l&apos;eau. Sans objet là où ce n&apos;est pas possible.</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastructure</translation>
    </message>
    <message>
        <source>Infrastructure (km)</source>
        <translation>Infrastructure (km)</translation>
    </message>
    <message>
        <source>Infrastructure as drawn (km)</source>
        <translation>Infrastructure telle que dessinée (km)</translation>
    </message>
    <message>
        <source>Infrastructure axes</source>
        <translation>Axes d&apos;infrastructure</translation>
    </message>
    <message>
        <source>Infrastructure axes of “Find fragmentation points”; commitments are measured along them.</source>
        <translation>Axes d&apos;infrastructure de « Trouver les points de fragmentation » ; les engagements sont mesurés le long de ceux-ci.</translation>
    </message>
    <message>
        <source>Infrastructure counted for another commitment</source>
        <translation>Infrastructure comptée pour un autre engagement</translation>
    </message>
    <message>
        <source>Infrastructure cuts polygons only; “{layer}” is a raster.</source>
        <translation>L&apos;infrastructure ne coupe que des polygones ; « {layer} » est un raster.</translation>
    </message>
    <message>
        <source>Infrastructure that counts</source>
        <translation>Infrastructure qui compte</translation>
    </message>
    <message>
        <source>Infrastructure that serves both targets (km)</source>
        <translation>Infrastructure qui sert les deux objectifs (km)</translation>
    </message>
    <message>
        <source>Infrastructure, legal minimum</source>
        <translation>Infrastructure, minimum légal</translation>
    </message>
    <message>
        <source>Infrastructure, not realised yet</source>
        <translation>Infrastructure, pas encore réalisée</translation>
    </message>
    <message>
        <source>Infrastructure, rural, apart</source>
        <translation>Infrastructure, rurale, à part</translation>
    </message>
    <message>
        <source>Infrastructure, with plans</source>
        <translation>Infrastructure, avec ce qui est planifié</translation>
    </message>
    <message>
        <source>Infrastructure: idea</source>
        <translation>Infrastructure : idée</translation>
    </message>
    <message>
        <source>Infrastructure: planned or decided</source>
        <translation>Infrastructure : planifié ou décidé</translation>
    </message>
    <message>
        <source>Infrastructure: realised</source>
        <translation>Infrastructure : réalisé</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>Install your distribution&apos;s packages python3-scipy and python3-shapely (≥ 2.0); where it has only an older shapely, run: python3 -m pip install --user --no-deps &quot;shapely&gt;=2,&lt;3&quot;</source>
        <translation>Installez les paquets python3-scipy et python3-shapely (≥ 2.0) de votre distribution ; si elle n&apos;a qu&apos;un shapely plus ancien, exécutez : python3 -m pip install --user --no-deps &quot;shapely&gt;=2,&lt;3&quot;</translation>
    </message>
    <message>
        <source>Integral index of connectivity IIC</source>
        <translation>Indice intégral de connectivité IIC</translation>
    </message>
    <message>
        <source>Integral index of connectivity. Only with the size of the landscape.</source>
        <translation>Indice intégral de connectivité. Seulement avec la taille du paysage.</translation>
    </message>
    <message>
        <source>Integration in the surroundings</source>
        <translation>Intégration dans les environs</translation>
    </message>
    <message>
        <source>Intensive grassland</source>
        <translation>Prairie intensive</translation>
    </message>
    <message>
        <source>Inter-local road</source>
        <translation>Route interlocale</translation>
    </message>
    <message>
        <source>Invalid geometry</source>
        <translation>Géométrie non valide</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>Invoice, label</source>
        <translation>Facture, label</translation>
    </message>
    <message>
        <source>Is it compatible with planned works, mobility and heritage?</source>
        <translation>Est-ce compatible avec les travaux prévus, la mobilité et le patrimoine ?</translation>
    </message>
    <message>
        <source>Is the character of the landscape respected?</source>
        <translation>Le caractère du paysage est-il respecté ?</translation>
    </message>
    <message>
        <source>Is the choice justified for the climate to come?</source>
        <translation>Le choix est-il justifié au regard du climat futur ?</translation>
    </message>
    <message>
        <source>Is the mix varied?</source>
        <translation>Le mélange est-il varié ?</translation>
    </message>
    <message>
        <source>Is the structure varied?</source>
        <translation>La structure est-elle variée ?</translation>
    </message>
    <message>
        <source>Is the use or the effect monitored for at least three years?</source>
        <translation>L&apos;utilisation ou l&apos;effet font-ils l&apos;objet d&apos;un suivi pendant au moins trois ans ?</translation>
    </message>
    <message>
        <source>Is the work done outside the sensitive season, with care for soil and water?</source>
        <translation>Le travail se fait-il hors de la période sensible, avec soin pour le sol et l&apos;eau ?</translation>
    </message>
    <message>
        <source>Is there a management plan for at least five years?</source>
        <translation>Y a-t-il un plan de gestion pour au moins cinq ans ?</translation>
    </message>
    <message>
        <source>Is there a net gain of length or area, with removals subtracted?</source>
        <translation>Y a-t-il un gain net de longueur ou de superficie, suppressions déduites ?</translation>
    </message>
    <message>
        <source>Isolated: no link</source>
        <translation>Isolée : aucun lien</translation>
    </message>
    <message>
        <source>It cannot be verified before it was realised.</source>
        <translation>Il ne peut pas être vérifié avant d&apos;être réalisé.</translation>
    </message>
    <message>
        <source>It lies {left} m and {right} m above the ground on the two sides ({topo}).</source>
        <translation>Il se trouve {left} m et {right} m au-dessus du terrain des deux côtés ({topo}).</translation>
    </message>
    <message>
        <source>It lies {left} m and {right} m below the ground on the two sides ({topo}).</source>
        <translation>Il se trouve {left} m et {right} m en dessous du terrain des deux côtés ({topo}).</translation>
    </message>
    <message>
        <source>It must end beyond where it starts.</source>
        <translation>Il doit finir au-delà de son début.</translation>
    </message>
    <message>
        <source>It serves also: {guilds}.</source>
        <translation>Sert aussi à : {guilds}.</translation>
    </message>
    <message>
        <source>Kernel of dispersal in the unit of the costs: over this distance an animal moves with the probability below. Take the median dispersal distance (d50) with a probability of 0.5.</source>
        <translation>Noyau de dispersion dans l&apos;unité des coûts : un animal parcourt cette distance avec la probabilité ci-dessous. Prenez la distance médiane de dispersion (d50) avec une probabilité de 0,5.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilomètres</translation>
    </message>
    <message>
        <source>Kilometres at the end of each year</source>
        <translation>Kilomètres à la fin de chaque année</translation>
    </message>
    <message>
        <source>Kilometres by municipality</source>
        <translation>Kilomètres par commune</translation>
    </message>
    <message>
        <source>Kilometres by owner and zone</source>
        <translation>Kilomètres par propriétaire et par zone</translation>
    </message>
    <message>
        <source>Kilometres by status</source>
        <translation>Kilomètres par statut</translation>
    </message>
    <message>
        <source>Kilometres by status, year, municipality …</source>
        <translation>Kilomètres par statut, année, commune …</translation>
    </message>
    <message>
        <source>Kilometres by target and status</source>
        <translation>Kilomètres par objectif et par statut</translation>
    </message>
    <message>
        <source>Kilometres by year</source>
        <translation>Kilomètres par année</translation>
    </message>
    <message>
        <source>Kilometres of both targets at the end of each year.</source>
        <translation>Kilomètres des deux objectifs à la fin de chaque année.</translation>
    </message>
    <message>
        <source>Kilometres of landscape elements in the plan (target II).</source>
        <translation>Kilomètres d&apos;éléments paysagers dans le plan (objectif II).</translation>
    </message>
    <message>
        <source>Kilometres of managed linear infrastructure in the plan (target I).</source>
        <translation>Kilomètres d&apos;infrastructure linéaire gérée dans le plan (objectif I).</translation>
    </message>
    <message>
        <source>Kilometres that are taken off what counts</source>
        <translation>Kilomètres déduits de ce qui compte</translation>
    </message>
    <message>
        <source>Kilometres that do not count</source>
        <translation>Kilomètres qui ne comptent pas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of action</source>
        <translation>Type d&apos;action</translation>
    </message>
    <message>
        <source>Kind of passage</source>
        <translation>Type de passage</translation>
    </message>
    <message>
        <source>Kind of passage by the rule table (osm_layers.csv).</source>
        <translation>Type de passage selon la table de règles (osm_layers.csv).</translation>
    </message>
    <message>
        <source>Kind of that passage.</source>
        <translation>Type de ce passage.</translation>
    </message>
    <message>
        <source>Kind of traffic figures</source>
        <translation>Type de chiffres de trafic</translation>
    </message>
    <message>
        <source>Kind, height and alignment; see the atlas of landscapes.</source>
        <translation>Type, hauteur et implantation ; voir l&apos;atlas des paysages.</translation>
    </message>
    <message>
        <source>Km of commitments that match no infrastructure.</source>
        <translation>Km d&apos;engagements qui ne correspondent à aucune infrastructure.</translation>
    </message>
    <message>
        <source>Km of roads, railways and waterways as drawn, of all that was read.</source>
        <translation>Km de routes, de chemins de fer et de voies d’eau tels que dessinés, de tout ce qui a été lu.</translation>
    </message>
    <message>
        <source>Km of sides that are managed.</source>
        <translation>Km de côtés gérés.</translation>
    </message>
    <message>
        <source>Km of sides: up to two per axis-km.</source>
        <translation>Km de côtés : jusqu&apos;à deux par km d&apos;axe.</translation>
    </message>
    <message>
        <source>Km of the axes that were made of them or given.</source>
        <translation>Km des axes qui en ont été faits ou qui ont été donnés.</translation>
    </message>
    <message>
        <source>Km that several commitments speak of, beyond the first.</source>
        <translation>Km visés par plusieurs engagements, au-delà du premier.</translation>
    </message>
    <message>
        <source>Knock-out</source>
        <translation>Éliminatoire</translation>
    </message>
    <message>
        <source>Knock-out questions</source>
        <translation>Questions éliminatoires</translation>
    </message>
    <message>
        <source>Knock-outs not passed</source>
        <translation>Questions éliminatoires non satisfaites</translation>
    </message>
    <message>
        <source>L, R, B (both) or axis, seen in the direction of chainage.</source>
        <translation>L, R, B (les deux) ou axis, vu dans le sens des distances cumulées.</translation>
    </message>
    <message>
        <source>L, R, B (both) or axis, seen in the direction of the axis.</source>
        <translation>L, R, B (les deux) ou axis, vu dans le sens de l&apos;axe.</translation>
    </message>
    <message>
        <source>Label of local origin, such as Plant van hier or Végétal d&apos;ici.</source>
        <translation>Label d&apos;origine locale, comme Plant van hier ou Végétal d&apos;ici.</translation>
    </message>
    <message>
        <source>Labels such as Végétal d&apos;ici and Plant van hier, or a seed zone. Partly: at least half of the plants.</source>
        <translation>Labels tels que Végétal d&apos;ici et Plant van hier, ou une zone de récolte. En partie : au moins la moitié des plants.</translation>
    </message>
    <message>
        <source>Land cover</source>
        <translation>Occupation du sol</translation>
    </message>
    <message>
        <source>Land cover polygons</source>
        <translation>Polygones d&apos;occupation du sol</translation>
    </message>
    <message>
        <source>Land cover such as that of “Prepare OpenStreetMap extract”: built-up land disturbs and leaves no free land, forest on both sides carries canopy bridges.</source>
        <translation>Occupation du sol telle que celle de « Préparer un extrait OpenStreetMap » : les zones bâties dérangent et ne laissent pas de terrain libre, la forêt des deux côtés porte des passerelles de canopée.</translation>
    </message>
    <message>
        <source>Land cover with the field “cover”; takes the place of that of the extract.</source>
        <translation>Occupation du sol avec le champ « cover » ; prend la place de celle de l&apos;extrait.</translation>
    </message>
    <message>
        <source>Land that is owned publicly; it raises the feasibility.</source>
        <translation>Terrains de propriété publique ; ils augmentent la faisabilité.</translation>
    </message>
    <message>
        <source>Land use and natural areas with the cover classes of the resistance tables, large areas first.</source>
        <translation>Utilisation du sol et zones naturelles avec les classes d&apos;occupation des tables de résistance, les grandes surfaces d&apos;abord.</translation>
    </message>
    <message>
        <source>Landscape bridge or cut-and-cover</source>
        <translation>Pont paysager ou tranchée couverte</translation>
    </message>
    <message>
        <source>Landscape element</source>
        <translation>Élément paysager</translation>
    </message>
    <message>
        <source>Landscape element that counts</source>
        <translation>Élément paysager qui compte</translation>
    </message>
    <message>
        <source>Landscape element: idea</source>
        <translation>Élément paysager : idée</translation>
    </message>
    <message>
        <source>Landscape element: planned or decided</source>
        <translation>Élément paysager : planifié ou décidé</translation>
    </message>
    <message>
        <source>Landscape element: realised</source>
        <translation>Élément paysager : réalisé</translation>
    </message>
    <message>
        <source>Landscape elements</source>
        <translation>Éléments paysagers</translation>
    </message>
    <message>
        <source>Landscape elements (km)</source>
        <translation>Éléments paysagers (km)</translation>
    </message>
    <message>
        <source>Landscape elements before the plan</source>
        <translation>Éléments paysagers avant le plan</translation>
    </message>
    <message>
        <source>Landscape elements count by the length of their centre line, removals subtracted; parallel rows do not multiply it.</source>
        <translation>Les éléments paysagers comptent selon la longueur de leur ligne médiane, suppressions déduites ; des rangées parallèles ne la multiplient pas.</translation>
    </message>
    <message>
        <source>Landscape elements removed</source>
        <translation>Éléments paysagers supprimés</translation>
    </message>
    <message>
        <source>Landscape elements that run this close together are one: rows do not multiply</source>
        <translation>Des éléments paysagers aussi proches n&apos;en font qu&apos;un : les rangées ne multiplient pas</translation>
    </message>
    <message>
        <source>Landscape elements that were removed</source>
        <translation>Éléments paysagers qui ont été supprimés</translation>
    </message>
    <message>
        <source>Landscape elements, counted (target II)</source>
        <translation>Éléments paysagers, comptés (objectif II)</translation>
    </message>
    <message>
        <source>Landscape elements, expected</source>
        <translation>Éléments paysagers, attendus</translation>
    </message>
    <message>
        <source>Landscape elements, legal minimum</source>
        <translation>Éléments paysagers, minimum légal</translation>
    </message>
    <message>
        <source>Landscape elements, not realised yet</source>
        <translation>Éléments paysagers, pas encore réalisés</translation>
    </message>
    <message>
        <source>Landscape elements, with plans</source>
        <translation>Éléments paysagers, avec ce qui est planifié</translation>
    </message>
    <message>
        <source>Lanes (roads) or tracks (railways) abreast.</source>
        <translation>Bandes de circulation (routes) ou voies (chemins de fer) côte à côte.</translation>
    </message>
    <message>
        <source>Lanes (roads) or tracks (railways) of the whole bundle.</source>
        <translation>Bandes de circulation (routes) ou voies (chemins de fer) de tout le faisceau.</translation>
    </message>
    <message>
        <source>Lanes or tracks</source>
        <translation>Bandes de circulation ou voies</translation>
    </message>
    <message>
        <source>Language of forms and legends</source>
        <translation>Langue des formulaires et des légendes</translation>
    </message>
    <message>
        <source>Language of the forms, legends and layouts: en, nl, fr, de, or qgis for the one of QGIS (an existing plan keeps its own).</source>
        <translation>Langue des formulaires, légendes et mises en page : en, nl, fr, de, ou qgis pour celle de QGIS (un plan existant garde la sienne).</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Languages of the dossier</source>
        <translation>Langues du dossier</translation>
    </message>
    <message>
        <source>Languages of the dossier; the first one is also that of the plan&apos;s forms and legends.</source>
        <translation>Langues du dossier ; la première est aussi celle des formulaires et légendes du plan.</translation>
    </message>
    <message>
        <source>Large mammals need a wide deck here; without a cutting it takes long ramps.</source>
        <translation>Les grands mammifères ont besoin ici d&apos;un tablier large ; sans déblai, il faut de longues rampes.</translation>
    </message>
    <message>
        <source>Large mammals need one wide deck over the whole bundle; without a cutting it takes long ramps.</source>
        <translation>Les grands mammifères ont besoin d&apos;un seul tablier large sur tout le faisceau ; sans déblai, il faut de longues rampes.</translation>
    </message>
    <message>
        <source>Large underpass for animals</source>
        <translation>Grand passage inférieur à faune</translation>
    </message>
    <message>
        <source>Largest angle between a commitment and its axis</source>
        <translation>Angle maximal entre un engagement et son axe</translation>
    </message>
    <message>
        <source>Largest difference of a row</source>
        <translation>Plus grande différence d&apos;une ligne</translation>
    </message>
    <message>
        <source>Largest difference of planar and ellipsoidal length (share) in Belgian Lambert</source>
        <translation>Plus grande différence entre longueur plane et ellipsoïdale (part) en Lambert belge</translation>
    </message>
    <message>
        <source>Largest gain of EC (ha)</source>
        <translation>Plus grand gain d&apos;EC (ha)</translation>
    </message>
    <message>
        <source>Largest gain of equivalent connectivity of one crossing alone, in hectares; 0 where it is not computed.</source>
        <translation>Plus grand gain de connectivité équivalente d&apos;un seul passage, en hectares ; 0 là où il n&apos;est pas calculé.</translation>
    </message>
    <message>
        <source>Largest number of measures</source>
        <translation>Nombre maximal de mesures</translation>
    </message>
    <message>
        <source>Late mown verge (from 1 August)</source>
        <translation>Accotement en fauchage tardif (à partir du 1er août)</translation>
    </message>
    <message>
        <source>Later ones</source>
        <translation>Les suivantes</translation>
    </message>
    <message>
        <source>Law checked, permits named (4.1)</source>
        <translation>Loi vérifiée, permis cités (4.1)</translation>
    </message>
    <message>
        <source>Law, safety and works: checked</source>
        <translation>Loi, sécurité et travaux : vérifiés</translation>
    </message>
    <message>
        <source>Law, safety or works: not met</source>
        <translation>Loi, sécurité ou travaux : non respectés</translation>
    </message>
    <message>
        <source>Law, safety or works: still open</source>
        <translation>Loi, sécurité ou travaux : encore ouverts</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Layer or table with a row for each change, by fields of these names. action: add_patch, remove_patch, change_patch, add_link, remove_link or change_link. patch_id: the patch, or the id of a new one. attr: the attribute of a new or changed patch, quality included. link_id: the link; or from_id and to_id: the patches that it joins. cost: the cost of a new or changed link. Links added to a new patch belong to that patch. Where no attribute or cost field is chosen, an empty attr is the area of the drawn polygon in ha and an empty cost the length of the drawn line.</source>
        <translation>Couche ou table avec une ligne par modification, dans des champs de ces noms. action : add_patch, remove_patch, change_patch, add_link, remove_link ou change_link. patch_id : la tache d&apos;habitat, ou l&apos;identifiant d&apos;une nouvelle. attr : l&apos;attribut d&apos;une tache nouvelle ou modifiée, qualité comprise. link_id : le lien ; ou from_id et to_id : les taches qu&apos;il joint. cost : le coût d&apos;un lien nouveau ou modifié. Les liens ajoutés à une nouvelle tache appartiennent à celle-ci. Si aucun champ d&apos;attribut ou de coût n&apos;est choisi, un attr vide est la superficie du polygone tracé en ha et un cost vide la longueur de la ligne tracée.</translation>
    </message>
    <message>
        <source>Layer “{layer}” cannot be read to its end; the file seems damaged or truncated. Get it anew, or restore a backup.</source>
        <translation>La couche « {layer} » ne peut pas être lue jusqu&apos;au bout ; le fichier semble endommagé ou tronqué. Procurez-vous-le à nouveau ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has a nameless coordinate reference system; it equals {crs}.</source>
        <translation>La couche « {layer} » a un système de coordonnées de référence sans nom ; il équivaut à {crs}.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has coordinates that are no numbers. Take those features out of it.</source>
        <translation>La couche « {layer} » a des coordonnées qui ne sont pas des nombres. Retirez-en ces entités.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has corridors drawn as lines; give them a width above 0 m.</source>
        <translation>La couche « {layer} » contient des corridors tracés en lignes ; donnez-leur une largeur supérieure à 0 m.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has importances outside 0–1 (features {ids}). Scale the field to 0–1.</source>
        <translation>La couche « {layer} » a des importances hors de 0–1 (entités {ids}). Ramenez le champ à 0–1.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has invalid geometry in features {ids}. Repair it with “Fix geometries”, or choose to repair or skip invalid geometry.</source>
        <translation>La couche « {layer} » a une géométrie non valide dans les entités {ids}. Réparez-la avec « Réparer les géométries », ou choisissez de réparer ou d&apos;ignorer la géométrie non valide.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has no coordinate reference system. Set it in the layer&apos;s properties.</source>
        <translation>La couche « {layer} » n&apos;a pas de système de coordonnées de référence. Définissez-le dans les propriétés de la couche.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has no coordinate reference system. Set the layer&apos;s CRS in its properties (or with “Assign projection”).</source>
        <translation>La couche « {layer} » n&apos;a pas de système de coordonnées de référence. Définissez son SCR dans les propriétés de la couche (ou avec « Assigner une projection »).</translation>
    </message>
    <message>
        <source>Layer “{layer}” has no field that tells its features apart ({fields}): distance rules that ask for it are not applied. Choose a layer that has it, or a class field.</source>
        <translation>La couche « {layer} » n&apos;a pas de champ qui distingue ses entités ({fields}) : les règles de distance qui s&apos;y rapportent ne sont pas appliquées. Choisissez une couche qui l&apos;a, ou un champ de classe.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has no field “{field}”, so it is not “{title}”. Choose the layer that this step made.</source>
        <translation>La couche « {layer} » n&apos;a pas de champ « {field} » : ce n&apos;est donc pas « {title} ». Choisissez la couche produite par cette étape.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has no field “{field}”. It has: {fields}.</source>
        <translation>La couche « {layer} » n&apos;a pas de champ « {field} ». Elle a : {fields}.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has no polygon. Choose the polygon of the municipality.</source>
        <translation>La couche « {layer} » n&apos;a pas de polygone. Choisissez le polygone de la commune.</translation>
    </message>
    <message>
        <source>Layer “{layer}” has no polygons of class {classes}; it has {present}.</source>
        <translation>La couche « {layer} » n&apos;a pas de polygones de classe {classes} ; elle a {present}.</translation>
    </message>
    <message>
        <source>Layer “{layer}” holds no corridor. Choose a layer with the polygons or lines of the green-blue network.</source>
        <translation>La couche « {layer} » ne contient aucun corridor. Choisissez une couche avec les polygones ou les lignes du maillage vert et bleu.</translation>
    </message>
    <message>
        <source>Layer “{layer}” holds no habitat near the sections. Crossings join habitat; check that both layers cover the same area.</source>
        <translation>La couche « {layer} » ne contient pas d&apos;habitat près des tronçons. Les passages relient de l&apos;habitat ; vérifiez que les deux couches couvrent la même zone.</translation>
    </message>
    <message>
        <source>Layer “{layer}” holds no habitat polygons to link.</source>
        <translation>La couche « {layer} » ne contient pas de polygones d&apos;habitat à relier.</translation>
    </message>
    <message>
        <source>Layer “{layer}” holds no links: every patch stands alone.</source>
        <translation>La couche « {layer} » ne contient aucun lien : chaque tache d&apos;habitat est isolée.</translation>
    </message>
    <message>
        <source>Layer “{layer}” holds no patches.</source>
        <translation>La couche « {layer} » ne contient pas de taches d&apos;habitat.</translation>
    </message>
    <message>
        <source>Layer “{layer}” holds no patches. Choose a layer with habitat patches.</source>
        <translation>La couche « {layer} » ne contient pas de taches d&apos;habitat. Choisissez une couche qui en contient.</translation>
    </message>
    <message>
        <source>Layer “{layer}” holds no sections. Run “Find fragmentation points” first.</source>
        <translation>La couche « {layer} » ne contient pas de tronçons. Exécutez d&apos;abord « Trouver les points de fragmentation ».</translation>
    </message>
    <message>
        <source>Layer “{layer}” holds no {wanted}. Choose a layer of {wanted}.</source>
        <translation>La couche « {layer} » ne contient pas de {wanted}. Choisissez une couche de {wanted}.</translation>
    </message>
    <message>
        <source>Layer “{layer}” holds points, which have no area. Choose the field with the area or another attribute of the patches.</source>
        <translation>La couche « {layer} » contient des points, qui n&apos;ont pas de superficie. Choisissez le champ de la superficie ou d&apos;un autre attribut des taches d&apos;habitat.</translation>
    </message>
    <message>
        <source>Layer “{layer}” holds these patch ids more than once or without a text: {ids}. Each patch needs an id of its own.</source>
        <translation>La couche « {layer} » contient ces identifiants de tache d&apos;habitat plus d&apos;une fois ou sans texte : {ids}. Chaque tache a besoin d&apos;un identifiant propre.</translation>
    </message>
    <message>
        <source>Layer “{layer}” holds these patch ids more than once: {ids}. Each patch needs one of its own; dissolve the features of a patch.</source>
        <translation>La couche « {layer} » contient ces identifiants de taches d&apos;habitat plus d&apos;une fois : {ids}. Chaque tache doit avoir le sien ; fusionnez les entités d&apos;une tache.</translation>
    </message>
    <message>
        <source>Layer “{layer}” is no habitat layer.</source>
        <translation>La couche « {layer} » n&apos;est pas une couche d&apos;habitat.</translation>
    </message>
    <message>
        <source>Layer “{layer}” lies outside the area of {crs}; it is measured on the plane.</source>
        <translation>La couche « {layer} » se trouve hors du domaine de {crs} ; elle est mesurée sur le plan.</translation>
    </message>
    <message>
        <source>Layer “{layer}” must hold habitat patches, each with an identifier of its own in the field patch_id, as “Link habitat patches” makes them.</source>
        <translation>La couche « {layer} » doit contenir des taches d&apos;habitat, chacune avec un identifiant propre dans le champ patch_id, comme les produit « Relier les taches d&apos;habitat ».</translation>
    </message>
    <message>
        <source>Layer “{layer}” of traffic counts has no field {names}. Choose the field that holds the vehicles per day.</source>
        <translation>La couche « {layer} » des comptages de trafic n’a pas de champ {names}. Choisissez le champ des véhicules par jour.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, feature {id}: a new patch needs a patch_id that no other patch has, not “{name}”.</source>
        <translation>Couche « {layer} », entité {id} : une nouvelle tache d&apos;habitat exige un patch_id qu&apos;aucune autre n&apos;a, et non « {name} ».</translation>
    </message>
    <message>
        <source>Layer “{layer}”, feature {id}: {count} links are called “{name}”. Give the link_id of one link.</source>
        <translation>Couche « {layer} », entité {id} : {count} liens s&apos;appellent « {name} ». Donnez le link_id d&apos;un seul lien.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, feature {id}: {field} is empty or negative; {action} needs it.</source>
        <translation>Couche « {layer} », entité {id} : {field} est vide ou négatif ; {action} en a besoin.</translation>
    </message>
    <message>
        <source>Layer “{layer}”, feature {id}: {field} names the patch “{name}”, which does not exist.</source>
        <translation>Couche « {layer} », entité {id} : {field} désigne la tache d&apos;habitat « {name} », qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: features {ids} cannot be transformed from {source} to {target}. Check that the layer&apos;s CRS is the right one and that these features lie in its area.</source>
        <translation>Couche « {layer} » : les entités {ids} ne peuvent pas être transformées de {source} en {target}. Vérifiez que le SCR de la couche est le bon et que ces entités se trouvent dans son domaine.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: features {ids} change or remove the same patch or link. Keep one of them.</source>
        <translation>Couche « {layer} » : les entités {ids} modifient ou suppriment la même tache d&apos;habitat ou le même lien. Gardez-en une.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: features {ids} have no patch id. Fill in the field, or leave the choice of it empty to take the feature ids.</source>
        <translation>Couche « {layer} » : les entités {ids} n&apos;ont pas d&apos;identifiant de tache d&apos;habitat. Remplissez le champ, ou n&apos;en choisissez aucun pour prendre les identifiants des entités.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: links {ids} have no line to measure. Choose the field with the cost or distance of the links.</source>
        <translation>Couche « {layer} » : les liens {ids} n&apos;ont pas de ligne à mesurer. Choisissez le champ du coût ou de la distance des liens.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: links {ids} lead to patches that layer “{patches}” does not have ({names}). Check the fields with the patch ids.</source>
        <translation>Couche « {layer} » : les liens {ids} mènent à des taches d&apos;habitat que la couche « {patches} » n&apos;a pas ({names}). Vérifiez les champs des identifiants de taches.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: links {ids} lead to patches that layer “{patches}” does not have. Choose the patches and links of one run.</source>
        <translation>Couche « {layer} » : les liens {ids} mènent à des taches d&apos;habitat que la couche « {patches} » n&apos;a pas. Choisissez les taches d&apos;habitat et les liens d&apos;un même calcul.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: links {ids} lead to patches that layer “{patches}” does not have. Give the layers of patches and links in the same order.</source>
        <translation>Couche « {layer} » : les liens {ids} mènent à des taches d&apos;habitat que la couche « {patches} » n&apos;a pas. Donnez les couches de taches d&apos;habitat et de liens dans le même ordre.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: links {ids} lead to patches that layer “{patches}” does not have. Give the patches and links of one run of “Link habitat patches”.</source>
        <translation>Couche « {layer} » : les liens {ids} mènent à des taches d&apos;habitat que la couche « {patches} » n&apos;a pas. Donnez les taches d&apos;habitat et les liens d&apos;un même calcul de « Relier les taches d&apos;habitat ».</translation>
    </message>
    <message>
        <source>Layer “{layer}”: the action of features {ids} is none of {actions}.</source>
        <translation>Couche « {layer} » : l&apos;action des entités {ids} n&apos;est aucune de {actions}.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: the effects of features {ids} are incomplete. Each needs from, to, base and cost (numbers of at least 0), at and route; shares, if any, are two numbers above 0, together 1 at most.</source>
        <translation>Couche « {layer} » : les effets des entités {ids} sont incomplets. Chacun exige from, to, base et cost (nombres d&apos;au moins 0), at et route ; shares, s&apos;il y en a, sont deux nombres supérieurs à 0, ensemble 1 au plus.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: the effects of features {ids} are no valid JSON. Take the layer as “Propose crossings” or “Propose hedges” wrote it.</source>
        <translation>Couche « {layer} » : les effets des entités {ids} ne sont pas du JSON valide. Prenez la couche telle que « Proposer des passages » ou « Proposer des haies » l&apos;a écrite.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: the measure {codes} is not drawn as features {ids} are. Choose another measure, or draw them as the table of measures says.</source>
        <translation>Couche « {layer} » : la mesure {codes} ne se dessine pas comme les entités {ids}. Choisissez une autre mesure, ou dessinez-les comme l&apos;indique la table des mesures.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: what features {ids} are to become is not known ({codes}). Choose a measure, or a field with codes from the table of measures.</source>
        <translation>Couche « {layer} » : on ne sait pas ce que doivent devenir les entités {ids} ({codes}). Choisissez une mesure, ou un champ avec des codes de la table des mesures.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} features of another geometry type skipped ({ids}).</source>
        <translation>Couche « {layer} » : {count} entités d&apos;un autre type de géométrie ignorées ({ids}).</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} features of zero length or with unusable coordinates skipped ({ids}).</source>
        <translation>Couche « {layer} » : {count} entités de longueur nulle ou aux coordonnées inutilisables ignorées ({ids}).</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} features without geometry skipped ({ids}).</source>
        <translation>Couche « {layer} » : {count} entités sans géométrie ignorées ({ids}).</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} invalid features repaired ({ids}).</source>
        <translation>Couche « {layer} » : {count} entités non valides réparées ({ids}).</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} invalid features skipped ({ids}).</source>
        <translation>Couche « {layer} » : {count} entités non valides ignorées ({ids}).</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} links lead back to their own patch and add nothing.</source>
        <translation>Couche « {layer} » : {count} liens reviennent à leur propre tache d&apos;habitat et n&apos;ajoutent rien.</translation>
    </message>
    <message>
        <source>Layer “{layer}”: {count} traffic figures below 0 count as unknown ({ids}).</source>
        <translation>Couche « {layer} » : {count} chiffres de trafic inférieurs à 0 comptent comme inconnus ({ids}).</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Layers of the plan that it filled, separated by spaces.</source>
        <translation>Couches du plan qu&apos;il a remplies, séparées par des espaces.</translation>
    </message>
    <message>
        <source>Layers of “Propose crossings” and “Propose hedges”, or any layers with a field effects (JSON: a list of from, to, base, cost, at, route) that says how much each measure shortens which route between two patches, in effective metres. A measure that joins two sides of one patch names it as from and to, the sides as shares (two parts of the patch, such as [0.3, 0.2]), and wins 2 · a² · s · s′ · (p then − p now) on top of EC, which counts the patch as one place; of measures with the same route the best counts there. Fields that are used where they are there: prop_id (else the feature id), guild, length_m (else the length of the line). Measures with the same prop_id at the same place count as one.</source>
        <translation>Couches de « Proposer des passages » et de « Proposer des haies », ou toute couche avec un champ effects (JSON : une liste de from, to, base, cost, at, route) qui dit de combien chaque mesure raccourcit quel tracé entre deux taches d&apos;habitat, en mètres effectifs. Une mesure qui relie deux côtés d&apos;une même tache la nomme comme from et to, les côtés comme shares (deux parts de la tache, par exemple [0.3, 0.2]), et gagne 2 · a² · s · s′ · (p ensuite − p maintenant) en plus de l&apos;EC, qui compte la tache comme un seul lieu ; des mesures de même route, seule la meilleure y compte. Champs utilisés là où ils sont présents : prop_id (sinon l&apos;identifiant de l&apos;entité), guild, length_m (sinon la longueur de la ligne). Les mesures de même prop_id au même endroit comptent comme une seule.</translation>
    </message>
    <message>
        <source>Layers that were read</source>
        <translation>Couches qui ont été lues</translation>
    </message>
    <message>
        <source>Least current of a pinch point</source>
        <translation>Courant minimal d&apos;un goulet</translation>
    </message>
    <message>
        <source>Least distance between crossings</source>
        <translation>Distance minimale entre les passages</translation>
    </message>
    <message>
        <source>Least distance between sites</source>
        <translation>Distance minimale entre les lieux</translation>
    </message>
    <message>
        <source>Least width of corridors</source>
        <translation>Largeur minimale des corridors</translation>
    </message>
    <message>
        <source>Least-cost distance between the two patches, in effective metres.</source>
        <translation>Distance de moindre coût entre les deux taches d&apos;habitat, en mètres effectifs.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Ledger of kilometres</source>
        <translation>Registre des kilomètres</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Côté gauche</translation>
    </message>
    <message>
        <source>Legal minimum only</source>
        <translation>Seulement le minimum légal</translation>
    </message>
    <message>
        <source>Legal minimum, apart</source>
        <translation>Minimum légal, à part</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Length (m)</source>
        <translation>Longueur (m)</translation>
    </message>
    <message>
        <source>Length = width of the infrastructure, {width} m.</source>
        <translation>Longueur = largeur de l&apos;infrastructure, {width} m.</translation>
    </message>
    <message>
        <source>Length across the infrastructure.</source>
        <translation>Longueur en travers de l&apos;infrastructure.</translation>
    </message>
    <message>
        <source>Length as drawn</source>
        <translation>Longueur dessinée</translation>
    </message>
    <message>
        <source>Length as drawn (km)</source>
        <translation>Longueur telle que dessinée (km)</translation>
    </message>
    <message>
        <source>Length as drawn, by manager</source>
        <translation>Longueur telle que dessinée, par gestionnaire</translation>
    </message>
    <message>
        <source>Length as drawn, on the ellipsoid: every carriageway and track by itself, nothing left out.</source>
        <translation>Longueur telle que dessinée, sur l’ellipsoïde : chaque chaussée et voie pour elle-même, rien d’omis.</translation>
    </message>
    <message>
        <source>Length for each hectare of gain; empty without gain.</source>
        <translation>Longueur par hectare de gain ; vide sans gain.</translation>
    </message>
    <message>
        <source>Length in the plane of the layer&apos;s CRS; a check only.</source>
        <translation>Longueur dans le plan du SCR de la couche ; un simple contrôle.</translation>
    </message>
    <message>
        <source>Length inside the network</source>
        <translation>Longueur dans le réseau</translation>
    </message>
    <message>
        <source>Length of all measures up to this step.</source>
        <translation>Longueur de toutes les mesures jusqu&apos;à cette étape.</translation>
    </message>
    <message>
        <source>Length of all of them on the ellipsoid, in km.</source>
        <translation>Longueur de l&apos;ensemble sur l&apos;ellipsoïde, en km.</translation>
    </message>
    <message>
        <source>Length of all sections on the ellipsoid, parts of combined sites counted in these.</source>
        <translation>Longueur de tous les tronçons sur l&apos;ellipsoïde ; les parties des points combinés y sont comprises.</translation>
    </message>
    <message>
        <source>Length of axes</source>
        <translation>Longueur des axes</translation>
    </message>
    <message>
        <source>Length of hedges (km)</source>
        <translation>Longueur des haies (km)</translation>
    </message>
    <message>
        <source>Length of sections (km)</source>
        <translation>Longueur des tronçons (km)</translation>
    </message>
    <message>
        <source>Length of the axes made of it, each shared by the lengths of its lines.</source>
        <translation>Longueur des axes qui en ont été faits, chacun partagé selon la longueur de ses lignes.</translation>
    </message>
    <message>
        <source>Length of the axis inside the network, on the ellipsoid.</source>
        <translation>Longueur de l&apos;axe dans le réseau, sur l&apos;ellipsoïde.</translation>
    </message>
    <message>
        <source>Length of the axis on the ellipsoid.</source>
        <translation>Longueur de l&apos;axe sur l&apos;ellipsoïde.</translation>
    </message>
    <message>
        <source>Length of the chosen measures (km)</source>
        <translation>Longueur des mesures choisies (km)</translation>
    </message>
    <message>
        <source>Length of the line on the ellipsoid.</source>
        <translation>Longueur de la ligne sur l&apos;ellipsoïde.</translation>
    </message>
    <message>
        <source>Length of the lines</source>
        <translation>Longueur des lignes</translation>
    </message>
    <message>
        <source>Length of the measure.</source>
        <translation>Longueur de la mesure.</translation>
    </message>
    <message>
        <source>Length of the place: how far apart the ends of the ground are that is worth at least half as much.</source>
        <translation>Longueur du lieu : écart entre les extrémités du terrain qui vaut au moins la moitié.</translation>
    </message>
    <message>
        <source>Length of the roads, railways and waterways as drawn, by manager and by municipality as the register says it (left and right side), beside the length of their axes; the same of the commitments. Where it is asked for, whole registers are read and not only what lies around the commitments.</source>
        <translation>Longueur des routes, des chemins de fer et des voies d’eau tels que dessinés, par gestionnaire et par commune selon le registre (côté gauche et droit), à côté de la longueur de leurs axes ; de même pour les engagements. Si on la demande, les registres sont lus en entier et pas seulement autour des engagements.</translation>
    </message>
    <message>
        <source>Length of the section</source>
        <translation>Longueur du tronçon</translation>
    </message>
    <message>
        <source>Length of this measure and all before it.</source>
        <translation>Longueur de cette mesure et de toutes celles qui la précèdent.</translation>
    </message>
    <message>
        <source>Length on the ellipsoid, times the share.</source>
        <translation>Longueur sur l&apos;ellipsoïde, fois la part.</translation>
    </message>
    <message>
        <source>Length on the ellipsoid.</source>
        <translation>Longueur sur l&apos;ellipsoïde.</translation>
    </message>
    <message>
        <source>Length on the ellipsoid; of areas the outline.</source>
        <translation>Longueur sur l&apos;ellipsoïde ; pour les surfaces, du contour.</translation>
    </message>
    <message>
        <source>Length on the map</source>
        <translation>Longueur sur la carte</translation>
    </message>
    <message>
        <source>Length so far</source>
        <translation>Longueur jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Lengths are measured on the ellipsoid, without the slope of the ground.</source>
        <translation>Les longueurs sont mesurées sur l&apos;ellipsoïde, sans la pente du terrain.</translation>
    </message>
    <message>
        <source>Lengths are those on the ellipsoid, horizontal, along the lines as drawn. Expected kilometres are lengths times the probability of their status.</source>
        <translation>Les longueurs sont celles sur l&apos;ellipsoïde, horizontales, le long des lignes telles que dessinées. Les kilomètres attendus sont les longueurs multipliées par la probabilité de leur statut.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Level with the ground, not verified: no heights are known here.</source>
        <translation>De plain-pied avec le terrain, non vérifié : aucune altitude n&apos;est connue ici.</translation>
    </message>
    <message>
        <source>Lie of the land</source>
        <translation>Relief</translation>
    </message>
    <message>
        <source>Line number of railways</source>
        <translation>Numéro de ligne des chemins de fer</translation>
    </message>
    <message>
        <source>Line {line} of the table of steps: step {step} needs {name}, which does not come before it.</source>
        <translation>Ligne {line} de la table des étapes : l&apos;étape {step} a besoin de {name}, qui ne vient pas avant elle.</translation>
    </message>
    <message>
        <source>Lines along the least-cost paths from patch edge to patch edge, with the patches at both ends, cost, length, straight distance, mean resistance, narrowest cost margin (with a slack of corridors), and the barriers crossed.</source>
        <translation>Lignes le long des chemins de moindre coût de bord à bord des taches d&apos;habitat, avec les taches aux deux extrémités, le coût, la longueur, la distance à vol d&apos;oiseau, la résistance moyenne, la plus petite marge de coût (avec une marge de corridors) et les obstacles traversés.</translation>
    </message>
    <message>
        <source>Lines of hedges and tree rows, such as the layer landscape_elements of “Prepare OpenStreetMap extract”; polygons count as woods.</source>
        <translation>Lignes de haies et de rangées d&apos;arbres, comme la couche landscape_elements de « Préparer un extrait OpenStreetMap » ; les polygones comptent comme bois.</translation>
    </message>
    <message>
        <source>Lines of the proposed crossings across the infrastructure.</source>
        <translation>Lignes des passages proposés en travers de l&apos;infrastructure.</translation>
    </message>
    <message>
        <source>Lines of verges, banks, hedges … with any of the fields of a commitment (uuid, target, status, side, infra_id, m_from, m_to, additionality, duration_yr, knock_outs, date_realised …). Without a plan only.</source>
        <translation>Lignes d&apos;accotements, de berges, de haies … avec l&apos;un ou l&apos;autre des champs d&apos;un engagement (uuid, target, status, side, infra_id, m_from, m_to, additionality, duration_yr, knock_outs, date_realised …). Seulement sans plan.</translation>
    </message>
    <message>
        <source>Lines or areas such as roads, railways, waterways or fences. Each link tells which of them it crosses.</source>
        <translation>Lignes ou surfaces comme des routes, chemins de fer, voies d&apos;eau ou clôtures. Chaque lien indique lesquelles il traverse.</translation>
    </message>
    <message>
        <source>Lines where hedges can stand</source>
        <translation>Lignes où des haies peuvent se trouver</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Link habitat patches</source>
        <translation>Relier les taches d&apos;habitat</translation>
    </message>
    <message>
        <source>Link id (feature id when empty)</source>
        <translation>Identifiant du lien (celui de l&apos;entité si vide)</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Links between patches</source>
        <translation>Liens entre taches d&apos;habitat</translation>
    </message>
    <message>
        <source>Links between patches: lines, or a table without geometry, such as a CSV file. Links without a line are drawn straight.</source>
        <translation>Liens entre taches d&apos;habitat : des lignes, ou une table sans géométrie, comme un fichier CSV. Les liens sans ligne sont tracés droits.</translation>
    </message>
    <message>
        <source>Links between these patches, in the same order</source>
        <translation>Liens entre ces taches d&apos;habitat, dans le même ordre</translation>
    </message>
    <message>
        <source>Links combine by &quot;max&quot; or &quot;sum&quot;, not &quot;{combine}&quot;.</source>
        <translation>Les liens se combinent par &quot;max&quot; ou &quot;sum&quot;, et non par &quot;{combine}&quot;.</translation>
    </message>
    <message>
        <source>Links of a higher least-cost distance are left out, in effective metres (metres times resistance), such as the dispersal distance of the guild.</source>
        <translation>Les liens d&apos;une distance de moindre coût supérieure sont écartés, en mètres effectifs (mètres fois résistance), par exemple la distance de dispersion de la guilde.</translation>
    </message>
    <message>
        <source>Links of all pairs cannot be found by tiles; choose planar or border links, or allow more memory.</source>
        <translation>Les liens de toutes les paires ne peuvent pas être trouvés par tuiles ; choisissez planar ou border, ou accordez plus de mémoire.</translation>
    </message>
    <message>
        <source>Links of the same run, with the fields link_id, from_id, to_id and cost. Without a resistance surface, places near links between large patches score higher.</source>
        <translation>Liens du même calcul, avec les champs link_id, from_id, to_id et cost. Sans surface de résistance, les lieux proches de liens entre de grandes taches d&apos;habitat obtiennent un meilleur score.</translation>
    </message>
    <message>
        <source>Links of “Link habitat patches” (fields link_id, from_id, to_id, cost).</source>
        <translation>Liens de « Relier les taches d&apos;habitat » (champs link_id, from_id, to_id, cost).</translation>
    </message>
    <message>
        <source>Links of “Link habitat patches”.</source>
        <translation>Liens de « Relier les taches d&apos;habitat ».</translation>
    </message>
    <message>
        <source>Links that it shortens (JSON), for the algorithm that sets priorities.</source>
        <translation>Liens qu&apos;elle raccourcit (JSON), pour l&apos;algorithme qui fixe les priorités.</translation>
    </message>
    <message>
        <source>Links together</source>
        <translation>Combinaison des liens</translation>
    </message>
    <message>
        <source>Links up to and including this cost count for IIC. The dispersal distance when empty.</source>
        <translation>Les liens jusqu&apos;à ce coût inclus comptent pour IIC. La distance de dispersion si vide.</translation>
    </message>
    <message>
        <source>Links worked</source>
        <translation>Liens traités</translation>
    </message>
    <message>
        <source>Lists of the plan</source>
        <translation>Listes du plan</translation>
    </message>
    <message>
        <source>Lit</source>
        <translation>Éclairé</translation>
    </message>
    <message>
        <source>Local distributor</source>
        <translation>Voirie locale collectrice</translation>
    </message>
    <message>
        <source>Local road</source>
        <translation>Route locale</translation>
    </message>
    <message>
        <source>Lock gate</source>
        <translation>Porte d&apos;écluse</translation>
    </message>
    <message>
        <source>Longest detour (times the gap)</source>
        <translation>Détour maximal (fois la lacune)</translation>
    </message>
    <message>
        <source>Longest hedge along a link</source>
        <translation>Haie la plus longue le long d&apos;un lien</translation>
    </message>
    <message>
        <source>Longest link that counts for IIC</source>
        <translation>Lien le plus long qui compte pour IIC</translation>
    </message>
    <message>
        <source>Longest stretch away from these lines</source>
        <translation>Plus long tronçon à l&apos;écart de ces lignes</translation>
    </message>
    <message>
        <source>Longest way between patches that are connected (effective metres)</source>
        <translation>Plus long trajet entre taches reliées (mètres effectifs)</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>Perdu le</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Low (score below 30)</source>
        <translation>Faible (score inférieur à 30)</translation>
    </message>
    <message>
        <source>Low estimate in euro.</source>
        <translation>Estimation basse en euros.</translation>
    </message>
    <message>
        <source>Lowest status that counts</source>
        <translation>Statut le plus bas qui compte</translation>
    </message>
    <message>
        <source>M&amp;unicipality</source>
        <translation>Comm&amp;une</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Made once, unique everywhere; never change it.</source>
        <translation>Créé une fois, unique partout ; ne le modifiez jamais.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Fait avec</translation>
    </message>
    <message>
        <source>Make the &amp;plan</source>
        <translation>Créer le &amp;plan</translation>
    </message>
    <message>
        <source>Make the dossier</source>
        <translation>Constituer le dossier</translation>
    </message>
    <message>
        <source>Makes a plan: one GeoPackage that remembers everything, and a QGIS project beside it.
The GeoPackage holds what is committed (lines, areas, points), the answers to the checklist, the evidence, the territory, every run, and the results of earlier steps that are given here. Forms, defaults and legends are kept in it, in the language of the plan; it is ready for work in the field with QField.
A plan that is already at the destination is never overwritten: it is brought up to date, and the given layers replace what earlier runs of the same step left in it. Commitments, answers and evidence stay as they are. A project that is already there stays as it is too.
The file is written beside its destination, verified, and put in place in one step.</source>
        <translation>Crée un plan : un GeoPackage qui retient tout, et un projet QGIS à côté.
Le GeoPackage contient ce qui est engagé (lignes, surfaces, points), les réponses à la liste de contrôle, les preuves, le territoire, chaque calcul et les résultats d&apos;étapes antérieures donnés ici. Formulaires, valeurs par défaut et légendes y sont conservés, dans la langue du plan ; il est prêt pour le travail de terrain avec QField.
Un plan déjà présent à la destination n&apos;est jamais écrasé : il est mis à jour, et les couches données remplacent ce que des calculs antérieurs de la même étape y ont laissé. Les engagements, réponses et preuves restent tels quels. Un projet déjà présent reste lui aussi tel quel.
Le fichier est écrit à côté de sa destination, vérifié, puis mis en place d&apos;un seul coup.</translation>
    </message>
    <message>
        <source>Makes the dossier of a plan: what a municipality can hand in.
Its twelve sections are the title, a summary, the context, the fragmentation points, the proposals, the effect, the account of kilometres, the checklist, permits, management and monitoring, costs, and an annex with assumptions, methods, sources and computations.
The same words and numbers are written as one self-contained HTML file (the accessible master), as a PDF with maps and one sheet per place, and as an ODT that can be edited. Every figure has its unit and a note on what it rests on.</source>
        <translation>Constitue le dossier d&apos;un plan : ce qu&apos;une commune peut remettre.
Ses douze sections sont le titre, un résumé, le contexte, les points de fragmentation, les propositions, l&apos;effet, le bilan des kilomètres, la liste de contrôle, les permis, la gestion et le suivi, les coûts, et une annexe avec hypothèses, méthodes, sources et calculs.
Les mêmes mots et chiffres sont écrits en un seul fichier HTML autonome (la version de référence accessible), en PDF avec cartes et une fiche par lieu, et en ODT modifiable. Chaque chiffre a son unité et une note sur ce qui le fonde.</translation>
    </message>
    <message>
        <source>Makes the layers that GreenBlue works with from an OpenStreetMap extract: roads, railways, watercourses, car parks, habitat, hedges and tree rows, barriers, passages (bridges, tunnels, culverts and wildlife crossings, with what they carry and cross) and land cover.
Extracts of Belgium, its regions and provinces are offered by Geofabrik and others. A table of rules says which tags make which layer and class; copy it, change it and give your copy as rule table. Old tagging is understood (landuse=farm, waterway=riverbank, railway=abandoned).
Objects are kept whole where they cross the border of the area. Lengths and areas are measured on the ellipsoid. Data © OpenStreetMap contributors, ODbL: keep this credit on every map.</source>
        <translation>Tire d&apos;un extrait OpenStreetMap les couches avec lesquelles GreenBlue travaille : routes, chemins de fer, cours d&apos;eau, parkings, habitat, haies et rangées d&apos;arbres, obstacles, passages (ponts, tunnels, ponceaux et passages à faune, avec ce qu&apos;ils portent et franchissent) et occupation du sol.
Geofabrik et d&apos;autres proposent des extraits de la Belgique, de ses régions et de ses provinces. Une table de règles dit quels attributs font quelle couche et quelle classe ; copiez-la, modifiez-la et indiquez votre copie comme table de règles. Les anciens attributs sont compris (landuse=farm, waterway=riverbank, railway=abandoned).
Les objets restent entiers là où ils dépassent la limite de la zone. Les longueurs et les superficies sont mesurées sur l&apos;ellipsoïde. Données © les contributeurs d&apos;OpenStreetMap, ODbL : gardez cette mention sur chaque carte.</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gérer</translation>
    </message>
    <message>
        <source>Managed infrastructure (km)</source>
        <translation>Infrastructure gérée (km)</translation>
    </message>
    <message>
        <source>Managed infrastructure, counted (target I)</source>
        <translation>Infrastructure gérée, comptée (objectif I)</translation>
    </message>
    <message>
        <source>Managed infrastructure, expected</source>
        <translation>Infrastructure gérée, attendue</translation>
    </message>
    <message>
        <source>Managed infrastructure, not realised yet</source>
        <translation>Infrastructure gérée, pas encore réalisée</translation>
    </message>
    <message>
        <source>Managed linear infrastructure (km)</source>
        <translation>Infrastructure linéaire gérée (km)</translation>
    </message>
    <message>
        <source>Managed means: a written commitment of at least {min_duration_yr} years; all knock-out questions of the checklist passed; a measure beyond the legal minimum; a geometry. What lacks one of these is listed with the reason. What the law asks anyway is reported apart.</source>
        <translation>Géré signifie : un engagement écrit d&apos;au moins {min_duration_yr} ans ; toutes les questions éliminatoires de la liste de contrôle satisfaites ; une mesure au-delà du minimum légal ; une géométrie. Ce à quoi il manque l&apos;un de ces éléments est listé avec la raison. Ce que la loi exige de toute façon est présenté à part.</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Gestion</translation>
    </message>
    <message>
        <source>Management and monitoring</source>
        <translation>Gestion et suivi</translation>
    </message>
    <message>
        <source>Management plan (bermbeheerplan, plan de gestion)</source>
        <translation>Plan de gestion (bermbeheerplan, plan de gestion)</translation>
    </message>
    <message>
        <source>Management that goes beyond the legal minimum makes verges, banks and embankments part of the network.</source>
        <translation>Une gestion qui va au-delà du minimum légal intègre accotements, berges et talus dans le maillage.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gestionnaire</translation>
    </message>
    <message>
        <source>Manager of railways</source>
        <translation>Gestionnaire des chemins de fer</translation>
    </message>
    <message>
        <source>Manager of roads</source>
        <translation>Gestionnaire des routes</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Map of site {site} and its surroundings.</source>
        <translation>Carte du point de fragmentation {site} et de ses environs.</translation>
    </message>
    <message>
        <source>Map of the commitment {name} and its surroundings.</source>
        <translation>Carte de l&apos;engagement {name} et de ses environs.</translation>
    </message>
    <message>
        <source>Map of the rows of the ledger</source>
        <translation>Carte des lignes du registre</translation>
    </message>
    <message>
        <source>Map of {place} with the network, the infrastructure and {count} numbered sites.</source>
        <translation>Carte de {place} avec le maillage, l&apos;infrastructure et {count} points de fragmentation numérotés.</translation>
    </message>
    <message>
        <source>Map of {place} with {count} commitments by target and status.</source>
        <translation>Carte de {place} avec {count} engagements par objectif et par statut.</translation>
    </message>
    <message>
        <source>Map of {place} with {crossings} proposed crossings and {hedges} proposed hedges.</source>
        <translation>Carte de {place} avec {crossings} passages proposés et {hedges} haies proposées.</translation>
    </message>
    <message>
        <source>Map of {place}: what limits proposed hedges, and which commitments still need a check of law, safety or works.</source>
        <translation>Carte de {place} : ce qui limite les haies proposées, et pour quels engagements la loi, la sécurité ou les travaux restent à vérifier.</translation>
    </message>
    <message>
        <source>Map pinch points and barriers</source>
        <translation>Cartographier les goulets et les obstacles</translation>
    </message>
    <message>
        <source>Map with the zones of the network</source>
        <translation>Carte avec les zones du maillage</translation>
    </message>
    <message>
        <source>Maps and tables may be used as the licences of the data named below allow.</source>
        <translation>Les cartes et tableaux peuvent être utilisés dans les limites des licences des données citées ci-dessous.</translation>
    </message>
    <message>
        <source>Marks: [P] expert default of GreenBlue, to be judged; [M] from memory of law or literature, to be checked; [L] from a published source.</source>
        <translation>Marques : [P] valeur d&apos;expert par défaut de GreenBlue, à évaluer ; [M] de mémoire d&apos;après la loi ou la littérature, à vérifier ; [L] d&apos;une source publiée.</translation>
    </message>
    <message>
        <source>Matches no infrastructure</source>
        <translation>Ne correspond à aucune infrastructure</translation>
    </message>
    <message>
        <source>Mean resistance</source>
        <translation>Résistance moyenne</translation>
    </message>
    <message>
        <source>Mean resistance 10 to 30</source>
        <translation>Résistance moyenne de 10 à 30</translation>
    </message>
    <message>
        <source>Mean resistance 3 to 10</source>
        <translation>Résistance moyenne de 3 à 10</translation>
    </message>
    <message>
        <source>Mean resistance 30 to 100</source>
        <translation>Résistance moyenne de 30 à 100</translation>
    </message>
    <message>
        <source>Mean resistance over 100: hardly passable</source>
        <translation>Résistance moyenne de plus de 100 : à peine franchissable</translation>
    </message>
    <message>
        <source>Mean resistance up to 3: good ground</source>
        <translation>Résistance moyenne jusqu&apos;à 3 : bon terrain</translation>
    </message>
    <message>
        <source>Mean score by criterion</source>
        <translation>Score moyen par critère</translation>
    </message>
    <message>
        <source>Mean width</source>
        <translation>Largeur moyenne</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Measure also what every patch and link is worth by IIC. May take long for large networks, since no distance limits what has to be looked at.</source>
        <translation>Mesure aussi ce que vaut chaque tache d&apos;habitat et chaque lien selon IIC. Peut durer longtemps pour de grands réseaux, car aucune distance ne limite ce qu&apos;il faut examiner.</translation>
    </message>
    <message>
        <source>Measure connectivity</source>
        <translation>Mesurer la connectivité</translation>
    </message>
    <message>
        <source>Measure dPC with its fractions for every patch, and dPC for every link. Both come from one pass, the longest part of the run for large networks.</source>
        <translation>Mesure dPC avec ses fractions pour chaque tache d&apos;habitat, et dPC pour chaque lien. Les deux viennent d&apos;un seul passage, la partie la plus longue du calcul pour de grands réseaux.</translation>
    </message>
    <message>
        <source>Measure fragmentation (effective mesh size)</source>
        <translation>Mesurer la fragmentation (taille effective de maille)</translation>
    </message>
    <message>
        <source>Measure how many shortest paths, and how much of the flux, run through every patch and link.</source>
        <translation>Mesure combien de plus courts chemins, et quelle part du flux, passent par chaque tache d&apos;habitat et chaque lien.</translation>
    </message>
    <message>
        <source>Measures along lines</source>
        <translation>Mesures le long de lignes</translation>
    </message>
    <message>
        <source>Measures at points</source>
        <translation>Mesures en des points</translation>
    </message>
    <message>
        <source>Measures chosen</source>
        <translation>Mesures choisies</translation>
    </message>
    <message>
        <source>Measures how connected habitat is, and what each patch and each link is worth.
A link of length or cost d is crossed with probability p = exp(−k·d), where k follows from the dispersal distance and its probability. p* of two patches is the best product of probabilities over all paths, a the attribute of a patch and A_L that of the whole landscape:
PC = Σ_i Σ_j a_i a_j p*_ij / A_L²; EC = √(Σ_i Σ_j a_i a_j p*_ij), the size of one patch that would be worth as much; IIC the same with 1 / (1 + links on the way) instead of p*, over links not longer than a threshold. All ordered pairs count, a patch with itself too.
dPC of a patch or link is the part of PC lost when it is taken away; dPC = intra (the habitat itself) + flux (moves to and from it) + connector (moves by way of it). ΔEC tells what improving a link, or a plan, would win. Effects of several changes do not add up, so the changes are measured each alone and all together.
Conventions are those of Conefor: links up to and including the threshold count (d ≤ t), pairs without a path add nothing, no small probability is dropped. Links have no direction; of several links between two patches the best counts.
The values are exact, without a full recomputation for each patch and link. The indices, components and betweenness take one shortest-path search per patch, n (n + m) log n steps for n patches and m links; dPC looks at each pair of patches once per patch between them, at most n² times the links on a path, far less where the dispersal distance is short. The improved cost and the changes need a table of all pairs, which holds up to 15 800 patches.
Saura &amp; Pascual-Hortal 2007, Landscape and Urban Planning 83; Pascual-Hortal &amp; Saura 2006, Landscape Ecology 21; Saura &amp; Rubio 2010, Ecography 33; Saura et al. 2011, Ecological Indicators 11; Bodin &amp; Saura 2010, Ecological Modelling 221.</source>
        <translation>Mesure à quel point l&apos;habitat est connecté, et ce que valent chaque tache d&apos;habitat et chaque lien.
Un lien de longueur ou de coût d est franchi avec la probabilité p = exp(−k·d), où k découle de la distance de dispersion et de sa probabilité. p* de deux taches est le meilleur produit de probabilités sur tous les chemins, a l&apos;attribut d&apos;une tache et A_L celui de tout le paysage :
PC = Σ_i Σ_j a_i a_j p*_ij / A_L² ; EC = √(Σ_i Σ_j a_i a_j p*_ij), la taille d&apos;une seule tache qui vaudrait autant ; IIC de même avec 1 / (1 + liens en chemin) au lieu de p*, sur les liens ne dépassant pas un seuil. Toutes les paires ordonnées comptent, une tache avec elle-même aussi.
Le dPC d&apos;une tache ou d&apos;un lien est la part de PC perdue quand on l&apos;enlève ; dPC = intra (l&apos;habitat lui-même) + flux (déplacements vers elle et depuis elle) + connector (déplacements qui passent par elle). ΔEC dit ce que gagnerait l&apos;amélioration d&apos;un lien, ou un projet. Les effets de plusieurs modifications ne s&apos;additionnent pas ; elles sont donc mesurées chacune seule et toutes ensemble.
Les conventions sont celles de Conefor : les liens jusqu&apos;au seuil inclus comptent (d ≤ t), les paires sans chemin n&apos;ajoutent rien, aucune petite probabilité n&apos;est négligée. Les liens n&apos;ont pas de sens ; de plusieurs liens entre deux taches, le meilleur compte.
Les valeurs sont exactes, sans recalcul complet pour chaque tache et chaque lien. Les indices, les composantes et la centralité demandent une recherche de plus courts chemins par tache, n (n + m) log n étapes pour n taches et m liens ; dPC examine chaque paire de taches une fois par tache intermédiaire, au plus n² fois les liens d&apos;un chemin, bien moins là où la distance de dispersion est courte. Le coût amélioré et les modifications exigent une table de toutes les paires, qui contient jusqu&apos;à 15 800 taches.
Saura &amp; Pascual-Hortal 2007, Landscape and Urban Planning 83 ; Pascual-Hortal &amp; Saura 2006, Landscape Ecology 21 ; Saura &amp; Rubio 2010, Ecography 33 ; Saura et al. 2011, Ecological Indicators 11 ; Bodin &amp; Saura 2010, Ecological Modelling 221.</translation>
    </message>
    <message>
        <source>Measures how finely a landscape is cut: the effective mesh size of reporting units (municipalities, grid cells) and of all of them together.
Polygons of habitat dissolve where they share an edge (not where they meet in a corner) and are cut by roads, railways, canals and car parks as wide as their class in the barrier table. In a raster the cells of one class that share an edge are a patch. CUT ends patches at the border of the unit; CBC counts the whole patch also beyond it, is comparable between units and adds up over them, so use data that reach 5 to 10 km beyond the border. Several layers with a year each give a plan before and after.
Jaeger 2000, Landscape Ecology 15; Moser et al. 2007, Landscape Ecology 22.</source>
        <translation>Mesure la finesse du découpage d&apos;un paysage : la taille effective de maille d&apos;unités d&apos;analyse (communes, mailles d&apos;une grille) et de toutes ensemble.
Les polygones d&apos;habitat fusionnent là où ils partagent un bord (non là où ils se touchent par un coin) et sont coupés par les routes, chemins de fer, canaux et parkings, sur la largeur de leur classe dans la table des obstacles. Dans un raster, les cellules d&apos;une classe qui partagent un bord forment une tache d&apos;habitat. CUT arrête les taches à la limite de l&apos;unité ; CBC compte la tache entière, même au-delà, est comparable entre unités et s&apos;additionne ; utilisez donc des données qui dépassent la limite de 5 à 10 km. Plusieurs couches avec chacune une année donnent un projet avant et après.
Jaeger 2000, Landscape Ecology 15 ; Moser et al. 2007, Landscape Ecology 22.</translation>
    </message>
    <message>
        <source>Measures on areas</source>
        <translation>Mesures sur des surfaces</translation>
    </message>
    <message>
        <source>Measures that are left out (ids)</source>
        <translation>Mesures qui sont écartées (identifiants)</translation>
    </message>
    <message>
        <source>Measures that are taken in any case (ids)</source>
        <translation>Mesures qui sont retenues dans tous les cas (identifiants)</translation>
    </message>
    <message>
        <source>Measures to choose from</source>
        <translation>Mesures parmi lesquelles choisir</translation>
    </message>
    <message>
        <source>Measures with the same name at the same place count as one: {ids}</source>
        <translation>Les mesures de même nom au même endroit comptent comme une seule : {ids}</translation>
    </message>
    <message>
        <source>Measures with the same text in this field are chosen all or none, such as the exits on both banks of a canal.</source>
        <translation>Les mesures ayant le même texte dans ce champ sont choisies toutes ou aucune, comme les sorties sur les deux berges d&apos;un canal.</translation>
    </message>
    <message>
        <source>Measures {ids} are locked in and excluded at once. Decide for one of the two.</source>
        <translation>Les mesures {ids} sont à la fois imposées et exclues. Décidez pour l&apos;un des deux.</translation>
    </message>
    <message>
        <source>Measures {ids} are locked in, but have no cost. Fill in their cost.</source>
        <translation>Les mesures {ids} sont imposées, mais n&apos;ont pas de coût. Complétez leur coût.</translation>
    </message>
    <message>
        <source>Measures {ids} do not say of which species group their effects are. Name the species group of each layer of proposals.</source>
        <translation>Les mesures {ids} ne disent pas à quel groupe d&apos;espèces se rapportent leurs effets. Indiquez le groupe d&apos;espèces de chaque couche de propositions.</translation>
    </message>
    <message>
        <source>Measures, all kinds</source>
        <translation>Mesures, tous types</translation>
    </message>
    <message>
        <source>Memory that a raster may take (GB)</source>
        <translation>Mémoire qu&apos;un raster peut prendre (Go)</translation>
    </message>
    <message>
        <source>Memory that the run may take (GB)</source>
        <translation>Mémoire que le calcul peut prendre (Go)</translation>
    </message>
    <message>
        <source>Memory that the run may take (MB)</source>
        <translation>Mémoire que le calcul peut prendre (MB)</translation>
    </message>
    <message>
        <source>Mended by crossings directly</source>
        <translation>Résolu directement par des passages</translation>
    </message>
    <message>
        <source>Mends an opening of {gap} m with {length} m of hedge.</source>
        <translation>Répare une ouverture de {gap} m par {length} m de haie.</translation>
    </message>
    <message>
        <source>Mesh density (CBC)</source>
        <translation>Densité de mailles (CBC)</translation>
    </message>
    <message>
        <source>Mesh density (CUT)</source>
        <translation>Densité de mailles (CUT)</translation>
    </message>
    <message>
        <source>Mesh density (per 1 000 km²)</source>
        <translation>Densité de mailles (par 1 000 km²)</translation>
    </message>
    <message>
        <source>Mesh size across the border</source>
        <translation>Taille de maille par-delà la limite</translation>
    </message>
    <message>
        <source>Mesh size, cut at the border</source>
        <translation>Taille de maille, coupée à la limite</translation>
    </message>
    <message>
        <source>Meshes per 1 000 km² by CBC; empty without habitat.</source>
        <translation>Mailles par 1 000 km² selon CBC ; vide sans habitat.</translation>
    </message>
    <message>
        <source>Meshes per 1 000 km².</source>
        <translation>Mailles par 1 000 km².</translation>
    </message>
    <message>
        <source>Meshes per 1 000 km²; empty without habitat.</source>
        <translation>Mailles par 1 000 km² ; vide sans habitat.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>Metres per gain</source>
        <translation>Mètres par gain</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Middle estimate in euro.</source>
        <translation>Estimation moyenne en euros.</translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <translation>Procès-verbal de la réunion</translation>
    </message>
    <message>
        <source>Monitoring protocol, budget</source>
        <translation>Protocole de suivi, budget</translation>
    </message>
    <message>
        <source>More than 4 links</source>
        <translation>Plus de 4 liens</translation>
    </message>
    <message>
        <source>Most links to work</source>
        <translation>Nombre maximal de liens à traiter</translation>
    </message>
    <message>
        <source>Most sheets of sites, and of commitments</source>
        <translation>Nombre maximal de fiches de points de fragmentation, et d&apos;engagements</translation>
    </message>
    <message>
        <source>Motorway</source>
        <translation>Autoroute</translation>
    </message>
    <message>
        <source>Movement through the place is not known and left out of the score.</source>
        <translation>Les déplacements passant par ce lieu ne sont pas connus et ne sont pas repris dans le score.</translation>
    </message>
    <message>
        <source>Movement through the place is not known; the importance of the corridor stands for it.</source>
        <translation>Les déplacements passant par ce lieu ne sont pas connus ; l&apos;importance du corridor les remplace.</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Municipalities are those of the polygons given. The municipality codes that a road register holds tell the lengths as drawn apart, not what counts.</source>
        <translation>Les communes sont celles des polygones donnés. Les codes de commune d’un registre des routes distinguent les longueurs dessinées, non ce qui compte.</translation>
    </message>
    <message>
        <source>Municipalities that merged by then are counted under the code of the new one, those of the layer and those that commitments name. Empty: the year that the plan says, else the latest list known.</source>
        <translation>Les communes fusionnées à cette date comptent sous le code de la nouvelle, celles de la couche et celles que nomment les engagements. Vide : l’année indiquée par le plan, sinon la dernière liste connue.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Municipality as the source says it; of a boundary road each side gets half.</source>
        <translation>Commune selon la source ; d’une route limitrophe chaque côté reçoit la moitié.</translation>
    </message>
    <message>
        <source>Municipality or municipalities</source>
        <translation>Commune ou communes</translation>
    </message>
    <message>
        <source>Municipality.</source>
        <translation>Commune.</translation>
    </message>
    <message>
        <source>Municipality; empty outside all municipalities.</source>
        <translation>Commune ; vide hors de toute commune.</translation>
    </message>
    <message>
        <source>NIS code</source>
        <translation>Code INS</translation>
    </message>
    <message>
        <source>NIS code of municipalities</source>
        <translation>Code INS des communes</translation>
    </message>
    <message>
        <source>NIS code of the municipality</source>
        <translation>Code INS de la commune</translation>
    </message>
    <message>
        <source>NIS code of the municipality, five digits.</source>
        <translation>Code INS de la commune, cinq chiffres.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of municipalities</source>
        <translation>Nom des communes</translation>
    </message>
    <message>
        <source>Name of that kind.</source>
        <translation>Nom de ce type.</translation>
    </message>
    <message>
        <source>Name of the barrier class.</source>
        <translation>Nom de la classe d&apos;obstacle.</translation>
    </message>
    <message>
        <source>Name of the class.</source>
        <translation>Nom de la classe.</translation>
    </message>
    <message>
        <source>Name of the commitment.</source>
        <translation>Nom de l&apos;engagement.</translation>
    </message>
    <message>
        <source>Name of the cover class.</source>
        <translation>Nom de la classe d&apos;occupation.</translation>
    </message>
    <message>
        <source>Name of the habitat layer that was measured.</source>
        <translation>Nom de la couche d&apos;habitat mesurée.</translation>
    </message>
    <message>
        <source>Name of the municipality</source>
        <translation>Nom de la commune</translation>
    </message>
    <message>
        <source>Name of the municipality.</source>
        <translation>Nom de la commune.</translation>
    </message>
    <message>
        <source>Name of the plan, account or year.</source>
        <translation>Nom du plan, du bilan ou de l&apos;année.</translation>
    </message>
    <message>
        <source>Name of the reporting unit.</source>
        <translation>Nom de l&apos;unité d&apos;analyse.</translation>
    </message>
    <message>
        <source>Name of the species group for each layer of proposals, with a semicolon between; for layers without a field guild when there are several species groups.</source>
        <translation>Nom du groupe d&apos;espèces pour chaque couche de propositions, séparés par un point-virgule ; pour les couches sans champ guild lorsqu&apos;il y a plusieurs groupes d&apos;espèces.</translation>
    </message>
    <message>
        <source>Name of the structure.</source>
        <translation>Nom de l&apos;ouvrage.</translation>
    </message>
    <message>
        <source>Name of units</source>
        <translation>Nom des unités</translation>
    </message>
    <message>
        <source>Name of waterways</source>
        <translation>Nom des voies d&apos;eau</translation>
    </message>
    <message>
        <source>Name one species group for each of the {count} layers of proposals, or none.</source>
        <translation>Indiquez un groupe d&apos;espèces pour chacune des {count} couches de propositions, ou aucun.</translation>
    </message>
    <message>
        <source>Name the species groups, each once, in the order of the {count} layers of patches, with a semicolon between.</source>
        <translation>Indiquez les groupes d&apos;espèces, chacun une fois, dans l&apos;ordre des {count} couches de taches d&apos;habitat, séparés par un point-virgule.</translation>
    </message>
    <message>
        <source>Names for the plans, separated by commas; their titles when empty.</source>
        <translation>Noms pour les plans, séparés par des virgules ; leurs titres si vide.</translation>
    </message>
    <message>
        <source>Names of the plans</source>
        <translation>Noms des plans</translation>
    </message>
    <message>
        <source>Names of the species groups as the proposals have them in the field guild, with a semicolon between, in the order of the layers; for example “large_mammals; dormouse”. May stay empty with one layer of patches: then all effects count.</source>
        <translation>Noms des groupes d&apos;espèces tels que les propositions les ont dans le champ guild, séparés par un point-virgule, dans l&apos;ordre des couches ; par exemple « large_mammals; dormouse ». Peut rester vide avec une seule couche de taches d&apos;habitat : tous les effets comptent alors.</translation>
    </message>
    <message>
        <source>Narrow fauna overpass</source>
        <translation>Passage supérieur étroit à faune</translation>
    </message>
    <message>
        <source>Narrow-gauge or heritage railway</source>
        <translation>Chemin de fer à voie étroite ou touristique</translation>
    </message>
    <message>
        <source>Narrow: under 50 m wide on average</source>
        <translation>Étroit : moins de 50 m de large en moyenne</translation>
    </message>
    <message>
        <source>Narrower gaps are repair gaps, which are proposed too. Between two ends of a standing hedge the new piece may come as near to a road, a junction or a bend as those ends stand; there it is kept low (repair_h_m of the rule), and the rule is named.</source>
        <translation>Les lacunes plus étroites sont des lacunes à réparer, qui sont aussi proposées. Entre deux extrémités d&apos;une haie existante, la nouvelle partie peut s&apos;approcher d&apos;une route, d&apos;un carrefour ou d&apos;un virage autant que ces extrémités ; elle y reste basse (repair_h_m de la règle) et la règle est nommée.</translation>
    </message>
    <message>
        <source>Narrower openings in hedges are gates and stay open.</source>
        <translation>Les ouvertures plus étroites dans les haies sont des barrières d&apos;accès et restent ouvertes.</translation>
    </message>
    <message>
        <source>Narrowest cost margin</source>
        <translation>Plus petite marge de coût</translation>
    </message>
    <message>
        <source>Narrowest gap</source>
        <translation>Lacune la plus étroite</translation>
    </message>
    <message>
        <source>National target</source>
        <translation>Objectif national</translation>
    </message>
    <message>
        <source>Native species, resilient to climate</source>
        <translation>Espèces indigènes, résilientes au climat</translation>
    </message>
    <message>
        <source>Natura 2000, VEN, small landscape elements, plan de secteur, heritage.</source>
        <translation>Natura 2000, VEN, petits éléments paysagers, plan de secteur, patrimoine.</translation>
    </message>
    <message>
        <source>Natural grassland</source>
        <translation>Prairie naturelle</translation>
    </message>
    <message>
        <source>Nature-friendly bank</source>
        <translation>Berge naturelle</translation>
    </message>
    <message>
        <source>Nearest passage</source>
        <translation>Passage le plus proche</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Maillage</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Nouveau plan…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>Next &amp;open question</source>
        <translation>&amp;Question ouverte suivante</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No cell of these patches has a resistance (nodata or off the raster): {ids}; extend the resistance raster or leave the patches out.</source>
        <translation>Aucune cellule de ces taches d&apos;habitat n&apos;a de résistance (sans données ou hors du raster) : {ids} ; étendez le raster de résistance ou retirez ces taches.</translation>
    </message>
    <message>
        <source>No choice that keeps to the limits wins more than this; how far the choice is from the best at most.</source>
        <translation>Aucun choix respectant les limites ne fait gagner plus que cela ; à quelle distance du meilleur le choix se trouve au plus.</translation>
    </message>
    <message>
        <source>No choice wins more than (%)</source>
        <translation>Aucun choix ne fait gagner plus de (%)</translation>
    </message>
    <message>
        <source>No choice within the budget, the number of measures and the spacing connects all of {pairs}. Raise the budget, or ask for fewer pairs.</source>
        <translation>Aucun choix dans les limites du budget, du nombre de mesures et de l&apos;espacement ne relie toutes les paires {pairs}. Augmentez le budget ou demandez moins de paires.</translation>
    </message>
    <message>
        <source>No counting rule of the two targets has been published. This is the rule of GreenBlue; what is marked [P] is its default, which an office may change.</source>
        <translation>Aucune règle de comptage des deux objectifs n&apos;a été publiée. Celle-ci est la règle de GreenBlue ; ce qui est marqué [P] en est la valeur par défaut, qu&apos;une administration peut modifier.</translation>
    </message>
    <message>
        <source>No cutting of hedges from 1 April to 31 July.</source>
        <translation>Pas de taille des haies du 1er avril au 31 juillet.</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Aucune preuve</translation>
    </message>
    <message>
        <source>No habitat of layer “{layer}” is as large as {area:g} ha. Allow smaller patches.</source>
        <translation>Aucun habitat de la couche « {layer} » n&apos;atteint {area:g} ha. Autorisez des taches plus petites.</translation>
    </message>
    <message>
        <source>No habitat of layer “{layer}” lies on cells with a resistance. Check that the layer and the resistance surface cover the same area.</source>
        <translation>Aucun habitat de la couche « {layer} » ne se trouve sur des cellules avec une résistance. Vérifiez que la couche et la surface de résistance couvrent la même zone.</translation>
    </message>
    <message>
        <source>No hedge in open habitat of meadow birds, heath or grassland.</source>
        <translation>Pas de haie dans l&apos;habitat ouvert des oiseaux de prairie, de la lande ou des prairies.</translation>
    </message>
    <message>
        <source>No hedge is longer than the straight width of the gap times this.</source>
        <translation>Aucune haie n&apos;est plus longue que la largeur en ligne droite de la lacune multipliée par ceci.</translation>
    </message>
    <message>
        <source>No infrastructure within the tolerance</source>
        <translation>Aucune infrastructure dans la tolérance</translation>
    </message>
    <message>
        <source>No management is committed yet.</source>
        <translation>Aucune gestion n&apos;est encore engagée.</translation>
    </message>
    <message>
        <source>No measure is chosen; the field why_not says why for each of them.</source>
        <translation>Aucune mesure n&apos;est choisie ; le champ why_not dit pourquoi pour chacune.</translation>
    </message>
    <message>
        <source>No more measures than this are chosen; no limit when empty.</source>
        <translation>Pas plus de mesures que cela ne sont choisies ; pas de limite si vide.</translation>
    </message>
    <message>
        <source>No more than the law asks</source>
        <translation>Pas plus que ce que la loi exige</translation>
    </message>
    <message>
        <source>No patch of habitat is as large as {min_area_ha:g} ha; the largest has {largest:g} ha.</source>
        <translation>Aucune tache d&apos;habitat n&apos;atteint {min_area_ha:g} ha ; la plus grande a {largest:g} ha.</translation>
    </message>
    <message>
        <source>No path joins two patches within the cutoff. Raise it, or look for nodata between the patches.</source>
        <translation>Aucun chemin ne relie deux taches d&apos;habitat dans la limite. Augmentez-la, ou cherchez des cellules sans données entre les taches.</translation>
    </message>
    <message>
        <source>No plan is open.</source>
        <translation>Aucun plan n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>No reporting unit has a cell with data. Check that the raster and the reporting units lie in the same place.</source>
        <translation>Aucune unité d&apos;analyse n&apos;a de cellule avec données. Vérifiez que le raster et les unités d&apos;analyse se trouvent au même endroit.</translation>
    </message>
    <message>
        <source>No run of “Measure connectivity” is kept in the plan: before and after cannot be compared.</source>
        <translation>Aucun calcul de « Mesurer la connectivité » n&apos;est conservé dans le plan : avant et après ne peuvent pas être comparés.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Num.</translation>
    </message>
    <message>
        <source>Noise barrier</source>
        <translation>Écran antibruit</translation>
    </message>
    <message>
        <source>Noise barrier or wall</source>
        <translation>Écran antibruit ou mur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None that runs beside it</source>
        <translation>Aucune à ses côtés</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Normal (score 30 to 50)</source>
        <translation>Normal (score de 30 à 50)</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Non choisi</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non compté</translation>
    </message>
    <message>
        <source>Not counted, and why</source>
        <translation>Non compté, et pourquoi</translation>
    </message>
    <message>
        <source>Not every layer of “{label}” can be opened.</source>
        <translation>Certaines couches de « {label} » ne peuvent pas être ouvertes.</translation>
    </message>
    <message>
        <source>Not known and left out of the feasibility: {things}.</source>
        <translation>Inconnu et non repris dans la faisabilité : {things}.</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Non mesuré</translation>
    </message>
    <message>
        <source>Not realised yet</source>
        <translation>Pas encore réalisé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>Note {number}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing is committed yet.</source>
        <translation>Rien n&apos;est encore engagé.</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Rien à montrer.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number of barriers in the sites.</source>
        <translation>Nombre d&apos;obstacles parmi les lieux.</translation>
    </message>
    <message>
        <source>Number of barriers that the line crosses.</source>
        <translation>Nombre d&apos;obstacles que la ligne traverse.</translation>
    </message>
    <message>
        <source>Number of barriers.</source>
        <translation>Nombre d&apos;obstacles.</translation>
    </message>
    <message>
        <source>Number of car parks.</source>
        <translation>Nombre de parkings.</translation>
    </message>
    <message>
        <source>Number of components</source>
        <translation>Nombre de composantes</translation>
    </message>
    <message>
        <source>Number of corridors that at least one site cuts.</source>
        <translation>Nombre de corridors coupés par au moins un point de fragmentation.</translation>
    </message>
    <message>
        <source>Number of crossings proposed.</source>
        <translation>Nombre de passages proposés.</translation>
    </message>
    <message>
        <source>Number of equal patches with the same division (CUT); empty without habitat.</source>
        <translation>Nombre de taches égales donnant la même division (CUT) ; vide sans habitat.</translation>
    </message>
    <message>
        <source>Number of equal patches with the same division.</source>
        <translation>Nombre de taches égales donnant la même division.</translation>
    </message>
    <message>
        <source>Number of features that could not be used; the log lists them.</source>
        <translation>Nombre d&apos;entités qui n&apos;ont pas pu être utilisées ; le journal les cite.</translation>
    </message>
    <message>
        <source>Number of features: {layer}</source>
        <translation>Nombre d&apos;entités : {layer}</translation>
    </message>
    <message>
        <source>Number of features; half ones where the two sides differ.</source>
        <translation>Nombre d’entités ; des demies là où les deux côtés diffèrent.</translation>
    </message>
    <message>
        <source>Number of fragmentation points</source>
        <translation>Nombre de points de fragmentation</translation>
    </message>
    <message>
        <source>Number of fragmentation points found.</source>
        <translation>Nombre de points de fragmentation trouvés.</translation>
    </message>
    <message>
        <source>Number of habitat areas.</source>
        <translation>Nombre de surfaces d&apos;habitat.</translation>
    </message>
    <message>
        <source>Number of hedges</source>
        <translation>Nombre de haies</translation>
    </message>
    <message>
        <source>Number of hedges and tree rows.</source>
        <translation>Nombre de haies et de rangées d&apos;arbres.</translation>
    </message>
    <message>
        <source>Number of infrastructure features that no rule of the profile knew.</source>
        <translation>Nombre d&apos;entités d&apos;infrastructure qu&apos;aucune règle du profil ne connaissait.</translation>
    </message>
    <message>
        <source>Number of inhabitants, where given.</source>
        <translation>Nombre d&apos;habitants, si indiqué.</translation>
    </message>
    <message>
        <source>Number of input features that could not be used; the log lists them.</source>
        <translation>Nombre d&apos;entités en entrée inutilisables ; le journal les cite.</translation>
    </message>
    <message>
        <source>Number of land cover areas.</source>
        <translation>Nombre de surfaces d&apos;occupation du sol.</translation>
    </message>
    <message>
        <source>Number of ledger rows in the sum.</source>
        <translation>Nombre de lignes du registre dans la somme.</translation>
    </message>
    <message>
        <source>Number of ledger rows in these sums.</source>
        <translation>Nombre de lignes du registre dans ces sommes.</translation>
    </message>
    <message>
        <source>Number of lines in the output.</source>
        <translation>Nombre de lignes dans la sortie.</translation>
    </message>
    <message>
        <source>Number of links</source>
        <translation>Nombre de liens</translation>
    </message>
    <message>
        <source>Number of links found.</source>
        <translation>Nombre de liens trouvés.</translation>
    </message>
    <message>
        <source>Number of links of the patch; 0 = isolated.</source>
        <translation>Nombre de liens de la tache d&apos;habitat ; 0 = isolée.</translation>
    </message>
    <message>
        <source>Number of links that were measured.</source>
        <translation>Nombre de liens mesurés.</translation>
    </message>
    <message>
        <source>Number of links.</source>
        <translation>Nombre de liens.</translation>
    </message>
    <message>
        <source>Number of measures chosen within the budget.</source>
        <translation>Nombre de mesures choisies dans les limites du budget.</translation>
    </message>
    <message>
        <source>Number of measures chosen.</source>
        <translation>Nombre de mesures choisies.</translation>
    </message>
    <message>
        <source>Number of measures done; 0 is the network as it is.</source>
        <translation>Nombre de mesures réalisées ; 0 est le réseau tel qu&apos;il est.</translation>
    </message>
    <message>
        <source>Number of measures read, each counted once.</source>
        <translation>Nombre de mesures lues, chacune comptée une fois.</translation>
    </message>
    <message>
        <source>Number of other patches that the path runs through.</source>
        <translation>Nombre d&apos;autres taches d&apos;habitat que le chemin traverse.</translation>
    </message>
    <message>
        <source>Number of parts of the network that no link joins; a patch without a link is one.</source>
        <translation>Nombre de parties du réseau qu&apos;aucun lien ne joint ; une tache d&apos;habitat sans lien en est une.</translation>
    </message>
    <message>
        <source>Number of passages.</source>
        <translation>Nombre de passages.</translation>
    </message>
    <message>
        <source>Number of patches</source>
        <translation>Nombre de taches d&apos;habitat</translation>
    </message>
    <message>
        <source>Number of patches on the raster.</source>
        <translation>Nombre de taches d&apos;habitat sur le raster.</translation>
    </message>
    <message>
        <source>Number of patches that were measured.</source>
        <translation>Nombre de taches d&apos;habitat mesurées.</translation>
    </message>
    <message>
        <source>Number of patches with a link.</source>
        <translation>Nombre de taches d&apos;habitat avec un lien.</translation>
    </message>
    <message>
        <source>Number of patches without any link.</source>
        <translation>Nombre de taches d&apos;habitat sans aucun lien.</translation>
    </message>
    <message>
        <source>Number of patches.</source>
        <translation>Nombre de taches d&apos;habitat.</translation>
    </message>
    <message>
        <source>Number of pinch points in the sites.</source>
        <translation>Nombre de goulets parmi les lieux.</translation>
    </message>
    <message>
        <source>Number of plans and years</source>
        <translation>Nombre de plans et d&apos;années</translation>
    </message>
    <message>
        <source>Number of plans times years.</source>
        <translation>Nombre de plans fois nombre d&apos;années.</translation>
    </message>
    <message>
        <source>Number of plants.</source>
        <translation>Nombre de plants.</translation>
    </message>
    <message>
        <source>Number of point measures</source>
        <translation>Nombre de mesures ponctuelles</translation>
    </message>
    <message>
        <source>Number of point measures that count.</source>
        <translation>Nombre de mesures ponctuelles qui comptent.</translation>
    </message>
    <message>
        <source>Number of proposals</source>
        <translation>Nombre de propositions</translation>
    </message>
    <message>
        <source>Number of proposed crossings and hedges in the territory.</source>
        <translation>Nombre de passages et de haies proposés sur le territoire.</translation>
    </message>
    <message>
        <source>Number of railway lines.</source>
        <translation>Nombre de lignes de chemin de fer.</translation>
    </message>
    <message>
        <source>Number of reporting units</source>
        <translation>Nombre d&apos;unités d&apos;analyse</translation>
    </message>
    <message>
        <source>Number of reporting units.</source>
        <translation>Nombre d&apos;unités d&apos;analyse.</translation>
    </message>
    <message>
        <source>Number of road lines.</source>
        <translation>Nombre de lignes de route.</translation>
    </message>
    <message>
        <source>Number of sheets</source>
        <translation>Nombre de fiches</translation>
    </message>
    <message>
        <source>Number of sites</source>
        <translation>Nombre de points de fragmentation</translation>
    </message>
    <message>
        <source>Number of sites of each kind</source>
        <translation>Nombre de lieux de chaque type</translation>
    </message>
    <message>
        <source>Number of sites, combined sites counted once.</source>
        <translation>Nombre de points de fragmentation ; un point combiné compte une fois.</translation>
    </message>
    <message>
        <source>Number of species</source>
        <translation>Nombre d&apos;espèces</translation>
    </message>
    <message>
        <source>Number of species in the mix.</source>
        <translation>Nombre d&apos;espèces dans le mélange.</translation>
    </message>
    <message>
        <source>Number of the checklist question, such as 1.1.</source>
        <translation>Numéro de la question de la liste de contrôle, par exemple 1.1.</translation>
    </message>
    <message>
        <source>Number of the connected part of the network; 1 holds the most habitat.</source>
        <translation>Numéro de la partie connexe du réseau ; 1 contient le plus d&apos;habitat.</translation>
    </message>
    <message>
        <source>Number of the connected part of the network; 1 is the largest.</source>
        <translation>Numéro de la partie connexe du réseau ; 1 est la plus grande.</translation>
    </message>
    <message>
        <source>Number of units: tunnels of a row, exits on both banks.</source>
        <translation>Nombre d&apos;unités : tunnels d&apos;une série, sorties sur les deux rives.</translation>
    </message>
    <message>
        <source>Number of watercourse lines.</source>
        <translation>Nombre de lignes de cours d&apos;eau.</translation>
    </message>
    <message>
        <source>Number or name of roads</source>
        <translation>Numéro ou nom des routes</translation>
    </message>
    <message>
        <source>Number or name of the infrastructure.</source>
        <translation>Numéro ou nom de l&apos;infrastructure.</translation>
    </message>
    <message>
        <source>Numbers of the counting rule</source>
        <translation>Chiffres de la règle de comptage</translation>
    </message>
    <message>
        <source>Numbers of the rule</source>
        <translation>Chiffres de la règle</translation>
    </message>
    <message>
        <source>Numbers that the run gave, as JSON.</source>
        <translation>Chiffres donnés par le calcul, en JSON.</translation>
    </message>
    <message>
        <source>OSM id</source>
        <translation>Identifiant OSM</translation>
    </message>
    <message>
        <source>Objects left out as unusable</source>
        <translation>Objets écartés car inutilisables</translation>
    </message>
    <message>
        <source>Objects that were left out, since their outline is open or empty or the extract holds only a part of it; their ids are in the log.</source>
        <translation>Objets écartés parce que leur contour est ouvert ou vide ou que l&apos;extrait n&apos;en contient qu&apos;une partie ; leurs identifiants figurent dans le journal.</translation>
    </message>
    <message>
        <source>Of 10 000 km, in per cent.</source>
        <translation>De 10 000 km, en pour cent.</translation>
    </message>
    <message>
        <source>Of 4 000 km, in per cent.</source>
        <translation>De 4 000 km, en pour cent.</translation>
    </message>
    <message>
        <source>Of all units together, in the last habitat layer.</source>
        <translation>De toutes les unités ensemble, dans la dernière couche d&apos;habitat.</translation>
    </message>
    <message>
        <source>Of it the length that no axis was made of: tunnels, what is not in use.</source>
        <translation>Dont la longueur dont aucun axe n’a été fait : tunnels, ce qui n’est pas en service.</translation>
    </message>
    <message>
        <source>Of one link and one strip, among the barriers in the sites.</source>
        <translation>D&apos;un lien et d&apos;une bande, parmi les obstacles des lieux.</translation>
    </message>
    <message>
        <source>Of the first {shown} of {all} proposals, those that a rule limits are listed; the plan holds them all.</source>
        <translation>Parmi les {shown} premières propositions sur {all}, celles qu&apos;une règle limite sont citées ; le plan les contient toutes.</translation>
    </message>
    <message>
        <source>Of the measures with the same text in this field one at most is chosen, such as alternatives for one site.</source>
        <translation>Parmi les mesures qui portent le même texte dans ce champ, une au plus est choisie, par exemple des variantes pour un même lieu.</translation>
    </message>
    <message>
        <source>Of two crossings (points) nearer to each other than this, one at most is chosen; 0 for no such rule. For example 1 000 m for roe deer, 250 m for hedgehogs.</source>
        <translation>De deux passages (points) plus proches l&apos;un de l&apos;autre que cette distance, un au plus est choisi ; 0 pour ne pas appliquer cette règle. Par exemple 1 000 m pour le chevreuil, 250 m pour le hérisson.</translation>
    </message>
    <message>
        <source>Of {count} links only the {most} cheapest are worked.</source>
        <translation>De {count} liens, seuls les {most} moins coûteux sont traités.</translation>
    </message>
    <message>
        <source>Old hedge laid, coppiced or filled up</source>
        <translation>Ancienne haie plessée, recépée ou complétée</translation>
    </message>
    <message>
        <source>Old trees, hollow roads, ponds; in Flanders many small landscape elements may not be changed at all, or need a permit.</source>
        <translation>Vieux arbres, chemins creux, mares ; en Flandre, de nombreux petits éléments paysagers ne peuvent pas du tout être modifiés, ou seulement avec un permis.</translation>
    </message>
    <message>
        <source>On the side of a hill a deck can rest on the higher side; an underpass can open on the lower one.</source>
        <translation>À flanc de coteau, un tablier peut s&apos;appuyer sur le côté le plus haut ; un passage inférieur peut déboucher sur le plus bas.</translation>
    </message>
    <message>
        <source>One GeoPackage for all layers. An existing GeoPackage keeps its other layers; the nine layers of this algorithm are replaced.</source>
        <translation>Un seul GeoPackage pour toutes les couches. Un GeoPackage existant garde ses autres couches ; les neuf couches de cet algorithme sont remplacées.</translation>
    </message>
    <message>
        <source>One dossier per language: en English, nl Dutch, fr French, de German; plan: the language of the plan.</source>
        <translation>Un dossier par langue : en anglais, nl néerlandais, fr français, de allemand ; plan : la langue du plan.</translation>
    </message>
    <message>
        <source>One large or many small: for the same cost about {count} × {structure}; these serve smaller animals and spread the risk.</source>
        <translation>Un grand ou beaucoup de petits : pour le même coût, environ {count} × {structure} ; ils servent à des animaux plus petits et répartissent le risque.</translation>
    </message>
    <message>
        <source>One layer for each state of the landscape: polygons of habitat, or a raster of classes. Areas are planar, in the layer&apos;s own coordinate system where that is metric.</source>
        <translation>Une couche par état du paysage : des polygones d&apos;habitat ou un raster de classes. Les superficies sont planes, dans le système de coordonnées de la couche s&apos;il est métrique.</translation>
    </message>
    <message>
        <source>One line per section that can be planted; sections with the same gap belong together. Ground that two gaps share is planted once, by the better of them.</source>
        <translation>Une ligne par section qui peut être plantée ; les sections de la même lacune vont ensemble. Le terrain que deux lacunes partagent est planté une seule fois, par la meilleure des deux.</translation>
    </message>
    <message>
        <source>One link</source>
        <translation>Un lien</translation>
    </message>
    <message>
        <source>One number for each species group, with a semicolon between: how much its relative gain counts. 1 for all when empty.</source>
        <translation>Un nombre par groupe d&apos;espèces, séparés par un point-virgule : le poids de son gain relatif. Si vide, 1 pour tous.</translation>
    </message>
    <message>
        <source>One point per site (and per part of a combined site), ranked.</source>
        <translation>Un point par point de fragmentation (et par partie d&apos;un point combiné), avec son rang.</translation>
    </message>
    <message>
        <source>One row for each change, with EC before and after it alone, and a last row for all changes together. Written only where changes are given.</source>
        <translation>Une ligne par modification, avec EC avant et après elle seule, et une dernière ligne pour toutes les modifications ensemble. Écrite seulement si des modifications sont données.</translation>
    </message>
    <message>
        <source>One row for each connected part of the network, with its share of PC.</source>
        <translation>Une ligne par partie connexe du réseau, avec sa part de PC.</translation>
    </message>
    <message>
        <source>One row for each interval</source>
        <translation>Une ligne par intervalle</translation>
    </message>
    <message>
        <source>One row for each interval: commitment, axis, from, to, side, length, counted or why not.</source>
        <translation>Une ligne par intervalle : engagement, axe, de, à, côté, longueur, compté ou raison du contraire.</translation>
    </message>
    <message>
        <source>One row for each plan and figure, with the difference from the first plan.</source>
        <translation>Une ligne par plan et par chiffre, avec la différence par rapport au premier plan.</translation>
    </message>
    <message>
        <source>Only hedges that lie in these polygons, at least in part, are kept; what is around them is still looked at.</source>
        <translation>Seules les haies situées au moins en partie dans ces polygones sont conservées ; les alentours sont tout de même examinés.</translation>
    </message>
    <message>
        <source>Only objects that touch one of these polygons, such as a municipality. Leave empty for the whole extract.</source>
        <translation>Seulement les objets qui touchent un de ces polygones, par exemple une commune. Laissez vide pour tout l&apos;extrait.</translation>
    </message>
    <message>
        <source>Only objects that touch this rectangle. Leave empty for the whole extract.</source>
        <translation>Seulement les objets qui touchent ce rectangle. Laissez vide pour tout l&apos;extrait.</translation>
    </message>
    <message>
        <source>Only strips that bring a link down to this least-cost distance count as a gain, in effective metres; with the distance that the guild bridges, the sites are those that open a link, not those that shorten one that stays out of reach. Links that are dearer today take no current. Many times faster where many links are dear.</source>
        <translation>Seules les bandes qui ramènent un lien à cette distance de moindre coût comptent comme gain, en mètres effectifs ; avec la distance que la guilde franchit, les lieux sont ceux qui ouvrent un lien, et non ceux qui raccourcissent un lien restant hors de portée. Les liens actuellement plus coûteux ne reçoivent pas de courant. Bien plus rapide là où de nombreux liens sont coûteux.</translation>
    </message>
    <message>
        <source>Only the selected features</source>
        <translation>Uniquement les entités sélectionnées</translation>
    </message>
    <message>
        <source>Only what is promised for five years or more counts as managed.</source>
        <translation>Seul ce qui est promis pour cinq ans ou plus compte comme géré.</translation>
    </message>
    <message>
        <source>Only what is realised or verified is progress; a promise is never shown as done.</source>
        <translation>Seul ce qui est réalisé ou vérifié est un progrès ; une promesse n&apos;est jamais présentée comme accomplie.</translation>
    </message>
    <message>
        <source>Only where these polygons are</source>
        <translation>Seulement là où se trouvent ces polygones</translation>
    </message>
    <message>
        <source>Only within these polygons</source>
        <translation>Uniquement dans ces polygones</translation>
    </message>
    <message>
        <source>Only within this extent</source>
        <translation>Seulement dans cette emprise</translation>
    </message>
    <message>
        <source>Open Terminal and run the Python of QGIS: /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --no-deps &quot;shapely&gt;=2,&lt;3&quot; scipy</source>
        <translation>Ouvrez le Terminal et exécutez le Python de QGIS : /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --no-deps &quot;shapely&gt;=2,&lt;3&quot; scipy</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>Open land that stays open</source>
        <translation>Terrain ouvert qui le reste</translation>
    </message>
    <message>
        <source>Open the OSGeo4W Shell of your QGIS and run: python -m pip install --no-deps &quot;shapely&gt;=2,&lt;3&quot; (scipy comes with OSGeo4W Setup).</source>
        <translation>Ouvrez l&apos;OSGeo4W Shell de votre QGIS et exécutez : python -m pip install --no-deps &quot;shapely&gt;=2,&lt;3&quot; (scipy vient avec OSGeo4W Setup).</translation>
    </message>
    <message>
        <source>Open the layers after running</source>
        <translation>Ouvrir les couches après l&apos;exécution</translation>
    </message>
    <message>
        <source>Open the user guide</source>
        <translation>Ouvrir le guide de l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Open this step…</source>
        <translation>Ouvrir cette étape…</translation>
    </message>
    <message>
        <source>Open-air car park</source>
        <translation>Parking en plein air</translation>
    </message>
    <message>
        <source>OpenStreetMap</source>
        <translation>OpenStreetMap</translation>
    </message>
    <message>
        <source>OpenStreetMap draws woods up to the road. Gaps in the habitat up to this width, such as the strip of a motorway, count as network.</source>
        <translation>OpenStreetMap dessine les bois jusqu&apos;à la route. Les lacunes de l&apos;habitat jusqu&apos;à cette largeur, comme l&apos;emprise d&apos;une autoroute, comptent comme réseau.</translation>
    </message>
    <message>
        <source>OpenStreetMap extract</source>
        <translation>Extrait OpenStreetMap</translation>
    </message>
    <message>
        <source>OpenStreetMap extract (.osm.pbf, .osm, .osm.gz). Layers that are not given below are made of it.</source>
        <translation>Extrait OpenStreetMap (.osm.pbf, .osm, .osm.gz). Les couches non indiquées ci-dessous en sont tirées.</translation>
    </message>
    <message>
        <source>OpenStreetMap files</source>
        <translation>Fichiers OpenStreetMap</translation>
    </message>
    <message>
        <source>OpenStreetMap ids of what it passes over or under.</source>
        <translation>Identifiants OpenStreetMap de ce qu&apos;il franchit par-dessus ou par-dessous.</translation>
    </message>
    <message>
        <source>OpenStreetMap object: n (node), w (way) or r (relation) and its number.</source>
        <translation>Objet OpenStreetMap : n (nœud), w (chemin) ou r (relation) et son numéro.</translation>
    </message>
    <message>
        <source>Opening of a culverted watercourse</source>
        <translation>Remise à ciel ouvert d&apos;un cours d&apos;eau voûté</translation>
    </message>
    <message>
        <source>Openings left for gates</source>
        <translation>Ouvertures laissées pour des barrières d&apos;accès</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>Indice d&apos;ouverture</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Or choose a layer of boundaries, a file, or draw one:</source>
        <translation>Ou choisissez une couche de limites, un fichier, ou dessinez :</translation>
    </message>
    <message>
        <source>Orchard of tall trees</source>
        <translation>Verger de hautes tiges</translation>
    </message>
    <message>
        <source>Origin label of plants</source>
        <translation>Label d&apos;origine des plants</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Other measures</source>
        <translation>Autres mesures</translation>
    </message>
    <message>
        <source>Other patch</source>
        <translation>Autre tache d&apos;habitat</translation>
    </message>
    <message>
        <source>Other schemes that count it, separated by semicolons.</source>
        <translation>Autres programmes qui le comptent, séparés par des points-virgules.</translation>
    </message>
    <message>
        <source>Outline of a bridge</source>
        <translation>Contour d&apos;un pont</translation>
    </message>
    <message>
        <source>Outlines of proposed crossings</source>
        <translation>Contours des passages proposés</translation>
    </message>
    <message>
        <source>Over 1 000 ha: large connected areas</source>
        <translation>Plus de 1 000 ha : grandes surfaces continues</translation>
    </message>
    <message>
        <source>Over 20 %: the network hangs on it</source>
        <translation>Plus de 20 % : le réseau en dépend</translation>
    </message>
    <message>
        <source>Over 20 km</source>
        <translation>Plus de 20 km</translation>
    </message>
    <message>
        <source>Over/under relation of the road register</source>
        <translation>Croisements à niveaux différents du Wegenregister</translation>
    </message>
    <message>
        <source>Over: deck, rope or hop-over</source>
        <translation>Par-dessus : tablier, corde ou hop-over</translation>
    </message>
    <message>
        <source>Overlaps removed (km)</source>
        <translation>Chevauchements retirés (km)</translation>
    </message>
    <message>
        <source>Overlaps removed from the account</source>
        <translation>Chevauchements retirés du bilan</translation>
    </message>
    <message>
        <source>Overview (A3)</source>
        <translation>Vue d&apos;ensemble (A3)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Owner of the ground</source>
        <translation>Propriétaire du sol</translation>
    </message>
    <message>
        <source>Owner, pipes and cables are to be asked before planting.</source>
        <translation>Le propriétaire et les gestionnaires de conduites et de câbles doivent être consultés avant la plantation.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Pair of fauna exits on a canal</source>
        <translation>Paire de sorties à faune sur un canal</translation>
    </message>
    <message>
        <source>Pairs of ends, edges and woods within the widest gap and in sight of each other.</source>
        <translation>Paires d&apos;extrémités, de lisières et de bois à portée de la plus large lacune et en vue l&apos;un de l&apos;autre.</translation>
    </message>
    <message>
        <source>Pairs of patches between which there must be a way in the end, whatever that wins elsewhere: patch ids with a comma between, pairs with a semicolon between, such as “P3, P17; P4, P9”; several in a row (“P3, P17, P4”) are all joined. With several species groups, the name of the group and a colon come first: “dormouse: P3, P17”. The cheapest measures that do it are found by integer programming; money that is left goes where it wins most. When no choice within the limits can do it, the run stops and says so.</source>
        <translation>Paires de taches entre lesquelles il doit y avoir un trajet à la fin, quoi que cela rapporte ailleurs : identifiants de taches séparés par une virgule, paires séparées par un point-virgule, comme « P3, P17; P4, P9 » ; plusieurs à la suite (« P3, P17, P4 ») sont toutes reliées. Avec plusieurs groupes d&apos;espèces, le nom du groupe et un deux-points viennent d&apos;abord : « dormouse: P3, P17 ». Les mesures les moins chères qui le font sont trouvées par programmation en nombres entiers ; l&apos;argent qui reste va là où il rapporte le plus. Si aucun choix dans les limites ne le peut, le calcul s&apos;arrête et le dit.</translation>
    </message>
    <message>
        <source>Pairs of patches to link</source>
        <translation>Paires de taches d&apos;habitat à relier</translation>
    </message>
    <message>
        <source>Pairs of patches whose shortest path runs through it; equal paths share a pair.</source>
        <translation>Paires de taches d&apos;habitat dont le plus court chemin y passe ; des chemins égaux se partagent une paire.</translation>
    </message>
    <message>
        <source>Parameters, inputs and versions, as JSON.</source>
        <translation>Paramètres, entrées et versions, en JSON.</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcelles</translation>
    </message>
    <message>
        <source>Parking along a street</source>
        <translation>Stationnement le long d&apos;une rue</translation>
    </message>
    <message>
        <source>Part 0–1 of the runs of the sensitivity analysis in which the measure is chosen.</source>
        <translation>Part 0–1 des calculs de l&apos;analyse de sensibilité dans lesquels la mesure est choisie.</translation>
    </message>
    <message>
        <source>Part of IIC that is lost when this is taken away.</source>
        <translation>Part d&apos;IIC perdue quand on l&apos;enlève.</translation>
    </message>
    <message>
        <source>Part of PC that is lost when this is taken away.</source>
        <translation>Part de PC perdue quand on l&apos;enlève.</translation>
    </message>
    <message>
        <source>Part of a combined site</source>
        <translation>Partie d&apos;un point de fragmentation combiné</translation>
    </message>
    <message>
        <source>Part of dPC that is moves between other patches by way of this one.</source>
        <translation>Part de dPC due aux déplacements entre d&apos;autres taches d&apos;habitat qui passent par celle-ci.</translation>
    </message>
    <message>
        <source>Part of dPC that is moves to and from the patch.</source>
        <translation>Part de dPC due aux déplacements vers la tache d&apos;habitat et depuis elle.</translation>
    </message>
    <message>
        <source>Part of dPC that is the habitat of the patch itself.</source>
        <translation>Part de dPC due à l&apos;habitat de la tache elle-même.</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Partly: not all of them yet.</source>
        <translation>En partie : pas encore toutes.</translation>
    </message>
    <message>
        <source>Partly: rational use limited to a documented legal exception (the bed of a railway track, invasive species).</source>
        <translation>En partie : usage raisonné limité à une exception légale documentée (plateforme d&apos;une voie ferrée, espèces invasives).</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Parts of commitments that match no infrastructure.</source>
        <translation>Parties d&apos;engagements qui ne correspondent à aucune infrastructure.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Tache d&apos;habitat</translation>
    </message>
    <message>
        <source>Patch id (feature id when empty)</source>
        <translation>Identifiant de la tache d&apos;habitat (celui de l&apos;entité si vide)</translation>
    </message>
    <message>
        <source>Patch id at one end</source>
        <translation>Identifiant de la tache d&apos;habitat à une extrémité</translation>
    </message>
    <message>
        <source>Patch id at the other end</source>
        <translation>Identifiant de la tache d&apos;habitat à l&apos;autre extrémité</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>Taches d&apos;habitat</translation>
    </message>
    <message>
        <source>Patches are built from 4 or 8 neighbours, not {neighbours}.</source>
        <translation>Les taches d&apos;habitat se construisent avec 4 ou 8 voisins, et non {neighbours}.</translation>
    </message>
    <message>
        <source>Patches farther from the crossing are not joined by it. Empty: 4.3 times the median dispersal distance of the guild, which one animal in twenty exceeds.</source>
        <translation>Les taches d&apos;habitat plus éloignées du passage ne sont pas reliées par lui. Si vide : 4,3 fois la distance médiane de dispersion de la guilde, qu&apos;un animal sur vingt dépasse.</translation>
    </message>
    <message>
        <source>Patches linked</source>
        <translation>Taches d&apos;habitat reliées</translation>
    </message>
    <message>
        <source>Patches made by “Link habitat patches”, with the field patch_id. With the links they give the gain of each crossing.</source>
        <translation>Taches d&apos;habitat produites par « Relier les taches d&apos;habitat », avec le champ patch_id. Avec les liens, elles donnent le gain de chaque passage.</translation>
    </message>
    <message>
        <source>Patches passed</source>
        <translation>Taches d&apos;habitat traversées</translation>
    </message>
    <message>
        <source>Patches that must become connected (ids)</source>
        <translation>Taches qui doivent être reliées (identifiants)</translation>
    </message>
    <message>
        <source>Patches without a link</source>
        <translation>Taches d&apos;habitat sans lien</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Sentier</translation>
    </message>
    <message>
        <source>Path from the folder of the plan, or a link.</source>
        <translation>Chemin à partir du dossier du plan, ou lien.</translation>
    </message>
    <message>
        <source>Paths of all files, separated by semicolons.</source>
        <translation>Chemins de tous les fichiers, séparés par des points-virgules.</translation>
    </message>
    <message>
        <source>Permit granted</source>
        <translation>Permis obtenu</translation>
    </message>
    <message>
        <source>Permits and constraints</source>
        <translation>Permis et contraintes</translation>
    </message>
    <message>
        <source>Permits and constraints by commitment</source>
        <translation>Permis et contraintes par engagement</translation>
    </message>
    <message>
        <source>Permits and constraints stand with the commitment that they concern. What is not answered is still open.</source>
        <translation>Les permis et contraintes figurent avec l&apos;engagement qu&apos;ils concernent. Ce qui n&apos;a pas reçu de réponse reste ouvert.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Photo of {name}.</source>
        <translation>Photo de {name}.</translation>
    </message>
    <message>
        <source>Photo, file beside the plan, or link.</source>
        <translation>Photo, fichier à côté du plan, ou lien.</translation>
    </message>
    <message>
        <source>Photo, plan</source>
        <translation>Photo, plan</translation>
    </message>
    <message>
        <source>Photos that cannot be read and are not shown: {names}.</source>
        <translation>Photos illisibles et non affichées : {names}.</translation>
    </message>
    <message>
        <source>Picture of gain and cost</source>
        <translation>Graphique du gain et du coût</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Pieces of evidence not shown</source>
        <translation>Justificatifs non montrés</translation>
    </message>
    <message>
        <source>Pinch point</source>
        <translation>Goulet d&apos;étranglement</translation>
    </message>
    <message>
        <source>Pinch point, rank 1 to 5</source>
        <translation>Goulet d&apos;étranglement, rang 1 à 5</translation>
    </message>
    <message>
        <source>Pinch point: current, 1 = all of a link. Barrier: effective metres gained per metre restored.</source>
        <translation>Goulet : courant, 1 = tout le courant d&apos;un lien. Obstacle : mètres effectifs gagnés par mètre restauré.</translation>
    </message>
    <message>
        <source>Pinch points</source>
        <translation>Goulets d&apos;étranglement</translation>
    </message>
    <message>
        <source>Pinch points and barriers</source>
        <translation>Goulets d&apos;étranglement et obstacles</translation>
    </message>
    <message>
        <source>Pinched (current over 0.5)</source>
        <translation>Goulet (courant supérieur à 0,5)</translation>
    </message>
    <message>
        <source>Pipelines and cables</source>
        <translation>Conduites et câbles</translation>
    </message>
    <message>
        <source>Pipelines and cables; 5 m stay free where the field substance says gas, else 2 m.</source>
        <translation>Conduites et câbles ; 5 m restent libres là où le champ substance indique du gaz, sinon 2 m.</translation>
    </message>
    <message>
        <source>Pipes and cables</source>
        <translation>Conduites et câbles</translation>
    </message>
    <message>
        <source>Pipes and cables; those within 25 m of the infrastructure lower the feasibility.</source>
        <translation>Conduites et câbles ; ceux à moins de 25 m de l&apos;infrastructure réduisent la faisabilité.</translation>
    </message>
    <message>
        <source>Place (x, y)</source>
        <translation>Lieu (x, y)</translation>
    </message>
    <message>
        <source>Place along the section</source>
        <translation>Position le long du tronçon</translation>
    </message>
    <message>
        <source>Place among the hedges; 1 wins most for its length.</source>
        <translation>Rang parmi les haies ; 1 est celle qui gagne le plus pour sa longueur.</translation>
    </message>
    <message>
        <source>Place among the sites of its kind; 1 has the highest value.</source>
        <translation>Place parmi les lieux de son type ; 1 a la valeur la plus élevée.</translation>
    </message>
    <message>
        <source>Place in the ranking by score; 1 is the worst.</source>
        <translation>Place dans le classement selon le score ; 1 est le pire.</translation>
    </message>
    <message>
        <source>Place in the ranking: by gain of connectivity where it is known, then by score; 1 is the best.</source>
        <translation>Rang : selon le gain de connectivité s&apos;il est connu, puis selon le score ; 1 est le meilleur.</translation>
    </message>
    <message>
        <source>Place in the sequence; empty where not chosen.</source>
        <translation>Place dans l&apos;ordre ; vide si la mesure n&apos;est pas choisie.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan a whole municipality</source>
        <translation>Planifier toute une commune</translation>
    </message>
    <message>
        <source>Plan panel</source>
        <translation>Panneau du plan</translation>
    </message>
    <message>
        <source>Plan to mend the green-blue network</source>
        <translation>Plan de réparation du maillage vert et bleu</translation>
    </message>
    <message>
        <source>Plan with the commitments</source>
        <translation>Plan avec les engagements</translation>
    </message>
    <message>
        <source>Planar and ellipsoidal lengths differ by {share} %, more than {limit} %: does the layer have its right coordinate system?</source>
        <translation>Les longueurs plane et ellipsoïdale diffèrent de {share} %, plus de {limit} % : la couche a-t-elle le bon système de coordonnées ?</translation>
    </message>
    <message>
        <source>Planar length</source>
        <translation>Longueur plane</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Prévu pour</translation>
    </message>
    <message>
        <source>Planned works</source>
        <translation>Travaux prévus</translation>
    </message>
    <message>
        <source>Planned works, the cheap moment to build; they raise the feasibility.</source>
        <translation>Travaux prévus, le moment le moins coûteux pour construire ; ils augmentent la faisabilité.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Plans side by side</source>
        <translation>Plans côte à côte</translation>
    </message>
    <message>
        <source>Plant list</source>
        <translation>Liste de plantation</translation>
    </message>
    <message>
        <source>Planted species, separated by semicolons.</source>
        <translation>Espèces plantées, séparées par des points-virgules.</translation>
    </message>
    <message>
        <source>Planting at the high unit cost.</source>
        <translation>Plantation au coût unitaire élevé.</translation>
    </message>
    <message>
        <source>Planting at the low unit cost.</source>
        <translation>Plantation au coût unitaire bas.</translation>
    </message>
    <message>
        <source>Planting at the middle unit cost.</source>
        <translation>Plantation au coût unitaire moyen.</translation>
    </message>
    <message>
        <source>Plantings are checked in the first and in the third year; 90 % surviving is assumed until then.</source>
        <translation>Les plantations sont contrôlées la première et la troisième année ; d&apos;ici là, une reprise de 90 % est supposée.</translation>
    </message>
    <message>
        <source>Plantings not verified yet</source>
        <translation>Plantations pas encore vérifiées</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Plants</translation>
    </message>
    <message>
        <source>Points at the best cells of both rasters outside the patches, with the link that has most current or gain there. A stretch that is worth about the same all along, such as a motorway between two forests, is one site, in its middle; another one on the same link must stand out by half its height. stretch_m tells how long it is.</source>
        <translation>Points aux meilleures cellules des deux rasters hors des taches d&apos;habitat, avec le lien qui y a le plus de courant ou de gain. Un tronçon de valeur à peu près égale sur toute sa longueur, comme une autoroute entre deux forêts, forme un seul lieu, en son milieu ; un autre sur le même lien doit ressortir de la moitié de sa hauteur. stretch_m en donne la longueur.</translation>
    </message>
    <message>
        <source>Points of the same run; they place the proposals at weirs, culverts and car parks.</source>
        <translation>Points du même calcul ; ils situent les propositions aux seuils, ponceaux et parkings.</translation>
    </message>
    <message>
        <source>Points of “Find fragmentation points”.</source>
        <translation>Points de « Trouver les points de fragmentation ».</translation>
    </message>
    <message>
        <source>Points such as crossings and ponds: counted by number; crossings with a width also give direct and indirect kilometres.</source>
        <translation>Points tels que passages et mares : comptés en nombre ; les passages qui ont une largeur donnent aussi des kilomètres directs et indirects.</translation>
    </message>
    <message>
        <source>Points where animals were seen or killed. Records near a measure raise its certainty; no record is no evidence against it. Rows with a field count of 0 are passed over.</source>
        <translation>Points où des animaux ont été vus ou tués. Des observations proches d&apos;une mesure augmentent sa certitude ; l&apos;absence d&apos;observation n&apos;est pas une preuve contraire. Les lignes dont le champ count vaut 0 sont ignorées.</translation>
    </message>
    <message>
        <source>Points where traffic was counted: vehicles per day, both directions together. A count belongs to the road on which it lies, within 25 m of its edge, and replaces the default of the class, and figures of the road layer, at the sites of that road. Of several the nearest holds, of equally near ones the latest. Of GreenBlue’s own fragmentation points only those whose traffic source is “count” are read: enter a count there, choose “count” as its source, and the rating follows at the next run.</source>
        <translation>Points où le trafic a été compté : véhicules par jour, les deux sens ensemble. Un comptage appartient à la route sur laquelle il se trouve, jusqu’à 25 m de son bord, et remplace la valeur par défaut de la classe, et les chiffres de la couche des routes, aux sites de cette route. De plusieurs, le plus proche vaut ; à égale distance, le plus récent. Des points de fragmentation de GreenBlue ne sont lus que ceux dont la source du trafic est « comptage » : saisissez-y un comptage, choisissez « comptage » comme source, et l’évaluation suit à l’exécution suivante.</translation>
    </message>
    <message>
        <source>Polygons by which kilometres are told apart. A road on a boundary is shared by halves, so that municipalities add up to the whole. Without them the code of each commitment is taken. The municipality codes that a road register holds for its left and right side tell the lengths as drawn apart, not what counts.</source>
        <translation>Polygones par lesquels les kilomètres sont distingués. Une route sur une limite est partagée par moitiés, de sorte que les communes s’additionnent pour donner le tout. Sans eux, le code de chaque engagement est pris. Les codes de commune qu’un registre des routes contient pour son côté gauche et son côté droit distinguent les longueurs dessinées, non ce qui compte.</translation>
    </message>
    <message>
        <source>Polygons of buildings, around which 2 m stay free.</source>
        <translation>Polygones de bâtiments, autour desquels 2 m restent libres.</translation>
    </message>
    <message>
        <source>Polygons of land cover, such as the land cover layer of “Prepare OpenStreetMap extract”. Where they overlap, the smaller polygon wins.</source>
        <translation>Polygones d&apos;occupation du sol, comme la couche d&apos;occupation du sol de « Préparer un extrait OpenStreetMap ». Là où ils se superposent, le plus petit polygone l&apos;emporte.</translation>
    </message>
    <message>
        <source>Polygons of the municipalities of the plan; a selection in the layer counts. Needed for a new plan; for an existing one only where its territory changes.</source>
        <translation>Polygones des communes du plan ; une sélection dans la couche est prise en compte. Nécessaire pour un nouveau plan ; pour un plan existant, seulement si son territoire change.</translation>
    </message>
    <message>
        <source>Polygons that are urban or peri-urban by another definition than the degree of urbanisation; used in its place.</source>
        <translation>Polygones urbains ou périurbains selon une autre définition que le degré d&apos;urbanisation ; utilisés à sa place.</translation>
    </message>
    <message>
        <source>Polygons that touch or overlap are one patch</source>
        <translation>Les polygones qui se touchent ou se superposent forment une seule tache</translation>
    </message>
    <message>
        <source>Polygons to measure, such as municipalities. They may overlap. Without them all polygons of the habitat layer, or all cells with data, are one unit.</source>
        <translation>Polygones à mesurer, comme des communes. Ils peuvent se superposer. Sans eux, tous les polygones de la couche d&apos;habitat, ou toutes les cellules avec données, forment une seule unité.</translation>
    </message>
    <message>
        <source>Polygons where nothing is planted: land of meadow birds, heath, calcareous grassland.</source>
        <translation>Polygones où rien n&apos;est planté : terrains d&apos;oiseaux de prairie, landes, pelouses calcaires.</translation>
    </message>
    <message>
        <source>Polygons whose outlines are edges along which a hedge can stand; by the field cover forests are joined and water is not planted.</source>
        <translation>Polygones dont les contours sont des bords le long desquels une haie peut se trouver ; selon le champ cover, les forêts sont reliées et l&apos;eau n&apos;est pas plantée.</translation>
    </message>
    <message>
        <source>Polygons. Hedges stand inside a parcel along its limits and end where the parcel ends.</source>
        <translation>Polygones. Les haies se trouvent à l&apos;intérieur d&apos;une parcelle, le long de ses limites, et s&apos;arrêtent là où finit la parcelle.</translation>
    </message>
    <message>
        <source>Polygons. Wood and scrub are joined, open habitat (heath, natural grassland, dunes, marsh) is not planted, by the field class; without that field all of it is wood.</source>
        <translation>Polygones. Bois et fourrés sont reliés, les habitats ouverts (lande, prairie naturelle, dune, marais) ne sont pas plantés, selon le champ class ; sans ce champ, tout est considéré comme bois.</translation>
    </message>
    <message>
        <source>Pond</source>
        <translation>Mare</translation>
    </message>
    <message>
        <source>Prepare OpenStreetMap extract</source>
        <translation>Préparer un extrait OpenStreetMap</translation>
    </message>
    <message>
        <source>Prepare the data</source>
        <translation>Préparer les données</translation>
    </message>
    <message>
        <source>Price year</source>
        <translation>Année des prix</translation>
    </message>
    <message>
        <source>Prices of {base} raised by {percent} % a year to {year}; {scope}; VAT {vat}.</source>
        <translation>Prix de {base} augmentés de {percent} % par an jusqu&apos;en {year} ; {scope} ; TVA {vat}.</translation>
    </message>
    <message>
        <source>Printed on the cover, for example 1 or 2.1.</source>
        <translation>Imprimé sur la couverture, par exemple 1 ou 2.1.</translation>
    </message>
    <message>
        <source>Printed on the cover, such as 2026-11-22; today when empty.</source>
        <translation>Imprimé sur la couverture, par exemple 2026-11-22 ; la date du jour si vide.</translation>
    </message>
    <message>
        <source>Prioritise measures</source>
        <translation>Hiérarchiser les mesures</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Probability 0–1 that two random points of the unit are not connected (CUT).</source>
        <translation>Probabilité 0–1 que deux points quelconques de l&apos;unité ne soient pas reliés (CUT).</translation>
    </message>
    <message>
        <source>Probability of a direct move over the dispersal distance, between 0 and 1.</source>
        <translation>Probabilité d&apos;un déplacement direct sur la distance de dispersion, entre 0 et 1.</translation>
    </message>
    <message>
        <source>Probability of connectivity PC</source>
        <translation>Probabilité de connectivité PC</translation>
    </message>
    <message>
        <source>Probability of connectivity, 0 to 1 where the landscape is larger than the habitat. Only with the size of the landscape.</source>
        <translation>Probabilité de connectivité, 0 à 1 si le paysage est plus grand que l&apos;habitat. Seulement avec la taille du paysage.</translation>
    </message>
    <message>
        <source>Probability of each status [P]</source>
        <translation>Probabilité de chaque statut [P]</translation>
    </message>
    <message>
        <source>Probability of moving that far</source>
        <translation>Probabilité d&apos;aller aussi loin</translation>
    </message>
    <message>
        <source>Probability that two random points are not connected.</source>
        <translation>Probabilité que deux points quelconques ne soient pas reliés.</translation>
    </message>
    <message>
        <source>Profile of your own</source>
        <translation>Votre propre profil</translation>
    </message>
    <message>
        <source>Progress towards the targets</source>
        <translation>Progrès vers les objectifs</translation>
    </message>
    <message>
        <source>Promised: planned, decided or permitted</source>
        <translation>Promis : planifié, décidé ou autorisé</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Proposal {id}</source>
        <translation>Proposition {id}</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Proposals are what the method finds where rules and terrain allow it. They are a choice to be made, not a promise.</source>
        <translation>Les propositions sont ce que la méthode trouve là où les règles et le terrain le permettent. Elles sont un choix à faire, pas une promesse.</translation>
    </message>
    <message>
        <source>Proposals that the plan holds as rejected; they became no commitments.</source>
        <translation>Propositions que le plan tient pour rejetées ; elles ne sont pas devenues des engagements.</translation>
    </message>
    <message>
        <source>Propose crossings</source>
        <translation>Proposer des passages</translation>
    </message>
    <message>
        <source>Propose crossings and hedges</source>
        <translation>Proposer des passages et des haies</translation>
    </message>
    <message>
        <source>Propose hedges</source>
        <translation>Proposer des haies</translation>
    </message>
    <message>
        <source>Proposed crossings</source>
        <translation>Passages proposés</translation>
    </message>
    <message>
        <source>Proposed crossings and hedges</source>
        <translation>Passages et haies proposés</translation>
    </message>
    <message>
        <source>Proposed crossings by rank</source>
        <translation>Passages proposés par rang</translation>
    </message>
    <message>
        <source>Proposed crossings or hedges, the result of “Prioritise measures”, or features drawn by hand; a selection in the layer counts.</source>
        <translation>Passages ou haies proposés, résultat de « Hiérarchiser les mesures », ou entités dessinées à la main ; une sélection dans la couche est prise en compte.</translation>
    </message>
    <message>
        <source>Proposed crossings.</source>
        <translation>Passages proposés.</translation>
    </message>
    <message>
        <source>Proposed hedges</source>
        <translation>Haies proposées</translation>
    </message>
    <message>
        <source>Proposed hedges by rank</source>
        <translation>Haies proposées par rang</translation>
    </message>
    <message>
        <source>Proposed hedges.</source>
        <translation>Haies proposées.</translation>
    </message>
    <message>
        <source>Proposed native mix, shares in per cent of the plants.</source>
        <translation>Mélange indigène proposé, parts en pour cent des plants.</translation>
    </message>
    <message>
        <source>Proposed, but rejected in the plan:</source>
        <translation>Proposé, mais rejeté dans le plan :</translation>
    </message>
    <message>
        <source>Proposes hedges that close gaps in the network of hedges, tree rows and woods, along lines where a hedge can stand.
A gap is a pair of ends, or an end and an edge, or two woods, at a distance between the narrowest and the widest gap; what is narrower is a repair gap. The hedge takes the cheapest route along the edges of parcels, fields, roads, tracks and water, leaves them for short stretches only, and may run straight between two ends that face each other. A gap stays open where the way along existing and better proposed hedges is at most three times as long (one and a half times between ends that face each other).
The distance rules of the rule set are applied as geometry: what breaks a rule is cut away, or its height is lowered, and the rule is named. Hedges carry a native species mix, number of plants, cost, subsidy estimate and, where links between patches are given, what they win for connectivity.</source>
        <translation>Propose des haies qui comblent des lacunes dans le réseau des haies, rangées d&apos;arbres et bois, le long de lignes où une haie peut se trouver.
Une lacune est une paire d&apos;extrémités, une extrémité et une lisière, ou deux bois, à une distance comprise entre la plus étroite et la plus large lacune ; ce qui est plus étroit est une lacune à réparer. La haie suit l&apos;itinéraire le moins coûteux le long des bords de parcelles, de champs, de routes, de chemins et d&apos;eau, ne les quitte que sur de courts tronçons, et peut aller tout droit entre deux extrémités qui se font face. Une lacune reste ouverte là où le chemin le long des haies existantes et des meilleures haies proposées est au plus trois fois plus long (une fois et demie entre des extrémités qui se font face).
Les règles de distance du jeu de règles sont appliquées comme géométrie : ce qui enfreint une règle est retranché, ou sa hauteur est abaissée, et la règle est nommée. Les haies portent un mélange d&apos;espèces indigènes, le nombre de plants, le coût, l&apos;estimation de la subvention et, si des liens entre taches d&apos;habitat sont donnés, leur gain de connectivité.</translation>
    </message>
    <message>
        <source>Proposes where to build which crossing for animals, of which size, at about which cost, and what each wins.
Along every fragmentation section a candidate place each 25 to 50 m is scored by the movement of animals, habitat on the poorer of the two sides, near the edges and as far as the guild goes in a day, the lie of the land, the distance to passages that animals use already, and disturbance. A place with habitat on one side only is never proposed. Of places nearer to each other than the distance that the guild asks for, the best stays.
The structure follows from a decision table that can be edited, first match wins: landscape bridges, ecoducts, underpasses, tunnels, culverts with ledges, canopy bridges, exits from canals in pairs, fish passes, culverted streams to open. An existing bridge, underpass or culvert within reach comes first.
With patches and links the gain of equivalent connectivity (EC) is computed for each crossing alone. With a resistance surface too, the cost from both edges to the nearest patches is computed; without one, the links that cross there are taken to cost what they cost without the infrastructure. Proposals are ranked by this gain times the score of the place; without a gain, by the score times the severity of the cut. What is not known is named in the assumptions and left out of the score. Costs are estimates for a first plan.</source>
        <translation>Propose où construire quel passage à faune, de quelle taille, à quel coût approximatif, et ce que chacun apporte.
Le long de chaque tronçon de conflit, un lieu candidat tous les 25 à 50 m reçoit un score selon le mouvement des animaux, l&apos;habitat du plus pauvre des deux côtés, près des bords et aussi loin que la guilde va en un jour, le relief, la distance aux passages que les animaux utilisent déjà et les perturbations. Un lieu avec de l&apos;habitat d&apos;un seul côté n&apos;est jamais proposé. Parmi les lieux plus proches l&apos;un de l&apos;autre que la distance requise par la guilde, le meilleur reste.
L&apos;ouvrage découle d&apos;une table de décision modifiable, la première ligne qui convient l&apos;emporte : ponts paysagers, écoducs, passages inférieurs, tunnels, ponceaux avec banquettes, passerelles de canopée, sorties de canaux par paires, passes à poissons, cours d&apos;eau voûtés à remettre à ciel ouvert. Un pont, un passage inférieur ou un ponceau existant à portée passe en premier.
Avec des taches d&apos;habitat et des liens, le gain de connectivité équivalente (EC) est calculé pour chaque passage seul. Avec en plus une surface de résistance, le coût des deux bords aux taches les plus proches est calculé ; sans elle, les liens qui y passent sont supposés coûter ce qu&apos;ils coûtent sans l&apos;infrastructure. Les propositions sont classées selon ce gain multiplié par le score du lieu ; sans gain, selon le score multiplié par la gravité de la coupure. Ce qui n&apos;est pas connu est cité dans les hypothèses et n&apos;entre pas dans le score. Les coûts sont des estimations pour un premier plan.</translation>
    </message>
    <message>
        <source>Public land</source>
        <translation>Terrain public</translation>
    </message>
    <message>
        <source>Puts two or more plans side by side, or one plan in several years: kilometres of both targets (counted, not realised yet, expected), crossings, hectares, cost, fragmentation points solved, equivalent connectivity EC and effective mesh size, with the difference from the first.
Kilometres are accounted anew by the same rule for all. EC and mesh size are those of the last run that each plan remembers.
A fragmentation point is solved when a crossing that counts came of a proposal for it, or stands within 100 m of it.</source>
        <translation>Met côte à côte deux plans ou plus, ou un plan sur plusieurs années : kilomètres des deux objectifs (comptés, pas encore réalisés, attendus), passages, hectares, coût, points de fragmentation résolus, connectivité équivalente EC et taille effective de maille, avec la différence par rapport au premier.
Les kilomètres sont recomptés selon la même règle pour tous. EC et taille de maille sont celles du dernier calcul que chaque plan a mémorisé.
Un point de fragmentation est résolu quand un passage qui compte est issu d&apos;une proposition pour ce point, ou se trouve à moins de 100 m de lui.</translation>
    </message>
    <message>
        <source>QGIS project</source>
        <translation>Projet QGIS</translation>
    </message>
    <message>
        <source>QGIS project of the plan</source>
        <translation>Projet QGIS du plan</translation>
    </message>
    <message>
        <source>Quality, times the attribute</source>
        <translation>Qualité, multipliée par l&apos;attribut</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Grandeurs</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Quiet road: slow or closed at night</source>
        <translation>Route calme : lente ou fermée la nuit</translation>
    </message>
    <message>
        <source>R: other</source>
        <translation>R : autre</translation>
    </message>
    <message>
        <source>R: rural</source>
        <translation>R : rural</translation>
    </message>
    <message>
        <source>REPAIR mends invalid geometry, SKIP leaves it out, STOP refuses the layer.</source>
        <translation>REPAIR répare les géométries invalides, SKIP les écarte, STOP refuse la couche.</translation>
    </message>
    <message>
        <source>Radii of {radii} m are close to the cell size of {cell} m; the gain found depends on the grid. Take at least three cells.</source>
        <translation>Les rayons de {radii} m sont proches de la taille de cellule de {cell} m ; le gain trouvé dépend de la grille. Prenez au moins trois cellules.</translation>
    </message>
    <message>
        <source>Radii to try in metres, separated by semicolons or spaces; the strip is twice as long. When empty 3, 6 and 12 cells. The best per metre is kept for each cell.</source>
        <translation>Rayons à essayer en mètres, séparés par des points-virgules ou des espaces ; la bande est deux fois plus longue. Si vide, 3, 6 et 12 cellules. Pour chaque cellule, le meilleur par mètre est gardé.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>Railway</source>
        <translation>Chemin de fer</translation>
    </message>
    <message>
        <source>Railway bridge</source>
        <translation>Pont ferroviaire</translation>
    </message>
    <message>
        <source>Railway edge cut in turns and left standing in between</source>
        <translation>Bord de voie ferrée fauché par tronçons alternés, le reste étant laissé sur pied</translation>
    </message>
    <message>
        <source>Railway lines as barriers.</source>
        <translation>Lignes de chemin de fer comme obstacles.</translation>
    </message>
    <message>
        <source>Railway lines that cut the habitat.</source>
        <translation>Lignes de chemin de fer qui coupent l&apos;habitat.</translation>
    </message>
    <message>
        <source>Railway lines, one line per track or per railway.</source>
        <translation>Lignes de chemin de fer, une par voie ou par ligne.</translation>
    </message>
    <message>
        <source>Railway tracks, of which axes are made first: one for all tracks of a line.</source>
        <translation>Voies ferrées, dont on construit d&apos;abord les axes : un seul pour toutes les voies d&apos;une ligne.</translation>
    </message>
    <message>
        <source>Railway tunnel</source>
        <translation>Tunnel ferroviaire</translation>
    </message>
    <message>
        <source>Railways</source>
        <translation>Chemins de fer</translation>
    </message>
    <message>
        <source>Railways and tramways, also disused and abandoned ones, as lines.</source>
        <translation>Chemins de fer et tramways, même désaffectés ou démantelés, sous forme de lignes.</translation>
    </message>
    <message>
        <source>Railways; hedges keep the distances and heights of the railway rules and do not cross.</source>
        <translation>Chemins de fer ; les haies respectent les distances et hauteurs des règles ferroviaires et ne traversent pas.</translation>
    </message>
    <message>
        <source>Railways; take the place of those of the extract.</source>
        <translation>Chemins de fer ; remplacent ceux de l&apos;extrait.</translation>
    </message>
    <message>
        <source>Ramp or link</source>
        <translation>Bretelle ou liaison</translation>
    </message>
    <message>
        <source>Ramps and parallel roads join within</source>
        <translation>Les bretelles et routes parallèles se rattachent à moins de</translation>
    </message>
    <message>
        <source>Ramps and parallel roads that run nearer to a main road than this are part of it, in metres [P].</source>
        <translation>Les bretelles et routes parallèles plus proches d&apos;une route principale que cette distance en font partie, en mètres [P].</translation>
    </message>
    <message>
        <source>Ramps of about {left} m and {right} m at {slope} %.</source>
        <translation>Rampes d&apos;environ {left} m et {right} m à {slope} %.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Fourchette</translation>
    </message>
    <message>
        <source>Range, errors independent</source>
        <translation>Fourchette, erreurs indépendantes</translation>
    </message>
    <message>
        <source>Range, errors of one source</source>
        <translation>Fourchette, erreurs d&apos;une même source</translation>
    </message>
    <message>
        <source>Ranges are the total less and plus its standard uncertainty. Where the errors of the commitments are independent, it is the root of the sum of the squares of length times relative uncertainty; where they all go the same way, as with one source of geometry, the sum of these.</source>
        <translation>Les intervalles sont le total moins et plus son incertitude type. Si les erreurs des engagements sont indépendantes, c’est la racine de la somme des carrés de la longueur fois l’incertitude relative ; si elles vont toutes dans le même sens, comme avec une seule source de géométrie, c’est leur somme.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rank {rank}, severity {grade}</source>
        <translation>Rang {rank}, gravité {grade}</translation>
    </message>
    <message>
        <source>Raster of movement, for example that of “Map pinch points and barriers”; larger values draw crossings.</source>
        <translation>Raster de mouvement, par exemple celui de « Cartographier les goulets et les obstacles » ; des valeurs plus élevées attirent les passages.</translation>
    </message>
    <message>
        <source>Raster whose cells of some classes are habitat, instead of polygons: cells that touch, also in a corner, are one patch. On other cells than those of the resistance surface, each of these takes the class at its centre.</source>
        <translation>Raster dont les cellules de certaines classes sont de l&apos;habitat, à la place de polygones : les cellules qui se touchent, même par un coin, forment une tache d&apos;habitat. Sur d&apos;autres cellules que celles de la surface de résistance, chacune de celles-ci prend la classe en son centre.</translation>
    </message>
    <message>
        <source>Rasters are written as GeoTIFF; give file names with .tif.</source>
        <translation>Les rasters sont écrits en GeoTIFF ; donnez des noms de fichier en .tif.</translation>
    </message>
    <message>
        <source>Rates and conditions of funding change: ask the body named before applying.</source>
        <translation>Les taux et conditions de financement changent : renseignez-vous auprès de l&apos;organisme cité avant d&apos;introduire une demande.</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>Re&amp;marque</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>Realised on</source>
        <translation>Réalisé le</translation>
    </message>
    <message>
        <source>Realised or planned</source>
        <translation>Réalisé ou planifié</translation>
    </message>
    <message>
        <source>Realised, not counted: the ledger says why</source>
        <translation>Réalisé, non compté : le registre dit pourquoi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Records of animals near the measure; empty where none were given.</source>
        <translation>Observations d&apos;animaux près de la mesure ; vide si aucune n&apos;a été donnée.</translation>
    </message>
    <message>
        <source>Records of animals or road kills</source>
        <translation>Observations d&apos;animaux ou d&apos;animaux tués sur la route</translation>
    </message>
    <message>
        <source>Records within this distance of a measure count for its certainty.</source>
        <translation>Les observations à moins de cette distance d&apos;une mesure comptent pour sa certitude.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Region to build; that of the land cover when empty.</source>
        <translation>Zone à construire ; celle de l&apos;occupation du sol si vide.</translation>
    </message>
    <message>
        <source>Regional road</source>
        <translation>Route régionale</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Rejected because</source>
        <translation>Rejeté parce que</translation>
    </message>
    <message>
        <source>Rejected proposals left out</source>
        <translation>Propositions rejetées écartées</translation>
    </message>
    <message>
        <source>Relative uncertainty 0–1: 0.01 official, 0.03 OpenStreetMap, 0.1 sketched.</source>
        <translation>Incertitude relative 0–1 : 0,01 officiel, 0,03 OpenStreetMap, 0,1 esquissé.</translation>
    </message>
    <message>
        <source>Relative uncertainty of lengths that have none of their own [P]</source>
        <translation>Incertitude relative des longueurs qui n’en ont pas de propre [P]</translation>
    </message>
    <message>
        <source>Relative uncertainty of the length.</source>
        <translation>Incertitude relative de la longueur.</translation>
    </message>
    <message>
        <source>Relative uncertainty of the length: 0.01 for official data, 0.03 for OpenStreetMap, 0.1 for sketches.</source>
        <translation>Incertitude relative de la longueur : 0,01 pour des données officielles, 0,03 pour OpenStreetMap, 0,1 pour des esquisses.</translation>
    </message>
    <message>
        <source>Remaining barrier effect 0–1 for aquatic animals.</source>
        <translation>Effet d&apos;obstacle restant 0–1 pour la faune aquatique.</translation>
    </message>
    <message>
        <source>Remaining barrier effect 0–1 for fliers.</source>
        <translation>Effet d&apos;obstacle restant 0–1 pour la faune volante.</translation>
    </message>
    <message>
        <source>Remaining barrier effect 0–1 for large terrestrial animals.</source>
        <translation>Effet d&apos;obstacle restant 0–1 pour la grande faune terrestre.</translation>
    </message>
    <message>
        <source>Remaining barrier effect 0–1 for small terrestrial animals.</source>
        <translation>Effet d&apos;obstacle restant 0–1 pour la petite faune terrestre.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Remarks on the account:</source>
        <translation>Remarques sur le bilan :</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Repair of a narrow gap</source>
        <translation>Réparation d&apos;une lacune étroite</translation>
    </message>
    <message>
        <source>Report on constraints</source>
        <translation>Rapport sur les contraintes</translation>
    </message>
    <message>
        <source>Reporting units</source>
        <translation>Unités d&apos;analyse</translation>
    </message>
    <message>
        <source>Reporting units overlap by {area} ha; each is measured whole, the total counts that area once.</source>
        <translation>Des unités d&apos;analyse se superposent sur {area} ha ; chacune est mesurée entière, le total compte cette surface une fois.</translation>
    </message>
    <message>
        <source>Reporting units without area: {ids}. Remove them or draw them as polygons.</source>
        <translation>Unités d&apos;analyse sans superficie : {ids}. Supprimez-les ou tracez-les en polygones.</translation>
    </message>
    <message>
        <source>Reporting units without data got no values: {ids}</source>
        <translation>Unités d&apos;analyse sans données, restées sans valeurs : {ids}</translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>Résistance</translation>
    </message>
    <message>
        <source>Resistance raster such as that of “Build resistance surface”: 1 in habitat and more elsewhere, square cells in a metric coordinate system. Cells without data cannot be crossed, but a strip may be restored over them.</source>
        <translation>Raster de résistance comme celui de « Construire une surface de résistance » : 1 dans l&apos;habitat et davantage ailleurs, cellules carrées dans un système de coordonnées métrique. Les cellules sans données sont infranchissables, mais une bande peut y être restaurée.</translation>
    </message>
    <message>
        <source>Resistance raster such as that of “Build resistance surface”: 1 in habitat and more elsewhere, square cells in a metric coordinate system. Cells without data cannot be crossed. The outputs have its coordinate system.</source>
        <translation>Raster de résistance comme celui de « Construire une surface de résistance » : 1 dans l&apos;habitat et davantage ailleurs, cellules carrées dans un système de coordonnées métrique. Les cellules sans données sont infranchissables. Les sorties ont son système de coordonnées.</translation>
    </message>
    <message>
        <source>Resistance surface</source>
        <translation>Surface de résistance</translation>
    </message>
    <message>
        <source>Resistance surface from which the links were made. It makes the gain exact for each place, and movement counts by what opening the place would win; it takes longer. The work is done in its coordinate system.</source>
        <translation>Surface de résistance à partir de laquelle les liens ont été établis. Elle rend le gain exact pour chaque lieu, et les déplacements comptent selon ce que l&apos;ouverture du lieu ferait gagner ; cela prend plus de temps. Le travail se fait dans son système de coordonnées.</translation>
    </message>
    <message>
        <source>Resistance table of your own</source>
        <translation>Votre propre table de résistance</translation>
    </message>
    <message>
        <source>Resistance table of your own instead of that of the guild; it gives the resistance of the infrastructure and of a crossing.</source>
        <translation>Votre propre table de résistance à la place de celle de la guilde ; elle donne la résistance de l&apos;infrastructure et celle d&apos;un passage.</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restored bed of a stream that is not navigable</source>
        <translation>Lit restauré d&apos;un cours d&apos;eau non navigable</translation>
    </message>
    <message>
        <source>Result of “Measure connectivity” with its parameters</source>
        <translation>Résultat de « Mesurer la connectivité » avec ses paramètres</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Retaining wall</source>
        <translation>Mur de soutènement</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Côté droit</translation>
    </message>
    <message>
        <source>Rise of prices (% a year)</source>
        <translation>Hausse des prix (% par an)</translation>
    </message>
    <message>
        <source>River</source>
        <translation>Rivière</translation>
    </message>
    <message>
        <source>Rivers, canals, streams and ditches, as lines.</source>
        <translation>Rivières, canaux, ruisseaux et fossés, sous forme de lignes.</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Road bridge</source>
        <translation>Pont routier</translation>
    </message>
    <message>
        <source>Road lines as barriers.</source>
        <translation>Lignes de route comme obstacles.</translation>
    </message>
    <message>
        <source>Road lines that cut the habitat.</source>
        <translation>Lignes de route qui coupent l&apos;habitat.</translation>
    </message>
    <message>
        <source>Road lines. With the OpenStreetMap profile: the roads layer of “Prepare OpenStreetMap extract”.</source>
        <translation>Lignes de route. Avec le profil OpenStreetMap : la couche des routes de « Préparer un extrait OpenStreetMap ».</translation>
    </message>
    <message>
        <source>Road or track on piles over the valley</source>
        <translation>Route ou voie sur pilotis au-dessus de la vallée</translation>
    </message>
    <message>
        <source>Road tunnel or underpass</source>
        <translation>Tunnel routier ou passage inférieur</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Roads, of which axes are made first: one for all carriageways.</source>
        <translation>Routes, dont on construit d&apos;abord les axes : un seul pour toutes les chaussées.</translation>
    </message>
    <message>
        <source>Roads, tracks and paths, as lines.</source>
        <translation>Routes, chemins et sentiers, sous forme de lignes.</translation>
    </message>
    <message>
        <source>Roads; hedges keep off the pavement, out of sight triangles, and do not cross motorways.</source>
        <translation>Routes ; les haies restent hors de la chaussée et des triangles de visibilité, et ne traversent pas les autoroutes.</translation>
    </message>
    <message>
        <source>Roads; take the place of those of the extract.</source>
        <translation>Routes ; remplacent celles de l&apos;extrait.</translation>
    </message>
    <message>
        <source>Rounds off the zigzag of the cells in the lines, by little more than a cell. Costs and barriers crossed stay those of the path itself.</source>
        <translation>Arrondit le zigzag des cellules dans les lignes, d&apos;à peine plus d&apos;une cellule. Les coûts et les obstacles traversés restent ceux du chemin lui-même.</translation>
    </message>
    <message>
        <source>Routes between patches that it shortens, as JSON; read by “Prioritise measures”.</source>
        <translation>Itinéraires entre taches d&apos;habitat qu&apos;il raccourcit, en JSON ; lus par « Hiérarchiser les mesures ».</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Row of pollards maintained</source>
        <translation>Rangée d&apos;arbres têtards entretenue</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rows of the ledger</source>
        <translation>Lignes du registre</translation>
    </message>
    <message>
        <source>Rows of the ledger.</source>
        <translation>Lignes du registre.</translation>
    </message>
    <message>
        <source>Rows of the raster.</source>
        <translation>Lignes du raster.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Rule of the decision table that chose the structure (D1 …).</source>
        <translation>Règle de la table de décision qui a déterminé l&apos;ouvrage (D1 …).</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Jeu de règles</translation>
    </message>
    <message>
        <source>Rule set of your own</source>
        <translation>Votre propre jeu de règles</translation>
    </message>
    <message>
        <source>Rule table of your own</source>
        <translation>Votre propre table de règles</translation>
    </message>
    <message>
        <source>Rule tables</source>
        <translation>Tables de règles</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Rules for hedges</source>
        <translation>Règles pour les haies</translation>
    </message>
    <message>
        <source>Rules of distance, subsidy and species for hedges.</source>
        <translation>Règles de distance, de subvention et d&apos;espèces pour les haies.</translation>
    </message>
    <message>
        <source>Rules that set its limits</source>
        <translation>Règles qui en fixent les limites</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Calculs</translation>
    </message>
    <message>
        <source>Runs remembered</source>
        <translation>Calculs mémorisés</translation>
    </message>
    <message>
        <source>Runs that the plan remembers.</source>
        <translation>Calculs que le plan a mémorisés.</translation>
    </message>
    <message>
        <source>Rural area</source>
        <translation>Zone rurale</translation>
    </message>
    <message>
        <source>Rural area or not known</source>
        <translation>Zone rurale ou inconnue</translation>
    </message>
    <message>
        <source>Rural infrastructure between urban areas no farther apart than this is &quot;between&quot; (zone B)</source>
        <translation>L&apos;infrastructure rurale entre des zones urbaines distantes au plus de cette valeur est « entre » (zone B)</translation>
    </message>
    <message>
        <source>Rural zone, apart</source>
        <translation>Zone rurale, à part</translation>
    </message>
    <message>
        <source>Safe migration across zones</source>
        <translation>Migration sûre entre zones</translation>
    </message>
    <message>
        <source>Safety rules met (5.3)</source>
        <translation>Règles de sécurité respectées (5.3)</translation>
    </message>
    <message>
        <source>Sand and dunes</source>
        <translation>Sable et dunes</translation>
    </message>
    <message>
        <source>Save edits</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Say how far it is.</source>
        <translation>Indiquez la distance.</translation>
    </message>
    <message>
        <source>Say since when it is lost.</source>
        <translation>Indiquez depuis quand c&apos;est perdu.</translation>
    </message>
    <message>
        <source>Say when it was realised.</source>
        <translation>Indiquez quand cela a été réalisé.</translation>
    </message>
    <message>
        <source>Say who owns the ground.</source>
        <translation>Indiquez à qui appartient le sol.</translation>
    </message>
    <message>
        <source>Schedule of works</source>
        <translation>Calendrier des travaux</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Score 0–100 for aquatic animals.</source>
        <translation>Score 0–100 pour la faune aquatique.</translation>
    </message>
    <message>
        <source>Score 0–100 for fliers.</source>
        <translation>Score 0–100 pour la faune volante.</translation>
    </message>
    <message>
        <source>Score 0–100 for large terrestrial animals.</source>
        <translation>Score 0–100 pour la grande faune terrestre.</translation>
    </message>
    <message>
        <source>Score 0–100 for small terrestrial animals.</source>
        <translation>Score 0–100 pour la petite faune terrestre.</translation>
    </message>
    <message>
        <source>Score 0–100 of a site: importance of the corridor times the barrier effect that remains, over the species groups. Classes: very high from 70, high from 50, normal from 30.</source>
        <translation>Score 0–100 d&apos;un point de fragmentation : importance du corridor fois effet d&apos;obstacle restant, sur les groupes d&apos;espèces. Classes : très élevé à partir de 70, élevé à partir de 50, normal à partir de 30.</translation>
    </message>
    <message>
        <source>Score 0–100 of the checklist; computed.</source>
        <translation>Score 0–100 de la liste de contrôle ; calculé.</translation>
    </message>
    <message>
        <source>Score 0–100: corridor importance × remaining barrier effect, over the chosen species groups.</source>
        <translation>Score 0–100 : importance du corridor × effet d&apos;obstacle restant, sur les groupes d&apos;espèces choisis.</translation>
    </message>
    <message>
        <source>Score as answered</source>
        <translation>Score selon les réponses</translation>
    </message>
    <message>
        <source>Score for {group}</source>
        <translation>Score pour {group}</translation>
    </message>
    <message>
        <source>Score of the place, 0–1: movement, habitat on both sides, land, distance, quiet.</source>
        <translation>Score du lieu, 0–1 : mouvement, habitat des deux côtés, terrain, distance, tranquillité.</translation>
    </message>
    <message>
        <source>Score {values}</source>
        <translation>Score {values}</translation>
    </message>
    <message>
        <source>Score, aquatic</source>
        <translation>Score, faune aquatique</translation>
    </message>
    <message>
        <source>Score, fliers</source>
        <translation>Score, faune volante</translation>
    </message>
    <message>
        <source>Score, large terrestrial</source>
        <translation>Score, grande faune terrestre</translation>
    </message>
    <message>
        <source>Score, small terrestrial</source>
        <translation>Score, petite faune terrestre</translation>
    </message>
    <message>
        <source>Scores of the commitments</source>
        <translation>Scores des engagements</translation>
    </message>
    <message>
        <source>Screening, nature assessment</source>
        <translation>Examen préalable, évaluation des incidences sur la nature</translation>
    </message>
    <message>
        <source>Scrub</source>
        <translation>Fourrés</translation>
    </message>
    <message>
        <source>Scrub and fallow</source>
        <translation>Fourrés et friches</translation>
    </message>
    <message>
        <source>Second choice</source>
        <translation>Second choix</translation>
    </message>
    <message>
        <source>Sections left over by the rules that are shorter than the shortest section of the rule set.</source>
        <translation>Tronçons restants après application des règles et plus courts que le plus court tronçon du jeu de règles.</translation>
    </message>
    <message>
        <source>Sections made by “Find fragmentation points”. For the parts of a combined site one structure over the whole bundle is proposed.</source>
        <translation>Tronçons produits par « Trouver les points de fragmentation ». Pour les parties d&apos;un point de fragmentation combiné, un seul ouvrage est proposé sur tout le faisceau.</translation>
    </message>
    <message>
        <source>Sections of “Find fragmentation points”.</source>
        <translation>Tronçons de « Trouver les points de fragmentation ».</translation>
    </message>
    <message>
        <source>Sections too short to plant</source>
        <translation>Tronçons trop courts à planter</translation>
    </message>
    <message>
        <source>Service road</source>
        <translation>Voie de service</translation>
    </message>
    <message>
        <source>Several commitments have the same identifier: {ids}. Give copies an identifier of their own; evidence and answers belong to all of them otherwise.</source>
        <translation>Plusieurs engagements ont le même identifiant : {ids}. Donnez aux copies leur propre identifiant ; sinon les justificatifs et les réponses appartiennent à tous.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Severity class</source>
        <translation>Classe de gravité</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Share of PC</source>
        <translation>Part de PC</translation>
    </message>
    <message>
        <source>Share of a planting that is expected to live after 3 years; a planting that nobody has verified yet counts with it</source>
        <translation>Part d’une plantation qui devrait vivre après 3 ans ; une plantation que personne n’a encore vérifiée compte pour cette part</translation>
    </message>
    <message>
        <source>Share of habitat beyond the left edge.</source>
        <translation>Part d&apos;habitat au-delà du bord gauche.</translation>
    </message>
    <message>
        <source>Share of habitat beyond the right edge.</source>
        <translation>Part d&apos;habitat au-delà du bord droit.</translation>
    </message>
    <message>
        <source>Share of runs</source>
        <translation>Part des calculs</translation>
    </message>
    <message>
        <source>Share of target I (%)</source>
        <translation>Part de l&apos;objectif I (%)</translation>
    </message>
    <message>
        <source>Share of target II (%)</source>
        <translation>Part de l&apos;objectif II (%)</translation>
    </message>
    <message>
        <source>Share of the component in PC.</source>
        <translation>Part de la composante dans PC.</translation>
    </message>
    <message>
        <source>Share of the national target</source>
        <translation>Part de l&apos;objectif national</translation>
    </message>
    <message>
        <source>Share raster cells on the border of units exactly</source>
        <translation>Partager exactement les cellules à la limite des unités</translation>
    </message>
    <message>
        <source>Sheets in each dossier.</source>
        <translation>Fiches dans chaque dossier.</translation>
    </message>
    <message>
        <source>Sheets of the commitments</source>
        <translation>Fiches des engagements</translation>
    </message>
    <message>
        <source>Sheets of {shown} of {all} commitments.</source>
        <translation>Fiches de {shown} engagements sur {all}.</translation>
    </message>
    <message>
        <source>Sheets of {shown} of {all} sites: the worst, and those with a proposal. Sites of low severity without a proposal have none.</source>
        <translation>Fiches de {shown} sites sur {all} : les plus graves, et ceux qui ont une proposition. Les sites de faible gravité sans proposition n&apos;en ont pas.</translation>
    </message>
    <message>
        <source>Shorter sections are dropped, unless they cross the axis of a corridor given as a line, in metres [P].</source>
        <translation>Les tronçons plus courts sont écartés, sauf s&apos;ils croisent l&apos;axe d&apos;un corridor donné en ligne, en mètres [P].</translation>
    </message>
    <message>
        <source>Shortest section</source>
        <translation>Tronçon le plus court</translation>
    </message>
    <message>
        <source>Shortest written commitment that is managed</source>
        <translation>Plus courte durée d&apos;un engagement écrit qui compte comme géré</translation>
    </message>
    <message>
        <source>Show me with the sample</source>
        <translation>Me montrer avec l&apos;exemple</translation>
    </message>
    <message>
        <source>Shown apart, never added to a target</source>
        <translation>Indiqué à part, jamais ajouté à un objectif</translation>
    </message>
    <message>
        <source>Shown beside, never added</source>
        <translation>Indiqué à côté, jamais ajouté</translation>
    </message>
    <message>
        <source>Shows where links between habitat patches depend on one place, and where mending a barrier wins most.
Current density: the resistance surface as a net of resistors between neighbouring cells; one unit of current flows between the two patches of each link and takes all ways at once. Where it is dense there is no other way: protect or widen these pinch points (McRae et al. 2008, Ecology 89).
Barrier improvement: for a strip of length D = 2 × radius centred on each cell, the effective metres by which the link becomes shorter when the strip gets resistance 1, divided by D (McRae et al. 2012, PLoS ONE 7). A crossing or hedge wins most where this is highest.
Each link is worked in the part of the raster that can matter to it, so many patches on a large raster stay quick. Links join neighbouring patches at their true least cost.</source>
        <translation>Montre où les liens entre taches d&apos;habitat dépendent d&apos;un seul endroit, et où lever un obstacle rapporte le plus.
Densité de courant : la surface de résistance comme un réseau de résistances entre cellules voisines ; une unité de courant circule entre les deux taches de chaque lien et prend tous les chemins à la fois. Là où il est dense, il n&apos;y a pas d&apos;autre chemin : protégez ou élargissez ces goulets (McRae et al. 2008, Ecology 89).
Gain par obstacle levé : pour une bande de longueur D = 2 × rayon centrée sur chaque cellule, les mètres effectifs dont le lien raccourcit quand la bande reçoit la résistance 1, divisés par D (McRae et al. 2012, PLoS ONE 7). Un passage ou une haie rapporte le plus là où cette valeur est la plus élevée.
Chaque lien est traité dans la partie du raster qui peut lui importer ; de nombreuses taches sur un grand raster restent donc rapides. Les liens joignent des taches voisines à leur vrai moindre coût.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Side of a cell.</source>
        <translation>Côté d&apos;une cellule.</translation>
    </message>
    <message>
        <source>Side of the square cells in metres. When empty, the finest round size that keeps the later steps under the memory; the log says it before the work starts.</source>
        <translation>Côté des cellules carrées en mètres. Si vide, la plus petite taille ronde qui garde les étapes suivantes dans les limites de la mémoire ; le journal l&apos;indique avant le début du travail.</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Côtés</translation>
    </message>
    <message>
        <source>Sides managed (km)</source>
        <translation>Côtés gérés (km)</translation>
    </message>
    <message>
        <source>Sides of infrastructure (both sides count)</source>
        <translation>Côtés d&apos;infrastructure (les deux côtés comptent)</translation>
    </message>
    <message>
        <source>Sight at junctions, height beside railways, gas pipes, high-voltage lines. A no takes the segment out, not the whole plan.</source>
        <translation>Visibilité aux carrefours, hauteur le long des chemins de fer, conduites de gaz, lignes à haute tension. Un non écarte le segment, pas tout le plan.</translation>
    </message>
    <message>
        <source>Since when it is there no more.</source>
        <translation>Depuis quand l&apos;élément n&apos;existe plus.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Point de fragmentation</translation>
    </message>
    <message>
        <source>Site sheets</source>
        <translation>Fiches des points de fragmentation</translation>
    </message>
    <message>
        <source>Site {site}: {name}</source>
        <translation>Point de fragmentation {site} : {name}</translation>
    </message>
    <message>
        <source>Sites of one kind keep this distance from each other.</source>
        <translation>Les lieux d&apos;un même type gardent cette distance entre eux.</translation>
    </message>
    <message>
        <source>Sites where the network is cut</source>
        <translation>Points où le maillage est coupé</translation>
    </message>
    <message>
        <source>Size of the landscape, in the unit of the attribute</source>
        <translation>Taille du paysage, dans l&apos;unité de l&apos;attribut</translation>
    </message>
    <message>
        <source>Sized for its length: {width} × {height} m.</source>
        <translation>Dimensionné selon sa longueur : {width} × {height} m.</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Slack of corridors (0 = no corridors)</source>
        <translation>Marge des corridors (0 = pas de corridors)</translation>
    </message>
    <message>
        <source>Small fauna tunnel</source>
        <translation>Tunnel pour la petite faune</translation>
    </message>
    <message>
        <source>Smaller patches are left out, in hectares; for example 1 for woodland ground beetles, 2 to 5 for squirrels, 20 for roe deer.</source>
        <translation>Les taches d&apos;habitat plus petites sont écartées, en hectares ; par exemple 1 pour les carabes forestiers, 2 à 5 pour les écureuils, 20 pour le chevreuil.</translation>
    </message>
    <message>
        <source>Smallest patch (ha)</source>
        <translation>Plus petite tache d&apos;habitat (ha)</translation>
    </message>
    <message>
        <source>Smooth the lines of the links</source>
        <translation>Lisser les lignes des liens</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source of traffic</source>
        <translation>Source du trafic</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Sources of the figures</source>
        <translation>Sources des chiffres</translation>
    </message>
    <message>
        <source>Spawning waters</source>
        <translation>Eaux de reproduction</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Species group</source>
        <translation>Groupe d&apos;espèces</translation>
    </message>
    <message>
        <source>Species group of each layer of proposals</source>
        <translation>Groupe d&apos;espèces de chaque couche de propositions</translation>
    </message>
    <message>
        <source>Species group, or all = weighted over all of them.</source>
        <translation>Groupe d&apos;espèces, ou all = pondéré sur l&apos;ensemble.</translation>
    </message>
    <message>
        <source>Species groups</source>
        <translation>Groupes d&apos;espèces</translation>
    </message>
    <message>
        <source>Species groups on whose network the measure has effects.</source>
        <translation>Groupes d&apos;espèces dont le réseau est influencé par la mesure.</translation>
    </message>
    <message>
        <source>Species groups that the plan is for, separated by spaces; kept in the plan and shown in the dossier.</source>
        <translation>Groupes d&apos;espèces auxquels le plan est destiné, séparés par des espaces ; conservés dans le plan et indiqués dans le dossier.</translation>
    </message>
    <message>
        <source>Species groups, in the same order</source>
        <translation>Groupes d&apos;espèces, dans le même ordre</translation>
    </message>
    <message>
        <source>Species list of your own</source>
        <translation>Votre propre liste d&apos;espèces</translation>
    </message>
    <message>
        <source>Splitting index</source>
        <translation>Indice de morcellement</translation>
    </message>
    <message>
        <source>Spread out (current up to 0.01)</source>
        <translation>Étalé (courant jusqu&apos;à 0,01)</translation>
    </message>
    <message>
        <source>Start a plan with “New…”, or open the project of a plan.</source>
        <translation>Commencez un plan par « Nouveau… », ou ouvrez le projet d&apos;un plan.</translation>
    </message>
    <message>
        <source>Start a plan: municipality, data, language, species</source>
        <translation>Commencer un plan : commune, données, langue, espèces</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>State at the end of</source>
        <translation>Situation à la fin de</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Status at the end of the year of the account.</source>
        <translation>Statut à la fin de l&apos;année du bilan.</translation>
    </message>
    <message>
        <source>Statuses from this one on count.</source>
        <translation>Les statuts à partir de celui-ci comptent.</translation>
    </message>
    <message>
        <source>Statuses from this one on count: by default only what is realised or verified is progress. What has a lower status is shown beside it.</source>
        <translation>Les statuts à partir de celui-ci comptent : par défaut, seul ce qui est réalisé ou vérifié est un progrès. Ce qui a un statut inférieur est indiqué à côté.</translation>
    </message>
    <message>
        <source>Steep banks offer no cover or shore: a nature-friendly bank does.</source>
        <translation>Des berges abruptes n&apos;offrent ni couvert ni rivage : une berge naturelle en offre.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Étapes du plan</translation>
    </message>
    <message>
        <source>Steps that an earlier run had finished</source>
        <translation>Étapes déjà achevées par un calcul antérieur</translation>
    </message>
    <message>
        <source>Steps that were taken over from an earlier run.</source>
        <translation>Étapes reprises d&apos;un calcul antérieur.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouvert</translation>
    </message>
    <message>
        <source>Straight distance</source>
        <translation>Distance en ligne droite</translation>
    </message>
    <message>
        <source>Straight distance between what the hedge joins.</source>
        <translation>Distance en ligne droite entre ce que la haie relie.</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Ruisseau</translation>
    </message>
    <message>
        <source>Streams, rivers and canals. Where one passes under the infrastructure, small animals can follow it. Stretches with the field tunnel filled in run underground; they can be opened.</source>
        <translation>Ruisseaux, rivières et canaux. Là où l&apos;un d&apos;eux passe sous l&apos;infrastructure, les petits animaux peuvent le suivre. Les tronçons dont le champ tunnel est rempli sont souterrains ; ils peuvent être remis à ciel ouvert.</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Stretch without light, or lit on demand only</source>
        <translation>Section non éclairée, ou éclairée seulement à la demande</translation>
    </message>
    <message>
        <source>Stretches between two axes</source>
        <translation>Sections entre deux axes</translation>
    </message>
    <message>
        <source>Stretches of links between patches that no element follows are given a hedge up to this straight length.</source>
        <translation>Les tronçons de liens entre taches d&apos;habitat qu&apos;aucun élément ne suit reçoivent une haie jusqu&apos;à cette longueur en ligne droite.</translation>
    </message>
    <message>
        <source>Stretches outside the network shorter than this do not end a section, in metres [P].</source>
        <translation>Les parties hors du réseau plus courtes que ceci ne terminent pas un tronçon, en mètres [P].</translation>
    </message>
    <message>
        <source>Stretches under roads cannot be opened; only known sections are left out.</source>
        <translation>Les tronçons sous les routes ne peuvent pas être remis à ciel ouvert ; seuls les tronçons connus sont écartés.</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Ouvrage</translation>
    </message>
    <message>
        <source>Structure name</source>
        <translation>Nom de l&apos;ouvrage</translation>
    </message>
    <message>
        <source>Structure table of your own</source>
        <translation>Votre propre table des ouvrages</translation>
    </message>
    <message>
        <source>Subsidy</source>
        <translation>Subvention</translation>
    </message>
    <message>
        <source>Sum of the attributes of the patches.</source>
        <translation>Somme des attributs des taches d&apos;habitat.</translation>
    </message>
    <message>
        <source>Sum of the costs of the chosen measures in euro.</source>
        <translation>Somme des coûts des mesures choisies, en euros.</translation>
    </message>
    <message>
        <source>Sum of the costs, middle value, in euro.</source>
        <translation>Somme des coûts, valeur moyenne, en euros.</translation>
    </message>
    <message>
        <source>Sum of the lengths of the chosen measures in kilometres.</source>
        <translation>Somme des longueurs des mesures choisies, en kilomètres.</translation>
    </message>
    <message>
        <source>Sum of the middle estimates of all proposals in euro; a budget buys a choice of them.</source>
        <translation>Somme des estimations moyennes de toutes les propositions, en euros ; un budget en finance une sélection.</translation>
    </message>
    <message>
        <source>Sum of the rows: km, hectares (ha) or pieces (n).</source>
        <translation>Somme des lignes : km, hectares (ha) ou pièces (n).</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Sums of the ledger by target, status, year, municipality, owner, manager, additionality and zone at once; group it as needed.</source>
        <translation>Sommes du registre par objectif, statut, année, commune, propriétaire, gestionnaire, additionnalité et zone à la fois ; groupez-les selon vos besoins.</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>Environs</translation>
    </message>
    <message>
        <source>Table of raster codes of your own</source>
        <translation>Votre propre table de codes du raster</translation>
    </message>
    <message>
        <source>Table of the Wegenregister with the upper (BO_WS_OIDN) and lower (ON_WS_OIDN) road of each crossing at different levels.</source>
        <translation>Table du Wegenregister avec la route supérieure (BO_WS_OIDN) et inférieure (ON_WS_OIDN) de chaque croisement à niveaux différents.</translation>
    </message>
    <message>
        <source>Table {table}: {before} earlier rows gave way to {after} new ones.</source>
        <translation>Table {table} : {before} lignes antérieures ont fait place à {after} nouvelles.</translation>
    </message>
    <message>
        <source>Tables filled</source>
        <translation>Tables remplies</translation>
    </message>
    <message>
        <source>Tables of the plan</source>
        <translation>Tables du plan</translation>
    </message>
    <message>
        <source>Tables that the given layers filled.</source>
        <translation>Tables remplies par les couches données.</translation>
    </message>
    <message>
        <source>Take every step anew, also those that an earlier run finished on the same inputs.</source>
        <translation>Refaire chaque étape, même celles qu&apos;un calcul antérieur a achevées avec les mêmes entrées.</translation>
    </message>
    <message>
        <source>Takes a municipality from map data to a plan, an account of kilometres and a dossier, in one run.
The steps are the ordinary algorithms: prepare the data, find where the network is cut, link habitat patches for each group of animals, propose crossings and hedges, make a plan, choose measures within the budget, add them to the plan, account the kilometres, make the dossier. Their settings are the usual ones; for others, run the steps one by one or open the model.
What each step made stays in the folder “work” beside the plan. When a step fails, the message says which one; a run with the same folder goes on from there, and takes over every step whose inputs are unchanged.</source>
        <translation>Mène une commune des données cartographiques à un plan, un bilan des kilomètres et un dossier, en un seul calcul.
Les étapes sont les algorithmes ordinaires : préparer les données, trouver où le maillage est coupé, relier les taches d&apos;habitat pour chaque groupe d&apos;animaux, proposer des passages et des haies, faire un plan, choisir des mesures dans les limites du budget, les ajouter au plan, compter les kilomètres, constituer le dossier. Leurs réglages sont les réglages habituels ; pour d&apos;autres, exécutez les étapes une à une ou ouvrez le modèle.
Ce que chaque étape a produit reste dans le dossier « work » à côté du plan. Quand une étape échoue, le message dit laquelle ; un calcul avec le même dossier reprend à partir de là, et récupère chaque étape dont les entrées n&apos;ont pas changé.</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>Décompte</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Target (km)</source>
        <translation>Objectif (km)</translation>
    </message>
    <message>
        <source>Target I counts kilometres of infrastructure axis: one for each road, railway line or waterway, whatever its carriageways, tracks and sides. A metre of axis with at least one qualifying action counts once, whoever and however many declare it.</source>
        <translation>L&apos;objectif I compte des kilomètres d&apos;axe d&apos;infrastructure : un par route, ligne de chemin de fer ou voie d&apos;eau, quels qu&apos;en soient les chaussées, les voies et les côtés. Un mètre d&apos;axe avec au moins une action admissible compte une fois, quels que soient ceux qui le déclarent et leur nombre.</translation>
    </message>
    <message>
        <source>Target I speaks of infrastructure in and between urban areas (U and B); kilometres in rural zones are listed apart unless they are to count (U_B_R).</source>
        <translation>L&apos;objectif I porte sur l&apos;infrastructure dans et entre les zones urbaines (U et B) ; les kilomètres en zone rurale sont indiqués à part, sauf s&apos;ils doivent compter (U_B_R).</translation>
    </message>
    <message>
        <source>Target I: managed linear infrastructure (axis-km)</source>
        <translation>Objectif I : infrastructure linéaire gérée (km d&apos;axe)</translation>
    </message>
    <message>
        <source>Target I: {infrastructure} km of managed infrastructure. Target II: {elements} km of landscape elements.</source>
        <translation>Objectif I : {infrastructure} km d&apos;infrastructure gérée. Objectif II : {elements} km d&apos;éléments paysagers.</translation>
    </message>
    <message>
        <source>Target II counts kilometres of landscape element along its middle. Elements that run within {same_element_m} m of each other are one; elements that were there before the plan do not count when planted anew; removed elements are taken off. A planting that is realised but not verified yet counts with {planting_survival} of its length (the share that is expected to live), unless another choice is stated below.</source>
        <translation>L’objectif II compte les kilomètres d’éléments paysagers le long de leur milieu. Les éléments distants de moins de {same_element_m} m n’en font qu’un ; les éléments qui existaient avant le plan ne comptent pas s’ils sont replantés ; les éléments supprimés sont déduits. Une plantation réalisée mais pas encore vérifiée compte pour {planting_survival} de sa longueur (la part qui devrait vivre), sauf autre choix indiqué ci-dessous.</translation>
    </message>
    <message>
        <source>Target II: landscape elements (element-km)</source>
        <translation>Objectif II : éléments paysagers (km d&apos;éléments)</translation>
    </message>
    <message>
        <source>Targets I and II measure different things and are never added. A dash: the plan does not say. EC and mesh size are those of the last run that the plan remembers.</source>
        <translation>Les objectifs I et II mesurent des choses différentes et ne sont jamais additionnés. Un tiret : le plan ne l&apos;indique pas. EC et taille de maille sont celles du dernier calcul que le plan a mémorisé.</translation>
    </message>
    <message>
        <source>Territory of the plan</source>
        <translation>Territoire du plan</translation>
    </message>
    <message>
        <source>Texts of your own</source>
        <translation>Vos propres textes</translation>
    </message>
    <message>
        <source>The Belgian Biodiversity Alliance brings public and private bodies together in voluntary commitments. Its first axis, “Expanding the green-blue network”, asks for {alliance_km_i} km of ecologically managed linear infrastructure and {alliance_km_ii} km of landscape elements, with criteria by which commitments are judged. It is not law, and no counting rule has been published: the rule used here is printed with each figure.</source>
        <translation>La Belgian Biodiversity Alliance réunit des organismes publics et privés autour d&apos;engagements volontaires. Son premier axe, « Étendre le maillage vert et bleu », demande {alliance_km_i} km d&apos;infrastructure linéaire gérée écologiquement et {alliance_km_ii} km d&apos;éléments paysagers, avec des critères d&apos;évaluation des engagements. Ce n&apos;est pas une loi, et aucune règle de comptage n&apos;a été publiée : la règle utilisée ici est imprimée avec chaque chiffre.</translation>
    </message>
    <message>
        <source>The GeoPackage of a plan: its commitments, and its axes and territory where nothing else is given below.</source>
        <translation>Le GeoPackage d&apos;un plan : ses engagements, ainsi que ses axes et son territoire si rien d&apos;autre n&apos;est donné ci-dessous.</translation>
    </message>
    <message>
        <source>The GeoPackage of the plan. It may be open in QGIS; save running edits first.</source>
        <translation>Le GeoPackage du plan. Il peut être ouvert dans QGIS ; enregistrez d&apos;abord les modifications en cours.</translation>
    </message>
    <message>
        <source>The GeoPackage of the plan. The QGIS project gets the same name, with .qgz.</source>
        <translation>Le GeoPackage du plan. Le projet QGIS reçoit le même nom, avec .qgz.</translation>
    </message>
    <message>
        <source>The OpenStreetMap tag of this name.</source>
        <translation>L&apos;attribut OpenStreetMap de ce nom.</translation>
    </message>
    <message>
        <source>The QGIS project beside the plan.</source>
        <translation>Le projet QGIS à côté du plan.</translation>
    </message>
    <message>
        <source>The account as a page to read and print: figures, the rule, the reasons, the ledger.</source>
        <translation>Le bilan sous forme de page à lire et à imprimer : chiffres, règle, raisons, registre.</translation>
    </message>
    <message>
        <source>The account counts what is committed along the axes of the infrastructure and along the landscape elements. The ledger below says of each stretch whether it counts, and why not.</source>
        <translation>Le bilan compte ce qui fait l&apos;objet d&apos;un engagement le long des axes de l&apos;infrastructure et le long des éléments paysagers. Le registre ci-dessous indique pour chaque section si elle compte, et sinon pourquoi.</translation>
    </message>
    <message>
        <source>The account of the kilometres with the counting rule.</source>
        <translation>Le bilan des kilomètres avec la règle de comptage.</translation>
    </message>
    <message>
        <source>The account shows the state at the end of this year, with what was realised, lost or ended by then. Empty: the latest year in which anything was.</source>
        <translation>Le bilan montre la situation à la fin de cette année, avec ce qui était alors réalisé, perdu ou terminé. Si vide : la dernière année où quelque chose l&apos;a été.</translation>
    </message>
    <message>
        <source>The animals whose barriers count: all = the mean over the groups concerned.</source>
        <translation>Les animaux dont les obstacles comptent : all = la moyenne des groupes concernés.</translation>
    </message>
    <message>
        <source>The animals; names, distances and tables are in guilds.csv.</source>
        <translation>Les animaux ; noms, distances et tables figurent dans guilds.csv.</translation>
    </message>
    <message>
        <source>The attribute of these patches is negative or missing: {ids}.</source>
        <translation>L&apos;attribut de ces taches d&apos;habitat est négatif ou absent : {ids}.</translation>
    </message>
    <message>
        <source>The axes of all infrastructure near the network: one line for each road, railway and waterway, whatever its carriageways and tracks, with an identifier that lasts and chainage on the ellipsoid. The plan and the account of kilometres refer to them.</source>
        <translation>Les axes de toute l&apos;infrastructure proche du réseau : une ligne par route, chemin de fer et voie d&apos;eau, quelles qu&apos;en soient les chaussées et les voies, avec un identifiant durable et un cumul des distances sur l&apos;ellipsoïde. Le plan et le bilan des kilomètres s&apos;y réfèrent.</translation>
    </message>
    <message>
        <source>The axis itself</source>
        <translation>L&apos;axe lui-même</translation>
    </message>
    <message>
        <source>The barrier table gives class {code} a barrier effect outside 0–1.</source>
        <translation>La table des obstacles donne à la classe {code} un effet d&apos;obstacle hors de 0–1.</translation>
    </message>
    <message>
        <source>The barrier table gives class {code} a width, traffic or lanes below 0.</source>
        <translation>La table des barrières donne à la classe {code} une largeur, un trafic ou des voies inférieurs à 0.</translation>
    </message>
    <message>
        <source>The barrier table gives class {code} the kind {kind} and the family {family}. Use a kind of {kinds}; a line is of {families}.</source>
        <translation>La table des barrières donne à la classe {code} le type {kind} et la famille {family}. Utilisez un type parmi {kinds} ; une ligne relève de {families}.</translation>
    </message>
    <message>
        <source>The barrier table has no class {codes}; it has {known}.</source>
        <translation>La table des obstacles n&apos;a pas de classe {codes} ; elle a {known}.</translation>
    </message>
    <message>
        <source>The barrier table has the class {code} twice; keep one of the two rows.</source>
        <translation>La table des obstacles a deux fois la classe {code} ; gardez une des deux lignes.</translation>
    </message>
    <message>
        <source>The bundle crosses a valley on a high embankment: on piles it leaves the valley floor free.</source>
        <translation>Le faisceau traverse une vallée sur un haut remblai : sur pilotis, il libère le fond de la vallée.</translation>
    </message>
    <message>
        <source>The car park lies in the network: permeable bays, trees and a dark strip make it passable.</source>
        <translation>Le parking se trouve dans le maillage : des emplacements perméables, des arbres et une bande sombre le rendent franchissable.</translation>
    </message>
    <message>
        <source>The cell size must be a positive number of metres, not {size}.</source>
        <translation>La taille des cellules doit être un nombre positif de mètres, et non {size}.</translation>
    </message>
    <message>
        <source>The cell size must be above 0 m, not {size}.</source>
        <translation>La taille des cellules doit être supérieure à 0 m, et non {size}.</translation>
    </message>
    <message>
        <source>The cells of “{layer}” have no true size in {crs}. Warp it to a metric coordinate system, such as Belgian Lambert 72 (EPSG:31370).</source>
        <translation>Les cellules de « {layer} » n&apos;ont pas de taille réelle dans {crs}. Reprojetez le raster dans un système métrique, comme le Lambert belge 72 (EPSG:31370).</translation>
    </message>
    <message>
        <source>The cells of “{layer}” measure {width:g} × {height:g} m. Warp it to square cells.</source>
        <translation>Les cellules de « {layer} » mesurent {width:g} × {height:g} m. Reprojetez le raster en cellules carrées.</translation>
    </message>
    <message>
        <source>The chosen measures do not fit the yearly budgets.</source>
        <translation>Les mesures choisies dépassent les budgets annuels.</translation>
    </message>
    <message>
        <source>The classes of a raster are whole numbers, not “{text}”.</source>
        <translation>Les classes d&apos;un raster sont des nombres entiers, et non « {text} ».</translation>
    </message>
    <message>
        <source>The codes {codes} ceased before or in {year}: the territory is of an older list of municipalities. Give the year of that list, or the new municipalities.</source>
        <translation>Les codes {codes} ont cessé d&apos;exister avant ou en {year} : le territoire provient d&apos;une liste de communes plus ancienne. Donnez l&apos;année de cette liste, ou les nouvelles communes.</translation>
    </message>
    <message>
        <source>The commitment</source>
        <translation>L&apos;engagement</translation>
    </message>
    <message>
        <source>The comparison as a page with a table and bars.</source>
        <translation>La comparaison sous forme de page avec un tableau et des barres.</translation>
    </message>
    <message>
        <source>The contrast is a positive number, 1 for the table as it is, not {factor}.</source>
        <translation>Le contraste est un nombre positif, 1 pour la table telle quelle, et non {factor}.</translation>
    </message>
    <message>
        <source>The coordinates do not fit the coordinate reference system {crs}. Set the layer&apos;s right CRS in its properties.</source>
        <translation>Les coordonnées ne correspondent pas au système de coordonnées de référence {crs}. Définissez le bon SCR dans les propriétés de la couche.</translation>
    </message>
    <message>
        <source>The counting rule</source>
        <translation>La règle de comptage</translation>
    </message>
    <message>
        <source>The counting rule lacks the number “{name}”. Add its row.</source>
        <translation>Il manque à la règle de comptage le nombre « {name} ». Ajoutez sa ligne.</translation>
    </message>
    <message>
        <source>The culvert has no dry ledge: with one, small animals pass on dry feet.</source>
        <translation>Le ponceau n&apos;a pas de banquette sèche : avec une banquette, les petits animaux passent au sec.</translation>
    </message>
    <message>
        <source>The current density, the barrier improvement and the resistance surface must be three different files.</source>
        <translation>La densité de courant, le gain par obstacle levé et la surface de résistance doivent être trois fichiers différents.</translation>
    </message>
    <message>
        <source>The curve as a picture in a page of its own that any browser shows without a network.</source>
        <translation>La courbe sous forme d&apos;image dans une page séparée, que tout navigateur affiche sans connexion.</translation>
    </message>
    <message>
        <source>The cut</source>
        <translation>La coupure</translation>
    </message>
    <message>
        <source>The cutoff must be a positive cost distance in effective metres, not {cutoff}.</source>
        <translation>La limite doit être une distance de coût positive en mètres effectifs, et non {cutoff}.</translation>
    </message>
    <message>
        <source>The dearest link must cost more than 0; leave it empty for no limit.</source>
        <translation>Le lien le plus coûteux doit coûter plus de 0 ; laissez vide pour ne pas limiter.</translation>
    </message>
    <message>
        <source>The dearest link once mended must be a positive number of effective metres, not {reach}.</source>
        <translation>Le lien le plus coûteux une fois réparé doit être un nombre positif de mètres effectifs, et non {reach}.</translation>
    </message>
    <message>
        <source>The decision table {file}, line {line}, asks for {key}, which is not known of a place. Use: {known}.</source>
        <translation>La table de décision {file}, ligne {line}, demande {key}, qui n&apos;est pas connu pour un lieu. Utilisez : {known}.</translation>
    </message>
    <message>
        <source>The decision table {file}, line {line}, names the structure {id}, which the structure table lacks. Use one of: {known}.</source>
        <translation>La table de décision {file}, ligne {line}, cite l&apos;ouvrage {id}, absent de la table des ouvrages. Utilisez l&apos;un de ceux-ci : {known}.</translation>
    </message>
    <message>
        <source>The detour must be at least 1 times the least cost, not {detour}.</source>
        <translation>Le détour doit valoir au moins 1 fois le moindre coût, et non {detour}.</translation>
    </message>
    <message>
        <source>The dispersal distance must be a positive number, not {distance}.</source>
        <translation>La distance de dispersion doit être un nombre positif, et non {distance}.</translation>
    </message>
    <message>
        <source>The dispersal distance must be above 0.</source>
        <translation>La distance de dispersion doit être supérieure à 0.</translation>
    </message>
    <message>
        <source>The dispersal probability must lie between 0 and 1 (both excluded), not {value}.</source>
        <translation>La probabilité de dispersion doit être comprise entre 0 et 1 (tous deux exclus), et non {value}.</translation>
    </message>
    <message>
        <source>The distance of an added link is negative or missing.</source>
        <translation>La distance d&apos;un lien ajouté est négative ou absente.</translation>
    </message>
    <message>
        <source>The distance of candidate places must be at least 1 m.</source>
        <translation>La distance entre lieux candidats doit être d&apos;au moins 1 m.</translation>
    </message>
    <message>
        <source>The distance of these links is negative or missing: {ids}.</source>
        <translation>La distance de ces liens est négative ou absente : {ids}.</translation>
    </message>
    <message>
        <source>The effects of measures {ids} name patches that layer “{patches}” does not have ({names}). Choose the patches and links with which the measures were proposed.</source>
        <translation>Les effets des mesures {ids} citent des taches d&apos;habitat que la couche « {patches} » n&apos;a pas ({names}). Choisissez les taches et les liens avec lesquels les mesures ont été proposées.</translation>
    </message>
    <message>
        <source>The elevation model has no heights at {count} places; they count as level with the ground, not verified.</source>
        <translation>Le modèle altimétrique n&apos;a pas d&apos;altitude en {count} lieux ; ils sont considérés comme de plain-pied, sans vérification.</translation>
    </message>
    <message>
        <source>The ellipsoid of the coordinate reference system {crs} is not known to QGIS. Choose a usual CRS for the layer, such as EPSG:31370.</source>
        <translation>QGIS ne connaît pas l&apos;ellipsoïde du système de coordonnées de référence {crs}. Choisissez un SCR usuel pour la couche, comme EPSG:31370.</translation>
    </message>
    <message>
        <source>The expression selects the rows in the ledger layer of QGIS (Select by expression), and so shows them on the map.</source>
        <translation>L&apos;expression sélectionne les lignes dans la couche du registre de QGIS (Sélectionner par expression), et les montre ainsi sur la carte.</translation>
    </message>
    <message>
        <source>The extent and the polygons of the area do not overlap. Leave one of them out.</source>
        <translation>L&apos;emprise et les polygones de la zone ne se recouvrent pas. Omettez l&apos;une ou les autres.</translation>
    </message>
    <message>
        <source>The extract must be an .osm.pbf, .osm, .osm.gz or .osm.bz2 file.</source>
        <translation>L&apos;extrait doit être un fichier .osm.pbf, .osm, .osm.gz ou .osm.bz2.</translation>
    </message>
    <message>
        <source>The extract: .osm.pbf, .osm, .osm.gz or .osm.bz2.</source>
        <translation>L&apos;extrait : .osm.pbf, .osm, .osm.gz ou .osm.bz2.</translation>
    </message>
    <message>
        <source>The figure in words.</source>
        <translation>Le chiffre en mots.</translation>
    </message>
    <message>
        <source>The file {file} cannot be opened as OpenStreetMap data ({problem}). Get it anew, or use a QGIS whose GDAL has the OSM driver.</source>
        <translation>Le fichier {file} ne peut pas être ouvert comme données OpenStreetMap ({problem}). Procurez-vous-le à nouveau, ou utilisez un QGIS dont le GDAL a le pilote OSM.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read to its end ({problem}); it seems damaged. Get it anew.</source>
        <translation>Le fichier {file} ne peut pas être lu jusqu&apos;au bout ({problem}) ; il semble endommagé. Procurez-vous-le à nouveau.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {problem}. Check the path and your rights to it.</source>
        <translation>Le fichier {file} ne peut pas être lu : {problem}. Vérifiez le chemin et vos droits d&apos;accès.</translation>
    </message>
    <message>
        <source>The file {file} cannot be unpacked to the temporary folder: {problem}. Free some space there, or unpack the file yourself.</source>
        <translation>Le fichier {file} ne peut pas être décompressé dans le dossier temporaire : {problem}. Libérez-y de la place, ou décompressez le fichier vous-même.</translation>
    </message>
    <message>
        <source>The file {file} holds nothing that the rule table asks for in the chosen area. Check the area, or choose an extract of this region.</source>
        <translation>Le fichier {file} ne contient rien de ce que demande la table de règles dans la zone choisie. Vérifiez la zone, ou choisissez un extrait de cette région.</translation>
    </message>
    <message>
        <source>The file {file} is damaged or was not loaded to its end. Get it anew, and compare its size with the one on the server.</source>
        <translation>Le fichier {file} est endommagé ou n&apos;a pas été téléchargé jusqu&apos;au bout. Procurez-vous-le à nouveau et comparez sa taille avec celle du serveur.</translation>
    </message>
    <message>
        <source>The file {file} is no OpenStreetMap file. Choose an .osm.pbf, .osm, .osm.gz or .osm.bz2 file, such as a Geofabrik extract.</source>
        <translation>Le fichier {file} n&apos;est pas un fichier OpenStreetMap. Choisissez un fichier .osm.pbf, .osm, .osm.gz ou .osm.bz2, comme un extrait de Geofabrik.</translation>
    </message>
    <message>
        <source>The file {file} unpacks to more than {size} GB; that is no OpenStreetMap extract. Get it anew.</source>
        <translation>Le fichier {file} dépasse {size} GB une fois décompressé ; ce n&apos;est pas un extrait OpenStreetMap. Procurez-vous-le à nouveau.</translation>
    </message>
    <message>
        <source>The first HTML file.</source>
        <translation>Le premier fichier HTML.</translation>
    </message>
    <message>
        <source>The first ODT file.</source>
        <translation>Le premier fichier ODT.</translation>
    </message>
    <message>
        <source>The first PDF file.</source>
        <translation>Le premier fichier PDF.</translation>
    </message>
    <message>
        <source>The first choice, {structure}, does not fit a width of {width} m; this is the alternative.</source>
        <translation>Le premier choix, {structure}, ne convient pas à une largeur de {width} m ; voici la variante.</translation>
    </message>
    <message>
        <source>The first of these rows in the ledger.</source>
        <translation>La première de ces lignes dans le registre.</translation>
    </message>
    <message>
        <source>The first {shown} of {all} are listed; the plan holds them all.</source>
        <translation>Les {shown} premiers sur {all} sont cités ; le plan les contient tous.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {problem}. Choose another one.</source>
        <translation>Le dossier {folder} ne peut pas être créé : {problem}. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Make it first, or choose another one.</source>
        <translation>Le dossier {folder} n&apos;existe pas. Créez-le d&apos;abord, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The gain in sequence as a part of the equivalent connectivity without measures.</source>
        <translation>Le gain dans l&apos;ordre, en part de la connectivité équivalente sans mesures.</translation>
    </message>
    <message>
        <source>The gain of each measure is what it wins alone. Gains of several measures together may be more or less than their sum.</source>
        <translation>Le gain de chaque mesure est ce qu&apos;elle apporte seule. Les gains de plusieurs mesures ensemble peuvent être supérieurs ou inférieurs à leur somme.</translation>
    </message>
    <message>
        <source>The green-blue network and where it is cut</source>
        <translation>Le maillage vert et bleu et les endroits où il est coupé</translation>
    </message>
    <message>
        <source>The green-blue network: polygons of corridors or habitat, or lines that get the width below. Results are given in the coordinate system of this layer.</source>
        <translation>Le maillage vert et bleu : polygones de corridors ou d&apos;habitat, ou lignes qui reçoivent la largeur ci-dessous. Les résultats sont dans le système de coordonnées de cette couche.</translation>
    </message>
    <message>
        <source>The ground is {left} m higher on one side and {right} m lower on the other ({topo}).</source>
        <translation>Le sol est {left} m plus haut d&apos;un côté et {right} m plus bas de l&apos;autre ({topo}).</translation>
    </message>
    <message>
        <source>The guild table {file} lists {ids} more than once.</source>
        <translation>La table des guildes {file} cite {ids} plus d&apos;une fois.</translation>
    </message>
    <message>
        <source>The high embankment of the bundle has room for a large underpass.</source>
        <translation>Le haut remblai du faisceau laisse la place à un grand passage inférieur.</translation>
    </message>
    <message>
        <source>The infrastructure crosses a valley on a high embankment: on piles it leaves the valley floor free.</source>
        <translation>L&apos;infrastructure traverse une vallée sur un haut remblai : sur pilotis, elle libère le fond de la vallée.</translation>
    </message>
    <message>
        <source>The infrastructure is lit at night.</source>
        <translation>L&apos;infrastructure est éclairée la nuit.</translation>
    </message>
    <message>
        <source>The infrastructure lies in a cutting, where no tunnel can pass: a narrow deck spans it.</source>
        <translation>L&apos;infrastructure est en déblai, où aucun tunnel ne peut passer : un tablier étroit la franchit.</translation>
    </message>
    <message>
        <source>The infrastructure lies in a cutting: a deck can span it level with the ground.</source>
        <translation>L&apos;infrastructure est en déblai : un tablier peut la franchir au niveau du sol.</translation>
    </message>
    <message>
        <source>The knock-out questions must be passed</source>
        <translation>Les questions éliminatoires doivent être satisfaites</translation>
    </message>
    <message>
        <source>The land cover layer cannot be opened.</source>
        <translation>La couche d&apos;occupation du sol ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>The layer for {parameter} cannot be opened: {value}. Check that the file exists, is not damaged and is a vector layer.</source>
        <translation>La couche pour {parameter} ne peut pas être ouverte : {value}. Vérifiez que le fichier existe, n&apos;est pas endommagé et est une couche vectorielle.</translation>
    </message>
    <message>
        <source>The layer of changes is empty: there is nothing to compare.</source>
        <translation>La couche des modifications est vide : il n&apos;y a rien à comparer.</translation>
    </message>
    <message>
        <source>The layer of the area has no polygon. Choose another layer, or none.</source>
        <translation>La couche de la zone n&apos;a pas de polygone. Choisissez une autre couche, ou aucune.</translation>
    </message>
    <message>
        <source>The layer of “{label}” cannot be opened: {value}. Check that the file exists and is not damaged.</source>
        <translation>La couche de « {label} » ne peut pas être ouverte : {value}. Vérifiez que le fichier existe et n&apos;est pas endommagé.</translation>
    </message>
    <message>
        <source>The layers of proposals are empty: there is nothing to choose from.</source>
        <translation>Les couches de propositions sont vides : il n&apos;y a rien à choisir.</translation>
    </message>
    <message>
        <source>The link distance threshold must be a positive number, not {threshold}.</source>
        <translation>Le seuil de distance des liens doit être un nombre positif, et non {threshold}.</translation>
    </message>
    <message>
        <source>The links between these patches: fields from_id, to_id, cost and, where it is there, length_m. As many layers as of patches, in the same order.</source>
        <translation>Les liens entre ces taches d&apos;habitat : champs from_id, to_id, cost et, s&apos;il existe, length_m. Autant de couches que pour les taches, dans le même ordre.</translation>
    </message>
    <message>
        <source>The links with dPC by removal, the gain of EC by improvement, betweenness and component.</source>
        <translation>Les liens avec dPC par suppression, gain d&apos;EC par amélioration, centralité et composante.</translation>
    </message>
    <message>
        <source>The map shows the network, the infrastructure and the sites where the one cuts the other.</source>
        <translation>La carte montre le maillage, l&apos;infrastructure et les points où l&apos;une coupe l&apos;autre.</translation>
    </message>
    <message>
        <source>The measure of this step.</source>
        <translation>La mesure de cette étape.</translation>
    </message>
    <message>
        <source>The measures that are locked in do not keep to the budget, the number of measures or the spacing by themselves. Raise the budget, or lock fewer.</source>
        <translation>Les mesures imposées ne respectent pas d&apos;elles-mêmes le budget, le nombre de mesures ou l&apos;espacement. Augmentez le budget, ou imposez-en moins.</translation>
    </message>
    <message>
        <source>The measures {ids} are neither crossings nor hedges of GreenBlue. Add them from their own layer, with the measure that they are.</source>
        <translation>Les mesures {ids} ne sont ni des passages ni des haies de GreenBlue. Ajoutez-les depuis leur propre couche, avec la mesure qu&apos;elles sont.</translation>
    </message>
    <message>
        <source>The memory bound is too small for a single cell; raise it.</source>
        <translation>La limite de mémoire est trop petite pour une seule cellule ; augmentez-la.</translation>
    </message>
    <message>
        <source>The municipalities with their kilometres, hectares and numbers, also those without any; a map of the contribution of each.</source>
        <translation>Les communes avec leurs kilomètres, hectares et nombres, y compris celles qui n’en ont pas ; une carte de la contribution de chacune.</translation>
    </message>
    <message>
        <source>The nearest passage that animals use lies {distance} away.</source>
        <translation>Le passage le plus proche utilisé par les animaux se trouve à {distance}.</translation>
    </message>
    <message>
        <source>The one body that counts these kilometres, where several declare them. Left empty, the owner.</source>
        <translation>Le seul organisme qui compte ces kilomètres, quand plusieurs les déclarent. Si vide, le propriétaire.</translation>
    </message>
    <message>
        <source>The one body that counts these kilometres; empty: the owner.</source>
        <translation>Le seul organisme qui compte ces kilomètres ; si vide : le propriétaire.</translation>
    </message>
    <message>
        <source>The output must be a GeoPackage; give a file name with .gpkg.</source>
        <translation>La sortie doit être un GeoPackage ; donnez un nom de fichier en .gpkg.</translation>
    </message>
    <message>
        <source>The output must be a GeoTIFF; give a file name with .tif.</source>
        <translation>La sortie doit être un GeoTIFF ; donnez un nom de fichier en .tif.</translation>
    </message>
    <message>
        <source>The output would replace the layer of the area. Choose another file.</source>
        <translation>La sortie remplacerait la couche de la zone. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The output {output} cannot be made at {destination}. Choose another destination.</source>
        <translation>La sortie {output} ne peut pas être créée dans {destination}. Choisissez une autre destination.</translation>
    </message>
    <message>
        <source>The output {path} is also the input “{input}”. Choose another file, or for a GeoPackage another layer name (“Save to GeoPackage…”).</source>
        <translation>La sortie {path} est aussi l&apos;entrée « {input} ». Choisissez un autre fichier, ou pour un GeoPackage un autre nom de couche (« Enregistrer dans un GeoPackage… »).</translation>
    </message>
    <message>
        <source>The output {path} is also the land cover raster. Choose another file.</source>
        <translation>La sortie {path} est aussi le raster d&apos;occupation du sol. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The page template {file} cannot be read. Save it again in QGIS&apos;s layout designer.</source>
        <translation>Le modèle de page {file} ne peut pas être lu. Enregistrez-le à nouveau dans l&apos;éditeur de mise en page de QGIS.</translation>
    </message>
    <message>
        <source>The page template {file} lacks an item with the id “{item}” for the text.</source>
        <translation>Il manque au modèle de page {file} un objet d&apos;identifiant « {item} » pour le texte.</translation>
    </message>
    <message>
        <source>The patch raster has {patch_rows} × {patch_cols} cells, the resistance raster {rows} × {cols}; they must lie on the same grid.</source>
        <translation>Le raster des taches d&apos;habitat a {patch_rows} × {patch_cols} cellules, le raster de résistance {rows} × {cols} ; ils doivent partager la même grille.</translation>
    </message>
    <message>
        <source>The patches and the resistance raster have different numbers of cells.</source>
        <translation>Les taches d&apos;habitat et le raster de résistance n&apos;ont pas le même nombre de cellules.</translation>
    </message>
    <message>
        <source>The patches of species group “{guild}” have no area or other attribute above 0.</source>
        <translation>Les taches d&apos;habitat du groupe d&apos;espèces « {guild} » n&apos;ont ni superficie ni autre attribut supérieur à 0.</translation>
    </message>
    <message>
        <source>The patches on the raster with area, number of links, component, and the features they come from.</source>
        <translation>Les taches d&apos;habitat sur le raster avec superficie, nombre de liens, composante et entités dont elles proviennent.</translation>
    </message>
    <message>
        <source>The patches with dPC, its fractions, betweenness and component; polygons or points as given.</source>
        <translation>Les taches d&apos;habitat avec dPC, ses fractions, la centralité et la composante ; polygones ou points, comme donnés.</translation>
    </message>
    <message>
        <source>The patches with which the measures were proposed, such as those of “Link habitat patches”: fields patch_id and the attribute. One layer for each species group.</source>
        <translation>Les taches d&apos;habitat avec lesquelles les mesures ont été proposées, par exemple celles de « Relier les taches d&apos;habitat » : champs patch_id et l&apos;attribut. Une couche par groupe d&apos;espèces.</translation>
    </message>
    <message>
        <source>The plan holds no fragmentation points. Run “Find fragmentation points” and add its result to the plan.</source>
        <translation>Le plan ne contient pas de points de fragmentation. Exécutez « Trouver les points de fragmentation » et ajoutez son résultat au plan.</translation>
    </message>
    <message>
        <source>The plan holds no infrastructure, and none is given: commitments of target I match nothing.</source>
        <translation>Le plan ne contient pas d&apos;infrastructure et aucune n&apos;est donnée : les engagements de l&apos;objectif I ne correspondent à rien.</translation>
    </message>
    <message>
        <source>The plan holds no proposals of this kind.</source>
        <translation>Le plan ne contient pas de propositions de ce type.</translation>
    </message>
    <message>
        <source>The plan in figures</source>
        <translation>Le plan en chiffres</translation>
    </message>
    <message>
        <source>The plan is ready: open the project {file}.</source>
        <translation>Le plan est prêt : ouvrez le projet {file}.</translation>
    </message>
    <message>
        <source>The plan keeps no computation.</source>
        <translation>Le plan ne conserve aucun calcul.</translation>
    </message>
    <message>
        <source>The plan that was added to.</source>
        <translation>Le plan qui a été complété.</translation>
    </message>
    <message>
        <source>The plan {path} does not hold the proposals {ids} that these measures were chosen from. Fill the plan with them by “Create a plan”, or add the proposals themselves.</source>
        <translation>Le plan {path} ne contient pas les propositions {ids} dont ces mesures ont été choisies. Remplissez le plan avec elles par « Créer un plan », ou ajoutez les propositions elles-mêmes.</translation>
    </message>
    <message>
        <source>The plan {path} holds none of the chosen commitments yet. Save the edits of their layer first.</source>
        <translation>Le plan {path} ne contient encore aucun des engagements choisis. Enregistrez d&apos;abord les modifications de leur couche.</translation>
    </message>
    <message>
        <source>The plan {path} was made by a newer GreenBlue (plan version {theirs}; this one knows {ours}). Update GreenBlue to work on it; nothing was changed.</source>
        <translation>Le plan {path} a été créé par une version plus récente de GreenBlue (version de plan {theirs} ; celle-ci connaît {ours}). Mettez GreenBlue à jour pour y travailler ; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The plan {path} was made by an older GreenBlue. Run “Create a plan” with it as destination: that brings it up to date and keeps everything in it.</source>
        <translation>Le plan {path} a été créé par une version plus ancienne de GreenBlue. Exécutez « Créer un plan » avec lui comme destination : il est ainsi mis à jour et garde tout son contenu.</translation>
    </message>
    <message>
        <source>The plan&apos;s own style of {names} is not used: it asks for more than drawing.</source>
        <translation>Le style propre au plan pour {names} n&apos;est pas utilisé : il demande plus que dessiner.</translation>
    </message>
    <message>
        <source>The plan: one GeoPackage.</source>
        <translation>Le plan : un seul GeoPackage.</translation>
    </message>
    <message>
        <source>The probability must lie between 0 and 1, both excluded.</source>
        <translation>La probabilité doit être comprise entre 0 et 1, tous deux exclus.</translation>
    </message>
    <message>
        <source>The probability of a direct move over the dispersal distance, between 0 and 1. Use 0.05 where the distance is one that few animals exceed.</source>
        <translation>La probabilité d&apos;un déplacement direct sur la distance de dispersion, entre 0 et 1. Utilisez 0,05 si peu d&apos;animaux dépassent cette distance.</translation>
    </message>
    <message>
        <source>The profile gives layer “{layer}” the classes {codes}, which the barrier table does not have. Add them there, or change the profile.</source>
        <translation>Le profil donne à la couche « {layer} » les classes {codes}, que la table des barrières n&apos;a pas. Ajoutez-les-y, ou modifiez le profil.</translation>
    </message>
    <message>
        <source>The profile gives the classes {codes}, which the barrier table lacks. Add them to the table, or let the profile drop these features.</source>
        <translation>Le profil donne les classes {codes}, absentes de la table des obstacles. Ajoutez-les à la table, ou faites écarter ces entités par le profil.</translation>
    </message>
    <message>
        <source>The project {path} could not be written: {problem}. The plan itself is there.</source>
        <translation>Le projet {path} n&apos;a pas pu être écrit : {problem}. Le plan lui-même existe.</translation>
    </message>
    <message>
        <source>The project {path} is there already and was left as it is. Rename it and run again to have a new one made.</source>
        <translation>Le projet {path} existe déjà et a été laissé tel quel. Renommez-le et relancez le calcul pour en créer un nouveau.</translation>
    </message>
    <message>
        <source>The proposals have effects on several species groups: {names}. Name the one whose patches and links these are.</source>
        <translation>Les propositions ont des effets sur plusieurs groupes d&apos;espèces : {names}. Indiquez celui auquel appartiennent ces taches d&apos;habitat et ces liens.</translation>
    </message>
    <message>
        <source>The proposed crossings as points on the axis, ranked, with structure, dimensions, costs, gain, feasibility, reasons and assumptions.</source>
        <translation>Les passages proposés sous forme de points sur l&apos;axe, classés, avec ouvrage, dimensions, coûts, gain, faisabilité, raisons et hypothèses.</translation>
    </message>
    <message>
        <source>The radii are numbers of metres, such as 50; 100, not “{text}”.</source>
        <translation>Les rayons sont des nombres de mètres, comme 50 ; 100, et non « {text} ».</translation>
    </message>
    <message>
        <source>The railway lies in a cutting: a deck can span it level with the ground.</source>
        <translation>La voie ferrée est en déblai : un tablier peut la franchir au niveau du sol.</translation>
    </message>
    <message>
        <source>The raster exceeds the memory allowed and is worked by tiles.</source>
        <translation>Le raster dépasse la mémoire autorisée et est traité par tuiles.</translation>
    </message>
    <message>
        <source>The raster has no cell of the habitat classes {classes}.</source>
        <translation>Le raster n&apos;a aucune cellule des classes d&apos;habitat {classes}.</translation>
    </message>
    <message>
        <source>The raster has no cells of class {classes}; its classes are {present}.</source>
        <translation>Le raster n&apos;a pas de cellules de classe {classes} ; ses classes sont {present}.</translation>
    </message>
    <message>
        <source>The raster of current or movement has no values at {count} places; movement is left out of their score.</source>
        <translation>Le raster de courant ou de déplacement n&apos;a pas de valeurs à {count} endroits ; le déplacement n&apos;y compte pas dans la note.</translation>
    </message>
    <message>
        <source>The raster “{layer}” cannot be brought to {crs}. Warp it yourself first.</source>
        <translation>Le raster « {layer} » ne peut pas être amené dans {crs}. Reprojetez-le d&apos;abord vous-même.</translation>
    </message>
    <message>
        <source>The raster “{layer}” cannot be opened.</source>
        <translation>Le raster « {layer} » ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The raster “{layer}” cannot be read as heights or values in {crs}. Save it as a GeoTIFF of one band first.</source>
        <translation>Le raster « {layer} » ne peut pas être lu comme altitudes ou valeurs en {crs}. Enregistrez-le d&apos;abord en GeoTIFF à une bande.</translation>
    </message>
    <message>
        <source>The raster “{layer}” cannot be read. Save it as a GeoTIFF first.</source>
        <translation>Le raster « {layer} » ne peut pas être lu. Enregistrez-le d&apos;abord en GeoTIFF.</translation>
    </message>
    <message>
        <source>The raster “{layer}” has codes without a cover class: {codes}. Choose the table that belongs to it, or add lines to a copy of it.</source>
        <translation>Le raster « {layer} » a des codes sans classe d&apos;occupation : {codes}. Choisissez la table qui lui correspond, ou ajoutez des lignes à une copie de celle-ci.</translation>
    </message>
    <message>
        <source>The raster “{layer}” has no coordinate reference system. Set it in its properties.</source>
        <translation>Le raster « {layer} » n&apos;a pas de système de coordonnées de référence. Définissez-le dans ses propriétés.</translation>
    </message>
    <message>
        <source>The raster “{layer}” has other cells than the resistance surface; each cell there takes the class at its centre.</source>
        <translation>Le raster « {layer} » a d&apos;autres cellules que la surface de résistance ; chaque cellule de celle-ci prend la classe en son centre.</translation>
    </message>
    <message>
        <source>The raster “{layer}” has {cells} cells and needs about {needed:.0f} MB. All pairs cannot be linked by tiles. Choose planar or border links, allow more memory, clip the raster, or use larger cells.</source>
        <translation>Le raster « {layer} » a {cells} cellules et exige environ {needed:.0f} MB. Toutes les paires ne peuvent pas être reliées par tuiles. Choisissez des liens planar ou border, accordez plus de mémoire, découpez le raster, ou utilisez des cellules plus grandes.</translation>
    </message>
    <message>
        <source>The raster “{layer}” has {cells} cells and needs about {needed:.0f} MB. Allow more memory, clip it, or use larger cells.</source>
        <translation>Le raster « {layer} » a {cells} cellules et exige environ {needed:.0f} MB. Accordez plus de mémoire, découpez-le, ou utilisez des cellules plus grandes.</translation>
    </message>
    <message>
        <source>The raster “{layer}” has {cells} cells and needs about {needed:.0f} MB. It can be worked by tiles only when the dearest link is limited. Give a limit, allow more memory, clip the raster, or use larger cells.</source>
        <translation>Le raster « {layer} » a {cells} cellules et exige environ {needed:.0f} MB. Il ne peut être traité par tuiles que si le lien le plus coûteux est limité. Donnez une limite, accordez plus de mémoire, découpez le raster, ou utilisez des cellules plus grandes.</translation>
    </message>
    <message>
        <source>The raster “{layer}” has {cells} cells and needs about {needed:.1f} GB. Allow more memory, clip it, or use larger cells.</source>
        <translation>Le raster « {layer} » a {cells} cellules et exige environ {needed:.1f} GB. Accordez plus de mémoire, découpez-le, ou utilisez des cellules plus grandes.</translation>
    </message>
    <message>
        <source>The raster “{layer}” has {count} bands; there is no band {band}.</source>
        <translation>Le raster « {layer} » a {count} bandes ; il n&apos;y a pas de bande {band}.</translation>
    </message>
    <message>
        <source>The raster “{layer}” holds decimal values; habitat needs classes in whole numbers.</source>
        <translation>Le raster « {layer} » contient des valeurs décimales ; l&apos;habitat exige des classes en nombres entiers.</translation>
    </message>
    <message>
        <source>The raster “{layer}” is rotated or not north-up. Warp it to a north-up grid first.</source>
        <translation>Le raster « {layer} » est tourné ou n&apos;a pas le nord en haut. Reprojetez-le d&apos;abord sur une grille orientée au nord.</translation>
    </message>
    <message>
        <source>The region has no area; choose an extent or another layer.</source>
        <translation>La zone n&apos;a pas de superficie ; choisissez une emprise ou une autre couche.</translation>
    </message>
    <message>
        <source>The region is too large ({width:.4g} m × {height:.4g} m); is its coordinate system in metres?</source>
        <translation>La zone est trop grande ({width:.4g} m × {height:.4g} m) ; son système de coordonnées est-il en mètres ?</translation>
    </message>
    <message>
        <source>The reporting units with their measures, once for each habitat layer.</source>
        <translation>Les unités d&apos;analyse avec leurs mesures, une fois par couche d&apos;habitat.</translation>
    </message>
    <message>
        <source>The resistance raster holds negative values ({count} cells below 1, the lowest {lowest:g}); set its nodata value, or give every passable cell 1 or more.</source>
        <translation>Le raster de résistance contient des valeurs négatives ({count} cellules sous 1, la plus basse {lowest:g}) ; définissez sa valeur sans données, ou donnez 1 ou plus à chaque cellule franchissable.</translation>
    </message>
    <message>
        <source>The resistance raster holds values above {largest:g} ({count} cells, the highest {highest:g}); make cells that nothing can cross nodata, or lower their values.</source>
        <translation>Le raster de résistance contient des valeurs supérieures à {largest:g} ({count} cellules, la plus élevée {highest:g}) ; mettez en nodata les cellules que rien ne peut franchir, ou abaissez leurs valeurs.</translation>
    </message>
    <message>
        <source>The resistance raster holds values below 1 ({count} cells, the lowest {lowest:g}); a resistance is 1 in habitat and more elsewhere, so rescale the raster.</source>
        <translation>Le raster de résistance contient des valeurs sous 1 ({count} cellules, la plus basse {lowest:g}) ; une résistance vaut 1 dans l&apos;habitat et davantage ailleurs : remettez le raster à l&apos;échelle.</translation>
    </message>
    <message>
        <source>The resistance raster holds zeros ({count} cells below 1); a resistance is 1 in habitat and more elsewhere, so give those cells 1 or make them nodata.</source>
        <translation>Le raster de résistance contient des zéros ({count} cellules sous 1) ; une résistance vaut 1 dans l&apos;habitat et davantage ailleurs : donnez 1 à ces cellules ou rendez-les sans données.</translation>
    </message>
    <message>
        <source>The resistance raster holds {lowest:g}, less than the lowest resistance it was said to have ({least:g}).</source>
        <translation>Le raster de résistance contient {lowest:g}, moins que la plus faible résistance annoncée ({least:g}).</translation>
    </message>
    <message>
        <source>The resistance raster must have exactly one band.</source>
        <translation>Le raster de résistance doit avoir exactement une bande.</translation>
    </message>
    <message>
        <source>The resistance surface cannot be opened.</source>
        <translation>La surface de résistance ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>The resistance surface serves the gain: give patches and links.</source>
        <translation>La surface de résistance sert au gain : donnez des taches d&apos;habitat et des liens.</translation>
    </message>
    <message>
        <source>The resistance table {file} has no value for the {kind} class &quot;{code}&quot;. Add a line for it, or a line with code *.</source>
        <translation>La table de résistance {file} n&apos;a pas de valeur pour la classe &quot;{code}&quot; du type {kind}. Ajoutez-lui une ligne, ou une ligne de code *.</translation>
    </message>
    <message>
        <source>The resistance table {file} has the unknown kind {kinds}; use {known}.</source>
        <translation>La table de résistance {file} a le type inconnu {kinds} ; utilisez {known}.</translation>
    </message>
    <message>
        <source>The resistance table {file} has values below 1: {classes}. The easiest ground has resistance 1; scale the others to it.</source>
        <translation>La table de résistance {file} a des valeurs sous 1 : {classes}. Le terrain le plus facile a la résistance 1 ; échelonnez les autres en conséquence.</translation>
    </message>
    <message>
        <source>The resistance table {file} lists {classes} more than once.</source>
        <translation>La table de résistance {file} cite {classes} plus d&apos;une fois.</translation>
    </message>
    <message>
        <source>The road lies in a cutting and is narrow: a small deck reaches.</source>
        <translation>La route est en déblai et étroite : un petit tablier suffit.</translation>
    </message>
    <message>
        <source>The row is part of the total of its quantity.</source>
        <translation>La ligne fait partie du total de sa quantité.</translation>
    </message>
    <message>
        <source>The rows that are not counted because another commitment counts the same metres, or because the element was there before.</source>
        <translation>Les lignes non comptées parce qu&apos;un autre engagement compte les mêmes mètres, ou parce que l&apos;élément existait déjà.</translation>
    </message>
    <message>
        <source>The rule file {file} cannot be read: {problem}. Give a UTF-8 CSV file.</source>
        <translation>Le fichier de règles {file} ne peut pas être lu : {problem}. Donnez un fichier CSV en UTF-8.</translation>
    </message>
    <message>
        <source>The rule file {file} has the rule {rule} twice; give each row an id of its own.</source>
        <translation>Le fichier de règles {file} contient deux fois la règle {rule} ; donnez à chaque ligne un identifiant propre.</translation>
    </message>
    <message>
        <source>The rule file {file} is empty; it needs a header line.</source>
        <translation>Le fichier de règles {file} est vide ; il lui faut une ligne d&apos;en-tête.</translation>
    </message>
    <message>
        <source>The rule file {file} is larger than 5 MB; it is not a rule table.</source>
        <translation>Le fichier de règles {file} dépasse 5 MB ; ce n&apos;est pas une table de règles.</translation>
    </message>
    <message>
        <source>The rule file {file} is not a readable CSV table: {problem}.</source>
        <translation>Le fichier de règles {file} n&apos;est pas une table CSV lisible : {problem}.</translation>
    </message>
    <message>
        <source>The rule file {file} lacks the column(s) {columns}; its header is: {header}.</source>
        <translation>Il manque au fichier de règles {file} la ou les colonnes {columns} ; son en-tête est : {header}.</translation>
    </message>
    <message>
        <source>The rule file {file} lacks the setting(s) {names}.</source>
        <translation>Il manque au fichier de règles {file} le(s) réglage(s) {names}.</translation>
    </message>
    <message>
        <source>The rule file {file}, line {line}, column {column}: &quot;{value}&quot; is not usable ({expected} expected).</source>
        <translation>Fichier de règles {file}, ligne {line}, colonne {column} : &quot;{value}&quot; est inutilisable (attendu : {expected}).</translation>
    </message>
    <message>
        <source>The rule file {file}, line {line}: a distance or value is missing or negative.</source>
        <translation>Fichier de règles {file}, ligne {line} : une distance ou une valeur manque ou est négative.</translation>
    </message>
    <message>
        <source>The rule file {file}, line {line}: {what} stands in two rows. Leave one of them.</source>
        <translation>Fichier de règles {file}, ligne {line} : {what} figure dans deux lignes. N&apos;en gardez qu&apos;une.</translation>
    </message>
    <message>
        <source>The rule file {file}, line {line}: “{word}” is none of {known}.</source>
        <translation>Fichier de règles {file}, ligne {line} : « {word} » n&apos;est aucun de {known}.</translation>
    </message>
    <message>
        <source>The same as a part of equivalent connectivity now.</source>
        <translation>Le même en part de la connectivité équivalente actuelle.</translation>
    </message>
    <message>
        <source>The same as a part of the present equivalent connectivity.</source>
        <translation>Le même en part de la connectivité équivalente présente.</translation>
    </message>
    <message>
        <source>The same at the other end.</source>
        <translation>Le même à l&apos;autre extrémité.</translation>
    </message>
    <message>
        <source>The same for moderate</source>
        <translation>Le même pour modéré</translation>
    </message>
    <message>
        <source>The same on the plane of the map, as a check.</source>
        <translation>Le même sur le plan de la carte, comme contrôle.</translation>
    </message>
    <message>
        <source>The same one at a time: a row for each status, year, municipality, owner, manager, additionality and zone, each of these adding up to the whole.</source>
        <translation>La même chose une à la fois : une ligne par statut, année, commune, propriétaire, gestionnaire, additionnalité et zone, chacun de ces groupes donnant le tout.</translation>
    </message>
    <message>
        <source>The same proposals as lines across the infrastructure, from outer edge to outer edge.</source>
        <translation>Les mêmes propositions sous forme de lignes à travers l&apos;infrastructure, de bord extérieur à bord extérieur.</translation>
    </message>
    <message>
        <source>The same rows for measures that are areas.</source>
        <translation>Les mêmes lignes pour les mesures surfaciques.</translation>
    </message>
    <message>
        <source>The same rows for measures that are lines, such as hedges.</source>
        <translation>Les mêmes lignes pour les mesures linéaires, comme les haies.</translation>
    </message>
    <message>
        <source>The same rows for measures that are points, such as crossings.</source>
        <translation>Les mêmes lignes pour les mesures ponctuelles, comme les passages.</translation>
    </message>
    <message>
        <source>The same, each pair counted by the product of the attributes and the probability.</source>
        <translation>De même, chaque paire comptée selon le produit des attributs et de la probabilité.</translation>
    </message>
    <message>
        <source>The score of the species group that suffers most.</source>
        <translation>Le score du groupe d&apos;espèces qui souffre le plus.</translation>
    </message>
    <message>
        <source>The section of each site: the axis of the bundle inside the network; outlines of car parks.</source>
        <translation>Le tronçon de chaque point de fragmentation : l&apos;axe du faisceau dans le réseau ; contours des parkings.</translation>
    </message>
    <message>
        <source>The share of runs is out of {count} runs.</source>
        <translation>La part des calculs porte sur {count} calculs.</translation>
    </message>
    <message>
        <source>The size of the landscape must be a positive number, not {landscape}.</source>
        <translation>La taille du paysage doit être un nombre positif, et non {landscape}.</translation>
    </message>
    <message>
        <source>The slack of a corridor must be 0 or more effective metres.</source>
        <translation>La marge d&apos;un corridor doit valoir 0 mètre effectif ou plus.</translation>
    </message>
    <message>
        <source>The species list has no mix of {count} native species for {region} that meets the rule set. Add species, or change the shares.</source>
        <translation>La liste d&apos;espèces n&apos;offre pas de mélange de {count} espèces indigènes pour {region} qui respecte le jeu de règles. Ajoutez des espèces, ou modifiez les parts.</translation>
    </message>
    <message>
        <source>The step “{step}” ({key}) failed: {problem} What was made before lies in {folder}; run again with the same folder to go on from there.</source>
        <translation>L&apos;étape « {step} » ({key}) a échoué : {problem} Ce qui a été produit avant se trouve dans {folder} ; relancez avec le même dossier pour reprendre à partir de là.</translation>
    </message>
    <message>
        <source>The structure is chosen by a decision table (rule D…) from class, width, terrain and species group.</source>
        <translation>L&apos;ouvrage est choisi par une table de décision (règle D…) selon la classe, la largeur, le relief et le groupe d&apos;espèces.</translation>
    </message>
    <message>
        <source>The structure table {file}, line {line}, lists {id} a second time.</source>
        <translation>La table des ouvrages {file}, ligne {line}, cite {id} une seconde fois.</translation>
    </message>
    <message>
        <source>The structure table {file}, line {line}: form and unit of {id} must be one of {forms} and one of {units}.</source>
        <translation>Table des ouvrages {file}, ligne {line} : la forme et l&apos;unité de {id} doivent être l&apos;une de {forms} et l&apos;une de {units}.</translation>
    </message>
    <message>
        <source>The structure table {file}, line {line}: the costs of {id} must rise from low to high and not be negative.</source>
        <translation>Table des ouvrages {file}, ligne {line} : les coûts de {id} doivent croître de bas à élevé et ne pas être négatifs.</translation>
    </message>
    <message>
        <source>The structure table {file}, line {line}: the sizes of {id} must read like 20:1x0.75|30:1.5x1, longest length, width and height in metres, shortest first.</source>
        <translation>La table des ouvrages {file}, ligne {line} : les dimensions de {id} doivent s&apos;écrire comme 20:1x0.75|30:1.5x1, longueur maximale, largeur et hauteur en mètres, la plus courte d&apos;abord.</translation>
    </message>
    <message>
        <source>The structure table {file}, line {line}: {id} names {other}, which the table lacks.</source>
        <translation>La table des ouvrages {file}, ligne {line} : {id} cite {other}, qui manque dans la table.</translation>
    </message>
    <message>
        <source>The style sheet {file} fetches something from the web. Use only what lies in it (data: instead of addresses).</source>
        <translation>La feuille de style {file} va chercher quelque chose sur le web. N&apos;utilisez que ce qu&apos;elle contient (data: au lieu d&apos;adresses).</translation>
    </message>
    <message>
        <source>The style sheet {file} is larger than 1 MB. Leave out what the dossier does not need.</source>
        <translation>La feuille de style {file} dépasse 1 Mo. Supprimez ce dont le dossier n&apos;a pas besoin.</translation>
    </message>
    <message>
        <source>The style sheet {file} is not in UTF-8. Save it with this encoding.</source>
        <translation>La feuille de style {file} n&apos;est pas en UTF-8. Enregistrez-la dans cet encodage.</translation>
    </message>
    <message>
        <source>The table of statuses lacks {statuses}. Add their rows.</source>
        <translation>Il manque à la table des statuts {statuses}. Ajoutez leurs lignes.</translation>
    </message>
    <message>
        <source>The table {table} of the plan {path} cannot be opened. Check that the file is whole, or restore a backup.</source>
        <translation>La table {table} du plan {path} ne peut pas être ouverte. Vérifiez que le fichier est intact, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The tables of the plan were brought up to date, so its project was made anew. The project that was there is kept as {path}.</source>
        <translation>Les tables du plan ont été mises à jour ; son projet a donc été refait. Le projet qui existait est conservé sous {path}.</translation>
    </message>
    <message>
        <source>The territory&apos;s part of a national target is its share of the area of Belgium; no key between municipalities has been published.</source>
        <translation>La part du territoire dans un objectif national est sa part de la superficie de la Belgique ; aucune clé de répartition entre communes n&apos;a été publiée.</translation>
    </message>
    <message>
        <source>The territory&apos;s part of the national target</source>
        <translation>La part du territoire dans l&apos;objectif national</translation>
    </message>
    <message>
        <source>The texts of GreenBlue in the language {language} are missing ({file}): that dossier has English words. Install the plugin again.</source>
        <translation>Les textes de GreenBlue dans la langue {language} manquent ({file}) : ce dossier contient des mots anglais. Réinstallez l’extension.</translation>
    </message>
    <message>
        <source>The two targets</source>
        <translation>Les deux objectifs</translation>
    </message>
    <message>
        <source>The two targets measure different things and are never added. Where one action serves both, the length is told apart.</source>
        <translation>Les deux objectifs mesurent des choses différentes et ne sont jamais additionnés. Là où une action sert les deux, la longueur est indiquée à part.</translation>
    </message>
    <message>
        <source>The two targets measure different things. A hedge on a managed verge adds to both, and the two figures are never added up.</source>
        <translation>Les deux objectifs mesurent des choses différentes. Une haie sur un accotement géré contribue aux deux, et les deux chiffres ne sont jamais additionnés.</translation>
    </message>
    <message>
        <source>The watercourse runs underground here: opened, it is habitat and passage again.</source>
        <translation>Le cours d&apos;eau est ici souterrain : remis à ciel ouvert, il redevient habitat et passage.</translation>
    </message>
    <message>
        <source>The weight table {file} lacks these lines: {keys}.</source>
        <translation>Il manque à la table des poids {file} les lignes suivantes : {keys}.</translation>
    </message>
    <message>
        <source>The weight table {file}, line {line}: use must be one of {uses}, and the value of {key} must not be negative.</source>
        <translation>Table des poids {file}, ligne {line} : use doit être l&apos;un de {uses}, et la valeur de {key} ne doit pas être négative.</translation>
    </message>
    <message>
        <source>The weight table {file}, line {line}: {key} must be more than 0.</source>
        <translation>Table des poids {file}, ligne {line} : {key} doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>The whole bundle lies in a cutting: one deck can span it level with the ground.</source>
        <translation>Tout le faisceau est en déblai : un seul tablier peut le franchir au niveau du sol.</translation>
    </message>
    <message>
        <source>The widest gap is narrower than the narrowest one.</source>
        <translation>La plus large lacune est plus étroite que la plus étroite.</translation>
    </message>
    <message>
        <source>The width of a corridor must be a positive number of metres, not {width}.</source>
        <translation>La largeur d&apos;un corridor doit être un nombre positif de mètres, et non {width}.</translation>
    </message>
    <message>
        <source>The worst cuts:</source>
        <translation>Les pires coupures :</translation>
    </message>
    <message>
        <source>The year of each layer, in the same order, such as 2016, 2030. May be left empty.</source>
        <translation>L&apos;année de chaque couche, dans le même ordre, comme 2016, 2030. Peut rester vide.</translation>
    </message>
    <message>
        <source>There are no patches to measure.</source>
        <translation>Il n&apos;y a pas de taches d&apos;habitat à mesurer.</translation>
    </message>
    <message>
        <source>There are {plans} plans and {names} names. Give as many names as plans, separated by commas, or none.</source>
        <translation>Il y a {plans} plans et {names} noms. Donnez autant de noms que de plans, séparés par des virgules, ou aucun.</translation>
    </message>
    <message>
        <source>There are {years} years for {layers} habitat layers; give one year for each layer, in the same order, or none.</source>
        <translation>Il y a {years} années pour {layers} couches d&apos;habitat ; donnez une année par couche, dans le même ordre, ou aucune.</translation>
    </message>
    <message>
        <source>There is no hedge, tree row or wood to continue. Give a layer of landscape elements or of woods.</source>
        <translation>Il n&apos;y a ni haie, ni rangée d&apos;arbres, ni bois à prolonger. Donnez une couche d&apos;éléments paysagers ou de bois.</translation>
    </message>
    <message>
        <source>There is no link between the patches whose barriers could be mended.</source>
        <translation>Il n&apos;y a pas de lien entre les taches d&apos;habitat dont les obstacles pourraient être levés.</translation>
    </message>
    <message>
        <source>There is no linking method called {method}.</source>
        <translation>Il n&apos;y a pas de méthode de liaison nommée {method}.</translation>
    </message>
    <message>
        <source>There is no patch on the resistance raster; check that both cover the same area.</source>
        <translation>Aucune tache d&apos;habitat ne se trouve sur le raster de résistance ; vérifiez qu&apos;ils couvrent la même zone.</translation>
    </message>
    <message>
        <source>There is no plan at {path}. Choose the GeoPackage of a plan, or make one with “Create a plan”.</source>
        <translation>Il n&apos;y a pas de plan à {path}. Choisissez le GeoPackage d&apos;un plan, ou créez-en un par « Créer un plan ».</translation>
    </message>
    <message>
        <source>There is no reporting unit; give at least one polygon.</source>
        <translation>Il n&apos;y a pas d&apos;unité d&apos;analyse ; donnez au moins un polygone.</translation>
    </message>
    <message>
        <source>There is not enough memory for this run. Close other programs, or choose larger cells or a smaller area.</source>
        <translation>La mémoire ne suffit pas pour ce traitement. Fermez d&apos;autres programmes, ou choisissez des cellules plus grandes ou une zone plus petite.</translation>
    </message>
    <message>
        <source>There is not enough room to write {path}; nothing was changed. Free some space, or choose another disk.</source>
        <translation>Il n&apos;y a pas assez de place pour écrire {path} ; rien n&apos;a été modifié. Libérez de la place, ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>Il n&apos;y a rien à choisir.</translation>
    </message>
    <message>
        <source>These are no years: {words}. Write whole years such as 2016, 2030.</source>
        <translation>Ce ne sont pas des années : {words}. Écrivez des années entières comme 2016, 2030.</translation>
    </message>
    <message>
        <source>These links lead to a patch that does not exist: {ids}.</source>
        <translation>Ces liens mènent à une tache d&apos;habitat qui n&apos;existe pas : {ids}.</translation>
    </message>
    <message>
        <source>These two figures measure different things and are never added.</source>
        <translation>Ces deux chiffres mesurent des choses différentes et ne sont jamais additionnés.</translation>
    </message>
    <message>
        <source>They must do so over more than this length, in metres [P].</source>
        <translation>Cela doit valoir sur plus que cette longueur, en mètres [P].</translation>
    </message>
    <message>
        <source>This dossier shows where infrastructure cuts the green-blue network of {municipality}, what will be done about it, how many kilometres that is, what it costs and what it wins.</source>
        <translation>Ce dossier montre où l&apos;infrastructure coupe le maillage vert et bleu de {municipality}, ce qui sera fait, combien de kilomètres cela représente, ce que cela coûte et ce que cela apporte.</translation>
    </message>
    <message>
        <source>This step comes next.</source>
        <translation>Cette étape est la suivante.</translation>
    </message>
    <message>
        <source>This step was not taken yet.</source>
        <translation>Cette étape n&apos;a pas encore été effectuée.</translation>
    </message>
    <message>
        <source>Tiles with a halo of {halo} cells need at least {least:.0f} MB of memory each, and {given:.0f} MB are allowed; allow more, or choose a smaller cutoff or larger cells.</source>
        <translation>Des tuiles avec un halo de {halo} cellules exigent chacune au moins {least:.0f} MB de mémoire, et {given:.0f} MB sont accordés ; accordez-en plus, ou choisissez une limite plus petite ou des cellules plus grandes.</translation>
    </message>
    <message>
        <source>Title and version</source>
        <translation>Titre et version</translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation>Titre du plan</translation>
    </message>
    <message>
        <source>Title of the plan, shown on maps and in the dossier. Left empty, the names of the municipalities.</source>
        <translation>Titre du plan, indiqué sur les cartes et dans le dossier. Si vide, les noms des communes.</translation>
    </message>
    <message>
        <source>Title of the plan; the name of the municipality when empty.</source>
        <translation>Titre du plan ; le nom de la commune si vide.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>To (m)</source>
        <translation>À (m)</translation>
    </message>
    <message>
        <source>To patch</source>
        <translation>Vers la tache d&apos;habitat</translation>
    </message>
    <message>
        <source>Tolerance in Belgian Lambert</source>
        <translation>Tolérance en Lambert belge</translation>
    </message>
    <message>
        <source>Tolerance of drought or flooding, or a mix of origins. Resilient does not mean exotic.</source>
        <translation>Tolérance à la sécheresse ou aux inondations, ou mélange de provenances. Résilient ne veut pas dire exotique.</translation>
    </message>
    <message>
        <source>Too narrow a road for a wide deck: a guiding fence with a gap and a warning system for drivers.</source>
        <translation>Route trop étroite pour un large tablier : une clôture de guidage avec une ouverture et un système d&apos;avertissement des conducteurs.</translation>
    </message>
    <message>
        <source>Total length of the lines as drawn of which the axis was made, as a check: about twice the axis for a dual carriageway.</source>
        <translation>Longueur totale des lignes dessinées dont l&apos;axe a été tiré, comme contrôle : environ le double de l&apos;axe pour une route à chaussées séparées.</translation>
    </message>
    <message>
        <source>Town or suburb</source>
        <translation>Ville ou banlieue</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Chemin agricole ou forestier</translation>
    </message>
    <message>
        <source>Track or path bridge</source>
        <translation>Pont de chemin ou de sentier</translation>
    </message>
    <message>
        <source>Track or path underpass</source>
        <translation>Passage inférieur de chemin ou de sentier</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Traffic counts</source>
        <translation>Comptages de trafic</translation>
    </message>
    <message>
        <source>Traffic is light: slow or closed at night, the road needs no structure.</source>
        <translation>Le trafic est faible : lente ou fermée la nuit, la route n&apos;a pas besoin d&apos;ouvrage.</translation>
    </message>
    <message>
        <source>Traffic is moderate: slow at night, with verges that give a view, the road needs no structure.</source>
        <translation>Le trafic est modéré : lente la nuit et bordée d&apos;accotements qui dégagent la vue, la route n&apos;a pas besoin d&apos;ouvrage.</translation>
    </message>
    <message>
        <source>Traffic of roads (vehicles/day)</source>
        <translation>Trafic des routes (véhicules/jour)</translation>
    </message>
    <message>
        <source>Traffic on the existing passage is taken to be light.</source>
        <translation>Le trafic sur le passage existant est supposé faible.</translation>
    </message>
    <message>
        <source>Traffic per day: a count, a model, or the default of the class where neither was given; the site&apos;s facts say which.</source>
        <translation>Trafic par jour : un comptage, un modèle, ou la valeur par défaut de la classe si ni l&apos;un ni l&apos;autre n&apos;a été donné ; les données du point de fragmentation indiquent lequel.</translation>
    </message>
    <message>
        <source>Traffic source</source>
        <translation>Source du chiffre de trafic</translation>
    </message>
    <message>
        <source>Tram or light rail</source>
        <translation>Tram ou métro léger</translation>
    </message>
    <message>
        <source>Tree row</source>
        <translation>Rangée d&apos;arbres</translation>
    </message>
    <message>
        <source>Tree row planted</source>
        <translation>Rangée d&apos;arbres plantée</translation>
    </message>
    <message>
        <source>Trees, shrubs and a fringe of herbs of at least 1 m; or a graded bank; or a layer of flowers. Partly: two of three layers.</source>
        <translation>Arbres, arbustes et ourlet herbacé d&apos;au moins 1 m ; ou une berge en pente douce ; ou une strate de fleurs. En partie : deux des trois strates.</translation>
    </message>
    <message>
        <source>Turns proposals, chosen measures or drawn features into commitments of a plan, with everything known about them.
Proposed crossings become points, hedges become lines of target II (landscape elements); what each becomes follows from its structure and the table of measures. Of the result of “Prioritise measures” the chosen rows are taken, or the selected ones. Lines, areas or points that were drawn need a measure; fields with the names of the plan are taken over.
Municipality and degree of urbanisation come from the territory of the plan, the length from the ellipsoid, and whether it goes beyond the law from the table of measures and the region.
What is in the plan already is not added again: the identifier is made of what it is and where it lies. All is added, or nothing.</source>
        <translation>Transforme des propositions, des mesures choisies ou des entités dessinées en engagements d&apos;un plan, avec tout ce qu&apos;on en sait.
Les passages proposés deviennent des points, les haies des lignes de l&apos;objectif II (éléments paysagers) ; ce que chacun devient découle de son ouvrage et de la table des mesures. Du résultat de « Hiérarchiser les mesures », les lignes choisies sont reprises, ou celles qui sont sélectionnées. Les lignes, surfaces ou points dessinés ont besoin d&apos;une mesure ; les champs qui portent les noms du plan sont repris.
La commune et le degré d&apos;urbanisation viennent du territoire du plan, la longueur de l&apos;ellipsoïde, et le fait d&apos;aller au-delà de la loi de la table des mesures et de la région.
Ce qui est déjà dans le plan n&apos;est pas ajouté une seconde fois : l&apos;identifiant est formé de ce que c&apos;est et du lieu. Tout est ajouté, ou rien.</translation>
    </message>
    <message>
        <source>Two axes fit equally when their distances differ by less</source>
        <translation>Deux axes conviennent également quand leurs distances diffèrent de moins de</translation>
    </message>
    <message>
        <source>Two outputs have the same destination {path}. Choose different ones.</source>
        <translation>Deux sorties ont la même destination {path}. Choisissez-en de différentes.</translation>
    </message>
    <message>
        <source>Two patches count as connected when the cheapest way between them costs no more than this. When empty: the distance that an animal moves with a probability of 5 % (d05), from the dispersal distance and its probability above.</source>
        <translation>Deux taches comptent comme reliées quand le trajet le moins cher entre elles ne coûte pas plus que cela. Vide : la distance qu&apos;un animal parcourt avec une probabilité de 5 % (d05), d&apos;après la distance de dispersion et sa probabilité ci-dessus.</translation>
    </message>
    <message>
        <source>U (urban and peri-urban), B (between) or R (other).</source>
        <translation>U (urbain et périurbain), B (entre) ou R (autre).</translation>
    </message>
    <message>
        <source>U urban or peri-urban, B between urban areas, R rural; empty where not known.</source>
        <translation>U urbain ou périurbain, B entre zones urbaines, R rural ; vide si inconnu.</translation>
    </message>
    <message>
        <source>U: urban and peri-urban</source>
        <translation>U : urbain et périurbain</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertitude</translation>
    </message>
    <message>
        <source>Uncertainty of a length: 1 % from official data, 3 % from OpenStreetMap, 10 % where sketched; the range takes the errors as independent.</source>
        <translation>Incertitude d&apos;une longueur : 1 % pour des données officielles, 3 % pour OpenStreetMap, 10 % pour une esquisse ; la fourchette considère les erreurs comme indépendantes.</translation>
    </message>
    <message>
        <source>Uncertainty of length</source>
        <translation>Incertitude de la longueur</translation>
    </message>
    <message>
        <source>Uncertainty of length (0–1)</source>
        <translation>Incertitude de la longueur (0–1)</translation>
    </message>
    <message>
        <source>Under: tunnel, underpass or culvert</source>
        <translation>Par-dessous : tunnel, passage inférieur ou ponceau</translation>
    </message>
    <message>
        <source>Underground car park</source>
        <translation>Parking souterrain</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unit of the budget</source>
        <translation>Unité du budget</translation>
    </message>
    <message>
        <source>Unit of the slack</source>
        <translation>Unité de la marge</translation>
    </message>
    <message>
        <source>Unit of the value.</source>
        <translation>Unité de la valeur.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Unmatched (km)</source>
        <translation>Sans correspondance (km)</translation>
    </message>
    <message>
        <source>Up to 0.01 %: hardly anything is lost without it</source>
        <translation>Jusqu&apos;à 0,01 % : sans lui presque rien n&apos;est perdu</translation>
    </message>
    <message>
        <source>Up to 1 km</source>
        <translation>Jusqu’à 1 km</translation>
    </message>
    <message>
        <source>Up to 10 ha: very finely cut</source>
        <translation>Jusqu&apos;à 10 ha : très finement morcelé</translation>
    </message>
    <message>
        <source>Up to 2 000</source>
        <translation>Jusqu&apos;à 2 000</translation>
    </message>
    <message>
        <source>Up to 20</source>
        <translation>Jusqu&apos;à 20</translation>
    </message>
    <message>
        <source>Up to 200</source>
        <translation>Jusqu&apos;à 200</translation>
    </message>
    <message>
        <source>Up to 60</source>
        <translation>Jusqu&apos;à 60</translation>
    </message>
    <message>
        <source>Up to 600</source>
        <translation>Jusqu&apos;à 600</translation>
    </message>
    <message>
        <source>Urban and peri-urban areas of your own</source>
        <translation>Vos propres zones urbaines et périurbaines</translation>
    </message>
    <message>
        <source>Urban and peri-urban: municipalities of degree of urbanisation 1 and 2 (DEGURBA, Eurostat); between: routes whose both ends reach them within 20 km.</source>
        <translation>Urbain et périurbain : communes de degré d&apos;urbanisation 1 et 2 (DEGURBA, Eurostat) ; entre : itinéraires dont les deux extrémités les atteignent en moins de 20 km.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide de l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Value of each patch and link (dPC)</source>
        <translation>Valeur de chaque tache d&apos;habitat et lien (dPC)</translation>
    </message>
    <message>
        <source>Value of each patch and link by IIC (dIIC)</source>
        <translation>Valeur de chaque tache d&apos;habitat et lien selon IIC (dIIC)</translation>
    </message>
    <message>
        <source>Value of links</source>
        <translation>Valeur des liens</translation>
    </message>
    <message>
        <source>Value of patches</source>
        <translation>Valeur des taches d&apos;habitat</translation>
    </message>
    <message>
        <source>Vehicles or trains per day, summed over the carriageways or tracks.</source>
        <translation>Véhicules ou trains par jour, additionnés sur les chaussées ou les voies.</translation>
    </message>
    <message>
        <source>Vehicles or trains per day.</source>
        <translation>Véhicules ou trains par jour.</translation>
    </message>
    <message>
        <source>Vehicles per day of the counts</source>
        <translation>Véhicules par jour des comptages</translation>
    </message>
    <message>
        <source>Vehicles per day on the whole road or per one-way carriageway (they are summed). Where it is empty, the default of the class is used and said.</source>
        <translation>Véhicules par jour sur toute la route ou par chaussée à sens unique (ils sont additionnés). Si le champ est vide, la valeur par défaut de la classe est utilisée et signalée.</translation>
    </message>
    <message>
        <source>Verge grazed by sheep</source>
        <translation>Accotement pâturé par des moutons</translation>
    </message>
    <message>
        <source>Verge managed as the law asks</source>
        <translation>Accotement géré comme la loi le demande</translation>
    </message>
    <message>
        <source>Verge mown in phases, a part left standing</source>
        <translation>Accotement fauché par phases, une partie laissée sur pied</translation>
    </message>
    <message>
        <source>Verge with a fringe of native shrubs</source>
        <translation>Accotement avec ourlet d&apos;arbustes indigènes</translation>
    </message>
    <message>
        <source>Verge with cuttings removed</source>
        <translation>Accotement avec exportation du produit de fauche</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version of the dossier</source>
        <translation>Version du dossier</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Very high (score from 70)</source>
        <translation>Très élevé (score à partir de 70)</translation>
    </message>
    <message>
        <source>Viaduct</source>
        <translation>Viaduc</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Mur</translation>
    </message>
    <message>
        <source>Wallonia</source>
        <translation>Wallonie</translation>
    </message>
    <message>
        <source>Wallonia: “Yes We Plant” and the regional subsidy support hedges, tree rows and orchards; BiodiverCité supports municipal actions.</source>
        <translation>Wallonie : « Yes We Plant » et la subvention régionale soutiennent les haies, les rangées d&apos;arbres et les vergers ; BiodiverCité soutient les actions communales.</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Water: exits, banks, fish pass, opening</source>
        <translation>Eau : sorties, berges, passe à poissons, remise à ciel ouvert</translation>
    </message>
    <message>
        <source>Watercourses</source>
        <translation>Cours d&apos;eau</translation>
    </message>
    <message>
        <source>Watercourses; take the place of those of the extract.</source>
        <translation>Cours d&apos;eau ; remplacent ceux de l&apos;extrait.</translation>
    </message>
    <message>
        <source>Watercourses; the strip for maintenance stays free.</source>
        <translation>Cours d&apos;eau ; la bande d&apos;entretien reste libre.</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Chute d&apos;eau</translation>
    </message>
    <message>
        <source>Waters where amphibians spawn; amphibian tunnels are proposed within 500 m of them.</source>
        <translation>Eaux où se reproduisent les amphibiens ; des tunnels à amphibiens sont proposés à moins de 500 m d&apos;elles.</translation>
    </message>
    <message>
        <source>Waterway</source>
        <translation>Voie d&apos;eau</translation>
    </message>
    <message>
        <source>Waterways</source>
        <translation>Voies d&apos;eau</translation>
    </message>
    <message>
        <source>Waterways, of which axes are made first.</source>
        <translation>Voies d&apos;eau, dont on construit d&apos;abord les axes.</translation>
    </message>
    <message>
        <source>Weight table of your own</source>
        <translation>Votre propre table des poids</translation>
    </message>
    <message>
        <source>Weighted betweenness</source>
        <translation>Centralité d&apos;intermédiarité pondérée</translation>
    </message>
    <message>
        <source>Weights of the species groups (1 when empty)</source>
        <translation>Poids des groupes d&apos;espèces (1 si vide)</translation>
    </message>
    <message>
        <source>Weir</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Were neighbours, farmers and managers consulted?</source>
        <translation>Les voisins, agriculteurs et gestionnaires ont-ils été consultés ?</translation>
    </message>
    <message>
        <source>Wetland</source>
        <translation>Zone humide</translation>
    </message>
    <message>
        <source>Wetland and pond margin</source>
        <translation>Zone humide et bord d&apos;étang</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>What GreenBlue computes itself is shown, not signed: it counts once somebody has looked at it and saved it in the checklist.</source>
        <translation>Ce que GreenBlue calcule lui-même est montré, sans être signé : cela compte dès que quelqu&apos;un l&apos;a vérifié et enregistré dans la liste de contrôle.</translation>
    </message>
    <message>
        <source>What a distance rule allows; empty where none limits it.</source>
        <translation>Ce que permet une règle de distance ; vide si aucune ne limite.</translation>
    </message>
    <message>
        <source>What a patch counts for: area_ha, or another field of numbers of the layers of patches.</source>
        <translation>Ce pour quoi compte une tache d&apos;habitat : area_ha, ou un autre champ numérique des couches de taches.</translation>
    </message>
    <message>
        <source>What all proposals would win for what they cost, each as if alone</source>
        <translation>Ce que toutes les propositions apporteraient pour leur coût, chacune comme si elle était seule</translation>
    </message>
    <message>
        <source>What changes would win</source>
        <translation>Ce que gagneraient des modifications</translation>
    </message>
    <message>
        <source>What colleagues call it.</source>
        <translation>Comment les collègues l&apos;appellent.</translation>
    </message>
    <message>
        <source>What counts, and what does not</source>
        <translation>Ce qui compte, et ce qui ne compte pas</translation>
    </message>
    <message>
        <source>What counts?</source>
        <translation>Qu&apos;est-ce qui compte ?</translation>
    </message>
    <message>
        <source>What happens to invalid geometry: repair it, skip the feature, or stop.</source>
        <translation>Ce qu&apos;il advient des géométries invalides : les réparer, écarter l&apos;entité, ou s&apos;arrêter.</translation>
    </message>
    <message>
        <source>What happens to invalid geometry: repair it, skip the feature, or stop. Repaired and skipped features are counted and listed in the log.</source>
        <translation>Ce qu&apos;il advient de la géométrie non valide : la réparer (REPAIR), ignorer l&apos;entité (SKIP) ou s&apos;arrêter (STOP). Les entités réparées et ignorées sont comptées et citées dans le journal.</translation>
    </message>
    <message>
        <source>What happens to patches of invalid geometry: repair them, skip them, or stop. Repaired and skipped features are counted and listed in the log.</source>
        <translation>Ce qu&apos;il advient des taches d&apos;habitat de géométrie non valide : les réparer (REPAIR), les ignorer (SKIP) ou s&apos;arrêter (STOP). Les entités réparées et ignorées sont comptées et citées dans le journal.</translation>
    </message>
    <message>
        <source>What if: changes of patches and links</source>
        <translation>Et si : modifications de taches d&apos;habitat et de liens</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
    <message>
        <source>What is done and promised:</source>
        <translation>Ce qui est fait et promis :</translation>
    </message>
    <message>
        <source>What is said: schema_version, title, nis, language and others.</source>
        <translation>Ce qui est dit : schema_version, title, nis, language et autres.</translation>
    </message>
    <message>
        <source>What is won for what it costs</source>
        <translation>Ce qui est gagné pour ce que cela coûte</translation>
    </message>
    <message>
        <source>What is won for what it costs, mean of the species groups</source>
        <translation>Ce qui est gagné pour ce que cela coûte, moyenne des groupes d&apos;espèces</translation>
    </message>
    <message>
        <source>What it becomes: by the proposal (its structure or kind), or one measure of the table of measures for all features.</source>
        <translation>Ce que cela devient : selon la proposition (son ouvrage ou son type), ou une mesure de la table des mesures pour toutes les entités.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c&apos;est</translation>
    </message>
    <message>
        <source>What it is.</source>
        <translation>Ce que c&apos;est.</translation>
    </message>
    <message>
        <source>What it shows.</source>
        <translation>Ce que cela montre.</translation>
    </message>
    <message>
        <source>What keeps it from counting, such as 1.1 no; empty: all passed.</source>
        <translation>Ce qui l&apos;empêche de compter, par exemple 1.1 non ; vide : toutes satisfaites.</translation>
    </message>
    <message>
        <source>What of a hedge, tree row or wooded strip counts that is planted and not verified yet: the share that is expected to live (survival; nine tenths [P], the number planting_survival of the counting rule), nothing before it is verified (verified), or all of it (full). What was verified counts as it was found.</source>
        <translation>Ce qui compte d’une haie, d’une rangée d’arbres ou d’une bande boisée plantée et pas encore vérifiée : la part qui devrait vivre (survival ; neuf dixièmes [P], le nombre planting_survival de la règle de comptage), rien avant la vérification (verified) ou tout (full). Ce qui a été vérifié compte tel qu’il a été trouvé.</translation>
    </message>
    <message>
        <source>What of plantings counts that nobody has verified yet, as in “Account managed kilometres”.</source>
        <translation>Ce qui compte des plantations que personne n’a encore vérifiées, comme dans « Dresser le bilan des kilomètres gérés ».</translation>
    </message>
    <message>
        <source>What removals cost is computed by numba.</source>
        <translation>Ce que coûtent les retraits est calculé par numba.</translation>
    </message>
    <message>
        <source>What stood at the end of each year: commitments made by then, without those lost or ended. Undated commitments count from the year of the account.</source>
        <translation>La situation à la fin de chaque année : engagements pris jusque-là, sans ceux qui sont perdus ou terminés. Les engagements non datés comptent à partir de l&apos;année du bilan.</translation>
    </message>
    <message>
        <source>What the chosen measures may cost together, in euro. The default is only a starting point.</source>
        <translation>Ce que les mesures choisies peuvent coûter ensemble, en euros. La valeur par défaut n&apos;est qu&apos;un point de départ.</translation>
    </message>
    <message>
        <source>What the chosen measures may cost together, in the unit below. With 0 only measures that cost nothing can be chosen.</source>
        <translation>Ce que les mesures choisies peuvent coûter ensemble, dans l&apos;unité ci-dessous. Avec 0, seules des mesures qui ne coûtent rien peuvent être choisies.</translation>
    </message>
    <message>
        <source>What the patch counts for: area in ha, or the chosen field, times the quality.</source>
        <translation>Pour combien compte la tache d&apos;habitat : superficie en ha, ou le champ choisi, multipliée par la qualité.</translation>
    </message>
    <message>
        <source>What the route follows in per cent: parcel, field, road, track, water, cover edge, element (line of two hedges that face each other) or hop.</source>
        <translation>Ce que suit l&apos;itinéraire, en pour cent : parcel (parcelle), field (champ), road (route), track (chemin), water (eau), cover edge (limite d&apos;occupation), element (ligne entre deux haies qui se font face) ou hop (saut).</translation>
    </message>
    <message>
        <source>What the tables add up: km (hectares for ha, pieces for n).</source>
        <translation>Ce que les tables additionnent : km (hectares pour ha, pièces pour n).</translation>
    </message>
    <message>
        <source>What these lines are the edge of</source>
        <translation>Ce dont ces lignes sont le bord</translation>
    </message>
    <message>
        <source>What to add: proposals, chosen measures or drawn features</source>
        <translation>Ce qui est à ajouter : propositions, mesures choisies ou entités dessinées</translation>
    </message>
    <message>
        <source>What was accounted</source>
        <translation>Ce qui a été compté</translation>
    </message>
    <message>
        <source>What was assumed and must be checked.</source>
        <translation>Ce qui a été supposé et doit être vérifié.</translation>
    </message>
    <message>
        <source>What was assumed: what is not known, dimensions, prices.</source>
        <translation>Ce qui a été supposé : ce qui n&apos;est pas connu, dimensions, prix.</translation>
    </message>
    <message>
        <source>When it is to be realised.</source>
        <translation>Quand cela doit être réalisé.</translation>
    </message>
    <message>
        <source>When it was realised, for what is there already.</source>
        <translation>Quand cela a été réalisé, pour ce qui existe déjà.</translation>
    </message>
    <message>
        <source>When it was realised.</source>
        <translation>Quand cela a été réalisé.</translation>
    </message>
    <message>
        <source>When somebody went to look.</source>
        <translation>Quand quelqu&apos;un est allé vérifier sur place.</translation>
    </message>
    <message>
        <source>When there are more links, only the cheapest are worked; the log says so.</source>
        <translation>S&apos;il y a plus de liens, seuls les moins coûteux sont traités ; le journal le signale.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where each figure comes from</source>
        <translation>D&apos;où vient chaque chiffre</translation>
    </message>
    <message>
        <source>Where geometry comes from</source>
        <translation>D&apos;où vient la géométrie</translation>
    </message>
    <message>
        <source>Where it ends along the axis, in metres.</source>
        <translation>Où il se termine le long de l&apos;axe, en mètres.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où il se trouve</translation>
    </message>
    <message>
        <source>Where it starts along the axis, in metres.</source>
        <translation>Où il commence le long de l&apos;axe, en mètres.</translation>
    </message>
    <message>
        <source>Where several commitments speak of the same metre, one counts it: first what counts before what does not, then the higher status, what is no planting, the counting owner before others, the newer measure, the older date. The others are listed with the one that counts.</source>
        <translation>Si plusieurs engagements parlent du même mètre, un seul le compte : d’abord ce qui compte avant ce qui ne compte pas, puis le statut le plus élevé, ce qui n’est pas une plantation, le propriétaire qui compte avant les autres, la mesure la plus nouvelle, la date la plus ancienne. Les autres sont indiqués avec celui qui compte.</translation>
    </message>
    <message>
        <source>Where the infrastructure comes from</source>
        <translation>Origine de l&apos;infrastructure</translation>
    </message>
    <message>
        <source>Where the lines come from, for the uncertainty of lengths that have none of their own: official 1 %, OpenStreetMap 3 %, sketched 10 % [P].</source>
        <translation>D&apos;où viennent les lignes, pour l&apos;incertitude des longueurs qui n&apos;en ont pas : officielles 1 %, OpenStreetMap 3 %, esquissées 10 % [P].</translation>
    </message>
    <message>
        <source>Where the network is cut</source>
        <translation>Où le maillage est coupé</translation>
    </message>
    <message>
        <source>Where the traffic figure comes from: count, model or class_default.</source>
        <translation>D&apos;où vient le chiffre de trafic : count (comptage), model (modèle) ou class_default (valeur par défaut de la classe).</translation>
    </message>
    <message>
        <source>Whether QGIS opens the layers that hold something, styled. Switch it off in models.</source>
        <translation>Si QGIS ouvre les couches qui contiennent quelque chose, avec leur style. À désactiver dans les modèles.</translation>
    </message>
    <message>
        <source>Whether it is the legal minimum (baseline), better than that (improved) or new; or by the measure and the region.</source>
        <translation>S&apos;il s&apos;agit du minimum légal (baseline), de mieux (improved) ou de nouveau (new) ; ou selon la mesure et la région.</translation>
    </message>
    <message>
        <source>Whether the measure is chosen.</source>
        <translation>Si la mesure est choisie.</translation>
    </message>
    <message>
        <source>Whether the rule set&apos;s least lengths are met.</source>
        <translation>Si les longueurs minimales du jeu de règles sont atteintes.</translation>
    </message>
    <message>
        <source>Whether those figures are counts or come from a model; it is written to the results.</source>
        <translation>Si ces chiffres sont des comptages ou viennent d&apos;un modèle ; c&apos;est inscrit dans les résultats.</translation>
    </message>
    <message>
        <source>Which codes the raster holds: the Flemish land use map of the Nature Report, or CORINE (1–44).</source>
        <translation>Quels codes contient le raster : la carte flamande d&apos;utilisation du sol du Rapport sur la nature, ou CORINE (1–44).</translation>
    </message>
    <message>
        <source>Which data model the infrastructure has: OpenStreetMap tags, the Flemish Wegenregister (roads), Infrabel tracks (railways), or generic: a field with the class codes R1 … P1 of the barrier table.</source>
        <translation>Le modèle de données de l&apos;infrastructure : attributs OpenStreetMap, le Wegenregister flamand (routes), les voies d&apos;Infrabel (chemins de fer), ou generic : un champ avec les codes de classe R1 … P1 de la table des obstacles.</translation>
    </message>
    <message>
        <source>Which fields of the roads, railways and waterways tell their class, name and width.</source>
        <translation>Quels champs des routes, chemins de fer et voies d&apos;eau donnent leur classe, leur nom et leur largeur.</translation>
    </message>
    <message>
        <source>Which map data do you have?</source>
        <translation>De quelles données cartographiques disposez-vous ?</translation>
    </message>
    <message>
        <source>Which of them; empty where it is not known.</source>
        <translation>Lequel d’entre eux ; vide si inconnu.</translation>
    </message>
    <message>
        <source>Which patches to link</source>
        <translation>Quelles taches d&apos;habitat relier</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Qui et quand</translation>
    </message>
    <message>
        <source>Who changed it last.</source>
        <translation>Qui l&apos;a modifié en dernier.</translation>
    </message>
    <message>
        <source>Who counts it: the counting owner, else the owner, else the manager.</source>
        <translation>Qui le compte : le propriétaire qui compte, sinon le propriétaire, sinon le gestionnaire.</translation>
    </message>
    <message>
        <source>Who does the work, where the features do not say it.</source>
        <translation>Qui réalise les travaux, si les entités ne l&apos;indiquent pas.</translation>
    </message>
    <message>
        <source>Who does the work.</source>
        <translation>Qui réalise les travaux.</translation>
    </message>
    <message>
        <source>Who does what, when, and how it is watched.</source>
        <translation>Qui fait quoi, quand, et comment le suivi est assuré.</translation>
    </message>
    <message>
        <source>Who manages it.</source>
        <translation>Qui le gère.</translation>
    </message>
    <message>
        <source>Who manages it; empty where the source does not say.</source>
        <translation>Qui le gère ; vide là où la source ne le dit pas.</translation>
    </message>
    <message>
        <source>Who owns the ground, where the features do not say it.</source>
        <translation>À qui appartient le sol, si les entités ne l&apos;indiquent pas.</translation>
    </message>
    <message>
        <source>Who owns the ground.</source>
        <translation>À qui appartient le sol.</translation>
    </message>
    <message>
        <source>Whole numbers with commas or blanks between them, for example 1, 2.</source>
        <translation>Nombres entiers séparés par des virgules ou des espaces, par exemple 1, 2.</translation>
    </message>
    <message>
        <source>Why it is not counted, as a code.</source>
        <translation>Pourquoi il n&apos;est pas compté, sous forme de code.</translation>
    </message>
    <message>
        <source>Why it is not counted, in one sentence.</source>
        <translation>Pourquoi il n&apos;est pas compté, en une phrase.</translation>
    </message>
    <message>
        <source>Why it is not eligible.</source>
        <translation>Pourquoi il n&apos;est pas admissible.</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pourquoi pas</translation>
    </message>
    <message>
        <source>Why the measure is not chosen.</source>
        <translation>Pourquoi la mesure n&apos;est pas choisie.</translation>
    </message>
    <message>
        <source>Why the site is rated so, in one sentence.</source>
        <translation>Pourquoi le point de fragmentation est ainsi évalué, en une phrase.</translation>
    </message>
    <message>
        <source>Why this hedge, in a sentence.</source>
        <translation>Pourquoi cette haie, en une phrase.</translation>
    </message>
    <message>
        <source>Why this proposal is not wanted; it is then left out of choices. Empty: it is open.</source>
        <translation>Pourquoi cette proposition n’est pas souhaitée ; elle est alors écartée des choix. Vide : elle reste ouverte.</translation>
    </message>
    <message>
        <source>Why this structure and why here.</source>
        <translation>Pourquoi cet ouvrage et pourquoi ici.</translation>
    </message>
    <message>
        <source>Why, where the answer was computed.</source>
        <translation>Pourquoi, si la réponse a été calculée.</translation>
    </message>
    <message>
        <source>Widened from {usual} m to {width} m to keep the openness at {openness}.</source>
        <translation>Élargi de {usual} m à {width} m pour maintenir l&apos;indice d&apos;ouverture à {openness}.</translation>
    </message>
    <message>
        <source>Widened from {usual} m to {width} m, for its width must be {ratio} of its length.</source>
        <translation>Élargi de {usual} m à {width} m, car sa largeur doit valoir {ratio} de sa longueur.</translation>
    </message>
    <message>
        <source>Wider gaps are left alone.</source>
        <translation>Les lacunes plus larges sont laissées telles quelles.</translation>
    </message>
    <message>
        <source>Widest gap</source>
        <translation>Plus large lacune</translation>
    </message>
    <message>
        <source>Widest gap in the network to fill</source>
        <translation>Plus large lacune du réseau à combler</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Width across the axis, from outer edge to outer edge.</source>
        <translation>Largeur perpendiculaire à l&apos;axe, de bord extérieur à bord extérieur.</translation>
    </message>
    <message>
        <source>Width by which an area is divided for its equivalent length; never part of a total</source>
        <translation>Largeur par laquelle une surface est divisée pour obtenir sa longueur équivalente ; ne fait jamais partie d&apos;un total</translation>
    </message>
    <message>
        <source>Width of corridors given as lines</source>
        <translation>Largeur des corridors donnés en lignes</translation>
    </message>
    <message>
        <source>Width of corridors that are drawn as lines, in metres [P].</source>
        <translation>Largeur des corridors tracés en lignes, en mètres [P].</translation>
    </message>
    <message>
        <source>Width of crossings drawn as lines or points, in metres [P]; on the raster at least √2 cells.</source>
        <translation>Largeur des passages tracés en lignes ou en points, en mètres [P] ; sur le raster au moins √2 cellules.</translation>
    </message>
    <message>
        <source>Width of crossings given as lines or points</source>
        <translation>Largeur des passages donnés en lignes ou en points</translation>
    </message>
    <message>
        <source>Width of hedges drawn as lines, in metres [P]; on the raster at least one cell.</source>
        <translation>Largeur des haies tracées en lignes, en mètres [P] ; sur le raster au moins une cellule.</translation>
    </message>
    <message>
        <source>Width of hedges given as lines</source>
        <translation>Largeur des haies données en lignes</translation>
    </message>
    <message>
        <source>Width of the bundle across its axis, from outer edge to outer edge.</source>
        <translation>Largeur du faisceau en travers de son axe, de bord extérieur à bord extérieur.</translation>
    </message>
    <message>
        <source>Width of the gap</source>
        <translation>Largeur de la lacune</translation>
    </message>
    <message>
        <source>Width of the managed or planted strip.</source>
        <translation>Largeur de la bande gérée ou plantée.</translation>
    </message>
    <message>
        <source>Width unknown</source>
        <translation>Largeur inconnue</translation>
    </message>
    <message>
        <source>Width × height / length of an underpass; empty for others.</source>
        <translation>Largeur × hauteur / longueur d&apos;un passage inférieur ; vide pour les autres.</translation>
    </message>
    <message>
        <source>Widths of crossings.</source>
        <translation>Largeurs des passages.</translation>
    </message>
    <message>
        <source>Widths, barrier effects and traffic by class of infrastructure are expert defaults where nothing was measured.</source>
        <translation>Les largeurs, effets d&apos;obstacle et trafics par classe d&apos;infrastructure sont des valeurs d&apos;expert par défaut là où rien n&apos;a été mesuré.</translation>
    </message>
    <message>
        <source>Wildlife crossing</source>
        <translation>Passage à faune</translation>
    </message>
    <message>
        <source>Wildlife crossings</source>
        <translation>Passages à faune</translation>
    </message>
    <message>
        <source>Wildlife crossings suited to the guild, as points, lines or polygons. Select those that count if the layer holds other passages too.</source>
        <translation>Passages à faune adaptés à la guilde, en points, lignes ou polygones. Sélectionnez ceux qui comptent si la couche contient aussi d&apos;autres passages.</translation>
    </message>
    <message>
        <source>Wildlife crossings, fish passes and other existing passages. Bridges and tunnels are found from the infrastructure itself. Passages farther than 150 m from the sections in the network do not count [P].</source>
        <translation>Passages à faune, passes à poissons et autres passages existants. Les ponts et tunnels sont déduits de l&apos;infrastructure elle-même. Les passages à plus de 150 m des tronçons dans le réseau ne comptent pas [P].</translation>
    </message>
    <message>
        <source>Wildlife crossings, fish passes, bridges, tunnels and culverts, with what they carry and cross. Areas give their outline; points give a line of 2 m across what they lie on.</source>
        <translation>Passages à faune, passes à poissons, ponts, tunnels et ponceaux, avec ce qu&apos;ils portent et franchissent. Les surfaces donnent leur contour ; les points donnent une ligne de 2 m en travers de ce sur quoi ils se trouvent.</translation>
    </message>
    <message>
        <source>Wildlife overpass (ecoduct)</source>
        <translation>Écoduc (passage supérieur à faune)</translation>
    </message>
    <message>
        <source>Wildlife tunnel</source>
        <translation>Passage inférieur à faune</translation>
    </message>
    <message>
        <source>With dates of mowing, removal of cuttings and phasing: two cuts with removal, or late mowing with at least 15 % left uncut.</source>
        <translation>Avec dates de fauche, exportation et phasage : deux fauches avec exportation, ou fauchage tardif avec au moins 15 % non fauchés.</translation>
    </message>
    <message>
        <source>With what is planned to be realised by then.</source>
        <translation>Avec ce qui est prévu d&apos;être réalisé d&apos;ici là.</translation>
    </message>
    <message>
        <source>With {length} m of guiding fence.</source>
        <translation>Avec {length} m de clôture de guidage.</translation>
    </message>
    <message>
        <source>Without a dearest link given: links up to the distance that one animal in twenty of this guild exceeds, 4.32 times its median dispersal distance d50 [P]. none: no limit.</source>
        <translation>Sans lien le plus coûteux : liens jusqu’à la distance que dépasse un animal sur vingt de cette guilde, 4,32 fois la distance médiane de dispersion d50 [P]. none : sans limite.</translation>
    </message>
    <message>
        <source>Without axis</source>
        <translation>Sans axe</translation>
    </message>
    <message>
        <source>Without axis (km)</source>
        <translation>Sans axe (km)</translation>
    </message>
    <message>
        <source>Won back by crossings</source>
        <translation>Regagné par des passages</translation>
    </message>
    <message>
        <source>Wooded strip or bank planted</source>
        <translation>Bande ou talus boisé planté</translation>
    </message>
    <message>
        <source>Woods and other habitat</source>
        <translation>Bois et autres habitats</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Écrit : {path}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Année par année</translation>
    </message>
    <message>
        <source>Year from which it counts, or for which it is planned.</source>
        <translation>Année à partir de laquelle cela compte, ou pour laquelle c&apos;est prévu.</translation>
    </message>
    <message>
        <source>Year of that layer, where years were given.</source>
        <translation>Année de cette couche, si des années sont données.</translation>
    </message>
    <message>
        <source>Year of the NIS code</source>
        <translation>Année du code NIS</translation>
    </message>
    <message>
        <source>Year of the NIS codes</source>
        <translation>Année des codes INS</translation>
    </message>
    <message>
        <source>Year of the count</source>
        <translation>Année du comptage</translation>
    </message>
    <message>
        <source>Year of the count, where it is known.</source>
        <translation>Année du comptage, là où elle est connue.</translation>
    </message>
    <message>
        <source>Year of the counts</source>
        <translation>Année des comptages</translation>
    </message>
    <message>
        <source>Year of the list of municipalities</source>
        <translation>Année de la liste des communes</translation>
    </message>
    <message>
        <source>Year of the list of municipalities (that of the plan when empty)</source>
        <translation>Année de la liste des communes (celle du plan si vide)</translation>
    </message>
    <message>
        <source>Year of the list of municipalities that the NIS codes belong to; municipalities merged in 2019 and 2025.</source>
        <translation>Année de la liste des communes à laquelle appartiennent les codes INS ; des communes ont fusionné en 2019 et 2025.</translation>
    </message>
    <message>
        <source>Year of the list of municipalities that the code belongs to.</source>
        <translation>Année de la liste des communes à laquelle appartient le code.</translation>
    </message>
    <message>
        <source>Year of the prices</source>
        <translation>Année des prix</translation>
    </message>
    <message>
        <source>Year of the prices.</source>
        <translation>Année des prix.</translation>
    </message>
    <message>
        <source>Year of the subsidy</source>
        <translation>Année de la subvention</translation>
    </message>
    <message>
        <source>Year of the subsidy rule.</source>
        <translation>Année de la règle de subvention.</translation>
    </message>
    <message>
        <source>Year of the unit costs.</source>
        <translation>Année des coûts unitaires.</translation>
    </message>
    <message>
        <source>Year of the yearly budgets in which it is paid; 1 is the first.</source>
        <translation>Année des budgets annuels dans laquelle elle est payée ; 1 est la première.</translation>
    </message>
    <message>
        <source>Yearly budgets and patches that must be connected need scipy 1.9 or newer (integer programming). Update QGIS, or leave them empty.</source>
        <translation>Les budgets annuels et les taches à relier demandent scipy 1.9 ou plus récent (programmation en nombres entiers). Mettez QGIS à jour ou laissez-les vides.</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Years of these layers</source>
        <translation>Années de ces couches</translation>
    </message>
    <message>
        <source>Years, separated by commas: each plan is shown at the end of each. Empty: the latest year of each plan.</source>
        <translation>Années, séparées par des virgules : chaque plan est montré à la fin de chacune. Si vide : la dernière année de chaque plan.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yes: all native. Partly: at least 90 % native and none invasive on a European or regional list. Not applicable where nothing is planted or sown.</source>
        <translation>Oui : toutes indigènes. En partie : au moins 90 % indigènes et aucune invasive sur une liste européenne ou régionale. Sans objet là où rien n&apos;est planté ou semé.</translation>
    </message>
    <message>
        <source>Yes: at least 0.1 % more equivalent connectivity of the area, or a gap of 200 m or less closed. Partly: any gain above zero.</source>
        <translation>Oui : au moins 0,1 % de connectivité équivalente de la zone en plus, ou une lacune de 200 m ou moins comblée. En partie : tout gain supérieur à zéro.</translation>
    </message>
    <message>
        <source>Yes: gaps of 20 m or less at both ends. Partly: at one end.</source>
        <translation>Oui : lacunes de 20 m ou moins aux deux extrémités. En partie : à une extrémité.</translation>
    </message>
    <message>
        <source>Yes: it reaches two zones or more (20 m or less away). Partly: it reaches one.</source>
        <translation>Oui : il atteint deux zones ou plus (à 20 m ou moins). En partie : il en atteint une.</translation>
    </message>
    <message>
        <source>Yes: polygons that touch or overlap become one patch, and parts of a feature that do not touch become patches of their own. No: every feature is one patch, in however many parts. A raster of classes needs no answer.</source>
        <translation>Oui : les polygones qui se touchent ou se recouvrent deviennent une seule tache d&apos;habitat, et les parties d&apos;une entité qui ne se touchent pas deviennent des taches distinctes. Non : chaque entité est une tache, quel que soit le nombre de ses parties. Un raster de classes n&apos;a pas besoin de réponse.</translation>
    </message>
    <message>
        <source>Your copy of a profile table (resources/rules/profiles in the plugin folder).</source>
        <translation>Votre copie d&apos;une table de profil (resources/rules/profiles dans le dossier de l&apos;extension).</translation>
    </message>
    <message>
        <source>Your copy of a table of resources/rules/land_cover: code and cover class.</source>
        <translation>Votre copie d&apos;une table de resources/rules/land_cover : code et classe d&apos;occupation.</translation>
    </message>
    <message>
        <source>Your copy of a table of resources/rules/resistance in the plugin folder; goes before the guild&apos;s.</source>
        <translation>Votre copie d&apos;une table de resources/rules/resistance dans le dossier de l&apos;extension ; elle prime sur celle de la guilde.</translation>
    </message>
    <message>
        <source>Your copy of accounting.csv.</source>
        <translation>Votre copie d&apos;accounting.csv.</translation>
    </message>
    <message>
        <source>Your copy of accounting.csv: targets, shortest duration, distances and the other numbers of the counting rule.</source>
        <translation>Votre copie d&apos;accounting.csv : objectifs, durée minimale, distances et autres nombres de la règle de comptage.</translation>
    </message>
    <message>
        <source>Your copy of the barrier table barriers.csv with the widths of all classes.</source>
        <translation>Votre copie de la table des obstacles barriers.csv avec les largeurs de toutes les classes.</translation>
    </message>
    <message>
        <source>Your copy of the barrier table barriers.csv, for the widths of the classes.</source>
        <translation>Votre copie de la table des obstacles barriers.csv, pour les largeurs des classes.</translation>
    </message>
    <message>
        <source>Your copy of the barrier table barriers.csv: widths, traffic and severities of all classes.</source>
        <translation>Votre copie de la table des obstacles barriers.csv : largeur, trafic et gravité de toutes les classes.</translation>
    </message>
    <message>
        <source>Your copy of the rule table osm_layers.csv. Left empty, the plugin&apos;s own table is used.</source>
        <translation>Votre copie de la table de règles osm_layers.csv. Si vide, la table de l&apos;extension est utilisée.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Zones in which infrastructure counts towards target I: urban and between urban areas (U_B), or all (U_B_R).</source>
        <translation>Zones où l&apos;infrastructure compte pour l&apos;objectif I : urbaines et entre zones urbaines (U_B), ou toutes (U_B_R).</translation>
    </message>
    <message>
        <source>Zones that count for infrastructure</source>
        <translation>Zones qui comptent pour l&apos;infrastructure</translation>
    </message>
    <message>
        <source>Zones: U lies in municipalities of degree of urbanisation 1 or 2, or in areas given as urban; B lies between such areas, on a road that reaches two of them at most {route_km} km apart; R is the rest. The limit of an urban area depends on the method; here it is the one stated.</source>
        <translation>Zones : U se trouve dans les communes de degré d&apos;urbanisation 1 ou 2, ou dans des zones données comme urbaines ; B se trouve entre de telles zones, sur une route qui en atteint deux distantes au plus de {route_km} km ; R est le reste. La limite d&apos;une zone urbaine dépend de la méthode ; ici, c&apos;est celle qui est indiquée.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom the map to the chosen rows</source>
        <translation>Zoomer la carte sur les lignes choisies</translation>
    </message>
    <message>
        <source>a gap is left when the woody way round is at most so many times the new hedge; half of that between ends that face each other</source>
        <translation>une lacune est laissée si le détour boisé vaut au plus autant de fois la nouvelle haie ; la moitié entre extrémités qui se font face</translation>
    </message>
    <message>
        <source>a hedge drawn on from one end passes the other no farther aside (m)</source>
        <translation>une haie prolongée depuis une extrémité passe au plus à cette distance de l&apos;autre (m)</translation>
    </message>
    <message>
        <source>a hedge goes on ahead: what lies at a larger angle beside it is no target (degrees)</source>
        <translation>une haie continue vers l&apos;avant : ce qui est à côté sous un angle plus grand n&apos;est pas un but (degrés)</translation>
    </message>
    <message>
        <source>a hedge turns at the corner of a field so much at least (degrees)</source>
        <translation>une haie tourne au coin d&apos;un champ au moins d&apos;autant (degrés)</translation>
    </message>
    <message>
        <source>a hedge turns at the corner of a field so much at most (degrees)</source>
        <translation>une haie tourne au coin d&apos;un champ au plus d&apos;autant (degrés)</translation>
    </message>
    <message>
        <source>a route that follows edges over this share needs no good continuation (0–1)</source>
        <translation>un tracé qui suit des bords sur cette part n&apos;a pas besoin d&apos;une bonne continuation (0–1)</translation>
    </message>
    <message>
        <source>abandoned railway</source>
        <translation>chemin de fer démantelé</translation>
    </message>
    <message>
        <source>add_patch, remove_patch, change_patch, add_link, remove_link, change_link or all.</source>
        <translation>add_patch, remove_patch, change_patch, add_link, remove_link, change_link ou all.</translation>
    </message>
    <message>
        <source>all knock-outs passed</source>
        <translation>toutes les questions éliminatoires satisfaites</translation>
    </message>
    <message>
        <source>all of the layer</source>
        <translation>toutes celles de la couche</translation>
    </message>
    <message>
        <source>all species groups</source>
        <translation>tous les groupes d&apos;espèces</translation>
    </message>
    <message>
        <source>along an arc a hedge turns so much at most at each end (degrees)</source>
        <translation>le long d&apos;un arc, une haie tourne au plus d&apos;autant à chaque extrémité (degrés)</translation>
    </message>
    <message>
        <source>amphibian tunnels with guide walls</source>
        <translation>tunnels à amphibiens avec parois de guidage</translation>
    </message>
    <message>
        <source>amphibians</source>
        <translation>amphibiens</translation>
    </message>
    <message>
        <source>an axis is near, but none runs beside it</source>
        <translation>un axe est proche, mais aucun ne court à côté</translation>
    </message>
    <message>
        <source>an element that near to a link is followed by it (m)</source>
        <translation>un élément aussi proche d&apos;un lien est suivi par lui (m)</translation>
    </message>
    <message>
        <source>and {count} more rows of the layer</source>
        <translation>et {count} autres lignes de la couche</translation>
    </message>
    <message>
        <source>animal ramp</source>
        <translation>rampe à faune</translation>
    </message>
    <message>
        <source>any proof</source>
        <translation>tout justificatif</translation>
    </message>
    <message>
        <source>aquatic animals</source>
        <translation>faune aquatique</translation>
    </message>
    <message>
        <source>aqueduct</source>
        <translation>aqueduc</translation>
    </message>
    <message>
        <source>arable land</source>
        <translation>terre arable</translation>
    </message>
    <message>
        <source>as answered</source>
        <translation>selon les réponses</translation>
    </message>
    <message>
        <source>at renewal of the bridge</source>
        <translation>lors du renouvellement du pont</translation>
    </message>
    <message>
        <source>at_grade, over (the infrastructure is on a bridge) or under.</source>
        <translation>at_grade (de plain-pied), over (l&apos;infrastructure est sur un pont) ou under (en dessous).</translation>
    </message>
    <message>
        <source>badger, fox</source>
        <translation>blaireau, renard</translation>
    </message>
    <message>
        <source>bank works on one side</source>
        <translation>aménagement de berge d&apos;un côté</translation>
    </message>
    <message>
        <source>baseline (the legal minimum), improved or new.</source>
        <translation>baseline (le minimum légal), improved (amélioré) ou new (nouveau).</translation>
    </message>
    <message>
        <source>baseline, improved or new.</source>
        <translation>baseline (minimum légal), improved (amélioré) ou new (nouveau).</translation>
    </message>
    <message>
        <source>bats that follow hedges</source>
        <translation>chauves-souris qui suivent les haies</translation>
    </message>
    <message>
        <source>bats, butterflies, hedge birds</source>
        <translation>chauves-souris, papillons, oiseaux des haies</translation>
    </message>
    <message>
        <source>bed and banks restored</source>
        <translation>lit et berges restaurés</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>belongs to a group of which {ids} is left out</source>
        <translation>appartient à un groupe dont {ids} est écarté</translation>
    </message>
    <message>
        <source>bored pipe or box</source>
        <translation>tuyau ou cadre foré</translation>
    </message>
    <message>
        <source>branch or single-track railway</source>
        <translation>ligne secondaire ou à voie unique</translation>
    </message>
    <message>
        <source>bridge over a watercourse with natural banks</source>
        <translation>pont sur un cours d&apos;eau à berges naturelles</translation>
    </message>
    <message>
        <source>bridge with continuous banks</source>
        <translation>pont avec berges continues</translation>
    </message>
    <message>
        <source>broadleaved forest</source>
        <translation>forêt feuillue</translation>
    </message>
    <message>
        <source>buildings within that distance that count as fully disturbed</source>
        <translation>bâtiments dans ce rayon qui valent une perturbation complète</translation>
    </message>
    <message>
        <source>built-up area</source>
        <translation>zone bâtie</translation>
    </message>
    <message>
        <source>built-up land, buildings and light</source>
        <translation>terrains bâtis, bâtiments et éclairage</translation>
    </message>
    <message>
        <source>bundle of infrastructure</source>
        <translation>faisceau d&apos;infrastructures</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>par classe</translation>
    </message>
    <message>
        <source>by the share that is expected to live</source>
        <translation>pour la part qui devrait vivre</translation>
    </message>
    <message>
        <source>canal</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>canal exits in pairs on both banks</source>
        <translation>sorties de canal par paires sur les deux rives</translation>
    </message>
    <message>
        <source>canal or river, CEMT Va or larger, vertical banks</source>
        <translation>canal ou rivière, CEMT Va ou plus, berges verticales</translation>
    </message>
    <message>
        <source>canal or river, natural or sloping banks</source>
        <translation>canal ou rivière, berges naturelles ou en pente</translation>
    </message>
    <message>
        <source>canal, CEMT I–IV, sheet-piled</source>
        <translation>canal, CEMT I–IV, en palplanches</translation>
    </message>
    <message>
        <source>canopy bridge</source>
        <translation>passerelle de canopée</translation>
    </message>
    <message>
        <source>car park</source>
        <translation>parking</translation>
    </message>
    <message>
        <source>car park in or on a building</source>
        <translation>parking dans ou sur un bâtiment</translation>
    </message>
    <message>
        <source>car park without a name</source>
        <translation>parking sans nom</translation>
    </message>
    <message>
        <source>carabids of old woodland</source>
        <translation>carabes des forêts anciennes</translation>
    </message>
    <message>
        <source>chainage {detail} lies outside the axis</source>
        <translation>la distance cumulée {detail} se trouve hors de l&apos;axe</translation>
    </message>
    <message>
        <source>chosen measures ({animals})</source>
        <translation>mesures choisies ({animals})</translation>
    </message>
    <message>
        <source>class not given in the data</source>
        <translation>classe absente des données</translation>
    </message>
    <message>
        <source>class {grades}</source>
        <translation>classe {grades}</translation>
    </message>
    <message>
        <source>closes a gap of {gap} m</source>
        <translation>comble une lacune de {gap} m</translation>
    </message>
    <message>
        <source>computed: {reason}</source>
        <translation>calculé : {reason}</translation>
    </message>
    <message>
        <source>concrete barrier in the median</source>
        <translation>séparateur en béton sur la berme centrale</translation>
    </message>
    <message>
        <source>concrete median</source>
        <translation>séparateur central en béton</translation>
    </message>
    <message>
        <source>conifer forest</source>
        <translation>forêt de conifères</translation>
    </message>
    <message>
        <source>construction</source>
        <translation>construction</translation>
    </message>
    <message>
        <source>construction under traffic</source>
        <translation>construction sous trafic</translation>
    </message>
    <message>
        <source>construction with soil and planting</source>
        <translation>construction avec terre et plantations</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>suite</translation>
    </message>
    <message>
        <source>cost (€)</source>
        <translation>coût (€)</translation>
    </message>
    <message>
        <source>cost per metre, high (€)</source>
        <translation>coût par mètre, élevé (€)</translation>
    </message>
    <message>
        <source>cost per metre, low (€)</source>
        <translation>coût par mètre, bas (€)</translation>
    </message>
    <message>
        <source>cost per metre, middle (€)</source>
        <translation>coût par mètre, moyen (€)</translation>
    </message>
    <message>
        <source>count</source>
        <translation>comptage</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>compté</translation>
    </message>
    <message>
        <source>counted, pipeline (not realised yet), baseline (the law asks it anyway), apart (rural zone, listed apart) or out.</source>
        <translation>counted (compté), pipeline (pas encore réalisé), baseline (la loi l&apos;exige de toute façon), apart (zone rurale, indiqué à part) ou out (hors compte).</translation>
    </message>
    <message>
        <source>create, restore or manage.</source>
        <translation>create (créer), restore (restaurer) ou manage (gérer).</translation>
    </message>
    <message>
        <source>crossing, hedge or other.</source>
        <translation>crossing (passage), hedge (haie) ou other (autre).</translation>
    </message>
    <message>
        <source>culvert</source>
        <translation>ponceau</translation>
    </message>
    <message>
        <source>culvert with dry ledge</source>
        <translation>ponceau avec banquette sèche</translation>
    </message>
    <message>
        <source>culvert without ledge</source>
        <translation>ponceau sans banquette</translation>
    </message>
    <message>
        <source>cutting</source>
        <translation>déblai</translation>
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
        <translation>barrage</translation>
    </message>
    <message>
        <source>decided (budget)</source>
        <translation>décidé (budget)</translation>
    </message>
    <message>
        <source>deep cutting</source>
        <translation>déblai profond</translation>
    </message>
    <message>
        <source>deep_cutting, cutting, at_grade, embankment, high_embankment, side_hill, or unverified without heights.</source>
        <translation>deep_cutting (déblai profond), cutting (déblai), at_grade (de plain-pied), embankment (remblai), high_embankment (haut remblai), side_hill (flanc de coteau), ou unverified (non vérifié) sans altitudes.</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>différence</translation>
    </message>
    <message>
        <source>distance at which places on different infrastructure are one (m)</source>
        <translation>distance à laquelle des lieux sur des infrastructures différentes n&apos;en font qu&apos;un (m)</translation>
    </message>
    <message>
        <source>distance to existing passages</source>
        <translation>distance aux passages existants</translation>
    </message>
    <message>
        <source>disturbance of other roads and railways so near (0–1)</source>
        <translation>perturbation due aux autres routes et chemins de fer aussi proches (0–1)</translation>
    </message>
    <message>
        <source>disturbance of street lighting (0–1)</source>
        <translation>perturbation due à l&apos;éclairage public (0–1)</translation>
    </message>
    <message>
        <source>disused railway</source>
        <translation>chemin de fer désaffecté</translation>
    </message>
    <message>
        <source>ditch</source>
        <translation>fossé</translation>
    </message>
    <message>
        <source>ditch or drain</source>
        <translation>fossé ou drain</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>dormouse</source>
        <translation>muscardin et lérot</translation>
    </message>
    <message>
        <source>dry ledge in the existing culvert</source>
        <translation>banquette sèche dans le ponceau existant</translation>
    </message>
    <message>
        <source>ecoduct</source>
        <translation>écoduc</translation>
    </message>
    <message>
        <source>embankment</source>
        <translation>remblai</translation>
    </message>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
    <message>
        <source>ends face each other when the line between them bends so much at most at both (degrees)</source>
        <translation>des extrémités se font face si la ligne entre elles dévie au plus d&apos;autant aux deux (degrés)</translation>
    </message>
    <message>
        <source>equivalent connectivity {gain} % higher</source>
        <translation>connectivité équivalente {gain} % plus élevée</translation>
    </message>
    <message>
        <source>euro: the field of the cost. km: the length of the measures.</source>
        <translation>euro : le champ du coût. km : la longueur des mesures.</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>excluded by the user</source>
        <translation>exclu par l&apos;utilisateur</translation>
    </message>
    <message>
        <source>existing bridge or underpass shared with animals</source>
        <translation>pont ou passage inférieur existant, partagé avec les animaux</translation>
    </message>
    <message>
        <source>expressway</source>
        <translation>voie rapide</translation>
    </message>
    <message>
        <source>expressway or dual carriageway</source>
        <translation>voie rapide ou route à chaussées séparées</translation>
    </message>
    <message>
        <source>extensive grassland</source>
        <translation>prairie extensive</translation>
    </message>
    <message>
        <source>f in R′ = 1 + f · (R − 1), applied to the whole table: 10 makes all that is not habitat ten times as much dearer than habitat, 0.1 a tenth; habitat stays 1 and the order of the classes stays. A path of length L and cost c then costs L + f · (c − L). Results whose ranks hold from 0.1 to 10 do not rest on the exact values.</source>
        <translation>f dans R′ = 1 + f · (R − 1), appliqué à toute la table : 10 rend tout ce qui n&apos;est pas de l&apos;habitat dix fois plus coûteux par rapport à l&apos;habitat, 0,1 un dixième ; l&apos;habitat reste à 1 et l&apos;ordre des classes demeure. Un chemin de longueur L et de coût c coûte alors L + f · (c − L). Des résultats dont les rangs se maintiennent de 0,1 à 10 ne reposent pas sur les valeurs exactes.</translation>
    </message>
    <message>
        <source>fence</source>
        <translation>clôture</translation>
    </message>
    <message>
        <source>fence 2 m high, fine mesh at the base, dug in</source>
        <translation>clôture de 2 m de haut, à mailles fines à la base, enterrée</translation>
    </message>
    <message>
        <source>fenced</source>
        <translation>clôturé</translation>
    </message>
    <message>
        <source>file, link or photo.</source>
        <translation>fichier, lien ou photo.</translation>
    </message>
    <message>
        <source>fish pass</source>
        <translation>passe à poissons</translation>
    </message>
    <message>
        <source>fish pass or removal of the weir</source>
        <translation>passe à poissons ou suppression du seuil</translation>
    </message>
    <message>
        <source>fish, otter</source>
        <translation>poissons, loutre</translation>
    </message>
    <message>
        <source>flying animals</source>
        <translation>faune volante</translation>
    </message>
    <message>
        <source>forest of mixed or unknown kind</source>
        <translation>forêt mixte ou de type inconnu</translation>
    </message>
    <message>
        <source>free land</source>
        <translation>terrain libre</translation>
    </message>
    <message>
        <source>free land on both sides</source>
        <translation>terrain libre des deux côtés</translation>
    </message>
    <message>
        <source>frogs, toads (600 m), newts (200 m)</source>
        <translation>grenouilles, crapauds (600 m), tritons (200 m)</translation>
    </message>
    <message>
        <source>gain of equivalent connectivity (%)</source>
        <translation>gain de connectivité équivalente (%)</translation>
    </message>
    <message>
        <source>game or security fence</source>
        <translation>clôture à gibier ou de sécurité</translation>
    </message>
    <message>
        <source>gap (of the woody network), repair_gap (a narrow one) or link (between patches that no element follows).</source>
        <translation>gap (lacune du réseau boisé), repair_gap (lacune étroite) ou link (entre des taches d&apos;habitat, qu&apos;aucun élément ne suit).</translation>
    </message>
    <message>
        <source>gap between elements</source>
        <translation>lacune entre éléments</translation>
    </message>
    <message>
        <source>gap in a row</source>
        <translation>lacune dans une rangée</translation>
    </message>
    <message>
        <source>garden or park</source>
        <translation>jardin ou parc</translation>
    </message>
    <message>
        <source>gas transport: no trees or shrubs within 5 m of the axis</source>
        <translation>transport de gaz : ni arbres ni arbustes à moins de 5 m de l&apos;axe</translation>
    </message>
    <message>
        <source>grassland butterflies</source>
        <translation>papillons des prairies</translation>
    </message>
    <message>
        <source>greatest share of one species</source>
        <translation>part maximale d&apos;une seule espèce</translation>
    </message>
    <message>
        <source>greatest share of the cost that is paid</source>
        <translation>part maximale du coût prise en charge</translation>
    </message>
    <message>
        <source>green car park</source>
        <translation>parking vert</translation>
    </message>
    <message>
        <source>guard rail</source>
        <translation>glissière de sécurité</translation>
    </message>
    <message>
        <source>guard rail or median</source>
        <translation>glissière de sécurité ou séparateur central</translation>
    </message>
    <message>
        <source>guiding fence with warning system</source>
        <translation>clôture de guidage avec système d&apos;avertissement</translation>
    </message>
    <message>
        <source>habitat on the poorer side</source>
        <translation>habitat du côté le plus pauvre</translation>
    </message>
    <message>
        <source>hazel dormouse, garden dormouse</source>
        <translation>muscardin, lérot</translation>
    </message>
    <message>
        <source>heath</source>
        <translation>lande</translation>
    </message>
    <message>
        <source>hedge</source>
        <translation>haie</translation>
    </message>
    <message>
        <source>hedge bank</source>
        <translation>talus boisé</translation>
    </message>
    <message>
        <source>hedgehog, amphibians, reptiles, ground beetles</source>
        <translation>hérisson, amphibiens, reptiles, carabes</translation>
    </message>
    <message>
        <source>hedgehog, shrews, mice</source>
        <translation>hérisson, musaraignes, souris</translation>
    </message>
    <message>
        <source>hedges nearer to a better or standing one over half their length are left out (m)</source>
        <translation>les haies plus proches d&apos;une meilleure ou d&apos;une existante sur la moitié de leur longueur sont écartées (m)</translation>
    </message>
    <message>
        <source>height of an overpass above a railway (m)</source>
        <translation>hauteur d&apos;un passage supérieur au-dessus d&apos;un chemin de fer (m)</translation>
    </message>
    <message>
        <source>height of an overpass above a road (m)</source>
        <translation>hauteur d&apos;un passage supérieur au-dessus d&apos;une route (m)</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevée</translation>
    </message>
    <message>
        <source>high embankment</source>
        <translation>haut remblai</translation>
    </message>
    <message>
        <source>high-speed railway (fenced)</source>
        <translation>ligne à grande vitesse (clôturée)</translation>
    </message>
    <message>
        <source>high-voltage line: nothing above 3 m within 20 m of the line; ask the operator</source>
        <translation>ligne à haute tension : rien de plus de 3 m à moins de 20 m de la ligne ; consulter le gestionnaire</translation>
    </message>
    <message>
        <source>hop-over for bats</source>
        <translation>hop-over pour chauves-souris</translation>
    </message>
    <message>
        <source>how far a hedge may lie from the path of a link that it serves (m)</source>
        <translation>à quelle distance du tracé d&apos;un lien une haie peut se trouver pour le servir (m)</translation>
    </message>
    <message>
        <source>how far along the infrastructure a link may be led to a crossing (m)</source>
        <translation>distance sur laquelle un lien peut être mené le long de l&apos;infrastructure jusqu&apos;à un passage (m)</translation>
    </message>
    <message>
        <source>how far an existing bridge or underpass may lie (m)</source>
        <translation>distance maximale d&apos;un pont ou passage inférieur existant (m)</translation>
    </message>
    <message>
        <source>how far beyond the edges habitat counts (m)</source>
        <translation>distance au-delà des bords où l&apos;habitat compte (m)</translation>
    </message>
    <message>
        <source>how far beyond the edges of infrastructure a link may cross it (m)</source>
        <translation>jusqu&apos;où au-delà des bords d&apos;une infrastructure un lien peut la croiser (m)</translation>
    </message>
    <message>
        <source>how far beyond the edges public land, works and pipes concern a place (m)</source>
        <translation>jusqu&apos;où au-delà des bords les terrains publics, les travaux et les conduites concernent un lieu (m)</translation>
    </message>
    <message>
        <source>how far beyond the edges the patches of a link may begin that face each other (m)</source>
        <translation>jusqu&apos;où au-delà des bords peuvent commencer les taches d&apos;un lien qui se font face (m)</translation>
    </message>
    <message>
        <source>how far disturbance counts (m)</source>
        <translation>distance à laquelle les perturbations comptent (m)</translation>
    </message>
    <message>
        <source>how far from a link its movement still counts (m)</source>
        <translation>distance à un lien où son mouvement compte encore (m)</translation>
    </message>
    <message>
        <source>how far from each other the parts of one bundle may run (m)</source>
        <translation>jusqu&apos;à quelle distance les parties d&apos;un même faisceau peuvent courir l&apos;une de l&apos;autre (m)</translation>
    </message>
    <message>
        <source>how far other roads and railways that hinder the guild disturb (m)</source>
        <translation>distance à laquelle perturbent d&apos;autres routes et chemins de fer qui gênent la guilde (m)</translation>
    </message>
    <message>
        <source>how far spawning water may lie (m)</source>
        <translation>distance maximale des eaux de reproduction (m)</translation>
    </message>
    <message>
        <source>how near to the edges a cut hedge or tree row ends (m)</source>
        <translation>distance aux bords à laquelle s&apos;arrête une haie ou rangée d&apos;arbres coupée (m)</translation>
    </message>
    <message>
        <source>how near to the edges trees must stand for a canopy bridge (m)</source>
        <translation>distance aux bords à laquelle les arbres doivent se trouver pour une passerelle de canopée (m)</translation>
    </message>
    <message>
        <source>html: one file with pictures and charts inside, for the screen and for readers that need an accessible document. pdf: for print, from page layouts. odt: for LibreOffice or Word, when words must be changed.</source>
        <translation>html : un seul fichier avec images et graphiques intégrés, pour l&apos;écran et pour les lecteurs qui ont besoin d&apos;un document accessible. pdf : pour l&apos;impression, à partir de mises en page. odt : pour LibreOffice ou Word, quand des mots doivent être changés.</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idée</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>en entier</translation>
    </message>
    <message>
        <source>included</source>
        <translation>inclus</translation>
    </message>
    <message>
        <source>inside of bends with a radius below 200 m: 100 m of sight above 70 km/h</source>
        <translation>intérieur des virages de rayon inférieur à 200 m : 100 m de visibilité au-delà de 70 km/h</translation>
    </message>
    <message>
        <source>inside of bends with a radius below 200 m: 25 m of sight up to 50 km/h</source>
        <translation>intérieur des virages de rayon inférieur à 200 m : 25 m de visibilité jusqu’à 50 km/h</translation>
    </message>
    <message>
        <source>inside of bends with a radius below 200 m: 60 m of sight up to 70 km/h</source>
        <translation>intérieur des virages de rayon inférieur à 200 m : 60 m de visibilité jusqu’à 70 km/h</translation>
    </message>
    <message>
        <source>intensive grassland</source>
        <translation>prairie intensive</translation>
    </message>
    <message>
        <source>inter-local road</source>
        <translation>route interlocale</translation>
    </message>
    <message>
        <source>km_axis, km_le, expected_i, expected_ii, cost_eur, ec, m_eff, solved and so on.</source>
        <translation>km_axis, km_le, expected_i, expected_ii, cost_eur, ec, m_eff, solved, etc.</translation>
    </message>
    <message>
        <source>km_axis, km_side, km_colocated, km_defrag_direct, km_defrag_good, km_defrag_moderate (target I); km_le, km_removed (target II); ha, n, km_equivalent; or unmatched.</source>
        <translation>km_axis, km_side, km_colocated, km_defrag_direct, km_defrag_good, km_defrag_moderate (objectif I) ; km_le, km_removed (objectif II) ; ha, n, km_equivalent ; ou unmatched (sans correspondance).</translation>
    </message>
    <message>
        <source>knock-out: “no” excludes it</source>
        <translation>éliminatoire : « non » l&apos;exclut</translation>
    </message>
    <message>
        <source>knock-outs not passed: {questions}</source>
        <translation>questions éliminatoires non satisfaites : {questions}</translation>
    </message>
    <message>
        <source>landscape bridge or cut-and-cover</source>
        <translation>pont paysager ou tranchée couverte</translation>
    </message>
    <message>
        <source>large mammals</source>
        <translation>grands mammifères</translation>
    </message>
    <message>
        <source>large terrestrial animals</source>
        <translation>grande faune terrestre</translation>
    </message>
    <message>
        <source>large underpass</source>
        <translation>grand passage inférieur</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>least angle between a passage and the infrastructure (degrees)</source>
        <translation>angle minimal entre un passage et l&apos;infrastructure (degrés)</translation>
    </message>
    <message>
        <source>least barrier effect that is worth a crossing (0–1)</source>
        <translation>effet d&apos;obstacle minimal qui justifie un passage (0–1)</translation>
    </message>
    <message>
        <source>least number of species</source>
        <translation>nombre minimal d&apos;espèces</translation>
    </message>
    <message>
        <source>least part of a route that may be planted (0–1)</source>
        <translation>plus petite part d&apos;un tracé qui peut être plantée (0–1)</translation>
    </message>
    <message>
        <source>least share of habitat on the poorer side</source>
        <translation>part minimale d&apos;habitat du côté le plus pauvre</translation>
    </message>
    <message>
        <source>least share of species that insects pollinate</source>
        <translation>part minimale d&apos;espèces pollinisées par les insectes</translation>
    </message>
    <message>
        <source>least total length</source>
        <translation>longueur totale minimale</translation>
    </message>
    <message>
        <source>legal minimum</source>
        <translation>minimum légal</translation>
    </message>
    <message>
        <source>length (km)</source>
        <translation>longueur (km)</translation>
    </message>
    <message>
        <source>length above which more species are wanted</source>
        <translation>longueur à partir de laquelle plus d&apos;espèces sont souhaitées</translation>
    </message>
    <message>
        <source>level with the ground</source>
        <translation>de plain-pied</translation>
    </message>
    <message>
        <source>lie of the land</source>
        <translation>relief</translation>
    </message>
    <message>
        <source>light at night</source>
        <translation>lumière nocturne</translation>
    </message>
    <message>
        <source>line above 220 km/h: only herbs within 25 m of the rail</source>
        <translation>ligne à plus de 220 km/h : seulement des herbacées à moins de 25 m du rail</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>link between woods</source>
        <translation>lien entre bois</translation>
    </message>
    <message>
        <source>lit</source>
        <translation>éclairé</translation>
    </message>
    <message>
        <source>local access road</source>
        <translation>voirie locale de desserte</translation>
    </message>
    <message>
        <source>local distributor</source>
        <translation>voirie locale collectrice</translation>
    </message>
    <message>
        <source>local distributor road</source>
        <translation>route locale collectrice</translation>
    </message>
    <message>
        <source>local road</source>
        <translation>route locale</translation>
    </message>
    <message>
        <source>lock gate</source>
        <translation>porte d&apos;écluse</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>lost {detail}</source>
        <translation>perdu {detail}</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>made useless by {ids}</source>
        <translation>rendu inutile par {ids}</translation>
    </message>
    <message>
        <source>main railway line</source>
        <translation>ligne de chemin de fer principale</translation>
    </message>
    <message>
        <source>makes no link between patches shorter than the way there is</source>
        <translation>ne rend aucun lien entre taches d&apos;habitat plus court que le chemin existant</translation>
    </message>
    <message>
        <source>marbled white, blues, skippers</source>
        <translation>demi-deuil, azurés, hespéries</translation>
    </message>
    <message>
        <source>max: the highest current and gain of any link. sum: current and gains of all links added up, so that places that serve many links come first.</source>
        <translation>max : le courant et le gain les plus élevés d&apos;un lien. sum : courant et gains de tous les liens additionnés, de sorte que les lieux qui servent à de nombreux liens viennent d&apos;abord.</translation>
    </message>
    <message>
        <source>mean of the species groups</source>
        <translation>moyenne des groupes d&apos;espèces</translation>
    </message>
    <message>
        <source>medium-sized mammals</source>
        <translation>mammifères de taille moyenne</translation>
    </message>
    <message>
        <source>mining bees and other wild bees</source>
        <translation>abeilles terricoles et autres abeilles sauvages</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>modelled (no records near: that is no evidence against it), indicated (1 or 2 records) or supported (3 or more).</source>
        <translation>modelled (modélisé : aucune observation proche, ce qui n&apos;est pas une preuve contraire), indicated (indiqué : 1 ou 2 observations) ou supported (étayé : 3 ou plus).</translation>
    </message>
    <message>
        <source>motorway</source>
        <translation>autoroute</translation>
    </message>
    <message>
        <source>motorway 2×2</source>
        <translation>autoroute 2×2</translation>
    </message>
    <message>
        <source>motorway 2×3</source>
        <translation>autoroute 2×3</translation>
    </message>
    <message>
        <source>movement through the place</source>
        <translation>mouvement à travers le lieu</translation>
    </message>
    <message>
        <source>narrow fauna overpass</source>
        <translation>passage supérieur à faune étroit</translation>
    </message>
    <message>
        <source>narrow-gauge or heritage railway</source>
        <translation>chemin de fer à voie étroite ou touristique</translation>
    </message>
    <message>
        <source>natural grassland</source>
        <translation>prairie naturelle</translation>
    </message>
    <message>
        <source>nature-friendly bank</source>
        <translation>berge naturelle</translation>
    </message>
    <message>
        <source>nearest passage ({kind}) at {distance}</source>
        <translation>passage le plus proche ({kind}) à {distance}</translation>
    </message>
    <message>
        <source>neighbours: patches whose zones of nearest cost touch. all: every pair of patches, within the cutoff if given.</source>
        <translation>neighbours : les taches d&apos;habitat dont les zones de coût le plus proche se touchent. all : toutes les paires de taches, dans la limite si elle est donnée.</translation>
    </message>
    <message>
        <source>new eco-culvert</source>
        <translation>nouveau ponceau écologique</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no choice wins more: {percent} %</source>
        <translation>aucun choix ne gagne davantage : {percent} %</translation>
    </message>
    <message>
        <source>no cost is known</source>
        <translation>aucun coût n&apos;est connu</translation>
    </message>
    <message>
        <source>no effects on links are given</source>
        <translation>aucun effet sur les liens n&apos;est donné</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>aucun justificatif</translation>
    </message>
    <message>
        <source>no geometry that can be measured</source>
        <translation>aucune géométrie mesurable</translation>
    </message>
    <message>
        <source>no hedge across canals and rivers</source>
        <translation>pas de haie à travers les canaux et rivières</translation>
    </message>
    <message>
        <source>no hedge across motorways, expressways and their ramps</source>
        <translation>pas de haie à travers les autoroutes, voies rapides et leurs bretelles</translation>
    </message>
    <message>
        <source>no hedge across railways</source>
        <translation>pas de haie à travers les chemins de fer</translation>
    </message>
    <message>
        <source>no hedge through buildings</source>
        <translation>pas de haie à travers les bâtiments</translation>
    </message>
    <message>
        <source>no hedge through open water</source>
        <translation>pas de haie à travers l&apos;eau libre</translation>
    </message>
    <message>
        <source>no higher than 2 m within 2 m of the neighbour</source>
        <translation>pas plus de 2 m de haut à moins de 2 m du voisin</translation>
    </message>
    <message>
        <source>no infrastructure axis within the tolerance</source>
        <translation>aucun axe d&apos;infrastructure dans la tolérance</translation>
    </message>
    <message>
        <source>no passage in the network within {distance}</source>
        <translation>aucun passage dans le réseau à moins de {distance}</translation>
    </message>
    <message>
        <source>no pipes and cables</source>
        <translation>pas de conduites ni de câbles</translation>
    </message>
    <message>
        <source>no planting in open habitat (heath, natural grassland, dunes, marsh)</source>
        <translation>pas de plantation en habitat ouvert (lande, prairie naturelle, dune, marais)</translation>
    </message>
    <message>
        <source>no planting in water or marsh</source>
        <translation>pas de plantation dans l&apos;eau ou le marais</translation>
    </message>
    <message>
        <source>no planting where open-land species live (meadow birds, calcareous grassland, heath)</source>
        <translation>pas de plantation là où vivent des espèces de milieux ouverts (oiseaux de prairie, pelouse calcaire, lande)</translation>
    </message>
    <message>
        <source>no question yet</source>
        <translation>pas encore de question</translation>
    </message>
    <message>
        <source>no safety rule is broken</source>
        <translation>aucune règle de sécurité n&apos;est enfreinte</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>pas encore de score</translation>
    </message>
    <message>
        <source>no tall trees within 10 m of a motorway</source>
        <translation>pas de grands arbres à moins de 10 m d&apos;une autoroute</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>sans année</translation>
    </message>
    <message>
        <source>noise barrier</source>
        <translation>écran antibruit</translation>
    </message>
    <message>
        <source>noise barrier or wall</source>
        <translation>écran antibruit ou mur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none near enough to be of use</source>
        <translation>aucun assez proche pour être utile</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normale</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>not before they are verified</source>
        <translation>pas avant leur vérification</translation>
    </message>
    <message>
        <source>not complete enough</source>
        <translation>pas assez complet</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non compté</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>non daté</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>non admissible</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not managed: a commitment of {detail} years is too short</source>
        <translation>non géré : un engagement de {detail} ans est trop court</translation>
    </message>
    <message>
        <source>not managed: checklist {detail}</source>
        <translation>non géré : liste de contrôle {detail}</translation>
    </message>
    <message>
        <source>not managed: neither a measure nor whether it goes beyond the law is given</source>
        <translation>non géré : ni la mesure ni le fait d&apos;aller au-delà de la loi ne sont indiqués</translation>
    </message>
    <message>
        <source>not managed: no duration is given</source>
        <translation>non géré : aucune durée n&apos;est indiquée</translation>
    </message>
    <message>
        <source>not managed: the knock-out questions of the checklist were not answered</source>
        <translation>non géré : les questions éliminatoires de la liste de contrôle n&apos;ont pas reçu de réponse</translation>
    </message>
    <message>
        <source>not realised yet</source>
        <translation>pas encore réalisé</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>number of species of a long hedge</source>
        <translation>nombre d&apos;espèces d&apos;une longue haie</translation>
    </message>
    <message>
        <source>obstacle in a watercourse</source>
        <translation>obstacle dans un cours d&apos;eau</translation>
    </message>
    <message>
        <source>of which computed</source>
        <translation>dont calculées</translation>
    </message>
    <message>
        <source>of which severe (very high or high)</source>
        <translation>dont graves (gravité élevée ou très élevée)</translation>
    </message>
    <message>
        <source>official</source>
        <translation>officiel</translation>
    </message>
    <message>
        <source>on a bridge</source>
        <translation>sur un pont</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>open-air car park</source>
        <translation>parking en plein air</translation>
    </message>
    <message>
        <source>open; computed: {answer}</source>
        <translation>ouvert ; calculé : {answer}</translation>
    </message>
    <message>
        <source>opening of a culverted watercourse</source>
        <translation>remise à ciel ouvert d&apos;un cours d&apos;eau voûté</translation>
    </message>
    <message>
        <source>other measures</source>
        <translation>autres mesures</translation>
    </message>
    <message>
        <source>other road</source>
        <translation>autre route</translation>
    </message>
    <message>
        <source>otter and other water animals</source>
        <translation>loutre et autre faune aquatique</translation>
    </message>
    <message>
        <source>otter, beaver, water vole</source>
        <translation>loutre, castor, campagnol amphibie</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>outline of a bridge</source>
        <translation>contour d&apos;un pont</translation>
    </message>
    <message>
        <source>outside the municipalities given</source>
        <translation>hors des communes données</translation>
    </message>
    <message>
        <source>parking along a street</source>
        <translation>stationnement le long d&apos;une rue</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>path</source>
        <translation>sentier</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>percent: part of the cost of each link. metres: effective metres, the same for all links.</source>
        <translation>percent : une part du coût de chaque lien. metres : des mètres effectifs, les mêmes pour tous les liens.</translation>
    </message>
    <message>
        <source>permeable bays, tree rows, hedge around, unlit strip</source>
        <translation>emplacements perméables, rangées d&apos;arbres, haie périphérique, bande non éclairée</translation>
    </message>
    <message>
        <source>permit granted</source>
        <translation>permis obtenu</translation>
    </message>
    <message>
        <source>pinch_point (current has no other way) or barrier (mending it shortens a link).</source>
        <translation>pinch_point (le courant n&apos;a pas d&apos;autre chemin) ou barrier (le lever raccourcit un lien).</translation>
    </message>
    <message>
        <source>pipes and cables</source>
        <translation>conduites et câbles</translation>
    </message>
    <message>
        <source>pipistrelles, horseshoe bats, brown long-eared bat</source>
        <translation>pipistrelles, rhinolophes, oreillard roux</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>planar (true least cost), border (cost is an upper bound) or complete.</source>
        <translation>planar (vrai moindre coût), border (le coût est une borne supérieure) ou complete (toutes les paires).</translation>
    </message>
    <message>
        <source>planar: neighbouring patches at their true least cost. border: the same pairs at the cheapest path across the border of their zones, faster; the cost is an upper bound, exact for the minimum spanning tree. complete: every pair of patches within the cutoff.</source>
        <translation>planar : les taches d&apos;habitat voisines à leur vrai moindre coût. border : les mêmes paires par le chemin le moins coûteux à travers la limite de leurs zones, plus rapide ; le coût est une borne supérieure, exacte pour l&apos;arbre couvrant minimal. complete : toutes les paires de taches dans la limite.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planifié</translation>
    </message>
    <message>
        <source>planned works</source>
        <translation>travaux prévus</translation>
    </message>
    <message>
        <source>planting not verified yet: {detail} of its length is taken off</source>
        <translation>plantation pas encore vérifiée : {detail} de sa longueur sont déduits</translation>
    </message>
    <message>
        <source>planting: counts after its first verification</source>
        <translation>plantation : compte après sa première vérification</translation>
    </message>
    <message>
        <source>plants per metre</source>
        <translation>plants par mètre</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>polygones</translation>
    </message>
    <message>
        <source>price year of the costs</source>
        <translation>année des prix des coûts</translation>
    </message>
    <message>
        <source>prices of {year}</source>
        <translation>prix de {year}</translation>
    </message>
    <message>
        <source>prop_id of measures that are chosen in any case and paid from the budget, with a comma or semicolon between.</source>
        <translation>prop_id des mesures choisies en tout cas et payées sur le budget, séparés par une virgule ou un point-virgule.</translation>
    </message>
    <message>
        <source>prop_id of measures that are not chosen in any case, with a comma or semicolon between.</source>
        <translation>prop_id des mesures qui ne sont en aucun cas choisies, séparés par une virgule ou un point-virgule.</translation>
    </message>
    <message>
        <source>public ownership</source>
        <translation>propriété publique</translation>
    </message>
    <message>
        <source>quiet road: slow or closed at night</source>
        <translation>route calme : lente ou fermée la nuit</translation>
    </message>
    <message>
        <source>railway</source>
        <translation>chemin de fer</translation>
    </message>
    <message>
        <source>railway bridge</source>
        <translation>pont ferroviaire</translation>
    </message>
    <message>
        <source>railway line</source>
        <translation>ligne de chemin de fer</translation>
    </message>
    <message>
        <source>railway line drawn as a train route</source>
        <translation>ligne de chemin de fer tracée comme itinéraire de train</translation>
    </message>
    <message>
        <source>railway tunnel</source>
        <translation>tunnel ferroviaire</translation>
    </message>
    <message>
        <source>railway yard</source>
        <translation>gare de triage</translation>
    </message>
    <message>
        <source>railway: height at most the distance to the rail less 1.5 m</source>
        <translation>chemin de fer : hauteur au plus égale à la distance au rail moins 1,5 m</translation>
    </message>
    <message>
        <source>railway: the manager may ban all but herbs within 8 m of the rail</source>
        <translation>chemin de fer : le gestionnaire peut tout interdire sauf les herbacées à moins de 8 m du rail</translation>
    </message>
    <message>
        <source>ramp or link</source>
        <translation>bretelle ou liaison</translation>
    </message>
    <message>
        <source>ramp or link road</source>
        <translation>bretelle ou route de liaison</translation>
    </message>
    <message>
        <source>realised</source>
        <translation>réalisé</translation>
    </message>
    <message>
        <source>realised in {detail}, after the year of the account</source>
        <translation>réalisé en {detail}, après l&apos;année du bilan</translation>
    </message>
    <message>
        <source>regional road</source>
        <translation>route régionale</translation>
    </message>
    <message>
        <source>rejected: {reason}</source>
        <translation>rejeté : {reason}</translation>
    </message>
    <message>
        <source>removed: taken off the total</source>
        <translation>supprimé : déduit du total</translation>
    </message>
    <message>
        <source>reptiles</source>
        <translation>reptiles</translation>
    </message>
    <message>
        <source>retaining wall</source>
        <translation>mur de soutènement</translation>
    </message>
    <message>
        <source>river</source>
        <translation>rivière</translation>
    </message>
    <message>
        <source>road</source>
        <translation>route</translation>
    </message>
    <message>
        <source>road bridge</source>
        <translation>pont routier</translation>
    </message>
    <message>
        <source>road bridge or underpass</source>
        <translation>pont routier ou passage inférieur</translation>
    </message>
    <message>
        <source>road or track on piles over the valley</source>
        <translation>route ou voie sur pilotis au-dessus de la vallée</translation>
    </message>
    <message>
        <source>road tunnel or underpass</source>
        <translation>tunnel routier ou passage inférieur</translation>
    </message>
    <message>
        <source>road, railway or waterway.</source>
        <translation>road (route), railway (chemin de fer) ou waterway (voie d&apos;eau).</translation>
    </message>
    <message>
        <source>road, railway, waterway or car_park.</source>
        <translation>road (route), railway (chemin de fer), waterway (voie d&apos;eau) ou car_park (parking).</translation>
    </message>
    <message>
        <source>road, railway, waterway, car_park, obstacle (weir, dam, culvert) or combined.</source>
        <translation>road (route), railway (chemin de fer), waterway (voie d&apos;eau), car_park (parking), obstacle (seuil, barrage, ponceau) ou combined (combiné).</translation>
    </message>
    <message>
        <source>road, railway, waterway, combined, car_park, obstacle (weir, culvert) or culvert (stretch to open).</source>
        <translation>road (route), railway (chemin de fer), waterway (voie d&apos;eau), combined (combiné), car_park (parking), obstacle (seuil, ponceau) ou culvert (tronçon à remettre à ciel ouvert).</translation>
    </message>
    <message>
        <source>road, railway, waterway: what it passes over or under.</source>
        <translation>road (route), railway (chemin de fer), waterway (voie d&apos;eau) : ce qu&apos;il franchit par-dessus ou par-dessous.</translation>
    </message>
    <message>
        <source>road, railway, waterway: what runs on or through it.</source>
        <translation>road (route), railway (chemin de fer), waterway (voie d&apos;eau) : ce qui y passe.</translation>
    </message>
    <message>
        <source>roads with a smaller radius keep the inside of the bend free (m)</source>
        <translation>les routes de rayon plus petit gardent libre l&apos;intérieur du virage (m)</translation>
    </message>
    <message>
        <source>roads, railways, waterways or commitments.</source>
        <translation>routes (roads), chemins de fer (railways), voies d’eau (waterways) ou engagements (commitments).</translation>
    </message>
    <message>
        <source>rock ramp or bypass</source>
        <translation>rampe en enrochements ou bras de contournement</translation>
    </message>
    <message>
        <source>roe deer, red deer, wild boar</source>
        <translation>chevreuil, cerf élaphe, sanglier</translation>
    </message>
    <message>
        <source>roe deer, wild boar</source>
        <translation>chevreuil, sanglier</translation>
    </message>
    <message>
        <source>rope or mesh between trees</source>
        <translation>corde ou filet entre les arbres</translation>
    </message>
    <message>
        <source>rules not met: {rules}</source>
        <translation>règles non respectées : {rules}</translation>
    </message>
    <message>
        <source>rural, apart</source>
        <translation>rural, à part</translation>
    </message>
    <message>
        <source>sand and dunes</source>
        <translation>sable et dunes</translation>
    </message>
    <message>
        <source>scrub</source>
        <translation>fourrés</translation>
    </message>
    <message>
        <source>scrub and fallow</source>
        <translation>fourrés et friches</translation>
    </message>
    <message>
        <source>service road</source>
        <translation>voie de service</translation>
    </message>
    <message>
        <source>service road, track or cycle path</source>
        <translation>voie de service, chemin ou piste cyclable</translation>
    </message>
    <message>
        <source>share of habitat on the poorer side that counts in full</source>
        <translation>part d&apos;habitat du côté le plus pauvre qui compte pleinement</translation>
    </message>
    <message>
        <source>shortest culverted stretch to open (m)</source>
        <translation>plus court tronçon voûté à remettre à ciel ouvert (m)</translation>
    </message>
    <message>
        <source>shortest section</source>
        <translation>plus court tronçon</translation>
    </message>
    <message>
        <source>side of a hill</source>
        <translation>flanc de coteau</translation>
    </message>
    <message>
        <source>sight triangle: 100 m from junctions above 70 km/h</source>
        <translation>triangle de visibilité : 100 m des carrefours au-delà de 70 km/h</translation>
    </message>
    <message>
        <source>sight triangle: 25 m from junctions up to 50 km/h</source>
        <translation>triangle de visibilité : 25 m des carrefours jusqu&apos;à 50 km/h</translation>
    </message>
    <message>
        <source>sight triangle: 60 m from junctions up to 70 km/h</source>
        <translation>triangle de visibilité : 60 m des carrefours jusqu&apos;à 70 km/h</translation>
    </message>
    <message>
        <source>signs, barriers, verge management</source>
        <translation>signalisation, barrières, gestion des accotements</translation>
    </message>
    <message>
        <source>sketched</source>
        <translation>esquissé</translation>
    </message>
    <message>
        <source>sloping exit with foreshore</source>
        <translation>sortie en pente avec risberme</translation>
    </message>
    <message>
        <source>slow worm, common lizard, smooth snake</source>
        <translation>orvet, lézard vivipare, coronelle lisse</translation>
    </message>
    <message>
        <source>small fauna tunnel</source>
        <translation>tunnel pour la petite faune</translation>
    </message>
    <message>
        <source>small ground mammals</source>
        <translation>petits mammifères terrestres</translation>
    </message>
    <message>
        <source>small terrestrial animals</source>
        <translation>petite faune terrestre</translation>
    </message>
    <message>
        <source>so much of a sway between two ends counts like the length again (degrees)</source>
        <translation>autant de déport entre deux extrémités compte comme une fois de plus la longueur (degrés)</translation>
    </message>
    <message>
        <source>so much of a turn between two ends counts like the length again (degrees)</source>
        <translation>autant de rotation entre deux extrémités compte comme une fois de plus la longueur (degrés)</translation>
    </message>
    <message>
        <source>solitary bees</source>
        <translation>abeilles solitaires</translation>
    </message>
    <message>
        <source>spacing of guilds that have none (m)</source>
        <translation>espacement pour les guildes qui n&apos;en ont pas (m)</translation>
    </message>
    <message>
        <source>speed on expressways</source>
        <translation>vitesse sur les voies rapides</translation>
    </message>
    <message>
        <source>speed on local roads</source>
        <translation>vitesse sur les routes locales</translation>
    </message>
    <message>
        <source>speed on motorways</source>
        <translation>vitesse sur les autoroutes</translation>
    </message>
    <message>
        <source>speed on roads between places</source>
        <translation>vitesse sur les routes entre localités</translation>
    </message>
    <message>
        <source>squirrel, pine marten, polecat</source>
        <translation>écureuil, martre des pins, putois</translation>
    </message>
    <message>
        <source>status {detail}: not progress yet</source>
        <translation>statut {detail} : pas encore un progrès</translation>
    </message>
    <message>
        <source>status, year, nis, owner, manager, addition or zone_ubr.</source>
        <translation>status, year, nis, owner, manager, addition ou zone_ubr.</translation>
    </message>
    <message>
        <source>steepest ramp (rise per metre)</source>
        <translation>rampe la plus raide (dénivelé par mètre)</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>ruisseau</translation>
    </message>
    <message>
        <source>stream, brook or ditch</source>
        <translation>ruisseau ou fossé</translation>
    </message>
    <message>
        <source>street lighting</source>
        <translation>éclairage public</translation>
    </message>
    <message>
        <source>subsidy per metre (€)</source>
        <translation>subvention par mètre (€)</translation>
    </message>
    <message>
        <source>subsidy per metre, one row (€)</source>
        <translation>subvention par mètre, un seul rang (€)</translation>
    </message>
    <message>
        <source>tall trees or screens on both sides</source>
        <translation>grands arbres ou écrans des deux côtés</translation>
    </message>
    <message>
        <source>target “{detail}” is neither I nor II</source>
        <translation>l&apos;objectif « {detail} » n&apos;est ni I ni II</translation>
    </message>
    <message>
        <source>the commitment ended in {detail}</source>
        <translation>l&apos;engagement a pris fin en {detail}</translation>
    </message>
    <message>
        <source>the commitments</source>
        <translation>les engagements</translation>
    </message>
    <message>
        <source>the element was there before the plan</source>
        <translation>l&apos;élément existait avant le plan</translation>
    </message>
    <message>
        <source>the largest number of measures is reached</source>
        <translation>le nombre maximal de mesures est atteint</translation>
    </message>
    <message>
        <source>the law asks this already (baseline): reported apart</source>
        <translation>la loi l&apos;exige déjà (baseline) : indiqué à part</translation>
    </message>
    <message>
        <source>the two halves of an arc differ so much at most (degrees)</source>
        <translation>les deux moitiés d&apos;un arc diffèrent au plus d&apos;autant (degrés)</translation>
    </message>
    <message>
        <source>these metres are already counted for commitment {detail}</source>
        <translation>ces mètres sont déjà comptés pour l&apos;engagement {detail}</translation>
    </message>
    <message>
        <source>too dear for what is left of every year&apos;s budget</source>
        <translation>trop coûteux pour ce qui reste du budget de chaque année</translation>
    </message>
    <message>
        <source>too dear for what is left of the budget</source>
        <translation>trop coûteux pour ce qui reste du budget</translation>
    </message>
    <message>
        <source>too dear: costs more than the whole budget</source>
        <translation>trop coûteux : coûte plus que tout le budget</translation>
    </message>
    <message>
        <source>too near to {ids}, which is chosen</source>
        <translation>trop proche de {ids}, qui est choisi</translation>
    </message>
    <message>
        <source>track</source>
        <translation>chemin agricole ou forestier</translation>
    </message>
    <message>
        <source>track or path bridge</source>
        <translation>pont de chemin ou de sentier</translation>
    </message>
    <message>
        <source>track or path bridge or underpass</source>
        <translation>pont ou passage inférieur de chemin ou de sentier</translation>
    </message>
    <message>
        <source>track or path underpass</source>
        <translation>passage inférieur de chemin ou de sentier</translation>
    </message>
    <message>
        <source>trains/day</source>
        <translation>trains/jour</translation>
    </message>
    <message>
        <source>tram on its own bed</source>
        <translation>tram en site propre</translation>
    </message>
    <message>
        <source>tram or light rail</source>
        <translation>tram ou métro léger</translation>
    </message>
    <message>
        <source>tree row</source>
        <translation>rangée d&apos;arbres</translation>
    </message>
    <message>
        <source>tunnels and guide walls on both sides</source>
        <translation>tunnels et parois de guidage des deux côtés</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>underground car park</source>
        <translation>parking souterrain</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>unnamed road</source>
        <translation>route sans nom</translation>
    </message>
    <message>
        <source>unnamed watercourse</source>
        <translation>cours d&apos;eau sans nom</translation>
    </message>
    <message>
        <source>unnamed waterway</source>
        <translation>voie d&apos;eau sans nom</translation>
    </message>
    <message>
        <source>unnumbered railway</source>
        <translation>chemin de fer sans numéro</translation>
    </message>
    <message>
        <source>unpaved strip, stump wall, screens, closed to cars</source>
        <translation>bande non revêtue, andain de souches, écrans, fermé aux voitures</translation>
    </message>
    <message>
        <source>user or computed.</source>
        <translation>user (utilisateur) ou computed (calculé).</translation>
    </message>
    <message>
        <source>vehicles/day</source>
        <translation>véhicules/jour</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>très élevée</translation>
    </message>
    <message>
        <source>very_high (score from 70), high (50–70), normal (30–50) or low (below 30).</source>
        <translation>very_high (très élevé, score à partir de 70), high (élevé, 50–70), normal (30–50) ou low (faible, moins de 30).</translation>
    </message>
    <message>
        <source>viaduct</source>
        <translation>viaduc</translation>
    </message>
    <message>
        <source>viaduct or valley bridge</source>
        <translation>viaduc ou pont de vallée</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>mur</translation>
    </message>
    <message>
        <source>wallonia, flanders, brussels, generic, or the name of a file.</source>
        <translation>wallonia, flanders, brussels, generic, ou le nom d&apos;un fichier.</translation>
    </message>
    <message>
        <source>water</source>
        <translation>eau</translation>
    </message>
    <message>
        <source>waterfall</source>
        <translation>chute d&apos;eau</translation>
    </message>
    <message>
        <source>waterway</source>
        <translation>voie d&apos;eau</translation>
    </message>
    <message>
        <source>weir</source>
        <translation>seuil</translation>
    </message>
    <message>
        <source>weir, dam or lock</source>
        <translation>seuil, barrage ou écluse</translation>
    </message>
    <message>
        <source>wetland</source>
        <translation>zone humide</translation>
    </message>
    <message>
        <source>wetland and pond margin</source>
        <translation>zone humide et bord d&apos;étang</translation>
    </message>
    <message>
        <source>what such a route counts at most, times its length</source>
        <translation>ce qu&apos;un tel tracé compte au plus, fois sa longueur</translation>
    </message>
    <message>
        <source>width of footpaths</source>
        <translation>largeur des sentiers</translation>
    </message>
    <message>
        <source>wildlife crossing</source>
        <translation>passage à faune</translation>
    </message>
    <message>
        <source>wildlife overpass (ecoduct)</source>
        <translation>écoduc (passage supérieur à faune)</translation>
    </message>
    <message>
        <source>wildlife tunnel</source>
        <translation>passage inférieur à faune</translation>
    </message>
    <message>
        <source>wins less for its cost than those chosen</source>
        <translation>gagne moins pour son coût que celles choisies</translation>
    </message>
    <message>
        <source>wins next to nothing: less than a millionth of a per cent</source>
        <translation>n&apos;apporte presque rien : moins d&apos;un millionième de pour cent</translation>
    </message>
    <message>
        <source>wins nothing alone, only together with {ids}</source>
        <translation>ne gagne rien seule, seulement avec {ids}</translation>
    </message>
    <message>
        <source>with a known cost</source>
        <translation>avec un coût connu</translation>
    </message>
    <message>
        <source>with all measures</source>
        <translation>avec toutes les mesures</translation>
    </message>
    <message>
        <source>with the discount for missing evidence</source>
        <translation>avec la déduction pour justificatifs manquants</translation>
    </message>
    <message>
        <source>without evidence, at half value: {questions}</source>
        <translation>sans justificatif, à demi-valeur : {questions}</translation>
    </message>
    <message>
        <source>wood and scrub; every habitat where classes are unknown</source>
        <translation>bois et fourrés ; tout habitat là où les classes sont inconnues</translation>
    </message>
    <message>
        <source>wood, scrub and hedges drawn as areas</source>
        <translation>bois, fourrés et haies dessinés comme surfaces</translation>
    </message>
    <message>
        <source>woodland and hedge mammals</source>
        <translation>mammifères des bois et des haies</translation>
    </message>
    <message>
        <source>woodland ground beetles</source>
        <translation>carabes forestiers</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>year of the subsidy rule</source>
        <translation>année de la règle de subvention</translation>
    </message>
    <message>
        <source>years</source>
        <translation>années</translation>
    </message>
    <message>
        <source>years that the hedge is kept</source>
        <translation>années pendant lesquelles la haie est maintenue</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>yes, partly, no or na (not applicable).</source>
        <translation>yes (oui), partly (en partie), no (non) ou na (sans objet).</translation>
    </message>
    <message>
        <source>zone {detail}: listed apart from target I</source>
        <translation>zone {detail} : indiquée à part de l&apos;objectif I</translation>
    </message>
    <message>
        <source>zones of the network within {reach} m: {zones}</source>
        <translation>zones du maillage à moins de {reach} m : {zones}</translation>
    </message>
    <message>
        <source>{added} commitments added, {known} were in the plan already.</source>
        <translation>{added} engagements ajoutés, {known} étaient déjà dans le plan.</translation>
    </message>
    <message>
        <source>{algorithm}: results</source>
        <translation>{algorithm} : résultats</translation>
    </message>
    <message>
        <source>{answer}; computed, not signed: {reason}</source>
        <translation>{answer} ; calculé, non signé : {reason}</translation>
    </message>
    <message>
        <source>{cells} cells take about {needed} MB of memory; {left} MB are left for each link.</source>
        <translation>{cells} cellules prennent environ {needed} MB de mémoire ; il reste {left} MB pour chaque lien.</translation>
    </message>
    <message>
        <source>{commitments} commitments, {filled} tables filled, {runs} runs remembered.</source>
        <translation>{commitments} engagements, {filled} tables remplies, {runs} calculs mémorisés.</translation>
    </message>
    <message>
        <source>{count} areas were left out, since the extract holds only some of their ways: {ids}. Choose a larger extract if they matter.</source>
        <translation>{count} surfaces ont été écartées parce que l&apos;extrait ne contient qu&apos;une partie de leurs chemins : {ids}. Choisissez un extrait plus grand si elles importent.</translation>
    </message>
    <message>
        <source>{count} areas with crossing outlines were repaired: {ids}</source>
        <translation>{count} surfaces dont le contour se recoupait ont été réparées : {ids}</translation>
    </message>
    <message>
        <source>{count} commitments at once: {names}</source>
        <translation>{count} engagements à la fois : {names}</translation>
    </message>
    <message>
        <source>{count} commitments have an unknown status and count as an idea ({ids}).</source>
        <translation>{count} engagements ont un statut inconnu et comptent comme idée ({ids}).</translation>
    </message>
    <message>
        <source>{count} commitments lie between two axes that fit equally; one was taken ({ids}).</source>
        <translation>{count} engagements se trouvent entre deux axes qui conviennent également ; l&apos;un a été retenu ({ids}).</translation>
    </message>
    <message>
        <source>{count} commitments name an infrastructure that is not among the axes; they were matched by their geometry ({ids}).</source>
        <translation>{count} engagements citent une infrastructure qui n&apos;est pas parmi les axes ; ils ont été rattachés par leur géométrie ({ids}).</translation>
    </message>
    <message>
        <source>{count} crossings lead to no second side of their barrier and open nothing: {ids}</source>
        <translation>{count} passages n&apos;atteignent pas l&apos;autre côté de leur obstacle et n&apos;ouvrent rien : {ids}</translation>
    </message>
    <message>
        <source>{count} crossings proposed, {cost} million euro together.</source>
        <translation>{count} passages proposés, {cost} millions d&apos;euros au total.</translation>
    </message>
    <message>
        <source>{count} ends and woods have no line to follow across any gap.</source>
        <translation>{count} extrémités et bois n&apos;ont aucune ligne à suivre à travers une lacune.</translation>
    </message>
    <message>
        <source>{count} features of {layer} have no known class and got the generic one ({ids}).</source>
        <translation>{count} entités de {layer} n&apos;ont pas de classe connue et ont reçu la classe générique ({ids}).</translation>
    </message>
    <message>
        <source>{count} hedges, {km} km, about {cost} €.</source>
        <translation>{count} haies, {km} km, environ {cost} €.</translation>
    </message>
    <message>
        <source>{count} measures chosen: connectivity gains {gain} %; no choice within the limits gains more than {bound} %.</source>
        <translation>{count} mesures choisies : la connectivité gagne {gain} % ; aucun choix dans les limites ne gagne plus de {bound} %.</translation>
    </message>
    <message>
        <source>{count} measures have no cost and cannot be chosen: {ids}</source>
        <translation>{count} mesures n&apos;ont pas de coût et ne peuvent pas être choisies : {ids}</translation>
    </message>
    <message>
        <source>{count} measures win {gain} % of equivalent connectivity. Whatever is chosen within the same limits, it cannot win more than {bound} %.</source>
        <translation>{count} mesures gagnent {gain} % de connectivité équivalente. Quoi qu&apos;on choisisse dans les mêmes limites, on ne peut gagner plus de {bound} %.</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <source>{count} more rows are in the ledger layer.</source>
        <translation>{count} autres lignes se trouvent dans la couche du registre.</translation>
    </message>
    <message>
        <source>{count} objects were left out, since their outline is open or empty: {ids}</source>
        <translation>{count} objets ont été écartés parce que leur contour est ouvert ou vide : {ids}</translation>
    </message>
    <message>
        <source>{count} patches are smaller than {area} ha and left out.</source>
        <translation>{count} taches d&apos;habitat ont moins de {area} ha et sont écartées.</translation>
    </message>
    <message>
        <source>{count} patches are too many to keep all their pairs in memory.</source>
        <translation>{count} taches d&apos;habitat, c&apos;est trop pour garder toutes leurs paires en mémoire.</translation>
    </message>
    <message>
        <source>{count} patches lie on no cell with a resistance (nodata, off the raster or under another patch) and are left out: {ids}</source>
        <translation>{count} taches d&apos;habitat ne se trouvent sur aucune cellule avec une résistance (sans données, hors du raster ou sous une autre tache) et sont écartées : {ids}</translation>
    </message>
    <message>
        <source>{count} patches lie on no cell with a resistance (nodata, off the raster or under another patch) and are left out; features {ids}</source>
        <translation>{count} taches d&apos;habitat ne se trouvent sur aucune cellule avec une résistance (sans données, hors du raster ou sous une autre tache) et sont écartées ; entités {ids}</translation>
    </message>
    <message>
        <source>{count} patches lie on no cell with a resistance and are left out.</source>
        <translation>{count} taches d&apos;habitat ne se trouvent sur aucune cellule avec une résistance et sont écartées.</translation>
    </message>
    <message>
        <source>{count} patches overlap others, so that ground counts twice; dissolve them: {ids}</source>
        <translation>{count} taches d&apos;habitat en recouvrent d&apos;autres, de sorte que du terrain compte double ; fusionnez-les : {ids}</translation>
    </message>
    <message>
        <source>{count} patches span infrastructure and are taken as cut there, so that crossings within them have a gain.</source>
        <translation>{count} taches d&apos;habitat s&apos;étendent des deux côtés d&apos;infrastructures et y sont considérées comme coupées, de sorte que les passages en leur sein ont un gain.</translation>
    </message>
    <message>
        <source>{count} places have habitat on one side at most; left out.</source>
        <translation>{count} lieux ont de l&apos;habitat d&apos;un seul côté au plus ; écartés.</translation>
    </message>
    <message>
        <source>{count} places suit no line of the decision table.</source>
        <translation>{count} lieux ne correspondent à aucune ligne de la table de décision.</translation>
    </message>
    <message>
        <source>{count} proposals stay rejected, with the reason given before.</source>
        <translation>{count} propositions restent rejetées, avec la raison donnée auparavant.</translation>
    </message>
    <message>
        <source>{count} rejected proposals are left out.</source>
        <translation>{count} propositions rejetées sont écartées.</translation>
    </message>
    <message>
        <source>{count} routes are mostly cut away by distance rules.</source>
        <translation>{count} itinéraires sont en grande partie retranchés par des règles de distance.</translation>
    </message>
    <message>
        <source>{count} routes join what is joined already.</source>
        <translation>{count} itinéraires relient ce qui est déjà relié.</translation>
    </message>
    <message>
        <source>{count} routes run beside a better one.</source>
        <translation>{count} itinéraires courent à côté d&apos;un meilleur.</translation>
    </message>
    <message>
        <source>{count} sections are too short to plant.</source>
        <translation>{count} tronçons sont trop courts à planter.</translation>
    </message>
    <message>
        <source>{count} sections hinder these animals too little.</source>
        <translation>{count} tronçons gênent trop peu ces animaux.</translation>
    </message>
    <message>
        <source>{count} traffic counts of {layer} lie on no road near the network ({ids}).</source>
        <translation>{count} comptages de trafic de {layer} ne se trouvent sur aucune route près du réseau ({ids}).</translation>
    </message>
    <message>
        <source>{count} units.</source>
        <translation>{count} unités.</translation>
    </message>
    <message>
        <source>{done} of {questions} answered</source>
        <translation>{done} réponses sur {questions}</translation>
    </message>
    <message>
        <source>{ends} of {of} ends within {reach} m of an existing element</source>
        <translation>{ends} extrémités sur {of} à moins de {reach} m d&apos;un élément existant</translation>
    </message>
    <message>
        <source>{file} cannot be shown from here.</source>
        <translation>{file} ne peut pas être affiché d’ici.</translation>
    </message>
    <message>
        <source>{file} could not be copied into the plan&apos;s folder {folder}: {problem}.</source>
        <translation>{file} n&apos;a pas pu être copié dans le dossier {folder} du plan : {problem}.</translation>
    </message>
    <message>
        <source>{file} holds no polygons.</source>
        <translation>{file} ne contient pas de polygones.</translation>
    </message>
    <message>
        <source>{guild}: links up to {metres} effective metres.</source>
        <translation>{guild} : liens jusqu’à {metres} mètres effectifs.</translation>
    </message>
    <message>
        <source>{guild}: {count} places looked at.</source>
        <translation>{guild} : {count} lieux examinés.</translation>
    </message>
    <message>
        <source>{ids} is chosen instead</source>
        <translation>{ids} est choisi à la place</translation>
    </message>
    <message>
        <source>{km} as drawn</source>
        <translation>{km} tels que tracés</translation>
    </message>
    <message>
        <source>{km} km counted then and not now</source>
        <translation>{km} km comptaient alors et plus maintenant</translation>
    </message>
    <message>
        <source>{km} km of infrastructure count although their zone is not known: give municipalities with a degree of urbanisation, or urban areas.</source>
        <translation>{km} km d&apos;infrastructure comptent bien que leur zone soit inconnue : donnez des communes avec un degré d&apos;urbanisation, ou des zones urbaines.</translation>
    </message>
    <message>
        <source>{km} km of {count} commitments match no infrastructure and are listed apart ({ids}).</source>
        <translation>{km} km de {count} engagements ne correspondent à aucune infrastructure et sont indiqués à part ({ids}).</translation>
    </message>
    <message>
        <source>{links} links between {patches} patches, {parts} components.</source>
        <translation>{links} liens entre {patches} taches d&apos;habitat, {parts} composantes.</translation>
    </message>
    <message>
        <source>{made} m made, {removed} m removed: net {net} m</source>
        <translation>{made} m créés, {removed} m supprimés : net {net} m</translation>
    </message>
    <message>
        <source>{measure}: {count} (of which realised: {done})</source>
        <translation>{measure} : {count} (dont réalisés : {done})</translation>
    </message>
    <message>
        <source>{names} side by side, {width} m wide together</source>
        <translation>{names} côte à côte, {width} m de large ensemble</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name} : {value}</translation>
    </message>
    <message>
        <source>{number} trains/day by class default</source>
        <translation>{number} trains/jour selon la valeur par défaut de la classe</translation>
    </message>
    <message>
        <source>{number} trains/day counted</source>
        <translation>{number} trains/jour comptés</translation>
    </message>
    <message>
        <source>{number} trains/day modelled</source>
        <translation>{number} trains/jour modélisés</translation>
    </message>
    <message>
        <source>{number} vehicles/day by class default</source>
        <translation>{number} véhicules/jour selon la valeur par défaut de la classe</translation>
    </message>
    <message>
        <source>{number} vehicles/day counted</source>
        <translation>{number} véhicules/jour comptés</translation>
    </message>
    <message>
        <source>{number} vehicles/day counted in {year}</source>
        <translation>{number} véhicules/jour comptés en {year}</translation>
    </message>
    <message>
        <source>{number} vehicles/day modelled</source>
        <translation>{number} véhicules/jour modélisés</translation>
    </message>
    <message>
        <source>{pair}: the way costs {then} effective metres with the chosen measures, {now} without.</source>
        <translation>{pair} : le trajet coûte {then} mètres effectifs avec les mesures choisies, {now} sans elles.</translation>
    </message>
    <message>
        <source>{path} cannot be replaced: it is open in another program (or in this QGIS project) or write-protected. Close it there, or choose another file name.</source>
        <translation>{path} ne peut pas être remplacé : il est ouvert dans un autre programme (ou dans ce projet QGIS) ou protégé en écriture. Fermez-le là, ou choisissez un autre nom de fichier.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Close it elsewhere, or choose another folder.</source>
        <translation>{path} ne peut pas être écrit. Fermez-le ailleurs, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the folder or the file is read-only. Choose a folder in which you may write.</source>
        <translation>{path} ne peut pas être écrit : le dossier ou le fichier est en lecture seule. Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {problem}. Choose another file.</source>
        <translation>{path} ne peut pas être écrit : {problem}. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} could not be written completely, so nothing was changed. Check the room on the disk, or choose another destination.</source>
        <translation>{path} n&apos;a pas pu être écrit entièrement ; rien n&apos;a donc été modifié. Vérifiez la place sur le disque, ou choisissez une autre destination.</translation>
    </message>
    <message>
        <source>{path} could not be written completely, so nothing was changed: {problem}. Check the room on the disk, or choose another destination.</source>
        <translation>{path} n&apos;a pas pu être écrit entièrement ; rien n&apos;a donc été modifié : {problem}. Vérifiez la place sur le disque, ou choisissez une autre destination.</translation>
    </message>
    <message>
        <source>{path} holds no plan of GreenBlue. Choose the GeoPackage of a plan, or make one with “Create a plan”.</source>
        <translation>{path} ne contient aucun plan de GreenBlue. Choisissez le GeoPackage d&apos;un plan, ou créez-en un par « Créer un plan ».</translation>
    </message>
    <message>
        <source>{path} holds no plan of GreenBlue: {names} are no tables. Restore a backup.</source>
        <translation>{path} ne contient pas de plan GreenBlue : {names} ne sont pas des tables. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>{path} is damaged or no GeoPackage ({problem}). Choose another file name, or restore a backup.</source>
        <translation>{path} est endommagé ou n&apos;est pas un GeoPackage ({problem}). Choisissez un autre nom de fichier, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>{path} is locked by another program that writes to it. Save or stop the edits there (in QGIS: end the edit session), or choose another file.</source>
        <translation>{path} est verrouillé par un autre programme qui y écrit. Enregistrez ou arrêtez-y les modifications (dans QGIS : quittez le mode édition), ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} was changed by another program meanwhile; nothing was written. Run again when nobody else edits it.</source>
        <translation>{path} a été modifié entre-temps par un autre programme ; rien n&apos;a été écrit. Relancez quand personne d&apos;autre ne le modifie.</translation>
    </message>
    <message>
        <source>{percent} % of crossings on foot would meet no vehicle</source>
        <translation>{percent} % des traversées à pied ne rencontreraient aucun véhicule</translation>
    </message>
    <message>
        <source>{planned} km planned, {realised} km realised</source>
        <translation>{planned} km planifiés, {realised} km réalisés</translation>
    </message>
    <message>
        <source>{rows} × {columns} cells of {cell} m take about {needed} GB of memory (finest size within {memory} GB: {finest} m).</source>
        <translation>{rows} × {columns} cellules de {cell} m prennent environ {needed} GB de mémoire (plus petite taille avec {memory} GB : {finest} m).</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>{score} sur 100</translation>
    </message>
    <message>
        <source>{share} % of Belgium&apos;s {target} km</source>
        <translation>{share} % des {target} km de la Belgique</translation>
    </message>
    <message>
        <source>{share} % of the national {target} km</source>
        <translation>{share} % des {target} km nationaux</translation>
    </message>
    <message>
        <source>{share} % of the {target} km that are the territory&apos;s part</source>
        <translation>{share} % des {target} km qui sont la part du territoire</translation>
    </message>
    <message>
        <source>{share} % of {target} km here</source>
        <translation>{share} % de {target} km ici</translation>
    </message>
    <message>
        <source>{sites} sites, {km} km of sections, {corridors} corridors cut.</source>
        <translation>{sites} points de fragmentation, {km} km de tronçons, {corridors} corridors coupés.</translation>
    </message>
    <message>
        <source>{site} {name} ({barrier}): severity {grade}, score {score} of 100</source>
        <translation>{site} {name} ({barrier}) : gravité {grade}, score {score} sur 100</translation>
    </message>
    <message>
        <source>{step} …</source>
        <translation>{step} …</translation>
    </message>
    <message>
        <source>{step}: taken over from an earlier run.</source>
        <translation>{step} : repris d&apos;un calcul antérieur.</translation>
    </message>
    <message>
        <source>{target} counted (km)</source>
        <translation>{target} compté (km)</translation>
    </message>
    <message>
        <source>{target} legal minimum (km)</source>
        <translation>{target} minimum légal (km)</translation>
    </message>
    <message>
        <source>{target} not realised yet (km)</source>
        <translation>{target} pas encore réalisé (km)</translation>
    </message>
    <message>
        <source>{target} rural, apart (km)</source>
        <translation>{target} rural, à part (km)</translation>
    </message>
    <message>
        <source>{target}: counted (realised or verified)</source>
        <translation>{target} : compté (réalisé ou vérifié)</translation>
    </message>
    <message>
        <source>{target}: counted and promised, share of the national {km} km</source>
        <translation>{target} : compté et promis, part des {km} km nationaux</translation>
    </message>
    <message>
        <source>{target}: km by year, cumulated</source>
        <translation>{target} : km par année, cumulés</translation>
    </message>
    <message>
        <source>{target}: promised</source>
        <translation>{target} : promis</translation>
    </message>
    <message>
        <source>{target}: realised, not counted yet</source>
        <translation>{target} : réalisé, pas encore compté</translation>
    </message>
    <message>
        <source>{target}: the same, share of the territory&apos;s part of {km} km</source>
        <translation>{target} : le même, part des {km} km du territoire</translation>
    </message>
    <message>
        <source>{total} m in sections that count; {least} m are wanted in all.</source>
        <translation>{total} m en tronçons qui comptent ; {least} m sont souhaités en tout.</translation>
    </message>
    <message>
        <source>{what}: {value}, the sum of {count} rows</source>
        <translation>{what} : {value}, somme de {count} lignes</translation>
    </message>
    <message>
        <source>½ none</source>
        <translation>½ aucune</translation>
    </message>
    <message>
        <source>“{label}” is missing: choose a layer.</source>
        <translation>« {label} » manque : choisissez une couche.</translation>
    </message>
    <message>
        <source>“{label}” must be above 0.</source>
        <translation>« {label} » doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>“{label}”: no patch is called {ids}.</source>
        <translation>« {label} » : aucune tache ne s&apos;appelle {ids}.</translation>
    </message>
    <message>
        <source>“{label}”: no proposal is called {ids}.</source>
        <translation>« {label} » : aucune proposition ne s&apos;appelle {ids}.</translation>
    </message>
    <message>
        <source>“{label}”: numbers must be 0 or more.</source>
        <translation>« {label} » : les nombres doivent être 0 ou plus.</translation>
    </message>
    <message>
        <source>“{label}”: write the species group before “{text}”, with a colon between: one of {names}.</source>
        <translation>« {label} » : écrivez le groupe d&apos;espèces avant « {text} », séparé par un deux-points : l&apos;un de {names}.</translation>
    </message>
    <message>
        <source>“{label}”: {count} numbers are needed, {given} are given.</source>
        <translation>« {label} » : {count} nombres sont nécessaires, {given} sont donnés.</translation>
    </message>
    <message>
        <source>“{label}”: “{text}” is no list of numbers. Write them with a semicolon between.</source>
        <translation>« {label} » : « {text} » n&apos;est pas une liste de nombres. Séparez-les par un point-virgule.</translation>
    </message>
    <message>
        <source>“{label}”: “{text}” needs two different patches, with a comma between.</source>
        <translation>« {label} » : « {text} » demande deux taches différentes, séparées par une virgule.</translation>
    </message>
    <message>
        <source>… or land cover raster</source>
        <translation>… ou raster d&apos;occupation du sol</translation>
    </message>
    <message>
        <source>… when side by side over</source>
        <translation>… si côte à côte sur plus de</translation>
    </message>
    <message>
        <source>≠ different</source>
        <translation>≠ différent</translation>
    </message>
</context>
</TS>
