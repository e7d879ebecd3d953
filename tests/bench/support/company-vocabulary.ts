/** What made-up companies are named after. Words and places are everybody's; every company made of them is invented. */

const list = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');
const lines = (text: string): readonly string[] => text.split(/\s*[|\n]\s*/).filter((line) => line !== '');

export type Land = 'NL' | 'DE' | 'AT' | 'CH' | 'BE' | 'FR' | 'GB';

export const SURNAMES: Readonly<Record<'nl' | 'de' | 'fr' | 'en', readonly string[]>> = {
  nl: lines(`Jansen|de Jong|de Vries|van den Berg|van Dijk|Bakker|Janssen|Visser|Smit|Meijer|de Boer|Mulder|de Groot|Bos|Vos|Peters|Hendriks|van Leeuwen
Dekker|Brouwer|de Wit|Dijkstra|Smits|de Graaf|van der Meer|Kok|Jacobs|van der Linden|Vermeulen|de Haan|van den Broek|van der Heijden|Schouten|van Beek
Willems|van Vliet|Hoekstra|Maas|Verhoeven|Koster|Prins|Blom|Huisman|Peeters|de Bruijn|van Veen|van der Wal|Kuipers|Postma|Veenstra|Wouters|Kramer
Schipper|Gerritsen|van Wijk|Martens|Hofman|van der Veen|Driessen|Molenaar|Hermans|van Dam|Timmermans|Sanders|Schipperheijn|Terpstra|Oosterhuis|Wagenaar`),
  de: lines(`Müller|Schmidt|Schneider|Fischer|Weber|Meyer|Wagner|Becker|Schulz|Hoffmann|Schäfer|Koch|Bauer|Richter|Klein|Wolf|Schröder|Neumann|Schwarz
Zimmermann|Braun|Krüger|Hofmann|Hartmann|Lange|Schmitt|Werner|Krause|Meier|Lehmann|Schmid|Schulze|Maier|Köhler|Herrmann|König|Walter|Mayer|Huber|Kaiser
Fuchs|Peters|Lang|Scholz|Möller|Weiß|Jung|Hahn|Schubert|Vogel|Friedrich|Keller|Günther|Frank|Berger|Winkler|Roth|Beck|Lorenz|Baumann|Franke|Albrecht
Schuster|Simon|Ludwig|Böhm|Winter|Kraus|Martin|Schumacher|Krämer|Vogt|Stein|Jäger|Otto|Sommer|Groß|Seidel|Heinrich|Brandt|Haas|Schreiber|Graf|Dietrich`),
  fr: list(`Dupont Martin Bernard Dubois Durand Moreau Laurent Lefebvre Leroy Roux Fournier Girard Bonnet Lambert Fontaine Rousseau Vincent Faure
Mercier Blanc Guérin Boyer Garnier Chevalier François Legrand Gauthier Perrin Robin Clément Morin Nicolas Henry Roussel Mathieu Gautier Masson Marchand`),
  en: list(`Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson Wright Thompson Evans Walker White Roberts Green Hall Wood Harris
Clarke Cooper Ward Turner Hughes Edwards Hill Moore Scott Bennett Murphy Price Fletcher Barker Carlisle Pemberton Ashworth Hargreaves`),
};

