import * as z from 'zod/mini';
import { eventKind } from '../contract';
import { eventIdValue, noText } from '../event-values.schema';

/** The ladder goes on. */
export const holdReleased = eventKind({ type: 'hold.released', v: 1, data: z.object({ hold: eventIdValue }), text: noText });
