import { writeDemoBook } from './demo-host.ts';

/** `npm run demo:book`: writes the demo book of today and says where. */
console.log(writeDemoBook());
