/** Runs pieces of work so that at most so many are under way at once; the others wait in their order. */
export function atMost(most: number): <Done>(work: () => Promise<Done>) => Promise<Done> {
  let underWay = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (underWay < most) underWay += 1;
    else await new Promise<void>((goOn) => waiting.push(goOn));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else underWay -= 1;
    }
  };
}
