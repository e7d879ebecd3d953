import { defineContentScript } from 'wxt/utils/define-content-script';
import { startCore } from './core';

export default defineContentScript({
  // No `matches`: it is registered at run time, for the origins that the user switched on, and asks for nothing at install.
  registration: 'runtime',
  // Chooses the plain wrapper. scripts.ts registers the script for the isolated world; the wrapper made for that world announces
  // itself to the page with an event that carries the extension's id.
  world: 'MAIN',
  main: startCore,
});
