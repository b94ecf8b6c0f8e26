using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Physio.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class LateAnswers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "LateSeconds",
                table: "TodayChecks",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "LateSeconds",
                table: "SessionReports",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "LateSeconds",
                table: "TodayChecks");

            migrationBuilder.DropColumn(
                name: "LateSeconds",
                table: "SessionReports");
        }
    }
}
