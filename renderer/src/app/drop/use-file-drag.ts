import { useEffect, useEffectEvent, useState } from 'react';
import type { DropTarget, DropTargets } from './drop-target.tsx';

/** Whether files are dragged over the window, and where they would go; calls back with the files that are dropped. */
export function useFileDrag(
  targets: DropTargets,
  onFiles: (files: readonly File[]) => void,
): { dragging: boolean; target: DropTarget | undefined } {
  const [over, setOver] = useState<{ target: DropTarget | undefined } | undefined>(undefined);
  const onDrag = useEffectEvent((event: DragEvent) => {
    if (event.dataTransfer === null || !event.dataTransfer.types.includes('Files')) return;
    // Without this the browser would leave the page to show the file.
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    const target = targets.newest();
    if (over === undefined || over.target !== target) setOver({ target });
  });
  const onLeave = useEffectEvent((event: DragEvent) => {
    // Going from one element to the next is no leaving.
    if (event.relatedTarget === null) setOver(undefined);
  });
  const onDrop = useEffectEvent((event: DragEvent) => {
    if (event.dataTransfer === null || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(undefined);
    onFiles([...event.dataTransfer.files]);
  });
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    window.addEventListener('dragenter', (event) => onDrag(event), { signal });
    window.addEventListener('dragover', (event) => onDrag(event), { signal });
    window.addEventListener('dragleave', (event) => onLeave(event), { signal });
    window.addEventListener('drop', (event) => onDrop(event), { signal });
    return () => stop.abort();
  }, []);
  return { dragging: over !== undefined, target: over?.target };
}
