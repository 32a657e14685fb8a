// Source: Gopal and others, "Fast CRC Computation for Generic Polynomials Using PCLMULQDQ
// Instruction", Intel 2009; the constants are its powers of x for the polynomial of RFC 1952.
#include "fold.h"

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>

bool checksum_folds(void) {
  unsigned int a, b, c, d;
  return __get_cpuid(1, &a, &b, &c, &d) && (c & bit_PCLMUL);
}

/// Moves sixteen bytes on by as many as the constants say, and adds those that stand there.
__attribute__((target("pclmul")))
static __m128i moved(__m128i bytes, __m128i constants, __m128i there) {
  __m128i low = _mm_clmulepi64_si128(bytes, constants, 0x00);
  __m128i high = _mm_clmulepi64_si128(bytes, constants, 0x11);
  return _mm_xor_si128(there, _mm_xor_si128(low, high));
}

__attribute__((target("pclmul")))
void checksum_fold(uint32_t sum, const uint8_t *bytes, size_t count, uint8_t folded[16]) {
  const __m128i by64 = _mm_set_epi64x(0x01c6e41596, 0x0154442bd4);
  const __m128i by16 = _mm_set_epi64x(0x00ccaa009e, 0x01751997d0);
  const __m128i *next = (const __m128i *)bytes;
  const __m128i *end = (const __m128i *)(bytes + count);
  __m128i lane[4];
  for (int i = 0; i < 4; i++) lane[i] = _mm_loadu_si128(next++);
  lane[0] = _mm_xor_si128(lane[0], _mm_cvtsi32_si128((int)sum));
  while (end - next >= 4) {
    for (int i = 0; i < 4; i++) lane[i] = moved(lane[i], by64, _mm_loadu_si128(next++));
  }
  __m128i all = lane[0];
  for (int i = 1; i < 4; i++) all = moved(all, by16, lane[i]);
  while (next < end) all = moved(all, by16, _mm_loadu_si128(next++));
  _mm_storeu_si128((__m128i *)folded, all);
}

#else

bool checksum_folds(void) { return false; }

void checksum_fold(uint32_t sum, const uint8_t *bytes, size_t count, uint8_t folded[16]) {}

#endif
