// Carry-less multiplication, which Swift has no word for.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Whether this processor multiplies without carrying.
bool checksum_folds(void);

/// Folds bytes into sixteen that have the same CRC-32 from a sum of zero on.
///
/// `count` must be a multiple of 16 and at least 64; `sum` is the sum before the bytes.
void checksum_fold(uint32_t sum, const uint8_t *bytes, size_t count, uint8_t folded[16]);
