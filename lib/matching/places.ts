import { fold, foldSpelling } from './fold';

/** Names of one place in several languages; the first is what they are called here. */
const EXONYMS = `den haag,the hague,la haye,s gravenhage,gravenhage|s hertogenbosch,den bosch,hertogenbosch,bois le duc|munchen,munich,monaco di baviera
koln,cologne,keulen|wien,vienna,wenen,vienne|nurnberg,nuremberg,neurenberg|hannover,hanover|braunschweig,brunswick|aachen,aken,aix la chapelle
frankfurt,frankfort,francfort|hamburg,hambourg|trier,treves|mainz,mayence|regensburg,ratisbonne|zurich,zuerich|geneve,geneva,genf,ginevra
bern,berne,berna|basel,basle,bale|luzern,lucerne|lausanne,losanna|neuchatel,neuenburg|fribourg,freiburg im uechtland|graz,gratz|salzburg,salzbourg
brussel,bruxelles,brussels,brussel stad|antwerpen,antwerp,anvers|gent,ghent,gand|brugge,bruges|leuven,louvain|mechelen,malines|kortrijk,courtrai
luik,liege,luttich|namen,namur|bergen,mons|doornik,tournai|aalst,alost|oostende,ostend,ostende|luxemburg,luxembourg,letzebuerg|parijs,paris
rijsel,lille|straatsburg,strasbourg,strassburg|mulhouse,mulhausen|nice,nizza|marseille,marseilles|lyon,lyons|londen,london,londres
milano,milan,mailand,milaan|roma,rome,rom|torino,turin|firenze,florence,florenz|venezia,venice,venedig|napoli,naples,neapel|genova,genoa,genua
bolzano,bozen|praha,prague,prag,praag|warszawa,warsaw,warschau,varsovie|krakow,cracow,krakau|gdansk,danzig|wroclaw,breslau|poznan,posen
kobenhavn,copenhagen,kopenhagen|goteborg,gothenburg|helsinki,helsingfors|lisboa,lisbon,lissabon,lisbonne|porto,oporto|sevilla,seville
bucuresti,bucharest,bukarest|budapest,boedapest|beograd,belgrade|athina,athens,athene,athenes|leeuwarden,ljouwert|vlissingen,flushing|moskva,moscow,moskau`;

const PLACES: ReadonlyMap<string, string> = new Map(
  EXONYMS.split(/[|\n]/).flatMap((line) => {
    const names = line.split(',');
    return names.map((name) => [foldSpelling(name), foldSpelling(names[0] ?? '')] as const);
  }),
);

/** What stands behind or before a place to tell it from another of its name, or to say what kind of place it is. */
const BESIDE =
  /\b(am|an der|a d|im|in|bei|bij|ob der|a\/d|aan de|aan den|sur|sous|les|upon|on)\s.*$|^(gemeente|stadt|city of|ville de|stad|hansestadt|markt|bad|sankt|st)\s|\s(stad|stadt|city|cedex|a m|a d)$/u;

const MAX_LENGTH = 80;

/** One spelling of a place, whatever the language and whatever stands behind it; null for a text that names none. */
export function normalisePlace(text: string | null | undefined): string | null {
  const plain = fold((text ?? '').slice(0, MAX_LENGTH))
    .replace(/\(.*?\)|[,/;].*$/g, ' ')
    .replace(/['’‘`´]/g, ' ')
    .replace(/[\d]+/g, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  if (plain === '') return null;
  const known = (name: string) => PLACES.get(foldSpelling(name));
  const bare = plain.replace(BESIDE, '').trim();
  return known(plain) ?? known(bare) ?? foldSpelling(bare === '' ? plain : bare);
}

const COUNTRY_NAMES = `nl nederland netherlands the netherlands holland niederlande pays bas nld|de deutschland germany duitsland allemagne deu ger
at osterreich austria oostenrijk autriche aut|ch schweiz suisse switzerland zwitserland svizzera che|be belgie belgium belgique belgien bel
fr france frankrijk frankreich fra|lu luxembourg luxemburg lux|gb uk united kingdom great britain england verenigd koninkrijk gbr
it italy italia italie italien ita|es spain espana spanje spanien esp sp|pt portugal prt|dk denmark danmark denemarken danemark dnk
se sweden sverige zweden schweden swe|no norway norge noorwegen norwegen nor|fi finland suomi fin|pl poland polska polen pologne pol
cz czech republic czechia tschechien tsjechie cze|ie ireland ierland irland irl|li liechtenstein lie|us usa united states vereinigte staaten`;

const COUNTRIES: ReadonlyMap<string, string> = new Map(
  COUNTRY_NAMES.split(/[|\n]/).flatMap((line) => {
    const [code = '', ...rest] = line.split(' ');
    const whole = [
      'united kingdom',
      'great britain',
      'the netherlands',
      'pays bas',
      'verenigd koninkrijk',
      'czech republic',
      'united states',
    ];
    return [code, ...rest, ...whole.filter((name) => line.includes(name))].map((name) => [name, code.toUpperCase()] as const);
  }),
);

/** ISO 3166-1 alpha-2 of what a page or a list calls a country; null when it is not known. */
export function normaliseCountry(text: string | null | undefined): string | null {
  const plain = fold((text ?? '').slice(0, MAX_LENGTH))
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  return COUNTRIES.get(plain) ?? (/^[a-z]{2}$/.test(plain) ? plain.toUpperCase() : null);
}
