import { plainWord } from './plain-word';

/** What a column of an open-items file can hold. */
export type Column =
  | 'debtor_number'
  | 'name'
  | 'vat_id'
  | 'registration_number'
  | 'iban'
  | 'email'
  | 'website'
  | 'phone'
  | 'street'
  | 'postcode'
  | 'city'
  | 'country'
  | 'credit_limit'
  | 'term_days'
  | 'buyer_size'
  | 'buyer_kind'
  | 'industry'
  | 'customer_since'
  | 'external_score'
  | 'external_date'
  | 'external_change'
  | 'external_limit'
  | 'invoice'
  | 'invoice_date'
  | 'due_date'
  | 'amount'
  | 'open'
  | 'currency'
  | 'paid_on'
  | 'kind'
  | 'disputed'
  | 'direct_debit'
  | 'as_of';

export const REQUIRED_COLUMNS: readonly Column[] = ['debtor_number', 'name', 'open'];

/** Other names of each column as packages write them, without spaces, dots and accents: Dutch, English, German, French. */
export const NAMES: Readonly<Record<Column, string>> = {
  debtor_number:
    'debtor debtorno debtorid debtorcode debtoraccount customernumber customerno customerid customercode accountcode accountno accountnumber debiteur debiteurnummer debiteurnr debiteurcode klantnummer klantnr klantcode relatienummer relatiecode relatienr debitor debitornummer debitornr debitorennummer debitorennr kundennummer kundennr kundenkonto numeroclient noclient codeclient compteclient nclient kunnr code',
  name: 'naam debtorname debiteurnaam customername customer klantnaam klant relatienaam relatie bedrijfsnaam bedrijf company companyname accountname contactname firma firmenname kunde kundenname nom nomclient nomduclient client raisonsociale',
  vat_id:
    'vat vatnumber vatno vatregistrationnumber btw btwnummer btwnr btwid ust ustid ustidnr umsatzsteuerid mwstnummer tva numerotva numtva notva ntva tvaintracommunautaire taxid',
  registration_number:
    'kvk kvknummer kvknr chamberofcommerce coc cocnumber companynumber companyregistration ondernemingsnummer handelsregister handelsregisternummer hrb siren siret rcs commercenr',
  iban: 'bankaccount bankrekening rekeningnummer bankverbindung comptebancaire',
  email: 'emailaddress emailadres mail emailadresse adresseemail courriel',
  website: 'web url internet homepage siteweb siteinternet',
  phone: 'phonenumber telephone telefoon telefoonnummer telefon telefonnummer tel',
  street: 'address address1 adres straat strasse adresse rue',
  postcode: 'zip zipcode postalcode plz postleitzahl codepostal',
  city: 'town plaats woonplaats stad ort stadt ville',
  country: 'countrycode land landcode laendercode landercode pays codepays',
  credit_limit: 'limit kredietlimiet limiet kreditlimit plafond limitedecredit plafonddecredit encoursautorise',
  term_days:
    'term terms paymentterm paymentterms paymenttermdays betaaltermijn betalingstermijn betaalconditie termijn zahlungsziel zahlungszieltage zahlungsfrist delaidepaiement delaipaiement delai',
  buyer_size: 'size grootte omvang groesse grosse taille',
  buyer_kind: 'buyertype klantsoort soortklant kundenart typeclient',
  industry:
    'sbi sbicode sbicodes branche branchecode bedrijfstak nace nacecode nacebel naf nafcode codenaf ape codeape wz wzcode wz2008 sic siccode industrycode branchencode branchenschluessel branchenschlussel secteur codeactivite',
  customer_since:
    'customersince clientsince since firstinvoice firstinvoicedate klantsinds klantvanaf relatiesinds kundeseit kundenseit clientdepuis clientdepuisle datecreationclient',
  external_score:
    'score creditscore rating creditrating ratingscore externalrating externescore kredietscore kredietrating bonitaet bonitat bonitaetsscore bonitatsscore bonitaetsindex bonitatsindex scoreexterne scorecredit notation cotation',
  external_date:
    'scoredate ratingdate externalscoredate dateofscore datumscore scoredatum ratingdatum datumrating bonitaetsdatum bonitatsdatum bonitaetvom bonitatvom datescore datedescore datenotation datecotation',
  external_change:
    'scorechange scorechange90 ratingchange externalscorechange scoreverandering verschilscore scoreanderung scoreaenderung bonitaetsveraenderung evolutionscore variationscore',
  external_limit:
    'creditadvice recommendedlimit recommendedcredit advisedlimit kredietadvies limietadvies geadviseerdelimiet hoechstkredit hochstkredit kreditempfehlung creditrecommande limiteconseillee creditconseille',
  invoice:
    'invoicenumber invoiceno invoicenr invoiceid factuur factuurnummer factuurnr rechnung rechnungsnummer rechnungsnr belegnummer belegnr facture numerofacture nofacture nfacture numerodefacture documentnumber documentno docno number num belnr',
  invoice_date:
    'date invoicedate documentdate docdate datum factuurdatum boekdatum rechnungsdatum belegdatum datefacture datedefacture datedelafacture bldat',
  due_date:
    'due duedate netduedate vervaldatum vervaldag vervalt verval faellig fallig faelligkeit falligkeit faelligkeitsdatum falligkeitsdatum faelligam falligam echeance dateecheance datedecheance echeancele',
  amount:
    'invoiceamount originalamount total bedrag factuurbedrag bedraginclbtw totaal betrag rechnungsbetrag montant montantfacture montantttc',
  open: 'openamount openbalance openitem amountdue invoiceamountdue balance balancedue outstanding outstandingamount remaining remainingamount openstaand openstaandbedrag openstaandsaldo saldo restbedrag restant offen offenerbetrag offenerposten restbetrag resteapayer restedu montantdu solde soldedu',
  currency: 'currencycode curcode valuta valutacode munt waehrung wahrung devise monnaie',
  paid_on:
    'paid paiddate paymentdate settledon settled closedatdate betaaldop betaald betaaldatum datumbetaald bezahltam zahlungsdatum bezahlt payele paye datepaiement datedepaiement',
  kind: 'type documenttype doctype transactiontype soort documentsoort art belegart genre typededocument typedocument',
  disputed: 'dispute indispute betwist betwisting dispuut strittig reklamation reklamiert conteste litige enlitige',
  direct_debit: 'incasso automatischeincasso lastschrift prelevement sdd',
  as_of: 'asofdate asat peildatum perdatum stand stichtag perstichtag dateduarrete arreteau ala',
};

const COLUMN_BY_NAME: ReadonlyMap<string, Column> = new Map(
  (Object.entries(NAMES) as [Column, string][]).flatMap(([column, names]) =>
    [plainWord(column), ...names.split(' ')].map((name): [string, Column] => [name, column]),
  ),
);

/** The column that a header cell names, whatever its case, spaces, dots, underscores and accents. */
export function columnOf(header: string): Column | null {
  return COLUMN_BY_NAME.get(plainWord(header)) ?? null;
}
