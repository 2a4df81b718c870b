/** Prints the type of each delivery that is signed with the secret; refuses all others. */
import { createServer } from 'node:http';
import { webhookReceiver } from '@lealup/webhook-verify/node';

const receive = webhookReceiver({ secrets: () => process.env['LEALUP_WEBHOOK_SECRET'] }).on('*', (event) => {
  process.stdout.write(`${event.type}\n`);
});

createServer((request, response) => void receive(request, response)).listen(8080, () => process.stdout.write('listening\n'));
