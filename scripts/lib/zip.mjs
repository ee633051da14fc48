import { crc32, deflateRawSync } from "node:zlib";

// 1980-01-01 00:00, the earliest moment that the format knows.
const DOS_TIME = 0;
const DOS_DATE = (1 << 5) | 1;
const VERSION = 20;
const UTF8_NAMES = 1 << 11;
const DEFLATED = 8;

/**
 * Packs files into a zip archive: sorted by name, without times, owners and modes, so that equal files give equal bytes.
 * @param {{ name: string, data: Buffer }[]} files name: path with "/"; less than 65,536 files, 4 GiB in all
 * @returns {Buffer}
 */
export function zip(files) {
	const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
	const bodies = [];
	const directory = [];
	let offset = 0;
	for (const { name, data } of sorted) {
		const nameBytes = Buffer.from(name, "utf8");
		const packed = deflateRawSync(data, { level: 9 });
		const common = commonHeader(data, packed, nameBytes);
		const local = Buffer.concat([uint32(0x04034b50), common, uint16(0), nameBytes, packed]);
		bodies.push(local);
		directory.push(
			// Made by version, the shared part, then: extra, comment, disk, two kinds of attributes (all none), offset.
			Buffer.concat([uint32(0x02014b50), uint16(VERSION), common, Buffer.alloc(12), uint32(offset), nameBytes]),
		);
		offset += local.length;
	}
	const listing = Buffer.concat(directory);
	const count = uint16(sorted.length);
	const end = [uint32(0x06054b50), uint32(0), count, count, uint32(listing.length), uint32(offset), uint16(0)];
	return Buffer.concat([...bodies, listing, ...end]);
}

/**
 * The fields that a file's own header and its entry in the directory share.
 * @param {Buffer} data
 * @param {Buffer} packed
 * @param {Buffer} nameBytes
 */
function commonHeader(data, packed, nameBytes) {
	return Buffer.concat([
		...[VERSION, UTF8_NAMES, DEFLATED, DOS_TIME, DOS_DATE].map(uint16),
		...[crc32(data), packed.length, data.length].map(uint32),
		uint16(nameBytes.length),
	]);
}

/** @param {number} value */
function uint16(value) {
	const bytes = Buffer.alloc(2);
	bytes.writeUInt16LE(value);
	return bytes;
}

/** @param {number} value */
function uint32(value) {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32LE(value);
	return bytes;
}
