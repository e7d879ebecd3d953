/** What a label on a page can stand for; identity first, then the document. */
export type LabelledField =
  | 'name'
  | 'debtorNumber'
  | 'vatId'
  | 'registrationNumber'
  | 'iban'
  | 'email'
  | 'website'
  | 'phone'
  | 'postcode'
  | 'city'
  | 'country'
  | 'number'
  | 'totalIncluded'
  | 'totalExcluded'
  | 'taxText'
  | 'termText'
  | 'expiryText';

const words = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'u');

/** Whole labels, in lower case and without a colon: Dutch, English, French and German as invoices, quotes and CRMs write them. */
const LABELS: readonly (readonly [LabelledField, RegExp])[] = [
  [
    'debtorNumber',
    words('(klant|debiteur(en)?|relatie)[- ]?(nummer|nr\\.?|code)|(customer|debtor|account) (number|no\\.?|code|id)'),
  ],
  ['debtorNumber', words('(kunden|debitoren)[- ]?(nummer|nr\\.?)|(n[°o]\\.?|num[ée]ro|code) (de )?client')],
  ['name', words('(klant|debiteur|relatie|bedrijf|klantnaam|bedrijfsnaam|organisatie|opdrachtgever|afnemer|naam)')],
  ['name', words('(customer|client|account|company|organi[sz]ation|bill to|sold to|buyer)( name)?|name')],
  ['name', words('(kunde|firma|firmenname|unternehmen|auftraggeber|rechnungsempfänger|kundenname)')],
  ['name', words('(client|société|entreprise|raison sociale|facturé à|nom du client)')],
  [
    'vatId',
    words(
      '(btw|vat|tva|ust|mwst|tax)([- .]?(nummer|nr\\.?|number|no\\.?|id|idnr\\.?|id-?nr\\.?|reg\\.? ?no\\.?|identificatienummer))?',
    ),
  ],
  [
    'vatId',
    words(
      '(umsatzsteuer-?(id|identifikationsnummer)|steuernummer|n[°o]\\.? (de )?tva|num[ée]ro (de )?tva|tva intra(communautaire)?)',
    ),
  ],
  [
    'registrationNumber',
    words(
      '(kvk|k\\.v\\.k\\.|kbo|ondernemings|handelsregister)[- .]?(nummer|nr\\.?)?|company (registration )?(number|no\\.?)|coc( number)?',
    ),
  ],
  [
    'registrationNumber',
    words(
      'siren|siret|rcs|handelsregister(nummer|nr\\.?)|hrb|hrb-?nummer|num[ée]ro (siren|siret|d.entreprise)|registration number',
    ),
  ],
  ['iban', words('iban(-?nummer)?|rekening(nummer)?|bank ?account|compte bancaire|kontonummer|bankverbindung')],
  ['email', words('e-?mail(adres|adresse|[- ]address)?|courriel|adresse e-?mail')],
  ['website', words('web ?site|web(adres|seite)?|homepage|internet(adresse)?|domain|site( internet| web)?')],
  ['phone', words('tel(\\.|efoon(nummer)?|ephone)?|phone( number)?|telefon(nummer)?|téléphone|tél\\.?')],
  ['postcode', words('postcode|zip( code)?|postal code|plz|postleitzahl|code postal')],
  ['city', words('plaats|woonplaats|vestigingsplaats|city|town|ort|stadt|ville')],
  ['country', words('land|country|pays')],
  [
    'number',
    words('(offerte|order|factuur|bestel)[- ]?(nummer|nr\\.?)|(quote|quotation|order|invoice|estimate) ?(number|no\\.?|#)'),
  ],
  ['number', words('(angebots|auftrags|rechnungs)[- ]?(nummer|nr\\.?)|(n[°o]\\.?|num[ée]ro) (de |d.)?(devis|commande|facture)')],
  [
    'totalIncluded',
    words('totaal(bedrag)?( te betalen)?|totaal incl(\\.|usief)?( btw)?|te betalen( bedrag)?|grand total|total( amount)?( due)?'),
  ],
  [
    'totalIncluded',
    words(
      'total incl(\\.|uding)?( (vat|tax))?|gesamt(betrag|summe)?|brutto(betrag)?|rechnungsbetrag|total (ttc|à payer)|montant (total|ttc)',
    ),
  ],
  [
    'totalExcluded',
    words(
      'totaal excl(\\.|usief)?( btw)?|sub-?totaal|netto(bedrag)?|sub-?total|total excl(\\.|uding)?( (vat|tax))?|net( amount| total)?',
    ),
  ],
  ['totalExcluded', words('zwischensumme|gesamt netto|nettosumme|total ht|montant ht|sous-total')],
  [
    'taxText',
    words(
      '(totaal )?btw([- ]?bedrag)?( \\d+ ?%)?|(total )?(vat|tax)( amount)?( \\d+ ?%)?|(mwst|ust)\\.?( \\d+ ?%)?|(montant )?tva( \\d+ ?%)?',
    ),
  ],
  ['termText', words('beta(al|lings?)[- ]?(termijn|condities?|voorwaarden?)|termijn|payment terms?|terms|net terms')],
  [
    'termText',
    words('zahlungs(ziel|bedingung(en)?|frist)|conditions? de (paiement|règlement)|délai de paiement|modalités de paiement'),
  ],
  [
    'expiryText',
    words(
      'geldig tot(\\s?(en met|/m))?|vervaldatum offerte|valid (until|till)|expir(y|ation)( date)?|expires|gültig bis|valable jusqu.au|date de validité',
    ),
  ],
];

const MAX_LABEL = 40;

/** The fields that a text can be the label of: "BTW" stands before an id on one page and before an amount on another. */
export function fieldsOfLabel(text: string): readonly LabelledField[] {
  if (text.length > MAX_LABEL) return [];
  const label = text.toLowerCase().replace(/\s*[:*]+\s*$/u, '');
  return [...new Set(LABELS.filter(([, pattern]) => pattern.test(label)).map(([field]) => field))];
}
