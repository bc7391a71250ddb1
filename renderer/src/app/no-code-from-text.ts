/**
 * zod looks whether it may make code from text, to check faster. The content policy forbids that and would report the look
 * itself, so zod is told beforehand. This file must be the first import of the page.
 */
import { config } from 'zod';

config({ jitless: true });
