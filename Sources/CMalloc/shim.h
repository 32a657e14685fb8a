// How glibc's allocator is set; Swift's module of glibc leaves its header out.
#pragma once
#if defined(__linux__)
#include <malloc.h>
#endif
