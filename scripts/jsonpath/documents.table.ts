/** Documents the recorded paths are read from, as text: number forms and the order of names count. */
export const DOCUMENTS: readonly string[] = [
  `{"fleet":{"vans":[
    {"id":"v1","kind":"van","seats":3,"price":18.5,"tags":["red","old"],"sold":false},
    {"id":"v2","kind":"van","seats":5,"price":22.0,"plate":"AB-1","sold":true},
    {"id":"v3","kind":"bus","seats":21,"price":1.0E5,"plate":"CD-2","driver":{"name":"Ann","age":41}},
    {"id":"v4","kind":"bus","seats":32,"price":220000,"plate":null,"driver":{"name":"Bo","age":29}}],
    "tram":{"color":"green","price":19.95,"stops":["a","b","c","d"]}},
    "budget":20,"owner":"Ann","limit":5}`,
  `{"shop":{"pets":[{"name":"Rex","age":3},{"name":"Tom"},{"age":7,"name":"Pim"}],"open":true},"list":[1,2,3,4,5]}`,
  `[{"a":1,"b":2},{"a":2,"b":1},{"b":3},[1,[2,[3]]],"text",7,null,true]`,
  `{"int":1,"minus":-5,"zero":0,"negzero":-0,"one":1.0,"thousand":1e3,"tiny":1.5e-7,"big":12345678901234567890,"long":9223372036854775807,"long2":9007199254740993,"deci":0.1234567890123456789,"huge":1.5e300,"ten":1E7,"tenth":0.001,"small":0.0001,"frac":123456.789,"negd":-0.0,"bd":1.50000000000000000000,"bde":12345678901234567890e5,"hund":100.0,"exp":2.5e+10}`,
  `{"2":"two","1":"one","10":"ten","__proto__":{"x":1},"constructor":"c","toString":"t","a b":"space","a.b":"dot","a-b":"dash","it's":"quote","d\\"q":"double","é":"accent","":"empty","$":"dollar","@":"at","*":"star","length":9,"x]y":"bracket","length()":4}`,
  `{"s":"plain","e":"","n":null,"t":true,"f":false,"q":"it's \\"so\\"","slash":"a/b","nl":"a\\nb\\tc","u":"\\u0001\\u007f\\u00e9\\u2028\\ud83d\\ude00","nullText":"null","num":"12","arr":["a/b",{"k":"v/w","n":null,"l":[1.0,2e3]}],"obj":{"k":"a/b","l":["x/y"],"n":null,"in":{"z":1}},"emptyA":[],"emptyO":{}}`,
  `{"m":[[1,2,3],[4,5,6],[7,8,9]],"deep":{"a":{"a":{"a":{"b":1}},"b":2},"b":3},"mix":[{"a":[{"a":1},{"a":2}]},{"a":3},5,"x",null]}`,
  `{"items":[{"v":"10"},{"v":10},{"v":10.0},{"v":9},{"v":"abc"},{"v":true},{"v":"true"},{"v":null},{"v":"null"},{"v":[1,2]},{"v":{"w":1}},{}],"ten":10,"tenText":"10","yes":true}`,
  `{"rows":[{"n":"alpha","g":1},{"n":"Beta","g":2},{"n":"gamma ray","g":3},{"n":"delta-4","g":4},{"n":"it's","g":5},{"n":"","g":6},{"n":"AB12","g":7},{"n":"a\\nb","g":8}]}`,
  `"just text"`,
  `42`,
  `[]`,
  `{}`,
  `[[["x"]]]`,
  `{"a":{"b":{"c":[{"d":1},{"d":2,"e":{"f":[10,20,30]}},{"d":3}]}},"b":[0,1,2,3,4,5,6,7,8,9]}`,
];
