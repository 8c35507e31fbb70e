<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>GreenBlue</name>
    <message>
        <source>0.01 to 0.1 %</source>
        <translation>0,01 à 0,1 %</translation>
    </message>
    <message>
        <source>0.1 to 1 %</source>
        <translation>0,1 à 1 %</translation>
    </message>
    <message>
        <source>1 Prepare</source>
        <translation>1 Préparer</translation>
    </message>
    <message>
        <source>1 to 5 %</source>
        <translation>1 à 5 %</translation>
    </message>
    <message>
        <source>10 to 30</source>
        <translation>10 à 30</translation>
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
        <source>2 to 4 links</source>
        <translation>2 à 4 liens</translation>
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
        <source>3 to 10</source>
        <translation>3 à 10</translation>
    </message>
    <message>
        <source>30 to 100</source>
        <translation>30 à 100</translation>
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
        <source>5 to 20 %</source>
        <translation>5 à 20 %</translation>
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
        <source>A change names patch or link number {number}, which does not exist.</source>
        <translation>Une modification désigne la tache d&apos;habitat ou le lien numéro {number}, qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>A concrete median or guard rail runs along it.</source>
        <translation>Un séparateur en béton ou une glissière de sécurité la longe.</translation>
    </message>
    <message>
        <source>A distance in the unit of the costs, which animals cover with the probability below. With 0.5 it is the median dispersal distance; the column d50_m of the guild table (resources/rules/guilds.csv in the plugin folder) gives one for each guild.</source>
        <translation>Une distance dans l&apos;unité des coûts, que les animaux parcourent avec la probabilité ci-dessous. Avec 0,5 c&apos;est la distance médiane de dispersion ; la colonne d50_m de la table des guildes (resources/rules/guilds.csv dans le dossier de l&apos;extension) en donne une par guilde.</translation>
    </message>
    <message>
        <source>A fence runs along the infrastructure here.</source>
        <translation>Une clôture longe ici l&apos;infrastructure.</translation>
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
        <source>A year is given twice in {years}.</source>
        <translation>Une année figure deux fois dans {years}.</translation>
    </message>
    <message>
        <source>Abandoned railway</source>
        <translation>Chemin de fer démantelé</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Adds to the reason of each road how many of 100 crossings by an animal of 0.8 m at 2 m/s would meet no vehicle (van Langevelde &amp; Jaarsma 2004; 3.5 m per lane). It does not change the score.</source>
        <translation>Ajoute à la raison de chaque route combien de 100 traversées par un animal de 0,8 m à 2 m/s ne rencontreraient aucun véhicule (van Langevelde &amp; Jaarsma 2004 ; 3,5 m par bande de circulation). Le score n&apos;en change pas.</translation>
    </message>
    <message>
        <source>All units together, one row for each habitat layer.</source>
        <translation>Toutes les unités ensemble, une ligne par couche d&apos;habitat.</translation>
    </message>
    <message>
        <source>An added link leads to a patch that does not exist.</source>
        <translation>Un lien ajouté mène à une tache d&apos;habitat qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Animal ramp</source>
        <translation>Rampe à faune</translation>
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
        <source>Area</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Area (ha)</source>
        <translation>Superficie (ha)</translation>
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
        <source>Area over the length of the link.</source>
        <translation>Superficie divisée par la longueur du lien.</translation>
    </message>
    <message>
        <source>Areas repaired</source>
        <translation>Surfaces réparées</translation>
    </message>
    <message>
        <source>Areas whose outline crossed itself and was mended; their ids are in the log.</source>
        <translation>Surfaces dont le contour se recoupait et a été réparé ; leurs identifiants figurent dans le journal.</translation>
    </message>
    <message>
        <source>At least two patches must lie on cells with a resistance; there are {count}.</source>
        <translation>Au moins deux taches d&apos;habitat doivent se trouver sur des cellules avec une résistance ; il y en a {count}.</translation>
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
        <source>Band of rasters</source>
        <translation>Bande des rasters</translation>
    </message>
    <message>
        <source>Band of the rasters that holds the classes.</source>
        <translation>Bande des rasters qui contient les classes.</translation>
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
        <source>Border cost</source>
        <translation>Coût par la limite des zones</translation>
    </message>
    <message>
        <source>Bound from which the finest cell size follows, at 64 bytes per cell, what linking habitat takes.</source>
        <translation>Limite dont découle la plus petite taille de cellule, à 64 octets par cellule, ce qu&apos;exige la mise en lien des habitats.</translation>
    </message>
    <message>
        <source>Bound in megabytes; a raster or corridor that needs more is refused before the work on it starts, and patches are worked in groups that fit.</source>
        <translation>Limite en mégaoctets ; un raster ou un corridor qui exige davantage est refusé avant le début du travail, et les taches d&apos;habitat sont traitées par groupes qui y tiennent.</translation>
    </message>
    <message>
        <source>Bound in megabytes; a raster or link that needs more is refused before the work on it starts.</source>
        <translation>Limite en mégaoctets ; un raster ou un lien qui exige davantage est refusé avant le début du travail.</translation>
    </message>
    <message>
        <source>Broadleaved forest</source>
        <translation>Forêt feuillue</translation>
    </message>
    <message>
        <source>Build resistance surface</source>
        <translation>Construire une surface de résistance</translation>
    </message>
    <message>
        <source>Builds a resistance surface for a guild: what a metre of each kind of ground costs an animal, 1 in habitat and more elsewhere.
Land cover is overwritten by hedges, these by roads, railways, waterways, car parks, fences and walls, and these by wildlife crossings. Barriers are burned at least √2 cells wide and their corners closed, so that no path slips through diagonally at any angle or cell size; hedges stay unbroken rows of cells; crossings are led on to the free ground on either side. Where barriers overlap, the higher resistance wins. Ground without land cover has no data.
The tables are expert defaults [P]: edit a copy, and try ten times more and less contrast before you rely on a result.</source>
        <translation>Construit une surface de résistance pour une guilde : ce que coûte à un animal un mètre de chaque sorte de terrain, 1 dans l&apos;habitat et davantage ailleurs.
