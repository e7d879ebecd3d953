import type * as z from 'zod/mini';
import type { HttpRequest } from '../http/http';
import type { LiveContext } from '../live-contract';
import { refuse } from '../refuse';

export interface Answered<T> {
  readonly data: T;
  readonly headers: Headers;
}

/**
 * One answer, checked against its schema. What is no 2xx is no answer of ours, unless `statuses` names it.
 * @throws SourceRefused `answer-malformed`, and what `Http` throws.
 */
export async function askJson<T>(context: LiveContext, request: HttpRequest, schema: z.ZodMiniType<T>): Promise<Answered<T>> {
  const answer = await context.http.request(request);
  const { host } = new URL(request.url);
  if (answer.status < 200 || answer.status > 299) refuse('answer-malformed', null, { host });
  const parsed = schema.safeParse(answer.json());
  return parsed.success ? { data: parsed.data, headers: answer.headers } : refuse('answer-malformed', null, { host });
}
