import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Provided } from '@/lib/sources/live-contract';
import type { Shop } from './shop';

export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface Told {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text goes as it is, unless a header says that it is JSON; all else goes as JSON. */
  readonly body: unknown;
}

/** What a host does on a bad day; each is taken once per request that it meets. */
export interface Weather {
  /** Answered in turn before anything else. */
  readonly replies: Told[];
  /** Parts that the user of this key may not read. */
  readonly forbidden: Set<Provided>;
  /** The key or token is not, or no longer, known. */
  isKeyWrong: boolean;
  /** What becomes of each answer on its way. */
  spoil: ((text: string) => string) | null;
  /** Runs once after so many requests for rows. */
  meanwhile: { after: number; run: () => void } | null;
}

export const forbidden = (body: unknown = {}): Told => ({ status: 403, body });
export const notFound = (body: unknown = {}): Told => ({ status: 404, body });

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
};

/** A host on the loopback interface that answers as its published API says. */
export abstract class StandIn {
  readonly weather: Weather = { replies: [], forbidden: new Set(), isKeyWrong: false, spoil: null, meanwhile: null };
  readonly asked: Asked[] = [];
  private readonly server: Server = createServer((request, response) => void this.serve(request, response));

  constructor(readonly shop: Shop) {}

  /** Answers one request of somebody who is let in. */
  protected abstract answer(asked: Asked): Told;
  /** Whether the request carries what lets it in. */
  protected abstract isLetIn(asked: Asked): boolean;
  /** How the host says that it does not know the key. */
  protected unauthorised(_asked: Asked): Told {
    return { status: 401, body: {} };
  }

  async start(): Promise<string> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    return this.origin;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  protected may(part: Provided): boolean {
    return !this.weather.forbidden.has(part);
  }

  private reply(asked: Asked): Told {
    const stormy = this.weather.replies.shift();
    if (stormy) return stormy;
    if (this.weather.isKeyWrong || !this.isLetIn(asked)) return this.unauthorised(asked);
    const told = this.answer(asked);
    const { meanwhile } = this.weather;
    if (meanwhile && --meanwhile.after === 0) meanwhile.run();
    return told;
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked: Asked = {
      method: request.method ?? 'GET',
      url: new URL(request.url ?? '/', this.origin),
      headers: request.headers,
      body: await bodyOf(request),
    };
    this.asked.push(asked);
    const { status = 200, headers = {}, body } = this.reply(asked);
    const isText = typeof body === 'string' && headers['content-type'] === undefined;
    response.writeHead(status, {
      'content-type': isText ? 'text/html' : 'application/json',
      date: new Date(this.shop.now).toUTCString(),
      ...headers,
    });
    const text = isText ? body : JSON.stringify(body);
    response.end(this.weather.spoil ? this.weather.spoil(text) : text);
  }
}
