// Generated from schema/ by `npm run import`: edit the schemas, never this file.

/** What schema/chart-values-0.21.0.schema.json says of validity. */
export function chartValuesSchema(): object {
  return {
   "$id": "chart-values-0.21.0.schema.json",
   "x-connect-version": "2026.08.0",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "nameOverride": {
     "type": "string"
    },
    "fullnameOverride": {
     "type": "string"
    },
    "versionOverride": {
     "type": [
      "string",
      "null"
     ]
    },
    "sharedStorage": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "create": {
       "type": "boolean"
      },
      "name": {
       "type": "string"
      },
      "mount": {
       "type": "boolean"
      },
      "path": {
       "type": "string"
      },
      "mountContent": {
       "type": "boolean"
      },
      "storageClassName": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "const": false
        }
       ]
      },
      "accessModes": {
       "type": "array",
       "items": {
        "type": "string",
        "enum": [
         "ReadWriteMany",
         "ReadWriteOnce",
         "ReadWriteOncePod",
         "ReadOnlyMany"
        ]
       }
      },
      "requests": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "storage": {
         "type": [
          "string",
          "integer"
         ]
        }
       }
      },
      "annotations": {
       "type": "object",
       "additionalProperties": {
        "type": [
         "string",
         "null"
        ]
       }
      },
      "selector": {
       "type": "object"
      },
      "volumeName": {
       "type": "string"
      },
      "subPath": {
       "type": "string",
       "pattern": "^(?!/)(?!.*\\.\\.).*$"
      }
     }
    },
    "rbac": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "create": {
       "type": "boolean"
      },
      "clusterRoleCreate": {
       "type": "boolean"
      },
      "serviceAccount": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "create": {
         "type": "boolean"
        },
        "name": {
         "type": "string"
        },
        "annotations": {
         "type": "object",
         "additionalProperties": {
          "type": "string"
         }
        },
        "labels": {
         "type": "object",
         "additionalProperties": {
          "type": "string"
         }
        }
       }
      }
     }
    },
    "extraObjects": {
     "type": [
      "array",
      "null"
     ],
     "items": {
      "anyOf": [
       {
        "type": "object"
       },
       {
        "type": "string"
       }
      ]
     }
    },
    "affinity": {
     "type": [
      "object",
      "null"
     ],
     "x-ignored": "write `pod.affinity`."
    },
    "nodeSelector": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    },
    "topologySpreadConstraints": {
     "type": "array",
     "items": {
      "type": "object"
     }
    },
    "tolerations": {
     "type": [
      "array",
      "null"
     ],
     "items": {
      "type": "object"
     }
    },
    "priorityClassName": {
     "type": "string"
    },
    "podDisruptionBudget": {
     "type": [
      "object",
      "null"
     ],
     "additionalProperties": false,
     "properties": {
      "minAvailable": {
       "type": [
        "integer",
        "string"
       ]
      },
      "maxUnavailable": {
       "type": [
        "integer",
        "string"
       ]
      },
      "unhealthyPodEvictionPolicy": {
       "type": "string",
       "enum": [
        "IfHealthyBudget",
        "AlwaysAllow"
       ]
      }
     }
    },
    "revisionHistoryLimit": {
     "type": "integer",
     "minimum": 1
    },
    "image": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "repository": {
       "type": "string"
      },
      "os": {
       "type": "string"
      },
      "tag": {
       "type": "string"
      },
      "tagPrefix": {
       "enum": [
        "",
        null,
        false,
        {},
        []
       ],
       "x-removed": "write the whole tag in `tag`."
      },
      "imagePullPolicy": {
       "type": "string",
       "enum": [
        "Always",
        "IfNotPresent",
        "Never"
       ]
      },
      "imagePullSecrets": {
       "type": "array",
       "items": {
        "type": "object"
       }
      }
     }
    },
    "strategy": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "type": {
       "type": "string",
       "enum": [
        "RollingUpdate",
        "Recreate"
       ]
      },
      "rollingUpdate": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "maxSurge": {
         "type": [
          "integer",
          "string"
         ]
        },
        "maxUnavailable": {
         "type": [
          "integer",
          "string"
         ]
        }
       }
      }
     }
    },
    "deployment": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "annotations": {
       "type": "object",
       "additionalProperties": {
        "type": "string"
       }
      }
     }
    },
    "service": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "annotations": {
       "type": "object",
       "additionalProperties": {
        "type": "string"
       }
      },
      "type": {
       "type": "string",
       "enum": [
        "ClusterIP",
        "NodePort",
        "LoadBalancer"
       ]
      },
      "clusterIP": {
       "type": "string"
      },
      "loadBalancerIP": {
       "type": "string"
      },
      "nodePort": {
       "anyOf": [
        {
         "type": "integer",
         "minimum": 1,
         "maximum": 65535
        },
        {
         "const": false
        }
       ]
      },
      "port": {
       "type": "integer",
       "minimum": 1,
       "maximum": 65535
      },
      "targetPort": {
       "type": [
        "integer",
        "string"
       ]
      }
     }
    },
    "pod": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "haste": {
       "type": "boolean"
      },
      "env": {
       "type": "array",
       "items": {
        "type": "object"
       }
      },
      "volumes": {
       "type": "array",
       "items": {
        "type": "object"
       }
      },
      "volumeMounts": {
       "type": "array",
       "items": {
        "type": "object"
       }
      },
      "annotations": {
       "type": "object",
       "additionalProperties": {
        "type": "string"
       }
      },
      "labels": {
       "type": "object",
       "additionalProperties": {
        "type": "string"
       }
      },
      "serviceAccountName": {
       "enum": [
        "",
        null,
        false,
        {},
        []
       ],
       "x-removed": "write `rbac.serviceAccount.name`."
      },
      "nodeSelector": {
       "enum": [
        "",
        null,
        false,
        {},
        []
       ],
       "x-removed": "write `nodeSelector` at the top level."
      },
      "sidecar": {
       "anyOf": [
        {
         "type": "array",
         "items": {
          "type": "object"
         }
        },
        {
         "const": false
        }
       ]
      },
      "affinity": {
       "type": "object"
      },
      "securityContext": {
       "type": "object"
      },
      "port": {
       "type": "integer",
       "minimum": 1,
       "maximum": 65535
      },
      "terminationGracePeriodSeconds": {
       "type": "integer",
       "minimum": 0
      },
      "hostAliases": {
       "type": "array",
       "items": {
        "type": "object"
       }
      }
     }
    },
    "command": {
     "type": [
      "array",
      "null"
     ],
     "items": {
      "type": "string"
     }
    },
    "args": {
     "type": [
      "array",
      "null"
     ],
     "items": {
      "type": "string"
     }
    },
    "replicas": {
     "type": "integer",
     "minimum": 0
    },
    "license": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "key": {
       "type": [
        "string",
        "null"
       ]
      },
      "server": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "const": false
        }
       ]
      },
      "file": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "contents": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "const": false
          }
         ]
        },
        "mountPath": {
         "type": "string"
        },
        "mountSubPath": {
         "type": "boolean"
        },
        "secretKey": {
         "type": "string"
        },
        "secret": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "const": false
          }
         ]
        }
       }
      }
     }
    },
    "securityContext": {
     "type": [
      "object",
      "null"
     ]
    },
    "prometheus": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "enabled": {
       "type": "boolean"
      },
      "port": {
       "type": "integer",
       "minimum": 1,
       "maximum": 65535
      }
     }
    },
    "serviceMonitor": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "enabled": {
       "type": "boolean"
      },
      "namespace": {
       "type": "string"
      },
      "additionalLabels": {
       "type": "object",
       "additionalProperties": {
        "type": "string"
       }
      }
     }
    },
    "resources": {
     "type": [
      "object",
      "null"
     ]
    },
    "livenessProbe": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "enabled": {
       "type": "boolean"
      },
      "httpGet": {
       "type": [
        "object",
        "null"
       ],
       "properties": {
        "path": {
         "type": "string"
        },
        "port": {
         "type": [
          "integer",
          "string"
         ]
        }
       }
      },
      "exec": {
       "type": "object"
      },
      "grpc": {
       "type": "object"
      },
      "tcpSocket": {
       "type": "object"
      },
      "initialDelaySeconds": {
       "type": "integer",
       "minimum": 0
      },
      "periodSeconds": {
       "type": "integer",
       "minimum": 1
      },
      "timeoutSeconds": {
       "type": "integer",
       "minimum": 1
      },
      "successThreshold": {
       "type": "integer",
       "minimum": 1,
       "maximum": 1
      },
      "failureThreshold": {
       "type": "integer",
       "minimum": 1
      },
      "terminationGracePeriodSeconds": {
       "type": "integer",
       "minimum": 1
      }
     }
    },
    "startupProbe": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "enabled": {
       "type": "boolean"
      },
      "httpGet": {
       "type": [
        "object",
        "null"
       ],
       "properties": {
        "path": {
         "type": "string"
        },
        "port": {
         "type": [
          "integer",
          "string"
         ]
        }
       }
      },
      "exec": {
       "type": "object"
      },
      "grpc": {
       "type": "object"
      },
      "tcpSocket": {
       "type": "object"
      },
      "initialDelaySeconds": {
       "type": "integer",
       "minimum": 0
      },
      "periodSeconds": {
       "type": "integer",
       "minimum": 1
      },
      "timeoutSeconds": {
       "type": "integer",
       "minimum": 1
      },
      "successThreshold": {
       "type": "integer",
       "minimum": 1,
       "maximum": 1
      },
      "failureThreshold": {
       "type": "integer",
       "minimum": 1
      },
      "terminationGracePeriodSeconds": {
       "type": "integer",
       "minimum": 1
      }
     }
    },
    "readinessProbe": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "enabled": {
       "type": "boolean"
      },
      "httpGet": {
       "type": [
        "object",
        "null"
       ],
       "properties": {
        "path": {
         "type": "string"
        },
        "port": {
         "type": [
          "integer",
          "string"
         ]
        }
       }
      },
      "exec": {
       "type": "object"
      },
      "grpc": {
       "type": "object"
      },
      "tcpSocket": {
       "type": "object"
      },
      "initialDelaySeconds": {
       "type": "integer",
       "minimum": 0
      },
      "periodSeconds": {
       "type": "integer",
       "minimum": 1
      },
      "timeoutSeconds": {
       "type": "integer",
       "minimum": 1
      },
      "successThreshold": {
       "type": "integer",
       "minimum": 1
      },
      "failureThreshold": {
       "type": "integer",
       "minimum": 1
      },
      "terminationGracePeriodSeconds": {
       "type": "integer",
       "minimum": 1
      }
     }
    },
    "initContainers": {
     "anyOf": [
      {
       "type": "array",
       "items": {
        "type": "object"
       }
      },
      {
       "const": false
      },
      {
       "type": "null"
      }
     ]
    },
    "ingress": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "enabled": {
       "type": "boolean"
      },
      "ingressClassName": {
       "type": "string"
      },
      "annotations": {
       "type": "object",
       "additionalProperties": {
        "type": "string"
       }
      },
      "hosts": {
       "type": [
        "array",
        "null"
       ],
       "items": {
        "$ref": "#/definitions/ingressHost"
       }
      },
      "tls": {
       "type": "array",
       "items": {
        "type": "object"
       }
      }
     }
    },
    "chronicle": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "localConfig": {
       "type": [
        "object",
        "string",
        "null"
       ],
       "additionalProperties": {
        "type": "object"
       }
      }
     }
    },
    "chronicleAgent": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "enabled": {
       "type": "boolean"
      },
      "env": {
       "type": "array",
       "items": {
        "type": "object"
       }
      },
      "volumeMounts": {
       "type": "array",
       "items": {
        "type": "object"
       }
      },
      "securityContext": {
       "type": "object",
       "properties": {
        "privileged": {
         "type": "boolean"
        },
        "runAsNonRoot": {
         "type": "boolean"
        }
       }
      },
      "image": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "registry": {
         "type": "string"
        },
        "repository": {
         "type": "string"
        },
        "tag": {
         "type": "string"
        },
        "sha": {
         "type": "string"
        },
        "imagePullPolicy": {
         "type": "string",
         "enum": [
          "Always",
          "IfNotPresent",
          "Never"
         ]
        }
       }
      },
      "autoDiscovery": {
       "type": "boolean"
      },
      "resources": {
       "type": "object"
      },
      "serverAddress": {
       "type": "string"
      },
      "serverNamespace": {
       "type": "string"
      },
      "connectApiKey": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "value": {
         "type": "string"
        },
        "valueFrom": {
         "type": "object"
        }
       }
      },
      "agentEnvironment": {
       "type": "string"
      }
     }
    },
    "backends": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "kubernetes": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "enabled": {
         "type": "boolean"
        },
        "namespace": {
         "type": "string"
        },
        "defaultInitContainer": {
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "enabled": {
           "type": "boolean"
          },
          "repository": {
           "type": "string"
          },
          "tag": {
           "type": "string"
          },
          "tagPrefix": {
           "enum": [
            "",
            null,
            false,
            {},
            []
           ],
           "x-removed": "write the whole tag in `tag`."
          },
          "imagePullPolicy": {
           "type": "string",
           "enum": [
            "",
            "Always",
            "IfNotPresent",
            "Never"
           ]
          },
          "resources": {
           "type": "object"
          },
          "securityContext": {
           "type": "object"
          }
         }
        },
        "defaultResourceJobBase": {
         "type": [
          "object",
          "null"
         ]
        },
        "defaultResourceServiceBase": {
         "type": [
          "object",
          "null"
         ]
        }
       }
      }
     }
    },
    "launcher": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "enabled": {
       "type": "boolean"
      },
      "namespace": {
       "type": "string"
      },
      "launcherKubernetesProfilesConf": {
       "type": "object",
       "additionalProperties": {
        "type": "object"
       }
      },
      "useTemplates": {
       "type": "boolean"
      },
      "extraTemplates": {
       "type": "object",
       "additionalProperties": {
        "type": "string"
       }
      },
      "includeDefaultTemplates": {
       "type": "boolean"
      },
      "includeTemplateValues": {
       "type": "boolean"
      },
      "templateValues": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "service": {
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "type": {
           "type": "string",
           "enum": [
            "ClusterIP",
            "NodePort"
           ]
          },
          "annotations": {
           "type": "object",
           "additionalProperties": {
            "type": "string"
           }
          },
          "labels": {
           "type": "object",
           "additionalProperties": {
            "type": "string"
           }
          }
         }
        },
        "pod": {
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "annotations": {
           "type": "object",
           "additionalProperties": {
            "type": "string"
           }
          },
          "labels": {
           "type": "object",
           "additionalProperties": {
            "type": "string"
           }
          },
          "serviceAccountName": {
           "type": "string"
          },
          "volumes": {
           "type": "array",
           "items": {
            "type": "object"
           }
          },
          "volumeMounts": {
           "type": "array",
           "items": {
            "type": "object"
           }
          },
          "env": {
           "type": "array",
           "items": {
            "type": "object"
           }
          },
          "imagePullPolicy": {
           "type": "string",
           "enum": [
            "",
            "Always",
            "IfNotPresent",
            "Never"
           ]
          },
          "imagePullSecrets": {
           "type": "array",
           "items": {
            "type": "object"
           }
          },
          "resources": {
           "type": "object",
           "properties": {
            "requests": {
             "type": "object"
            },
            "limits": {
             "type": "object"
            }
           }
          },
          "initContainers": {
           "type": "array",
           "items": {
            "type": "object"
           }
          },
          "extraContainers": {
           "type": "array",
           "items": {
            "type": "object"
           }
          },
          "containerSecurityContext": {
           "type": "object"
          },
          "defaultSecurityContext": {
           "type": "object"
          },
          "securityContext": {
           "type": "object"
          },
          "tolerations": {
           "type": "array",
           "items": {
            "type": "object"
           }
          },
          "affinity": {
           "type": "object"
          },
          "nodeSelector": {
           "type": "object",
           "additionalProperties": {
            "type": "string"
           }
          },
          "hostAliases": {
           "type": "array",
           "items": {
            "type": "object"
           }
          },
          "priorityClassName": {
           "type": "string"
          },
          "command": {
           "type": "array",
           "items": {
            "type": "string"
           }
          }
         }
        },
        "job": {
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "annotations": {
           "type": "object",
           "additionalProperties": {
            "type": "string"
           }
          },
          "labels": {
           "type": "object",
           "additionalProperties": {
            "type": "string"
           }
          }
         }
        },
        "sharedStorage": {
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "name": {
           "type": "string"
          },
          "subPath": {
           "type": "string"
          }
         }
        }
       }
      },
      "defaultInitContainer": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "enabled": {
         "type": "boolean"
        },
        "repository": {
         "type": "string"
        },
        "tag": {
         "type": "string"
        },
        "tagPrefix": {
         "enum": [
          "",
          null,
          false,
          {},
          []
         ],
         "x-removed": "write the whole tag in `tag`."
        },
        "imagePullPolicy": {
         "type": "string",
         "enum": [
          "",
          "Always",
          "IfNotPresent",
          "Never"
         ]
        },
        "resources": {
         "type": "object"
        },
        "securityContext": {
         "type": "object"
        }
       }
      },
      "contentInitContainer": {
       "enum": [
        "",
        null,
        false,
        {},
        []
       ],
       "x-removed": "write `launcher.defaultInitContainer`."
      },
      "customRuntimeYaml": {
       "enum": [
        "",
        null,
        false,
        {},
        []
       ],
       "x-removed": "write `executionEnvironments`."
      },
      "additionalRuntimeImages": {
       "enum": [
        "",
        null,
        false,
        {},
        []
       ],
       "x-removed": "write `executionEnvironments`."
      }
     }
    },
    "executionEnvironments": {
     "type": [
      "array",
      "null"
     ],
     "items": {
      "$ref": "#/definitions/executionEnvironment"
     }
    },
    "nameservice": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "enabled": {
       "type": "boolean"
      },
      "apiKey": {
       "type": "string"
      },
      "server": {
       "type": "string"
      },
      "secretName": {
       "type": "string"
      }
     }
    },
    "config": {
     "allOf": [
      {
       "$ref": "connect-config.schema.json"
      }
     ]
    }
   },
   "definitions": {
    "ingressHost": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "host": {
       "type": "string"
      },
      "paths": {
       "type": "array",
       "items": {
        "anyOf": [
         {
          "$ref": "#/definitions/ingressPath"
         },
         {
          "type": "string"
         }
        ]
       }
      }
     },
     "required": [
      "host",
      "paths"
     ]
    },
    "ingressPath": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "path": {
       "type": "string"
      },
      "pathType": {
       "type": "string",
       "enum": [
        "Exact",
        "Prefix",
        "ImplementationSpecific"
       ]
      }
     },
     "required": [
      "path"
     ]
    },
    "executionEnvironment": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "name": {
       "type": "string",
       "minLength": 1
      },
      "title": {
       "type": "string"
      },
      "description": {
       "type": "string"
      },
      "matching": {
       "type": "string"
      },
      "supervisor": {
       "type": "string"
      },
      "python": {
       "$ref": "#/definitions/installations"
      },
      "r": {
       "$ref": "#/definitions/installations"
      },
      "quarto": {
       "$ref": "#/definitions/installations"
      },
      "tensorflow": {
       "$ref": "#/definitions/installations"
      }
     },
     "required": [
      "name"
     ]
    },
    "installations": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "installations": {
       "type": "array",
       "items": {
        "$ref": "#/definitions/installation"
       }
      }
     }
    },
    "installation": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "version": {
       "type": "string"
      },
      "path": {
       "type": "string"
      }
     },
     "required": [
      "version",
      "path"
     ]
    }
   }
  };
}

