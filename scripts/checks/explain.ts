import type { z } from 'zod';
import type { Bilingual } from './finding.ts';

interface Explanation {
	message: Bilingual;
	remedy: Bilingual;
}

const formats: Record<string, Explanation> = {
	day: {
		message: { vi: 'ngày không đúng', en: 'is not a calendar day' },
		remedy: { vi: "Viết theo dạng 'năm-tháng-ngày', ví dụ '2024-05-01', trong dấu nháy.", en: "Write it as 'YYYY-MM-DD', for example '2024-05-01', in quotes." },
	},
	id: {
		message: { vi: 'mã không đúng dạng', en: 'is not a valid id' },
		remedy: { vi: 'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ huyen-tra-cu.', en: 'Use lower-case letters without marks, digits and hyphens, for example huyen-tra-cu.' },
	},
	entryKey: {
		message: { vi: 'địa chỉ trang không đúng dạng', en: 'is not the address of a page' },
		remedy: { vi: 'Viết "chuyên mục/tên-trang", ví dụ zones/khu-kinh-te-dinh-an.', en: 'Write "collection/slug", for example zones/khu-kinh-te-dinh-an.' },
	},
	url: {
		message: { vi: 'địa chỉ mạng không đúng', en: 'is not a web address' },
		remedy: { vi: 'Viết đủ địa chỉ, bắt đầu bằng https://.', en: 'Write the full address, starting with https://.' },
	},
	money: {
		message: { vi: 'số tiền thiếu giá trị', en: 'has no amount' },
		remedy: { vi: 'Ghi vnd (số đồng) hoặc usd (số đô la), đúng như nguồn ghi.', en: 'Give vnd (in dong) or usd (in dollars), as the source has it.' },
	},
	sources: {
		message: { vi: 'trang chưa có nguồn', en: 'has no source' },
		remedy: { vi: 'Thêm ít nhất một nguồn: title, publisher, url (nếu có), asOf.', en: 'Add at least one source: title, publisher, url (if there is one), asOf.' },
	},
	list: {
		message: { vi: 'tệp phải là một danh sách', en: 'must be a list' },
		remedy: { vi: 'Mỗi dòng bắt đầu bằng dấu gạch "- id: …".', en: 'Start every row with "- id: …".' },
	},
};

const typeNames: Record<string, Bilingual> = {
	string: { vi: 'chữ', en: 'text' },
	number: { vi: 'số', en: 'a number' },
	int: { vi: 'số nguyên', en: 'a whole number' },
	boolean: { vi: 'true hoặc false', en: 'true or false' },
	array: { vi: 'danh sách (mỗi mục một dòng bắt đầu bằng "- ")', en: 'a list (each item on a line that starts with "- ")' },
	object: { vi: 'một nhóm trường', en: 'a group of fields' },
};

/** `steps.0.days`; the number of a row in a list file says nothing that the line does not. */
const show = (path: readonly PropertyKey[]): string => (typeof path[0] === 'number' && path.length > 1 ? path.slice(1) : path).map(String).join('.');

/** Turns a schema issue into a sentence an editor can act on. `path` is the place in the file, for the name of the field. */
export function explain(issue: z.core.$ZodIssue, path: readonly PropertyKey[] = issue.path): Explanation {
	const field = show(path);
	const known = formats[issue.message];
	if (issue.input === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) {
		if (path.at(-1) === 'sources') return named(field, formats.sources!);
		return missing(field, known?.remedy ?? (issue.code === 'invalid_value' ? choose(issue.values) : undefined));
	}
	if (known) return path.length === 0 ? whole(known) : named(field, known);
	switch (issue.code) {
		case 'invalid_type': {
			const type = typeNames[issue.expected] ?? { vi: issue.expected, en: issue.expected };
			return {
				message: { vi: `Trường "${field}" sai kiểu.`, en: `Field "${field}" has the wrong type.` },
				remedy: { vi: `Trường này phải là ${type.vi}.`, en: `It must be ${type.en}.` },
			};
		}
		case 'invalid_value':
			return {
				message: { vi: `Trường "${field}" có giá trị không có trong danh sách.`, en: `Field "${field}" has a value that is not in the list.` },
				remedy: choose(issue.values),
			};
		case 'too_big':
			return {
				message: { vi: `Trường "${field}" vượt mức tối đa ${issue.maximum}.`, en: `Field "${field}" exceeds the maximum of ${issue.maximum}.` },
				remedy: { vi: issue.origin === 'string' ? 'Viết ngắn lại.' : 'Kiểm tra lại con số.', en: issue.origin === 'string' ? 'Shorten it.' : 'Check the number.' },
			};
		case 'too_small':
			return {
				message: { vi: `Trường "${field}" để trống hoặc dưới mức tối thiểu ${issue.minimum}.`, en: `Field "${field}" is empty or below the minimum of ${issue.minimum}.` },
				remedy: { vi: 'Điền nội dung hoặc kiểm tra lại con số.', en: 'Fill it in, or check the number.' },
			};
		case 'unrecognized_keys':
			return {
				message: { vi: `Trường không có trong mẫu: ${issue.keys.join(', ')}.`, en: `Unknown field: ${issue.keys.join(', ')}.` },
				remedy: { vi: 'Sửa lại tên trường cho đúng mẫu, hoặc xóa dòng này.', en: 'Correct the name of the field, or delete the line.' },
			};
		default:
			return {
				message: { vi: `Trường "${field}" không đúng mẫu.`, en: `Field "${field}" does not fit the schema: ${issue.message}.` },
				remedy: { vi: 'Xem một trang cùng chuyên mục làm mẫu.', en: 'Compare with another page of the same collection.' },
			};
	}
}

const choose = (values: readonly unknown[]): Bilingual => ({ vi: `Chọn một trong: ${values.join(', ')}.`, en: `Choose one of: ${values.join(', ')}.` });

const whole = ({ message, remedy }: Explanation): Explanation => ({
	message: { vi: `${message.vi.charAt(0).toUpperCase()}${message.vi.slice(1)}.`, en: `The file ${message.en}.` },
	remedy,
});

const named = (field: string, { message, remedy }: Explanation): Explanation => ({
	message: { vi: `Trường "${field}": ${message.vi}.`, en: `Field "${field}" ${message.en}.` },
	remedy,
});

const missing = (field: string, remedy?: Bilingual): Explanation => ({
	message: { vi: `Thiếu trường "${field}".`, en: `Field "${field}" is missing.` },
	remedy: remedy ?? { vi: `Thêm dòng "${field.split('.').at(-1)}: …".`, en: `Add a line "${field.split('.').at(-1)}: …".` },
});
