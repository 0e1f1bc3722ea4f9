import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Says of each line, a pattern and a text in base64, what java.util.regex finds: "-" for a refused pattern. */
final class PatternAnswers {
    private static String decoded(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }

    private static String answer(Pattern pattern, String text) {
        StringJoiner matches = new StringJoiner(",", "[", "]");
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            StringJoiner groups = new StringJoiner(",", "[", "]");
            for (int group = 0; group <= matcher.groupCount(); group++) {
                int start = matcher.start(group);
                groups.add(start < 0 ? "null" : "[" + start + "," + matcher.end(group) + "]");
            }
            matches.add(groups.toString());
        }
        return "{\"whole\":" + pattern.matcher(text).matches() + ",\"matches\":" + matches + "}";
    }

    public static void main(String[] arguments) throws Exception {
        InputStreamReader input = new InputStreamReader(System.in, StandardCharsets.UTF_8);
        for (String line : (Iterable<String>) new BufferedReader(input).lines()::iterator) {
            String[] parts = line.split("\t", -1);
            try {
                System.out.println(answer(Pattern.compile(decoded(parts[0])), decoded(parts[1])));
            } catch (PatternSyntaxException refused) {
                System.out.println("-");
            }
        }
    }
}