Les haies remplacent l&apos;occupation du sol, les routes, chemins de fer, voies d&apos;eau, parkings, clôtures et murs remplacent les haies, et les passages à faune remplacent ceux-ci. Les obstacles sont gravés sur une largeur d&apos;au moins √2 cellules et leurs coins sont fermés, de sorte qu&apos;aucun chemin ne s&apos;y glisse en diagonale, quels que soient l&apos;angle et la taille des cellules ; les haies restent des rangées continues de cellules ; les passages sont prolongés jusqu&apos;au terrain libre de chaque côté. Là où des obstacles se superposent, la résistance la plus forte l&apos;emporte. Le terrain sans occupation du sol reste sans données.
Les tables contiennent des valeurs par défaut d&apos;experts [P] : modifiez une copie et essayez un contraste dix fois plus fort et dix fois plus faible avant de vous fier à un résultat.</translation>
    </message>
    <message>
        <source>Built-up area</source>
        <translation>Zone bâtie</translation>
    </message>
    <message>
        <source>By default a cell belongs to the unit that its centre lies in. Exactly: each unit gets the share of the cell that it covers.</source>
        <translation>Par défaut, une cellule appartient à l&apos;unité où se trouve son centre. Exactement : chaque unité reçoit la part de la cellule qu&apos;elle couvre.</translation>
    </message>
    <message>
        <source>CRS of the layers (Belgian Lambert 72 in Belgium)</source>
        <translation>SCR des couches (Lambert belge 72 en Belgique)</translation>
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
        <source>Carries</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Carries (kinds)</source>
        <translation>Porte (types)</translation>
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
        <source>Cells of {size:g} m need {need:.1f} GB, more than the bound of {bound:.1f} GB. The finest size that fits is {finest:g} m.</source>
        <translation>Des cellules de {size:g} m exigent {need:.1f} GB, plus que la limite de {bound:.1f} GB. La plus petite taille possible est de {finest:g} m.</translation>
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
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Cheapest meeting on the border of the two zones in effective metres, at least the cost; empty where the zones do not touch.</source>
        <translation>Rencontre la moins coûteuse à la limite des deux zones en mètres effectifs, au moins le coût ; vide si les zones ne se touchent pas.</translation>
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
        <source>Classes that are habitat (all when empty)</source>
        <translation>Classes qui sont de l&apos;habitat (toutes si vide)</translation>
    </message>
    <message>
        <source>Classes that are habitat, such as 2; 6; 7. The other polygons or cells of the layer count as land without habitat.</source>
        <translation>Classes qui sont de l&apos;habitat, comme 2 ; 6 ; 7. Les autres polygones ou cellules de la couche comptent comme du terrain sans habitat.</translation>
    </message>
    <message>
        <source>Code of the barrier class in the barrier table (R1 … P1).</source>
        <translation>Code de la classe d&apos;obstacle dans la table des obstacles (R1 … P1).</translation>
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
        <source>Columns of the raster.</source>
        <translation>Colonnes du raster.</translation>
    </message>
    <message>
        <source>Combined site</source>
        <translation>Point de conflit combiné</translation>
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
        <source>Concrete median</source>
        <translation>Séparateur central en béton</translation>
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
        <source>Coordinate reference system of the layers; it should be in metres. Left empty, it is Belgian Lambert 72 (EPSG:31370) within Belgium and the UTM zone elsewhere.</source>
        <translation>Système de coordonnées de référence des couches, de préférence en mètres. Si vide : Lambert belge 72 (EPSG:31370) en Belgique et la zone UTM ailleurs.</translation>
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
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Cost for each metre of the path.</source>
        <translation>Coût par mètre du chemin.</translation>
    </message>
    <message>
        <source>Cost of the best path in effective metres (metres times resistance).</source>
        <translation>Coût du meilleur chemin en mètres effectifs (mètres fois résistance).</translation>
    </message>
    <message>
        <source>Cost of the link</source>
        <translation>Coût du lien</translation>
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
        <source>Cost to which each link is improved</source>
        <translation>Coût auquel chaque lien est amélioré</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Occupation</translation>
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
        <source>Crossings on a barrier that lead to no second side within 40 cells; the log lists them.</source>
        <translation>Passages sur un obstacle qui n&apos;atteignent pas l&apos;autre côté en moins de 40 cellules ; le journal les cite.</translation>
    </message>
    <message>
        <source>Crossings that open nothing</source>
        <translation>Passages qui n&apos;ouvrent rien</translation>
    </message>
    <message>
        <source>Culvert</source>
        <translation>Ponceau</translation>
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
        <source>Dam</source>
        <translation>Barrage</translation>
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
        <source>Dearest path that takes current (times the least cost)</source>
        <translation>Chemin le plus coûteux qui reçoit du courant (fois le moindre coût)</translation>
    </message>
    <message>
        <source>Degree of division</source>
        <translation>Degré de division</translation>
    </message>
    <message>
        <source>Different bundles combine within</source>
        <translation>Des faisceaux différents se combinent à moins de</translation>
    </message>
    <message>
        <source>Different roads, railways and canals that run nearer to each other than this make a combined site, in metres [P].</source>
        <translation>Des routes, chemins de fer et canaux différents plus proches l&apos;un de l&apos;autre que cette distance forment un point de conflit combiné, en mètres [P].</translation>
    </message>
    <message>
        <source>Dispersal distance (effective metres)</source>
        <translation>Distance de dispersion (mètres effectifs)</translation>
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
        <source>EC when improved</source>
        <translation>EC après amélioration</translation>
    </message>
    <message>
        <source>EC(PC) with all changes</source>
        <translation>EC(PC) avec toutes les modifications</translation>
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
        <source>Effective mesh size of the last layer, CBC (ha)</source>
        <translation>Taille effective de maille de la dernière couche, CBC (ha)</translation>
    </message>
    <message>
        <source>Effective mesh size of the last layer, CUT (ha)</source>
        <translation>Taille effective de maille de la dernière couche, CUT (ha)</translation>
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
        <source>Equivalent connectivity EC(IIC)</source>
        <translation>Connectivité équivalente EC(IIC)</translation>
    </message>
    <message>
        <source>Equivalent connectivity EC(PC)</source>
        <translation>Connectivité équivalente EC(PC)</translation>
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
        <source>Equivalent connectivity of the network as it is.</source>
        <translation>Connectivité équivalente du réseau tel qu&apos;il est.</translation>
    </message>
    <message>
        <source>Equivalent connectivity of this part alone, in the unit of the attribute.</source>
        <translation>Connectivité équivalente de cette seule partie, dans l&apos;unité de l&apos;attribut.</translation>
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
        <source>Equivalent connectivity {ec}, components: {count}.</source>
        <translation>Connectivité équivalente {ec}, composantes : {count}.</translation>
    </message>
    <message>
        <source>Existing passages</source>
        <translation>Passages existants</translation>
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
        <source>Feature id of one of the two patches of the link.</source>
        <translation>Identifiant d&apos;une des deux taches d&apos;habitat du lien.</translation>
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
        <translation>Identifiants des corridors que le point de conflit coupe.</translation>
    </message>
    <message>
        <source>Feature ids of the habitat polygons of the patch.</source>
        <translation>Identifiants des polygones d&apos;habitat de la tache.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Entités</translation>
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
        <source>Fence</source>
        <translation>Clôture</translation>
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
        <source>Field of numbers that says what a patch counts for; 0 is allowed. The area on the ellipsoid, in ha, when empty.</source>
        <translation>Champ numérique qui dit pour combien compte une tache d&apos;habitat ; 0 est permis. Si vide, la superficie sur l&apos;ellipsoïde, en ha.</translation>
    </message>
    <message>
        <source>Field of numbers, such as 0 to 1, that the attribute is multiplied by.</source>
        <translation>Champ numérique, par exemple de 0 à 1, par lequel l&apos;attribut est multiplié.</translation>
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
        <source>Field with the cost distance or length of the link, 0 or more. The length on the ellipsoid, in m, when empty.</source>
        <translation>Champ de la distance de coût ou de la longueur du lien, 0 ou plus. Si vide, la longueur sur l&apos;ellipsoïde, en m.</translation>
    </message>
    <message>
        <source>Field with the cover class of the resistance table: broadleaved_forest, arable … Classes that it does not list take the line *.</source>
        <translation>Champ de la classe d&apos;occupation de la table de résistance : broadleaved_forest, arable … Les classes qu&apos;elle ne cite pas suivent la ligne *.</translation>
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
        <source>Field with the line number by which tracks belong together; goes before the profile&apos;s.</source>
        <translation>Champ du numéro de ligne qui réunit les voies ; il prime sur celui du profil.</translation>
    </message>
    <message>
        <source>Field with the name by which pieces of a waterway belong together; goes before the profile&apos;s.</source>
        <translation>Champ du nom qui réunit les morceaux d&apos;une voie d&apos;eau ; il prime sur celui du profil.</translation>
    </message>
    <message>
        <source>Field with the name of the unit.</source>
        <translation>Champ du nom de l&apos;unité.</translation>
    </message>
    <message>
        <source>Field with the road number or name by which carriageways belong together; goes before the profile&apos;s.</source>
        <translation>Champ du numéro ou du nom de la route qui réunit les chaussées ; il prime sur celui du profil.</translation>
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
        <source>Files of type {suffix} cannot be written. Choose a GeoPackage (.gpkg).</source>
        <translation>Les fichiers de type {suffix} ne peuvent pas être écrits. Choisissez un GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>Find fragmentation points</source>
        <translation>Trouver les points de conflit</translation>
    </message>
    <message>
        <source>Finds where roads, railways, waterways and car parks cut the green-blue network, how badly, and which cut matters most.
