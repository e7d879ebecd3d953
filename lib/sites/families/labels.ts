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
  | 'quoteNumber'
  | 'orderNumber'
  | 'invoiceNumber'
  | 'totalIncluded'
  | 'totalExcluded'
  | 'taxText'
  | 'termText'
  | 'expiryText';

/**
 * Labels as quotes, invoices and CRMs write them, in Dutch, English, French and German, in the form that `keyOf` gives them: letters alone,
 * # for every word that means number, and "vat" and "incl" in every language. One label may stand for two fields: "btw" stands before an id here and before an amount there.
 */
const LABELS: Readonly<Record<LabelledField, string>> = {
  name:
    'klant klantnaam debiteur relatie bedrijf bedrijfsnaam organisatie opdrachtgever afnemer naam customer customername client account accountname clientname ' +
    'company companyname organization organizationname billto soldto buyer name businessname displayname legalname kunde kundenname firma firmenname unternehmen ' +
    'auftraggeber rechnungsempfänger nomduclient société entreprise raisonsociale facturéà organisation nom',
  debtorNumber:
    'klant# debiteur# debiteuren# relatie# customer# client# debtor# account# contact# kunden# debitoren# debitor# #client customeraccount',
  vatId:
    'vat vat# vatidentificatie# vatreg# vatregistration# ust# umsatzsteuer# umsatzsteueridentifikations# #vat vatintracommunautaire ' +
    '#vatintracommunautaire',
  registrationNumber:
    'kvk kvk# kbo kbo# ondernemings# handelsregister handelsregister# coc coc# chamberofcommerce company# companyregistration# registration# crn siren ' +
    'siret #siren #siret #entreprise rcs hrb',
  iban: 'iban iban# bankrekening rekening# bankaccount bankaccount# comptebancaire konto# bankverbindung',
  email: 'email emailadres emailaddress emailadresse courriel adresseemail',
  website: 'website web webadres homepage domain companydomainname siteweb siteinternet webseite',
  phone: 'telefoon telefoon# tel phone phone# telephone telefon telefon# téléphone',
  postcode: 'postcode zip zip# postal# plz postleitzahl codepostal',
  city: 'plaats woonplaats vestigingsplaats city town ort stadt ville',
  country: 'land country pays',
  number: '#',
  quoteNumber: 'offerte# quote# quotation# estimate# angebots# #devis',
  orderNumber: 'order# bestel# salesorder# auftrags# #commande',
  invoiceNumber: 'factuur# invoice# rechnungs# #facture',
  totalIncluded:
    'totaal totaalbedrag totaalinclvat totaalbedraginclvat bedraginclvat totaaltebetalen tebetalen eindtotaal total grandtotal totalamount totaldue ' +
    'amountdue totalinclvat gesamt gesamtbetrag gesamtinclvat gesamtbetraginclvat gesamtsumme endbetrag rechnungsbetrag brutto bruttobetrag totalttc ' +
    'montantttc montanttotal totalàpayer netàpayer',
  totalExcluded:
    'subtotaal totaalexclvat bedragexclvat netto nettobedrag subtotal totalexclvat net netamount nettotal unvatedamount ' +
    'zwischensumme nettosumme nettobetrag gesamtnetto soustotal totalht montantht amount bedrag betrag montant value waarde wert valeur dealvalue',
  taxText: 'vat vatbedrag totaalvat vatamount totalvat vates ust umsatzsteuer montantvat',
  termText:
    'betalingstermijn betalingstermijndagen betaaltermijn betalingsconditie betalingscondities betalingsvoorwaarden betaalconditie betaalvoorwaarden termijn paymentterm ' +
    'paymentterms terms netterms zahlungsziel zahlungsbedingung zahlungsbedingungen conditionsdepaiement délaidepaiement délaiderèglement conditionsderèglement',
  expiryText:
    'geldigtot geldigtm geldigtotenmet verloopdatum validuntil validtill expiry expirydate expiration expirationdate expires gültigbis ablaufdatum ' +
    'valablejusquau datedexpiration datedevalidité',
};

const MAX_LABEL = 40;
const FIELDS = new Map<string, LabelledField[]>();
for (const field of Object.keys(LABELS) as LabelledField[]) {
  for (const label of LABELS[field].split(' ')) FIELDS.set(label, [...(FIELDS.get(label) ?? []), field]);
}

/** "BTW-nummer", "Btw nr." and "BTW-id:" are one label; a rate ("BTW 21%") is no part of it. */
const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace('#', 'nr')
    .replace(/[^\p{L}°]+/gu, '')
    .replace(/btw|mwst|tva|tax/, 'vat')
    .replace(/(in|ex)[ck]l(usief|usive|uding)?/, '$1cl')
    .replace(/(nummer|number|nr|no|id|code|référence)+$/u, '#')
    .replace(/^(numéro|n°|code|référence)(de|du|d)?/u, '#');

/** The fields that a text can be the label of; none for running text. */
export const fieldsOfLabel = (text: string): readonly LabelledField[] =>
  text.length > MAX_LABEL ? [] : (FIELDS.get(keyOf(text)) ?? []);
