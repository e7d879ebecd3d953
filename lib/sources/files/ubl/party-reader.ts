import { cell, shape, slots, type XmlRow, type XmlShape } from '@/lib/sources/xml/xml-shape';
import { oneLine } from '../one-line';
import { identifierShape } from './identifier-shape';
import type { UblIdentifier, UblParty } from './ubl-document';

const ADDRESS = slots('StreetName', 'BuildingNumber', 'CityName', 'PostalZone');
const COUNTRY = slots('IdentificationCode');
const NAME = slots('Name');
const LEGAL = slots('RegistrationName');
const TAX = slots('CompanyID');
const TAX_SCHEME = slots('ID');
/** In the order in which they are said. */
const PERSON = slots('FirstName', 'MiddleName', 'FamilyName');
const CONTACT = slots('Telephone', 'ElectronicMail');
const PARTY = slots('WebsiteURI');
/** Value added tax, as it is called where the standard does not apply yet: 63 is OIOUBL's. */
const VAT_SCHEME = /^(63)?$|\b(VAT|BTW|TVA|MWST|UST|MVA|MOMS)\b/i;
const ACCOUNT = slots('SupplierAssignedAccountID');

/** Collects one party of an invoice. The first name, address and legal entity count; identifiers and tax numbers are all kept. */
export class PartyReader {
  readonly shape: XmlShape;
  private account = '';
  private website = '';
  private name = '';
  private registrationName = '';
  private person = '';
  private legalId: UblIdentifier | null = null;
  private endpoint: UblIdentifier | null = null;
  private readonly ids: UblIdentifier[] = [];
  private readonly vatIds: string[] = [];
  private address: XmlRow = [];
  private country = '';
  private contact: XmlRow = [];

  constructor() {
    const Party = shape({
      fields: PARTY,
      children: {
        EndpointID: identifierShape((id) => (this.endpoint ??= id)),
        PartyIdentification: shape({ children: { ID: identifierShape((id) => this.ids.push(id)) } }),
        PartyName: shape({ fields: NAME, onClose: (row) => (this.name ||= cell(row, NAME.Name)) }),
        PostalAddress: this.addressShape(),
        PartyTaxScheme: this.taxShape(),
        PartyLegalEntity: shape({
          fields: LEGAL,
          children: { CompanyID: identifierShape((id) => (this.legalId ??= id)) },
          onClose: (row) => (this.registrationName ||= cell(row, LEGAL.RegistrationName)),
        }),
        Person: shape({ fields: PERSON, onClose: (row) => (this.person ||= row.filter(Boolean).join(' ')) }),
        Contact: shape({ fields: CONTACT, onClose: (row) => (this.contact = [...row]) }),
      },
      onClose: (row) => (this.website = cell(row, PARTY.WebsiteURI)),
    });
    this.shape = shape({
      fields: ACCOUNT,
      children: { Party },
      onClose: (row) => (this.account = cell(row, ACCOUNT.SupplierAssignedAccountID)),
    });
  }

  party(): UblParty {
    const text = (slot: number) => oneLine(cell(this.address, slot));
    return {
      name: oneLine(this.registrationName || this.name || this.person),
      account: this.account,
      vatIds: this.vatIds,
      legalId: this.legalId,
      endpoint: this.endpoint,
      ids: this.ids,
      street: `${text(ADDRESS.StreetName)} ${text(ADDRESS.BuildingNumber)}`.trim(),
      postcode: text(ADDRESS.PostalZone),
      city: text(ADDRESS.CityName),
      country: this.country,
      phone: cell(this.contact, CONTACT.Telephone),
      email: cell(this.contact, CONTACT.ElectronicMail),
      website: this.website,
    };
  }

  private addressShape(): XmlShape {
    const Country = shape({ fields: COUNTRY, onClose: (row) => (this.country ||= cell(row, COUNTRY.IdentificationCode)) });
    return shape({ fields: ADDRESS, children: { Country }, onClose: (row) => (this.address = [...row]) });
  }

  /** A party may have tax numbers under several schemes; one that names none is VAT. */
  private taxShape(): XmlShape {
    let scheme = '';
    const TaxScheme = shape({ fields: TAX_SCHEME, onClose: (row) => (scheme = cell(row, TAX_SCHEME.ID)) });
    return shape({
      fields: TAX,
      children: { TaxScheme },
      onClose: (row) => {
        const number = cell(row, TAX.CompanyID);
        if (number !== '' && VAT_SCHEME.test(scheme)) this.vatIds.push(number);
        scheme = '';
      },
    });
  }
}
