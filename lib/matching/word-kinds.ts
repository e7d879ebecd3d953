/**
 * Words that tell one company of a group from another: what it does in the group, where, and in which order. Two names that differ in one
 * of them are never the same company by name alone.
 */
const TELLING = new Set(
  `holding holdings beheer beheers beheermaatschappij groep group gruppe groupe grupo gruppo concern participaties participatie participations
  beteiligung beteiligungen beteiligungs beteiligungsgesellschaft verwaltung verwaltungs verwaltungsgesellschaft vermogensverwaltung
  komplementar invest investment investments investering investeringen investissement capital finance financial financiering
  vastgoed onroerend immobilien immobilier immo real estate property properties grundstucks grundbesitz besitz
  nederland netherlands holland dutch niederlande deutschland germany german belgie belgium belgique belgien france frankreich frankrijk
  luxembourg luxemburg osterreich austria schweiz suisse switzerland zwitserland italia italy espana spain uk britain england polska poland
  danmark denmark sverige sweden norge norway suomi finland europe europa european benelux dach emea nordic nordics international
  internationaal internationale global worldwide world asia america americas usa overseas
  noord zuid oost west midden noordwest noordoost zuidwest zuidoost north south east central centraal nord sud ost mitte nordwest nordost
  sudwest sudost est ouest region regio regional
  services service trading sales vertrieb verkoop verkauf handel handels logistics logistik logistiek transport produktion productie production
  verwaltungs engineering systems solutions technologies technology consulting leasing rental export import retail wholesale
  stiftung foundation fonds fund pensioenfonds pension projekt project projects projecten development ontwikkeling entwicklung
  i ii iii iv v vi vii viii ix x xi xii eins zwei drei een twee drie one two three erste zweite dritte junior senior jr sr
  filiale niederlassung vestiging branch succursale`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words that half of all companies of a trade have in their name: they carry little, and tell little apart. */
const GENERIC = new Set(
  `de het der die das den le la les l du des van von the of for fur voor in im am an aan bei bij zu zur zum mit met und & co company cie
  compagnie unternehmen bedrijf bedrijven onderneming firma gesellschaft maatschappij societe ste entreprise firm gebr sohne zonen fils sons
  bouw bouwbedrijf bau bauunternehmen construction constructions batiment aannemersbedrijf installatie installatiebedrijf installatietechniek
  techniek technik technique technics technology tech elektro elektrotechniek elektrotechnik electro metaal metall metal metallbau maschinen
  maschinenbau machines machinefabriek industrie industries industrial werke werk fabriek fabrik transporte spedition expeditie
  bakkerij backerei boulangerie slagerij metzgerei boucherie restaurant cafe hotel gasthof gasthaus horeca garage autobedrijf autohaus auto
  automobile automobiles schilder malerbetrieb maler peinture dach dachdecker dakdekker holz hout bois garten tuin hoveniers gartenbau
  computer computers software it edv daten data systeme media design druck drukkerij druckerei imprimerie marketing reclame werbung
  advies adviseurs adviesbureau beratung unternehmensberatung conseil consultancy consultants steuerberatung accountants administratie
  apotheke apotheek pharmacie praxis praktijk klinik kliniek zorg pflege sanitar heizung loodgieter schreinerei tischlerei menuiserie
  mode fashion sport sports reisen reizen travel food foods vlees fleisch wein wijn vins getranke dranken fruit groente agrar agri
  kantoor buro bureau studio atelier haus huis maison center centre zentrum centrum shop store markt market winkel club verein stichting
  gmbh ag kg bv nv sa sarl ltd plc limited inc corp llc`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const NUMBER = /^\d{1,4}(?:e|er|ste|de|th|st|nd|rd)?$/;

export const isTelling = (word: string): boolean => NUMBER.test(word) || TELLING.has(word);
export const isGeneric = (word: string): boolean => GENERIC.has(word) || TELLING.has(word);
