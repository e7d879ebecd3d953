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

/**
 * Whole labels as quotes, invoices and CRMs write them, in Dutch, English, French and German: lower case, without points, dashes and
 * colons. A label may stand for two fields: "btw" stands before an id on one page and before an amount on another.
 */
const LABELS: Readonly<Record<LabelledField, string>> = {
  name:
    'klant|klantnaam|debiteur|debiteurnaam|relatie|relatienaam|bedrijf|bedrijfsnaam|organisatie|opdrachtgever|afnemer|naam|factureren aan' +
    '|customer|customer name|client|client name|account|account name|company|company name|organization|organisation|organization name' +
    '|bill to|sold to|invoice to|quote to|buyer|name|business name|display name|legal name' +
    '|kunde|kundenname|firma|firmenname|unternehmen|auftraggeber|rechnungsempfänger|organisation|kontakt' +
    '|nom du client|société|entreprise|raison sociale|facturé à|organisme|nom',
  debtorNumber:
    'klantnummer|klantnr|klantcode|debiteurnummer|debiteurennummer|debiteurnr|debiteur nr|relatiecode|relatienummer|relatienr' +
    '|customer number|customer no|customer id|customer code|customer account|client number|client id|debtor number|debtor code|account number' +
    '|account code|contact code|kundennummer|kundennr|kunden nr|debitorennummer|debitor nr|numéro client|n° client|code client|référence client',
  vatId:
    'btw|btw nummer|btw nr|btwnummer|btw id|btw identificatienummer|btwidentificatienummer|vat|vat number|vat no|vat id|vat reg no|tax id|tax number' +
    '|vat registration number|tax registration number|tax id number|ust idnr|ustidnr|ust id|umsatzsteuer id|umsatzsteuer identifikationsnummer' +
    '|mwst nummer|tva|n° tva|numéro de tva|numéro tva|tva intracommunautaire|n° tva intracommunautaire',
  registrationNumber:
    'kvk|kvk nummer|kvk nr|kvknummer|kbo|kbo nummer|ondernemingsnummer|handelsregisternummer|coc|coc number|chamber of commerce|company number' +
    '|company registration number|registration number|company id|registration no|crn|siren|siret|n° siren|n° siret|numéro siren|numéro siret' +
    '|numéro d’entreprise|rcs|handelsregister|handelsregisternummer|hrb|hrb nummer',
  iban: 'iban|iban nummer|bankrekening|rekeningnummer|bankrekeningnummer|bank account|bank account number|compte bancaire|kontonummer|bankverbindung',
  email: 'email|e mail|e mailadres|emailadres|email address|e mail address|courriel|adresse e mail|e mail adresse|emailadresse',
  website:
    'website|web site|web|webadres|homepage|internetadres|domain|domain name|company domain name|site web|site internet|webseite|internetadresse',
  phone: 'telefoon|telefoonnummer|tel|phone|phone number|telephone|telefon|telefonnummer|téléphone|tél',
  postcode: 'postcode|zip|zip code|postal code|zip postal code|plz|postleitzahl|code postal',
  city: 'plaats|woonplaats|vestigingsplaats|stad|city|town|ort|stadt|ville|localité',
  country: 'land|country|country region|pays',
  number:
    'offertenummer|offertenr|offerte nr|ordernummer|ordernr|bestelnummer|factuurnummer|factuurnr|nummer|quote number|quotation number|quote no' +
    '|estimate number|estimate no|order number|order no|invoice number|invoice no|sales order number|number' +
    '|angebotsnummer|angebotsnr|auftragsnummer|rechnungsnummer|rechnungsnr|belegnummer|numéro de devis|n° devis|numéro de commande' +
    '|n° commande|numéro de facture|n° facture',
  totalIncluded:
    'totaal|totaalbedrag|totaal incl btw|totaal inclusief btw|bedrag incl btw|totaal te betalen|te betalen|te voldoen|eindtotaal|factuurbedrag' +
    '|total|grand total|total amount|total due|amount due|invoice total|quote total|order total|total incl vat|total including vat|total inc vat' +
    '|total incl tax|total with tax|gesamt|gesamtbetrag|gesamtsumme|endbetrag|rechnungsbetrag|brutto|bruttobetrag|gesamt brutto|total ttc' +
    '|montant ttc|montant total|total à payer|net à payer',
  totalExcluded:
    'subtotaal|totaal excl btw|totaal exclusief btw|bedrag excl btw|netto|nettobedrag|subtotal|sub total|total excl vat|total excluding vat' +
    '|total ex vat|total excl tax|net|net amount|net total|untaxed amount|total before tax|zwischensumme|nettobetrag|nettosumme|gesamt netto|summe netto' +
    '|sous total|total ht|montant ht|total hors taxes|amount|bedrag|betrag|montant|value|waarde|wert|deal value|deal amount|verwachte waarde',
  taxText:
    'btw|btw bedrag|totaal btw|btw 21|btw 21%|btw 9%|vat|vat amount|total vat|tax|tax amount|total tax|taxes|mwst|ust|umsatzsteuer|mwst betrag' +
    '|tva|montant tva|total tva',
  termText:
    'betalingstermijn|betaaltermijn|betalingsconditie|betalingscondities|betalingsvoorwaarde|betalingsvoorwaarden|betaalconditie|betaalcondities' +
    '|betaalvoorwaarden|termijn|payment term|payment terms|terms|net terms|credit terms|zahlungsziel|zahlungsbedingung|zahlungsbedingungen|zahlungsfrist' +
    '|conditions de paiement|condition de paiement|délai de paiement|conditions de règlement|modalités de paiement|délai de règlement',
  expiryText:
    'geldig tot|geldig t m|geldig tot en met|verloopdatum|einddatum|valid until|valid till|expiry|expiry date|expiration|expiration date|expires' +
    '|gültig bis|gültigkeit|ablaufdatum|valable jusqu’au|date d’expiration|date de validité|fin de validité',
};

const MAX_LABEL = 40;
const FIELDS: ReadonlyMap<string, readonly LabelledField[]> = byLabel();

function byLabel(): ReadonlyMap<string, readonly LabelledField[]> {
  const fields = new Map<string, LabelledField[]>();
  for (const field of Object.keys(LABELS) as LabelledField[]) {
    for (const label of new Set(LABELS[field].split('|'))) fields.set(label, [...(fields.get(label) ?? []), field]);
  }
  return fields;
}

/** The fields that a text can be the label of; none for running text. */
export function fieldsOfLabel(text: string): readonly LabelledField[] {
  if (text.length > MAX_LABEL) return [];
  const label = text
    .toLowerCase()
    .replace(/[.\-–/()#*:_]+/gu, ' ')
    .replace(/'/gu, '’')
    .replace(/\s+/gu, ' ')
    .trim();
  // A rate is part of the label, not of what it labels.
  return FIELDS.get(label.replace(/ \d{1,2}([.,]\d)? ?%$/u, '')) ?? [];
}
