import type { TeamFile, TeamServer } from '@/lib/domain/team/team-file';
import { serverAddress } from './server-address';

const code = (lines: readonly string[]): string => `\`\`\`sh\n${lines.join('\n')}\n\`\`\``;

function start({ name, host, storeDir }: TeamServer): string {
  return code([
    `# on ${host}`,
    'apt install nats-server',
    `install -d -o nats -g nats -m 750 ${storeDir}`,
    `install -m 644 ${name}.conf /etc/nats-server.conf`,
    'systemctl enable nats-server && systemctl restart nats-server',
  ]);
}

const tlsNote = (servers: readonly TeamServer[]): string =>
  servers.some(({ tls }) => tls)
    ? `Certificates are read at the start and at \`systemctl reload nats-server\`; the user \`nats\` must be able to read both files. An authority
of your own must be among those that people's machines trust. Open to the browsers is port ${servers[0]?.ports.websocket} alone${servers.length > 1 ? `, and between the servers port ${servers[0]?.ports.cluster}` : ''}.`
    : `Without \`tls\` in team.json only browsers on the server's own machine get in. For others give each server a certificate:
\`"tls": { "cert": "/etc/nats/cert.pem", "key": "/etc/nats/key.pem", "ca": "/etc/nats/ca.pem" }\` (\`ca\` is for servers among themselves).`;

function backUp(servers: readonly TeamServer[]): string {
  const copy = servers.map(({ host, name, storeDir }) =>
    code([
      ...(servers.length > 1 ? [`# on ${host}; the others go on meanwhile`] : []),
      `systemctl stop nats-server`,
      `tar -czf ${name}-$(date +%F).tar.gz -C ${storeDir} .`,
      `systemctl start nats-server`,
      `curl -sf http://127.0.0.1:${servers[0]?.ports.monitor}/healthz   # {"status":"ok"}, before the next`,
    ]),
  );
  return copy.join('\n\n');
}

function restore(servers: readonly TeamServer[]): string {
  return servers
    .map(({ host, name, storeDir }) =>
      code([
        ...(servers.length > 1 ? [`# on ${host}, stopped on all before one is started`] : []),
        'systemctl stop nats-server',
        `rm -rf ${storeDir}/*`,
        `tar -xzf ${name}-DATE.tar.gz -C ${storeDir} && chown -R nats:nats ${storeDir}`,
        'systemctl start nats-server',
      ]),
    )
    .join('\n\n');
}

const SEVERAL = `| one of three servers | after 10 to 25 seconds everybody has everything from the other two | start it again |
| one of three is cut off, from all or from the other two | after 17 seconds all browsers are with the other two | mend the network |
`;

/** What was tried with real servers and browsers, and what came of it: `tests/integration/team-faults`, `team-outages`, `tests/e2e/team-crash`. */
const failures = (servers: readonly TeamServer[]): string => `## When something fails

Whatever is recorded is on the disk of whoever recorded it before it is sent, and is sent until a server has it on its own. Each of these was tried
with five people and a thousand events (nats-server 2.9.10): none lost, none doubled, every chain whole, the same records for everybody.

| what fails | what happens | what to do |
|---|---|---|
| the only server, or all | people go on alone; 6 seconds after it runs again everybody has everything | start it |
${servers.length > 1 ? SEVERAL : ''}| the network, for a minute | people go on alone; 2 seconds after it is back everybody has everything | nothing |
| a browser or its computer | it sends what it had not sent when it is started again | nothing |
| a disk is full | that server stores nothing more and may still call itself healthy: watch \`df ${servers[0]?.storeDir}\`. ${servers.length > 1 ? 'Who was with it is with another after 45 seconds' : 'Whatever is recorded waits in the browsers'} | make room, restart it; if it does not stop, \`systemctl kill -s KILL nats-server\` |
| a copy is put back | 2 seconds after the start what is newer has come from the browsers | see above |
| somebody's clock is an hour off | their events say so; nobody else's do, and an answer counts after what it answers | set the clock |
`;

/** How the servers of a team are started, watched, copied and put back, with the names and folders that they have. */
export function runGuide({ servers }: TeamFile): string {
  const monitor = `http://127.0.0.1:${servers[0]?.ports.monitor}`;
  return `# Running it

${servers.length === 1 ? 'One server' : 'Three servers, of which one may fail'}: ${servers.map(serverAddress).join(', ')}

## Start

${servers.map(start).join('\n\n')}

Then once, from where this folder was made: \`npm run team:setup -- team.json\`. Give each person their own file of the company's folder, and delete
it here: it is their key. IT can set it for them instead, by the browser's policy (README.md, "A team"). ${tlsNote(servers)}

Somebody comes, goes, or gets another role: change team.json, run \`npm run team:config\` again, copy the \`.conf\` and \`systemctl reload nats-server\`.

## Watch

| on the machine itself | what it tells |
|---|---|
| \`${monitor}/healthz\` | that it works, and follows the others |
| \`${monitor}/varz\` | memory, connections, bytes |
| \`${monitor}/jsz?streams=true\` | messages and bytes on disk, per stream |
| \`${monitor}/routez\` | which other servers it sees |

## Copy

What the team recorded is in the store folder; the browsers have it too, each as much as it has read.

${backUp(servers)}

## Put back

${restore(servers)}

Whatever was recorded after the copy comes again from the browsers that recorded it, as soon as they are connected. That all is there and unchanged
each browser tells under "Ledger" on the desk. The books come again from finance's browser.

${failures(servers)}`;
}
