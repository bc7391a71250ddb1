import { useQuery, useQueryClient } from '@tanstack/react-query';

/**
 * Something half done, such as the reasons typed on the issue page, that must not be lost when a person goes to mend an
 * answer and comes back. It is kept in memory as long as the office is open, and never written anywhere.
 */
export function useKept<Value>(key: readonly string[], start: Value): [Value, (next: Value) => void] {
  const queries = useQueryClient();
  const queryKey = ['kept', ...key];
  const { data } = useQuery({ queryKey, queryFn: () => ({ value: start }), enabled: false, gcTime: Infinity });
  return [data === undefined ? start : data.value, (value) => queries.setQueryData(queryKey, { value })];
}
