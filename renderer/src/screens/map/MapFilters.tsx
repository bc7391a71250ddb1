import { useMemo } from 'react';
import type { OfficeRecords } from '../../../../src/inventory/office-records.ts';
import { isWholeMap, mapFilterChoices, type MapFilter } from '../../../../src/map/map-filter.ts';
import { roleWords } from '../../../../src/map/map-words.ts';
import { mapScreen as words } from '../../text/map.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/inputs.tsx';

interface MapFiltersProps {
  office: OfficeRecords;
  /** Today's date at the office (ISO). */
  today: string;
  filter: MapFilter;
  onFilter: (filter: MapFilter) => void;
}

/** Narrows the map: whose data, in which activity, to whom. The picture, the table and the files follow. */
export function MapFilters({ office, today, filter, onFilter }: MapFiltersProps) {
  const choices = useMemo(() => {
    const { groups, activities, roles } = mapFilterChoices(office, today);
    return {
      groups: groups.map(({ id, title }) => ({ value: id, label: title })),
      // A thousand of them are not drawn again with each choice.
      activities: activities.map(({ id, title }) => ({ value: id, label: title })),
      roles: roles.map((role) => ({ value: role, label: roleWords[role] })),
    };
  }, [office, today]);
  return (
    <section className="map-filters" aria-label={words.filters}>
      <Field label={words.group}>
        {(control) => (
          <Select
            {...control}
            placeholder={words.anyGroup}
            options={choices.groups}
            value={filter.group ?? ''}
            onChoose={(group) => onFilter({ ...filter, group: group || undefined })}
          />
        )}
      </Field>
      <Field label={words.activity}>
        {(control) => (
          <Select
            {...control}
            placeholder={words.anyActivity}
            options={choices.activities}
            value={filter.activity ?? ''}
            onChoose={(activity) => onFilter({ ...filter, activity: activity || undefined })}
          />
        )}
      </Field>
      <Field label={words.role}>
        {(control) => (
          <Select
            {...control}
            placeholder={words.anyRole}
            options={choices.roles}
            value={filter.role ?? ''}
            onChoose={(role) => onFilter({ ...filter, role: role || undefined })}
          />
        )}
      </Field>
      {isWholeMap(filter) ? null : (
        <Button look="quiet" onClick={() => onFilter({})}>
          {words.clear}
        </Button>
      )}
    </section>
  );
}
