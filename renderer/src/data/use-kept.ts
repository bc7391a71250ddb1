import { useQuery, useQueryClient } from '@tanstack/react-query';

/**
 * Something half done, such as the reasons typed on the issue page, that must not be lost when a person goes to mend an
 * answer and comes back. It is kept in memory as long as the office is open, and never written anywhere. `now` answers what is kept
 * when it is called, which may be newer than what the last picture showed.
 */
export function useKept<Value>(
  key: readonly string[],
  start: Value,
): [value: Value, keep: (next: Value) => void, now: () => Value] {
  const queries = useQueryClient();
  const queryKey = ['kept', ...key];
  const { data } = useQuery({ queryKey, queryFn: () => ({ value: start }), enabled: false, gcTime: Infinity });
  const valueOf = (kept: { value: Value } | undefined): Value => (kept === undefined ? start : kept.value);
  return [
    valueOf(data),
    (value) => queries.setQueryData(queryKey, { value }),
    () => valueOf(queries.getQueryData<{ value: Value }>(queryKey)),
  ];
}
