// libyaml's parser of YAML 1.1.
#pragma once
#include <yaml.h>
