import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;

/** Counts the lines and the bytes of an ec main log by type letter with DuckDB's CSV reader on two threads. */
public final class DuckDbCount {
    private static final String QUERY =
            """
            SELECT split_part(line, '@', 5) AS type, count(*), sum(strlen(line) + 1)
            FROM read_csv('%s', columns = {'line': 'VARCHAR'}, delim = '\\t', header = false, quote = '', escape = '')
            GROUP BY type
            """;

    private DuckDbCount() {}

    /** Prints a letter, its lines and its bytes, line by line. */
    public static void main(String[] args) throws Exception {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            statement.execute("SET threads = 2");
            try (ResultSet rows = statement.executeQuery(QUERY.formatted(args[0].replace("'", "''")))) {
                while (rows.next()) {
                    System.out.println(rows.getString(1) + " " + rows.getLong(2) + " " + rows.getLong(3));
                }
            }
        }
    }
}
