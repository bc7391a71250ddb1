import type { CallInput } from '../../../../src/contract/calls.ts';
import { given, none } from '../../../../src/inventory/answer.ts';
import type { RecordType } from '../../../../src/inventory/record-id.ts';
import { useCommand } from '../../data/commands.ts';
import { nameFieldOf } from './name-field.ts';

/** A function that adds a record with its first answer and gives its id; everything else is "not known yet". */
export function useAddRecord(): (type: RecordType, value: unknown) => Promise<string> {
  const { mutateAsync } = useCommand('record.create');
  return async (type, value) => {
    const answers = { [nameFieldOf(type)[0]]: given(value), until: none } as CallInput<'record.create'>['answers'];
    const { id } = await mutateAsync({ type, answers });
    return id;
  };
}
