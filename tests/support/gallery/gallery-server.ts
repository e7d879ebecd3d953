import path from 'node:path';
import { createServer } from 'vite';

const root = path.resolve(import.meta.dirname, '../../..');

/** The gallery on loopback. */
export interface GalleryServer {
  /** Address of a page of the gallery, for example `index.html?lang=nl`. */
  pageUrl(page: string): string;
  stop(): Promise<void>;
}

/** Serves the components as they are in the folder, without building the extension. */
export async function startGallery(): Promise<GalleryServer> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': root } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    cacheDir: path.join(root, '.cache/gallery-vite'),
    server: { port: 0, host: '127.0.0.1' },
  });
  await server.listen();
  const base = server.resolvedUrls?.local[0] ?? '';
  return {
    pageUrl: (page) => `${base}tests/support/gallery/${page}`,
    stop: () => server.close(),
  };
}
