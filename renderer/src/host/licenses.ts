/** The file that the build writes beside the page. */
const licenseFile = 'third-party-licenses.txt';

/** The licenses of everything that is built into the program. Fails when the file is not there, as while developing. */
export async function readLicenses(): Promise<string> {
  const answer = await fetch(licenseFile);
  if (!answer.ok) throw new Error('There is no such file.');
  return await answer.text();
}
