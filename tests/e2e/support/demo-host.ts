import { writeDemoBook } from '@/tests/demo/demo-host';
import { type DemoServer, startDemoServer } from '@/tests/demo/server';
import type { Host } from './host-session';

/** The demo CRM with its book of today. */
export async function startDemoHost(): Promise<Host & DemoServer> {
  return { ...(await startDemoServer()), site: 'demo', bookFile: writeDemoBook() };
}