export const TRADES: Readonly<Record<'nl' | 'de' | 'fr' | 'en', readonly string[]>> = {
  nl: lines(`Bouw|Bouwbedrijf|Techniek|Installatietechniek|Transport|Logistiek|Bakkerij|Slagerij|Schilderwerken|Elektrotechniek|Metaalbewerking|Hoveniers|Horeca
Vastgoed|Advies|Accountants|Automatisering|Groothandel|Interieurbouw|Dakbedekking|Autobedrijf|Machinefabriek|Kwekerij|Schoonmaak|Uitzendbureau|Media|Zorg
Verhuur|Sloopwerken|Betonbouw|Keukens|Sanitair|Verlichting|Textiel|Verpakkingen|Agro|Loonbedrijf|Drukkerij|Reclame|Beveiliging|Timmerfabriek`),
  de: lines(`Maschinenbau|Metallbau|Elektrotechnik|Bau|Hochbau|Tiefbau|Spedition|Logistik|Bäckerei|Metzgerei|Malerbetrieb|Sanitär Heizung|Autohaus|Gartenbau|Immobilien
Steuerberatung|Unternehmensberatung|Werkzeugbau|Kunststofftechnik|Anlagenbau|Fördertechnik|Medizintechnik|Druckerei|Verpackung|Holzbau|Fensterbau|Dachdecker|Pflege
Apotheke|Reisen|Möbel|Küchen|Textil|Feinkost|Brauerei|Weingut|Software|Systemhaus|Datentechnik|Energie|Umwelttechnik|Recycling|Gebäudereinigung|Personaldienst`),
  fr: lines(`Transports|Bâtiment|Menuiserie|Plomberie|Électricité|Boulangerie|Boucherie|Imprimerie|Conseil|Immobilier|Services|Maçonnerie|Charpente|Automobiles
Distribution|Restauration|Informatique|Nettoyage|Paysages|Peinture|Carrelage|Mécanique|Ingénierie|Vins|Emballages`),
  en: lines(`Engineering|Construction|Transport|Logistics|Foods|Consulting|Software|Printing|Builders|Plumbing|Electrical|Motors|Interiors|Packaging
Textiles|Security|Cleaning|Recruitment|Energy|Joinery|Catering|Media|Partners|Instruments|Marine`),
};

const CITY_ROWS: Readonly<Record<Land, string>> = {
  NL: `Amsterdam|Rotterdam|Den Haag=The Hague='s-Gravenhage|Utrecht|Eindhoven|Groningen|Tilburg|Almere|Breda|Nijmegen|Apeldoorn|Haarlem|Arnhem|Enschede|Amersfoort
's-Hertogenbosch=Den Bosch|Zwolle|Leiden|Maastricht|Dordrecht|Zoetermeer|Deventer|Delft|Alkmaar|Venlo|Leeuwarden|Hilversum|Roosendaal|Oss|Emmen|Veghel|Waalwijk|Barneveld`,
  DE: `Berlin|Hamburg|München=Munich=Muenchen|Köln=Cologne=Koeln|Frankfurt am Main=Frankfurt=Frankfurt a.M.|Stuttgart|Düsseldorf=Duesseldorf|Leipzig|Dortmund|Essen|Bremen|Dresden
Hannover=Hanover|Nürnberg=Nuremberg=Nuernberg|Duisburg|Bochum|Wuppertal|Bielefeld|Bonn|Münster|Mannheim|Karlsruhe|Augsburg|Wiesbaden|Gelsenkirchen|Aachen|Kiel|Ulm|Celle
Freiburg im Breisgau=Freiburg|Mainz=Mayence|Erfurt|Kassel|Regensburg|Heilbronn|Ingolstadt|Würzburg|Siegen|Gütersloh|Garching bei München|Neuss|Lippstadt|Bad Homburg=Bad Homburg v.d.H.`,
  AT: `Wien=Vienna|Graz|Linz|Salzburg|Innsbruck|Klagenfurt am Wörthersee=Klagenfurt|Villach|Wels|St. Pölten=Sankt Pölten|Dornbirn|Steyr|Bregenz`,
  CH: `Zürich=Zurich=Zuerich|Genève=Genf=Geneva|Basel=Basle|Lausanne|Bern=Berne|Winterthur|Luzern=Lucerne|St. Gallen=St.Gallen|Lugano|Zug|Thun|Baar`,
  BE: `Antwerpen=Antwerp=Anvers|Gent=Ghent=Gand|Charleroi|Luik=Liège|Brussel=Bruxelles=Brussels|Brugge=Bruges|Namur=Namen|Leuven=Louvain|Mons=Bergen|Mechelen|Kortrijk|Hasselt`,
  FR: `Paris|Marseille|Lyon|Toulouse|Nice|Nantes|Strasbourg=Straßburg|Lille=Rijsel|Bordeaux|Rennes|Reims|Grenoble|Dijon|Angers|Metz|Mulhouse`,
  GB: `London|Birmingham|Manchester|Leeds|Glasgow|Liverpool|Bristol|Sheffield|Edinburgh|Leicester|Cardiff|Reading`,
};

