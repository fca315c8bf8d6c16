/** The bytes in a shard's string: seven bits a character, most significant first. @param {string} data */
function unpack(data) {
  const bytes = new Uint8Array(Math.floor(data.length * 7 / 8));
  let hold = 0, held = 0, size = 0;
  for (let i = 0; i < data.length; i++) {
    hold = (hold << 7 | data.charCodeAt(i) & 127) & 0x3fff;
    held += 7;
    if (held >= 8) bytes[size++] = hold >> (held -= 8);
  }
  return bytes;
}

/**
 * A canonical code: how many codes have each length, and the symbols in the order of their codes.
 * @param {ArrayLike<number>} lengths of each symbol's code
 */
function huffman(lengths) {
  const counts = new Uint16Array(16), symbols = [];
  for (let length = 1; length < 16; length++) {
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] === length) counts[length]++, symbols.push(symbol);
    }
  }
  return { counts, symbols };
}

/**
 * Inflates a raw DEFLATE stream (RFC 1951). Throws if it is truncated or damaged; ignores what follows.
 * @param {Uint8Array} input
 * @param {Uint8Array} dictionary what stands before the output and may be copied from
 */
function inflate(input, dictionary = new Uint8Array(0)) {
  let at = 0, hold = 0, held = 0;
  /** @type {number[]} */
  const output = Array.from(dictionary);

  /** @param {number} count at most 16 */
  function bits(count) {
    for (; held < count; held += 8) {
      if (at === input.length) throw new Error('Truncated data');
      hold |= input[at++] << held;
    }
    const value = hold & (1 << count) - 1;
    hold >>>= count;
    held -= count;
    return value;
  }

  /** @param {{ counts: Uint16Array, symbols: number[] }} code @returns {number} */
  function symbol({ counts, symbols }) {
    // Codes of one length follow each other, from twice the number after the last shorter one.
    let value = 0, first = 0, index = 0;
    for (const count of counts.subarray(1)) {
      value = value * 2 + bits(1);
      first *= 2;
      if (value < first + count) return symbols[index + value - first];
      first += count;
      index += count;
    }
    throw new Error('Damaged data');
  }

  function readCodes() {
    const literals = bits(5) + 257, all = literals + bits(5) + 1, own = new Uint8Array(19);
    const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
    for (let i = 0, count = bits(4) + 4; i < count; i++) own[order[i]] = bits(3);
    /** @type {number[]} */
    const lengths = [], code = huffman(own);
    while (lengths.length < all) {
      const length = symbol(code);
      const times = length < 16 ? 1 : length < 17 ? 3 + bits(2) : length < 18 ? 3 + bits(3) : 11 + bits(7);
      const value = length < 16 ? length : length < 17 ? lengths[lengths.length - 1] : 0;
      for (let i = 0; i < times; i++) lengths.push(value);
    }
    return [lengths.slice(0, literals), lengths.slice(literals)].map(huffman);
  }

  /**
   * A length or distance (3.2.5): each group of symbols has one more extra bit than the one before.
   * @param {number} value
   * @param {number} group
   */
  function extra(value, group) {
    const count = Math.max(0, Math.floor(value / group) - 1);
    return (value < group ? value : group + value % group << count) + bits(count);
  }

  /** @param {ReturnType<typeof huffman>[]} codes */
  function compressed([literal, distance]) {
    for (;;) {
      const value = symbol(literal);
      if (value === 256) return;
      if (value < 256) {
        output.push(value);
        continue;
      }
      const length = value === 285 ? 258 : 3 + extra(value - 257, 4);
      const from = output.length - 1 - extra(symbol(distance), 2);
      if (from < 0) throw new Error('Damaged data');
      for (let i = 0; i < length; i++) output.push(output[from + i]);
    }
  }

  for (let last = 0; !last;) {
    last = bits(1);
    const kind = bits(2);
    if (kind === 0) {
      // What is left of the byte.
      held = hold = 0;
      const length = bits(16);
      // The same once more, inverted.
      bits(16);
      for (let i = 0; i < length; i++) output.push(bits(8));
    } else if (kind === 1) {
      const literal = Array.from({ length: 288 }, (_, i) => i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8);
      compressed([huffman(literal), huffman(new Uint8Array(30).fill(5))]);
    } else if (kind === 2) {
      compressed(readCodes());
    } else throw new Error('Damaged data');
  }
  return Uint8Array.from(output.slice(dictionary.length));
}
