/** More than anybody exports; a folder chosen by mistake must not hold the page up. */
export const MOST_FILES = 5_000;

async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    // The browser hands out a hundred at a time.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0 || all.length > MOST_FILES) return all;
    all.push(...some);
  }
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((resolve, reject) => entry.file(resolve, reject));

/** Every file that was dropped, those in folders too; hidden ones are not meant. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  // The list is emptied as soon as the event is over.
  const dropped = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const files: File[] = [];
  const queue = dropped.filter((entry) => entry !== null);
  for (let entry = queue.shift(); entry && files.length < MOST_FILES; entry = queue.shift()) {
    if (entry.isDirectory) queue.push(...(await entriesOf(entry as FileSystemDirectoryEntry)));
    else if (!entry.name.startsWith('.')) files.push(await fileOf(entry as FileSystemFileEntry));
  }
  return files;
}
