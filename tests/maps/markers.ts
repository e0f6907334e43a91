import type { Marker } from '../../src/maps/markers.ts';
import type { ProvinceMapOptions } from '../../src/maps/province.ts';

/** Extent of Trà Vinh: 9°31′46″–10°04′05″ N, 105°57′16″–106°36′04″ E. */
export const box = { south: 9.5294, north: 10.0681, west: 105.9544, east: 106.6011 };

type Row = [id: string, vi: string, km: string, lat: number, lon: number, kind: Marker['kind'], precision: Marker['precision']];

/** Twenty places as the portal will show them: some exact, some known by commune or district only, several at one point. */
const rows: Row[] = [
	['cang-ca-dinh-an', 'Cảng cá Định An', 'កំពង់ផែនេសាទ ឌិញអាន', 9.635278, 106.298889, 'place', 'exact'],
	['hai-dang-ba-dong', 'Hải đăng Ba Động', 'ប៉មភ្លើងហ្វា បាដុង', 9.686111, 106.576056, 'place', 'exact'],
	['ao-ba-om', 'Ao Bà Om', 'ស្រះបារាយណ៍', 9.91762, 106.30408, 'place', 'exact'],
	['chua-ang', 'Chùa Âng', 'វត្តអង្គរាជបូរី', 9.917, 106.3045, 'place', 'place'],
	['chua-vam-ray', 'Chùa Vàm Ray', 'វត្តវាំរ៉ាយ', 9.655278, 106.274722, 'place', 'exact'],
	['kcn-long-duc', 'Khu công nghiệp Long Đức', 'សួនឧស្សាហកម្មឡុងឌឹក', 9.98, 106.34, 'zone', 'place'],
	['kcn-co-chien', 'Khu công nghiệp Cổ Chiên', 'សួនឧស្សាហកម្មកូជៀន', 10.03, 106.28, 'zone', 'place'],
	['kcn-cau-quan', 'Khu công nghiệp Cầu Quan', 'សួនឧស្សាហកម្មកូវក្វាន់', 9.77, 106.11, 'zone', 'place'],
	['kkt-dinh-an', 'Khu kinh tế Định An', 'តំបន់សេដ្ឋកិច្ចឌិញអាន', 9.6, 106.45, 'zone', 'district'],
	['nhiet-dien', 'Trung tâm Nhiệt điện Duyên Hải', 'មជ្ឈមណ្ឌលថាមពលកម្ដៅយៀនហាយ', 9.585, 106.52, 'project', 'place'],
	['con-chim', 'Cồn Chim', 'កោះចាប', 9.97, 106.41, 'place', 'place'],
	['den-tho', 'Đền thờ Chủ tịch Hồ Chí Minh', 'ប្រាសាទប្រធានហូជីមិញ', 9.99, 106.35, 'place', 'place'],
	['gio-1', 'Nhà máy điện gió Đông Hải 1', 'រោងចក្រថាមពលខ្យល់ដុងហាយ ១', 9.607133, 106.440422, 'project', 'district'],
	['gio-2', 'Nhà máy điện gió V1-2', 'រោងចក្រថាមពលខ្យល់ V1-2', 9.63399, 106.496, 'project', 'district'],
	['gio-3', 'Nhà máy điện gió Hiệp Thạnh', 'រោងចក្រថាមពលខ្យល់ហៀបថាញ់', 9.63399, 106.496, 'project', 'district'],
	['dua-sap', 'Nhà máy chế biến dừa sáp', 'រោងចក្រកែច្នៃដូងខ្ទិះ', 9.87208, 106.057, 'project', 'district'],
	['dau-phong', 'Nhà máy chế biến đậu phộng', 'រោងចក្រកែច្នៃសណ្ដែកដី', 9.79467, 106.452, 'project', 'district'],
	['thit', 'Nhà máy chế biến thịt gia súc', 'រោងចក្រកែច្នៃសាច់', 9.87255, 106.347, 'project', 'district'],
	['kho', 'Kho ngoại quan Định An', 'ឃ្លាំងគយឌិញអាន', 9.6, 106.45, 'project', 'district'],
	['benh-vien', 'Bệnh viện đa khoa Trà Vinh', 'មន្ទីរពេទ្យត្រាវិញ', 9.93775, 106.34, 'project', 'exact'],
];

export const markers = (locale: 'vi' | 'km'): Marker[] =>
	rows.map(([id, vi, km, lat, lon, kind, precision]) => ({
		id,
		lat,
		lon,
		kind,
		precision,
		label: { vi, km }[locale],
		href: `/${locale}/${id}/`,
	}));

const words = {
	vi: { coChien: 'Sông Cổ Chiên', hau: 'Sông Hậu', sea: 'Biển Đông', benTre: 'Bến Tre', vinhLong: 'Vĩnh Long' },
	km: { coChien: 'ទន្លេកូជៀន', hau: 'ទន្លេបាសាក់', sea: 'សមុទ្រខាងកើត', benTre: 'បេនត្រេ', vinhLong: 'លង់ហោរ' },
};

export function traVinh(locale: 'vi' | 'km', more: Partial<ProvinceMapOptions> = {}): ProvinceMapOptions {
	const { coChien, hau, sea, benTre, vinhLong } = words[locale];
	return {
		svgId: 'tra-vinh',
		box,
		markers: markers(locale),
		rivers: [
			{ name: coChien, banks: [['ben-tre'], ['tra-vinh', 'vinh-long']] },
			{
				name: hau,
				banks: [
					['soc-trang', 'hau-giang', 'can-tho'],
					['tra-vinh', 'vinh-long'],
				],
			},
		],
		labels: { sea, neighbours: { 'ben-tre': benTre, 'vinh-long': vinhLong }, tenKilometres: '10 km' },
		title: 'Trà Vinh',
		locale,
		...more,
	};
}
