using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Physio.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class TellAndCorrect : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Effort",
                table: "SessionReports",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Exercises",
                table: "SessionReports",
                type: "text",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<DateTime>(
                name: "MorningAt",
                table: "SessionReports",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PainNextMorning",
                table: "SessionReports",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "RedAt",
                table: "SessionReports",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Version",
                table: "SessionReports",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<bool>(
                name: "WantsContact",
                table: "SessionReports",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "ReportCorrections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ClinicId = table.Column<Guid>(type: "uuid", nullable: false),
                    PatientId = table.Column<Guid>(type: "uuid", nullable: false),
                    CheckId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Before = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportCorrections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportCorrections_Clinics_ClinicId",
                        column: x => x.ClinicId,
                        principalTable: "Clinics",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReportCorrections_Patients_ClinicId_PatientId",
                        columns: x => new { x.ClinicId, x.PatientId },
                        principalTable: "Patients",
                        principalColumns: new[] { "ClinicId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReportCorrections_TodayChecks_ClinicId_CheckId",
                        columns: x => new { x.ClinicId, x.CheckId },
                        principalTable: "TodayChecks",
                        principalColumns: new[] { "ClinicId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ReportCorrections_ClinicId_CheckId_At",
                table: "ReportCorrections",
                columns: new[] { "ClinicId", "CheckId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_ReportCorrections_ClinicId_PatientId",
                table: "ReportCorrections",
                columns: new[] { "ClinicId", "PatientId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ReportCorrections");

            migrationBuilder.DropColumn(
                name: "Effort",
                table: "SessionReports");

            migrationBuilder.DropColumn(
                name: "Exercises",
                table: "SessionReports");

            migrationBuilder.DropColumn(
                name: "MorningAt",
                table: "SessionReports");

            migrationBuilder.DropColumn(
                name: "PainNextMorning",
                table: "SessionReports");

            migrationBuilder.DropColumn(
                name: "RedAt",
                table: "SessionReports");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "SessionReports");

            migrationBuilder.DropColumn(
                name: "WantsContact",
                table: "SessionReports");
        }
    }
}