/** Per country its places, each with the other ways to write it. */
export const CITIES = Object.fromEntries(
  Object.entries(CITY_ROWS).map(([land, text]) => [land, lines(text).map((row) => row.split('='))]),
) as unknown as Readonly<Record<Land, readonly (readonly string[])[]>>;

export const LANGUAGE: Readonly<Record<Land, 'nl' | 'de' | 'fr' | 'en'>> = {
  NL: 'nl',
  DE: 'de',
  AT: 'de',
  CH: 'de',
  BE: 'nl',
  FR: 'fr',
  GB: 'en',
};

/** Legal forms as registers write them; a name that is repeated is more frequent. */
export const FORMS: Readonly<Record<Land, readonly string[]>> = {
  NL: ['B.V.', 'B.V.', 'B.V.', 'B.V.', 'N.V.', 'V.O.F.', ''],
  DE: ['GmbH', 'GmbH', 'GmbH', 'GmbH & Co. KG', 'GmbH & Co. KG', 'AG', 'e.K.', 'KG', 'UG (haftungsbeschränkt)', 'eG', 'SE'],
  AT: ['GmbH', 'GmbH', 'Gesellschaft m.b.H.', 'AG', 'KG', 'GmbH & Co KG', 'e.U.'],
  CH: ['AG', 'AG', 'GmbH', 'SA', 'Sàrl'],
  BE: ['BV', 'NV', 'BVBA', 'SRL', 'SA', 'CV'],
  FR: ['SARL', 'SAS', 'SA', 'EURL', 'SASU'],
  GB: ['Limited', 'Limited', 'Ltd', 'PLC', 'LLP'],
};

/** How others write a form; a form that is not here is left out or kept. */
export const FORM_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  'B.V.': ['BV', 'bv', 'b.v.', 'B.V'],
  'N.V.': ['NV', 'nv'],
  GmbH: ['Gmbh', 'G.m.b.H.', 'GMBH', 'gmbh', 'mbH'],
  'GmbH & Co. KG': ['GmbH & Co KG', 'GmbH und Co. KG', 'GmbH u. Co. KG', 'GmbH&Co.KG'],
  'UG (haftungsbeschränkt)': ['UG', 'UG haftungsbeschränkt'],
  Limited: ['Ltd', 'Ltd.', 'Co. Ltd'],
  SARL: ['S.A.R.L.', 'Sarl'],
  'Gesellschaft m.b.H.': ['GmbH', 'Ges.m.b.H.'],
  BVBA: ['BV', 'bvba'],
};

export const SYLLABLES = list(
  `al an ar ba bel bi bo bra ca cel co cor cu da del di do dra ek el en er fa fel fi flo for ga gen gi gra ha hel hi ho in ka kel ki kon la len li lo lu ma mel
   mi mo na nel ni no nu o or pa pel pi pla pro qua ra re ri ro ru sa sel si so sta su ta tel ti to tra tri tu u va vel vi vo wa wel wi xa xen ya za zel zi zo`,
);
export const ENDINGS = list(
  'ta tec tech mex nova lux ma ra via sys dur fix plan form pack flex gas nor san tron dex lan mar ton vit zon lis ris nis',
);
export const COMPOUNDS = list(
  'Stadt Berg Wald Nord See Rhein Main Alpen Land Fluss Kern Licht Feld Stern Hof Haupt Werk Zeit Kraft Luft Wasser',
);
export const COMPOUND_ENDS = list(
  'werke bau technik haus quelle blick land hof markt druck dienst kraft gut stein verlag heim wind glas holz metall',
);
export const MEMBERS = [
  'Holding',
  'Beteiligungs',
  'Verwaltungs',
  'Immobilien',
  'Services',
  'Vertriebs',
  'International',
  'Logistik',
  'Nord',
  'Süd',
  'II',
  '2',
  'Group',
];
export const LAND_NAMES: Readonly<Record<Land, string>> = {
  NL: 'Nederland',
  DE: 'Deutschland',
  AT: 'Austria',
  CH: 'Schweiz',
  BE: 'Belgium',
  FR: 'France',
  GB: 'UK',
};
export const PROVIDERS = ['gmail.com', 'gmx.de', 'web.de', 't-online.de', 'hotmail.com', 'facebook.com'];