Lines that run together (carriageways, ramps, tracks) become one bundle with one axis. Each unbroken stretch of a bundle inside the network is one site; different bundles side by side make a combined site that keeps its parts. Traffic, fences, walls and light raise the barrier effect; existing passages lower it by their permeability and distance. The score is 100 × importance × remaining barrier effect, averaged over the species groups concerned: very high from 70, high from 50, normal from 30.
Defaults marked [P] in the barrier table are expert values without a published source: edit a copy of the table and give it here. The layers carry a record of the run in their metadata.</source>
        <translation>Trouve où les routes, chemins de fer, voies d&apos;eau et parkings coupent le maillage vert et bleu, avec quelle gravité, et quelle coupure importe le plus.
Les lignes qui vont ensemble (chaussées, bretelles, voies ferrées) deviennent un faisceau avec un seul axe. Chaque tronçon continu d&apos;un faisceau dans le réseau est un point de conflit ; des faisceaux différents côte à côte forment un point de conflit combiné qui garde ses parties. Le trafic, les clôtures, les murs et l&apos;éclairage renforcent l&apos;effet d&apos;obstacle ; les passages existants le réduisent selon leur perméabilité et leur distance. Le score est 100 × importance × effet d&apos;obstacle restant, en moyenne sur les groupes d&apos;espèces concernés : très élevé dès 70, élevé dès 50, normal dès 30.
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
Les taches et les liens peuvent être mesurés avec « Mesurer la connectivité » ; les liens ou les corridors peuvent servir de réseau à « Trouver les points de conflit ».</translation>
    </message>
    <message>
        <source>Fish pass</source>
        <translation>Passe à poissons</translation>
    </message>
    <message>
        <source>For a combined site: the identifiers of its parts.</source>
        <translation>Pour un point de conflit combiné : les identifiants de ses parties.</translation>
    </message>
    <message>
        <source>For a part of a combined site: the identifier of that site.</source>
        <translation>Pour une partie d&apos;un point de conflit combiné : l&apos;identifiant de ce point.</translation>
    </message>
    <message>
        <source>Forest of mixed or unknown kind</source>
        <translation>Forêt mixte ou de type inconnu</translation>
    </message>
    <message>
        <source>Forests, heath, scrub, wetlands, natural grassland and water.</source>
        <translation>Forêts, landes, fourrés, zones humides, prairies naturelles et eau.</translation>
    </message>
    <message>
        <source>Fragmentation points</source>
        <translation>Points de conflit</translation>
    </message>
    <message>
        <source>Fragmentation sections</source>
        <translation>Tronçons de coupure</translation>
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
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Gain of EC when improved</source>
        <translation>Gain d&apos;EC après amélioration</translation>
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
        <source>Gap that is closed</source>
        <translation>Lacune comblée</translation>
    </message>
    <message>
        <source>Gaps in the network narrower than this count as network, in metres. Habitat maps often leave out the roads themselves: give the widest strip between two habitats that a road may lie in, for example 60 m [P]. 0 takes the network as it is drawn.</source>
        <translation>Les lacunes du réseau plus étroites que ceci comptent comme réseau, en mètres. Les cartes d&apos;habitat omettent souvent les routes elles-mêmes : donnez la plus large bande entre deux habitats où peut se trouver une route, par exemple 60 m [P]. 0 prend le réseau tel qu&apos;il est tracé.</translation>
    </message>
    <message>
        <source>Garden or park</source>
        <translation>Jardin ou parc</translation>
    </message>
    <message>
        <source>GeoPackage of the layers</source>
        <translation>GeoPackage des couches</translation>
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
        <source>Give land cover either as polygons or as a raster.</source>
        <translation>Indiquez l&apos;occupation du sol soit en polygones, soit en raster.</translation>
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
        <source>GreenBlue: find where the network is cut</source>
        <translation>GreenBlue : trouver où le réseau est coupé</translation>
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
        <source>Guild</source>
        <translation>Guilde</translation>
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
        <translation>Habitat dans l&apos;unité, obstacles déduits.</translation>
    </message>
    <message>
        <source>Habitat of all units together, barriers taken off.</source>
        <translation>Habitat de toutes les unités ensemble, obstacles déduits.</translation>
    </message>
    <message>
        <source>Habitat of the guild; reprojected and burned onto the cells of the raster by cell centres. A patch smaller than a cell takes the cell that it lies in. Where patches overlap, the cells belong to the smaller one.</source>
        <translation>Habitat de la guilde ; il est reprojeté et gravé sur les cellules du raster selon leur centre. Une tache plus petite qu&apos;une cellule prend la cellule où elle se trouve. Là où des taches se superposent, les cellules appartiennent à la plus petite.</translation>
    </message>
    <message>
        <source>Habitat patches</source>
        <translation>Taches d&apos;habitat</translation>
    </message>
    <message>
        <source>Habitat patches, one feature each: polygons, or points with an attribute.</source>
        <translation>Taches d&apos;habitat, une entité chacune : polygones, ou points avec un attribut.</translation>
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
        <source>Habitat: polygons or class rasters, one layer per state</source>
        <translation>Habitat : polygones ou rasters de classes, une couche par état</translation>
    </message>
    <message>
        <source>Half the lengths of the strips to mend (m)</source>
        <translation>Demi-longueurs des bandes à restaurer (m)</translation>
    </message>
    <message>
        <source>Heath</source>
        <translation>Lande</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Haie</translation>
    </message>
    <message>
        <source>Hedge bank</source>
        <translation>Talus boisé</translation>
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
        <source>Hedges, tree rows and wooded banks, as lines or polygons.</source>
        <translation>Haies, rangées d&apos;arbres et talus boisés, sous forme de lignes ou de polygones.</translation>
    </message>
    <message>
        <source>High (score 50 to 70)</source>
        <translation>Élevé (score de 50 à 70)</translation>
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
        <source>How many pinch points, and how many barriers, at most.</source>
        <translation>Combien de goulets, et combien d&apos;obstacles, au plus.</translation>
    </message>
    <message>
        <source>How much dearer than the best path a path in the corridor may be, in the unit below. 0 gives no corridors, which saves most of the time on large rasters.</source>
        <translation>De combien un chemin du corridor peut être plus coûteux que le meilleur, dans l&apos;unité ci-dessous. 0 ne donne aucun corridor, ce qui épargne l&apos;essentiel du temps sur de grands rasters.</translation>
    </message>
    <message>
        <source>Identifier of the link.</source>
        <translation>Identifiant du lien.</translation>
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
        <source>Identifier of the site, the same in points and sections; 1 is the worst site.</source>
        <translation>Identifiant du point de conflit, le même pour les points et les tronçons ; 1 est le pire.</translation>
    </message>
    <message>
        <source>Identifiers of these barriers.</source>
        <translation>Identifiants de ces obstacles.</translation>
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
        <source>Infrastructure</source>
        <translation>Infrastructure</translation>
    </message>
    <message>
        <source>Infrastructure cuts polygons only; “{layer}” is a raster.</source>
        <translation>L&apos;infrastructure ne coupe que des polygones ; « {layer} » est un raster.</translation>
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
        <source>Isolated: no link</source>
        <translation>Isolée : aucun lien</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
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
        <source>Land cover</source>
        <translation>Occupation du sol</translation>
    </message>
    <message>
        <source>Land cover polygons</source>
        <translation>Polygones d&apos;occupation du sol</translation>
    </message>
    <message>
        <source>Land use and natural areas with the cover classes of the resistance tables, large areas first.</source>
        <translation>Utilisation du sol et zones naturelles avec les classes d&apos;occupation des tables de résistance, les grandes surfaces d&apos;abord.</translation>
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
        <source>Layer “{layer}” has no field “{field}”. It has: {fields}.</source>
        <translation>La couche « {layer} » n&apos;a pas de champ « {field} ». Elle a : {fields}.</translation>
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
        <source>Layer “{layer}” holds no habitat polygons to link.</source>
        <translation>La couche « {layer} » ne contient pas de polygones d&apos;habitat à relier.</translation>
    </message>
    <message>
        <source>Layer “{layer}” holds no links: every patch stands alone.</source>
        <translation>La couche « {layer} » ne contient aucun lien : chaque tache d&apos;habitat est isolée.</translation>
    </message>
    <message>
        <source>Layer “{layer}” holds no patches. Choose a layer with habitat patches.</source>
        <translation>La couche « {layer} » ne contient pas de taches d&apos;habitat. Choisissez une couche qui en contient.</translation>
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
        <source>Layer “{layer}”: the action of features {ids} is none of {actions}.</source>
        <translation>Couche « {layer} » : l&apos;action des entités {ids} n&apos;est aucune de {actions}.</translation>
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
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Length of all sections on the ellipsoid, parts of combined sites counted in these.</source>
        <translation>Longueur de tous les tronçons sur l&apos;ellipsoïde ; les parties des points combinés y sont comprises.</translation>
    </message>
    <message>
        <source>Length of sections (km)</source>
        <translation>Longueur des tronçons (km)</translation>
    </message>
    <message>
        <source>Length of the axis inside the network, on the ellipsoid.</source>
        <translation>Longueur de l&apos;axe dans le réseau, sur l&apos;ellipsoïde.</translation>
    </message>
    <message>
        <source>Length of the line on the ellipsoid.</source>
        <translation>Longueur de la ligne sur l&apos;ellipsoïde.</translation>
    </message>
    <message>
        <source>Length of the section</source>
        <translation>Longueur du tronçon</translation>
    </message>
    <message>
        <source>Length on the ellipsoid.</source>
        <translation>Longueur sur l&apos;ellipsoïde.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Line number of railways</source>
        <translation>Numéro de ligne des chemins de fer</translation>
    </message>
    <message>
        <source>Lines along the least-cost paths from patch edge to patch edge, with the patches at both ends, cost, length, straight distance, mean resistance, and the barriers crossed.</source>
        <translation>Lignes le long des chemins de moindre coût de bord à bord des taches, avec les taches d&apos;habitat aux deux extrémités, coût, longueur, distance en ligne droite, résistance moyenne et obstacles traversés.</translation>
    </message>
    <message>
        <source>Lines or areas such as roads, railways, waterways or fences. Each link tells which of them it crosses.</source>
        <translation>Lignes ou surfaces comme des routes, chemins de fer, voies d&apos;eau ou clôtures. Chaque lien indique lesquelles il traverse.</translation>
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
        <source>Longest link that counts for IIC</source>
        <translation>Lien le plus long qui compte pour IIC</translation>
    </message>
    <message>
        <source>Low (score below 30)</source>
        <translation>Faible (score inférieur à 30)</translation>
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
        <source>Map pinch points and barriers</source>
        <translation>Cartographier les goulets et les obstacles</translation>
    </message>
    <message>
        <source>Mean resistance</source>
        <translation>Résistance moyenne</translation>
    </message>
    <message>
        <source>Mean resistance up to 3: good ground</source>
        <translation>Résistance moyenne jusqu&apos;à 3 : bon terrain</translation>
    </message>
    <message>
        <source>Mean width</source>
        <translation>Largeur moyenne</translation>
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
        <source>Memory that the run may take (GB)</source>
        <translation>Mémoire que le calcul peut prendre (GB)</translation>
    </message>
    <message>
        <source>Memory that the run may take (MB)</source>
        <translation>Mémoire que le calcul peut prendre (MB)</translation>
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
        <source>More than 4 links</source>
        <translation>Plus de 4 liens</translation>
    </message>
    <message>
        <source>Most links to work</source>
        <translation>Nombre maximal de liens à traiter</translation>
    </message>
    <message>
        <source>Motorway</source>
        <translation>Autoroute</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
        <source>Name of the cover class.</source>
        <translation>Nom de la classe d&apos;occupation.</translation>
    </message>
    <message>
        <source>Name of the habitat layer that was measured.</source>
        <translation>Nom de la couche d&apos;habitat mesurée.</translation>
    </message>
    <message>
        <source>Name of the reporting unit.</source>
        <translation>Nom de l&apos;unité d&apos;analyse.</translation>
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
        <source>Narrow-gauge or heritage railway</source>
        <translation>Chemin de fer à voie étroite ou touristique</translation>
    </message>
    <message>
        <source>Narrow: under 50 m wide on average</source>
        <translation>Étroit : moins de 50 m de large en moyenne</translation>
    </message>
    <message>
        <source>Narrowest cost margin</source>
        <translation>Plus petite marge de coût</translation>
    </message>
    <message>
        <source>Natural grassland</source>
        <translation>Prairie naturelle</translation>
    </message>
    <message>
        <source>Nearest passage</source>
        <translation>Passage le plus proche</translation>
    </message>
    <message>
        <source>No cell of these patches has a resistance (nodata or off the raster): {ids}; extend the resistance raster or leave the patches out.</source>
        <translation>Aucune cellule de ces taches d&apos;habitat n&apos;a de résistance (sans données ou hors du raster) : {ids} ; étendez le raster de résistance ou retirez ces taches.</translation>
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
        <source>No patch of habitat is as large as {min_area_ha:g} ha; the largest has {largest:g} ha.</source>
        <translation>Aucune tache d&apos;habitat n&apos;atteint {min_area_ha:g} ha ; la plus grande a {largest:g} ha.</translation>
    </message>
    <message>
        <source>No path joins two patches within the cutoff. Raise it, or look for nodata between the patches.</source>
        <translation>Aucun chemin ne relie deux taches d&apos;habitat dans la limite. Augmentez-la, ou cherchez des cellules sans données entre les taches.</translation>
    </message>
    <message>
        <source>No reporting unit has a cell with data. Check that the raster and the reporting units lie in the same place.</source>
        <translation>Aucune unité d&apos;analyse n&apos;a de cellule avec données. Vérifiez que le raster et les unités d&apos;analyse se trouvent au même endroit.</translation>
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
        <source>Normal (score 30 to 50)</source>
        <translation>Normal (score de 30 à 50)</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Non mesuré</translation>
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
        <translation>Nombre de corridors coupés par au moins un point de conflit.</translation>
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
        <source>Number of features: {layer}</source>
        <translation>Nombre d&apos;entités : {layer}</translation>
    </message>
    <message>
        <source>Number of habitat areas.</source>
        <translation>Nombre de surfaces d&apos;habitat.</translation>
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
        <source>Number of input features that could not be used; the log lists them.</source>
        <translation>Nombre d&apos;entités en entrée inutilisables ; le journal les cite.</translation>
    </message>
    <message>
        <source>Number of land cover areas.</source>
        <translation>Nombre de surfaces d&apos;occupation du sol.</translation>
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
        <source>Number of sites</source>
        <translation>Nombre de points de conflit</translation>
    </message>
    <message>
        <source>Number of sites of each kind</source>
        <translation>Nombre de lieux de chaque type</translation>
    </message>
    <message>
        <source>Number of sites, combined sites counted once.</source>
        <translation>Nombre de points de conflit ; un point combiné compte une fois.</translation>
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
        <source>Of all units together, in the last habitat layer.</source>
        <translation>De toutes les unités ensemble, dans la dernière couche d&apos;habitat.</translation>
    </message>
    <message>
        <source>Of one link and one strip, among the barriers in the sites.</source>
        <translation>D&apos;un lien et d&apos;une bande, parmi les obstacles des lieux.</translation>
    </message>
    <message>
        <source>Of {count} links only the {most} cheapest are worked.</source>
        <translation>De {count} liens, seuls les {most} moins coûteux sont traités.</translation>
    </message>
    <message>
        <source>One GeoPackage for all layers. An existing GeoPackage keeps its other layers; the nine layers of this algorithm are replaced.</source>
        <translation>Un seul GeoPackage pour toutes les couches. Un GeoPackage existant garde ses autres couches ; les neuf couches de cet algorithme sont remplacées.</translation>
    </message>
    <message>
        <source>One layer for each state of the landscape: polygons of habitat, or a raster of classes. Areas are planar, in the layer&apos;s own coordinate system where that is metric.</source>
        <translation>Une couche par état du paysage : des polygones d&apos;habitat ou un raster de classes. Les superficies sont planes, dans le système de coordonnées de la couche s&apos;il est métrique.</translation>
    </message>
    <message>
        <source>One link</source>
        <translation>Un lien</translation>
    </message>
    <message>
        <source>One point per site (and per part of a combined site), ranked.</source>
        <translation>Un point par point de conflit (et par partie d&apos;un point combiné), avec son rang.</translation>
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
        <source>Only objects that touch one of these polygons, such as a municipality. Leave empty for the whole extract.</source>
        <translation>Seulement les objets qui touchent un de ces polygones, par exemple une commune. Laissez vide pour tout l&apos;extrait.</translation>
    </message>
    <message>
        <source>Only objects that touch this rectangle. Leave empty for the whole extract.</source>
        <translation>Seulement les objets qui touchent ce rectangle. Laissez vide pour tout l&apos;extrait.</translation>
    </message>
    <message>
        <source>Only where these polygons are</source>
        <translation>Seulement là où se trouvent ces polygones</translation>
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
        <source>Open the OSGeo4W Shell of your QGIS and run: python -m pip install --no-deps &quot;shapely&gt;=2,&lt;3&quot; (scipy comes with OSGeo4W Setup).</source>
        <translation>Ouvrez l&apos;OSGeo4W Shell de votre QGIS et exécutez : python -m pip install --no-deps &quot;shapely&gt;=2,&lt;3&quot; (scipy vient avec OSGeo4W Setup).</translation>
    </message>
    <message>
        <source>Open the layers after running</source>
        <translation>Ouvrir les couches après l&apos;exécution</translation>
    </message>
    <message>
        <source>Open-air car park</source>
        <translation>Parking en plein air</translation>
    </message>
    <message>
        <source>OpenStreetMap extract</source>
        <translation>Extrait OpenStreetMap</translation>
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
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Other patch</source>
        <translation>Autre tache d&apos;habitat</translation>
    </message>
    <message>
        <source>Outline of a bridge</source>
        <translation>Contour d&apos;un pont</translation>
    </message>
    <message>
        <source>Over 1 000 ha: large connected areas</source>
        <translation>Plus de 1 000 ha : grandes surfaces continues</translation>
    </message>
    <message>
        <source>Over 100: hardly passable</source>
        <translation>Plus de 100 : à peine franchissable</translation>
    </message>
    <message>
        <source>Over 20 %: the network hangs on it</source>
        <translation>Plus de 20 % : le réseau en dépend</translation>
    </message>
    <message>
        <source>Over/under relation of the road register</source>
        <translation>Croisements à niveaux différents du Wegenregister</translation>
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
        <source>Parking along a street</source>
        <translation>Stationnement le long d&apos;une rue</translation>
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
        <translation>Partie d&apos;un point de conflit combiné</translation>
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
        <source>Parts</source>
        <translation>Parties</translation>
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
        <source>Patches linked</source>
        <translation>Taches d&apos;habitat reliées</translation>
    </message>
    <message>
        <source>Patches passed</source>
        <translation>Taches d&apos;habitat traversées</translation>
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
        <source>Place among the sites of its kind; 1 has the highest value.</source>
        <translation>Place parmi les lieux de son type ; 1 a la valeur la plus élevée.</translation>
    </message>
    <message>
        <source>Place in the ranking by score; 1 is the worst.</source>
        <translation>Place dans le classement selon le score ; 1 est le pire.</translation>
    </message>
    <message>
        <source>Points at the best cells of both rasters outside the patches, with the link that has most current or gain there.</source>
        <translation>Points aux meilleures cellules des deux rasters hors des taches d&apos;habitat, avec le lien qui y a le plus de courant ou de gain.</translation>
    </message>
    <message>
        <source>Polygons of land cover, such as the land cover layer of “Prepare OpenStreetMap extract”. Where they overlap, the smaller polygon wins.</source>
        <translation>Polygones d&apos;occupation du sol, comme la couche d&apos;occupation du sol de « Préparer un extrait OpenStreetMap ». Là où ils se superposent, le plus petit polygone l&apos;emporte.</translation>
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
        <source>Prepare OpenStreetMap extract</source>
        <translation>Préparer un extrait OpenStreetMap</translation>
    </message>
    <message>
        <source>Probability 0–1 that two random points of the unit are not connected (CUT).</source>
        <translation>Probabilité 0–1 que deux points quelconques de l&apos;unité ne soient pas reliés (CUT).</translation>
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
        <source>Quality, times the attribute</source>
        <translation>Qualité, multipliée par l&apos;attribut</translation>
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
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rasters are written as GeoTIFF; give file names with .tif.</source>
        <translation>Les rasters sont écrits en GeoTIFF ; donnez des noms de fichier en .tif.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
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
        <source>Resistance table of your own</source>
        <translation>Votre propre table de résistance</translation>
    </message>
    <message>
        <source>Retaining wall</source>
        <translation>Mur de soutènement</translation>
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
        <source>Road tunnel or underpass</source>
        <translation>Tunnel routier ou passage inférieur</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Roads, tracks and paths, as lines.</source>
        <translation>Routes, chemins et sentiers, sous forme de lignes.</translation>
    </message>
    <message>
        <source>Rounds off the zigzag of the cells in the lines, by little more than a cell. Costs and barriers crossed stay those of the path itself.</source>
        <translation>Arrondit le zigzag des cellules dans les lignes, d&apos;à peine plus d&apos;une cellule. Les coûts et les obstacles traversés restent ceux du chemin lui-même.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rows of the raster.</source>
        <translation>Lignes du raster.</translation>
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
        <source>Sand and dunes</source>
        <translation>Sable et dunes</translation>
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
        <source>Score 0–100: corridor importance × remaining barrier effect, over the chosen species groups.</source>
        <translation>Score 0–100 : importance du corridor × effet d&apos;obstacle restant, sur les groupes d&apos;espèces choisis.</translation>
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
        <source>Scrub</source>
        <translation>Fourrés</translation>
    </message>
    <message>
        <source>Scrub and fallow</source>
        <translation>Fourrés et friches</translation>
    </message>
    <message>
        <source>Service road</source>
        <translation>Voie de service</translation>
    </message>
    <message>
        <source>Severity class</source>
        <translation>Classe de gravité</translation>
    </message>
    <message>
        <source>Share of PC</source>
        <translation>Part de PC</translation>
    </message>
    <message>
        <source>Share of the component in PC.</source>
        <translation>Part de la composante dans PC.</translation>
    </message>
    <message>
        <source>Share raster cells on the border of units exactly</source>
        <translation>Partager exactement les cellules à la limite des unités</translation>
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
        <source>Side of a cell.</source>
        <translation>Côté d&apos;une cellule.</translation>
    </message>
    <message>
        <source>Side of the square cells in metres. When empty, the finest round size that keeps the later steps under the memory; the log says it before the work starts.</source>
        <translation>Côté des cellules carrées en mètres. Si vide, la plus petite taille ronde qui garde les étapes suivantes dans les limites de la mémoire ; le journal l&apos;indique avant le début du travail.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Point de conflit</translation>
    </message>
    <message>
        <source>Sites of one kind keep this distance from each other.</source>
        <translation>Les lieux d&apos;un même type gardent cette distance entre eux.</translation>
    </message>
    <message>
        <source>Size of the landscape, in the unit of the attribute</source>
        <translation>Taille du paysage, dans l&apos;unité de l&apos;attribut</translation>
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
        <source>Species group</source>
        <translation>Groupe d&apos;espèces</translation>
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
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Straight distance</source>
        <translation>Distance en ligne droite</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Ruisseau</translation>
    </message>
    <message>
        <source>Stretches outside the network shorter than this do not end a section, in metres [P].</source>
        <translation>Les parties hors du réseau plus courtes que ceci ne terminent pas un tronçon, en mètres [P].</translation>
    </message>
    <message>
        <source>Sum of the attributes of the patches.</source>
        <translation>Somme des attributs des taches d&apos;habitat.</translation>
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
        <source>The OpenStreetMap tag of this name.</source>
        <translation>L&apos;attribut OpenStreetMap de ce nom.</translation>
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
        <source>The barrier table gives class {code} a barrier effect outside 0–1.</source>
        <translation>La table des obstacles donne à la classe {code} un effet d&apos;obstacle hors de 0–1.</translation>
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
        <source>The classes of a raster are whole numbers, not “{text}”.</source>
        <translation>Les classes d&apos;un raster sont des nombres entiers, et non « {text} ».</translation>
    </message>
    <message>
        <source>The coordinates do not fit the coordinate reference system {crs}. Set the layer&apos;s right CRS in its properties.</source>
        <translation>Les coordonnées ne correspondent pas au système de coordonnées de référence {crs}. Définissez le bon SCR dans les propriétés de la couche.</translation>
    </message>
    <message>
        <source>The current density, the barrier improvement and the resistance surface must be three different files.</source>
        <translation>La densité de courant, le gain par obstacle levé et la surface de résistance doivent être trois fichiers différents.</translation>
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
        <source>The detour must be at least 1 times the least cost, not {detour}.</source>
        <translation>Le détour doit valoir au moins 1 fois le moindre coût, et non {detour}.</translation>
    </message>
    <message>
        <source>The dispersal distance must be a positive number, not {distance}.</source>
        <translation>La distance de dispersion doit être un nombre positif, et non {distance}.</translation>
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
        <source>The distance of these links is negative or missing: {ids}.</source>
        <translation>La distance de ces liens est négative ou absente : {ids}.</translation>
    </message>
    <message>
        <source>The ellipsoid of the coordinate reference system {crs} is not known to QGIS. Choose a usual CRS for the layer, such as EPSG:31370.</source>
        <translation>QGIS ne connaît pas l&apos;ellipsoïde du système de coordonnées de référence {crs}. Choisissez un SCR usuel pour la couche, comme EPSG:31370.</translation>
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
        <source>The folder {folder} does not exist. Make it first, or choose another one.</source>
        <translation>Le dossier {folder} n&apos;existe pas. Créez-le d&apos;abord, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The green-blue network: polygons of corridors or habitat, or lines that get the width below. Results are given in the coordinate system of this layer.</source>
        <translation>Le maillage vert et bleu : polygones de corridors ou d&apos;habitat, ou lignes qui reçoivent la largeur ci-dessous. Les résultats sont dans le système de coordonnées de cette couche.</translation>
    </message>
    <message>
        <source>The guild table {file} lists {ids} more than once.</source>
        <translation>La table des guildes {file} cite {ids} plus d&apos;une fois.</translation>
    </message>
    <message>
        <source>The infrastructure is lit at night.</source>
        <translation>L&apos;infrastructure est éclairée la nuit.</translation>
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
        <source>The link distance threshold must be a positive number, not {threshold}.</source>
        <translation>Le seuil de distance des liens doit être un nombre positif, et non {threshold}.</translation>
    </message>
    <message>
        <source>The links with dPC by removal, the gain of EC by improvement, betweenness and component.</source>
        <translation>Les liens avec dPC par suppression, gain d&apos;EC par amélioration, centralité et composante.</translation>
    </message>
    <message>
        <source>The memory bound is too small for a single cell; raise it.</source>
        <translation>La limite de mémoire est trop petite pour une seule cellule ; augmentez-la.</translation>
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
        <source>The patch raster has {patch_rows} × {patch_cols} cells, the resistance raster {rows} × {cols}; they must lie on the same grid.</source>
        <translation>Le raster des taches d&apos;habitat a {patch_rows} × {patch_cols} cellules, le raster de résistance {rows} × {cols} ; ils doivent partager la même grille.</translation>
    </message>
    <message>
        <source>The patches and the resistance raster have different numbers of cells.</source>
        <translation>Les taches d&apos;habitat et le raster de résistance n&apos;ont pas le même nombre de cellules.</translation>
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
        <source>The probability must lie between 0 and 1, both excluded.</source>
        <translation>La probabilité doit être comprise entre 0 et 1, tous deux exclus.</translation>
    </message>
    <message>
        <source>The probability of a direct move over the dispersal distance, between 0 and 1. Use 0.05 where the distance is one that few animals exceed.</source>
        <translation>La probabilité d&apos;un déplacement direct sur la distance de dispersion, entre 0 et 1. Utilisez 0,05 si peu d&apos;animaux dépassent cette distance.</translation>
    </message>
    <message>
        <source>The profile gives the classes {codes}, which the barrier table lacks. Add them to the table, or let the profile drop these features.</source>
        <translation>Le profil donne les classes {codes}, absentes de la table des obstacles. Ajoutez-les à la table, ou faites écarter ces entités par le profil.</translation>
    </message>
    <message>
        <source>The radii are numbers of metres, such as 50; 100, not “{text}”.</source>
        <translation>Les rayons sont des nombres de mètres, comme 50 ; 100, et non « {text} ».</translation>
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
        <source>The raster {path} could not be written completely.</source>
        <translation>Le raster {path} n&apos;a pas pu être écrit entièrement.</translation>
    </message>
    <message>
        <source>The raster “{layer}” cannot be brought to {crs}. Warp it yourself first.</source>
        <translation>Le raster « {layer} » ne peut pas être amené dans {crs}. Reprojetez-le d&apos;abord vous-même.</translation>
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
        <source>The raster “{layer}” has {cells} cells and needs about {needed:.0f} MB. Allow more memory, clip it, or use larger cells.</source>
        <translation>Le raster « {layer} » a {cells} cellules et exige environ {needed:.0f} MB. Accordez plus de mémoire, découpez-le, ou utilisez des cellules plus grandes.</translation>
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
        <source>The region is too large ({width:.0f} m × {height:.0f} m); is its coordinate system in metres?</source>
        <translation>La zone est trop grande ({width:.0f} m × {height:.0f} m) ; son système de coordonnées est-il en mètres ?</translation>
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
        <source>The rule file {file} cannot be read: {problem}. Give a UTF-8 CSV file.</source>
        <translation>Le fichier de règles {file} ne peut pas être lu : {problem}. Donnez un fichier CSV en UTF-8.</translation>
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
        <source>The rule file {file}, line {line}, column {column}: &quot;{value}&quot; is not usable ({expected} expected).</source>
        <translation>Fichier de règles {file}, ligne {line}, colonne {column} : &quot;{value}&quot; est inutilisable (attendu : {expected}).</translation>
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
        <translation>Le tronçon de chaque point de conflit : l&apos;axe du faisceau dans le réseau ; contours des parkings.</translation>
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
        <source>The width of a corridor must be a positive number of metres, not {width}.</source>
        <translation>La largeur d&apos;un corridor doit être un nombre positif de mètres, et non {width}.</translation>
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
        <source>There are {years} years for {layers} habitat layers; give one year for each layer, in the same order, or none.</source>
        <translation>Il y a {years} années pour {layers} couches d&apos;habitat ; donnez une année par couche, dans le même ordre, ou aucune.</translation>
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
        <source>There is no reporting unit; give at least one polygon.</source>
        <translation>Il n&apos;y a pas d&apos;unité d&apos;analyse ; donnez au moins un polygone.</translation>
    </message>
    <message>
        <source>There is not enough room to write {path}; nothing was changed. Free some space, or choose another disk.</source>
        <translation>Il n&apos;y a pas assez de place pour écrire {path} ; rien n&apos;a été modifié. Libérez de la place, ou choisissez un autre disque.</translation>
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
        <source>They must do so over more than this length, in metres [P].</source>
        <translation>Cela doit valoir sur plus que cette longueur, en mètres [P].</translation>
    </message>
    <message>
        <source>Tiles with a halo of {halo} cells need at least {least:.0f} MB of memory each, and {given:.0f} MB are allowed; allow more, or choose a smaller cutoff or larger cells.</source>
        <translation>Des tuiles avec un halo de {halo} cellules exigent chacune au moins {least:.0f} MB de mémoire, et {given:.0f} MB sont accordés ; accordez-en plus, ou choisissez une limite plus petite ou des cellules plus grandes.</translation>
    </message>
    <message>
        <source>To patch</source>
        <translation>Vers la tache d&apos;habitat</translation>
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
        <source>Traffic of roads (vehicles/day)</source>
        <translation>Trafic des routes (véhicules/jour)</translation>
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
        <source>Two outputs have the same destination {path}. Choose different ones.</source>
        <translation>Deux sorties ont la même destination {path}. Choisissez-en de différentes.</translation>
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
        <source>Unit of the slack</source>
        <translation>Unité de la marge</translation>
    </message>
    <message>
        <source>Up to 0.01 %: hardly anything is lost without it</source>
        <translation>Jusqu&apos;à 0,01 % : sans lui presque rien n&apos;est perdu</translation>
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
        <source>Vehicles per day on the whole road or per one-way carriageway (they are summed). Where it is empty, the default of the class is used and said.</source>
        <translation>Véhicules par jour sur toute la route ou par chaussée à sens unique (ils sont additionnés). Si le champ est vide, la valeur par défaut de la classe est utilisée et signalée.</translation>
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
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Watercourses</source>
        <translation>Cours d&apos;eau</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Chute d&apos;eau</translation>
    </message>
    <message>
        <source>Waterways</source>
        <translation>Voies d&apos;eau</translation>
    </message>
    <message>
        <source>Weighted betweenness</source>
        <translation>Centralité d&apos;intermédiarité pondérée</translation>
    </message>
    <message>
        <source>Weir</source>
        <translation>Seuil</translation>
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
        <source>What changes would win</source>
        <translation>Ce que gagneraient des modifications</translation>
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
        <source>What the patch counts for: area in ha, or the chosen field, times the quality.</source>
        <translation>Pour combien compte la tache d&apos;habitat : superficie en ha, ou le champ choisi, multipliée par la qualité.</translation>
    </message>
    <message>
        <source>When there are more links, only the cheapest are worked; the log says so.</source>
        <translation>S&apos;il y a plus de liens, seuls les moins coûteux sont traités ; le journal le signale.</translation>
    </message>
    <message>
        <source>Where the infrastructure comes from</source>
        <translation>Origine de l&apos;infrastructure</translation>
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
        <source>Which patches to link</source>
        <translation>Quelles taches d&apos;habitat relier</translation>
    </message>
    <message>
        <source>Why the site is rated so, in one sentence.</source>
        <translation>Pourquoi le point de conflit est ainsi évalué, en une phrase.</translation>
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
        <source>Width unknown</source>
        <translation>Largeur inconnue</translation>
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
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Year of that layer, where years were given.</source>
        <translation>Année de cette couche, si des années sont données.</translation>
    </message>
    <message>
        <source>Years of these layers</source>
        <translation>Années de ces couches</translation>
    </message>
    <message>
        <source>Yes: polygons that touch or overlap become one patch, and parts of a feature that do not touch become patches of their own. No: every feature is one patch, in however many parts.</source>
        <translation>Oui : les polygones qui se touchent ou se superposent deviennent une tache d&apos;habitat, et les parties d&apos;une entité qui ne se touchent pas deviennent des taches distinctes. Non : chaque entité est une tache, quel que soit le nombre de ses parties.</translation>
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
        <source>Your copy of the barrier table barriers.csv with the widths of all classes.</source>
        <translation>Votre copie de la table des obstacles barriers.csv avec les largeurs de toutes les classes.</translation>
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
        <source>abandoned railway</source>
        <translation>chemin de fer démantelé</translation>
    </message>
    <message>
        <source>add_patch, remove_patch, change_patch, add_link, remove_link, change_link or all.</source>
        <translation>add_patch, remove_patch, change_patch, add_link, remove_link, change_link ou all.</translation>
    </message>
    <message>
        <source>amphibians</source>
        <translation>amphibiens</translation>
    </message>
    <message>
        <source>animal ramp</source>
        <translation>rampe à faune</translation>
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
        <source>at_grade, over (the infrastructure is on a bridge) or under.</source>
        <translation>at_grade (de plain-pied), over (l&apos;infrastructure est sur un pont) ou under (en dessous).</translation>
    </message>
    <message>
        <source>badger, fox</source>
        <translation>blaireau, renard</translation>
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
        <source>branch or single-track railway</source>
        <translation>ligne secondaire ou à voie unique</translation>
    </message>
    <message>
        <source>bridge over a watercourse with natural banks</source>
        <translation>pont sur un cours d&apos;eau à berges naturelles</translation>
    </message>
    <message>
        <source>broadleaved forest</source>
        <translation>forêt feuillue</translation>
    </message>
    <message>
        <source>built-up area</source>
        <translation>zone bâtie</translation>
    </message>
    <message>
        <source>canal</source>
        <translation>canal</translation>
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
        <source>class not given in the data</source>
        <translation>classe absente des données</translation>
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
        <source>dormouse</source>
        <translation>muscardin et lérot</translation>
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
        <source>fence</source>
        <translation>clôture</translation>
    </message>
    <message>
        <source>fenced</source>
        <translation>clôturé</translation>
    </message>
    <message>
        <source>fish pass</source>
        <translation>passe à poissons</translation>
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
        <source>frogs, toads (600 m), newts (200 m)</source>
        <translation>grenouilles, crapauds (600 m), tritons (200 m)</translation>
    </message>
    <message>
        <source>game or security fence</source>
        <translation>clôture à gibier ou de sécurité</translation>
    </message>
    <message>
        <source>garden or park</source>
        <translation>jardin ou parc</translation>
    </message>
    <message>
        <source>grassland butterflies</source>
        <translation>papillons des prairies</translation>
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
        <source>high</source>
        <translation>élevé</translation>
    </message>
    <message>
        <source>high-speed railway (fenced)</source>
        <translation>ligne à grande vitesse (clôturée)</translation>
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
        <source>large mammals</source>
        <translation>grands mammifères</translation>
    </message>
    <message>
        <source>large terrestrial animals</source>
        <translation>grande faune terrestre</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
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
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>main railway line</source>
        <translation>ligne de chemin de fer principale</translation>
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
        <source>medium-sized mammals</source>
        <translation>mammifères de taille moyenne</translation>
    </message>
    <message>
        <source>mining bees and other wild bees</source>
        <translation>abeilles terricoles et autres abeilles sauvages</translation>
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
        <source>narrow-gauge or heritage railway</source>
        <translation>chemin de fer à voie étroite ou touristique</translation>
    </message>
    <message>
        <source>natural grassland</source>
        <translation>prairie naturelle</translation>
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
        <source>no passage in the network within {distance}</source>
        <translation>aucun passage dans le réseau à moins de {distance}</translation>
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
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>on a bridge</source>
        <translation>sur un pont</translation>
    </message>
    <message>
        <source>open-air car park</source>
        <translation>parking en plein air</translation>
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
        <source>outline of a bridge</source>
        <translation>contour d&apos;un pont</translation>
    </message>
    <message>
        <source>parking along a street</source>
        <translation>stationnement le long d&apos;une rue</translation>
    </message>
    <message>
        <source>path</source>
        <translation>sentier</translation>
    </message>
    <message>
        <source>percent: part of the cost of each link. metres: effective metres, the same for all links.</source>
        <translation>percent : une part du coût de chaque lien. metres : des mètres effectifs, les mêmes pour tous les liens.</translation>
    </message>
    <message>
        <source>pinch_point (current has no other way) or barrier (mending it shortens a link).</source>
        <translation>pinch_point (le courant n&apos;a pas d&apos;autre chemin) ou barrier (le lever raccourcit un lien).</translation>
    </message>
    <message>
        <source>pipistrelles, horseshoe bats, brown long-eared bat</source>
        <translation>pipistrelles, rhinolophes, oreillard roux</translation>
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
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>polygones</translation>
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
        <source>ramp or link</source>
        <translation>bretelle ou liaison</translation>
    </message>
    <message>
        <source>ramp or link road</source>
        <translation>bretelle ou route de liaison</translation>
    </message>
    <message>
        <source>regional road</source>
        <translation>route régionale</translation>
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
        <source>road bridge</source>
        <translation>pont routier</translation>
    </message>
    <message>
        <source>road bridge or underpass</source>
        <translation>pont routier ou passage inférieur</translation>
    </message>
    <message>
        <source>road tunnel or underpass</source>
        <translation>tunnel routier ou passage inférieur</translation>
    </message>
    <message>
        <source>road, railway, waterway, car_park, obstacle (weir, dam, culvert) or combined.</source>
        <translation>road (route), railway (chemin de fer), waterway (voie d&apos;eau), car_park (parking), obstacle (seuil, barrage, ponceau) ou combined (combiné).</translation>
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
        <source>roe deer, red deer, wild boar</source>
        <translation>chevreuil, cerf élaphe, sanglier</translation>
    </message>
    <message>
        <source>roe deer, wild boar</source>
        <translation>chevreuil, sanglier</translation>
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
        <source>slow worm, common lizard, smooth snake</source>
        <translation>orvet, lézard vivipare, coronelle lisse</translation>
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
        <source>solitary bees</source>
        <translation>abeilles solitaires</translation>
    </message>
    <message>
        <source>squirrel, pine marten, polecat</source>
        <translation>écureuil, martre des pins, putois</translation>
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
        <source>underground car park</source>
        <translation>parking souterrain</translation>
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
        <source>very high</source>
        <translation>très élevé</translation>
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
        <source>water</source>
        <translation>eau</translation>
    </message>
    <message>
        <source>waterfall</source>
        <translation>chute d&apos;eau</translation>
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
        <source>woodland and hedge mammals</source>
        <translation>mammifères des bois et des haies</translation>
    </message>
    <message>
        <source>woodland ground beetles</source>
        <translation>carabes forestiers</translation>
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
        <source>{count} crossings lead to no second side of their barrier and open nothing: {ids}</source>
        <translation>{count} passages n&apos;atteignent pas l&apos;autre côté de leur obstacle et n&apos;ouvrent rien : {ids}</translation>
    </message>
    <message>
        <source>{count} features of {layer} have no known class and got the generic one ({ids}).</source>
        <translation>{count} entités de {layer} n&apos;ont pas de classe connue et ont reçu la classe générique ({ids}).</translation>
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
        <source>{links} links between {patches} patches, {parts} components.</source>
        <translation>{links} liens entre {patches} taches d&apos;habitat, {parts} composantes.</translation>
    </message>
    <message>
        <source>{names} side by side, {width} m wide together</source>
        <translation>{names} côte à côte, {width} m de large ensemble</translation>
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
        <source>{number} vehicles/day modelled</source>
        <translation>{number} véhicules/jour modélisés</translation>
    </message>
    <message>
        <source>{path} cannot be replaced: it is open in another program (or in this QGIS project) or write-protected. Close it there, or choose another file name.</source>
        <translation>{path} ne peut pas être remplacé : il est ouvert dans un autre programme (ou dans ce projet QGIS) ou protégé en écriture. Fermez-le là, ou choisissez un autre nom de fichier.</translation>
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
        <source>{rows} × {columns} cells of {cell} m (finest within {memory} GB: {finest} m).</source>
        <translation>{rows} × {columns} cellules de {cell} m (la plus fine dans {memory} GB : {finest} m).</translation>
    </message>
    <message>
        <source>{sites} sites, {km} km of sections, {corridors} corridors cut.</source>
        <translation>{sites} points de conflit, {km} km de tronçons, {corridors} corridors coupés.</translation>
    </message>
    <message>
        <source>“{label}” must be above 0.</source>
        <translation>« {label} » doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>… or land cover raster</source>
        <translation>… ou raster d&apos;occupation du sol</translation>
    </message>
    <message>
        <source>… when side by side over</source>
        <translation>… si côte à côte sur plus de</translation>
    </message>
</context>
</TS>
