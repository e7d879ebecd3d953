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
  /** Beside ageing columns what is open, else the amount of the invoice. */
  | 'total'
  /** What is owed on either side of an account. */
  | 'debit'
  | 'credit'
  | 'currency'
  | 'paid_on'
  | 'kind'
  | 'reference'
  | 'disputed'
  | 'direct_debit'
  | 'as_of'
  /** How far a document is: a draft or a void one is no debt. */
  | 'status'
  /** The document that settled it; blank while it is open. */
  | 'cleared_by'
  /** Yes or no, where "open" is no amount. */
  | 'is_open'
  /** Which side an amount without a sign is on. */
  | 'debit_credit'
  /** SAP tells a due date as a day and up to three numbers of days. */
  | 'baseline_date'
  | 'days_1'
  | 'days_2'
  | 'days_3';

/**
 * Other names of each column as packages write them, without spaces, dots and accents: Dutch, English, German, French. The surest come first:
 * of two columns with the same meaning the one with the surer name counts.
 */
export const NAMES: Readonly<Record<Column, string>> = {
  debtor_number:
    'debtorno debtorid debtorcode debtoraccount customernumber customerno customerid customercode customeraccount accountcode accountno accountnumber contactaccountnumber debiteurnummer debiteurnr debiteurcode debiteurennummer debiteurennr custno custnr custcode custid klantnummer klantnr klantcode relatienummer relatiecode relatienr relatieid relationcode relationid debitornummer debitornr debitorennummer debitorennr debitorenkonto debitorkonto personenkonto kundennummer kundennr kundenr kdnr kundenkonto numeroclient noclient nclient numclient codeclient compteclient codetiers comptetiers comptetier compteauxiliaire kunnr debtor debiteur debitor code konto compte accountid debnr debno nrdebiteur debiteurid debiteurrekening debiteurenrekening klantid klantrekening verkooprelatie verkooprelatienummer verkooprelatiecode custaccount kontonummer kontonr auxiliaire compauxnum ncompte nocompte numcompte numerocompte numerodecompte acref accountref ac clientid clientno clientnumber clientcode idclient codclient kundnr kundnummer kundenummer debitorid',
  name: 'debtorname debiteurnaam debiteurennaam customername clientname klantnaam relatienaam debitorname debitorenname kundenname nomclient nomduclient nomdutiers nomtiers name naam nom contactname contactnaam kontaktname nomducontact partnername invoicepartnerdisplayname customerfullname accountname relationname companyname firmenname raisonsociale bedrijfsnaam organisatienaam organisationname displayname customer klant relatie kunde client company bedrijf firma partner tiers contact kontakt intitule kontoname intituletiers libelleducompte name1 kontobezeichnung accountdescription handelsnaam tradename organisatie firmanaam zoeknaam libellecompte libelletiers naam1 debiteurnaam1 kontobeschriftung kundenbezeichnung debitorenbezeichnung nomdebiteur raisonsocialeclient libelleauxiliaire compauxlib intitulecompte intituleducompte naamdebiteur naamklant naamrelatie kundename kundnamn kundenavn clientfullname contactfullname cliente',
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
    'invoicenumber invoiceno invoicenr invno invoiceid factuurnummer factuurnr factuurnum factnr rechnungsnummer rechnungsnr rechnr renr numerofacture nofacture nfacture numfacture numerodefacture numerodelafacture factuur rechnung facture documentnumber documentno docno docnumber documentnr documentnummer belegnummer belegnr belegfeld1 numerodocument numerodudocument ndocument nodocument numeropiece npiece numpiece nopiece piece boekstuknummer boekstuknr boekstnr stuknummer transactionnumber transactienummer number nummer numero num belnr factno invnr beleg document docnr docnum ndoc nodoc stuknr opnr opnummer rgnr dokumentnummer dokumentnr salesinvoicenumber salesinvoiceno refno transactionno invoicenum invnumber fakturanr fakturanummer fakturano nfact ourref onzeref onzereferentie unserereferenz notrereference pieceref refpiece referencepiece transaction',
  invoice_date:
    'invoicebilldate factuurdatum factdatum datumfactuur rechnungsdatum redatum datefacture datedefacture datedelafacture datefacturation datedefacturation documentdate docdate documentdatum belegdatum datedocument datedudocument datepiece datedepiece bldat date datum transactiondate transactiedatum datetransaction boekdatum boekingsdatum postingdate buchungsdatum datecomptabilisation datecomptable bookingdate issuedate factdat datumfact invdate rgdatum rgdat dateemission datedemission dateissued entrydate belegdat rechdat fakturadatum fakturadato trxdate transdate',
  due_date:
    'due duedate netduedate paymentduedate dueon duon vervaldatum vervaldag vervdatum vervdat vervalt verval faellig fallig faelligkeit falligkeit faelligkeitsdatum falligkeitsdatum faelligam falligam nettofaelligkeit nettofalligkeit nettofaelligkeitsdatum nettofalligkeitsdatum faelldatum falldatum echeance dateecheance datedecheance echeancele datelimite datelimitedepaiement dateecheancenette echeancenette uiterstebetaaldatum expirydate vervaltop betalenvoor uiterstebetaaldag verloopdatum uiterlijkebetaaldatum uiterlijkedatum dueby dateech datech falligbis faelligbis zahlbarbis nettofall nettofaell limitepaiement datelimitereglement forfallsdato forfaldsdato forfallodatum invoiceduedate',
  amount:
    'invoiceamount originalamount origamount factuurbedrag factuurtotaal bedraginclbtw bedragincl totaalinclbtw origineelbedrag oorspronkelijkbedrag rechnungsbetrag bruttobetrag ursprungsbetrag ursprunglicherbetrag urspruenglicherbetrag montantfacture montantttc totalttc montantinitial montantoriginal montantdorigine invoicetotal invoicevalue totalamount totalamt totalinclvat totalsigned grossamount bedragfactuur factbedrag factuurbedragincl factuurbedraginclbtw bedraginclusiefbtw invoiceamt bedrag betrag montant belop belp belb bedraginclvat bedragincbtw totaalincl totalincl ttc brutto rechnungssumme endbetrag montanttotalttc',
  open: 'openamount openbalance openitem amountdue amountduesigned invoiceamountdue remaining remainingamount remainingbalance remainingamt rembal outstandingamount outstandingbalance outstanding amountoutstanding unpaid unpaidamount totalunpaid openstaand openstaandbedrag openstaandsaldo openbedrag bedragopen nogtebetalen nogteontvangen teontvangen restbedrag restsaldo restant offenerbetrag offenersaldo offenerposten offenbetrag offen restbetrag montantouvert montantrestant montantrestantdu montantouvrir resteapayer restearegler resteencaisser restedu montantdu montantnonregle soldeouvert soldedu ouvert balancedue openstaandeur openstaandineur bedragopenstaand saldoopenstaand saldoopen opensaldo nogopen amountopen openamt betragoffen balance saldo solde opbetrag opsaldo offeneposten openposten nogtevoldoen tevorderen restantapayer restantaregler restantdu amountremaining amounttopay outstandingamt amountos balanceoutstanding restbelop restbelb restbelp nochoffen unbezahlt uitstaand uitstaandbedrag kvarattbetala attbetala offengesamt gesamtoffen gesamtsaldo summeoffen summeop opsumme gesamtop opgesamt saldoop totalopen totaalopen totaalopenstaand openstaandtotaal saldototaal totaalsaldo totalouvert totaldu soldetotal encours totaldue totaloutstanding openstaandebedrag',
  debit:
    'debet soll debitamount debetbedrag betragsoll opbetragsoll opbetrags soldedebiteur debetsaldo saldodebet sollsaldo debitbalance sollbetrag montantdebit facturen verkoopfacturen invoices rechnungen factures',
  credit:
    'haben creditamount creditbedrag betraghaben opbetraghaben opbetragh soldecrediteur creditsaldo saldocredit habensaldo creditbalance habenbetrag montantcredit creditnotas creditnota creditfacturen creditnotes creditnote gutschriften gutschrift avoirs avoir',
  total: 'totaal gesamt gesamtbetrag summe totalgeneral totaux montanttotal totaalbedrag totalbalance',
  currency:
    'currencycode curcode curr cur valuta valutacode munt muntsoort muntcode waehrung wahrung waehrungscode wahrungscode wkz devise codedevise monnaie',
  paid_on:
    'paid paiddate paymentdate settledon settled closedat closedatdate closedon closeddate clearingdate fullypaidondate betaaldop betaald betaaldatum datumbetaald geslotenop geslotenopdatum afgeletterdop bezahltam zahlungsdatum bezahlt ausgleichsdatum geschlossenam payele paye datepaiement datedepaiement soldele lettrele datedelettrage augdt',
  kind: 'type documenttype doctype transactiontype invoicetype soort documentsoort transactiesoort boekingssoort factuursoort art belegart vorgangsart genre typededocument typedocument typedepiece typedetransaction typedoc belegtyp transtype documentkind soortdocument',
  reference:
    'ref yourref yourreference uwref uwreferentie uwkenmerk referentie kenmerk betalingskenmerk paymentreference invoicereference invoiceref customerreference customerref ihrereferenz ihrzeichen referenz votrereference referenceclient refclient ponumber po pono purchaseorder bestelnummer inkoopordernummer bestellnummer externaldocumentno externdocumentnr externebelegnummer ndocexterne xblnr assignment zuordnung zuonr',
  disputed: 'dispute indispute betwist betwisting dispuut strittig reklamation reklamiert conteste litige enlitige',
  direct_debit: 'incasso automatischeincasso lastschrift prelevement sdd',
  as_of: 'asofdate asat peildatum perdatum stand stichtag perstichtag dateduarrete arreteau ala',
  status: 'state statut invoicestatus factuurstatus matchstatus',
  cleared_by:
    'clearingdocument clearingdoc clrngdoc ausgleichsbeleg augbl afletterdocument vereffeningsdocument piecederapprochement',
  is_open: 'openyesno',
  debit_credit:
    'debitcreditindicator shkzg sh dc debetcredit sollhaben sens shkz shkennzeichen sollhabenkennzeichen debitcredit drcr',
  baseline_date: 'zfbdt baselinedate baselinepaymentdate zahlungsfristenbasis',
  days_1: 'zbd1t',
  days_2: 'zbd2t',
  days_3: 'zbd3t',
};

/** A column, and how sure its name is of it: 0 is surest. */
export interface NamedColumn {
  readonly column: Column;
  readonly rank: number;
}

const COLUMN_BY_NAME: ReadonlyMap<string, NamedColumn> = new Map(
  (Object.entries(NAMES) as [Column, string][]).flatMap(([column, names]) =>
    [plainWord(column), ...names.split(' ')].map((name, rank): [string, NamedColumn] => [name, { column, rank }]),
  ),
);

/** The column that a plain header word names. */
export const namedColumn = (word: string): NamedColumn | null => COLUMN_BY_NAME.get(word) ?? null;

/** The column that a header cell names, whatever its case, spaces, dots, underscores and accents. */
export const columnOf = (header: string): Column | null => namedColumn(plainWord(header))?.column ?? null;
