/** A call of the contract: the schema of its input, and the type of its answer. */
import type { z } from 'zod';

/** Pairs an input schema with an answer type; the answer exists only for the compiler. */
export function call<Answer>() {
  return <Input extends z.ZodType>(input: Input): { input: Input; answer?: Answer } => ({ input });
}