/** What schema/connect-config.schema.json says of validity. */
export function connectConfigSchema(): object {
  return {
   "$id": "connect-config.schema.json",
   "x-connect-version": "2026.08.0",
   "type": "object",
   "properties": {
    "Server": {
     "$ref": "#/definitions/Server"
    },
    "HTTP": {
     "$ref": "#/definitions/HTTP"
    },
    "HTTPS": {
     "$ref": "#/definitions/HTTPS"
    },
    "HTTPRedirect": {
     "$ref": "#/definitions/HTTPRedirect"
    },
    "CORS": {
     "$ref": "#/definitions/CORS"
    },
    "Authentication": {
     "$ref": "#/definitions/Authentication"
    },
    "Password": {
     "$ref": "#/definitions/Password"
    },
    "PAM": {
     "$ref": "#/definitions/PAM"
    },
    "OAuth2": {
     "$ref": "#/definitions/OAuth2"
    },
    "SAML": {
     "$ref": "#/definitions/SAML"
    },
    "ProxyAuth": {
     "$ref": "#/definitions/ProxyAuth"
    },
    "Authorization": {
     "$ref": "#/definitions/Authorization"
    },
    "Database": {
     "$ref": "#/definitions/Database"
    },
    "Postgres": {
     "$ref": "#/definitions/Postgres"
    },
    "SQLite": {
     "$ref": "#/definitions/SQLite"
    },
    "Kubernetes": {
     "$ref": "#/definitions/Kubernetes"
    },
    "Launcher": {
     "$ref": "#/definitions/Launcher"
    },
    "ExecutionEnvironments": {
     "$ref": "#/definitions/ExecutionEnvironments"
    },
    "Applications": {
     "$ref": "#/definitions/Applications"
    },
    "Scheduler": {
     "$ref": "#/definitions/Scheduler"
    },
    "Jobs": {
     "$ref": "#/definitions/Jobs"
    },
    "Python": {
     "$ref": "#/definitions/Python"
    },
    "R": {
     "$ref": "#/definitions/R"
    },
    "Quarto": {
     "$ref": "#/definitions/Quarto"
    },
    "TensorFlow": {
     "$ref": "#/definitions/TensorFlow"
    },
    "Packages": {
     "$ref": "#/definitions/Packages"
    },
    "Licensing": {
     "$ref": "#/definitions/Licensing"
    },
    "Metrics": {
     "$ref": "#/definitions/Metrics"
    },
    "Logging": {
     "$ref": "#/definitions/Logging"
    },
    "OpenTelemetry": {
     "$ref": "#/definitions/OpenTelemetry"
    },
    "Chronicle": {
     "$ref": "#/definitions/Chronicle"
    },
    "Git": {
     "$ref": "#/definitions/Git"
    },
    "Bootstrap": {
     "$ref": "#/definitions/Bootstrap"
    },
    "Branding": {
     "$ref": "#/definitions/Branding"
    },
    "SMTP": {
     "$ref": "#/definitions/SMTP"
    },
    "LoadBalancing": {
     "$ref": "#/definitions/LoadBalancing"
    },
    "TableauIntegration": {
     "$ref": "#/definitions/TableauIntegration"
    }
   },
   "patternProperties": {
    "^LDAP \"(?:[^\"\\\\\\n]|\\\\[^\\n])+\"$": {
     "$ref": "#/definitions/LDAP"
    },
    "^RPackageRepository \"(?:[^\"\\\\\\n]|\\\\[^\\n])+\"$": {
     "$ref": "#/definitions/RPackageRepository"
    },
    "^OTLPEndpoint \"(?:[^\"\\\\\\n]|\\\\[^\\n])+\"$": {
     "$ref": "#/definitions/OTLPEndpoint"
    },
    "^GitCredential \"(?:[^\"\\\\\\n]|\\\\[^\\n])+\"$": {
     "$ref": "#/definitions/GitCredential"
    }
   },
   "additionalProperties": {
    "$ref": "#/definitions/unknownSection"
   },
   "definitions": {
    "Server": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "Address": {
       "type": [
        "string",
        "null"
       ],
       "x-unit": "url"
      },
      "DataDir": {
       "type": [
        "string",
        "null"
       ],
       "x-unit": "path"
      },
      "TempDir": {
       "type": "string",
       "x-unit": "path",
       "x-unconfirmed": true
      },
      "LandingDir": {
       "type": "string",
       "x-unit": "path"
      },
      "DashboardPath": {
       "type": "string"
      },
      "RootRedirect": {
       "type": "string",
       "x-unconfirmed": true
      },
      "ServerName": {
       "type": "string"
      },
      "HideVersion": {
       "type": "boolean"
      },
      "EmailProvider": {
       "type": "string"
      },
      "SenderEmail": {
       "type": "string"
      },
      "SenderEmailDisplayName": {
       "type": "string"
      },
      "EmailTo": {
       "type": "string"
      },
      "EmailFromUserAddresses": {
       "type": "boolean"
      },
      "HideEmailAddresses": {
       "type": "boolean"
      },
      "PublicWarning": {
       "type": "string"
      },
      "LoggedInWarning": {
       "type": "string"
      },
      "DefaultContentListView": {
       "type": "string",
       "enum": [
        "compact",
        "expanded"
       ]
      },
      "FrameOptionsContent": {
       "type": "string"
      },
      "FrameOptionsDashboard": {
       "type": "string"
      },
      "ContentTypeSniffing": {
       "type": "boolean"
      },
      "CustomHeader": {
       "type": [
        "array",
        "string"
       ],
       "items": {
        "type": "string"
       },
       "x-unconfirmed": true
      },
      "ProxyHeaderLogging": {
       "type": "boolean"
      },
      "JumpStartEnabled": {
       "type": "boolean",
       "x-unconfirmed": true
      },
      "ViewerKiosk": {
       "type": "boolean"
      },
      "RVersion": {
       "type": [
        "array",
        "string"
       ],
       "items": {
        "type": "string"
       },
       "x-unit": "path"
      },
      "RVersionScanning": {
       "type": "boolean"
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "HTTP": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "Listen": {
       "type": [
        "string",
        "null"
       ],
       "x-unit": "address"
      },
      "ForceSecure": {
       "type": "boolean"
      },
      "NoWarning": {
       "type": "boolean"
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "HTTPS": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "Listen": {
       "type": "string",
       "x-unit": "address"
      },
      "Certificate": {
       "type": "string",
       "x-unit": "path"
      },
      "Key": {
       "type": "string",
       "x-unit": "path"
      },
      "Permanent": {
       "type": "boolean"
      },
      "StrictTransportSecurityMaxAge": {
       "type": "string",
       "x-unit": "duration",
       "pattern": "^\"?(0|([0-9]+(\\.[0-9]+)?(ns|us|µs|ms|s|m|h|d|w))+)\"?$"
      },
      "MinimumTLS": {
       "type": "string"
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "HTTPRedirect": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "Listen": {
       "type": "string",
       "x-unit": "address",
       "x-unconfirmed": true
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "CORS": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "AllowedOrigin": {
       "type": [
        "array",
        "string"
       ],
       "items": {
        "type": "string"
       },
       "x-unconfirmed": true
      },
      "EnforceWebsockets": {
       "type": "boolean",
       "x-unconfirmed": true
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "Authentication": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "Provider": {
       "type": [
        "string",
        "null"
       ],
       "enum": [
        "password",
        "ldap",
        "pam",
        "oauth2",
        "saml",
        "proxy",
        null
       ]
      },
      "Lifetime": {
       "type": "string",
       "x-unit": "duration",
       "pattern": "^\"?(0|([0-9]+(\\.[0-9]+)?(ns|us|µs|ms|s|m|h|d|w))+)\"?$"
      },
      "Inactivity": {
       "type": "string",
       "x-unit": "duration",
       "pattern": "^\"?(0|([0-9]+(\\.[0-9]+)?(ns|us|µs|ms|s|m|h|d|w))+)\"?$"
      },
      "CookieSweepDuration": {
       "type": "string",
       "x-unit": "duration",
       "pattern": "^\"?(0|([0-9]+(\\.[0-9]+)?(ns|us|µs|ms|s|m|h|d|w))+)\"?$"
      },
      "ChallengeResponseEnabled": {
       "type": "boolean"
      },
      "APIKeyAuth": {
       "type": "boolean"
      },
      "APIKeyBcryptCost": {
       "type": "integer",
       "x-unconfirmed": true
      },
      "Name": {
       "type": "string",
       "x-unconfirmed": true
      },
      "Notice": {
       "type": "string",
       "x-unconfirmed": true
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "Password": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "MinimumScore": {
       "type": "integer"
      },
      "SelfRegistration": {
       "type": "boolean"
      },
      "WebSudoMode": {
       "type": "boolean"
      },
      "WebSudoModeDuration": {
       "type": "string",
       "x-unit": "duration",
       "pattern": "^\"?(0|([0-9]+(\\.[0-9]+)?(ns|us|µs|ms|s|m|h|d|w))+)\"?$"
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "PAM": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "Service": {
       "type": "string"
      },
      "UseSession": {
       "type": "boolean"
      },
      "SessionService": {
       "type": "string"
      },
      "AuthenticatedSessionService": {
       "type": "string"
      },
      "ForwardPassword": {
       "type": "boolean"
      },
      "PasswordLifetime": {
       "type": "string",
       "x-unit": "duration",
       "pattern": "^\"?(0|([0-9]+(\\.[0-9]+)?(ns|us|µs|ms|s|m|h|d|w))+)\"?$"
      },
      "RegisterOnFirstLogin": {
       "type": "boolean"
      },
      "Logging": {
       "type": "boolean"
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "LDAP": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "ServerAddress": {
       "type": "string"
      },
      "TLS": {
       "type": "boolean"
      },
      "StartTLS": {
       "type": "boolean"
      },
      "TLSCACertificate": {
       "type": "string",
       "x-unit": "path"
      },
      "ServerTLSInsecure": {
       "type": "boolean"
      },
      "BindDN": {
       "type": "string"
      },
      "BindPassword": {
       "type": "string"
      },
      "BindPasswordFile": {
       "type": "string",
       "x-unit": "path",
       "x-unconfirmed": true
      },
      "AnonymousBind": {
       "type": "boolean"
      },
      "UserSearchBaseDN": {
       "type": [
        "array",
        "string"
       ],
       "items": {
        "type": "string"
       }
      },
      "UserObjectClass": {
       "type": "string"
      },
      "UserFilterBase": {
       "type": "string",
       "x-unconfirmed": true
      },
      "UniqueIdAttribute": {
       "type": "string"
      },
      "UsernameAttribute": {
       "type": "string"
      },
      "UserEmailAttribute": {
       "type": "string"
      },
      "UserFirstNameAttribute": {
       "type": "string"
      },
      "UserLastNameAttribute": {
       "type": "string"
      },
      "UserRoleAttribute": {
       "type": "string"
      },
      "GroupSearchBaseDN": {
       "type": [
        "array",
        "string"
       ],
       "items": {
        "type": "string"
       }
      },
      "GroupObjectClass": {
       "type": "string"
      },
      "GroupFilterBase": {
       "type": "string",
       "x-unconfirmed": true
      },
      "GroupUniqueIdAttribute": {
       "type": "string"
      },
      "GroupNameAttribute": {
       "type": "string"
      },
      "GroupsAutoProvision": {
       "type": "boolean"
      },
      "MembershipUpdateInterval": {
       "type": "string",
       "x-unit": "duration",
       "pattern": "^\"?(0|([0-9]+(\\.[0-9]+)?(ns|us|µs|ms|s|m|h|d|w))+)\"?$"
      },
      "PermittedLoginGroup": {
       "type": [
        "array",
        "string"
       ],
       "items": {
        "type": "string"
       }
      },
      "RegisterOnFirstLogin": {
       "type": "boolean"
      },
      "Logging": {
       "type": "boolean"
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "OAuth2": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "ClientId": {
       "type": "string"
      },
      "ClientSecret": {
       "type": "string"
      },
      "ClientSecretFile": {
       "type": "string",
       "x-unit": "path"
      },
      "OpenIDConnectIssuer": {
       "type": "string",
       "x-unit": "url"
      },
      "RequireUsernameClaim": {
       "type": "boolean"
      },
      "UsePKCE": {
       "type": "boolean"
      },
      "CustomScope": {
       "type": [
        "array",
        "string"
       ],
       "items": {
        "type": "string"
       }
      },
      "UniqueIdClaim": {
       "type": "string"
      },
      "UsernameClaim": {
       "type": "string"
      },
      "EmailClaim": {
       "type": "string"
      },
      "FirstNameClaim": {
       "type": "string",
       "x-unconfirmed": true
      },
      "LastNameClaim": {
       "type": "string",
       "x-unconfirmed": true
      },
      "RoleClaim": {
       "type": "string",
       "x-unconfirmed": true
      },
      "GroupsClaim": {
       "type": "string"
      },
      "GroupsAutoProvision": {
       "type": "boolean"
      },
      "GroupsByUniqueId": {
       "type": "boolean",
       "x-unconfirmed": true
      },
      "AllowedDomain": {
       "type": [
        "array",
        "string"
       ],
       "items": {
        "type": "string"
       }
      },
      "AllowedEmail": {
       "type": [
        "array",
        "string"
       ],
       "items": {
        "type": "string"
       },
       "x-unconfirmed": true
      },
      "RegisterOnFirstLogin": {
       "type": "boolean",
       "x-unconfirmed": true
      },
      "Logging": {
       "type": "boolean"
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "SAML": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "IdPMetaDataURL": {
       "type": "string",
       "x-unit": "url"
      },
      "IdPMetaDataPath": {
       "type": "string",
       "x-unit": "path",
       "x-unconfirmed": true
      },
      "IdPEntityID": {
       "type": "string",
       "x-unconfirmed": true
      },
      "IdPSingleSignOnServiceURL": {
       "type": "string",
       "x-unit": "url",
       "x-unconfirmed": true
      },
      "IdPSingleSignOnPostBinding": {
       "type": "boolean",
       "x-unconfirmed": true
      },
      "IdPSigningCertificate": {
       "type": "string",
       "x-unit": "path"
      },
      "SPEncryptionCertificate": {
       "type": "string",
       "x-unit": "path"
      },
      "IdPAttributeProfile": {
       "type": "string",
       "enum": [
        "default",
        "okta",
        "azure",
        "onelogin"
       ]
      },
      "SSOInitiated": {
       "type": "string"
      },
      "NameIDFormat": {
       "type": "string",
       "x-unconfirmed": true
      },
      "UniqueIdAttribute": {
       "type": "string"
      },
      "UsernameAttribute": {
       "type": "string"
      },
      "FirstNameAttribute": {
       "type": "string"
      },
      "LastNameAttribute": {
       "type": "string"
      },
      "EmailAttribute": {
       "type": "string"
      },
      "RoleAttribute": {
       "type": "string",
       "x-unconfirmed": true
      },
      "GroupsAttribute": {
       "type": "string",
       "x-unconfirmed": true
      },
      "GroupsAutoProvision": {
       "type": "boolean"
      },
      "Logging": {
       "type": "boolean"
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "ProxyAuth": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "LoginURL": {
       "type": "string",
       "x-unit": "url"
      },
      "LogoutURL": {
       "type": "string",
       "x-unit": "url"
      },
      "UniqueIdHeader": {
       "type": "string"
      },
      "UsernameHeader": {
       "type": "string"
      },
      "FirstNameHeader": {
       "type": "string"
      },
      "LastNameHeader": {
       "type": "string"
      },
      "EmailHeader": {
       "type": "string"
      },
      "RoleHeader": {
       "type": "string"
      },
      "GroupsHeader": {
       "type": "string"
      },
      "GroupsAutoProvision": {
       "type": "boolean"
      },
      "Logging": {
       "type": "boolean"
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "Authorization": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "DefaultUserRole": {
       "type": "string",
       "enum": [
        "viewer",
        "publisher"
       ]
      },
      "UserRoleMapping": {
       "type": "boolean"
      },
      "UserRoleGroupMapping": {
       "type": "boolean"
      },
      "UserRoleMappingRestrictive": {
       "type": "boolean"
      },
      "ViewerRoleMapping": {
       "type": [
        "array",
        "string"
       ],
       "items": {
        "type": "string"
       }
      },
      "PublisherRoleMapping": {
       "type": [
        "array",
        "string"
       ],
       "items": {
        "type": "string"
       }
      },
      "AdministratorRoleMapping": {
       "type": [
        "array",
        "string"
       ],
       "items": {
        "type": "string"
       }
      },
      "UserInfoEditableBy": {
       "type": "string",
       "enum": [
        "AdminAndSelf",
        "Admin"
       ]
      },
      "UserGroups": {
       "type": "boolean"
      },
      "PublishersCanOwnGroups": {
       "type": "boolean"
      },
      "PublishersCanManageVanities": {
       "type": "boolean"
      },
      "ViewersCanOnlySeeThemselves": {
       "type": "boolean"
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "Database": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "Provider": {
       "type": "string",
       "enum": [
        "sqlite",
        "postgres",
        "SQLite",
        "Postgres"
       ]
      },
      "Dir": {
       "type": "string",
       "x-unit": "path"
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "Postgres": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "URL": {
       "type": "string",
       "x-unit": "url"
      },
      "Password": {
       "type": "string"
      },
      "InstrumentationURL": {
       "type": "string",
       "x-unit": "url"
      },
      "InstrumentationPassword": {
       "type": "string",
       "x-unconfirmed": true
      },
      "MaxOpenConnections": {
       "type": "integer",
       "x-unconfirmed": true
      },
      "MaxIdleConnections": {
       "type": "integer",
       "x-unconfirmed": true
      },
      "ConnMaxLifetime": {
       "type": "string",
       "x-unit": "duration",
       "pattern": "^\"?(0|([0-9]+(\\.[0-9]+)?(ns|us|µs|ms|s|m|h|d|w))+)\"?$",
       "x-unconfirmed": true
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "SQLite": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "Dir": {
       "type": "string",
       "x-unit": "path"
      },
      "Backup": {
       "type": "boolean",
       "x-unconfirmed": true
      },
      "BackupFrequency": {
       "type": "string",
       "x-unit": "duration",
       "pattern": "^\"?(0|([0-9]+(\\.[0-9]+)?(ns|us|µs|ms|s|m|h|d|w))+)\"?$",
       "x-unconfirmed": true
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "Kubernetes": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "Enabled": {
       "type": "boolean"
      },
      "Namespace": {
       "type": "string"
      },
      "DataDirPVCName": {
       "type": "string"
      },
      "DataDirPVCSubPath": {
       "type": "string"
      },
      "DefaultResourceJobBase": {
       "type": "string",
       "x-unit": "path"
      },
      "DefaultResourceServiceBase": {
       "type": "string",
       "x-unit": "path"
      },
      "ConnectRuntimeDir": {
       "type": "string",
       "x-unit": "path"
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "Launcher": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "Enabled": {
       "type": "boolean"
      },
      "Kubernetes": {
       "type": "boolean"
      },
      "KubernetesNamespace": {
       "type": "string"
      },
      "KubernetesProfilesConfig": {
       "type": "string",
       "x-unit": "path"
      },
      "KubernetesUseTemplates": {
       "type": "boolean"
      },
      "ScratchPath": {
       "type": "string",
       "x-unit": "path"
      },
      "KubernetesScratchPath": {
       "type": "string",
       "x-unit": "path"
      },
      "DataDirPVCName": {
       "type": "string"
      },
      "DataDir": {
       "type": "string"
      },
      "ClusterDefinition": {
       "type": [
        "array",
        "string"
       ],
       "items": {
        "type": "string"
       }
      },
      "KubernetesDefaultServiceAccount": {
       "type": "string"
      },
      "KubernetesValidateServiceAccounts": {
       "type": "boolean"
      },
      "KubernetesContentServiceAccountSelection": {
       "type": "boolean"
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "ExecutionEnvironments": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "ConfigFilePath": {
       "type": "string",
       "x-unit": "path"
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "Applications": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "RunAs": {
       "type": "string"
      },
      "RunAsEnabled": {
       "type": "boolean"
      },
      "RunAsCurrentUser": {
       "type": "boolean"
      },
      "SharedRunAsUnixGroup": {
       "type": "string"
      },
      "ScheduleConcurrency": {
       "type": "integer",
       "minimum": 0
      },
      "BundleRetentionLimit": {
       "type": "integer",
       "minimum": 0
      },
      "BundleReapFrequency": {
       "type": "string",
       "x-unit": "duration",
       "pattern": "^\"?(0|([0-9]+(\\.[0-9]+)?(ns|us|µs|ms|s|m|h|d|w))+)\"?$"
      },
      "RenderingSweepLimit": {
       "type": "integer",
       "minimum": 0
      },
      "RenderingSweepAge": {
       "type": "string",
       "x-unit": "duration",
       "pattern": "^\"?(0|([0-9]+(\\.[0-9]+)?(ns|us|µs|ms|s|m|h|d|w))+)\"?$"
      },
      "RenderingSweepFrequency": {
       "type": "string",
       "x-unit": "duration",
       "pattern": "^\"?(0|([0-9]+(\\.[0-9]+)?(ns|us|µs|ms|s|m|h|d|w))+)\"?$"
      },
      "PythonEnvironmentReaping": {
       "type": "boolean"
      },
      "MaxAppImageSize": {
       "type": [
        "string",
        "integer"
       ],
       "x-unit": "bytes",
       "x-unconfirmed": true
      },
      "MostPermissiveAccessType": {
       "type": "string",
       "enum": [
        "all",
        "logged_in",
        "acl"
       ]
      },
      "AdminMostPermissiveAccessType": {
       "type": "string",
       "enum": [
        "all",
        "logged_in",
        "acl"
       ]
      },
      "ExplicitPublishing": {
       "type": "boolean",
       "x-unconfirmed": true
      },
      "DefaultServerEnv": {
       "type": "boolean"
      },
      "DefaultAPIKeyEnv": {
       "type": "boolean"
      },
      "ProhibitedEnvironment": {
       "type": [
        "array",
        "string"
       ],
       "items": {
        "type": "string"
       }
      },
      "DisabledProtocol": {
       "type": [
        "array",
        "string"
       ],
       "items": {
        "type": "string"
       }
      },
      "OAuthIntegrationsEnabled": {
       "type": "boolean"
      },
      "DefaultEnvironmentManagementSelection": {
       "type": "boolean"
      },
      "Supervisor": {
       "type": "string",
       "x-unit": "path",
       "x-unconfirmed": true
      },
      "HomeMounting": {
       "type": "boolean",
       "x-unconfirmed": true
      },
      "TempMounting": {
       "type": "boolean",
       "x-unconfirmed": true
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "Scheduler": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "InitTimeout": {
       "type": [
        "string",
        "null"
       ],
       "x-unit": "duration",
       "pattern": "^\"?(0|([0-9]+(\\.[0-9]+)?(ns|us|µs|ms|s|m|h|d|w))+)\"?$"
      },
      "IdleTimeout": {
       "type": "string",
       "x-unit": "duration",
       "pattern": "^\"?(0|([0-9]+(\\.[0-9]+)?(ns|us|µs|ms|s|m|h|d|w))+)\"?$"
      },
      "ConnectionTimeout": {
       "type": "string",
       "x-unit": "duration",
       "pattern": "^\"?(0|([0-9]+(\\.[0-9]+)?(ns|us|µs|ms|s|m|h|d|w))+)\"?$"
      },
      "ReadTimeout": {
       "type": "string",
       "x-unit": "duration",
       "pattern": "^\"?(0|([0-9]+(\\.[0-9]+)?(ns|us|µs|ms|s|m|h|d|w))+)\"?$"
      },
      "MinProcesses": {
       "type": "integer",
       "minimum": 0
      },
      "MaxProcesses": {
       "type": "integer",
       "minimum": 1
      },
      "MaxConnsPerProcess": {
       "type": "integer",
       "minimum": 1
      },
      "LoadFactor": {
       "type": "number",
       "minimum": 0,
       "maximum": 1
      },
      "MinProcessesLimit": {
       "type": "integer",
       "minimum": 0
      },
      "MaxProcessesLimit": {
       "type": "integer",
       "minimum": 1
      },
      "MaxConnsPerProcessLimit": {
       "type": "integer",
       "minimum": 1,
       "x-unconfirmed": true
      },
      "CPURequest": {
       "type": "number",
       "x-unit": "cores",
       "minimum": 0
      },
      "MaxCPURequest": {
       "type": "number",
       "x-unit": "cores",
       "minimum": 0
      },
      "CPULimit": {
       "type": "number",
       "x-unit": "cores",
       "minimum": 0
      },
      "MaxCPULimit": {
       "type": "number",
       "x-unit": "cores",
       "minimum": 0
      },
      "MemoryRequest": {
       "type": [
        "string",
        "integer"
       ],
       "x-unit": "bytes"
      },
      "MaxMemoryRequest": {
       "type": [
        "string",
        "integer"
       ],
       "x-unit": "bytes"
      },
      "MemoryLimit": {
       "type": [
        "string",
        "integer"
       ],
       "x-unit": "bytes"
      },
      "MaxMemoryLimit": {
       "type": [
        "string",
        "integer"
       ],
       "x-unit": "bytes"
      },
      "NvidiaGPULimit": {
       "type": "integer",
       "minimum": 0
      },
      "MaxNvidiaGPULimit": {
       "type": "integer",
       "minimum": 0
      },
      "AMDGPULimit": {
       "type": "integer",
       "minimum": 0
      },
      "MaxAMDGPULimit": {
       "type": "integer",
       "minimum": 0
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "Jobs": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "MaxCompleted": {
       "type": "integer",
       "minimum": 0
      },
      "OldestCompleted": {
       "type": "string",
       "x-unit": "duration",
       "pattern": "^\"?(0|([0-9]+(\\.[0-9]+)?(ns|us|µs|ms|s|m|h|d|w))+)\"?$"
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "Python": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "Enabled": {
       "type": [
        "boolean",
        "null"
       ]
      },
      "Executable": {
       "type": [
        "array",
        "string",
        "null"
       ],
       "items": {
        "type": "string"
       },
       "x-unit": "path"
      },
      "VersionMatching": {
       "type": "string",
       "x-unconfirmed": true
      },
      "EnvironmentManagement": {
       "type": "boolean",
       "x-unconfirmed": true
      },
      "LibraryCheckIsFatal": {
       "type": "boolean",
       "x-unconfirmed": true
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "R": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "Enabled": {
       "type": "boolean"
      },
      "Executable": {
       "type": [
        "array",
        "string"
       ],
       "items": {
        "type": "string"
       },
       "x-unit": "path"
      },
      "ExecutableScanning": {
       "type": "boolean"
      },
      "VersionMatching": {
       "type": "string",
       "x-unconfirmed": true
      },
      "EnvironmentManagement": {
       "type": "boolean",
       "x-unconfirmed": true
      },
      "PositPackageManagerURLRewriting": {
       "type": "string",
       "enum": [
        "auto",
        "force-source",
        "force-binary",
        "none"
       ]
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "Quarto": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "Enabled": {
       "type": [
        "boolean",
        "null"
       ]
      },
      "Executable": {
       "type": [
        "array",
        "string",
        "null"
       ],
       "items": {
        "type": "string"
       },
       "x-unit": "path"
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "TensorFlow": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "Enabled": {
       "type": [
        "boolean",
        "null"
       ]
      },
      "Executable": {
       "type": [
        "array",
        "string"
       ],
       "items": {
        "type": "string"
       },
       "x-unit": "path"
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "RPackageRepository": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "URL": {
       "type": "string",
       "x-unit": "url"
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "Packages": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "External": {
       "type": [
        "array",
        "string"
       ],
       "items": {
        "type": "string"
       }
      },
      "HTTPProxy": {
       "type": "string",
       "x-unit": "url",
       "x-unconfirmed": true
      },
      "HTTPSProxy": {
       "type": "string",
       "x-unit": "url",
       "x-unconfirmed": true
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "Licensing": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "LicenseType": {
       "type": "string"
      },
      "ExpirationEmail": {
       "type": "boolean"
      },
      "ExpirationUIWarning": {
       "type": "boolean"
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "Metrics": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "PrometheusListen": {
       "type": "string",
       "x-unit": "address"
      },
      "Instrumentation": {
       "type": "boolean"
      },
      "DataPath": {
       "type": "string",
       "x-unit": "path"
      },
      "User": {
       "type": "string"
      },
      "Enabled": {
       "type": "boolean"
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "Logging": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "ServiceLog": {
       "type": [
        "string",
        "null"
       ]
      },
      "ServiceLogLevel": {
       "type": [
        "string",
        "null"
       ],
       "enum": [
        "DEBUG",
        "INFO",
        "WARN",
        "WARNING",
        "ERROR",
        null
       ]
      },
      "ServiceLogFormat": {
       "type": [
        "string",
        "null"
       ],
       "enum": [
        "TEXT",
        "JSON",
        null
       ]
      },
      "AccessLog": {
       "type": [
        "string",
        "null"
       ]
      },
      "AccessLogFormat": {
       "type": [
        "string",
        "null"
       ],
       "enum": [
        "COMMON",
        "COMBINED",
        "JSON",
        null
       ]
      },
      "AuditLog": {
       "type": "string"
      },
      "AuditLogFormat": {
       "type": "string",
       "enum": [
        "TEXT",
        "JSON"
       ]
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "OpenTelemetry": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "Enabled": {
       "type": "boolean"
      },
      "CollectorAdvertiseHost": {
       "type": "string"
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "OTLPEndpoint": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "Endpoint": {
       "type": "string",
       "x-unit": "url"
      },
      "Logs": {
       "type": "boolean"
      },
      "Traces": {
       "type": "boolean"
      },
      "Metrics": {
       "type": "boolean"
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "Chronicle": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "Enabled": {
       "type": [
        "boolean",
        "null"
       ]
      },
      "LocalStorageEnabled": {
       "type": "boolean"
      },
      "LocalStorageLocation": {
       "type": "string",
       "x-unit": "path"
      },
      "S3StorageEnabled": {
       "type": "boolean"
      },
      "S3Bucket": {
       "type": "string"
      },
      "S3Region": {
       "type": "string"
      },
      "S3Prefix": {
       "type": "string"
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "Git": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "Enabled": {
       "type": "boolean"
      },
      "Executable": {
       "type": "string",
       "x-unit": "path"
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "GitCredential": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "Host": {
       "type": "string"
      },
      "Username": {
       "type": "string"
      },
      "Password": {
       "type": "string"
      },
      "Protocol": {
       "type": "string"
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "Bootstrap": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "SecretKey": {
       "type": "string"
      },
      "Enabled": {
       "type": "boolean",
       "x-unconfirmed": true
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "Branding": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "Enabled": {
       "type": "boolean"
      },
      "Logo": {
       "type": "string",
       "x-unit": "path"
      },
      "Favicon": {
       "type": "string",
       "x-unit": "path"
      },
      "DisplayName": {
       "type": "string"
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "SMTP": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "Host": {
       "type": "string"
      },
      "Port": {
       "type": "integer",
       "minimum": 1,
       "maximum": 65535
      },
      "User": {
       "type": "string"
      },
      "Password": {
       "type": "string"
      },
      "StartTLS": {
       "type": "string",
       "x-unconfirmed": true
      },
      "SSL": {
       "type": "boolean",
       "x-unconfirmed": true
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "LoadBalancing": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "EnforceMinRsconnectVersion": {
       "type": "boolean"
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "TableauIntegration": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "Logging": {
       "type": "boolean"
      }
     },
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "unknownSection": {
     "type": [
      "object",
      "null"
     ],
     "additionalProperties": {
      "$ref": "#/definitions/unknownSetting"
     }
    },
    "unknownSetting": {
     "type": [
      "string",
      "number",
      "boolean",
      "null",
      "array"
     ],
     "items": {
      "type": [
       "string",
       "number",
       "boolean"
      ]
     }
    }
   }
  };
}
