/** What differs in an invented invoice from an ordinary one; texts are XML already. */
export interface UblParts {
  readonly root?: 'Invoice' | 'CreditNote';
  readonly number?: string;
  readonly issuedOn?: string;
  /** Elements between the dates and the parties. */
  readonly head?: string;
  readonly dueOn?: string;
  readonly typeCode?: string;
  readonly supplier?: string;
  readonly customer?: string;
  /** Payment means and terms. */
  readonly payment?: string;
  readonly payable?: string;
  readonly currency?: string;
  readonly tail?: string;
}

const NAMESPACES =
  'xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"';

export interface PartyParts {
  readonly name: string;
  readonly vatId?: string;
  readonly kvk?: string;
  /** More elements of the party, before its name. */
  readonly ids?: string;
}

export function ublParty({ name, vatId, kvk, ids = '' }: PartyParts): string {
  const endpoint = kvk ? `<cbc:EndpointID schemeID="0106">${kvk}</cbc:EndpointID>` : '';
  const tax = vatId
    ? `<cac:PartyTaxScheme><cbc:CompanyID>${vatId}</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>`
    : '';
  const company = kvk ? `<cbc:CompanyID schemeID="0106">${kvk}</cbc:CompanyID>` : '';
  return [
    `<cac:Party>${endpoint}${ids}<cac:PartyName><cbc:Name>Trading as ${name}</cbc:Name></cac:PartyName>`,
    '<cac:PostalAddress><cbc:StreetName>Kade 1</cbc:StreetName><cbc:CityName>Utrecht</cbc:CityName><cbc:PostalZone>3511 AB</cbc:PostalZone>',
    '<cac:Country><cbc:IdentificationCode>NL</cbc:IdentificationCode></cac:Country></cac:PostalAddress>',
    `${tax}<cac:PartyLegalEntity><cbc:RegistrationName>${name}</cbc:RegistrationName>${company}</cac:PartyLegalEntity>`,
    '<cac:Contact><cbc:Telephone>030 1234567</cbc:Telephone><cbc:ElectronicMail>desk@example.test</cbc:ElectronicMail></cac:Contact></cac:Party>',
  ].join('');
}

export const UBL_SUPPLIER = ublParty({ name: 'Voorbeeld B.V.', vatId: 'NL004495445B01', kvk: '68750110' });
export const UBL_CUSTOMER = ublParty({ name: 'Klant B.V.', vatId: 'NL002455799B11', kvk: '69599084' });

/** One UBL invoice or credit note of an invented company, in the order of the standard. */
export function ublSample(parts: UblParts = {}): string {
  const { root = 'Invoice', number = 'F-2026-001', issuedOn = '2026-11-01', head = '', dueOn = '', tail = '' } = parts;
  const { typeCode = root === 'Invoice' ? '380' : '381', supplier = UBL_SUPPLIER, customer = UBL_CUSTOMER } = parts;
  const { payment = '', payable = '121.00', currency = 'EUR' } = parts;
  return [
    `<?xml version="1.0" encoding="utf-8"?>\n<${root} xmlns="urn:oasis:names:specification:ubl:schema:xsd:${root}-2" ${NAMESPACES}>\n`,
    '<cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:fdc:nen.nl:nlcius:v1.0</cbc:CustomizationID>',
    `<cbc:ID>${number}</cbc:ID><cbc:IssueDate>${issuedOn}</cbc:IssueDate>`,
    dueOn === '' ? '' : `<cbc:DueDate>${dueOn}</cbc:DueDate>`,
    `<cbc:${root}TypeCode>${typeCode}</cbc:${root}TypeCode><cbc:DocumentCurrencyCode>${currency}</cbc:DocumentCurrencyCode>\n${head}`,
    `<cac:AccountingSupplierParty>${supplier}</cac:AccountingSupplierParty>\n`,
    `<cac:AccountingCustomerParty>${customer}</cac:AccountingCustomerParty>\n${payment}`,
    `<cac:LegalMonetaryTotal><cbc:TaxInclusiveAmount currencyID="${currency}">999.00</cbc:TaxInclusiveAmount>\n`,
    `<cbc:PayableAmount currencyID="${currency}">${payable}</cbc:PayableAmount></cac:LegalMonetaryTotal>\n`,
    `<cac:${root}Line><cbc:ID>1</cbc:ID><cbc:LineExtensionAmount currencyID="${currency}">100</cbc:LineExtensionAmount></cac:${root}Line>${tail}\n</${root}>\n`,
  ].join('');
}
