import { writeDemoBook } from './demo-host.ts';

/** `npm run book`: writes the demo book of today and says where. */
console.log(writeDemoBook());
