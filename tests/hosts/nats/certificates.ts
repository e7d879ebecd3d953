import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import type { TeamServer } from '../../../lib/domain/team/team-file';
import { aptInstall } from '../../support/debian.ts';
import { runOrFail } from '../../support/run.ts';

const PROGRAM = '/usr/bin/openssl';
const DAYS = '2';

/** What a server of this machine needs for TLS, signed by an authority of its own. */
export type Certificates = NonNullable<TeamServer['tls']> & { readonly ca: string };

const openssl = (...args: string[]) => runOrFail(PROGRAM, args, 'The certificates could not be made.');

/** Makes an authority that nobody knows, and a certificate of it for servers at these addresses: as server, and as one server to another. */
export async function makeCertificates(folder: string, addresses: readonly string[] = ['127.0.0.1']): Promise<Certificates> {
  await aptInstall(['openssl'], () => existsSync(PROGRAM));
  mkdirSync(folder, { recursive: true });
  const at = (name: string) => path.join(folder, name);
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  await openssl('req', '-x509', ...newKey, '-keyout', at('ca.key'), '-out', at('ca.pem'), '-days', DAYS, '-subj', '/CN=our own');
  await openssl('req', ...newKey, '-keyout', at('key.pem'), '-out', at('cert.csr'), '-subj', '/CN=nats');
  const names = addresses.map((address) => `IP:${address}`).join(',');
  const extensions = [`subjectAltName=${names},DNS:localhost`, 'extendedKeyUsage=serverAuth,clientAuth'];
  writeFileSync(at('extensions'), `${extensions.join('\n')}\n`);
  const signing = ['-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-CAcreateserial', '-extfile', at('extensions')];
  await openssl('x509', '-req', '-in', at('cert.csr'), ...signing, '-out', at('cert.pem'), '-days', DAYS);
  return { cert: at('cert.pem'), key: at('key.pem'), ca: at('ca.pem') };
}

/** Has this process trust whatever the authority of these signed, besides all that it trusts already. */
export function trustAuthority({ ca }: Certificates): void {
  setDefaultCACertificates([...getCACertificates('default'), readFileSync(ca, 'utf8')]);
}
