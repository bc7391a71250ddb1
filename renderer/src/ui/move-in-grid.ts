/** A cell by the numbers of its row and its column, from 0. */
export interface GridPlace {
  row: number;
  column: number;
}

/** Where a key leads in a grid of this size; undefined for keys that lead nowhere. With Ctrl, Home and End go to the corners. */
export function moveInGrid(
  key: string,
  { row, column }: GridPlace,
  { rows, columns }: { rows: number; columns: number },
  control = false,
): GridPlace | undefined {
  const within = (place: GridPlace): GridPlace => ({
    row: Math.min(Math.max(place.row, 0), rows - 1),
    column: Math.min(Math.max(place.column, 0), columns - 1),
  });
  switch (key) {
    case 'ArrowUp':
      return within({ row: row - 1, column });
    case 'ArrowDown':
      return within({ row: row + 1, column });
    case 'ArrowLeft':
      return within({ row, column: column - 1 });
    case 'ArrowRight':
      return within({ row, column: column + 1 });
    case 'PageUp':
      return within({ row: row - 10, column });
    case 'PageDown':
      return within({ row: row + 10, column });
    case 'Home':
      return within({ row: control ? 0 : row, column: 0 });
    case 'End':
      return within({ row: control ? rows - 1 : row, column: columns - 1 });
    default:
      return undefined;
  }
}
