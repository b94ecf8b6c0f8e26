using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Physio.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ShortSessions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsShort",
                table: "TodayChecks",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "IsShort",
                table: "TodayChecks");
        }
    }
}
