/** Every migration in order. A new one is added at the end; one that has shipped is never edited. */
import { createInventory } from './0001-create-inventory.ts';
import { keepUnfinished } from './0002-keep-unfinished.ts';
import type { Migration } from './migration.ts';

export const allMigrations: readonly Migration[] = [createInventory, keepUnfinished];
