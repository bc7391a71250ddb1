import { useMemo } from 'react';
import { valueOf } from '../../../../src/inventory/answer.ts';
import { type OfficeRecords, recordTitle, recordsOf } from '../../../../src/inventory/office-records.ts';
import type { AnyRecord } from '../../../../src/inventory/definitions.ts';
import type { RecordType } from '../../../../src/inventory/record-id.ts';
import { useOffice } from '../../data/queries.ts';
import { errorText } from '../../text/errors.ts';
import { form } from '../../text/records.ts';
import { Combobox } from '../../ui/Combobox.tsx';
import type { ComboboxOption } from '../../ui/combobox-options.ts';
import { useMessage } from '../../ui/Toast.tsx';
import type { AnswerControlProps } from './answer-props.ts';
import { nameFieldOf } from './name-field.ts';
import { useAddRecord } from './use-add-record.ts';

const optionsOfList = new WeakMap<readonly AnyRecord[], readonly ComboboxOption[]>();

/** The records of some types as entries; those of a list are made once, because every picker on every form offers them. */
function optionsOf(office: OfficeRecords, types: readonly RecordType[]): readonly ComboboxOption[] {
  const lists = types.map((type) => {
    const list = recordsOf(office, type);
    const known =
      optionsOfList.get(list) ??
      list.map((record) => ({ value: record.id, label: recordTitle(type, record), detail: record.id }));
    optionsOfList.set(list, known);
    return known;
  });
  const [only, ...more] = lists;
  return only !== undefined && more.length === 0 ? only : lists.flat();
}

/** One or several other records, shown by title and id. A name that is not there yet can be added on the way. */
export function RecordsControl({ control, field, answer, onValue, onState }: AnswerControlProps) {
  const office = useOffice();
  const message = useMessage();
  const addRecord = useAddRecord();
  const single = field.kind === 'ref';
  const value = valueOf(answer) as string | string[] | undefined;
  const chosen = value === undefined ? [] : typeof value === 'string' ? [value] : value;
  const types = field.refersTo ?? [];
  const options = useMemo(() => optionsOf(office, field.refersTo ?? []), [office, field.refersTo]);
  const [only] = types;
  // Only a name can be added in passing; records that begin with another question have their own form.
  const makes = types.length === 1 && only !== undefined && nameFieldOf(only)[1].kind === 'text' ? only : undefined;

  const choose = (ids: string[]) => {
    const [first] = ids;
    if (first === undefined) onState('unknown');
    else onValue(single ? first : ids);
  };

  return (
    <Combobox
      control={control}
      single={single}
      options={options}
      value={chosen}
      words={{
        placeholder: form.chooseRecords,
        empty: makes ? form.nothingFits : form.nothingFitsList,
        chosen: form.chosen,
        remove: form.remove,
        make: form.make,
      }}
      onChange={choose}
      onMake={
        makes &&
        ((name) => {
          addRecord(makes, name).then(
            (id) => choose(single ? [id] : [...chosen, id]),
            (error: unknown) => message({ title: errorText(error), look: 'wrong' }),
          );
        })
      }
    />
  );
}
