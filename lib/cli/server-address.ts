import type { TeamServer } from '@/lib/domain/team/team-file';

/** Where browsers reach a server: encrypted, or on this machine only. */
export const serverAddress = ({ host, tls, ports }: TeamServer): string => `${tls ? 'wss' : 'ws'}://${host}:${ports.websocket}`;
