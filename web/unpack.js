// Reads the files of a recording: recording.py and packing.py in mclib/engine write them, and
// FORMAT.md there says what the bytes mean.

async function inflated(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  const stream = answer.body.pipeThrough(new DecompressionStream("deflate"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

// A background, as the player takes it.
export function readDrawing(url) {
  return inflated(url);
}

// One row: what is told of each state, and the marks that the states name by number.
export async function readRow(url) {
  const bytes = await inflated(url);
  const length = new DataView(bytes.buffer).getUint32(0, true);
  const header = new TextDecoder().decode(bytes.subarray(4, 4 + length));
  return { states: JSON.parse(header).states, marks: unpack(bytes.subarray(4 + length)) };
}

export function unpack(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  const lengths = Array.from({ length: count }, (_, i) => view.getUint32(4 + 4 * i, true));
  const backs = Array.from({ length: count }, (_, i) => view.getUint16(4 + 4 * count + 2 * i, true));
  const filters = 4 + 6 * count;
  let head = 4 + 7 * count;
  const low = head + lengths.reduce((sum, each) => sum + (each % 4), 0);
  const high = low + (bytes.length - low) / 2;
  const marks = [];
  const numbers = [];
  let place = 0;
  for (let i = 0; i < count; i += 1) {
    const size = 2 * Math.floor(lengths[i] / 4);
    const found = new Uint16Array(size);
    const before = backs[i] ? numbers[i - backs[i]] : null;
    for (let k = 0; k < size; k += 1) {
      const folded = bytes[low + place + k] | (bytes[high + place + k] << 8);
      found[k] = (folded >> 1) ^ -(folded & 1);
      if (bytes[filters + i] && k >= 2) found[k] += found[k - 2];
    }
    if (before) for (let k = 0; k < size; k += 1) found[k] += before[k];
    const mark = new Uint8Array(lengths[i]);
    const start = lengths[i] % 4;
    mark.set(bytes.subarray(head, head + start));
    const out = new DataView(mark.buffer);
    for (let k = 0; k < size; k += 1) out.setUint16(start + 2 * k, found[k], true);
    marks.push(mark);
    numbers.push(found);
    head += start;
    place += size;
  }
  return marks;
}

// A drawing of these marks, for the player.
export function drawing([width, height], marks) {
  const size = marks.reduce((sum, each) => sum + 4 + each.length, 5);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, 1);
  view.setUint16(1, width, true);
  view.setUint16(3, height, true);
  let at = 5;
  for (const mark of marks) {
    view.setUint32(at, mark.length, true);
    bytes.set(mark, at + 4);
    at += 4 + mark.length;
  }
  return bytes;
}
